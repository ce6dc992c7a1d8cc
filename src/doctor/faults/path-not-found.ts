import { defineFault, sure } from '../fault.js';
import { TUNNEL_PAGE, firstPost, isMissing, isRedirect, seen } from '../readings/answers.js';
import { failedGet } from '../readings/conclusions.js';

export const pathNotFound = defineFault({
  id: 'path-not-found',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake, message }) => {
    const first = handshake === undefined ? firstPost(message) : failedGet(handshake);
    const otherSlash = handshake?.slash;
    const isElsewhere = otherSlash?.status !== undefined && !isMissing(otherSlash);
    const isGetOnly =
      handshake?.post?.status !== undefined && !isMissing(handshake.post) && !isRedirect(handshake.post);
    return first !== undefined &&
      isMissing(first) &&
      first.status !== 405 &&
      !isElsewhere &&
      !isGetOnly &&
      !TUNNEL_PAGE.test(first.text)
      ? sure(seen(first), seen(first))
      : undefined;
  },
  en: {
    name: 'There is nothing at this path',
    symptom: 'The console says Token验证失败 (ret 200302). The access log shows 404.',
    cause:
      'The path in the console is not the one of the application: a global prefix, a version or the name of the account is missing.',
    cure: 'Compare it with the URLs that the application logs at start-up, including the prefix of app.setGlobalPrefix().',
  },
  zh: {
    name: '路径不存在',
    symptom: '后台提示“Token验证失败”（ret 200302），访问日志里是 404。',
    cause: '后台填写的路径和应用的不一致：少了全局前缀、版本号或账号名。',
    cure: '按应用启动时打印的 URL 填写，包括 app.setGlobalPrefix() 的前缀。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
