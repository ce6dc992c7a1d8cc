import { couldBe, defineFault } from '../fault.js';

export const ipv6Only = defineFault({
  id: 'ipv6-only',
  stage: 'address',
  side: 'outside',
  evidence: ({ resolutions = [] }) => {
    const ipv6 = resolutions.flatMap((resolution) => resolution.ipv6);
    return ipv6.length > 0 && resolutions.every(({ ipv4 }) => ipv4.length === 0)
      ? couldBe(`the host has only the IPv6 address ${ipv6[0]}`, `域名只有 IPv6 地址 ${ipv6[0]}`)
      : undefined;
  },
  en: {
    name: 'The host has only an IPv6 address',
    symptom: 'WeCom says openapi回调地址请求不通过, or the console says 请求URL超时, although a browser opens the URL.',
    cause: 'There is an AAAA record but no A record. WeChat pushes over IPv4 only.',
    cure: 'Add an A record with an IPv4 address, or put a server with IPv4 in front.',
  },
  zh: {
    name: '域名只有 IPv6 地址',
    symptom: '企业微信提示“openapi回调地址请求不通过”，或后台提示“请求URL超时”，但浏览器能打开。',
    cause: '域名只有 AAAA 记录，没有 A 记录，而微信的推送只走 IPv4。',
    cure: '给域名加上 A 记录，或在前面放一台有 IPv4 的服务器。',
  },
  command: 'nslookup -type=A <host>',
});
