import { defineFault, sure } from '../fault.js';
import { firstPost, isMissing, isRedirect, seen } from '../readings/answers.js';
import { failedGet } from '../readings/conclusions.js';

export const methodMissing = defineFault({
  id: 'method-missing',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, message }) => {
    const get = failedGet(handshake);
    const post = firstPost(message);
    const other = handshake?.post;
    if (get !== undefined && isMissing(get) && other?.status !== undefined) {
      const isThere = get.status === 405 || (!isMissing(other) && !isRedirect(other));
      return isThere
        ? sure(`GET: ${seen(get)}; POST: ${seen(other)}`, `GET：${seen(get)}；POST：${seen(other)}`)
        : undefined;
    }
    return post !== undefined && isMissing(post) && handshake?.rightEcho === 'exact'
      ? sure(
          `GET: ${seen(handshake.right!)}; POST: ${seen(post)}`,
          `GET：${seen(handshake.right!)}；POST：${seen(post)}`,
        )
      : undefined;
  },
  en: {
    name: 'The path accepts only GET or only POST',
    symptom:
      'The URL is refused (Token验证失败, ret 200302), or it is accepted but no message is answered. The access log shows 404 or 405.',
    cause:
      'WeChat verifies the URL with GET and sends messages with POST. The application or the proxy accepts only one of them.',
    cure: 'Accept GET and POST on the same path.',
  },
  zh: {
    name: '路径没有同时支持 GET 和 POST',
    symptom: 'URL 验证失败（“Token验证失败”，ret 200302），或者验证通过，但消息没有应答；访问日志里是 404 或 405。',
    cause: '微信用 GET 验证 URL，用 POST 推送消息，应用或代理只支持其中一种。',
    cure: '同一路径同时支持 GET 和 POST。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
