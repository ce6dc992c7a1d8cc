import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const plusBecameSpace = defineFault({
  id: 'plus-became-space',
  stage: 'handshake',
  side: 'both',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'exact' && handshake.plus?.status !== undefined && handshake.plusEcho !== 'exact'
      ? sure(
          `an echostr with a plus is refused (${seen(handshake.plus)}), one without is answered`,
          `含加号的 echostr 被拒绝（${seen(handshake.plus)}），不含加号的正常`,
        )
      : undefined,
  en: {
    name: 'A plus in the query became a space',
    symptom: '-40001 now and then: only when the echostr contains a plus.',
    cause: 'The query is decoded twice, by a proxy or by the application.',
    cure: 'Decode the query once. In nginx, pass the URI on unchanged ($request_uri).',
  },
  zh: {
    name: '参数里的加号变成了空格',
    symptom: '有时报 -40001：echostr 里带加号时才失败。',
    cause: '代理或应用对参数多解码了一次。',
    cure: '参数只解码一次；nginx 里原样转发（$request_uri）。',
  },
  command: "npx nestjs-wechat doctor '<url>' --platform wecom --token '<token>' --aes-key '<key>' --app-id '<id>'",
});
