import { defineFault } from '../fault.js';

export const scannerNoise = defineFault({
  id: 'scanner-noise',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'Only scanners of the internet',
    symptom: 'Signature验证错误 in the log now and then. No user is affected.',
    cause: 'Scanners try every address on the internet. These requests are not from WeChat.',
    cure: 'Nothing is wrong. Filter them by address if they bother you.',
  },
  zh: {
    name: '只是公网扫描',
    symptom: '日志里偶尔出现“Signature验证错误”，用户没有受影响。',
    cause: '公网扫描器会尝试所有地址，并不是微信。',
    cure: '不是问题；不想看到的话，可以按来源 IP 过滤。',
  },
  command: "npx nestjs-wechat doctor '<url>'",
});
