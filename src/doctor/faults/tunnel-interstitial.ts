import { isHtml } from '../echo.js';
import { defineFault, sure } from '../fault.js';
import { TUNNEL_PAGE, seen } from '../readings/answers.js';
import { failedFirst } from '../readings/conclusions.js';

export const tunnelInterstitial = defineFault({
  id: 'tunnel-interstitial',
  stage: 'handshake',
  side: 'outside',
  evidence: (examination) => {
    const answer = failedFirst(examination);
    return answer !== undefined &&
      (answer.headers['ngrok-error-code'] !== undefined || (isHtml(answer.text) && TUNNEL_PAGE.test(answer.text)))
      ? sure(`the answer is a page of the tunnel (${seen(answer)})`, `返回的是内网穿透工具的提示页（${seen(answer)}）`)
      : undefined;
  },
  en: {
    name: 'The tunnel answers with its own page',
    symptom:
      'The console says Token验证失败 (ret 200302), a test account 配置失败 (-106). A browser shows a warning page first.',
    cause:
      'Free tunnels (ngrok, localtunnel, cpolar) put a page in front of the site, or the tunnel has no application behind it.',
    cure: 'Start the application behind the tunnel, and use a tunnel or a plan without such a page. During development you can use the simulator, which needs no tunnel.',
  },
  zh: {
    name: '内网穿透工具返回了自己的页面',
    symptom: '后台提示“Token验证失败”（ret 200302），测试号提示“配置失败”（-106）；用浏览器打开，会先看到一个提示页。',
    cause: '免费的内网穿透工具（ngrok、localtunnel、cpolar）会先显示提示页，或者应用没有运行。',
    cure: '启动应用，换成没有提示页的工具或套餐；开发时可以先用模拟器，不需要内网穿透。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
