import { defineFault, sure } from '../fault.js';

export const replyLate = defineFault({
  id: 'reply-late',
  stage: 'message',
  side: 'both',
  evidence: ({ message }) => {
    const right = message?.right;
    return right !== undefined && (right.failure === 'timeout' || right.milliseconds > message!.lateAfter)
      ? sure(
          `the answer to a message took ${right.milliseconds} ms or more`,
          `消息的应答用了 ${right.milliseconds} 毫秒以上`,
        )
      : undefined;
  },
  en: {
    name: 'The reply comes too late',
    symptom:
      'The user reads 该公众号提供的服务出现故障，请稍后再试 after 5 to 15 seconds, and the log has the same MsgId three times.',
    cause: 'WeChat waits 5 seconds, then sends the message again, three times in all.',
    cure: 'Answer within 5 seconds, and send the rest later as a customer service message.',
  },
  zh: {
    name: '回复超时',
    symptom: '用户在 5 到 15 秒后看到“该公众号提供的服务出现故障，请稍后再试”，日志里同一个 MsgId 出现三次。',
    cause: '微信只等 5 秒，之后会重试，总共三次。',
    cure: '5 秒内先应答，其余内容之后用客服消息发送。',
  },
  command: "curl -s -o /dev/null -w '%{time_total}\\n' -A 'Mozilla/4.0' -d '<xml></xml>' '<url>'",
});
