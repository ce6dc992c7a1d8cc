import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const echoWhitespace = defineFault({
  id: 'echo-whitespace',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'spaces'
      ? sure(
          `there is something before or behind the echostr: ${seen(handshake.right!)}`,
          `echostr 前后有多余内容：${seen(handshake.right!)}`,
        )
      : undefined,
  en: {
    name: 'There is white space or other output around the echostr',
    symptom: 'Token验证失败 (ret 200302), WeCom says echostr校验失败.',
    cause: 'A line end, a space, or debug output is part of the answer.',
    cure: 'Remove the line end, and all other output before and after the echostr.',
  },
  zh: {
    name: 'echostr 前后有空白或其他输出',
    symptom: '“Token验证失败”（ret 200302），企业微信提示“echostr校验失败”。',
    cause: '换行、空格或调试输出混进了返回内容。',
    cure: '去掉换行和前后的所有输出。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
