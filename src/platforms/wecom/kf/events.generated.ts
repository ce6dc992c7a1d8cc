// Generated from catalogue/wecom-kf.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';
import { WecomKfEvent, WecomKfMessage } from './wecom-kf.event.js';
import {
  kfTextMessageFields,
  kfImageMessageFields,
  kfVoiceMessageFields,
  kfVideoMessageFields,
  kfFileMessageFields,
  kfLocationMessageFields,
  kfLinkMessageFields,
  kfBusinessCardMessageFields,
  kfMiniprogramMessageFields,
  kfMsgmenuMessageFields,
  kfChannelsMessageFields,
  kfChannelsShopProductMessageFields,
  kfChannelsShopOrderMessageFields,
  kfMergedMsgMessageFields,
  kfMeetingMessageFields,
  kfScheduleMessageFields,
  kfNoteMessageFields,
  kfEnterSessionEventFields,
  kfMsgSendFailEventFields,
  kfServicerStatusChangeEventFields,
  kfSessionStatusChangeEventFields,
  kfUserRecallMsgEventFields,
  kfServicerRecallMsgEventFields,
  kfRejectCustomerMsgSwitchChangeEventFields,
} from './event-fields.generated.js';

/** The value of `click`. */
export interface KfMsgmenuListClick {
  /** `id`. */
  readonly id?: string;
  /** `content`: The text. */
  readonly content?: string;
}

/** The value of `view`. */
export interface KfMsgmenuListView {
  /** `url`: Where the file can be downloaded for five minutes; it is encrypted with the EncodingAESKey. */
  readonly url?: string;
  /** `content`: The text. */
  readonly content?: string;
}

/** The value of `miniprogram`. */
export interface KfMsgmenuListMiniprogram {
  /** `appid`. */
  readonly appid?: string;
  /** `pagepath`. */
  readonly pagepath?: string;
  /** `content`: The text. */
  readonly content?: string;
}

/** An element of `list`. */
export interface KfMsgmenuList {
  /** `type`. */
  readonly type: string;
  /** `click`. */
  readonly click?: KfMsgmenuListClick;
  /** `view`. */
  readonly view?: KfMsgmenuListView;
  /** `miniprogram`. */
  readonly miniprogram?: KfMsgmenuListMiniprogram;
}

/** An element of `item`. */
export interface KfMergedMsgItem {
  /** `sender_name`. */
  readonly senderName?: string;
  /** `msgtype`. */
  readonly msgtype?: string;
  /** `msg_content`. */
  readonly msgContent?: string;
  /** `send_time`. */
  readonly sendTime?: Date;
}

/** The value of `wechat_channels`. */
export interface KfEnterSessionWechatChannels {
  /** `nickname`. */
  readonly nickname?: string;
  /** `shop_nickname`. */
  readonly shopNickname?: string;
  /** `scene`: The scene of the link by which the user came. */
  readonly scene?: number;
}

/**
 * Text in a customer-service session.
 *
 * Official name: 文本消息, message `text`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfTextMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.text';
  static override readonly fields: EventFields = kfTextMessageFields;

  declare readonly type: typeof KfTextMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `content`: The text. */
  declare readonly content: string;

  /** `menu_id`. */
  declare readonly menuId?: string;
}

/**
 * Picture in a customer-service session.
 *
 * Official name: 图片消息, message `image`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfImageMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.image';
  static override readonly fields: EventFields = kfImageMessageFields;

  declare readonly type: typeof KfImageMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `media_id`: The file as temporary media. */
  declare readonly mediaId: string;
}

/**
 * Voice clip in a customer-service session.
 *
 * Official name: 语音消息, message `voice`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfVoiceMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.voice';
  static override readonly fields: EventFields = kfVoiceMessageFields;

  declare readonly type: typeof KfVoiceMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `media_id`: The file as temporary media. */
  declare readonly mediaId: string;
}

/**
 * Video in a customer-service session.
 *
 * Official name: 视频消息, message `video`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfVideoMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.video';
  static override readonly fields: EventFields = kfVideoMessageFields;

  declare readonly type: typeof KfVideoMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `media_id`: The file as temporary media. */
  declare readonly mediaId: string;
}

/**
 * File in a customer-service session.
 *
 * Official name: 文件消息, message `file`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfFileMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.file';
  static override readonly fields: EventFields = kfFileMessageFields;

  declare readonly type: typeof KfFileMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `media_id`: The file as temporary media. */
  declare readonly mediaId: string;
}

/**
 * Location in a customer-service session.
 *
 * Official name: 位置消息, message `location`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfLocationMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.location';
  static override readonly fields: EventFields = kfLocationMessageFields;

  declare readonly type: typeof KfLocationMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `latitude`. */
  declare readonly latitude: number;

  /** `longitude`. */
  declare readonly longitude: number;

  /** `name`. */
  declare readonly name?: string;

  /** `address`. */
  declare readonly address?: string;
}

