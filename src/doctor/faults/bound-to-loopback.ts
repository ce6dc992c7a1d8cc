import { defineFault, sure } from '../fault.js';

export const boundToLoopback = defineFault({
  id: 'bound-to-loopback',
  stage: 'connection',
  side: 'both',
  evidence: ({ answersOnLoopback }) =>
    answersOnLoopback === true
      ? sure(
          'the address of this machine refuses the connection, and 127.0.0.1 takes it',
          '本机的对外地址拒绝连接，而 127.0.0.1 可以连上',
        )
      : undefined,
  en: {
    name: 'The server listens only on 127.0.0.1',
    symptom:
      'Fine on the machine itself. From outside the connection is refused; the console says 请求URL超时 (ret 200301).',
    cause: 'The application listens on the loopback address, which nobody else can reach.',
    cure: "Listen on 0.0.0.0, as in app.listen(3000, '0.0.0.0'), or put a reverse proxy in front.",
  },
  zh: {
    name: '服务只监听了 127.0.0.1',
    symptom: '在本机正常，从外部连接被拒绝；后台提示“请求URL超时”（ret 200301）。',
    cause: '应用只监听本机地址，其他机器访问不到。',
    cure: "改为监听 0.0.0.0，例如 app.listen(3000, '0.0.0.0')，或在前面加反向代理。",
  },
  command: 'curl -i http://127.0.0.1:<port>/',
});
