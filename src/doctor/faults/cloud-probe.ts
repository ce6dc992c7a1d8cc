import { defineFault } from '../fault.js';

export const cloudProbe = defineFault({
  id: 'cloud-probe',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'WeChat cloud hosting checks the path',
    symptom: 'Cloud hosting does not save the path of the callback.',
    cause: 'It first sends CheckContainerPath, without signature and without MsgType, and wants success.',
    cure: 'Answer it with success: miniProgram() does when its option for cloud hosting is on.',
  },
  zh: {
    name: '云托管的路径探测',
    symptom: '云托管保存不了消息推送路径。',
    cause: '它会先发送不带签名、没有 MsgType 的 CheckContainerPath，要求返回 success。',
    cure: '返回 success；miniProgram() 打开云托管选项后会自动应答。',
  },
  command: "curl -i -H 'Content-Type: application/json' -d '{\"action\":\"CheckContainerPath\"}' '<url>'",
});