/**
 * Link in a customer-service session.
 *
 * Official name: 链接消息, message `link`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfLinkMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.link';
  static override readonly fields: EventFields = kfLinkMessageFields;

  declare readonly type: typeof KfLinkMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `title`. */
  declare readonly title?: string;

  /** `desc`. */
  declare readonly desc?: string;

  /** `url`: Where the file can be downloaded for five minutes; it is encrypted with the EncodingAESKey. */
  declare readonly url?: string;

  /** `pic_url`. */
  declare readonly picUrl?: string;
}

/**
 * Contact card in a customer-service session.
 *
 * Official name: 名片消息, message `business_card`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfBusinessCardMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.business_card';
  static override readonly fields: EventFields = kfBusinessCardMessageFields;

  declare readonly type: typeof KfBusinessCardMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `userid`. */
  declare readonly userid: string;
}

/**
 * Mini Program card in a customer-service session.
 *
 * Official name: 小程序消息, message `miniprogram`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfMiniprogramMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.miniprogram';
  static override readonly fields: EventFields = kfMiniprogramMessageFields;

  declare readonly type: typeof KfMiniprogramMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `title`. */
  declare readonly title?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `pagepath`. */
  declare readonly pagepath?: string;

  /** `thumb_media_id`. */
  declare readonly thumbMediaId?: string;
}

/**
 * Menu message in a customer-service session.
 *
 * Official name: 菜单消息, message `msgmenu`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfMsgmenuMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.msgmenu';
  static override readonly fields: EventFields = kfMsgmenuMessageFields;

  declare readonly type: typeof KfMsgmenuMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `head_content`. */
  declare readonly headContent?: string;

  /** `tail_content`. */
  declare readonly tailContent?: string;

  /** `list`. */
  declare readonly list: readonly KfMsgmenuList[];
}

/**
 * Content of Channels (视频号) in a customer-service session.
 *
 * Official name: 视频号消息, message `channels`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfChannelsMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.channels';
  static override readonly fields: EventFields = kfChannelsMessageFields;

  declare readonly type: typeof KfChannelsMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `sub_type`. */
  declare readonly subType?: number;

  /** `nickname`. */
  declare readonly nickname?: string;

  /** `title`. */
  declare readonly title?: string;
}

/**
 * Product of a Channels shop in a customer-service session.
 *
 * Official name: 视频号商品消息, message `channels_shop_product`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfChannelsShopProductMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.channels_shop_product';
  static override readonly fields: EventFields = kfChannelsShopProductMessageFields;

  declare readonly type: typeof KfChannelsShopProductMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `product_id`. */
  declare readonly productId?: string;

  /** `head_img`. */
  declare readonly headImg?: string;

  /** `title`. */
  declare readonly title?: string;

  /** `sales_price`. */
  declare readonly salesPrice?: number;

  /** `shop_nickname`. */
  declare readonly shopNickname?: string;

  /** `shop_head_img`. */
  declare readonly shopHeadImg?: string;
}

/**
 * Order of a Channels shop in a customer-service session.
 *
 * Official name: 视频号订单消息, message `channels_shop_order`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfChannelsShopOrderMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.channels_shop_order';
  static override readonly fields: EventFields = kfChannelsShopOrderMessageFields;

  declare readonly type: typeof KfChannelsShopOrderMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `order_id`. */
  declare readonly orderId?: string;

  /** `product_titles`. */
  declare readonly productTitles?: string;

  /** `price_wording`. */
  declare readonly priceWording?: string;

  /** `state`. */
  declare readonly state?: string;

  /** `image_url`. */
  declare readonly imageUrl?: string;

  /** `shop_nickname`. */
  declare readonly shopNickname?: string;
}

/**
 * Forwarded chat record in a customer-service session.
 *
 * Official name: 聊天记录消息, message `merged_msg`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfMergedMsgMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.merged_msg';
  static override readonly fields: EventFields = kfMergedMsgMessageFields;

  declare readonly type: typeof KfMergedMsgMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;

  /** `title`. */
  declare readonly title?: string;

  /** `item`. */
  declare readonly item: readonly KfMergedMsgItem[];
}

/**
 * Meeting in a customer-service session.
 *
 * Official name: 会议消息, message `meeting`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfMeetingMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.meeting';
  static override readonly fields: EventFields = kfMeetingMessageFields;

  declare readonly type: typeof KfMeetingMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;
}

/**
 * Schedule in a customer-service session.
 *
 * Official name: 日程消息, message `schedule`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfScheduleMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.schedule';
  static override readonly fields: EventFields = kfScheduleMessageFields;

  declare readonly type: typeof KfScheduleMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;
}

/**
 * Note in a customer-service session.
 *
 * Official name: 笔记消息, message `note`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfNoteMessage extends WecomKfMessage {
  static readonly type = 'wecom-kf.message.note';
  static override readonly fields: EventFields = kfNoteMessageFields;

  declare readonly type: typeof KfNoteMessage.type;

  /** `open_kfid`. */
  declare readonly openKfid: string;
}

