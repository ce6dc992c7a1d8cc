import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const echoNumberRounded = defineFault({
  id: 'echo-number-rounded',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'rounded'
      ? sure(
          `the echostr comes back as another number: ${seen(handshake.right!)}`,
          `返回的 echostr 数字变了：${seen(handshake.right!)}`,
        )
      : undefined,
  en: {
    name: 'The echostr was rounded',
    symptom: 'Token验证失败 (ret 200302). The answer looks right, but its last digits differ.',
    cause: 'The echostr has 19 digits or more, and the server turned it into a number.',
    cure: 'Treat the echostr as text everywhere.',
  },
  zh: {
    name: 'echostr 丢失了精度',
    symptom: '“Token验证失败”（ret 200302）；返回的值看起来没错，但最后几位数字变了。',
    cause: 'echostr 有 19 位以上，处理时被转成了数字。',
    cure: '始终按字符串处理 echostr。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
