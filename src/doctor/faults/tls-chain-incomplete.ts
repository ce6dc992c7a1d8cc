import { defineFault, sure } from '../fault.js';
import { INCOMPLETE } from '../readings/network.js';

export const tlsChainIncomplete = defineFault({
  id: 'tls-chain-incomplete',
  stage: 'tls',
  side: 'outside',
  evidence: ({ tls }) =>
    tls?.distrust !== undefined && INCOMPLETE.has(tls.distrust)
      ? sure(
          `the server sends ${tls.chainLength} certificate(s), and nobody knows the issuer "${tls.issuer}" (${tls.distrust})`,
          `服务器只发送了 ${tls.chainLength} 个证书，找不到签发者“${tls.issuer}”（${tls.distrust}）`,
        )
      : undefined,
  en: {
    name: 'The certificate chain is incomplete',
    symptom:
      'https fails, but http works. Browsers show no error, because they fetch the missing certificate. The console says 请求URL超时 (ret 200301) or Token验证失败 (ret 200302).',
    cause: 'The server sends its own certificate, but not the intermediate one.',
    cure: 'Install the whole chain; the file is often called fullchain.pem.',
  },
  zh: {
    name: '证书链不完整',
    symptom:
      'https 失败，http 正常；浏览器会自己补全证书链，所以看不出问题。后台提示“请求URL超时”（ret 200301）或“Token验证失败”（ret 200302）。',
    cause: '服务器只发送了自己的证书，没有发送中间证书。',
    cure: '部署完整的证书链，文件通常叫 fullchain.pem。',
  },
  command: 'openssl s_client -connect <host>:443 -servername <host> -showcerts </dev/null',
});
