import { defineFault, sure } from '../fault.js';
import { FILING_PAGE, TUNNEL_PAGE, seen } from '../readings/answers.js';
import { isPage } from '../readings/content.js';
import { failedFirst, isUnanswered } from '../readings/conclusions.js';

export const frontEndAnswers = defineFault({
  id: 'front-end-answers',
  stage: 'handshake',
  side: 'outside',
  evidence: (examination) => {
    const answer = failedFirst(examination);
    return (answer?.status ?? 300) < 300 &&
      answer !== undefined &&
      isPage(answer.text) &&
      isUnanswered(examination) &&
      !TUNNEL_PAGE.test(answer.text) &&
      !FILING_PAGE.test(answer.text)
      ? sure(`a page of HTML (${seen(answer)})`, `返回了 HTML 页面（${seen(answer)}）`)
      : undefined;
  },
  en: {
    name: 'A web page answers',
    symptom: 'The console says Token验证失败 (ret 200302), WeCom echostr校验失败. A browser shows your web site.',
    cause: 'The proxy sends the path to the front end, which answers every path with its page.',
    cure: 'Route the callback path to the back end, before the rule that serves index.html for everything.',
  },
  zh: {
    name: '回调路径被前端页面接管',
    symptom: '后台提示“Token验证失败”（ret 200302），企业微信提示“echostr校验失败”；浏览器看到的是网站页面。',
    cause: '反向代理把该路径交给了前端，前端对任何路径都返回自己的页面。',
    cure: '在代理里把回调路径转给后端，放在返回 index.html 的规则之前。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
