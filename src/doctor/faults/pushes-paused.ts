import { defineFault } from '../fault.js';

export const pushesPaused = defineFault({
  id: 'pushes-paused',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'WeChat has paused its pushes',
    symptom: 'After many failures, nothing comes for a minute or more.',
    cause: 'WeChat stops pushing for a while when a server fails again and again.',
    cure: 'Fix the late or wrong answers. WeChat resumes by itself.',
  },
  zh: {
    name: '微信暂停了推送',
    symptom: '连续失败之后有一分钟以上收不到消息。',
    cause: '服务器反复失败时，微信会暂停推送一段时间。',
    cure: '解决超时或应答错误的问题之后，微信会自动恢复推送。',
  },
  command: "npx nestjs-wechat doctor '<url>'",
});
