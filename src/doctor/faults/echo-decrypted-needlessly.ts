import { defineFault } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';

export const echoDecryptedNeedlessly = defineFault({
  id: 'echo-decrypted-needlessly',
  stage: 'handshake',
  side: 'both',
  evidence: (examination) => {
    return takenAs('echo-decrypted-needlessly', examination);
  },
  en: {
    name: 'The server decrypts an echostr that is not encrypted',
    symptom: 'Token验证失败 (ret 200302). The log says -40007 or -40008, or bad decrypt.',
    cause:
      'An Official Account sends its echostr in plain text in every mode, but the server decrypts it as for WeCom.',
    cure: 'Verify signature, and return the echostr as it is.',
  },
  zh: {
    name: '不该解密 echostr',
    symptom: '“Token验证失败”（ret 200302），日志里是 -40007、-40008 或 bad decrypt。',
    cause: '公众号的 echostr 在任何模式下都是明文，服务器却按企业微信的方式去解密。',
    cure: '验证 signature 之后，把 echostr 原样返回。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
