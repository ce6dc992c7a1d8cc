import { defineFault } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';

export const padding16 = defineFault({
  id: 'padding-16',
  stage: 'message',
  side: 'both',
  evidence: (examination) => {
    return takenAs('padding-16', examination);
  },
  en: {
    name: 'Padding is removed in blocks of 16 bytes',
    symptom:
      'Some messages are read and others end with bad decrypt, or an id with strange characters behind it (-40005).',
    cause: 'WeChat pads to blocks of 32 bytes, but AES libraries remove at most 16.',
    cure: 'Switch off the padding of the AES library and remove it yourself: the last byte is its length, 1 to 32.',
  },
  zh: {
    name: '按 16 字节去除填充',
    symptom: '有的消息正常，有的报 bad decrypt，或者 ID 后面多出乱码（-40005）。',
    cause: '微信按 32 字节分块填充，而 AES 库最多只去掉 16 字节。',
    cure: '关闭 AES 库的自动填充，自己去除：最后一个字节就是填充的长度，1 到 32。',
  },
  command: "npx nestjs-wechat doctor '<url>' --token '<token>' --aes-key '<key>' --app-id '<id>'",
});
