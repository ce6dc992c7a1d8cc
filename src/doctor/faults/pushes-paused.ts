import { defineFault } from '../fault.js';

export const pushesPaused = defineFault({
  id: 'pushes-paused',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'WeChat has paused its pushes',
    symptom: 'Silence for a minute or more after many failures.',
    cause: 'WeChat stops pushing for a while to a server that fails again and again.',
    cure: 'Mend what made the answers late or wrong. WeChat resumes by itself.',
  },
  zh: {
    name: '微信暂停了推送',
    symptom: '连续失败之后有一分钟以上收不到消息。',
    cause: '服务器反复失败时，微信会暂停推送一段时间。',
    cure: '修好超时或错误的应答，微信会自动恢复。',
  },
  command: "npx nestjs-wechat doctor '<url>'",
});
