import { defineFault, sure } from '../fault.js';

export const portClosed = defineFault({
  id: 'port-closed',
  stage: 'connection',
  side: 'outside',
  evidence: ({ connections = [], answersOnLoopback }) => {
    const refused = connections.find(({ failure }) => failure === 'ECONNREFUSED');
    return refused !== undefined && answersOnLoopback !== true
      ? sure(`${refused.address} refuses the connection`, `${refused.address} 拒绝连接`)
      : undefined;
  },
  en: {
    name: 'Nothing listens on the port',
    symptom: 'The console says 请求URL超时 (ret 200301), and no request arrives.',
    cause: 'The server does not run, it listens on another port, or the proxy in front does not run.',
    cure: 'Start the server and the proxy, and check on which port each of them listens.',
  },
  zh: {
    name: '没有程序监听该端口',
    symptom: '后台提示“请求URL超时”（ret 200301），服务器上看不到任何请求。',
    cause: '服务没有启动、监听的是其他端口，或者前面的代理没有启动。',
    cure: '启动服务和代理，核对各自监听的端口。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
