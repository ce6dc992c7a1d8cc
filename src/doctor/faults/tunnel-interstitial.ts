import { isHtml } from '../echo.js';
import { defineFault, sure } from '../fault.js';
import { TUNNEL_PAGE, firstAnswer, seen } from '../readings/answers.js';

export const tunnelInterstitial = defineFault({
  id: 'tunnel-interstitial',
  stage: 'handshake',
  side: 'outside',
  evidence: (examination) => {
    const answer = firstAnswer(examination);
    return answer !== undefined &&
      (answer.headers['ngrok-error-code'] !== undefined || (isHtml(answer.text) && TUNNEL_PAGE.test(answer.text)))
      ? sure(`the answer is a page of the tunnel (${seen(answer)})`, `返回的是内网穿透工具的提示页（${seen(answer)}）`)
      : undefined;
  },
  en: {
    name: 'The tunnel answers with a page of its own',
    symptom:
      'The console says Token验证失败 (ret 200302), a test account 配置失败 (-106). A browser shows a warning page first.',
    cause:
      'Free tunnels (ngrok, localtunnel, cpolar) put a page in front of the site, or the tunnel has no application behind it.',
    cure: 'Start the application behind the tunnel, and use a tunnel or a plan without such a page. Until then the simulator does without a tunnel.',
  },
  zh: {
    name: '内网穿透工具返回了自己的页面',
    symptom: '后台提示“Token验证失败”（ret 200302），测试号提示“配置失败”（-106）；浏览器会先看到一个提示页。',
    cause: '免费的穿透工具（ngrok、localtunnel、cpolar）会先显示提示页，或隧道后面没有应用在运行。',
    cure: '启动隧道后面的应用，换用没有提示页的工具或套餐；开发时可以先用模拟器，不需要穿透。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
