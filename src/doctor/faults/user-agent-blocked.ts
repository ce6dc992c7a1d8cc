import { couldBe, defineFault, fits, sure } from '../fault.js';
import type { Exchange } from '../exchange.js';
import {
  asksForLogin,
  FILING_PAGE,
  firstGet,
  firstPost,
  isChallenge,
  isMissing,
  seen,
  TUNNEL_PAGE,
} from '../readings/answers.js';
import { isPage } from '../readings/content.js';
import { browserFaresBetter, takenAs } from '../readings/conclusions.js';

export const userAgentBlocked = defineFault({
  id: 'user-agent-blocked',
  stage: 'handshake',
  side: 'outside',
  evidence: (examination) => {
    const { handshake, message } = examination;
    const first = firstGet(handshake);
    if (first !== undefined && browserFaresBetter(handshake)) {
      return sure(
        `with WeChat's headers: ${seen(first)}; with a browser's: ${seen(handshake!.browser!)}`,
        `用微信的请求头：${seen(first)}；用浏览器的请求头：${seen(handshake!.browser!)}`,
      );
    }
    const answer = handshake === undefined || handshake.rightEcho === 'exact' ? firstPost(message) : first;
    const known = takenAs('user-agent-blocked', examination);
    if (answer === undefined || known !== undefined) {
      return known;
    }
    if (isChallenge(answer)) {
      return fits(`a protection sends its page (${seen(answer)})`, `返回的是防护系统的页面（${seen(answer)}）`);
    }
    return isPageOfRefusal(answer)
      ? couldBe(
          `a page refuses the request, which is hardly the application's (${seen(answer)})`,
          `请求被一个页面拒绝，多半不是应用返回的（${seen(answer)}）`,
        )
      : undefined;
  },
  en: {
    name: 'Requests that do not come from a browser are blocked',
    symptom:
      'A browser opens the URL, but WeChat gets 403, 406 or no answer: Token验证失败 (ret 200302) or 请求URL超时 (ret 200301).',
    cause: "A bot protection checks the user agent (WeChat's is Mozilla/4.0) or cookies, or needs JavaScript.",
    cure: 'Exempt the callback path from bot protection, user agent rules and challenges.',
  },
  zh: {
    name: '非浏览器的请求被拦截',
    symptom: '浏览器能打开，微信得到 403、406 或没有应答：“Token验证失败”（ret 200302）或“请求URL超时”（ret 200301）。',
    cause: '防爬规则检查 User-Agent（微信是 Mozilla/4.0）、Cookie，或者要求执行 JavaScript。',
    cure: '对回调路径关闭机器人防护、User-Agent 规则和人机验证。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});

/** Those of logins and of missing paths have faults of their own. */
function isPageOfRefusal(answer: Exchange): boolean {
  const { status = 0, text } = answer;
  const isKnown = isMissing(answer) || asksForLogin(answer) || FILING_PAGE.test(text) || TUNNEL_PAGE.test(text);
  return status >= 400 && status < 500 && status !== 429 && isPage(text) && !isKnown;
}
