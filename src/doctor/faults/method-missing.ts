import { defineFault, sure } from '../fault.js';
import { firstGet, firstPost, isMissing, isRedirect, seen } from '../readings/answers.js';

export const methodMissing = defineFault({
  id: 'method-missing',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, message }) => {
    const get = firstGet(handshake);
    const post = firstPost(message);
    if (
      get !== undefined &&
      isMissing(get) &&
      handshake?.post?.status !== undefined &&
      !isMissing(handshake.post) &&
      !isRedirect(handshake.post)
    ) {
      return sure(
        `GET: ${seen(get)}; POST: ${seen(handshake.post)}`,
        `GET：${seen(get)}；POST：${seen(handshake.post)}`,
      );
    }
    return post !== undefined && isMissing(post) && handshake?.rightEcho === 'exact'
      ? sure(`GET: ${seen(get!)}; POST: ${seen(post)}`, `GET：${seen(get!)}；POST：${seen(post)}`)
      : undefined;
  },
  en: {
    name: 'The path takes GET or POST, and not both',
    symptom:
      'Either the URL is refused (Token验证失败, ret 200302), or it is accepted and no message is answered. The access log shows 404 or 405.',
    cause: 'WeChat verifies with GET and sends with POST. The application or the proxy knows one of them.',
    cure: 'Accept GET and POST on the same path.',
  },
  zh: {
    name: '路径没有同时支持 GET 和 POST',
    symptom: '要么 URL 验证不过（“Token验证失败”，ret 200302），要么验证通过但消息没有回应；访问日志里是 404 或 405。',
    cause: '微信用 GET 验证、用 POST 推送，应用或代理只支持其中一种。',
    cure: '同一路径同时支持 GET 和 POST。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
