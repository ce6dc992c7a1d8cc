import type { Texts } from '../language/language.js';
import type { UserAction } from '../testing/user-action.js';
import { yuanOf } from './yuan.js';

/** What WeChat shows when an account did not answer as it should. */
export const OUT_OF_ORDER: Texts = {
  en: 'The service of this Official Account is out of order. Please try again later.',
  zh: '该公众号提供的服务出现故障，请稍后再试',
};

/** What WeChat shows when a conversation goes to a human. */
export const HANDED_OVER: Texts = { en: 'Handed over to customer service.', zh: '已转接人工客服。' };

/** What is shown of something that a user does without writing; `undefined` for a message, which has a bubble. */
export function noticeOf(action: UserAction): Texts | undefined {
  switch (action.kind) {
    case 'follow':
      return action.scene === undefined
        ? { en: 'followed the account', zh: '关注了公众号' }
        : { en: `followed through the QR code "${action.scene}"`, zh: `扫描二维码“${action.scene}”并关注` };
    case 'unfollow':
      return { en: 'unfollowed the account', zh: '取消了关注' };
    case 'scan':
      return { en: `scanned the QR code "${action.scene}"`, zh: `扫描了二维码“${action.scene}”` };
    case 'click':
      return { en: `tapped the menu item "${action.key}"`, zh: `点击了菜单“${action.key}”` };
    case 'view':
      return { en: `opened ${action.url} from the menu`, zh: `从菜单打开了 ${action.url}` };
    case 'view-miniprogram':
      return {
        en: `opened the Mini Program page ${action.path} from the menu`,
        zh: `从菜单打开了小程序页面 ${action.path}`,
      };
    case 'enter':
      return { en: 'opened the chat', zh: '进入了会话' };
    case 'location':
      return { en: 'reported the location', zh: '上报了地理位置' };
    case 'scancode':
      return { en: `scanned "${action.result}" through the menu`, zh: `从菜单扫码：${action.result}` };
    case 'photo':
      return {
        en: `sent ${action.count === 1 ? 'a photo' : `${action.count} photos`} through the menu`,
        zh: `从菜单发送了 ${action.count} 张照片`,
      };
    case 'pick-location':
      return { en: 'picked a place through the menu', zh: '从菜单选择了位置' };
    case 'card':
      return { en: `clicked "${action.key}" on the card`, zh: `点击了卡片按钮“${action.key}”` };
    case 'pay':
      return {
        en: `paid ¥${yuanOf(action.order.total)} for the order ${action.order.outTradeNo}`,
        zh: `为订单 ${action.order.outTradeNo} 支付了 ¥${yuanOf(action.order.total)}`,
      };
    case 'refund':
      return {
        en: `got ¥${yuanOf(action.order.refund ?? action.order.total)} back for the order ${action.order.outTradeNo}`,
        zh: `订单 ${action.order.outTradeNo} 退款 ¥${yuanOf(action.order.refund ?? action.order.total)}`,
      };
    default:
      return undefined;
  }
}
