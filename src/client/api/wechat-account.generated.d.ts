// Generated from catalogue/api/wechat-account.json by `npm run generate`. Do not edit.
import type { Int64 } from '../api-call.js';
import type { CustomerServiceMessage, TypingCommand } from '../messages/customer-service-message.js';

interface CodeResultsPos { left_top: { x: number; y: number }; right_top: { x: number; y: number }; right_bottom: { x: number; y: number }; left_bottom: { x: number; y: number } }
interface ItemList { merchant_item_id: string; name: string; description?: string; unit_price: number; quantity: number; image_url: readonly string[]; item_detail_jump_link?: { type: string; appid?: string; path?: string; url?: string } }
interface OrderKey { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }
interface ShippingList { express_company: string; tracking_no: string; contact?: { consignor_contact?: string; receiver_contact?: string }; item_list?: readonly { merchant_item_id: string }[] }
export interface WechatAccountGet {
/** 获取所有客服账号 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#5 */
'/cgi-bin/customservice/getkflist': { answer: { kf_list: { kf_id: string; kf_account: string; kf_nick: string; kf_headimgurl: string; kf_wx?: string; kf_openid?: string; invite_wx?: string; invite_expire_time?: number; invite_status?: string }[] } };
/** 获取在线客服列表 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#0 */
'/cgi-bin/customservice/getonlinekflist': { answer: { kf_online_list: { kf_id: string; kf_account: string; status: number; kf_openid?: string; accepted_case: number }[] } };
/** 获取微信API服务器IP https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html */
'/cgi-bin/get_api_domain_ip': { answer: { ip_list: string[] } };
/** 获取微信推送服务器IP https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html */
'/cgi-bin/getcallbackip': { answer: { ip_list: string[] } };
/** 取消客服管理员 https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%96%E6%B6%88%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98 */
'/customservice/kfaccount/canceladmin': { query: { kf_openid: string; business_id?: string } };
/** 删除客服账号 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#3 (unconfirmed) */
'/customservice/kfaccount/del': { query: {} | { kf_openid: string }; body: { kf_account: string } | {} };
/** 设置客服管理员 https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E8%AE%BE%E7%BD%AE%E5%AE%A2%E6%9C%8D%E7%AE%A1%E7%90%86%E5%91%98 */
'/customservice/kfaccount/setadmin': { query: { kf_openid: string; business_id?: string } };
/** 获取客户会话状态 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html */
'/customservice/kfsession/getsession': { query: { openid: string }; answer: { kf_account?: string; createtime?: number } };
/** 获取客服会话列表 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html */
'/customservice/kfsession/getsessionlist': { query: { kf_account: string }; answer: { sessionlist: { openid: string; createtime: number }[] } };
/** 获取未接入会话列表 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html */
'/customservice/kfsession/getwaitcase': { answer: { count: number; waitcaselist: { openid: string; latest_time: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/getKfWorkBound.html (unconfirmed) */
'/customservice/work/get': { answer: { entityName?: string; corpid?: string; bindTime?: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#4 */
'/sns/auth': { query: { openid: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#1 */
'/sns/oauth2/access_token': { query: { grant_type: 'authorization_code'; appid: string; secret: string; code: string }; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string; unionid?: string; is_snapshotuser: 0 | 1 } };
/** https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#1 */
'/sns/oauth2/refresh_token': { query: { grant_type: 'refresh_token'; appid: string; refresh_token: string }; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#3 */
'/sns/userinfo': { query: { openid: string; lang?: string }; answer: { openid: string; unionid?: string; nickname: string; sex?: number; country?: string; province?: string; city?: string; headimgurl: string; privilege?: string[] } };
/** 获取小程序账号的类目 https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getCategory%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%B1%BB%E7%9B%AE */
'/wxaapi/newtmpl/getcategory': { answer: { data: { id: number; name: string }[] } };
/** 获取模板标题下的关键词列表 https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateKeyWordsById%E8%8E%B7%E5%8F%96%E6%A8%A1%E6%9D%BF%E4%B8%AD%E7%9A%84%E5%85%B3%E9%94%AE%E8%AF%8D */
'/wxaapi/newtmpl/getpubtemplatekeywords': { query: { tid: string }; answer: { data: { kid: number; name: string; example?: string; rule?: string }[] } };
/** 获取帐号所属类目下的公共模板标题 https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateTitleList%E8%8E%B7%E5%8F%96%E7%B1%BB%E7%9B%AE%E4%B8%8B%E7%9A%84%E5%85%AC%E5%85%B1%E6%A8%A1%E6%9D%BF */
'/wxaapi/newtmpl/getpubtemplatetitles': { query: { ids: string; start: number; limit?: number }; answer: { data: { tid: number; title: string; type: number; categoryId: string | number }[]; count: number } };
/** 获取当前帐号下的个人模板列表 https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getTemplateList%E8%8E%B7%E5%8F%96%E7%A7%81%E6%9C%89%E6%A8%A1%E6%9D%BF%E5%88%97%E8%A1%A8 */
'/wxaapi/newtmpl/gettemplate': { answer: { data: { priTmplId: string; title: string; content: string; type: number; example?: string; keywordEnumValueList?: { keywordCode: string; enumValueList: string[] }[] }[] } };
}
export interface WechatAccountPost {
/** 网络通信检测 https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html */
'/cgi-bin/callback/check': { body: { action: 'all' | 'dns' | 'ping'; check_operator: 'DEFAULT' | 'CHINANET' | 'UNICOM' | 'CAP' }; answer: { dns?: { ip: string; real_operator: string }[]; ping?: { ip: string; from_operator: string; package_loss: string; time: string }[] } };
/** 重置API调用次数 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/API_Call_Limits.html */
'/cgi-bin/clear_quota': { body: { appid: string } };
/** 使用AppSecret重置API调用次数 https://developers.weixin.qq.com/doc/offiaccount/openApi/clearQuotaByAppSecret.html */
'/cgi-bin/clear_quota/v2': { query: { appid: string; appsecret: string }; body: { appid: string; appsecret: string } };
/** 发送客服消息 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#7 */
'/cgi-bin/message/custom/send': { body: CustomerServiceMessage };
/** 客服输入状态 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#8 */
'/cgi-bin/message/custom/typing': { body: TypingCommand };
/** https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html */
'/cgi-bin/message/template/subscribe': { body: { touser: string; template_id: string; url?: string; miniprogram?: { appid: string; pagepath: string }; scene?: string; title: string; data?: { [name: string]: { value: string; color?: string } } } };
/** 重置指定API调用次数 https://developers.weixin.qq.com/doc/channels/API/apimgnt/clearApiQuota.html */
'/cgi-bin/openapi/quota/clear': { body: { cgi_path: string } };
/** 查询API调用额度 https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html */
'/cgi-bin/openapi/quota/get': { body: { cgi_path: string }; answer: { quota: { daily_limit: number; used: number; remain: number }; rate_limit?: { [name: string]: unknown } } };
/** 查询rid信息 https://developers.weixin.qq.com/doc/offiaccount/openApi/get_rid_info.html */
'/cgi-bin/openapi/rid/get': { body: { rid: string }; answer: { request: { request_url: string; request_body: string; response_body: string; invoke_time: number; cost_in_ms: number } } };
/** https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpadd.html */
'/cgi-bin/wxopen/qrcodejumpadd': { body: { prefix: string; permit_sub_rule?: number; state?: number; appid?: string; path: string; open_version?: number; debug_url?: readonly string[]; is_edit: 0 | 1 } };
/** https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpdelete.html */
'/cgi-bin/wxopen/qrcodejumpdelete': { body: { prefix: string; appid?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpget.html */
'/cgi-bin/wxopen/qrcodejumpget': { body: { appid?: string; get_type?: number; prefix_list?: readonly string[]; page_num?: number; page_size?: number }; answer: { list_size: number; rule_list: { prefix: string; permit_sub_rule?: number; state: number; path: string; open_version?: number; debug_url?: string[] }[]; qrcodejump_pub_quota: number; qrcodejump_open: 0 | 1 } };
/** https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumppublish.html */
'/cgi-bin/wxopen/qrcodejumppublish': { body: { prefix: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmedrealname */
'/cityservice/getmedrealname': { body: { app_id: string; open_id: string; wxmed_authcode: string }; answer: { app_id: string; open_id: string; key_version: number; cipher_real_name: string; cipher_algorithm: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmsgrelation */
'/cityservice/getmsgrelation': { body: { business_id: number; open_id: string }; answer: { is_subscribed: boolean | number } };
/** https://developers.weixin.qq.com/doc/service/api/medicalassistant/api_cityservice_sendchannelmsg */
'/cityservice/sendchannelmsg': { body: { app_id: string; open_id: string; order_id?: string; msg_id: string; status: number; business_id: number; testonly_is_trial?: 0 | 1; business_info?: { redirect_page?: { page_type: string; url?: string; app_id?: string; fullpath?: string }; [name: string]: unknown } } };
/** 添加客服账号 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#1 */
'/customservice/kfaccount/add': { body: { kf_account?: string; nickname?: string; password?: string; kf_wx?: string } };
/** 删除客服账号 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#3 (unconfirmed) */
'/customservice/kfaccount/del': { query: {} | { kf_openid: string }; body: { kf_account: string } | {} };
/** 邀请绑定客服帐号 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html#3 */
'/customservice/kfaccount/inviteworker': { body: { kf_account: string; invite_wx: string } };
/** 修改客服账号 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#2 */
'/customservice/kfaccount/update': { body: { kf_account?: string; nickname?: string; password?: string; kf_wx?: string } };
/** 关闭会话 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html */
'/customservice/kfsession/close': { body: { kf_account: string; openid: string } };
/** 创建会话 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html */
'/customservice/kfsession/create': { body: { kf_account: string; openid: string } };
/** 获取聊天记录 https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Obtain_chat_transcript.html */
'/customservice/msgrecord/getmsglist': { body: { starttime: number; endtime: number; msgid: Int64; number?: number }; answer: { msgid: Int64; number: number; recordlist: { openid: string; worker: string; opercode: number; text: string; time: number }[] } };
/** (unconfirmed) */
'/customservice/msgrecord/getrecord': { body: { starttime?: unknown; endtime?: unknown; pagesize?: unknown; pageindex?: unknown }; answer: { retcode?: number; recordlist?: { worker?: string; openid?: string; opercode?: unknown; time?: number; text?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/bindKfWork.html */
'/customservice/work/bind': { body: { corpid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/getKfWorkBound.html (unconfirmed) */
'/customservice/work/get': { answer: { entityName?: string; corpid?: string; bindTime?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/unbindKfWork.html */
'/customservice/work/unbind': { body: { corpid: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html */
'/semantic/semproxy/search': { body: { query: string; type: string; latitude?: number; longitude?: number; city?: string; region?: string; appid: string; uid?: string }; answer: { semantic: unknown } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShoppingInfo.html */
'/user-order/combine-orders': { body: { order_key: OrderKey; sub_orders: readonly { order_key: OrderKey; merchant_order_no: string; order_detail_jump_link?: { type: string; appid?: string; path?: string; url?: string }; item_list: readonly ItemList[]; logistics_type?: string }[]; payer: { openid: string }; upload_time: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShippingInfo.html */
'/user-order/combine-orders/shippings': { body: { order_key: OrderKey; sub_orders: readonly { order_key: OrderKey; shipping_list: readonly ShippingList[]; delivery_mode: string }[]; payer: { openid: string }; upload_time: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShoppingInfo.html */
'/user-order/orders': { body: { order_key: OrderKey; order_list: readonly { merchant_order_no: string; order_detail_jump_link?: { type: string; appid?: string; path?: string; url?: string }; item_list: readonly ItemList[] }[]; payer: { openid: string }; logistics_type?: string; upload_time: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShippingInfo.html */
'/user-order/orders/shippings': { body: { order_key: OrderKey; shipping_list: readonly ShippingList[]; payer: { openid: string }; delivery_mode: string; upload_time: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/upload-result/ShoppingInfoVerifyUploadResult.html */
'/user-order/shoppinginfo/verify': { body: { order_key: OrderKey; payer: { openid: string } } };
/** 组合模板并添加至帐号下的个人模板库 https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#addTemplate%E9%80%89%E7%94%A8%E6%A8%A1%E6%9D%BF */
'/wxaapi/newtmpl/addtemplate': { body: { tid: string; kidList: readonly number[]; sceneDesc: string }; answer: { priTmplId: string } };
/** 删除帐号下的个人模板 https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#deleteTemplate%E5%88%A0%E9%99%A4%E6%A8%A1%E6%9D%BF */
'/wxaapi/newtmpl/deltemplate': { body: { priTmplId: string } };
}
export interface WechatAccountUpload {
/** 新增临时素材 https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html */
'/cgi-bin/media/upload': { file: 'media'; query: { type: 'image' | 'voice' | 'video' | 'thumb' }; answer: { type: string; media_id: string; created_at: number | string; thumb_media_id?: string } };
/** 上传客服头像 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#4 */
'/customservice/kfaccount/uploadheadimg': { file: 'media'; query: { kf_account: string } };
/** 本接口提供基于小程序的图片智能裁剪能力 https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgaicrop */
'/cv/img/aicrop': { file: 'img'; query: { img_url?: string }; answer: { results: { crop_left: number; crop_top: number; crop_right: number; crop_bottom: number }[]; img_size: { w: number; h: number } } };
/** https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgqrcode */
'/cv/img/qrcode': { file: 'img'; query: { img_url?: string }; answer: { code_results: { type_name: string; data?: string; pos?: CodeResultsPos }[]; img_size: { w: number; h: number } } };
/** 本接口提供基于小程序的图片高清化能力 https://developers.weixin.qq.com/miniprogram/dev/server/API/img-ocr/img/api_imgsuperresolution */
'/cv/img/superresolution': { file: 'img'; query: { img_url?: string }; answer: { media_id: string } };
/** 本接口提供基于小程序的银行卡 OCR 识别 https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html */
'/cv/ocr/bankcard': { file: 'img'; query: { type: string; img_url?: string }; answer: { number: string } };
/** 本接口提供基于小程序的营业执照 OCR 识别 https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html */
'/cv/ocr/bizlicense': { file: 'img'; query: { type: string; img_url?: string }; answer: { reg_num: string; serial: string; legal_representative: string; type_of_organization: string; enterprise_name: string; type_of_enterprise: string; address: string; business_scope: string; registered_capital: string; paid_in_capital?: string; valid_period: string; registered_date: string; cert_position?: { pos: CodeResultsPos }; img_size: { w: number; h: number } } };
/** 本接口提供基于小程序的通用印刷体 OCR 识别 https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html */
'/cv/ocr/comm': { file: 'img'; query: { img_url?: string }; answer: { items: { text: string; pos: CodeResultsPos }[]; img_size: { w: number; h: number } } };
/** 本接口提供基于小程序的行驶证 OCR 识别 https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html */
'/cv/ocr/driving': { file: 'img'; query: { type: string; img_url?: string }; answer: { plate_num: string; vehicle_type: string; owner: string; addr: string; use_character: string; model: string; vin: string; engine_num: string; register_date: string; issue_date: string; plate_num_b: string; record: string; passengers_num: string; total_quality: string; prepare_quality: string; overall_size: string; card_position_front?: { pos: CodeResultsPos }; card_position_back?: { pos: CodeResultsPos }; img_size: { w: number; h: number } } };
/** 本接口提供基于小程序的驾驶证 OCR 识别 https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivinglicenseocr */
'/cv/ocr/drivinglicense': { file: 'img'; query: { type: string; img_url?: string }; answer: { id_num: string; name: string; sex: string; nationality: string; address: string; birth_date: string; issue_date: string; car_class: string; valid_from: string; valid_to: string; official_seal: string } };
/** 本接口提供基于小程序的身份证 OCR 识别 https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html */
'/cv/ocr/idcard': { file: 'img'; query: { type: string; img_url?: string }; answer: { type: string; id?: string; name?: string; addr?: string; gender?: string; nationality?: string; valid_date?: string } };
}
export interface WechatAccountDownload {
/** 获取临时素材 https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html */
'/cgi-bin/media/get': { method: 'get'; query: { media_id: string } };
}
/** What every account on api.weixin.qq.com may call. */
export interface WechatAccountApi {
  get: WechatAccountGet;
  post: WechatAccountPost;
  upload: WechatAccountUpload;
  download: WechatAccountDownload;
}
export {};
