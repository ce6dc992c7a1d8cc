import { defineFault, sure } from '../fault.js';
import { isMixed } from '../readings/conclusions.js';

export const instancesDiffer = defineFault({
  id: 'instances-differ',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    isMixed(handshake)
      ? sure(
          `${handshake!.row.filter(({ echo }) => echo === 'exact').length} of ${handshake!.row.length} equal requests were answered, the others refused`,
          `${handshake!.row.length} 个相同的请求中只有 ${handshake!.row.filter(({ echo }) => echo === 'exact').length} 个通过`,
        )
      : undefined,
  en: {
    name: 'Instances answer differently',
    symptom: 'Every second try fails. Only some of the messages are handled.',
    cause: 'There are several instances or machines behind the name, with different configurations.',
    cure: 'Deploy the same configuration to all of them, and remove unused ones from the load balancer and from DNS.',
  },
  zh: {
    name: '多个实例的表现不一致',
    symptom: '每两次就有一次失败，消息有时处理，有时没有处理。',
    cause: '域名后面有多个实例或机器，配置不一样。',
    cure: '给所有实例部署相同的配置，把不再使用的旧实例从负载均衡和 DNS 中移除。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>'",
});
