import { defineFault } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';

export const wrongSortOrCase = defineFault({
  id: 'wrong-sort-or-case',
  stage: 'handshake',
  side: 'both',
  evidence: (examination) => {
    return takenAs('wrong-sort-or-case', examination);
  },
  en: {
    name: 'The signature is computed wrongly',
    symptom: 'Token验证失败 (ret 200302) and -40001, always or often.',
    cause: 'The parts were not sorted, were sorted as numbers, or the result is in upper case.',
    cure: 'Sort token, timestamp and nonce as strings by their bytes, join them, take the SHA-1 in lower-case hex. Or let this library do it.',
  },
  zh: {
    name: '签名算法有误',
    symptom: '总是或经常“Token验证失败”（ret 200302）、-40001。',
    cause: '没有排序、按数值排序，或结果用了大写。',
    cure: '把 token、timestamp、nonce 按字节序排序后拼接，做 SHA-1，取小写十六进制；或直接交给本库。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>'",
});
