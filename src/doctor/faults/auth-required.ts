import { defineFault, fits, sure } from '../fault.js';
import { asksForLogin, isRedirect, seen } from '../readings/answers.js';
import { failedGet } from '../readings/conclusions.js';

export const authRequired = defineFault({
  id: 'auth-required',
  stage: 'handshake',
  side: 'both',
  evidence: ({ handshake, message }) => {
    const answer = [failedGet(handshake), message?.right].find(
      (exchange) => exchange !== undefined && asksForLogin(exchange),
    );
    if (answer === undefined) {
      return undefined;
    }
    const isPlain = isRedirect(answer) || answer.headers['www-authenticate'] !== undefined;
    return (isPlain ? sure : fits)(
      `the server asks for a login (${seen(answer)})`,
      `服务器要求登录（${seen(answer)}）`,
    );
  },
  en: {
    name: 'The callback asks for a login',
    symptom: '401, 403 or the login page: Token验证失败 (ret 200302), openapi回调地址请求不通过.',
    cause:
      'A guard, a middleware or the proxy wants a login on every path. WeChat has none: the signature is its login.',
    cure: 'Let the callback pass. In Nest: controllerDecorators: [Public()] in forRoot, with the decorator that your guard looks for.',
  },
  zh: {
    name: '回调被鉴权拦截',
    symptom: '返回 401、403 或登录页：“Token验证失败”（ret 200302）、“openapi回调地址请求不通过”。',
    cause: '全局守卫、中间件或代理要求登录，而微信不会登录，只用签名证明身份。',
    cure: '对回调放行。Nest 里在 forRoot 中设置 controllerDecorators: [Public()]，用你的守卫能识别的装饰器。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
