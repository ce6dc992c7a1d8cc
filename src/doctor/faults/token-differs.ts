import { couldBe, defineFault, fits } from '../fault.js';
import { asksForLogin, isSame, MISSING_PARAMETER, seen } from '../readings/answers.js';
import { isRefused, isRefusedAlike } from '../readings/conclusions.js';

export const tokenDiffers = defineFault({
  id: 'token-differs',
  stage: 'handshake',
  side: 'both',
  evidence: (examination) => {
    const { handshake, message } = examination;
    const isAlike = isRefusedAlike(examination);
    const right = handshake?.right ?? message?.right;
    if (right === undefined || !(isAlike || isRefused(handshake)) || asksForLogin(right)) {
      return undefined;
    }
    const text = [
      `what is signed with the given token is refused, as is what a stranger signs (${seen(right)})`,
      `用提供的 Token 签名的请求被拒绝，与签名错误的请求一样（${seen(right)}）`,
    ] as const;
    // Who misses what was sent has never seen the token's signature.
    if (handshake !== undefined && isSame(handshake.bare, right) && MISSING_PARAMETER.test(right.text)) {
      return undefined;
    }
    return (isAlike ? couldBe : fits)(...text);
  },
  en: {
    name: 'The tokens differ',
    symptom:
      'Token验证失败 (ret 200302), 配置失败 (-106) of a test account, openapi回调地址请求不通过. The server answers 403, or says -40001.',
    cause: 'The token in the console is not the one that the server uses.',
    cure: 'Make both exactly the same, and restart the server. If you gave the doctor the token of the console, correct the one on the server.',
  },
  zh: {
    name: '两边的 Token 不一致',
    symptom:
      '“Token验证失败”（ret 200302），测试号“配置失败”（-106），“openapi回调地址请求不通过”；服务器返回 403 或 -40001。',
    cause: '后台的 Token 与服务器使用的不是同一个。',
    cure: '两边改成完全一样（逐字核对），并重启服务。如果 doctor 使用的就是后台的 Token，请修改服务器上的配置。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>'",
});
