import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const echoNotDecrypted = defineFault({
  id: 'echo-not-decrypted',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'ciphertext'
      ? sure(
          `the ciphertext comes back as it was sent: ${seen(handshake.right!)}`,
          `返回的是没有解密的密文：${seen(handshake.right!)}`,
        )
      : undefined,
  en: {
    name: 'The echostr was not decrypted',
    symptom: 'WeCom says echostr校验失败，请您检查是否正确解密并输出明文echostr.',
    cause: 'WeCom encrypts the echostr, but the server answers with the ciphertext.',
    cure: 'Decrypt the echostr with the EncodingAESKey, and answer with the plain text.',
  },
  zh: {
    name: 'echostr 没有解密',
    symptom: '企业微信提示“echostr校验失败，请您检查是否正确解密并输出明文echostr”。',
    cause: '企业微信的 echostr 是加密的，服务器原样返回了密文。',
    cure: '用 EncodingAESKey 解密 echostr，返回明文。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
