import { defineFault, sure } from '../fault.js';
import { INCOMPLETE } from '../readings/network.js';

export const tlsNameOrDate = defineFault({
  id: 'tls-name-or-date',
  stage: 'tls',
  side: 'outside',
  evidence: ({ tls }) =>
    tls?.distrust !== undefined && !INCOMPLETE.has(tls.distrust)
      ? sure(
          `the certificate for ${tls.names || tls.subject}, valid to ${tls.validTo}, is not trusted (${tls.distrust})`,
          `证书的域名是 ${tls.names || tls.subject}，有效期至 ${tls.validTo}，不受信任（${tls.distrust}）`,
        )
      : undefined,
  en: {
    name: 'The certificate is not valid for the host',
    symptom: 'https fails, but http works: 请求URL超时 (ret 200301) or Token验证失败 (ret 200302).',
    cause:
      'The certificate has expired, is not valid yet, is for another name, or is not signed by a public authority.',
    cure: 'Renew it, or have one issued for this very name by a public authority.',
  },
  zh: {
    name: '证书对该域名无效',
    symptom: 'https 失败而 http 正常：“请求URL超时”（ret 200301）或“Token验证失败”（ret 200302）。',
    cause: '证书过期、尚未生效、域名不符，或是自签名证书。',
    cure: '续期，或向公共 CA 申请该域名的证书。',
  },
  command: 'openssl s_client -connect <host>:443 -servername <host> </dev/null',
});
