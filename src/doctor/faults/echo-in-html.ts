import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const echoInHtml = defineFault({
  id: 'echo-in-html',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'html'
      ? sure(`the echostr is inside HTML: ${seen(handshake.right!)}`, `echostr 混在 HTML 里：${seen(handshake.right!)}`)
      : undefined,
  en: {
    name: 'The echostr is inside an HTML page',
    symptom: 'Token验证失败 (ret 200302), WeCom says echostr校验失败.',
    cause: 'A layout, a debug bar or PHP notices are around it.',
    cure: 'Answer with the echostr only. Switch off the layout and the debug bar.',
  },
  zh: {
    name: 'echostr 混在 HTML 里',
    symptom: '“Token验证失败”（ret 200302），企业微信提示“echostr校验失败”。',
    cause: '页面布局、调试工具栏或 PHP 的警告信息混在应答里。',
    cure: '只输出 echostr，关闭布局和调试工具栏。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
