import { isUtf8 } from 'node:buffer';
import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';
import { isEncoded } from '../readings/content.js';

export const compressedOrEncoded = defineFault({
  id: 'compressed-or-encoded',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, message }) => {
    const answer = [handshake?.right, message?.right].find((exchange) => exchange !== undefined && isEncoded(exchange));
    if (answer === undefined) {
      return undefined;
    }
    if (!isUtf8(answer.bytes) && answer.headers['content-encoding'] === undefined) {
      return sure(`the bytes are not UTF-8 (${seen(answer)})`, `返回的字节不是 UTF-8（${seen(answer)}）`);
    }
    const { 'content-encoding': encoding, 'content-type': type } = answer.headers;
    const how = encoding === undefined ? `Content-Type: ${type}` : `Content-Encoding: ${encoding}`;
    return sure(`${how}, although the request did not ask for it`, `请求没有要求，却返回了 ${how}`);
  },
  en: {
    name: 'The answer is compressed, or not in UTF-8',
    symptom: 'A browser shows the right answer, but the console says Token验证失败 (ret 200302).',
    cause:
      'The server compresses although WeChat did not ask for it, or writes GBK. WeChat takes the bytes as they are.',
    cure: 'Switch off compression for the callback path, and answer in UTF-8.',
  },
  zh: {
    name: '返回内容被压缩或不是 UTF-8',
    symptom: '浏览器里看着正确，后台却提示“Token验证失败”（ret 200302）。',
    cause: '请求没有要求压缩，服务器却压缩了应答，或者用了 GBK 编码；微信按原始字节处理。',
    cure: '对回调路径关闭 gzip，并使用 UTF-8。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
