import { defineFault, sure } from '../fault.js';
import { SILENT } from '../readings/network.js';

export const portFiltered = defineFault({
  id: 'port-filtered',
  stage: 'connection',
  side: 'outside',
  evidence: ({ connections = [] }) => {
    const lost = connections.find(({ failure }) => failure !== undefined && SILENT.has(failure));
    return lost === undefined
      ? undefined
      : sure(
          `the connection to ${lost.address} gets no answer (${lost.failure})`,
          `连接 ${lost.address} 没有回应（${lost.failure}）`,
        );
  },
  en: {
    name: 'A firewall drops the connection',
    symptom: 'The console says 请求URL超时 (ret 200301), and there is no line in any log.',
    cause: 'The security group of the cloud, or the firewall of the machine, drops connections to this port.',
    cure: "Open the port in both the cloud's security group and the firewall of the machine.",
  },
  zh: {
    name: '端口被防火墙拦截',
    symptom: '后台提示“请求URL超时”（ret 200301），任何日志里都没有请求。',
    cause: '云服务商的安全组或服务器的防火墙丢弃了该端口的连接。',
    cure: '安全组和系统防火墙都要放行该端口，缺一不可。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
