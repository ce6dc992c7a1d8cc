// Generated from catalogue/wecom-kf.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';

export const kfTextMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  content: { name: 'content', type: 'string', within: ['text'] },
  menuId: { name: 'menu_id', type: 'string', within: ['text'] },
};

export const kfImageMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  mediaId: { name: 'media_id', type: 'string', within: ['image'] },
};

export const kfVoiceMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  mediaId: { name: 'media_id', type: 'string', within: ['voice'] },
};

export const kfVideoMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  mediaId: { name: 'media_id', type: 'string', within: ['video'] },
};

export const kfFileMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  mediaId: { name: 'media_id', type: 'string', within: ['file'] },
};

export const kfLocationMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  latitude: { name: 'latitude', type: 'number', within: ['location'] },
  longitude: { name: 'longitude', type: 'number', within: ['location'] },
  name: { name: 'name', type: 'string', within: ['location'] },
  address: { name: 'address', type: 'string', within: ['location'] },
};

export const kfLinkMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  title: { name: 'title', type: 'string', within: ['link'] },
  desc: { name: 'desc', type: 'string', within: ['link'] },
  url: { name: 'url', type: 'string', within: ['link'] },
  picUrl: { name: 'pic_url', type: 'string', within: ['link'] },
};

export const kfBusinessCardMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  userid: { name: 'userid', type: 'string', within: ['business_card'] },
};

export const kfMiniprogramMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  title: { name: 'title', type: 'string', within: ['miniprogram'] },
  appid: { name: 'appid', type: 'string', within: ['miniprogram'] },
  pagepath: { name: 'pagepath', type: 'string', within: ['miniprogram'] },
  thumbMediaId: { name: 'thumb_media_id', type: 'string', within: ['miniprogram'] },
};

export const kfMsgmenuListClickFields: EventFields = {
  id: { name: 'id', type: 'string' },
  content: { name: 'content', type: 'string' },
};

export const kfMsgmenuListViewFields: EventFields = {
  url: { name: 'url', type: 'string' },
  content: { name: 'content', type: 'string' },
};

export const kfMsgmenuListMiniprogramFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  pagepath: { name: 'pagepath', type: 'string' },
  content: { name: 'content', type: 'string' },
};

export const kfMsgmenuListFields: EventFields = {
  type: { name: 'type', type: 'string' },
  click: { name: 'click', type: 'object', fields: kfMsgmenuListClickFields },
  view: { name: 'view', type: 'object', fields: kfMsgmenuListViewFields },
  miniprogram: { name: 'miniprogram', type: 'object', fields: kfMsgmenuListMiniprogramFields },
};

export const kfMsgmenuMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  headContent: { name: 'head_content', type: 'string', within: ['msgmenu'] },
  tailContent: { name: 'tail_content', type: 'string', within: ['msgmenu'] },
  list: { name: 'list', type: 'object', within: ['msgmenu'], list: true, fields: kfMsgmenuListFields },
};

export const kfChannelsMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  subType: { name: 'sub_type', type: 'number', within: ['channels'] },
  nickname: { name: 'nickname', type: 'string', within: ['channels'] },
  title: { name: 'title', type: 'string', within: ['channels'] },
};

export const kfChannelsShopProductMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  productId: { name: 'product_id', type: 'string', within: ['channels_shop_product'] },
  headImg: { name: 'head_img', type: 'string', within: ['channels_shop_product'] },
  title: { name: 'title', type: 'string', within: ['channels_shop_product'] },
  salesPrice: { name: 'sales_price', type: 'number', within: ['channels_shop_product'] },
  shopNickname: { name: 'shop_nickname', type: 'string', within: ['channels_shop_product'] },
  shopHeadImg: { name: 'shop_head_img', type: 'string', within: ['channels_shop_product'] },
};

export const kfChannelsShopOrderMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  orderId: { name: 'order_id', type: 'string', within: ['channels_shop_order'] },
  productTitles: { name: 'product_titles', type: 'string', within: ['channels_shop_order'] },
  priceWording: { name: 'price_wording', type: 'string', within: ['channels_shop_order'] },
  state: { name: 'state', type: 'string', within: ['channels_shop_order'] },
  imageUrl: { name: 'image_url', type: 'string', within: ['channels_shop_order'] },
  shopNickname: { name: 'shop_nickname', type: 'string', within: ['channels_shop_order'] },
};

export const kfMergedMsgItemFields: EventFields = {
  senderName: { name: 'sender_name', type: 'string' },
  msgtype: { name: 'msgtype', type: 'string' },
  msgContent: { name: 'msg_content', type: 'string' },
  sendTime: { name: 'send_time', type: 'date' },
};

export const kfMergedMsgMessageFields: EventFields = {
  openKfid: { name: 'open_kfid', type: 'string' },
  title: { name: 'title', type: 'string', within: ['merged_msg'] },
  item: { name: 'item', type: 'object', within: ['merged_msg'], list: true, fields: kfMergedMsgItemFields },
};

export const kfMeetingMessageFields: EventFields = { openKfid: { name: 'open_kfid', type: 'string' } };

export const kfScheduleMessageFields: EventFields = { openKfid: { name: 'open_kfid', type: 'string' } };

export const kfNoteMessageFields: EventFields = { openKfid: { name: 'open_kfid', type: 'string' } };

export const kfEnterSessionWechatChannelsFields: EventFields = {
  nickname: { name: 'nickname', type: 'string' },
  shopNickname: { name: 'shop_nickname', type: 'string' },
  scene: { name: 'scene', type: 'number' },
};

export const kfEnterSessionEventFields: EventFields = {
  scene: { name: 'scene', type: 'string', within: ['event'] },
  sceneParam: { name: 'scene_param', type: 'string', within: ['event'] },
  welcomeCode: { name: 'welcome_code', type: 'string', within: ['event'] },
  wechatChannels: {
    name: 'wechat_channels',
    type: 'object',
    within: ['event'],
    fields: kfEnterSessionWechatChannelsFields,
  },
};

export const kfMsgSendFailEventFields: EventFields = {
  failMsgid: { name: 'fail_msgid', type: 'string', within: ['event'] },
  failType: { name: 'fail_type', type: 'number', within: ['event'] },
};

export const kfServicerStatusChangeEventFields: EventFields = {
  status: { name: 'status', type: 'number', within: ['event'] },
};

export const kfSessionStatusChangeEventFields: EventFields = {
  changeType: { name: 'change_type', type: 'number', within: ['event'] },
  oldServicerUserid: { name: 'old_servicer_userid', type: 'string', within: ['event'] },
  newServicerUserid: { name: 'new_servicer_userid', type: 'string', within: ['event'] },
  msgCode: { name: 'msg_code', type: 'string', within: ['event'] },
};

export const kfUserRecallMsgEventFields: EventFields = {
  recallMsgid: { name: 'recall_msgid', type: 'string', within: ['event'] },
};

export const kfServicerRecallMsgEventFields: EventFields = {
  recallMsgid: { name: 'recall_msgid', type: 'string', within: ['event'] },
};

export const kfRejectCustomerMsgSwitchChangeEventFields: EventFields = {
  rejectSwitch: { name: 'reject_switch', type: 'number', within: ['event'] },
};
