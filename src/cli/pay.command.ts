import { actionCommand, needed } from './action-command.js';
import { usage } from './option-value.js';
import { fenOf } from '../simulator/yuan.js';

/** `nestjs-wechat pay tea-1024 --amount 58.00 --config simulator.json` */
export const payCommand = actionCommand({
  positionals: ['<order>'],
  platform: 'pay',
  options: {
    amount: { type: 'string', value: '<yuan>', about: { en: 'default: 0.01', zh: '默认 0.01' } },
    refund: { type: 'boolean', about: { en: 'the money goes back', zh: '改为退款' } },
  },
  notes: {
    en: 'The merchant is in the file of --config, with "platform": "pay", "mchId", "apiV3Key" and "privateKey".',
    zh: '商户写在 --config 的文件里：“platform”: “pay”、“mchId”、“apiV3Key”、“privateKey”。',
  },
  action([order], { amount, refund }, written) {
    const total = fenOf(typeof amount === 'string' ? amount : '0.01');
    if (total === undefined) {
      throw usage(
        `--amount is an amount in yuan, more than 0 and in whole fen, such as 58.00; it got "${String(amount)}".`,
        `--amount 是以元为单位的金额，大于 0，最多两位小数，例如 58.00；收到的是 ${String(amount)}。`,
      );
    }
    return {
      kind: refund === true ? 'refund' : 'pay',
      order: { outTradeNo: needed(order, '<order>', written), total },
    };
  },
});
