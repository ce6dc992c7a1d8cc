import { defineFault, sure } from '../fault.js';

export const dnsPrivateAddress = defineFault({
  id: 'dns-private-address',
  stage: 'address',
  side: 'outside',
  evidence: ({ reach, address }) =>
    reach === 'private'
      ? sure(`the host has the address ${address}, which is not public`, `域名解析到了 ${address}，不是公网地址`)
      : undefined,
  en: {
    name: 'The host has a private address',
    symptom: 'The console says 请求URL超时 (ret 200301), although the URL works in your own network.',
    cause:
      "The name leads to an address of a local network (10.*, 172.16-31.*, 192.168.*, 100.64-127.*). WeChat's servers can't reach it.",
    cure: 'Point the name to a public address, or use a tunnel such as cpolar or frp during development.',
  },
  zh: {
    name: '域名解析到了内网地址',
    symptom: '后台提示“请求URL超时”（ret 200301），但在你自己的网络里能打开。',
    cause: '域名解析到了内网地址（10.*、172.16-31.*、192.168.*、100.64-127.*），微信服务器访问不到。',
    cure: '把域名解析到公网地址；开发时可以用 cpolar、frp 等内网穿透。',
  },
  command: 'nslookup <host> 119.29.29.29',
});
