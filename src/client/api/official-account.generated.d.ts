// Generated from catalogue/api/official-account.json by `npm run generate`. Do not edit.
import type { Int64 } from '../api-call.js';
import type { ConditionalMenu, Menu } from '../menu-button.js';
import type { MassMessagePreview, OpenIdMassMessage, TagMassMessage } from '../messages/mass-message.js';
import type { DelegatedDownload, DelegatedGet, DelegatedPost, DelegatedUpload } from './delegated.generated.js';
import type { WechatAccountDownload, WechatAccountGet, WechatAccountPost, WechatAccountUpload } from './wechat-account.generated.js';

interface AddArticles { thumb_media_id: string; title: string; author?: string; digest?: string; content_source_url?: string; content: string; show_cover_pic?: 0 | 1; need_open_comment?: 0 | 1; only_fans_can_comment?: 0 | 1 }
interface AddguidemassendjobMaterial { type: number; media_id?: string; word?: string; appid?: string; title?: string; path?: string }
interface AdvancedInfo { use_condition?: { accept_category?: string; reject_category?: string; least_cost?: number; object_use_for?: string; can_use_with_other_discount?: boolean }; abstract?: { abstract: string; icon_url_list?: readonly string[] }; text_image_list?: readonly { text: string; image_url: string }[]; business_service?: readonly string[]; time_limit?: readonly TimeLimit[] }
interface BaseInfo { sub_merchant_info?: { merchant_id: string }; logo_url?: string; code_type?: string; brand_name?: string; title?: string; color?: string; notice?: string; description?: string; sku?: { quantity?: number }; date_info?: DateInfo; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string }
interface BonusRule { cost_money_unit?: number; increase_bonus?: number; max_increase_bonus?: number; init_increase_bonus?: number; cost_bonus_unit?: number; reduce_money?: number; least_money_to_use_bonus?: number; max_reduce_bonus?: number }
interface CardGrouponBaseInfo { id: string; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity: number; total_quantity: number }; date_info: DateInfo; status: string; use_custom_code: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; get_limit?: number; use_limit?: number; can_share: boolean; can_give_friend: boolean; source?: string; update_time: number; create_time: number }
interface DateInfo { type: string; begin_timestamp?: number; end_timestamp?: number; fixed_term?: number; fixed_begin_term?: number }
interface GetResultOrder { order_id: string; page_id: string; trans_id: string; open_id: string; accepter_openid?: string; total_price: number; IsChatRoom?: boolean; card_list: readonly { card_id: string; code: string; price: number; background_pic_url: string; outer_img_id?: string; default_gifting_msg?: string; accepter_openid?: string }[]; pay_finish_time?: number; create_time: number; outer_str?: string }
interface GetarticleResultNewsItem { thumb_media_id: string; title: string; author: string; digest: string; content_source_url: string; content: string; url: string; show_cover_pic: 0 | 1; need_open_comment?: 0 | 1; only_fans_can_comment?: 0 | 1; is_deleted: boolean }
interface GetguidemassendjoblistResultList { task_id: Int64; task_name: string; task_remark?: string; task_status: number; material: readonly { type: number; pic_url?: string; word?: string; appid?: string; title?: string; path?: string }[]; buyer_info: readonly { openid: string; send_status: number }[]; push_time: number; finish_time: number; create_time: number; update_time: number }
interface GetinfoResultProduct { pid: string; image_info: { main_image_list: readonly { url: string }[] }; category_info: { category_item: readonly { category_name: string }[] }; official_category_info: { category_item: readonly { category_name: string }[] }; tag_info?: { tag_item: readonly { tag_name: string }[] }; link_info: { link_type: string; wxa_appid?: string; url?: string }; title: string; sub_title: string; brand: string; shop_info: { source?: number }; desc: string; price_info: PriceInfo; sale_info: { sale_status: string; stock?: number }; sku_info: { sku_item: readonly { sku_id: string; barcode_type?: string; barcode?: string; source?: number; image_info: { main_image_list: readonly { url: string }[] }; link_url: string; price_info: PriceInfo; sale_info: { sale_status: string; stock?: number }; shop_info: { source?: number }; attribute_info?: { attribute_item: readonly { attribute_key: string; attribute_value: string }[] } }[] }; custom_info: { custom_list: readonly { key: string; value: string }[] } }
interface GetupstreammsgResultList { ref_date: string; msg_type: number; msg_user: number; msg_count: number }
interface GrouponAdvancedInfo { use_condition?: { accept_category?: string; reject_category?: string; least_cost: number; object_use_for?: string; can_use_with_other_discount?: boolean }; abstract?: { abstract: string; icon_url_list: readonly string[] }; text_image_list?: readonly { text: string; image_url: string }[]; business_service?: readonly string[]; time_limit?: readonly TimeLimit[] }
interface GrouponBaseInfo { sub_merchant_info?: { merchant_id: string }; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity?: number }; date_info: DateInfo; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string }
interface InfoButton { type?: string; name: string; key?: string; value?: string; url?: string; news_info?: { list: readonly { title: string; author?: string; digest?: string; show_cover: 0 | 1; cover_url: string; content_url: string; source_url?: string }[] }; sub_button?: SubButton }
interface InfoCard { card_id: string; code?: string; openid?: string; is_unique_code?: boolean; outer_id?: number; outer_str?: string }
interface ItemList { card_id: string; title?: string; pic_url?: string; desc?: string }
interface MemberRule { card_id: string; least_cost: number; max_cost: number; jump_url?: string; app_brand_id?: string; app_brand_pass?: string }
interface MenuButton { type?: string; name: string; key?: string; url?: string; media_id?: string; article_id?: string; appid?: string; pagepath?: string; sub_button?: readonly MenuButton[] }
interface NewsItem { thumb_media_id: string; title: string; author: string; digest: string; content_source_url: string; content: string; url: string; show_cover_pic: 0 | 1; need_open_comment?: 0 | 1; only_fans_can_comment?: 0 | 1 }
interface PriceInfo { min_price: number; max_price: number; min_ori_price?: number; max_ori_price?: number }
interface QueryfeeResultItems { no: number; item_id: string; item_name: string; overdue?: number; penalty?: number; fee: number }
interface RequiredForm { can_modify?: boolean; rich_field_list?: readonly { type: string; name: string; values: readonly string[] }[]; common_field_id_list?: readonly string[]; custom_field_list?: readonly string[] }
interface RuleInfo { type: string; base_info: { mchid_list: readonly string[]; begin_time: number; end_time: number; status: string; update_time: number; create_time: number }; member_rule?: MemberRule }
interface SubButton { list?: readonly InfoButton[] }
interface SubmitResultInfo { merchant_id: Int64; app_id?: string; brand_name: string; logo_url: string; status: string; begin_time: number; end_time: number; primary_category_id: number; secondary_category_id: number; update_time: number; create_time: number }
interface ThemeList { theme_pic_url: string; title: string; title_color: string; item_list: readonly ItemList[]; pic_item_list: readonly { background_pic_url: string; outer_img_id?: string; default_gifting_msg?: string }[]; category_index?: number; show_sku_title_first?: boolean; is_banner?: boolean }
interface TimeLimit { type: string; begin_hour?: number; begin_minute?: number; end_hour?: number; end_minute?: number }
interface UpdateGrouponBaseInfo { logo_url?: string; code_type?: string; brand_name?: string; title?: string; color?: string; notice?: string; description?: string; date_info?: DateInfo; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string }
export interface OfficialAccountGet extends WechatAccountGet, DelegatedGet {
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3 */
'/card/getapplyprotocol': { answer: { category: { primary_category_id: number; category_name: string; secondary_category: { secondary_category_id: number; category_name: string; need_qualification_stuffs?: string[] }[] }[] } };
/** (unconfirmed) */
'/cgi-bin/call/callData/getswitchboardlist': {};
/** (unconfirmed) */
'/cgi-bin/call/dial/getivrlist': {};
/** 获取草稿总数 https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Count_drafts.html */
'/cgi-bin/draft/count': { answer: { total_count: number } };
/** 获取公众号的自动回复规则 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Getting_Rules_for_Auto_Replies.html */
'/cgi-bin/get_current_autoreply_info': { answer: { is_add_friend_reply_open: 0 | 1; is_autoreply_open: 0 | 1; add_friend_autoreply_info?: { type: string; content: string }; message_default_autoreply_info?: { type: string; content: string }; keyword_autoreply_info?: { list: { rule_name: string; reply_mode: string; create_time: number; keyword_list_info: { match_mode: string; type: string; content: string }[]; reply_list_info: { type: string; content?: string; news_info?: { list: { title: string; author?: string; digest?: string; show_cover: 0 | 1; cover_url: string; content_url: string; source_url?: string }[] } }[] }[] } } };
/** 查询自定义菜单信息 https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Querying_Custom_Menus.html */
'/cgi-bin/get_current_selfmenu_info': { answer: { is_menu_open: 0 | 1; selfmenu_info: { button: InfoButton[] } } };
/** 获取顾问信息 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html (unconfirmed) */
'/cgi-bin/guide/getguideacct': { body: { guide_account?: string; guide_openid?: string }; answer: { guide_account?: string; guide_openid?: string; guide_nickname: string; guide_headimgurl: string; status?: number } };
/** 获取素材总数 https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_the_total_of_all_materials.html */
'/cgi-bin/material/get_materialcount': { answer: { voice_count: number; video_count: number; image_count: number; news_count: number } };
/** 删除自定义菜单 https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html */
'/cgi-bin/menu/delete': {};
/** 获取自定义菜单配置 https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html */
'/cgi-bin/menu/get': { answer: { menu: { button: MenuButton[]; menuid?: number }; conditionalmenu?: { button: MenuButton[]; menuid?: number; matchrule: { group_id?: number; tag_id?: number; sex?: number; client_platform_type?: number | string; country?: string; province?: string; city?: string; language?: string } }[] } };
/** 获取公众号已创建的标签 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/tags/get': { answer: { tags: { id: number; name: string; count: number }[] } };
/** 获取模板列表 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#3 */
'/cgi-bin/template/get_all_private_template': { answer: { template_list: { template_id: string; title: string; primary_industry: string; deputy_industry: string; content: string; example?: string }[] } };
/** 获取设置的行业信息 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#1 */
'/cgi-bin/template/get_industry': { answer: { primary_industry?: { first_class: string; second_class: string }; secondary_industry?: { first_class: string; second_class: string } } };
/** https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#54 */
'/cgi-bin/ticket/getticket': { query: { type: 'jsapi' | 'wx_card' }; answer: { ticket: string; expires_in: number } };
/** 获取用户列表 https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html */
'/cgi-bin/user/get': { query: { next_openid?: string }; answer: { total: number; count: number; data: { openid: string[] }; next_openid: string } };
/** 获取用户基本信息 https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId */
'/cgi-bin/user/info': { query: { openid: string; lang?: string }; answer: { openid: string; unionid?: string; nickname?: string; sex?: number; country?: string; province?: string; city?: string; language: string; headimgurl?: string; subscribe: 0 | 1; subscribe_time?: number; subscribe_scene?: string; remark?: string; groupid: number; tagid_list?: number[]; qr_scene?: number; qr_scene_str?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89 */
'/publisher/stat': { query: { action: 'publisher_adpos_general'; ad_slot?: string; start_date: string; end_date: string; page?: number; page_size?: number } | { action: 'publisher_cps_general'; start_date: string; end_date: string; page?: number; page_size?: number } | { action: 'publisher_settlement'; start_date: string; end_date: string; page?: number; page_size?: number }; answer: { base_resp?: { ret: number; err_msg: string }; summary?: { req_succ_count?: number; exposure_count: number; click_count: number; click_rate: number; order_count: number; order_rate: number; total_fee: number; total_commission: number }; list?: { req_succ_count?: number; exposure_count: number; click_count: number; click_rate: number; order_count: number; order_rate: number; total_fee: number; total_commission: number; date: string }[]; total_num?: number; body?: string; revenue_all?: number; penalty_all?: number; settled_revenue_all?: number; settlement_list?: ({ date: string; zone: string; month: string; order: number; sett_status: number; settled_revenue: number; sett_no: string; mail_send_cnt: string | number; slot_revenue: { slot_id: string; slot_settled_revenue: number }[] })[] } };
/** 从腾讯地图拉取省市区信息 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#9 */
'/wxa/get_district': { answer: { data_version: string; result: (({ id: string | number; name?: string; fullname: string; location?: { lng: number; lat: number }; pinyin?: string[]; cidx?: number[] })[])[] } };
/** 查询门店小程序审核结果 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#7 */
'/wxa/get_merchant_audit_info': { answer: { data: { audit_id: Int64; status: number; reason?: string } } };
/** 拉取门店小程序类目 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#5 */
'/wxa/get_merchant_category': { answer: { data: { all_category_info: { categories: { id: number; name?: string; level?: number; father?: number; children?: number[]; sensitive_type?: number; qualify?: { exter_list: { inner_list: { name: string; url?: string }[] }[]; remark?: string } }[] } } } };
}
export interface OfficialAccountPost extends WechatAccountPost, DelegatedPost {
/** 批量查询卡券列表 https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3 */
'/card/batchget': { body: { offset?: number; count?: number; status_list?: readonly string[] }; answer: { card_id_list: string[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4 */
'/card/boardingpass/checkin': { body: { card_id?: string; code: string; etkt_bnr?: string; class?: string; passenger_name?: string; seat?: string; qrcode_data?: string; is_cancel?: boolean } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5 */
'/card/code/checkcode': { body: { card_id: string; code: readonly string[] }; answer: { exist_code: string[]; not_exist_code: string[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2 */
'/card/code/consume': { body: { card_id?: string; code: string }; answer: { card: { card_id: string }; openid: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5 */
'/card/code/decrypt': { body: { encrypt_code: string }; answer: { code: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5 */
'/card/code/deposit': { body: { card_id: string; code: readonly string[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1 */
'/card/code/get': { body: { card_id?: string; code: string; check_consume?: boolean }; answer: { card: { card_id: string; code?: string; card_number?: string; begin_time: number; end_time: number; bonus?: number; balance?: number }; user_card_status: string; openid: string; nickname: string; membership_number?: string; user_info?: { common_field_list: { name: string; value: string }[]; custom_field_list: { name: string; value: string }[] }; bonus?: number; balance?: number; order_id?: string; background_pic_url?: string; can_consume?: boolean; outer_str?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5 */
'/card/code/getdepositcount': { body: { card_id: string }; answer: { count: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8 */
'/card/code/unavailable': { body: { card_id?: string; code: string; reason?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6 */
'/card/code/update': { body: { card_id?: string; code: string; new_code: string } };
/** 创建卡券 https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8 */
'/card/create': { body: { card: { card_type: string; groupon?: { base_info: GrouponBaseInfo; advanced_info: AdvancedInfo; deal_detail: string }; cash?: { base_info: BaseInfo; advanced_info: AdvancedInfo; least_cost: number; reduce_cost: number }; discount?: { base_info: BaseInfo; advanced_info: AdvancedInfo; discount: number }; gift?: { base_info: BaseInfo; advanced_info: AdvancedInfo; gift: string }; general_coupon?: { base_info: BaseInfo; advanced_info: AdvancedInfo; default_detail: string }; general_card?: { base_info: { sub_merchant_info?: { merchant_id: string }; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity?: number }; date_info: DateInfo; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; giftcard_info: { price: number }; max_give_friend_times: number; need_push_on_view?: boolean }; advanced_info: AdvancedInfo; sub_card_type: string; background_pic_url?: string; prerogative: string; auto_activate?: boolean; supply_bonus?: boolean; init_bonus?: number; supply_balance: boolean; init_balance?: number; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string } }; member_card?: { base_info: { sub_merchant_info?: { merchant_id: string }; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity?: number }; date_info: DateInfo; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; need_push_on_view?: boolean; pay_info?: { swipe_card?: { is_swipe_card: boolean } } }; advanced_info: AdvancedInfo; background_pic_url?: string; prerogative: string; auto_activate?: boolean; wx_activate?: boolean; wx_activate_after_submit?: boolean; activate_url?: string; activate_app_brand_user_name?: string; activate_app_brand_pass?: string; wx_activate_after_submit_url?: string; supply_bonus: boolean; bonus_url?: string; bonus_cleared?: string; bonus_rules?: string; bonus_rule?: BonusRule; supply_balance: boolean; balance_url?: string; balance_rules?: string; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string }; custom_cell1?: { name: string; tips: string; url: string }; custom_cell2?: { name: string; tips: string; url: string }; custom_cell3?: { name: string; tips: string; url: string }; discount?: number }; meeting_ticket?: { base_info: GrouponBaseInfo; advanced_info?: AdvancedInfo; meeting_detail: string; map_url?: string }; scenic_ticket?: { base_info: BaseInfo; advanced_info?: AdvancedInfo; ticket_class: string; guide_url?: string }; movie_ticket?: { base_info: BaseInfo; advanced_info?: AdvancedInfo; detail: string }; boarding_pass?: { base_info: BaseInfo; advanced_info?: AdvancedInfo; from: string; to: string; flight: string; gate?: string; check_in_url?: string; air_model: string; departure_time: number | string; landing_time: number | string } } }; answer: { card_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7 */
'/card/delete': { body: { card_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/generalcard/updateuser': { body: { card_id: string; code: string; background_pic_url?: string; bonus?: number; record_bonus?: string; balance?: number; record_balance?: string; custom_field_value1?: string; custom_field_value2?: string; custom_field_value3?: string; can_give_friend?: boolean }; answer: { openid: string; result_bonus: number; result_balance: number } };
/** 查看卡券详情 https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2 */
'/card/get': { body: { card_id: string }; answer: { card: { card_type: string; groupon?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; deal_detail: string }; cash?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; least_cost: number; reduce_cost: number }; discount?: { base_info: { id: string; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity: number; total_quantity: number }; date_info: DateInfo; status: string; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; get_limit?: number; use_limit?: number; can_share: boolean; can_give_friend: boolean; source?: string; update_time: number; create_time: number }; advanced_info: GrouponAdvancedInfo; discount: number }; gift?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; gift: string }; general_coupon?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; default_detail: string }; member_card?: { base_info: { id: string; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity: number; total_quantity: number }; date_info: DateInfo; status: string; use_custom_code: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; get_limit?: number; use_limit?: number; can_share: boolean; can_give_friend: boolean; source?: string; update_time: number; create_time: number; need_push_on_view: boolean }; advanced_info: GrouponAdvancedInfo; prerogative: string; bind_old_card_url?: string; activate_url?: string; supply_bonus: boolean; bonus_cleared?: string; bonus_rules?: string; bonus_rule?: BonusRule; supply_balance: boolean; balance_rules?: string; discount?: number }; meeting_ticket?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; meeting_detail: string; map_url?: string }; scenic_ticket?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; ticket_class: string; guide_url?: string }; movie_ticket?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; detail: string }; boarding_pass?: { base_info: CardGrouponBaseInfo; advanced_info: GrouponAdvancedInfo; from: string; to: string; flight: string; gate?: string; check_in_url?: string; air_model: string; departure_time: number; landing_time: number } } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/maintain/set': { body: { page_id?: string; all?: boolean; maintain: boolean }; answer: { control_info: { biz_control_type: string; system_biz_control_type: string; list: { page_id: Int64; page_control_type: string; system_page_control_type: string }[] } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/order/batchget': { body: { begin_time?: number; end_time?: number; sort_type?: string; offset?: number; count?: number }; answer: { order_list: GetResultOrder[]; total_count: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/order/get': { body: { order_id: string }; answer: { order: GetResultOrder } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/order/refund': { body: { order_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/page/add': { body: { page?: { banner_pic_url: string; page_title: string; support_multi?: boolean; support_buy_for_self?: boolean; theme_list?: readonly ThemeList[]; category_list?: readonly { title: string }[]; address: string; service_phone: string; biz_description: string; need_receipt?: boolean; cell_1?: { title: string; url: string }; cell_2?: { title: string; url: string } } }; answer: { page_id: Int64 } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/page/batchget': { answer: { page_id_list: string[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/page/get': { body: { page_id: string }; answer: { page: { banner_pic_url: string; page_title?: string; support_multi?: boolean; support_buy_for_self?: boolean; theme_list?: { theme_pic_url: string; title: string; title_color: string; item_list: ItemList[]; pic_item_list: { background_pic_url: string; outer_img_id?: string; default_gifting_msg?: string }[]; category_index?: number; show_sku_title_first?: boolean; is_banner?: boolean }[]; category_list?: { title: string }[]; address?: string; service_phone?: string; biz_description?: string; need_receipt?: boolean; cell_1?: { title: string; url: string }; cell_2?: { title: string; url: string } } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/page/update': { body: { page?: { banner_pic_url: string; page_title?: string; support_multi?: boolean; support_buy_for_self?: boolean; theme_list?: readonly ThemeList[]; category_list?: readonly { title: string }[]; address?: string; service_phone?: string; biz_description?: string; need_receipt?: boolean; cell_1?: { title: string; url: string }; cell_2?: { title: string; url: string }; page_id: string } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/pay/submch/bind': { body: { sub_mch_id: string; wxa_appid: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/pay/whitelist/add': { body: { sub_mch_id: string }; answer: { url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/giftcard/wxa/set': { body: { wxa_appid: string; page_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html */
'/card/invoice/biz/getselecttitleurl': { body: { attach?: string; biz_name?: string }; answer: { url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html */
'/card/invoice/biz/getusertitleurl': { body: { title?: string; tax_no?: string; phone?: string; addr?: string; bank_type?: string; bank_no?: string; user_fill?: 0 | 1; out_title_id?: string }; answer: { url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15 */
'/card/invoice/clearoutinvoice': { body: { invoiceinfo: { wxopenid: string; fpqqlsh: string; nsrsbh: string; nsrmc: string; yfpdm: string; yfphm: string } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/invoice/getauthdata': { body: { order_id: string; s_pappid: string }; answer: { invoice_status: string; auth_time?: number; user_auth_info?: { user_field?: { title: string; phone: string; email: string; custom_field?: { key: string; value: string }[] }; biz_field?: { title: string; phone: string; tax_no: string; addr: string; bank_type: string; bank_no: string; custom_field?: { key: string; value: string }[] } } } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#2 */
'/card/invoice/getauthurl': { body: { order_id: string; s_pappid: string; money: number; timestamp: number; source: string; redirect_url?: string; ticket: string; type: number }; answer: { auth_url: string; appid?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#5 */
'/card/invoice/insert': { body: { order_id: string; appid: string; card_id: string; card_ext: { nonce_str?: string; user_card: { invoice_user_data: { title: string; fee_without_tax: number; fee: number; tax: number; billing_no: string; billing_code: string; billing_time: number | string; info: readonly { name: string; unit: string; num: number; price: number }[]; check_code?: string; s_pdf_media_id: string; s_trip_pdf_media_id?: string; buyer_number: string; buyer_address_and_phone?: string; buyer_bank_account?: string; seller_number?: string; seller_address_and_phone?: string; seller_bank_account?: string; remarks?: string; maker?: string; cashier?: string } } } }; answer: { code: string; openid: string; unionid?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14 */
'/card/invoice/makeoutinvoice': { body: { invoiceinfo: { wxopenid: string; ddh: string; fpqqlsh: string; nsrsbh: string; nsrmc: string; nsrdz: string; nsrdh: string; nsrbank: string; nsrbankid: string; ghfnsrsbh?: string; ghfmc?: string; ghfdz?: string; ghfdh?: string; ghfbank?: string; ghfbankid?: string; kpr: string; skr?: string; fhr?: string; jshj: number | string; hjje: number | string; hjse: number | string; bz?: string; hylx?: number | string; invoicedetail_list: readonly { fphxz: number | string; spbm: string; xmmc: string; dw: string; ggxh: string; xmsl: number | string; xmdj: number | string; xmje: number | string; sl: number | string; se: number | string }[] } } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#2 */
'/card/invoice/platform/createcard': { body: { invoice_info: { base_info: { logo_url: string; title: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string }; type: string; payee: string } }; answer: { card_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#4 */
'/card/invoice/platform/getpdf': { query: { action: 'get_url' }; body: { s_media_id: string }; answer: { pdf_url: string; pdf_url_expire_time: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#6 */
'/card/invoice/platform/updatestatus': { body: { card_id: string; code: string; reimburse_status: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16 */
'/card/invoice/queryinvoceinfo': { body: { fpqqlsh: string; nsrsbh: string }; answer: { invoicedetail: { fpqqlsh: string; fpdm: string; fphm: string; kprq: string; jym: string; pdfurl: string } } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#6 */
'/card/invoice/reimburse/getinvoicebatch': { body: { item_list: readonly { card_id: string; encrypt_code: string }[] }; answer: { item_list: { card_id: string; begin_time?: number; end_time?: number; user_card_status?: string; openid: string; type: string; payee: string; detail: string; user_info: { title: string; fee_without_tax: number; fee: number; tax: number; billing_no: string; billing_code: string; billing_time: number; info?: { name: string; unit: string; num: number; price: number }[]; check_code: string; reimburse_status: string; pdf_url: string; trip_pdf_url?: string; order_id?: string; buyer_number: string; buyer_address_and_phone?: string; buyer_bank_account?: string; seller_number?: string; seller_address_and_phone?: string; seller_bank_account?: string; remarks?: string; maker?: string; cashier?: string } }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#5 */
'/card/invoice/reimburse/getinvoiceinfo': { body: { card_id: string; encrypt_code: string }; answer: { card_id: string; begin_time: number; end_time: number; user_card_status: string; openid: string; type: string; payee: string; detail: string; user_info: { title: string; fee_without_tax: number; fee: number; tax: number; billing_no: string; billing_code: string; billing_time: number; info?: { name: string; unit: string; num: number; price: number }[]; check_code?: string; reimburse_status: string; pdf_url: string; trip_pdf_url?: string; order_id?: string; buyer_number?: string; buyer_address_and_phone?: string; buyer_bank_account?: string; seller_number?: string; seller_address_and_phone?: string; seller_bank_account?: string; remarks?: string; maker?: string; cashier?: string } } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#7 */
'/card/invoice/reimburse/updateinvoicestatus': { body: { card_id: string; encrypt_code: string; reimburse_status: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#8 */
'/card/invoice/reimburse/updatestatusbatch': { body: { openid: string; reimburse_status: string; invoice_list: readonly { card_id: string; encrypt_code: string }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#8 */
'/card/invoice/rejectinsert': { body: { order_id: string; s_pappid: string; reason: string; url?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html */
'/card/invoice/scantitle': { body: { scan_text: string }; answer: { title_type: number; title: string; tax_no?: string; phone?: string; addr?: string; bank_type?: string; bank_no?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html */
'/card/invoice/setbizattr': { query: { action: 'set_pay_mch' } | { action: 'get_pay_mch' } | { action: 'set_contact' } | { action: 'get_contact' } | { action: 'set_auth_field' } | { action: 'get_auth_field' }; body: { paymch_info: { mchid: string; s_pappid: string } } | {} | { contact: { phone: string; time_out: number } } | { auth_field: { user_field?: { show_title?: 0 | 1; show_phone?: 0 | 1; show_email?: 0 | 1; custom_field?: readonly { key: string }[] }; biz_field?: { show_title?: 0 | 1; show_tax_no?: 0 | 1; show_addr?: 0 | 1; show_phone?: 0 | 1; show_bank_type?: 0 | 1; show_bank_no?: 0 | 1; custom_field?: readonly { key: string }[] } } }; answer: { paymch_info?: { mchid: string; s_pappid: string }; contact?: { phone: string; time_out: number }; auth_field?: { user_field?: { show_title?: 0 | 1; show_phone?: 0 | 1; show_email?: 0 | 1; custom_field?: { key: string }[] }; biz_field?: { show_title?: 0 | 1; show_tax_no?: 0 | 1; show_addr?: 0 | 1; show_phone?: 0 | 1; show_bank_type?: 0 | 1; show_bank_no?: 0 | 1; custom_field?: { key: string }[] } } } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#1 */
'/card/invoice/seturl': { answer: { invoice_url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3 */
'/card/landingpage/create': { body: { banner: string; page_title: string; can_share: boolean; scene: string; card_list: readonly { card_id: string; thumb_url: string }[] }; answer: { page_id: Int64; url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2 */
'/card/meetingticket/updateuser': { body: { card_id?: string; code: string; begin_time?: number; end_time?: number; zone?: string; entrance?: string; seat_number?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A35%EF%BC%9A%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%9A%84%E4%BC%9A%E5%91%98%E5%8D%A1%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89 */
'/card/membercard/activate': { body: { card_id?: string; code: string; membership_number: string; background_pic_url?: string; activate_begin_time?: number; activate_end_time?: number; init_bonus?: number; init_bonus_record?: string; init_balance?: number; init_custom_field_value1?: string; init_custom_field_value2?: string; init_custom_field_value3?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A31%EF%BC%9A%E8%8E%B7%E5%8F%96%E5%BC%80%E5%8D%A1%E6%8F%92%E4%BB%B6%E5%8F%82%E6%95%B0 */
'/card/membercard/activate/geturl': { body: { card_id: string; outer_str?: string }; answer: { url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A33%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89 */
'/card/membercard/activatetempinfo/get': { body: { activate_ticket: string }; answer: { info: { common_field_list: { name: string; value: string }[]; custom_field_list: { name: string; value: string }[] } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16 */
'/card/membercard/activateuserform/set': { body: { card_id: string; service_statement?: { name: string; url: string }; bind_old_card?: { name: string; url: string }; required_form?: RequiredForm; optional_form?: RequiredForm } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18 */
'/card/membercard/updateuser': { body: { card_id: string; code: string; background_pic_url?: string; bonus?: number; add_bonus?: number; record_bonus?: string; balance?: number; add_balance?: number; record_balance?: string; custom_field_value1?: string; custom_field_value2?: string; custom_field_value3?: string; notify_optional?: { is_notify_bonus?: boolean; is_notify_balance?: boolean; is_notify_custom_field1?: boolean; is_notify_custom_field2?: boolean; is_notify_custom_field3?: boolean } }; answer: { openid: string; result_bonus: number; result_balance: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1 */
'/card/membercard/userinfo/get': { body: { card_id: string; code: string }; answer: { openid: string; nickname: string; sex?: string; membership_number: string; user_info?: { common_field_list: { name: string; value: string }[]; custom_field_list: { name: string; value: string }[] }; bonus: number; balance?: number; user_card_status: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5 */
'/card/modifystock': { body: { card_id: string; increase_stock_value?: number; reduce_stock_value?: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7 */
'/card/movieticket/updateuser': { body: { card_id?: string; code: string; ticket_class?: string; screening_room?: string; show_time?: number; duration?: number; seat_number?: readonly string[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6 */
'/card/mpnews/gethtml': { body: { card_id: string }; answer: { content: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11 */
'/card/paycell/set': { body: { card_id: string; is_open: boolean } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4 */
'/card/paygiftcard/add': { body: { rule_info: { type: string; base_info: { mchid_list: readonly string[]; begin_time: number; end_time: number }; member_rule?: MemberRule } }; answer: { rule_id: number; fail_mchid_list: { mchid: string; errcode: number; errmsg?: string; occupy_rule_id?: number; occupy_appid?: string }[]; succ_mchid_list: string[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4 */
'/card/paygiftcard/batchget': { body: { type: string; effective: boolean; offset?: number; count?: number }; answer: { rule_list: RuleInfo[]; total_count: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4 */
'/card/paygiftcard/delete': { body: { rule_id: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4 */
'/card/paygiftcard/getbyid': { body: { rule_id: number }; answer: { rule_info: RuleInfo } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0 */
'/card/qrcode/create': { body: { expire_seconds?: number; action_name: string; action_info: { card?: InfoCard; multiple_card?: { card_list: readonly InfoCard[] } } }; answer: { expire_seconds: number; ticket: string; url: string; show_qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14 */
'/card/selfconsumecell/set': { body: { card_id: string; is_open: boolean; need_verify_cod: boolean; need_remark_amount: boolean } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18 */
'/card/storewxa/get': { body: { poi_id: string }; answer: { card_id?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18 */
'/card/storewxa/set': { body: { poi_id: string; card_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6 */
'/card/submerchant/batchget': { body: { begin_id?: string; limit?: number; status?: string }; answer: { info_list: { merchant_id: Int64; app_id?: string; brand_name: string; logo_url: string; status: string; begin_time: number; end_time: number; primary_category_id: number; secondary_category_id: number; update_time: number; create_time: number }[]; next_begin_id?: Int64 } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5 */
'/card/submerchant/get': { body: { merchant_id: string }; answer: { info: SubmitResultInfo } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1 */
'/card/submerchant/submit': { body: { info: { app_id?: string; brand_name: string; logo_url: string; protocol: string; end_time: number; agreement_media_id?: string; operator_media_id?: string; primary_category_id: number; secondary_category_id: number } }; answer: { info: SubmitResultInfo } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1 */
'/card/submerchant/update': { body: { info: { app_id?: string; brand_name: string; logo_url: string; protocol: string; end_time: number; agreement_media_id?: string; operator_media_id?: string; primary_category_id: number; secondary_category_id: number; merchant_id: string } }; answer: { info: SubmitResultInfo } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12 */
'/card/testwhitelist/set': { body: { openid?: readonly string[]; username?: readonly string[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4 */
'/card/update': { body: { card_id: string; groupon?: { base_info: UpdateGrouponBaseInfo; deal_detail?: string }; cash?: { base_info: UpdateGrouponBaseInfo; least_cost?: number; reduce_cost?: number }; discount?: { base_info: UpdateGrouponBaseInfo; discount?: number }; gift?: { base_info: UpdateGrouponBaseInfo; gift?: string }; general_coupon?: { base_info: UpdateGrouponBaseInfo; default_detail?: string }; general_card?: { base_info: { logo_url?: string; code_type?: string; brand_name?: string; title?: string; color?: string; notice?: string; description?: string; date_info?: DateInfo; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; need_push_on_view?: boolean }; background_pic_url?: string; prerogative?: string; auto_activate?: boolean; supply_bonus?: boolean; supply_balance?: boolean; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string } }; member_card?: { base_info: { logo_url?: string; code_type?: string; brand_name?: string; title?: string; color?: string; notice?: string; description?: string; date_info?: DateInfo; service_phone?: string; location_id_list?: readonly number[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; need_push_on_view?: boolean; pay_info?: { swipe_card?: { is_swipe_card: boolean } } }; background_pic_url?: string; prerogative?: string; auto_activate?: boolean; wx_activate?: boolean; wx_activate_after_submit?: boolean; activate_url?: string; activate_app_brand_user_name?: string; activate_app_brand_pass?: string; wx_activate_after_submit_url?: string; supply_bonus?: boolean; bonus_url?: string; bonus_cleared?: string; bonus_rules?: string; bonus_rule?: BonusRule; supply_balance?: boolean; balance_url?: string; balance_rules?: string; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string }; custom_cell1?: { name: string; tips: string; url: string }; custom_cell2?: { name: string; tips: string; url: string }; custom_cell3?: { name: string; tips: string; url: string }; discount?: number; modify_msg_operation?: { url_cell?: { card_id_list?: readonly string[]; end_time?: number; text?: string; url?: string; app_brand_id?: string; app_brand_pass?: string } }; activate_msg_operation?: { url_cell?: { card_id_list?: readonly string[]; end_time?: number; text?: string; url?: string; app_brand_id?: string; app_brand_pass?: string } } }; meeting_ticket?: { base_info: UpdateGrouponBaseInfo; meeting_detail?: string; map_url?: string }; scenic_ticket?: { base_info: UpdateGrouponBaseInfo; ticket_class?: string; guide_url?: string }; movie_ticket?: { base_info: UpdateGrouponBaseInfo; detail?: string }; boarding_pass?: { base_info: UpdateGrouponBaseInfo; from?: string; to?: string; flight?: string; gate?: string; check_in_url?: string; air_model?: string; departure_time?: number; landing_time?: number } }; answer: { send_check: boolean } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1 */
'/card/user/getcardlist': { body: { openid: string; card_id?: string }; answer: { card_list: { card_id: string; code: string }[]; has_share_card: boolean } };
/** (unconfirmed) */
'/cgi-bin/call/dial/ivrdial': {};
/** 帐号迁移 转换 openid */
'/cgi-bin/changeopenid': { body: { from_appid: string; openid_list: readonly string[] }; answer: { result_list: { err_msg: string; ori_openid: string; new_openid?: string }[] } };
/** 关闭已群发文章评论 https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/close': { body: { msg_data_id: Int64; index?: number } };
/** 删除评论（新增接口） https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/delete': { body: { msg_data_id: Int64; index?: number; user_comment_id: Int64 } };
/** 查看指定文章的评论数据 https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/list': { body: { msg_data_id: Int64; index?: number; begin: number; count?: number; type: number }; answer: { comment: ({ user_comment_id: Int64; openid: string; content: string; comment_type: 0 | 1; reply?: { content: string; create_time: number }[]; create_time: number })[]; total: number } };
/** 将评论标记精选（新增接口） https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/markelect': { body: { msg_data_id: Int64; index?: number; user_comment_id: Int64 } };
/** 打开已群发文章评论 https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/open': { body: { msg_data_id: Int64; index?: number } };
/** 回复评论（新增接口） https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/reply/add': { body: { msg_data_id: Int64; index?: number; user_comment_id: Int64; content: string } };
/** 删除回复（新增接口） https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/reply/delete': { body: { msg_data_id: Int64; index?: number; user_comment_id: Int64 } };
/** 将评论取消精选（新增接口） https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html */
'/cgi-bin/comment/unmarkelect': { body: { msg_data_id: Int64; index?: number; user_comment_id: Int64 } };
/** 新建草稿 https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html */
'/cgi-bin/draft/add': { body: { articles: readonly AddArticles[] }; answer: { media_id: string } };
/** 获取草稿列表 https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft_list.html */
'/cgi-bin/draft/batchget': { body: { offset?: number; count?: number; no_content?: 0 | 1 }; answer: { item: { media_id: string; content?: { news_item: NewsItem[] }; update_time: number }[]; item_count: number; total_count: number } };
/** 删除草稿 https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html */
'/cgi-bin/draft/delete': { body: { media_id: string } };
/** 获取草稿 https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html */
'/cgi-bin/draft/get': { body: { media_id: string }; answer: { news_item: NewsItem[] } };
/** (unconfirmed) */
'/cgi-bin/draft/switch': { answer: { is_open?: number } };
/** 修改草稿 https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html */
'/cgi-bin/draft/update': { body: { media_id: string; index: number; articles: AddArticles } };
/** 获取成功发布列表 https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_publication_records.html */
'/cgi-bin/freepublish/batchget': { body: { offset?: number; count?: number; no_content?: 0 | 1 }; answer: { item: { article_id: Int64; content?: { news_item: GetarticleResultNewsItem[] }; update_time: number }[]; item_count: number; total_count: number } };
/** 删除发布 https://developers.weixin.qq.com/doc/offiaccount/Publish/Delete_posts.html */
'/cgi-bin/freepublish/delete': { body: { article_id: string; index?: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_status.html */
'/cgi-bin/freepublish/get': { body: { publish_id: Int64 }; answer: { publish_id: Int64; publish_status: number; article_id?: Int64; article_detail?: { count: number; item: { idx: number; article_url: string }[] }; fail_idx?: number[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_article_from_id.html */
'/cgi-bin/freepublish/getarticle': { body: { article_id: string }; answer: { news_item: GetarticleResultNewsItem[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html */
'/cgi-bin/freepublish/submit': { body: { media_id: string }; answer: { publish_id: Int64; msg_data_id?: Int64 } };
/** 分组内添加顾问 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html */
'/cgi-bin/guide/addguide2guidegroup': { body: { group_id: Int64; guide_account: string } };
/** 为服务号添加顾问 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html */
'/cgi-bin/guide/addguideacct': { body: { guide_account?: string; guide_openid?: string; guide_nickname?: string; guide_headimgurl?: string } };
/** 设置自定义客户信息 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html */
'/cgi-bin/guide/addguidebuyerdisplaytag': { body: { guide_account?: string; guide_openid?: string; openid: string; display_tag_list: readonly string[] } };
/** 为顾问分配客户 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html */
'/cgi-bin/guide/addguidebuyerrelation': { body: { guide_account?: string; guide_openid?: string; openid?: string; buyer_nickname?: string; buyer_list?: readonly { openid: string; buyer_nickname?: string }[] }; answer: { buyer_resp?: { errcode: number; errmsg: string; openid: string }[] } };
/** 为客户设置标签 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html */
'/cgi-bin/guide/addguidebuyertag': { body: { guide_account?: string; guide_openid?: string; openid?: string; openid_list?: readonly string[]; tag_value: string }; answer: { buyer_resp?: { errcode: number; errmsg: string; openid: string }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html */
'/cgi-bin/guide/addguidemassendjob': { body: { guide_account?: string; guide_openid?: string; task_name: string; task_remark?: string; push_time: number; openid: readonly string[]; material: readonly AddguidemassendjobMaterial[] }; answer: { task_result: { task_id: Int64; openid: string[] }[] } };
/** 为标签添加可选值 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html */
'/cgi-bin/guide/addguidetagoption': { body: { tag_name: string; tag_values: readonly string[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html */
'/cgi-bin/guide/cancelguidemassendjob': { body: { task_id: Int64 } };
/** 分组内删除顾问 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html */
'/cgi-bin/guide/delguide2guidegroup': { body: { group_id: Int64; guide_account: string } };
/** 删除顾问 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html */
'/cgi-bin/guide/delguideacct': { body: { guide_account?: string; guide_openid?: string } };
/** 为顾问移除客户 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html */
'/cgi-bin/guide/delguidebuyerrelation': { body: { guide_account?: string; guide_openid?: string; openid?: string; openid_list?: readonly string[] }; answer: { buyer_resp?: { errcode: number; errmsg: string; openid: string }[] } };
/** 删除客户标签 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html */
'/cgi-bin/guide/delguidebuyertag': { body: { guide_account?: string; guide_openid?: string; openid?: string; openid_list?: readonly string[]; tag_value: string }; answer: { buyer_resp?: { errcode: number; errmsg: string; openid: string }[] } };
/** 删除小程序卡片素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html */
'/cgi-bin/guide/delguidecardmaterial': { body: { type: number; appid: string; title: string; path: string } };
/** 删除指定顾问分组 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html */
'/cgi-bin/guide/delguidegroup': { body: { group_id: Int64 } };
/** 删除图片素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html */
'/cgi-bin/guide/delguideimagematerial': { body: { type: number; picurl: string } };
/** 删除指定标签类型 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html */
'/cgi-bin/guide/delguidetagoption': { body: { tag_name: string } };
/** 删除文字素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html */
'/cgi-bin/guide/delguidewordmaterial': { body: { type: number; word: string } };
/** 获取顾问所在分组 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html */
'/cgi-bin/guide/getgroupbyguide': { body: { guide_account: string }; answer: { group_id_list: number[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html */
'/cgi-bin/guide/getgroupinfo': { body: { group_id: Int64; page?: number; num?: number }; answer: { guide_list: { guide_account?: string; guide_openid?: string; guide_nickname: string; guide_headimgurl: string; create_time: number }[]; total_num: number } };
/** 获取顾问信息 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html (unconfirmed) */
'/cgi-bin/guide/getguideacct': { body: { guide_account?: string; guide_openid?: string }; answer: { guide_account?: string; guide_openid?: string; guide_nickname: string; guide_headimgurl: string; status?: number } };
/** 获取离线自动回复与敏感词 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html */
'/cgi-bin/guide/getguideacctconfig': { answer: { black_keyword?: { values: string[]; updatetime: number }; guide_auto_reply?: { content: string; updatetime?: number } } };
/** 获取服务号顾问列表 (unconfirmed) */
'/cgi-bin/guide/getguideacctlist': {};
/** 获取顾问聊天记录 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html */
'/cgi-bin/guide/getguidebuyerchatrecord': { body: { guide_account?: string; guide_openid?: string; openid?: string; begin_time?: number; end_time?: number; page?: number; num?: number }; answer: { msg_list: { guide_account: string; openid: string; content: string; content_type: number; direction: number; create_time: number }[]; total_num: number } };
/** 获取自定义客户信息 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html */
'/cgi-bin/guide/getguidebuyerdisplaytag': { body: { guide_account?: string; guide_openid?: string; openid: string }; answer: { display_tag_list: string[] } };
/** 查询指定顾问和客户的关系 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html */
'/cgi-bin/guide/getguidebuyerrelation': { body: { guide_account?: string; guide_openid?: string; openid: string }; answer: { openid: string; buyer_nickname: string; create_time: number } };
/** 查询客户所属顾问 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html */
'/cgi-bin/guide/getguidebuyerrelationbybuyer': { body: { openid: string }; answer: { guide_account?: string; guide_openid?: string; openid: string; buyer_nickname: string; create_time: number } };
/** 获取顾问的客户列表 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html */
'/cgi-bin/guide/getguidebuyerrelationlist': { body: { guide_account?: string; guide_openid?: string; page?: number; num?: number }; answer: { list?: { openid: string; buyer_nickname: string; create_time: number }[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html */
'/cgi-bin/guide/getguidebuyertag': { body: { guide_account?: string; guide_openid?: string; openid: string }; answer: { tag_values: string[] } };
/** 查询小程序卡片素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html */
'/cgi-bin/guide/getguidecardmaterial': { body: { type: number }; answer: { card_list: { appid: string; title: string; path: string; picurl: string; master_id?: Int64; slave_id?: Int64 }[] } };
/** 获取快捷回复与关注自动回复 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html */
'/cgi-bin/guide/getguideconfig': { body: { guide_account?: string; guide_openid?: string }; answer: { guide_fast_reply_list: { content: string; updatetime: number }[]; guide_auto_reply?: { msgtype: number; content: string; updatetime: number }; guide_auto_reply_plus?: { msgtype: number; content: string; updatetime: number } } };
/** 获取服务号下所有顾问分组的列表 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html */
'/cgi-bin/guide/getguidegrouplist': { answer: { group_list: { id: Int64; name: string; create_time: number; update_time: number }[] } };
/** 查询图片素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html */
'/cgi-bin/guide/getguideimagematerial': { body: { type: number; start: number; num?: number }; answer: { model_list: { picurl: string }[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html */
'/cgi-bin/guide/getguidemassendjob': { body: { task_id: Int64 }; answer: { job: GetguidemassendjoblistResultList } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html */
'/cgi-bin/guide/getguidemassendjoblist': { body: { guide_account?: string; guide_openid?: string; task_status?: readonly number[]; offset?: number; limit?: number }; answer: { list: GetguidemassendjoblistResultList[]; total_count: number } };
/** 获取标签和可选值 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html */
'/cgi-bin/guide/getguidetagoption': { answer: { options: { tag_name: string; tag_values: string[] }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html */
'/cgi-bin/guide/getguidewordmaterial': { body: { type: number; start: number; num?: number }; answer: { word_list: { word: string; create_time: number }[]; total_num: number } };
/** 生成顾问二维码 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html */
'/cgi-bin/guide/guidecreateqrcode': { body: { guide_account?: string; guide_openid?: string; qrcode_info?: string }; answer: { qrcode_url: string } };
/** 新建顾问分组 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html */
'/cgi-bin/guide/newguidegroup': { body: { group_name: string }; answer: { group_id: Int64 } };
/** 新建可查询的标签类型 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html */
'/cgi-bin/guide/newguidetagoption': { body: { tag_name: string; tag_values: readonly string[] } };
/** 根据标签值筛选客户 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html */
'/cgi-bin/guide/queryguidebuyerbytag': { body: { guide_account?: string; guide_openid?: string; tag_values: readonly string[]; push_count?: number }; answer: { openid_list: string[] } };
/** 为客户更换顾问 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html */
'/cgi-bin/guide/rebindguideacctforbuyer': { body: { old_guide_account?: string; old_guide_openid?: string; new_guide_account?: string; new_guide_openid?: string; openid?: string; openid_list?: readonly string[] }; answer: { buyer_resp?: { errcode: number; errmsg: string; openid: string }[] } };
/** 设置离线自动回复与敏感词 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html */
'/cgi-bin/guide/setguideacctconfig': { body: { is_delete: boolean; black_keyword?: { values: readonly string[] }; guide_auto_reply?: { content: string } } };
/** 添加小程序卡片素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html */
'/cgi-bin/guide/setguidecardmaterial': { body: { type: number; appid: string; title: string; path: string; media_id: string } };
/** 设置快捷回复与关注自动回复 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html */
'/cgi-bin/guide/setguideconfig': { body: { guide_account?: string; guide_openid?: string; is_delete: boolean; guide_fast_reply_list?: readonly { content: string }[]; guide_auto_reply?: { msgtype: number | string; content: string }; guide_auto_reply_plus?: { msgtype: number | string; content: string } } };
/** 添加图片素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html */
'/cgi-bin/guide/setguideimagematerial': { body: { type: number; media_id: string } };
/** 添加文字素材 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html */
'/cgi-bin/guide/setguidewordmaterial': { body: { type: number; word: string } };
/** 修改顾问的昵称或头像 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html */
'/cgi-bin/guide/updateguideacct': { body: { guide_account?: string; guide_openid?: string; guide_nickname?: string; guide_headimgurl?: string } };
/** 修改客户昵称 https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html */
'/cgi-bin/guide/updateguidebuyerrelation': { body: { guide_account?: string; guide_openid?: string; openid: string; buyer_nickname: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html */
'/cgi-bin/guide/updateguidemassendjob': { body: { task_id: Int64; task_name?: string; task_remark?: string; push_time?: number; openid?: readonly string[]; material?: readonly AddguidemassendjobMaterial[] } };
/** 获取素材列表 https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_materials_list.html */
'/cgi-bin/material/batchget_material': { body: { type: string; offset?: number; count?: number }; answer: { total_count: number; item_count: number; item: { media_id: string; name?: string; url?: string; content?: { news_item?: { thumb_media_id: string; thumb_url?: string; title: string; author: string; digest: string; content_source_url: string; content: string; url: string; show_cover_pic: 0 | 1; need_open_comment?: 0 | 1; only_fans_can_comment?: 0 | 1 }[]; update_time: number; create_time: number }; update_time: number }[] } };
/** 删除永久素材 https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Deleting_Permanent_Assets.html */
'/cgi-bin/material/del_material': { body: { media_id: string } };
/** 获取永久素材图片 https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html */
'/cgi-bin/material/get_material': { body: { media_id: string }; answer: { title: string; description: string; down_url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#1 */
'/cgi-bin/media/uploadnews': { body: { articles: readonly AddArticles[] }; answer: { type: string; media_id: string; created_at: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3 */
'/cgi-bin/media/uploadvideo': { body: { media_id: string; title?: string; description?: string }; answer: { type: string; media_id: string; created_at: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E6%8F%90%E4%BA%A4%E8%AF%AD%E9%9F%B3 */
'/cgi-bin/media/voice/addvoicetorecofortext': { query: { format: string; voice_id: string; lang?: string }; body: Uint8Array };
/** https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E8%8E%B7%E5%8F%96%E8%AF%AD%E9%9F%B3%E8%AF%86%E5%88%AB%E7%BB%93%E6%9E%9C */
'/cgi-bin/media/voice/queryrecoresultfortext': { query: { voice_id: string; lang?: string }; answer: { result: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E5%BE%AE%E4%BF%A1%E7%BF%BB%E8%AF%91 */
'/cgi-bin/media/voice/translatecontent': { query: { lfrom: string; lto: string }; body: Uint8Array; answer: { from_content: string; to_content: string } };
/** 创建个性化菜单 https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#0 */
'/cgi-bin/menu/addconditional': { body: ConditionalMenu; answer: { menuid: string | number } };
/** 创建自定义菜单 https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html */
'/cgi-bin/menu/create': { body: Menu };
/** 删除个性化菜单 https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#1 */
'/cgi-bin/menu/delconditional': { body: { menuid: number | string } };
/** 测试个性化菜单匹配结果 https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#2 */
'/cgi-bin/menu/trymatch': { body: { user_id: string }; answer: { button: { type: string; name: string; key?: string; url?: string; media_id?: string; article_id?: string; appid?: string; pagepath?: string; sub_button?: MenuButton[] }[] } };
/** 删除群发消息 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4 */
'/cgi-bin/message/mass/delete': { body: { msg_id: Int64; article_idx?: number } };
/** 查询群发消息发送状态 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#6 */
'/cgi-bin/message/mass/get': { body: { msg_id: Int64 }; answer: { msg_id: Int64; msg_status: string } };
/** 预览消息 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5 */
'/cgi-bin/message/mass/preview': { body: MassMessagePreview };
/** 根据OpenID群发消息 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3 */
'/cgi-bin/message/mass/send': { body: OpenIdMassMessage; answer: { msg_id: Int64; msg_data_id?: Int64 } };
/** 根据标签群发消息 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2 */
'/cgi-bin/message/mass/sendall': { body: TagMassMessage; answer: { msg_id: Int64; msg_data_id?: Int64 } };
/** 获取群发速度 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9 */
'/cgi-bin/message/mass/speed/get': { answer: { speed: number; realspeed: number } };
/** 设置群发速度 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9 */
'/cgi-bin/message/mass/speed/set': { body: { speed: number } };
/** 发送订阅通知 https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#send%E5%8F%91%E9%80%81%E8%AE%A2%E9%98%85%E9%80%9A%E7%9F%A5 */
'/cgi-bin/message/subscribe/bizsend': { body: { touser: string; template_id: string; page?: string; miniprogram?: { appid: string; pagepath: string }; data: { [name: string]: { value: string } } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5 */
'/cgi-bin/message/template/send': { body: { touser: string; template_id: string; url?: string; miniprogram?: { appid: string; pagepath: string }; data?: { [name: string]: { value: string; color?: string } }; client_msg_id?: string }; answer: { msgid: Int64 } };
/** (unconfirmed) */
'/cgi-bin/message/wxopen/chattoolmsg/send': { body: { activity_id?: unknown; target_state?: unknown; template_id?: unknown; version_type?: unknown; participator_info_list?: unknown } };
/** 删除门店 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#12 */
'/cgi-bin/poi/delpoi': { body: { poi_id: string } };
/** 查询门店信息 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#9 */
'/cgi-bin/poi/getpoi': { body: { poi_id: string }; answer: { business: { base_info: { sid?: string; business_name: string; branch_name: string; province: string; city: string; district?: string; address: string; telephone: string; categories: string[]; offset_type: number; longitude: number; latitude: number; photo_list?: { photo_url: string }[]; recommend?: string; special?: string; introduction?: string; open_time?: string; avg_price?: number; available_state: number; update_status: number } } } };
/** 查询门店列表 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#10 */
'/cgi-bin/poi/getpoilist': { body: { begin: number; limit?: number }; answer: { business_list: { base_info: { sid?: string; business_name: string; branch_name: string; province: string; city: string; district: string; address: string; telephone: string; categories: string[]; offset_type: number; longitude: number; latitude: number; photo_list?: { photo_url: string }[]; recommend?: string; special?: string; introduction?: string; open_time?: string; avg_price?: number; available_state: number; update_status: number; poi_id: Int64; mapid?: string; upgrade_status?: number; upgrade_comment?: string } }[]; total_count: string | number } };
/** 生成带参数的二维码 https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html */
'/cgi-bin/qrcode/create': { body: { expire_seconds?: number; action_name: 'QR_SCENE' | 'QR_STR_SCENE' | 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE'; action_info: { scene: { scene_id?: Int64; scene_str?: string } } }; answer: { expire_seconds?: number; ticket: string; url: string } };
/** 获取端链接 https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html */
'/cgi-bin/shorten/fetch': { body: { short_key: string }; answer: { expire_seconds?: number; long_data: string; create_time: number } };
/** 短key托管 https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html */
'/cgi-bin/shorten/gen': { body: { expire_seconds: number; long_data: string }; answer: { short_key: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html */
'/cgi-bin/shorturl': { body: { action: string; long_url: string }; answer: { short_url: string } };
/** 创建标签 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/tags/create': { body: { tag: { name: string } }; answer: { tag: { id: number; name: string } } };
/** 删除标签 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/tags/delete': { body: { tag: { id: number } } };
/** 获取用户身上的标签列表 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/tags/getidlist': { body: { openid: string }; answer: { tagid_list: number[] } };
/** 拉黑用户 https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html */
'/cgi-bin/tags/members/batchblacklist': { body: { openid_list: readonly string[] } };
/** 批量为用户打标签 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/tags/members/batchtagging': { body: { openid_list: readonly string[]; tagid: number } };
/** 取消拉黑用户 https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html */
'/cgi-bin/tags/members/batchunblacklist': { body: { openid_list: readonly string[] } };
/** 批量为用户取消标签 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/tags/members/batchuntagging': { body: { openid_list: readonly string[]; tagid: number } };
/** 黑名单管理 https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html */
'/cgi-bin/tags/members/getblacklist': { body: { begin_openid?: string }; answer: { total: number; count: number; data: { openid: string[] }; next_openid: string } };
/** 用户标签管理 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/tags/update': { body: { tag: { id: number; name: string } } };
/** 获得模板ID https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#2 */
'/cgi-bin/template/api_add_template': { body: { template_id_short: string; keyword_name_list?: readonly string[] }; answer: { template_id: string } };
/** 设置所属行业 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#0 */
'/cgi-bin/template/api_set_industry': { body: { industry_id1: string; industry_id2: string } };
/** 删除模板 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#4 */
'/cgi-bin/template/del_private_template': { body: { template_id: string } };
/** 批量获取用户基本信息 https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId */
'/cgi-bin/user/info/batchget': { body: { user_list: readonly { openid: string; lang?: string }[] }; answer: { user_info_list: { openid: string; unionid?: string; nickname?: string; sex?: number; country?: string; province?: string; city?: string; language?: string; headimgurl?: string; subscribe: 0 | 1; subscribe_time?: number; subscribe_scene?: string; remark?: string; groupid?: number; tagid_list?: number[]; qr_scene?: number; qr_scene_str?: string }[] } };
/** 设置用户备注名 https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html */
'/cgi-bin/user/info/updateremark': { body: { openid: string; remark: string } };
/** 获取标签下粉丝列表 https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html */
'/cgi-bin/user/tag/get': { body: { tagid: number; next_openid?: string }; answer: { count: number; data: { openid: string[] }; next_openid: string } };
/** (unconfirmed) */
'/cv/ocr/menu': { query: { img_url?: string }; answer: { content?: string } };
/** (unconfirmed) */
'/datacube/getarticleread': { body: { begin_date?: unknown; end_date?: unknown }; answer: { ListObj?: unknown; is_delay?: boolean } };
/** (unconfirmed) */
'/datacube/getarticleshare': { body: { begin_date?: unknown; end_date?: unknown }; answer: { ListObj?: unknown; is_delay?: boolean } };
/** 获取图文群发每日数据 https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html */
'/datacube/getarticlesummary': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; msgid: string; title: string; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number }[] } };
/** 获取图文群发总数据 https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html */
'/datacube/getarticletotal': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; msgid: string; title: string; details: { stat_date: string; target_user: number; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number; int_page_from_session_read_user: number; int_page_from_session_read_count: number; int_page_from_hist_msg_read_user: number; int_page_from_hist_msg_read_count: number; int_page_from_feed_read_user: number; int_page_from_feed_read_count: number; int_page_from_friends_read_user: number; int_page_from_friends_read_count: number; int_page_from_other_read_user: number; int_page_from_other_read_count: number; feed_share_from_session_user: number; feed_share_from_session_cnt: number; feed_share_from_feed_user: number; feed_share_from_feed_cnt: number; feed_share_from_other_user: number; feed_share_from_other_cnt: number }[] }[] } };
/** (unconfirmed) */
'/datacube/getarticletotaldetail': { body: { begin_date?: unknown; end_date?: unknown }; answer: { ListObj?: unknown; is_delay?: boolean } };
/** (unconfirmed) */
'/datacube/getbizsummary': { body: { begin_date?: unknown; end_date?: unknown }; answer: { ListObj?: unknown; is_delay?: boolean } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10 */
'/datacube/getcardbizuininfo': { body: { begin_date: string; end_date: string; cond_source: number }; answer: { list: { ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; given_cnt: number; given_user: number; expire_cnt: number; expire_user: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11 */
'/datacube/getcardcardinfo': { body: { begin_date: string; end_date: string; cond_source: number; card_id?: string }; answer: { list: { ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; given_cnt: number; given_user: number; expire_cnt: number; expire_user: number; card_id: string; card_type: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13 */
'/datacube/getcardmembercarddetail': { body: { begin_date: string; end_date: string; card_id: string }; answer: { list: { ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; active_cnt: number; active_user: number; total_user: number; total_receive_user?: number; cardid: string; merchanttype?: number; submerchantid?: Int64; new_user: number; payOriginalFee: number; fee: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12 */
'/datacube/getcardmembercardinfo': { body: { begin_date: string; end_date: string; cond_source: number }; answer: { list: { ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; active_cnt?: number; active_user: number; total_user: number; total_receive_user: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html */
'/datacube/getinterfacesummary': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; callback_count: number; fail_count: number; total_time_cost: number; max_time_cost: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html */
'/datacube/getinterfacesummaryhour': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; callback_count: number; fail_count: number; total_time_cost: number; max_time_cost: number; ref_hour: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html */
'/datacube/getupstreammsg': { body: { begin_date: string; end_date: string }; answer: { list: GetupstreammsgResultList[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html */
'/datacube/getupstreammsgdist': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; count_interval: number; msg_user: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html */
'/datacube/getupstreammsgdistmonth': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; count_interval: number; msg_user: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html */
'/datacube/getupstreammsgdistweek': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; count_interval: number; msg_user: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html */
'/datacube/getupstreammsghour': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; msg_type: number; msg_user: number; msg_count: number; ref_hour: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html */
'/datacube/getupstreammsgmonth': { body: { begin_date: string; end_date: string }; answer: { list: GetupstreammsgResultList[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html */
'/datacube/getupstreammsgweek': { body: { begin_date: string; end_date: string }; answer: { list: GetupstreammsgResultList[] } };
/** 获取累计用户数据 https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html */
'/datacube/getusercumulate': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; cumulate_user: number }[] } };
/** 获取图文统计数据 https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html */
'/datacube/getuserread': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; user_source: number; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html */
'/datacube/getuserreadhour': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; user_source: number; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number; ref_hour: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html */
'/datacube/getusershare': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; share_scene: number; share_user: number; share_count: number }[] } };
/** https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html */
'/datacube/getusersharehour': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; share_scene: number; share_user: number; share_count: number; ref_hour: number }[] } };
/** 获取用户增减数据 https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html */
'/datacube/getusersummary': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; user_source: number; new_user: number; cancel_user: number }[] } };
/** https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycode */
'/intp/marketcode/applycode': { body: { code_count: number; isv_application_id: string }; answer: { application_id: Int64 } };
/** https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodedownload */
'/intp/marketcode/applycodedownload': { body: { application_id: Int64; code_start: number; code_end: number }; answer: { buffer: string } };
/** https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodequery */
'/intp/marketcode/applycodequery': { body: { application_id?: Int64; isv_application_id?: string }; answer: { application_id?: Int64; isv_application_id?: string; status: string; code_generate_list?: { code_start: number; code_end: number }[]; update_time?: number; create_time?: number } };
/** https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactive */
'/intp/marketcode/codeactive': { body: { application_id: Int64; activity_name: string; product_brand: string; product_title: string; product_code: string; wxa_appid: string; wxa_path: string; wxa_type?: number; code_start: number; code_end: number } };
/** https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactivequery */
'/intp/marketcode/codeactivequery': { body: { application_id?: Int64; code_index?: number; code?: string; code_url?: string }; answer: { application_id: Int64; isv_application_id: string; code: string; activity_name: string; product_brand: string; product_title: string; product_code: string; wxa_appid: string; wxa_path: string; wxa_type?: number; code_start: number; code_end: number } };
/** https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_tickettocode */
'/intp/marketcode/tickettocode': { body: { openid: string; code_ticket: string }; answer: { application_id: Int64; isv_application_id: string; code: string; activity_name: string; product_brand: string; product_title: string; product_code: string; wxa_appid: string; wxa_path: string; wxa_type?: number; code_start: number; code_end: number } };
/** https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2 */
'/intp/realname/getauthurl': { body: { redirect_url: string }; answer: { auth_url: string; expires_in: number; appid?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.2 */
'/nontax/createbillcard': { body: { invoice_info: { base_info: { logo_url: string }; payee: string } }; answer: { card_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.2 */
'/nontax/getbillauthurl': { body: { order_id: string; s_pappid: string; money: number; timestamp: number; source: string; redirect_url?: string; ticket: string }; answer: { auth_url: string; expire_time: number } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxgetorder */
'/nontax/getorder': { body: { appid: string; service_id?: number; order_id: string }; answer: { order_id: string; appid: string; openid: string; desc: string; fee_type: number; fee: number; status: number; trans_id?: string; bank_id?: string; bank_name?: string; bank_account?: string; refund_out_id?: string; refund_order_id?: string; refund_reason?: string; refund_finish_time?: number; partial_refund_info?: { refund_out_id: string; refund_order_id: string; refund_fee: number; refund_reason: string; refund_status: string; refund_finish_time?: number }[]; order_no?: string; department_code?: string; department_name: string; payment_notice_type?: number; payment_notice_no?: string; payment_info_source: number; bill_type_code?: string; bill_no?: string; region_code: string; scene?: string; items: QueryfeeResultItems[]; notify_history: { appid: string; name: string; notify_detail: { errcode: number; errmsg?: string; ret: number; ret_errmsg?: string; url?: string; wxnontaxstr: string; status: number; cost_time: number; notify_time: number; third_resp?: string; third_resp_data?: string }[]; notify_cnt: number }[]; pay_finish_time?: number; create_time: number } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxgetorderlist */
'/nontax/getorderlist': { body: { appid: string; order_no?: string; payment_notice_no?: string; department_code: string; region_code: string }; answer: { order_id_list: string[]; paid_order_id?: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.3 */
'/nontax/getrealname': { body: { wx_realname_token: string }; answer: { key_encrypt_type: string; key: string; data_encrypt_type: string; data: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.5 */
'/nontax/insertbill': { body: { order_id: string; appid: string; card_id: string; card_ext: { user_card: { invoice_user_data: { title: string; fee: number; billing_no: string; billing_code: string; billing_time: number | string; s_pdf_media_id: string } } } }; answer: { code: string; openid: string } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmicropay */
'/nontax/micropay': { body: { appid: string; bank_id?: string; bank_account?: string; mch_id?: string; desc: string; fee: number; order_no?: string; payment_notice_type?: number; payment_notice_no?: string; payment_notice_create_time: number; payment_expire_date: string; user_name?: string; department_code: string; department_name: string; region_code: string; auth_code: string; items: readonly QueryfeeResultItems[] }; answer: { order_id: string } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmocknotification */
'/nontax/mocknotification': { body: { appid: string; url: string; version: number } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmockqueryfee */
'/nontax/mockqueryfee': { body: { appid: string; url: string; version: number } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxnotifyinconsistentorder */
'/nontax/notifyinconsistentorder': { body: { appid: string; order_id?: string } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxqueryfee */
'/nontax/queryfee': { body: { appid: string; service_id?: number; bank_id?: string; payment_notice_type?: number; payment_notice_no: string; department_code: string; region_code: string }; answer: { fee: number; user_name?: string; department_code?: string; department_name: string; payment_notice_type?: number; payment_notice_no: string; payment_notice_create_time: number; payment_expire_date?: number; region_code: string; items: QueryfeeResultItems[] } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxrefund */
'/nontax/refund': { body: { appid: string; order_id: string; reason: string; refund_fee?: number; refund_out_id?: string }; answer: { refund_order_id: string } };
/** https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxunifiedorder */
'/nontax/unifiedorder': { body: { appid: string; service_id?: number; trade_type?: string; bank_id?: string; bank_account?: string; mch_id?: string; openid?: string; app_appid?: string; desc: string; fee: number; return_url?: string; ip: string; order_no?: string; payment_notice_type?: number; payment_notice_no?: string; payment_notice_create_time?: number; payment_expire_date: string; user_name?: string; department_code: string; department_name: string; region_code: string; scene?: string; items: readonly QueryfeeResultItems[]; auto_call_pay?: boolean }; answer: { order_id: string; pay_url?: string; miniprogram?: { appid: string; pagepath: string; query_string: string; business_type: string } } };
/** https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.2 */
'/nontax/vehicle/entrancenotify': { body: { appid?: string; bank_id?: string; bank_account?: string; mch_id?: string; region_code: string; trade_scene: string; scene_info: { start_time: number; plate_number: string; car_type?: string; notify_url?: string; parking_name?: string; openid?: string; free_time?: number } }; answer: { user_state: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.3 */
'/nontax/vehicle/payapply': { body: { appid?: string; bank_id?: string; bank_account?: string; mch_id?: string; desc: string; fee: number; order_no?: string; payment_notice_type?: number; payment_notice_no?: string; department_code: string; department_name: string; region_code?: string; goods_tag?: string; trade_scene: string; scene_info: { start_time: number; end_time?: number; charging_time?: number; plate_number?: string; car_type?: string; parking_name?: string; space_number?: string; openid?: string; entrance_name?: string; exit_name?: string; carrying_capacity?: string; carrying_range?: string; channel_type?: string } }; answer: { order_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.1 */
'/nontax/vehicle/querystate': { body: { appid?: string; bank_id?: string; bank_account?: string; mch_id?: string; region_code: string; trade_scene: string; jump_scene?: string; openid?: string; plate_number?: string; material_info?: string; channel_type?: string }; answer: { user_state: string; openid?: string; path?: string; plate_number_info?: string[]; authorize_package?: { [name: string]: string } } };
/** https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2 */
'/scan/product/v2/add': { body: { product: readonly { pid: string; image_info?: { main_image_list: readonly { url: string }[] }; category_info?: { category_item: readonly { category_name: string }[] }; official_category_info?: { category_item: readonly { category_name: string }[] }; tag_info?: { tag_item: readonly { tag_name: string }[] }; link_info?: { link_type: string; wxa_appid?: string; url?: string }; title?: string; sub_title?: string; brand?: string; shop_info?: { source?: number }; desc?: string; price_info?: PriceInfo; sale_info?: { sale_status: string; stock?: number }; sku_info?: { sku_item: readonly { sku_id?: string; barcode_type?: string; barcode?: string; source?: number; image_info?: { main_image_list: readonly { url: string }[] }; link_url?: string; price_info?: PriceInfo; sale_info?: { sale_status: string; stock?: number }; shop_info?: { source?: number }; attribute_info?: { attribute_item: readonly { attribute_key: string; attribute_value: string }[] } }[] }; custom_info?: { custom_list: readonly { key: string; value: string }[] }; partial_update?: 0 | 1 }[] }; answer: { status_ticket: string } };
/** https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2 */
'/scan/product/v2/getinfo': { body: { product: { pid: string } }; answer: { product: GetinfoResultProduct } };
/** https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2 */
'/scan/product/v2/getinfobypage': { body: { page_context?: string; page_num?: number; page_size?: number }; answer: { product: GetinfoResultProduct[]; page_context?: string } };
/** https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2 */
'/scan/product/v2/status': { body: { status_ticket: string }; answer: { result: { total_cnt: number; succ_cnt: number; fail_cnt: number; progress: string; statuses: { pid: string; ret: number; err_msg?: string }[] } } };
/** 添加门店 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#12 */
'/wxa/add_store': { body: { poi_id?: string; map_poi_id: string; pic_list: string; hour?: string; address?: string; company_name?: string; contract_phone: string; credential: string; qualification_list?: readonly string[]; card_id?: string }; answer: { data: { audit_id: Int64 } } };
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#6 */
'/wxa/apply_merchant': { body: { first_catid: number; second_catid: number; qualification_list?: readonly string[]; nickname: string; intro: string; headimg_mediaid: string; org_code?: string; other_files?: readonly string[] } };
/** 在腾讯地图中创建门店 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11 */
'/wxa/create_map_poi': { body: { poi_id?: string; name: string; category: string; introduct: string; telephone: string; longitude: number | string; latitude: number | string; districtid: number; province: string; city: string; district: string; address: string; photo: string; license: string }; answer: { data: { base_id: Int64 } } };
/** 删除门店 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#16 */
'/wxa/del_store': { body: { poi_id: string } };
/** 获取单个门店信息 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#14 */
'/wxa/get_store_info': { body: { poi_id: string }; answer: { business: { base_info: { poi_id: string; business_name: string; province: string; city: string; district: string; address: string; telephone: string; longitude: number; latitude: number; open_time: string; photo_list?: { photo_url: string }[]; status: number } } } };
/** 获取门店信息列表 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#15 */
'/wxa/get_store_list': { body: { offset?: number; limit?: number }; answer: { business_list: { base_info: { poi_id: string; business_name: string; province: string; city: string; district: string; address: string; telephone: string; longitude: number; latitude: number; open_time: string; photo_list?: { photo_url: string }[]; status: number } }[]; total_count: number } };
/** 修改门店小程序信息 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#8 */
'/wxa/modify_merchant': { body: { intro: string; headimg_mediaid: string } };
/** 在腾讯地图中搜索门店 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#10 */
'/wxa/search_map_poi': { body: { districtid: number; keyword: string }; answer: { data: { item: { sosomap_poi_uid: string; branch_name: string; category: string; address: string; telephone: string; longitude: number; latitude: number; pic_urls?: string[]; card_id_list?: string[] }[] } } };
/** 更新门店信息 https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#13 */
'/wxa/update_store': { body: { poi_id: string; map_poi_id: string; pic_list: string; hour: string; contract_phone: string; card_id?: string }; answer: { data: { has_audit_id: 0 | 1; audit_id?: Int64 } } };
}
export interface OfficialAccountUpload extends WechatAccountUpload, DelegatedUpload {
/** https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#3 */
'/card/invoice/platform/setpdf': { file: 'pdf'; answer: { s_media_id: Int64 } };
/** https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90 */
'/cgi-bin/material/add_material': { file: 'media'; query: { type: 'image' | 'voice' | 'video' | 'thumb' }; fields: { description?: string }; answer: { media_id: string; url?: string } };
/** 上传图文消息图片 https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#0 */
'/cgi-bin/media/uploadimg': { file: 'media'; answer: { url: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html */
'/cv/ocr/platenum': { file: 'img'; query: { img_url?: string }; answer: { number: string } };
}
export interface OfficialAccountDownload extends WechatAccountDownload, DelegatedDownload {
/** 获取永久素材图片 https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html */
'/cgi-bin/material/get_material': { method: 'post'; body: { media_id: string } };
/** https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.5 */
'/nontax/downloadbill': { method: 'post'; body: { appid: string; mch_id?: string; bill_date: string; bill_type?: string } };
}
/** Official Accounts (公众号, 服务号). */
export interface OfficialAccountApi {
  get: OfficialAccountGet;
  post: OfficialAccountPost;
  upload: OfficialAccountUpload;
  download: OfficialAccountDownload;
}
export {};
