// Generated from catalogue/api/wecom-provider.json by `npm run generate`. Do not edit.

interface ActiveInfo { active_code: string; type: number; status: number; userid?: string; create_time: number; active_time?: number; expire_time?: number; merge_info?: { to_active_code: string; from_active_code: string }; share_info?: { to_corpid: string; from_corpid: string } }
interface QueryResult { user?: { userid?: readonly string[]; open_userid?: readonly string[] }; party?: { department_id?: readonly number[] }; dismiss_user?: { userid?: readonly string[]; open_userid?: readonly string[] } }
interface RequestList { query_word: string; query_type?: number; query_range?: number; full_match_field?: number; cursor?: string; limit?: number }
export interface WecomProviderGet {
/** https://developer.work.weixin.qq.com/document/path/91882 */
'/cgi-bin/service/batch/getresult': { query: { jobid: string }; answer: { type: string; status: number; result: { contact_id_translate?: { url: string } } } };
/** https://developer.work.weixin.qq.com/document/path/100137 */
'/cgi-bin/service/get_account_balance': { answer: { balance: number } };
}
export interface WecomProviderPost {
/** https://developer.work.weixin.qq.com/document/path/100258 */
'/cgi-bin/advanced_api/cancel_order': { body: { order_id: string } };
/** https://developer.work.weixin.qq.com/document/path/100257 */
'/cgi-bin/advanced_api/create_order': { body: { advanced_api_type: number; custom_corpid: string; buyer_userid: string; order_type?: number; chat_archive_api?: { edition: number; target_edition_info?: { begin_time: number; end_time: number }; old_edition?: number; old_edition_info?: { begin_time: number; end_time: number }; purchase_count?: number; take_effect_time?: number } }; answer: { order_id: string } };
/** https://developer.work.weixin.qq.com/document/path/100271 */
'/cgi-bin/advanced_api/get_corp_buy_info': { body: { advanced_api_type: number; custom_corpid: string }; answer: { chat_archive_api_buy_info: { edition_list: { edition: number; purchase_count: number; begin_time: number; end_time: number }[] } } };
/** https://developer.work.weixin.qq.com/document/path/100261 */
'/cgi-bin/advanced_api/get_order': { body: { order_id: string }; answer: { order: { order_id: string; advanced_api_type: number; custom_corpid: string; buyer_userid: string; order_type: number; order_status: number; create_time: number; paid_price: number; chat_archive_api?: { edition: number; purchase_count: number; purchase_duration_days: number; take_effect_time: number; end_time: number; original_price?: number } } } };
/** https://developer.work.weixin.qq.com/document/path/100260 */
'/cgi-bin/advanced_api/list_order': { body: { custom_corpid?: string; start_time?: number; end_time?: number; advanced_api_type?: number; cursor?: string; limit?: number }; answer: { order_list: { order_id: string; order_type: number; order_status: number; create_time: number }[]; next_cursor?: string; has_more: 0 | 1 } };
/** https://developer.work.weixin.qq.com/document/path/100259 */
'/cgi-bin/advanced_api/submit_pay': { body: { order_id: string; payer_userid: string } };
/** https://developer.work.weixin.qq.com/document/path/92739 */
'/cgi-bin/hardware/get_device_feature': { body: { device_sn: string }; answer: { device_feature: string } };
/** 激活账号 https://developer.work.weixin.qq.com/document/path/95553 */
'/cgi-bin/license/active_account': { body: { corpid: string; active_code: string; userid: string } };
/** 批量激活账号 https://developer.work.weixin.qq.com/document/path/95553 */
'/cgi-bin/license/batch_active_account': { body: { corpid: string; active_list: readonly { active_code: string; userid: string }[] }; answer: { active_result: { errcode: number; active_code: string; userid: string }[] } };
/** 批量获取激活码详情 https://developer.work.weixin.qq.com/document/path/95552 */
'/cgi-bin/license/batch_get_active_info_by_code': { body: { corpid: string; active_code_list: readonly string[] }; answer: { active_info_list: ActiveInfo[]; invalid_active_code_list: string[] } };
/** https://developer.work.weixin.qq.com/document/path/96059 */
'/cgi-bin/license/batch_share_active_code': { body: { from_corpid: string; to_corpid: string; share_list: readonly { active_code: string }[] }; answer: { share_result: { errcode: number; errmsg: string; active_code: string }[] } };
/** 账号继承 https://developer.work.weixin.qq.com/document/path/95673 */
'/cgi-bin/license/batch_transfer_license': { body: { corpid: string; transfer_list: readonly { handover_userid: string; takeover_userid: string }[] }; answer: { transfer_result: { errcode: number; handover_userid: string; takeover_userid: string }[] } };
/** 取消订单 https://developer.work.weixin.qq.com/document/path/96106 */
'/cgi-bin/license/cancel_order': { body: { corpid: string; order_id: string } };
/** 下单购买账号 https://developer.work.weixin.qq.com/document/path/95644 */
'/cgi-bin/license/create_new_order': { body: { corpid: string; buyer_userid: string; account_count: { base_count?: number; external_contact_count?: number }; account_duration: { months?: number; days?: number } }; answer: { order_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98892 */
'/cgi-bin/license/create_new_order_job': { body: { jobid?: string; buy_list: readonly { corpid: string; account_count: { base_count?: number; external_contact_count?: number }; account_duration: { months?: number; days?: number }; auto_active_status?: 0 | 1 }[] }; answer: { jobid?: string; invalid_list?: { corpid: string; errcode: number; errmsg: string }[] } };
/** 创建续期任务 https://developer.work.weixin.qq.com/document/path/95646 */
'/cgi-bin/license/create_renew_order_job': { body: { corpid: string; jobid?: string; account_list: readonly { userid: string; type: number }[] }; answer: { jobid: string; invalid_account_list: { errcode: number; errmsg?: string; userid: string; type: number }[] } };
/** 获取激活码详情 https://developer.work.weixin.qq.com/document/path/95552 */
'/cgi-bin/license/get_active_info_by_code': { body: { corpid: string; active_code: string }; answer: { active_info: ActiveInfo } };
/** 获取成员的激活详情 https://developer.work.weixin.qq.com/document/path/95555 */
'/cgi-bin/license/get_active_info_by_user': { body: { corpid: string; userid: string }; answer: { active_status: number; active_info_list: { userid: string; type: number; active_time: number; expire_time: number; active_code: string }[] } };
/** 获取应用的接口许可状态 https://developer.work.weixin.qq.com/document/path/95844 */
'/cgi-bin/license/get_app_license_info': { body: { corpid: string; suite_id: string }; answer: { license_status: number; trail_info?: { start_time: number; end_time: number } } };
/** 查询企业的许可自动激活状态 https://developer.work.weixin.qq.com/document/path/95874 */
'/cgi-bin/license/get_auto_active_status': { body: { corpid: string }; answer: { auto_active_status: number } };
/** 获取订单详情 https://developer.work.weixin.qq.com/document/path/95648 */
'/cgi-bin/license/get_order': { body: { order_id: string }; answer: { order: { order_id: string; order_type: number; order_status: number; corpid: string; price: number; account_count: { base_count: number; external_contact_count: number }; account_duration: { months?: number; days?: number; new_expire_time?: number }; create_time: number; pay_time?: number } } };
/** https://developer.work.weixin.qq.com/document/path/98893 */
'/cgi-bin/license/get_union_order': { body: { order_id: string; cursor?: string; limit?: number }; answer: { order: { order_id: string; order_type: number; order_status: number; price: number; create_time: number; pay_time?: number }; buy_list: { sub_order_id: string; corpid: string; account_count: { base_count: number; external_contact_count: number }; account_duration: { months?: number; days?: number; new_expire_time?: number } }[]; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95544 */
'/cgi-bin/license/list_actived_account': { body: { corpid: string; cursor?: string; limit?: number }; answer: { account_list: { userid: string; type: number; active_time: number; expire_time: number }[]; has_more: 0 | 1; next_cursor?: string } };
/** 获取订单列表 https://developer.work.weixin.qq.com/document/path/95647 */
'/cgi-bin/license/list_order': { body: { corpid: string; start_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { order_list: { order_id: string; order_type: number }[]; has_more: 0 | 1; next_cursor?: string } };
/** 获取订单中的账号列表 https://developer.work.weixin.qq.com/document/path/95649 */
'/cgi-bin/license/list_order_account': { body: { order_id: string; cursor?: string; limit?: number }; answer: { account_list: { active_code: string; userid?: string; type: number }[]; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98892 */
'/cgi-bin/license/new_order_job_result': { body: { jobid: string }; answer: { status: number; order_id?: string; fail_list?: { corpid: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99415 */
'/cgi-bin/license/pay_job_result': { body: { jobid: string }; answer: { status: number; pay_job_result: { errcode: number; errmsg?: string; fail_corp_list?: { corpid: string; errcode: number; errmsg?: string }[] } } };
/** 设置企业的许可自动激活状态 https://developer.work.weixin.qq.com/document/path/95873 */
'/cgi-bin/license/set_auto_active_status': { body: { corpid: string; auto_active_status: number } };
/** https://developer.work.weixin.qq.com/document/path/98892 */
'/cgi-bin/license/submit_new_order_job': { body: { jobid: string; buyer_userid: string }; answer: { jobid: string } };
/** 提交续期订单 https://developer.work.weixin.qq.com/document/path/95646 */
'/cgi-bin/license/submit_order_job': { body: { jobid: string; buyer_userid: string; account_duration: { months?: number; new_expire_time?: number } }; answer: { order_id: string } };
/** https://developer.work.weixin.qq.com/document/path/99415 */
'/cgi-bin/license/submit_pay_job': { body: { payer_userid: string; order_id: string }; answer: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/96515 */
'/cgi-bin/license/support_policy_query': { body: { corpid: string }; answer: { query_result: number; unsatisfied_reason?: number[] } };
/** https://developer.work.weixin.qq.com/document/path/98046 */
'/cgi-bin/paytool/close_order': { body: { nonce_str: string; ts: number; sig: string; order_id: string } };
/** https://developer.work.weixin.qq.com/document/path/99436 */
'/cgi-bin/paytool/get_invoice_list': { body: { start_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { invoice_list: { order_id: string; custom_corpid?: string; apply_time: number; invoice_type: number; paid_price: number; invoice_status: number; invoice_title: string; tax_number: string; send_way: number; contact_name?: string; contact_tel?: string; contact_addr?: string; contact_postcode?: string; receive_email?: string; company_addr: string; company_tel: string; bank_name: string; bank_account_number: string; invoice_note: string }[]; next_cursor?: string; has_more: 0 | 1 } };
/** https://developer.work.weixin.qq.com/document/path/98054 */
'/cgi-bin/paytool/get_order_detail': { body: { nonce_str: string; ts: number; sig: string; order_id: string }; answer: { pay_order: { order_id: string; custom_corpid?: string; custom_corp_name?: string; create_time: number; business_type: number; buy_content: string; origin_price: number; paid_price: number; order_status: number; order_from: number; creator?: string; pay_type: number; pay_channel?: number; channel_order_id?: string; paid_time?: number; income_type?: number; income_time?: number; income_amount?: number; product_list: { third_app?: { order_type: number; notify_custom_corp?: 0 | 1; buy_info_list: { suiteid: string; appid?: number; edition_id: string; user_count?: number; duration_days?: number; take_effect_date?: string; origin_price: number; paid_price: number }[] }; customized_app?: { order_type: number; notify_custom_corp?: 0 | 1; buy_info_list: { suiteid: string; appid?: number; user_count?: number; duration_days?: number; take_effect_date?: string; origin_price: number; paid_price: number }[] }; promotion_case?: { order_type: number; notify_custom_corp?: 0 | 1; case_id: string; promotion_edition_name: string; duration_days?: number; buy_info_list?: { suiteid: string; appid?: number; edition_id?: string; user_count?: number; take_effect_date?: string }[] } } } } };
/** https://developer.work.weixin.qq.com/document/path/98053 */
'/cgi-bin/paytool/get_order_list': { body: { nonce_str: string; ts: number; sig: string; business_type?: number; start_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { pay_order_list: { order_id: string; custom_corpid?: string; create_time: number; buy_content: string; origin_price: number; paid_price: number; order_status: number; order_from: number; creator?: string; pay_type: number }[]; next_cursor?: string; has_more: 0 | 1 } };
/** https://developer.work.weixin.qq.com/document/path/99437 */
'/cgi-bin/paytool/mark_invoice_status': { body: { order_id: string; oper_userid?: string; invoice_status: number; invoice_note: string } };
/** https://developer.work.weixin.qq.com/document/path/98045 */
'/cgi-bin/paytool/open_order': { body: { nonce_str: string; ts: number; sig: string; business_type: number; custom_corpid?: string; pay_type: number; bank_receipt_media_id?: string; creator?: string; product_list: { third_app?: { order_type: number; notify_custom_corp?: 0 | 1; buy_info_list: readonly { suiteid: string; appid?: number; edition_id: string; user_count?: number; duration_days?: number; take_effect_date?: string; discount_info?: { discount_type: number; discount_amount?: number; discount_ratio?: number; discount_remarks?: string } }[] }; customized_app?: { order_type: number; notify_custom_corp?: 0 | 1; buy_info_list: readonly { suiteid: string; appid?: number; user_count?: number; duration_days?: number; take_effect_date?: string; total_price: number }[] }; promotion_case?: { order_type: number; notify_custom_corp?: 0 | 1; case_id: string; promotion_edition_name: string; duration_days?: number; take_effect_date?: string; buy_info_list?: readonly { suiteid: string; appid?: number; user_count?: number }[] } } }; answer: { order_id: string; order_url: string; origin_price?: number; paid_price?: number } };
/** https://developer.work.weixin.qq.com/document/path/90626 */
'/cgi-bin/service/add_device': { body: { model_id: string; device_sn: string; remark_name?: string }; answer: { device_info: { model_id: string; device_id: number; device_sn: string; secret_no?: string; qr_code?: string; create_time: number } } };
/** https://developer.work.weixin.qq.com/document/path/91844 */
'/cgi-bin/service/contact/batchsearch': { body: { auth_corpid: string; query_request_list?: readonly RequestList[]; agentid?: number }; answer: { query_result_list: { query_request: RequestList; query_result: QueryResult; is_last: boolean; next_cursor?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/91846 */
'/cgi-bin/service/contact/id_translate': { body: { auth_corpid: string; media_id_list: readonly string[]; output_file_name?: string; output_file_format?: string }; answer: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/91844 */
'/cgi-bin/service/contact/search': { body: { auth_corpid: string; query_word: string; query_type?: number; query_range?: number; full_match_field?: number; cursor?: string; limit?: number; agentid?: number }; answer: { query_result: QueryResult; is_last: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/92093 */
'/cgi-bin/service/contact/sort': { body: { auth_corpid: string; sort_options?: readonly { sort_field: number; sort_type: number }[]; useridlist: readonly string[] }; answer: { useridlist: string[] } };
/** 明文corpid转换为加密corpid https://developer.work.weixin.qq.com/document/path/97061 */
'/cgi-bin/service/corpid_to_opencorpid': { body: { corpid: string }; answer: { open_corpid: string } };
/** https://developer.work.weixin.qq.com/document/path/92770 */
'/cgi-bin/service/del_device': { body: { device_sn: string } };
/** https://developer.work.weixin.qq.com/document/path/95327 */
'/cgi-bin/service/externalcontact/finish_external_userid_migration': { body: { corpid: string } };
/** https://developer.work.weixin.qq.com/document/path/91475 */
'/cgi-bin/service/fetch_device_log': { body: { device_sn: string; hint?: string } };
/** https://developer.work.weixin.qq.com/document/path/95436 */
'/cgi-bin/service/get_customized_auth_url': { body: { state: string; templateid_list: readonly string[] }; answer: { qrcode_url: string; expires_in: number } };
/** https://developer.work.weixin.qq.com/document/path/90753 */
'/cgi-bin/service/get_device_auth_info': { body: { device_sn: string }; answer: { auth_corp_info: { corpid: string; corp_name: string }; device_info: { model_id: string; remark_name?: string } } };
/** https://developer.work.weixin.qq.com/document/path/91125 */
'/cgi-bin/service/get_login_info': { body: { auth_code: string }; answer: { usertype: number; user_info: { userid?: string; open_userid?: string; name?: string; avatar?: string }; corp_info: { corpid: string }; agent: { agentid: number; auth_type: number }[]; auth_info: { department: { id: number; writable: boolean }[] } } };
/** https://developer.work.weixin.qq.com/document/path/90581 */
'/cgi-bin/service/get_register_code': { body: { template_id: string; corp_name?: string; admin_name?: string; admin_mobile?: string; state?: string; follow_user?: string }; answer: { register_code: string; expires_in: number } };
/** https://developer.work.weixin.qq.com/document/path/90582 */
'/cgi-bin/service/get_register_info': { body: { register_code: string }; answer: { corpid: string; contact_sync?: { access_token: string; expires_in: number }; auth_user_info?: { userid: string }; template_id: string; state?: string } };
/** https://developer.work.weixin.qq.com/document/path/91346 */
'/cgi-bin/service/list_device': { body: { offset?: number; limit?: number }; answer: { device_list: { model_id: string; device_sn: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/90753 */
'/cgi-bin/service/reset_secret_no': { body: { device_sn: string } };
/** https://developer.work.weixin.qq.com/document/path/92782 */
'/cgi-bin/service/set_printer_support_state': { body: { device_sn: string; not_supported_printer: boolean } };
}
export interface WecomProviderUpload {
/** https://developer.work.weixin.qq.com/document/path/91883 */
'/cgi-bin/service/media/upload': { file: 'media'; query: { type: string }; answer: { type: string; media_id: string; created_at: number | string } };
}
export interface WecomProviderDownload {
}
/** WeCom service providers, with the provider_access_token. */
export interface WecomProviderApi {
  get: WecomProviderGet;
  post: WecomProviderPost;
  upload: WecomProviderUpload;
  download: WecomProviderDownload;
}
export {};
