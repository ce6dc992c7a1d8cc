import { defineFault } from '../fault.js';

export const cloudProbe = defineFault({
  id: 'cloud-probe',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'WeChat cloud hosting checks the path',
    symptom: 'Cloud hosting does not save the path of the callback.',
    cause: 'It first sends CheckContainerPath, without signature and without MsgType, and expects success.',
    cure: 'Answer it with success. With cloudHosting: true, officialAccount() and miniProgram() do that, and also receive its unsigned messages.',
  },
  zh: {
    name: '云托管的路径探测',
    symptom: '云托管保存不了消息推送路径。',
    cause: '它会先发送不带签名、没有 MsgType 的 CheckContainerPath，要求返回 success。',
    cure: '返回 success：officialAccount() 和 miniProgram() 设置 cloudHosting: true 后会自动应答，并接收云托管推送的无签名消息。',
  },
  command: "curl -i -H 'Content-Type: application/json' -d '{\"action\":\"CheckContainerPath\"}' '<url>'",
});