/**
 * User entered the session; the `welcome_code` is valid for 20 seconds.
 *
 * Official name: 用户进入会话事件, event `enter_session`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfEnterSessionEvent extends WecomKfEvent {
  static readonly type = 'wecom-kf.event.enter_session';
  static override readonly fields: EventFields = kfEnterSessionEventFields;

  declare readonly type: typeof KfEnterSessionEvent.type;

  /** `scene`: The scene of the link by which the user came. */
  declare readonly scene?: string;

  /** `scene_param`: The parameter of the link by which the user came. */
  declare readonly sceneParam?: string;

  /** `welcome_code`: Lets the account send a welcome message, for 20 seconds. */
  declare readonly welcomeCode?: string;

  /** `wechat_channels`. */
  declare readonly wechatChannels?: KfEnterSessionWechatChannels;
}

/**
 * A message could not be sent.
 *
 * Official name: 消息发送失败事件, event `msg_send_fail`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfMsgSendFailEvent extends WecomKfEvent {
  static readonly type = 'wecom-kf.event.msg_send_fail';
  static override readonly fields: EventFields = kfMsgSendFailEventFields;

  declare readonly type: typeof KfMsgSendFailEvent.type;

  /** `fail_msgid`: The message that could not be sent. */
  declare readonly failMsgid?: string;

  /** `fail_type`. */
  declare readonly failType?: number;
}

/**
 * An agent started, stopped or paused the reception.
 *
 * Official name: 接待人员接待状态变更事件, event `servicer_status_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfServicerStatusChangeEvent extends WecomKfEvent {
  static readonly type = 'wecom-kf.event.servicer_status_change';
  static override readonly fields: EventFields = kfServicerStatusChangeEventFields;

  declare readonly type: typeof KfServicerStatusChangeEvent.type;

  /** `status`: `1` receiving, `2` stopped. */
  declare readonly status?: number;
}

/**
 * The state of a session changed (accepted, transferred, ended, reopened).
 *
 * Official name: 会话状态变更事件, event `session_status_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfSessionStatusChangeEvent extends WecomKfEvent {
  static readonly type = 'wecom-kf.event.session_status_change';
  static override readonly fields: EventFields = kfSessionStatusChangeEventFields;

  declare readonly type: typeof KfSessionStatusChangeEvent.type;

  /** `change_type`: `1` taken from the pool, `2` handed over, `3` ended, `4` reopened. */
  declare readonly changeType?: number;

  /** `old_servicer_userid`. */
  declare readonly oldServicerUserid?: string;

  /** `new_servicer_userid`. */
  declare readonly newServicerUserid?: string;

  /** `msg_code`. */
  declare readonly msgCode?: string;
}

/**
 * User recalled a message.
 *
 * Official name: 用户撤回消息事件, event `user_recall_msg`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfUserRecallMsgEvent extends WecomKfEvent {
  static readonly type = 'wecom-kf.event.user_recall_msg';
  static override readonly fields: EventFields = kfUserRecallMsgEventFields;

  declare readonly type: typeof KfUserRecallMsgEvent.type;

  /** `recall_msgid`: The message that was recalled. */
  declare readonly recallMsgid?: string;
}

/**
 * An agent recalled a message.
 *
 * Official name: 接待人员撤回消息事件, event `servicer_recall_msg`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfServicerRecallMsgEvent extends WecomKfEvent {
  static readonly type = 'wecom-kf.event.servicer_recall_msg';
  static override readonly fields: EventFields = kfServicerRecallMsgEventFields;

  declare readonly type: typeof KfServicerRecallMsgEvent.type;

  /** `recall_msgid`: The message that was recalled. */
  declare readonly recallMsgid?: string;
}

/**
 * An agent rejected the messages of a customer, or no longer does.
 *
 * Official name: 拒收客户消息变更事件, event `reject_customer_msg_switch_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class KfRejectCustomerMsgSwitchChangeEvent extends WecomKfEvent {
  static readonly type = 'wecom-kf.event.reject_customer_msg_switch_change';
  static override readonly fields: EventFields = kfRejectCustomerMsgSwitchChangeEventFields;

  declare readonly type: typeof KfRejectCustomerMsgSwitchChangeEvent.type;

  /** `reject_switch`. */
  declare readonly rejectSwitch?: number;
}

/** All classes above: the events that the library knows by name. */

export const wecomKfEventClasses = [
  KfTextMessage,
  KfImageMessage,
  KfVoiceMessage,
  KfVideoMessage,
  KfFileMessage,
  KfLocationMessage,
  KfLinkMessage,
  KfBusinessCardMessage,
  KfMiniprogramMessage,
  KfMsgmenuMessage,
  KfChannelsMessage,
  KfChannelsShopProductMessage,
  KfChannelsShopOrderMessage,
  KfMergedMsgMessage,
  KfMeetingMessage,
  KfScheduleMessage,
  KfNoteMessage,
  KfEnterSessionEvent,
  KfMsgSendFailEvent,
  KfServicerStatusChangeEvent,
  KfSessionStatusChangeEvent,
  KfUserRecallMsgEvent,
  KfServicerRecallMsgEvent,
  KfRejectCustomerMsgSwitchChangeEvent,
] as const;
