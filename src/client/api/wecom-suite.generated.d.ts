// Generated from catalogue/api/wecom-suite.json by `npm run generate`. Do not edit.

export interface WecomSuiteGet {
/** 获取预授权码 https://developer.work.weixin.qq.com/document/path/90601 */
'/cgi-bin/service/get_pre_auth_code': { answer: { pre_auth_code: string; expires_in: number } };
/** 第三方根据code获取企业成员信息 https://developer.work.weixin.qq.com/document/path/91121 */
'/cgi-bin/service/getuserinfo3rd': { query: { code: string }; answer: { CorpId?: string; UserId?: string; OpenId?: string; DeviceId?: string; open_userid?: string; user_ticket?: string; expires_in?: number } };
/** https://developer.work.weixin.qq.com/document/path/92468 */
'/cgi-bin/service/miniprogram/jscode2session': { query: { js_code: string; grant_type: 'authorization_code' }; answer: { corpid: string; userid: string; session_key: string; open_userid: string } };
}
export interface WecomSuitePost {
/** https://developer.work.weixin.qq.com/document/path/99601 */
'/cgi-bin/idconvert/upgrade_chatid_for_new_corp': {};
/** https://developer.work.weixin.qq.com/document/path/95327 */
'/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd': { body: { unionid: string; openid: string; corpid?: string }; answer: { external_userid_info: { corpid: string; external_userid: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/90605 */
'/cgi-bin/service/get_admin_list': { body: { auth_corpid: string; agentid: number }; answer: { admin?: { userid: string; open_userid?: string; auth_type: number }[] } };
/** 获取企业授权信息 https://developer.work.weixin.qq.com/document/path/91912 */
'/cgi-bin/service/get_auth_info': { body: { auth_corpid: string; permanent_code: string }; answer: { dealer_corp_info?: { corpid: string; corp_name: string }; auth_corp_info?: { corpid: string; corp_name: string; corp_type: string; corp_square_logo_url?: string; corp_user_max: number; corp_agent_max: number; corp_full_name?: string; subject_type?: number; verified_end_time?: number; corp_wxqrcode?: string; corp_scale?: string; corp_industry?: string; corp_sub_industry?: string; location?: string; corp_ex_name?: { name_list?: string[] } }; auth_info?: { agent: { agentid: number; name: string; square_logo_url: string; round_logo_url: string; appid?: number; auth_mode?: number; privilege?: { level: number; allow_user?: string[]; allow_party?: number[]; allow_tag?: number[]; extra_user?: string[]; extra_party?: number[]; extra_tag?: number[] }; shared_from?: { corpid?: string } }[] }; edition_info?: { agent: { agentid: number; edition_id: string; edition_name: string; app_status: number; user_limit: number; expired_time: number; is_virtual_version: boolean; is_shared_from_other_corp: boolean }[] } } };
/** https://developer.work.weixin.qq.com/document/path/91909 */
'/cgi-bin/service/get_order': { body: { orderid: string }; answer: { orderid: string; order_status: number; order_type: number; paid_corpid: string; operator_corpid?: string; operator_id?: string; suiteid?: string; appid: number; edition_id: string; edition_name: string; price: number; user_count: number; order_period: number; order_time: number; paid_time: number; begin_time: number; end_time: number; order_from?: number; service_share_amount?: number; platform_share_amount?: number; dealer_share_amount?: number; dealer_corp_info?: { corpid: string; corp_name: string } } };
/** https://developer.work.weixin.qq.com/document/path/91910 */
'/cgi-bin/service/get_order_list': { body: { start_time: number; end_time: number; test_mode?: number }; answer: { order_list: { orderid: string; order_status: number; order_type: number; paid_corpid: string; operator_corpid?: string; operator_id?: string; suiteid?: string; appid: number; edition_id: string; edition_name: string; price: number; user_count: number; order_period: number; order_time: number; paid_time: number; begin_time: number; end_time: number; order_from?: number; service_share_amount?: number; platform_share_amount?: number; dealer_share_amount?: number; dealer_corp_info?: { corpid: string; corp_name: string } }[] } };
/** 获取企业永久授权码 https://developer.work.weixin.qq.com/document/path/90603 */
'/cgi-bin/service/get_permanent_code': { body: { auth_code: string }; answer: { permanent_code: string; access_token: string; expires_in: number; dealer_corp_info?: { corpid: string; corp_name: string }; auth_corp_info?: { corpid: string; corp_name: string; corp_type: string; corp_square_logo_url?: string; corp_user_max: number; corp_agent_max: number; corp_full_name?: string; subject_type?: number; verified_end_time?: number; corp_wxqrcode?: string; corp_scale?: string; corp_industry?: string; corp_sub_industry?: string; location?: string; corp_ex_name?: { name_list?: string[] }; auth_type: number }; auth_info?: { agent: { agentid: number; name: string; square_logo_url: string; round_logo_url: string; appid?: number; auth_mode?: number; privilege?: { level: number; allow_user?: string[]; allow_party?: number[]; allow_tag?: number[]; extra_user?: string[]; extra_party?: number[]; extra_tag?: number[] }; shared_from?: { corpid?: string } }[] }; auth_user_info?: { userid?: string; name?: string; avatar?: string; open_userid?: string }; register_code_info?: { register_code: string; template_id: string; state?: string }; state?: string; edition_info?: { agent: { agentid: number; edition_id: string; edition_name: string; app_status: number; user_limit: number; expired_time: number; is_virtual_version: boolean; is_shared_from_other_corp: boolean }[] } } };
/** https://developer.work.weixin.qq.com/document/path/91122 */
'/cgi-bin/service/getuserdetail3rd': { body: { user_ticket: string }; answer: { corpid: string; userid: string; name?: string; gender?: string | number; avatar?: string; qr_code?: string } };
/** https://developer.work.weixin.qq.com/document/path/91913 */
'/cgi-bin/service/prolong_try': { body: { buyer_corpid: string; prolong_days: number; appid?: number }; answer: { try_end_time: number } };
/** 设置授权配置 https://developer.work.weixin.qq.com/document/path/90602 */
'/cgi-bin/service/set_session_info': { body: { pre_auth_code: string; session_info: { appid?: readonly number[]; auth_type?: number } } };
}
export interface WecomSuiteUpload {
}
export interface WecomSuiteDownload {
/** https://developer.work.weixin.qq.com/document/path/95430 */
'/cgi-bin/service/get_app_qrcode': { method: 'post'; body: { appid?: number; state?: string; style?: number; result_type?: number }; answer: { qrcode?: string } };
}
/** WeCom service providers, with the suite_access_token. */
export interface WecomSuiteApi {
  get: WecomSuiteGet;
  post: WecomSuitePost;
  upload: WecomSuiteUpload;
  download: WecomSuiteDownload;
}
export {};
