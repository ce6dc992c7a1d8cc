import { defineFault } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';

export const signatureKindMixed = defineFault({
  id: 'signature-kind-mixed',
  stage: 'message',
  side: 'both',
  evidence: (examination) => {
    return takenAs('signature-kind-mixed', examination);
  },
  en: {
    name: 'The wrong signature is verified',
    symptom:
      '加密消息签名校验失败, or -40001 for encrypted messages only; or no symptom at all, but forged messages are accepted.',
    cause:
      'An encrypted request has two signatures. signature covers only the query; msg_signature covers the ciphertext too. The server verifies signature, or leaves Encrypt out of msg_signature.',
    cure: 'Verify msg_signature over token, timestamp, nonce and Encrypt. Use signature only in plaintext mode.',
  },
  zh: {
    name: '验证了错误的签名',
    symptom: '“加密消息签名校验失败”，或只有加密消息报 -40001；也可能没有任何异常，伪造的消息却被接受。',
    cause:
      '加密请求有两个签名：signature 的计算只包含参数，msg_signature 还包含密文。服务器验证了 signature，或者计算 msg_signature 时漏了 Encrypt。',
    cure: '用 token、timestamp、nonce、Encrypt 计算并验证 msg_signature；signature 只用于明文模式。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>' --aes-key '<key>' --app-id '<id>'",
});
