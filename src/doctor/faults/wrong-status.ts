import { defineFault, sure } from '../fault.js';

export const wrongStatus = defineFault({
  id: 'wrong-status',
  stage: 'message',
  side: 'outside',
  evidence: ({ message, handshake, given }) => {
    const answer = [handshake?.rightEcho === 'exact' ? handshake.right : undefined, message?.right].find(
      (exchange) =>
        exchange?.status !== undefined &&
        exchange.status !== 200 &&
        (exchange.status < 300 || exchange.method === 'GET'),
    );
    return answer !== undefined && given.platform !== 'pay'
      ? sure(`the status of ${answer.method} is ${answer.status}`, `${answer.method} 的状态码是 ${answer.status}`)
      : undefined;
  },
  en: {
    name: 'The status is not 200',
    symptom:
      'Messages come three or four times. The user reads 该公众号提供的服务出现故障，请稍后再试. The access log shows 201 or 202.',
    cause: 'WeChat accepts only 200, but Nest answers a POST with 201 by default.',
    cure: 'Answer 200: put @HttpCode(200) on your own controller, or let this library answer.',
  },
  zh: {
    name: '状态码不是 200',
    symptom: '消息重复推送三四次，用户看到“该公众号提供的服务出现故障，请稍后再试”；访问日志里是 201 或 202。',
    cause: '微信只接受 200，而 Nest 的 POST 默认返回 201。',
    cure: '返回 200：自己的控制器加 @HttpCode(200)，或者由本库应答。',
  },
  command: "curl -i -A 'Mozilla/4.0' -H 'Content-Type: text/xml' -d '<xml></xml>' '<url>'",
});
