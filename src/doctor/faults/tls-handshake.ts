import { defineFault, sure } from '../fault.js';
import { failedFirst } from '../readings/conclusions.js';

export const tlsHandshake = defineFault({
  id: 'tls-handshake',
  stage: 'tls',
  side: 'outside',
  evidence: (examination) => {
    const { tls } = examination;
    if (/plain http request was sent to https port/i.test(failedFirst(examination)?.text ?? '')) {
      return sure('the port wants https, and the URL begins with http://', '该端口需要 https，而 URL 以 http:// 开头');
    }
    if (tls?.failure !== undefined) {
      return tls.speaksPlainHttp
        ? sure('the port answers plain http', '该端口返回的是明文 http')
        : sure(`the TLS handshake fails (${tls.failure})`, `TLS 握手失败（${tls.failure}）`);
    }
    return tls !== undefined && !tls.takesTls12
      ? sure(`the server takes ${tls.protocol} and refuses TLS 1.2`, `服务器只接受 ${tls.protocol}，不接受 TLS 1.2`)
      : undefined;
  },
  en: {
    name: 'The TLS handshake fails',
    symptom: 'The console says 请求URL超时 (ret 200301).',
    cause: 'The port serves plain http, or offers only TLS 1.3 or rare ciphers, or has no site for the name.',
    cure: 'Offer TLS 1.2 with common ciphers, and a site for this very name on port 443.',
  },
  zh: {
    name: 'TLS 握手失败',
    symptom: '后台提示“请求URL超时”（ret 200301）。',
    cause: '该端口提供的是 http，或者只支持 TLS 1.3、不常见的加密套件，或者没有配置该域名的站点。',
    cure: '开启 TLS 1.2 和常用加密套件，并在 443 端口配置该域名的站点。',
  },
  command: 'openssl s_client -connect <host>:443 -servername <host> -tls1_2 </dev/null',
});
