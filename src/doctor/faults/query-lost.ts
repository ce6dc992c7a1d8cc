import { couldBe, defineFault, fits } from '../fault.js';
import { ABOUT_SIGNATURE, MISSING_PARAMETER, isSame, seen } from '../readings/answers.js';
import { isRefused } from '../readings/conclusions.js';

export const queryLost = defineFault({
  id: 'query-lost',
  stage: 'handshake',
  side: 'both',
  evidence: ({ handshake, given }) => {
    const right = handshake?.right;
    if (
      right === undefined ||
      !isRefused(handshake) ||
      ![...handshake!.wrong, handshake!.bare].every((exchange) => isSame(exchange, right))
    ) {
      return undefined;
    }
    const isOfParameters = MISSING_PARAMETER.test(right.text);
    const isOpen = right.status === 400 && !ABOUT_SIGNATURE.test(right.text);
    return (isOfParameters || isOpen) && given.token !== undefined
      ? (isOfParameters ? fits : couldBe)(
          `with and without a query the answer is the same: ${seen(right)}`,
          `带不带参数，返回都一样：${seen(right)}`,
        )
      : undefined;
  },
  en: {
    name: 'The query is lost on the way',
    symptom: 'Token验证失败 (ret 200302). The application says that signature is missing or undefined.',
    cause: 'A rewrite rule of the proxy or a rule of the CDN drops everything after the question mark.',
    cure: 'Keep the query: use $is_args$args in nginx and the flag QSA in Apache, and do not let the CDN ignore parameters.',
  },
  zh: {
    name: '请求参数在传输途中丢失',
    symptom: '“Token验证失败”（ret 200302），应用日志提示缺少 signature 参数。',
    cause: '代理的重写规则或 CDN 规则把问号后面的参数去掉了。',
    cure: '保留全部参数：nginx 用 $is_args$args，Apache 加 QSA，CDN 不要忽略参数。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=0&timestamp=1700000000&nonce=1&echostr=1'",
});
