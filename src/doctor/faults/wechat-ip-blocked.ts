import { couldBe, defineFault } from '../fault.js';

export const wechatIpBlocked = defineFault({
  id: 'wechat-ip-blocked',
  stage: 'operation',
  side: 'both',
  evidence: ({ official }) => {
    const lost = official?.packetLoss.filter(({ loss }) => loss === '100%') ?? [];
    return lost.length > 0 && lost.length === official?.packetLoss.length
      ? couldBe(
          `WeChat's own check loses all packets to ${lost.map(({ address }) => address).join(', ')}; a server that ignores ping shows the same`,
          `微信的网络检测到 ${lost.map(({ address }) => address).join('、')} 丢包 100%；禁 ping 的服务器也会这样`,
        )
      : undefined;
  },
  en: {
    name: 'The addresses of WeChat are blocked',
    symptom: 'curl works, but the console says 请求URL超时 (ret 200301). The log has no request from WeChat.',
    cause:
      'A firewall, a web application firewall, a blocklist or a country filter blocks the addresses that WeChat calls from.',
    cure: 'Allow the ranges that getcallbackip returns in every firewall between the internet and your application.',
  },
  zh: {
    name: '微信的 IP 被拦截',
    symptom: 'curl 正常，但后台提示“请求URL超时”（ret 200301），日志里没有来自微信的请求。',
    cause: '防火墙、WAF、黑名单或地域过滤拦截了微信的出口 IP。',
    cure: '把 getcallbackip 返回的网段在各级防火墙里加入白名单。',
  },
  command: "curl 'https://api.weixin.qq.com/cgi-bin/getcallbackip?access_token=<access_token>'",
});
