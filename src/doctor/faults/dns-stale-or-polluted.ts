import { couldBe, defineFault } from '../fault.js';
import { disagree } from '../readings/conclusions.js';

export const dnsStaleOrPolluted = defineFault({
  id: 'dns-stale-or-polluted',
  stage: 'address',
  side: 'outside',
  evidence: ({ resolutions = [], official, connections = [] }) => {
    const here = resolutions.flatMap(({ ipv4 }) => ipv4);
    if (official !== undefined && official.addresses.length > 0 && here.length > 0) {
      return official.addresses.some((address) => here.includes(address))
        ? undefined
        : couldBe(
            `WeChat resolves the host to ${official.addresses.join(', ')}, and here it is ${[...new Set(here)].join(', ')}`,
            `微信解析到 ${official.addresses.join('、')}，而这里解析到 ${[...new Set(here)].join('、')}`,
          );
    }
    const isUnreachable = connections.length > 0 && connections.every(({ failure }) => failure !== undefined);
    return isUnreachable && disagree(resolutions)
      ? couldBe(
          `name servers disagree: ${resolutions.map(({ nameServer, ipv4 }) => `${nameServer.en}: ${ipv4.join(' ')}`).join('; ')}`,
          `各 DNS 服务器的结果不一致：${resolutions.map(({ nameServer, ipv4 }) => `${nameServer.zh}：${ipv4.join(' ')}`).join('；')}`,
        )
      : undefined;
  },
  en: {
    name: 'Name servers disagree about the host',
    symptom: 'It works for you but not for WeChat, or only now and then: 请求URL超时 (ret 200301).',
    cause: 'An old record is still in a cache, or a name server gives a wrong answer.',
    cure: "Remove old records, lower the TTL and wait. The answers of Tencent's name servers count, such as 119.29.29.29.",
  },
  zh: {
    name: '各地的域名解析结果不一致',
    symptom: '你能访问，微信不能，或者时好时坏：“请求URL超时”（ret 200301）。',
    cause: '旧的解析记录还在缓存里，或某个 DNS 服务器返回了错误的结果。',
    cure: '删除旧记录、调低 TTL 并等待生效，以腾讯侧（例如 119.29.29.29）的解析结果为准。',
  },
  command: 'nslookup <host> 119.29.29.29',
});
