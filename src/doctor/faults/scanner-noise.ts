import { defineFault } from '../fault.js';

export const scannerNoise = defineFault({
  id: 'scanner-noise',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'Strangers try the URL',
    symptom: 'Signature验证错误 in the log at random. No user complains.',
    cause: 'Scanners try every URL of the internet. They do not come from WeChat.',
    cure: 'Nothing is wrong. Filter by address if it bothers you.',
  },
  zh: {
    name: '是公网扫描',
    symptom: '日志里偶尔出现“Signature验证错误”，用户没有受影响。',
    cause: '公网扫描器会尝试所有地址，并不是微信。',
    cure: '没有问题；嫌烦可以按来源 IP 过滤。',
  },
  command: "npx nestjs-wechat doctor '<url>'",
});
