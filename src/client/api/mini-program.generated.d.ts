// Generated from catalogue/api/mini-program.json by `npm run generate`. Do not edit.
import type { Int64 } from '../api-call.js';
import type { BusinessCustomerServiceMessage } from '../messages/customer-service-message.js';
import type { ChannelsShopGet, ChannelsShopPost } from './channels-shop.generated.js';
import type { DelegatedDownload, DelegatedGet, DelegatedPost, DelegatedUpload } from './delegated.generated.js';
import type { WechatAccountDownload, WechatAccountGet, WechatAccountPost, WechatAccountUpload } from './wechat-account.generated.js';

interface AccountInfo { bank_account_type: string; account_bank: string; bank_address_code: string; account_number: string }
interface AddCargo { count: number; space_x?: number; space_y?: number; space_z?: number; weight?: number; detail_list?: readonly { name: string; count: number }[] }
interface AddCoupon { out_coupon_id: string; type: number; promote_type: number; coupon_info: { name: string; discount_info: InfoDiscountInfo; promote_info?: { promote_type: number; finder?: { nickname?: string } }; receive_info?: ReceiveInfo; valid_info: ValidInfo } }
interface AddSender { name: string; tel?: string; mobile?: string; company?: string; post_code?: string; country?: string; province: string; city: string; area: string; address: string }
interface AddShop { wxa_path: string; img_url?: string; goods_name?: string; goods_count?: number; detail_list?: readonly { goods_name?: string; goods_img_url?: string; goods_desc?: string }[] }
interface AddSkus { out_product_id: string; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string; sku_attrs: readonly { attr_key: string; attr_value: string }[] }
interface AddressInfo { province: string; city: string; area: string; street: string; house: string; lng: number; lat: number; phone: string }
interface AuditInfo { audit_status: number; create_time: number; reason?: string; suggestion?: string; audit_time?: number }
interface BillingValuation { min_send_price: number; first_val_meter: number; first_price: number; second_val_meter: number; second_price: number }
interface BizAddr { country: string; province: string; city: string; area: string; address: string; name: string; mobile: string }
interface BusinessInfo { business_id: Int64; account_name: string; nickname: string; icon_url: string }
interface CheckResultDetail { errcode: number; strategy: string; suggest?: string; label?: number; level?: number; prob?: number; keyword?: string }
interface CloudBase { env: string; domain?: string; path?: string; query?: string; resource_appid?: string }
interface CommentList { commentId: string; amount: number; orderId: string; wxPayId: string; payTime: number | string; createTime: number | string; score: number; productInfo: { productList: readonly { name: string; picUrl: string }[] }; orderInfo?: { busiOrderId: string }; userInfo?: { openid: string; nickName: string; headImg: string }; bizInfo?: { appid: string; nickName: string; headImg: string }; content: { txt: string; media?: readonly ContentMedia[] }; extInfo?: { isAlreadySendTmpl: boolean } }
interface ContentMedia { img?: string; thumbImg?: string; video?: string; videoCover?: string; videoDuration?: number }
interface CouponDetail { type: number; restNum: number; discountInfo: { discountCondition?: { productCnt?: number; productIds?: readonly Int64[]; productPrice?: number }; discountFee?: number; discountNum?: number }; receiveInfo?: { limitNumOnePerson: number; startTime?: string; endTime?: string }; validInfo: { validType: string; validDayNum?: number; startTime?: string; endTime?: string } }
interface CreatechapterChapter { chapter_title: string; content: string; original_id?: string; seq?: number; custom_info?: string }
interface DataSpu { product_id: Int64; out_product_id: string; title: string; sub_title?: string; head_img: readonly string[]; desc_info: { imgs: readonly string[] }; brand_id: Int64; cats: readonly { cat_id: number; level: number }[]; shopcat: readonly { shopcat_id: number }[]; attrs: readonly { attr_key: string; attr_value: string }[]; model?: string; status: number; edit_status: number; path?: string; min_price: number; skus?: readonly { sku_id: Int64 }[] }
interface DeliverInfo { stock_type: number; predict_delivery_time?: number; full_payment_presale_delivery_type?: number }
interface DeliveryPlace { province: string; city: string; county: string; address: string }
interface DeliveryTime { start_business_hour: number; start_business_minute: number; end_business_hour: number; end_business_minute: number; book_time: number; first_val_meter: number; first_val_minutes: number; second_val_meter: number; second_val_minutes: number }
interface DetailAddressInfo { user_name: string; province_name: string; city_name: string; county_name: string; detail_info: string; national_code?: number; tel_number: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }
interface DiscountInfo { discount_condition?: { product_cnt?: number; product_ids?: readonly Int64[]; product_price?: number }; discount_fee?: number; discount_num?: number }
interface ExtInfo { jump_product_id?: Int64; notes?: string; valid_time: number; invalid_time: number }
interface FeeValuation { start_hour: number; start_minute: number; end_hour: number; end_minute: number; fee: number }
interface GetListResultOrders { complaint_order_id: Int64; order_id: Int64; after_sale_order_id: Int64; openid: string; phone_number: string; state: number; type: number; create_time: number; update_time: number; expired_time: number; judge_result: number }
interface GetResultCoupon { coupon_id: Int64; type: number; status: number; coupon_info: { name: string; discount_info: DiscountInfo; ext_info?: { jump_product_id?: Int64; notes?: string; valid_time?: string; invalid_time?: string }; promote_info?: { customize_channel: string; promote_type: string }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: string; end_time?: string }; valid_info: { valid_type: string; valid_day_num?: number; start_time?: string; end_time?: string } }; stock_info: { issued_num?: number; receive_num?: number; used_num?: number }; update_time: string; create_time: string }
interface GetResultOrder { order_id: Int64; out_order_id: string; status: number; fund_type?: number; scene?: number; path: string; order_detail: OrderDetail; update_time?: string; create_time?: string; default_receiving_address?: ReceivingAddress }
interface GetResultResultCoupon { out_coupon_id: string; appid?: string; type: number; promote_type: number; coupon_info: { name: string; discount_info?: InfoDiscountInfo; promote_info?: { promote_type: number; finder?: { nickname?: string } }; receive_info?: { limit_num_one_person?: number; total_num: number; start_time?: number; end_time?: number }; valid_info?: ValidInfo; ext_info?: { valid_time?: number } }; status: number; update_time: number; create_time: number }
interface GetResultSender { name: string; tel?: string; mobile?: string; address: string }
interface GetResultSpu { product_id?: Int64; out_product_id: string; title: string; path: string; head_img: readonly string[]; qualification_pics?: readonly string[]; desc_info: { desc: string; imgs: readonly string[] }; audit_info: { audit_id?: string; submit_time: string; audit_time?: string; reject_reason?: string }; third_cat_id: number; brand_id: Int64; info_version?: string; status?: number; edit_status?: number; skus?: readonly AddSkus[]; update_time: string; create_time: string }
interface GetcopyrightauthorizationlistResultList { drama_id: Int64; authorizer_appid: string; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string; authorized_time: number; expire_time?: number }
interface GetweanalysisappidmonthlyvisittrendResultList { session_cnt: number; visit_pv: number; visit_uv: number; visit_uv_new: number; stay_time_uv?: number; stay_time_session: number; visit_depth: number; ref_date: string }
interface InfoAddressInfo { user_name: string; province_name: string; city_name: string; county_name: string; detail_info: string; national_code?: string | number; tel_number?: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }
interface InfoDiscountInfo { discount_condition?: { product_cnt?: number; product_price?: number; out_product_ids?: readonly string[]; tradein_info?: { out_product_id: string; price: number }; buyget_info?: { buy_out_product_id: string; buy_product_cnt: number; get_out_product_id: string; get_product_cnt: number } }; discount_fee?: number; discount_num?: number }
interface InfoList { coupon_type: number; user_coupon_id?: string; coupon_id?: string; discounted_price?: number }
interface ListResultOrderList { merchant_id: string; sub_merchant_id?: string; merchant_trade_no: string; transaction_id?: string; description: string; openid: string; paid_amount: number; order_state: number; pay_time?: number; trade_create_time: number; in_complaint: boolean; shipping?: { logistics_type?: number; delivery_mode?: number; goods_desc?: string; finish_shipping?: boolean; finish_shipping_count?: number; shipping_list?: readonly { express_company?: string; tracking_no?: string; goods_desc?: string; contact?: { consignor_contact?: string; receiver_contact?: string }; upload_time: number }[] } }
interface ListResultOrders { order_id: Int64; out_order_id: string; status: number; order_detail: { product_infos: readonly { product_id: Int64; sku_id: Int64; sku_cnt: number; on_aftersale_sku_cnt: number; finish_aftersale_sku_cnt: number; title: string; thumb_img: string; sale_price: number; sku_attrs: readonly { attr_key: string; attr_value: string }[] }[]; pay_info: { pay_method: string; prepay_id: string; prepay_time: string; transaction_id?: string; pay_time?: string }; price_info: { product_price: number; order_price: number; freight: number; discounted_price: number; is_discounted: boolean }; delivery_info?: { delivery_method?: string; delivery_time?: string; delivery_product_info?: { delivery_id: string; waybill_id: string }; address_info?: InfoAddressInfo; pickup_address?: InfoAddressInfo; express_fee?: readonly { shipping_method?: string; distance: number }[]; offline_delivery_time?: number; offline_pickup_time?: number; ship_done_time?: number | string } }; aftersale_detail?: { aftersale_order_list: readonly { aftersale_order_id: Int64 }[]; on_aftersale_order_cnt: number }; openid?: string; ext_info?: { customer_notes?: string; merchant_notes?: string }; update_time: string; create_time: string }
interface MediaInfoList { drama_id?: Int64; description?: string; media_id: Int64; name: string; file_size: string | number; duration: number; create_time: number; expire_time: number; cover_url?: string; original_url?: string; mp4_url?: string; hls_url?: string; audit_detail?: { status: number; create_time: number; audit_time?: number; reason?: string; evidence_material_id_list?: readonly string[] } }
interface OrderDetail { product_infos: readonly { product_id?: Int64; out_product_id: string; sku_id?: Int64; out_sku_id: string; product_cnt: number; sale_price: number; real_price: number; title: string; path: string; head_img: string }[]; pay_info?: { pay_method: string; pay_method_type: number; prepay_id: string; prepay_time: string; transaction_id?: string; pay_time?: string }; price_info: PriceInfo; delivery_detail?: { delivery_type: number; finish_all_delivery: 0 | 1; delivery_list?: readonly { delivery_id: string; waybill_id: string }[] }; promotion_info?: { promoter_id?: string; promoter_openid?: string; finder_username?: string; finder_nickname?: string; sharer_openid?: string; live_start_time?: string } }
interface OrderFlow { order_id: Int64; status: string; price: number; order_price: number; discount_fee: number; service_fee: number; handling_fee: number; refunding_type: number; refund_fee: number; settled_time?: number; order_time: number }
interface OrderInfo { delivery_service_code?: string; order_type: number; expected_delivery_time?: number; expected_finish_time?: number; expected_pick_time?: number; poi_seq?: string; order_time?: number; is_insured?: 0 | 1; declared_value?: number; tips?: number; is_direct_delivery?: 0 | 1; cash_on_delivery?: number; cash_on_pickup?: number; rider_pick_method?: number; is_finish_code_needed?: 0 | 1; is_pickup_code_needed?: 0 | 1; note?: string }
interface OrderKey { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }
interface OrderList { order_id: Int64; original_order_id: Int64; status: string; openid: string; reason: string; type: string; product_info: { product_id: Int64; sku_id: Int64; count: number }; details: { desc: string; num: number; cancel_time?: number; tel_number?: string; prove_imgs?: readonly string[] }; refund_info?: { amount: number }; refund_resp?: { ret: number; code?: string; message?: string }; return_info?: { waybill_id: string; delivery_id: string; delivery_name: string }; merchant_upload_info?: { refund_certificates?: readonly string[]; reject_reason?: string }; update_time: number; create_time: number }
interface PaymentParams { timeStamp: number | string; nonceStr: string; package: string; paySign: string; signType: string }
interface PlanList { planId: string; planType: string; planName: string; planDesc: string; planStatus: string; planStartTime: number; planEndTime: number; acceptPromoterCnt: number; auditingPromoterCnt: number; inviteUrl: string }
interface PreAddCargo { goods_value: number; goods_height?: number; goods_length?: number; goods_width?: number; goods_weight?: number; goods_detail?: { goods: readonly { good_count: number; good_name: string; good_price?: number; good_unit?: string }[] }; goods_pickup_info?: string; goods_delivery_info?: string; cargo_first_class: string; cargo_second_class: string }
interface PreAddSender { name: string; city: string; address: string; address_detail: string; phone: string; lng: number; lat: number; coordinate_type?: number }
interface PreAddShop { wxa_appid?: string; wxa_path: string; img_url: string; goods_name: string; goods_count: number }
interface PriceInfo { order_price: number; freight: number; discounted_price: number; additional_price: number; additional_remarks?: string }
interface ProductList { productId: Int64; product: { productId: Int64; status: number; info: { title: string; subTitle?: string; headImg: readonly string[]; detail: { detailImg: readonly string[] }; brandId: Int64; brand?: string; model?: string; category: readonly { catId: string | number; name: string }[]; param: readonly { key: string; value: string }[]; expressInfo?: { templateId: Int64 }; minPrice: number; totalStockNum: number; totalSoldNum?: number; totalOrderNum?: number }; skus: readonly { skuId: Int64; status?: number; productSkuInfo: { thumbImg: string; salePrice: number; marketPrice: number; stockInfo: { stockNum: number }; skuCode?: string } }[] }; leagueExInfo: { hasCommission: 0 | 1; commissionRatio?: number; commissionValue?: number }; shopInfo: { appId?: string; name: string; headImgUrl: string }; couponInfo?: { hasCoupon: 0 | 1; couponId?: Int64; couponDetail?: CouponDetail } }
interface ReceiveInfo { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }
interface ReceivingAddress { receiver_name: string; country?: string; province?: string; city?: string; town?: string; detailed_address: string; tel_number: string }
interface ReturnInfoAddressInfo { user_name: string; province_name: string; city_name: string; county_name: string; detail_info: string; national_code?: number | string; tel_number: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }
interface RoomInfo { game_tick: number; start_percent: number; udp_reliability_strategy: number; need_user_info?: boolean; game_last_time?: number; need_game_seed?: boolean }
interface SetpreviewsettingSetting { book_id: string; default_words: number; chapter_setting?: readonly { chapter_index: number; words?: number }[] }
interface ShippingList { express_company?: string; tracking_no?: string; item_desc?: string; contact?: { consignor_contact?: string; receiver_contact?: string } }
interface SkuInfo { preshipment_change_sku_state: number; old_sku_id: Int64; new_sku_id: Int64; ddl_time_stamp?: number }
interface StatusList { serial_no: string; phone_number: string; code: string; message?: string; iso_code?: string }
interface UvNew { province: readonly { id?: number; name: string; value: number }[]; city: readonly { id?: number; name: string; value: number }[]; genders: readonly { id?: number; name: string; value: number }[]; platforms: readonly { id?: number; name: string; value: number }[]; devices: readonly { id?: number; name: string; value: number }[]; ages: readonly { id?: number; name: string; value: number }[] }
interface ValidInfo { valid_type: number; valid_day_num?: number; valid_second?: number; start_time?: number; end_time?: number }
interface VoucherList { voucher_code: string; voucher_type: number; voucher_buy_amount: number; time_index?: number }
export interface MiniProgramGet extends WechatAccountGet, DelegatedGet {
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllAccount.html */
'/cgi-bin/express/business/account/getall': { answer: { list: { biz_id: string; delivery_id: string; status_code: number; alias: string; remark_wrong_msg?: string; remark_content?: string; quota_num?: number; quota_update_time?: number; service_type?: { service_type: number; service_name: string }[]; update_time: number; create_time: number }[]; count: number } };
/** 获取所有绑定的物流账号 (unconfirmed) */
'/cgi-bin/express/business/accountService/getall': {};
/** 获取支持的快递公司列表 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllDelivery.html */
'/cgi-bin/express/business/delivery/getall': { answer: { data: ({ delivery_id: string; delivery_name: string; can_use_cash?: 0 | 1; can_get_quota?: 0 | 1; cash_biz_id?: string; service_type?: { service_type: number; service_name: string }[] })[]; count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPrinter.html */
'/cgi-bin/express/business/printer/getall': { answer: { openid: string[]; tagid_list: string[]; count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html */
'/cgi-bin/message/wxopen/activityid/create': { query: { openid?: string; unionid?: string }; answer: { activity_id: string; expiration_time: number } };
/** https://dev.weixin.qq.com/docs/framework/dev/openapi/code2Verifyinfo.html */
'/donut/code2verifyinfo': { query: { appid: string; appsecret: string; code: string; grant_type: 'authorization_code' }; answer: { login_info: { type: string; login_time: number; appid?: string }; user_info: { user_id: string; openapp_info?: { appid: string; openid: string; unionid?: string; headimgurl?: string; nickname?: string }; miniprogram_info?: { appid: string; openid: string; unionid?: string }; phone_info?: { phone: string }; apple_info?: { bundleid: string; apple_user_id: string } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html */
'/sns/jscode2session': { query: { grant_type: 'authorization_code'; appid: string; secret: string; js_code: string }; answer: { openid: string; unionid?: string; session_key: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html */
'/union/promoter/open_account/get': { answer: { openAccount: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html */
'/union/promoter/open_account/get_customize_info': { query: { unionid: string }; answer: { customizeInfo: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/openproduct.html */
'/union/promoter/open_product/list': { query: { queryType?: number; query?: string; maxPrice?: number; minPrice?: number; minCommissionValue?: number; minCommissionRatio?: number; sortType?: number; shopAppIds?: string; categoryId?: number; category?: string; noCategory?: string; productId?: string; from?: number; limit?: number }; answer: { productList: ({ product: { productId: Int64; info: { title: string; headImg: string[]; detail: { detailImg?: string[] }; brandId: Int64; minPrice: number; totalStockNum: number; path?: string }; skus: { skuId: Int64; productSkuInfo: { thumbImg: string; salePrice: number; marketPrice: number; stockNum: string | number } }[] }; shopInfo: { appId: string; name: string; username: string; headImgUrl: string } })[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/order-info.html */
'/union/promoter/order/search_normal_order': { query: { query?: string; orderId?: Int64; outOrderId?: string; outOrderIdList?: string; tradeNo?: string; transactionIdList?: string; startPayTime?: number; endPayTime?: number; commissionStatus?: string; startStatusUpdateTime?: number; endStatusUpdateTime?: number; sortBy?: string; sortOrder?: string; offset?: number; limit?: number }; answer: { orderList: ({ orderInfo: { orderId: Int64; outOrderId: string; transactionId?: string; payTime?: number; createTime: number; orderPrice: number; freight: number; discountedPrice: number; additionalPrice: number; additionalRemarks?: string; status: number; statusUpdateTime?: number; shopInfo: { nickname: string; appid: string; username: string }; path?: string }; productList: ({ productId: Int64; outProductId: string; skuId: Int64; outSkuId: string; title: string; headImg: string; salePrice: number; realPrice: number; productCnt: number; ratio: number; commissionValue: number; commissionStatus: string; commissionStatusUpdateTime?: number | string; promotionInfo?: { promotionSourcePid: string; promotionSourceName: string } })[] })[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html */
'/union/promoter/product/select': { query: { maxPrice?: number; minPrice?: number; minCommissionValue?: number; minCommissionRatio?: number; sortType?: number; hasCoupon?: 0 | 1; shopAppIds?: string; categoryId?: number; category?: string; noCategory?: string; productId?: string; shippingMethods?: string; addressList?: string; from: number; limit?: number }; answer: { productList: ProductList[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html */
'/union/promoter/target/apply_status': { query: { planId: string }; answer: { data: { planId: string; promoterStatus: number; applyReason?: string; applyTime?: number; joinTime?: number; rejectTime?: number; removeTime?: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html */
'/union/promoter/target/plan_info': { query: { planInvitationUrl: string }; answer: { targetPlanInfo: { planId: string; planName: string; planDesc: string; planStatus: number | string; planStartTime: number; planEndTime: number; extInfo?: unknown }; productListInfo: ({ planId: string; productId: Int64; productStatus: number; commissionRatio: number; productDetailInfo: { title: string; subTitle: string; headImg: string[]; category: { catId: string | number; name: string }[]; brandId: Int64; brand?: string; model?: string; detail: { detailImg: string[] }; param: { key: string; value: string }[]; minPrice?: number; totalStockNum: string | number; totalSoldNum: string | number }; leagueExInfo: { hasCommission: 0 | 1; commissionRatio?: number; commissionValue?: number; banBizuin?: 0 | 1; banCategory?: 0 | 1; banProduct?: 0 | 1 }; couponInfo: { hasCoupon?: 0 | 1; couponId?: Int64; couponDetail?: CouponDetail; discount?: string | number } })[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/order-info.html */
'/union/shop/order/search_normal_order': { query: { query?: string; allianceAppid?: string; orderId?: Int64; outOrderId?: string; outOrderIdList?: string; tradeNo?: string; transactionIdList?: string; startPayTime?: number; endPayTime?: number; commissionStatus?: string; startStatusUpdateTime?: number; endStatusUpdateTime?: number; sortBy?: string; sortOrder?: string; offset?: number; limit?: number }; answer: { orderList: ({ orderInfo: { orderId: Int64; outOrderId: string; transactionId?: string; payTime?: number; createTime: number; orderPrice: number; freight: number; discountedPrice: number; additionalPrice: number; additionalRemarks?: string; status: number; statusUpdateTime?: number; path?: string }; productList: ({ productId: Int64; outProductId: string; skuId?: Int64; outSkuId: string; title: string; headImg: string; salePrice: number; realPrice: number; skuAttrs?: { attrKey: string; attrValue: string }[]; productCnt: number; ratio: number; commissionValue: number; commissionStatus: string; commissionStatusUpdateTime?: number | string; promoterInfo?: { appId: string; nickName: string } })[] })[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html */
'/union/shop/target/plan_list': { query: { planId?: string; planStatus?: string; offset?: number; limit?: number }; answer: { planList?: PlanList[]; plan?: PlanList; total?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html */
'/union/shop/target/product_list': { query: { planId: string; offset?: number; limit?: number }; answer: { productList: { productId: Int64; outProductId: string; title: string; headImg: string; cats: { catId: string | number; level: number | string; name: string }[]; path: string; minPrice: number; totalStockNum: number; commissionRatio: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html */
'/union/shop/target/promoter_list': { query: { planId: string; offset?: number; limit?: number }; answer: { promoterList: { appid: string; nickname: string; promoterType: string; applyTime: number; promoterStatus: string; joinTime?: number; applyReason?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html */
'/wxa/charge/usage/get': { query: { spuId: string; offset?: number; limit?: number }; answer: { all: Int64; effectiveAll: Int64; effectiveUse: Int64; startServiceTime: number; endServiceTime: number; detailList: { pkgId: string; spuId: string; skuId?: string; status: number; startTime: number; endTime: number; all: Int64; used: Int64; source?: number }[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html */
'/wxa/charge/usage/get_recent_average': { query: { spuId: string }; answer: { averageData: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/checkSessionKey.html */
'/wxa/checksession': { query: { openid: string; signature: string; sig_method: 'hmac_sha256' } };
/** 查看地点列表 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.getList.html */
'/wxa/getnearbypoilist': { query: { page?: number; page_rows?: number }; answer: { data: { left_apply_num: number; max_apply_num: number; data: { poi_list: { poi_id: Int64; qualification_address: string; qualification_num: string; audit_status: number; display_status: number; refuse_reason?: string }[] } } } };
/** 支付后获取Unionid https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPaidUnionId.html */
'/wxa/getpaidunionid': { query: { openid: string; mch_id?: string; out_trade_no?: string; transaction_id?: string }; answer: { unionid: string } };
/** 查询域名配置 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getDomainInfo.html (unconfirmed) */
'/wxa/getwxadevinfo': { body: { action?: string }; answer: { requestdomain?: string[]; wsrequestdomain?: string[]; uploaddomain?: string[]; downloaddomain?: string[]; udpdomain?: string[]; bizdomain?: string[] } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.createGameRoom.html */
'/wxa/getwxagameframe': { query: { access_info: string; begin_frame_id: number; end_frame_id: number }; answer: { data: { has_more: boolean; frame_list: { frame_id: number; pkg_list: { open_id: string; action_list?: string[]; b: boolean }[] }[] } } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.getGameIdentityInfo.html */
'/wxa/getwxagameidentityinfo': { query: { access_info: string }; answer: { data: { info_list: { client_id: number; open_id: string }[] } } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.getGameRoomInfo.html (unconfirmed) */
'/wxa/getwxagameroominfo': { query: { access_info?: string }; answer: { data?: { room_id_str?: string; room_state?: number; max_member_num?: number; game_tick?: number; start_percent?: number; udp_reliability_strategy?: number; game_last_time?: number; game_version?: number; room_ext_info?: string; seed?: string; member_list?: { is_ready?: boolean; role?: number; client_id?: number; pos_num?: number; headimg?: string; nickname?: string; enable_to_start?: boolean; member_ext_info?: string }[]; update_timestamp?: number; create_timestamp?: number } } };
/** 获取访问来源 (unconfirmed) */
'/wxa/log/get_scene': {};
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/ResetUserSessionKey.html */
'/wxa/resetusersessionkey': { query: { openid: string; signature: string; sig_method: string }; answer: { openid: string; session_key: string } };
/** (unconfirmed) */
'/wxa/sec/order/get_order_detail_path': {};
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF (unconfirmed) */
'/wxa/sec/vod/getauthorizedapps': { answer: { objects: { authorizer_appid: string; authorized_time: number; authz_expire_time?: number }[] } };
/** 获取商品列表 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsinfo.html */
'/wxaapi/broadcast/goods/getapproved': { query: { offset?: number; limit?: number; status: number }; answer: { goods: { goodsId: Int64; name: string; url: string; coverImgUrl: string; priceType: number; price: number; price2: number; thirdPartyAppid?: string; thirdPartyTag?: number }[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getdefault_goodskey.html (unconfirmed) */
'/wxaapi/broadcast/goods/getkey': { answer: { vendorGoodsKey?: string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_getrolelist.html */
'/wxaapi/broadcast/role/getrolelist': { query: { keyword?: string; role?: number; offset?: number; limit?: number }; answer: { list: { openid: string; username: string; nickname: string; headingimg: string; roleList: number[]; updateTimestamp: number | string }[]; total: number } };
/** 查询管理直播间小助手 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getassistantlist.html */
'/wxaapi/broadcast/room/getassistantlist': { query: { roomId: number }; answer: { list: { alias: string; nickname: string; openid: string; headimg: string; timestamp: number }[]; count: number; maxCount: number } };
/** 获取直播间推流地址 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getpushurl.html */
'/wxaapi/broadcast/room/getpushurl': { query: { roomId: number }; answer: { pushAddr: string } };
/** 获取直播间分享二维码 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getsharedcode.html */
'/wxaapi/broadcast/room/getsharedcode': { query: { roomId: number; params?: string }; answer: { cdnUrl: string; posterUrl: string; pagePath: string } };
/** 获取主播副号 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getsubanchor.html */
'/wxaapi/broadcast/room/getsubanchor': { query: { roomId: number }; answer: { username: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getcommentinfo */
'/wxaapi/comment/commentinfo/get': { query: { commentId: string }; answer: { info: { content: CommentList }; processInfo?: { commentId: string; actionList: { type: number; updateTime?: number }[] }; oldComment?: { commentId: string; createTime: number | string; score: number; content: { txt?: string; media?: ContentMedia[] } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getccommentlist */
'/wxaapi/comment/mpcommentlist/get': { query: { startTime: number; endTime: number; filterType?: number; offset?: number; limit?: number }; answer: { commentList: CommentList[]; total: number; offset?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_getcommentreplylist */
'/wxaapi/comment/replyandcommentreplylist/get': { query: { commentId: string }; answer: { list: { reply: { replyId: string; commentId: string; replyContent: { content: string }; replyObject: { nickname: string; imgUrl: string }; createTime: number | string; updateTime: number | string }; commentReplyList: { commentReplyId: string; commentId: string; commentReplyContent: { content: string }; commentReplyObject: { nickname: string; imgUrl: string }; createTime: number | string; updateTime: number | string }[] } } };
/** 获取用户反馈列表 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedback.html */
'/wxaapi/feedback/list': { query: { type?: number; page?: number; num?: number }; answer: { list: { record_id: Int64; openid: string; nickname: string; head_url: string; phone?: Int64; type: number; content: string; mediaIds?: string[]; systemInfo?: string; create_time: number }[]; total_num: number } };
/** 获取客户端版本 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getVersionList.html */
'/wxaapi/log/get_client_version': { answer: { cvlist: { type: number; client_version_list: string[] }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getSceneList.html */
'/wxaapi/log/get_scene': { answer: { scene: { name: string; value: Int64 }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_getorderdetail */
'/wxaapi/minishop/complaintOrderDetail': { query: { complaintOrderId: Int64 }; answer: { complaintOrder: { complaintOrderId: Int64; openId: string; type: number; appealState: number; nickName: string; headImgUrl: string; phoneNumber: Int64; customerMaterial?: { content?: string; mediaIdList?: string[] }; outTradeNo: string; orderId: string; status: number; productName: string; payTime: number; totalCostStr: string; createTime: number; expireTime: number }; item: { itemType: number; appealItemType?: number; time: number; nickName?: string; phoneNumber?: Int64; content?: string; mediaIdList?: string[]; blameResult?: number }[]; returnBill?: { returnId: string; deliveryName?: string; waybillId: string; orderStatus: number } } };
/** 实时日志查询 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.realtimelogSearch.html */
'/wxaapi/userlog/userlog_search': { query: { date: string; begintime: number; endtime: number; traceId?: string; url?: string; id?: string; filterMsg?: string; level?: number; start?: number; limit?: number }; answer: { data: { list: { level: number; libraryVersion: string; clientVersion: string; id: string; platform: number; traceid: string; url: string; filterMsg?: string; msg: { level: number; msg: string[]; time: number }[]; timestamp: number }[]; total: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/basic/api_getguaranteestatus */
'/wxaapi/wxamptrade/get_guarantee_status': { answer: { isActived: boolean; msg?: string; reasons?: string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/basic/api_getpenaltylist */
'/wxaapi/wxamptrade/get_penalty_list': { query: { offset?: number; limit?: number }; answer: { appealList: { illegalOrderId: Int64; orderId: Int64; complaintOrderId: Int64; illegalWording: string; status: number; minusScore: number; illegalTime: number; updateTime: number }[]; totalNum: number; currentScore: number } };
'/union/promoter/product/category': ChannelsShopGet['/union/promoter/product/category'];
'/union/promoter/product/list': ChannelsShopGet['/union/promoter/product/list'];
}
export interface MiniProgramPost extends WechatAccountPost, DelegatedPost {
/** https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%8D%95%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF */
'/cgi-bin/business/get': { body: { business_id?: Int64; account_name?: string }; answer: { business_info: BusinessInfo } };
/** https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%A4%9A%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF */
'/cgi-bin/business/list': { body: { offset?: number; count?: number }; answer: { list: BusinessInfo[] } };
/** https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%9B%E5%BB%BA%E5%95%86%E6%88%B7 */
'/cgi-bin/business/register': { body: { account_name: string; nickname: string; icon_media_id: string; transfer_to_commkf?: boolean }; answer: { business_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%9B%B4%E6%96%B0%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF */
'/cgi-bin/business/update': { body: { business_id: Int64; nickname?: string; icon_media_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.bindAccount.html */
'/cgi-bin/express/business/account/bind': { body: { type: string; biz_id: string; delivery_id: string; password?: string; remark_content?: string } };
/** (unconfirmed) */
'/cgi-bin/express/business/accountService/bind': {};
/** 生成运单 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html */
'/cgi-bin/express/business/order/add': { body: { add_source: number; wx_appid?: string; order_id: string; openid?: string; delivery_id: string; biz_id: string; custom_remark?: string; tagid?: number; sender: AddSender; receiver: AddSender; cargo: AddCargo; shop?: AddShop; insured: { use_insured: 0 | 1; insured_value: number }; service: { service_type: number; service_name: string }; expect_time?: number; take_mode?: number }; answer: { delivery_resultcode?: number; delivery_resultmsg?: string; order_id: string; waybill_id: string; waybill_data: { key: string; value: string }[] } };
/** 批量获取运单数据 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.batchGetOrder.html */
'/cgi-bin/express/business/order/batchget': { body: { order_list: readonly { order_id: string; delivery_id: string; waybill_id?: string }[] }; answer: { order_list: { errcode: number; errmsg: string; order_id: string; delivery_id: string; waybill_id: string; waybill_data: { key: string; value: string }[]; print_html?: string; order_status: number }[] } };
/** 取消运单 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.cancelOrder.html */
'/cgi-bin/express/business/order/cancel': { body: { order_id: string; openid?: string; delivery_id: string; waybill_id?: string }; answer: { delivery_resultcode?: number; delivery_resultmsg?: string } };
/** 获取运单数据 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getOrder.html */
'/cgi-bin/express/business/order/get': { body: { order_id: string; openid?: string; delivery_id: string; waybill_id?: string; print_type?: number }; answer: { order_id: string; delivery_id: string; waybill_id: string; waybill_data: { key: string; value: string }[]; print_html?: string; order_status: number } };
/** 查询运单轨迹 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPath.html */
'/cgi-bin/express/business/path/get': { body: { order_id: string; openid?: string; delivery_id: string; waybill_id?: string; print_type?: number }; answer: { openid?: string; delivery_id: string; waybill_id: string; path_item_list: { action_time: number; action_type: number; action_msg: string }[]; path_item_num: number } };
/** 配置面单打印员 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.updatePrinter.html */
'/cgi-bin/express/business/printer/update': { body: { update_type: string; openid: string; tagid_list?: string } };
/** 获取电子面单余额 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getQuota.html */
'/cgi-bin/express/business/quota/get': { body: { delivery_id: string; biz_id: string }; answer: { quota_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.testUpdateOrder.html */
'/cgi-bin/express/business/test_update_order': { body: { order_id: string; delivery_id: string; biz_id: string; waybill_id: string; action_time: number; action_type: number; action_msg: string } };
/** 获取面单联系人信息 https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_getcontact */
'/cgi-bin/express/delivery/contact/get': { body: { token: string; waybill_id: string }; answer: { waybill_id: string; sender: GetResultSender; receiver: GetResultSender } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_addreturnid */
'/cgi-bin/express/delivery/no_worry_return/add': { body: { shop_order_id?: string; biz_addr?: BizAddr; user_addr?: BizAddr; openid: string; order_path?: string; goods_list?: readonly { name: string; url: string }[]; order_price?: number; wx_pay_id?: string; notify_code?: string }; answer: { return_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_getreturnid */
'/cgi-bin/express/delivery/no_worry_return/get': { body: { return_id: string }; answer: { status: string | number; waybill_id: string; order_status: number; delivery_id: string; delivery_name: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-return/api_unbindreturnid */
'/cgi-bin/express/delivery/no_worry_return/unbind': { body: { return_id: string } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_follow_waybill */
'/cgi-bin/express/delivery/open_msg/follow_waybill': { body: { openid: string; waybill_id: string; sender_phone?: string; receiver_phone?: string; goods_info?: { detail_list: readonly { goods_name: string; goods_img_url: string; goods_desc?: string }[] }; trans_id?: string; order_detail_path?: string }; answer: { waybill_token: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_get_delivery_list */
'/cgi-bin/express/delivery/open_msg/get_delivery_list': { answer: { delivery_list: { delivery_id: string; delivery_name: string }[]; count: number } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_query_follow_trace */
'/cgi-bin/express/delivery/open_msg/query_follow_trace': { body: { openid: string; waybill_token: string }; answer: { waybill_info: { waybill_id: string; status: number }; shop_info?: { goods_info?: { detail_list: { goods_name: string; goods_img_url: string; goods_desc?: string }[] } }; delivery_info?: { delivery_id: string; delivery_name: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_query_trace */
'/cgi-bin/express/delivery/open_msg/query_trace': { body: { openid?: string; waybill_token: string }; answer: { waybill_info: { waybill_id: string; status: number }; shop_info?: { goods_info?: { detail_list: { goods_name: string; goods_img_url: string; goods_desc?: string }[] } }; delivery_info?: { delivery_id: string; delivery_name: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_trace_waybill */
'/cgi-bin/express/delivery/open_msg/trace_waybill': { body: { openid: string; waybill_id: string; sender_phone?: string; receiver_phone?: string; goods_info?: { detail_list: readonly { goods_name: string; goods_img_url: string; goods_desc?: string }[] }; delivery_id?: string; trans_id?: string; order_detail_path?: string }; answer: { waybill_token: string } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_update_follow_waybill_goods */
'/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods': { body: { openid: string; waybill_token: string; goods_info?: { detail_list: readonly { goods_name: string; goods_img_url: string; goods_desc?: string }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-search/api_update_waybill_goods */
'/cgi-bin/express/delivery/open_msg/update_waybill_goods': { body: { openid?: string; waybill_token: string; goods_info?: { detail_list: readonly { goods_name: string; goods_img_url: string; goods_desc?: string }[] } } };
/** 更新运单轨迹 https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_updatepath */
'/cgi-bin/express/delivery/path/update': { body: { token: string; waybill_id: string; action_time: number; action_type: number; action_msg: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliverypathnotify (unconfirmed) */
'/cgi-bin/express/delivery/pathnotify': { body: { sender?: { name?: string; phone?: string; province?: string; city?: string; area?: string; street?: string; address?: string; id?: string }; receiver?: { name?: string; phone?: string; province?: string; city?: string; area?: string; street?: string; address?: string; id?: string }; waybill_id?: string; path?: { action_time?: number; action_type?: number; action_msg?: string; pickup_courier_name?: string; pickup_courier_phone?: string; delivery_courier_name?: string; delivery_courier_phone?: string }; create_time?: number }; answer: { exist?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html */
'/cgi-bin/express/delivery/return/add': { body: { shop_order_id: string; biz_addr: BizAddr; user_addr?: BizAddr; openid: string; order_path: string; goods_list: readonly { name: string; url: string }[]; order_price: number }; answer: { return_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html */
'/cgi-bin/express/delivery/return/get': { body: { return_id: string }; answer: { status: string | number; waybill_id: string; order_status: number; delivery_id: string; delivery_name: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html */
'/cgi-bin/express/delivery/return/unbind': { body: { return_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdatecomplainresult (unconfirmed) */
'/cgi-bin/express/delivery/scatter/update_complaint_result': { body: { token?: string; waybill_id?: string; result?: string; desc?: string } };
/** 更新商户审核结果 https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_updatebusiness */
'/cgi-bin/express/delivery/service/business/update': { body: { shop_app_id: string; biz_id: string; result_code: number; result_msg?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterdeliverycancel */
'/cgi-bin/express/delivery/single_waybill/cancel_order': { body: { token: string; reason: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html (unconfirmed) */
'/cgi-bin/express/delivery/single_waybill/evaluate_feedback': { body: { token?: string; waybill_id?: string; result?: string; desc?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdateorderfee */
'/cgi-bin/express/delivery/single_waybill/fee': { body: { token: string; waybill_id: string; need_pay: number; fee: number; original_fee: number; base_fee: number; insured_fee: number; other_fee: number; remark?: string; pay_goods_name?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterdeliveryrefund */
'/cgi-bin/express/delivery/single_waybill/refund_order': { body: { token: string; fee: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdateorderstatus */
'/cgi-bin/express/delivery/single_waybill/update': { body: { token: string; waybill_id: string; action_time: number; action_type: number; action_msg: string; pickup_courier_name?: string; pickup_courier_phone?: string; delivery_courier_name?: string; delivery_courier_phone?: string } };
/** 预览面单模板 https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_previewtemplate */
'/cgi-bin/express/delivery/template/preview': { body: { waybill_id: string; waybill_template: string; waybill_data: readonly { key: string; value: string }[]; custom: { order_id: string; openid?: string; delivery_id: string; biz_id: string; custom_remark?: string; tagid?: number; sender: AddSender; receiver: AddSender; cargo: AddCargo; shop?: AddShop; insured: { use_insured: 0 | 1; insured_value: number }; service: { service_type: number; service_name: string } } }; answer: { waybill_id: string; rendered_waybill_template: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/msgpush/api_deliveryuserquery (unconfirmed) */
'/cgi-bin/express/delivery/userquery': { body: { phone?: string }; answer: { exist?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_addorder */
'/cgi-bin/express/intracity/addorder': { body: { wx_store_id: string; store_order_id: string; user_openid: string; user_name: string; user_phone: string; user_lng: number | string; user_lat: number | string; user_address: string; order_seq?: string; verify_code_type?: number; order_detail_path?: string; callback_url?: string; cargo: { cargo_name: string; cargo_type: number; cargo_weight: number; cargo_price: number; cargo_num: number; item_list: readonly { item_name: string; item_pic_url: string; count: number }[] }; use_sandbox?: 0 | 1 }; answer: { wx_store_id: string; store_order_id: string; wx_order_id?: string; service_trans_id: string; trans_order_id: string; waybill_id?: string; distance: number; fee: number; fetch_code?: string; order_seq?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_apply */
'/cgi-bin/express/intracity/apply': {};
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_balancequery */
'/cgi-bin/express/intracity/balancequery': { body: { wx_store_id: string; service_trans_id: string }; answer: { wx_store_id: string; appid: string; all_balance: number; balance_detail: { balance: number; service_trans_id: string; service_trans_name: string; order_list?: { payorder_id: Int64; charge_amt: number; unused_amt: number; begin_time: number; end_time: number }[] }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_cancelorder */
'/cgi-bin/express/intracity/cancelorder': { body: { wx_store_id?: string; store_order_id?: string; wx_order_id?: string; cancel_reason_id: number; cancel_reason?: string }; answer: { wx_store_id: string; wx_order_id: string; store_order_id: string; appid: string; order_status: number; deductfee?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_createstore */
'/cgi-bin/express/intracity/createstore': { body: { out_store_id: string; store_name: string; order_pattern?: number; service_trans_prefer?: string; address_info?: AddressInfo }; answer: { out_store_id: string; wx_store_id: string; appid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getcity (unconfirmed) */
'/cgi-bin/express/intracity/getcity': { body: { service_trans_id?: string }; answer: { support_list?: { service_trans_id?: string; city_list?: { city_code?: number; city_name?: string }[] }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_getpaymode (unconfirmed) */
'/cgi-bin/express/intracity/getpaymode': { body: { appid?: string }; answer: { pay_mode?: string; pay_appid?: string; pay_component_appid?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_mocknotify */
'/cgi-bin/express/intracity/mocknotify': { body: { wx_store_id?: string; store_order_id?: string; wx_order_id?: string; order_status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_preaddorder */
'/cgi-bin/express/intracity/preaddorder': { body: { wx_store_id: string; user_name: string; user_phone: string; user_lng: number | string; user_lat: number | string; user_address: string; cargo: { cargo_name: string; cargo_type: number; cargo_weight: number; cargo_price: number; cargo_num: number }; use_sandbox?: 0 | 1 }; answer: { service_trans_id: string; distance: number; est_fee: number; expected_finished_time?: number; promise_delivery_time?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryflow */
'/cgi-bin/express/intracity/queryflow': { body: { wx_store_id: string; flow_type: number; service_trans_id?: string; begin_time?: number; end_time?: number }; answer: { total_pay_amt?: number; total_refund_amt?: number; total_deduct_amt?: number; flow_list: { flow_type: number; appid: string; wx_store_id: string; pay_order_id: Int64; wx_order_id?: string; bill_id?: string; service_trans_id: string; openid?: string; pay_amount: number; refund_amount?: number; deduct_amount?: number; pay_status: string; refund_status?: string; pay_time: number; refund_time: number; create_time: number; consume_deadline?: number; delivery_status?: number; delivery_finished_time?: number }[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryorder */
'/cgi-bin/express/intracity/queryorder': { body: { wx_store_id?: string; store_order_id?: string; wx_order_id?: string }; answer: { wx_store_id?: string; wx_order_id: string; store_order_id: string; appid: string; order_status: number; user_openid: string; service_trans_id: string; delivery_no: string; distance: number; actualfee: number; deductfee: number; create_time: number; accept_time?: number; fetch_time?: number; finish_time?: number; cancel_time?: number; expected_finish_time?: number; fetch_code?: string; recv_code?: string; order_seq?: string; cargo_info: { cargo_name: string; cargo_type: number; cargo_weight: number; cargo_price: number; cargo_num: number; item_list: { item_name: string; item_pic_url: string; item_num: number }[] }; receiver_info: { receiver_name?: string; address: string; lng: number | string; lat: number | string; phone_num: string }; store_info: { wx_store_id?: string; store_name: string; address: string; lng: number | string; lat: number | string; phone_num: string }; transporter_info?: { transporter_name: string; transporter_phone: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_querystore */
'/cgi-bin/express/intracity/querystore': { body: { out_store_id?: string; wx_store_id?: string }; answer: { appid: string; store_list: ({ out_store_id: string; wx_store_id: string; city_id: number | string; order_pattern: number; service_trans_prefer?: string; address_info?: { province: string; city: string; area: string; street: string; house: string; lng: number | string; lat: number | string; phone: string } })[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_setpaymode (unconfirmed) */
'/cgi-bin/express/intracity/setpaymode': { body: { appid?: string; pay_mode?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_storecharge */
'/cgi-bin/express/intracity/storecharge': { body: { wx_store_id: string; service_trans_id: string; amount: number }; answer: { payurl: string; wx_store_id: string; appid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_store_refund */
'/cgi-bin/express/intracity/storerefund': { body: { wx_store_id: string; service_trans_id: string }; answer: { wx_store_id: string; appid: string; refund_amount: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_updatestore */
'/cgi-bin/express/intracity/updatestore': { body: { keys: { out_store_id?: string; wx_store_id?: string }; content: { store_name?: string; order_pattern?: number; service_trans_prefer?: string; address_info?: AddressInfo } }; answer: { out_store_id: string; wx_store_id: string; appid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getallimmedelivery */
'/cgi-bin/express/local/business/delivery/getall': { answer: { resultcode: number; resultmsg: string; list: { delivery_id: string; delivery_name: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.openDelivery.html */
'/cgi-bin/express/local/business/open': { answer: { resultcode: number; resultmsg: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addOrder.html */
'/cgi-bin/express/local/business/order/add': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string; delivery_id: string; openid: string; sender?: PreAddSender; receiver: PreAddSender; cargo: PreAddCargo; order_info: OrderInfo; shop?: PreAddShop; sub_biz_id?: string; delivery_token?: string }; answer: { resultcode: number; resultmsg: string; fee: number; deliverfee: number; couponfee: number; tips: number; insurancefee: number; distance: number; waybill_id: string; order_status: number; finish_code: number; pickup_code: number; dispatch_duration: number; delivery_token?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_addtips */
'/cgi-bin/express/local/business/order/addtips': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string; waybill_id: string; openid?: string; tips: number; remark: string }; answer: { resultcode: number; resultmsg: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.cancelOrder.html */
'/cgi-bin/express/local/business/order/cancel': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string; delivery_id: string; waybill_id?: string; cancel_reason_id: number; cancel_reason?: string }; answer: { resultcode: number; resultmsg: string; deduct_fee: number; desc: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_abnormalconfirm */
'/cgi-bin/express/local/business/order/confirm_return': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string; waybill_id: string; remark?: string }; answer: { resultcode: number; resultmsg: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getOrder.html */
'/cgi-bin/express/local/business/order/get': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string }; answer: { resultcode: number; resultmsg: string; waybill_id: string; order_status: number; rider_name?: string; rider_phone?: string; rider_lng?: number; rider_lat?: number; reach_time?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preAddOrder.html */
'/cgi-bin/express/local/business/order/pre_add': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string; delivery_id: string; openid: string; sender?: PreAddSender; receiver: PreAddSender; cargo: PreAddCargo; order_info: OrderInfo; shop?: PreAddShop; sub_biz_id?: string }; answer: { resultcode: number; resultmsg: string; fee: number; deliverfee: number; couponfee: number; tips: number; insurancefee: number; distance: number; waybill_id?: string; order_status?: number; finish_code?: number; pickup_code?: number; dispatch_duration: number; delivery_token?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preCancelOrder.html */
'/cgi-bin/express/local/business/order/precancel': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string; delivery_id: string; waybill_id?: string; cancel_reason_id: number; cancel_reason?: string }; answer: { resultcode: number; resultmsg: string; deduct_fee: number; desc: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_reorder */
'/cgi-bin/express/local/business/order/readd': { body: { shopid: string; shop_order_id: string; delivery_sign: string; shop_no: string; delivery_id: string; openid: string; sender?: PreAddSender; receiver: PreAddSender; cargo: PreAddCargo; order_info: OrderInfo; shop?: PreAddShop; sub_biz_id?: string; delivery_token?: string }; answer: { resultcode: number; resultmsg: string; fee: number; deliverfee: number; couponfee: number; tips: number; insurancefee: number; distance: number; waybill_id: string; order_status: number; finish_code: number; pickup_code: number; dispatch_duration: number; delivery_token?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html */
'/cgi-bin/express/local/business/realmock_update_order': { body: { shopid: string; shop_order_id: string; delivery_sign: string; order_status: number; action_time: number; action_msg?: string }; answer: { resultcode: number; resultmsg: string } };
/** 第三方代商户发起绑定配送公司帐号的请求 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.bindAccount.html */
'/cgi-bin/express/local/business/shop/add': { body: { delivery_id: string }; answer: { resultcode: number; resultmsg: string } };
/** 拉取已绑定账号 https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-business/api_getbindaccount */
'/cgi-bin/express/local/business/shop/get': { answer: { resultcode: number; resultmsg: string; shop_list: { delivery_id: string; shopid: string; audit_result: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html */
'/cgi-bin/express/local/business/test_update_order': { body: { shopid: string; shop_order_id: string; delivery_sign: string; order_status: number; action_time: number; action_msg?: string }; answer: { resultcode: number; resultmsg: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.updateOrder.html (unconfirmed) */
'/cgi-bin/express/local/business/update_order': { body: { shopid?: string; shop_order_id?: string; delivery_sign?: string; order_status?: number; action_time?: number; action_msg?: string; wx_token?: string; shop_no?: string; waybill_id?: string; wxa_path?: string; agent?: { name?: string; phone?: string; is_phone_encrypted?: 0 | 1 }; expected_delivery_time?: number }; answer: { resultcode?: number; resultmsg?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-provider/api_updateorder (unconfirmed) */
'/cgi-bin/express/local/delivery/update_order': { body: { wx_token?: string; order_status?: number; waybill_id?: string; action_msg?: string; action_time?: number; agent?: { name?: string; phone?: string; is_phone_encrypted?: number; lng?: number; lat?: number }; shopid?: string; shop_order_id?: string; shop_no?: string; wxa_path?: string; expected_delivery_time?: number }; answer: { resultcode?: number; resultmsg?: string } };
/** https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%91%E9%80%81%E5%AE%A2%E6%9C%8D%E6%B6%88%E6%81%AF */
'/cgi-bin/message/custom/business/send': { body: BusinessCustomerServiceMessage };
/** 客服输入状态 https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%AE%A2%E6%9C%8D%E8%BE%93%E5%85%A5%E7%8A%B6%E6%80%81 */
'/cgi-bin/message/custom/business/typing': { body: { touser: string; command: string; businessid: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.send.html */
'/cgi-bin/message/device/subscribe/send': { body: { to_openid_list: readonly string[]; template_id: string; modelId?: string; sn?: string; page?: string; miniprogram_state?: string; lang?: string; data?: { [name: string]: { value: string } } } };
/** 发送订阅消息 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html */
'/cgi-bin/message/subscribe/send': { body: { touser: string; template_id: string; page?: string; miniprogram_state?: 'developer' | 'trial' | 'formal'; data: { [name: string]: { value: string } }; lang?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_sendemployeerelationmsg.html */
'/cgi-bin/message/wxopen/employeerelationmsg/send': { body: { template_id: string; touser: string; page?: string; data?: string } };
/** 下发小程序和公众号统一的服务消息 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/uniform-message/uniformMessage.send.html */
'/cgi-bin/message/wxopen/template/uniform_send': { body: { touser: string; mp_template_msg?: { appid: string; template_id: string; url?: string; miniprogram?: { appid: string; pagepath: string }; data?: { [name: string]: { value: string; color?: string } } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.setUpdatableMsg.html */
'/cgi-bin/message/wxopen/updatablemsg/send': { body: { activity_id: string; target_state: number; template_info: { parameter_list: readonly { name: string; value: string }[] } } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.cancelPay.html */
'/cgi-bin/midas/cancelpay': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string; bill_no: string; pay_item?: string }; answer: { bill_no: string } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.getBalance.html */
'/cgi-bin/midas/getbalance': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string }; answer: { balance: number; gen_balance: number; first_save: 0 | 1; save_amt: number; save_sum: number; cost_sum: number; present_sum: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.pay.html */
'/cgi-bin/midas/pay': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string; bill_no: string; amt: number; pay_item?: string; app_remark?: string }; answer: { bill_no: string; balance: number; used_gen_amt: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.present.html */
'/cgi-bin/midas/present': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string; bill_no: string; present_counts: number }; answer: { bill_no: string; balance: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.cancelPay.html */
'/cgi-bin/midas/sandbox/cancelpay': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string; bill_no: string; pay_item?: string }; answer: { bill_no: string } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.getBalance.html */
'/cgi-bin/midas/sandbox/getbalance': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string }; answer: { balance: number; gen_balance: number; first_save: 0 | 1; save_amt: number; save_sum: number; cost_sum: number; present_sum: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.pay.html */
'/cgi-bin/midas/sandbox/pay': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string; bill_no: string; amt: number; pay_item?: string; app_remark?: string }; answer: { bill_no: string; balance: number; used_gen_amt: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.present.html */
'/cgi-bin/midas/sandbox/present': { body: { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts: number; sig: string; bill_no: string; present_counts: number }; answer: { bill_no: string; balance: number } };
/** SOTER 生物认证秘钥签名验证 https://developers.weixin.qq.com/miniprogram/dev/server/API/soter/api_verifysignature */
'/cgi-bin/soter/verify_signature': { body: { openid: string; json_string: string; json_signature: string }; answer: { is_ok: boolean } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_order.html (unconfirmed) */
'/channels/ec/cooperation/order/get': { body: { shop_appid?: string; order_id?: string }; answer: { order?: { order_detail?: { product_infos?: ({ product_id?: Int64; sku_id?: Int64; sku_cnt?: number; sku_code?: string; on_aftersale_sku_cnt?: number; finish_aftersale_sku_cnt?: number; title?: string; thumb_img?: string; product_unique_id?: string; market_price?: number; sale_price?: number; real_price?: number; estimate_price?: number; merchant_discounted_price?: number; finder_discounted_price?: number; bulkbuy_discounted_price?: number; cash_coupon_discounted_price?: number; limited_discount_discounted_price?: number; platform_activity_merchant_discounted_price?: number; national_subsidy_discounted_price?: number; national_subsidy_merchant_discounted_price?: number; is_change_price?: boolean; change_price?: number; use_deduction?: boolean; deduction_price?: number; vip_discounted_price?: number; out_product_id?: string; out_sku_id?: string; out_warehouse_id?: string; sku_attrs?: { attr_key?: string; attr_value?: string }[]; sku_deliver_info?: DeliverInfo; extra_service?: { seven_day_return?: number; freight_insurance?: number }; order_product_coupon_info_list?: InfoList[]; delivery_deadline?: number; voucher_list?: VoucherList[]; is_free_gift?: 0 | 1; free_gift_info?: { main_product_list?: { product_id?: Int64; sku_id?: Int64; task_id?: Int64; gift_cnt?: number }[] }; change_sku_info?: SkuInfo; dropship_info?: { ds_order_id?: Int64 }; is_flash_sale?: boolean })[]; price_info?: { product_price?: number; order_price?: number; freight?: number; discounted_price?: number; is_discounted?: boolean; original_order_price?: number; estimate_product_price?: number; change_down_price?: number; change_freight?: number; is_change_freight?: boolean; use_deduction?: boolean; deduction_price?: number; merchant_receieve_price?: number; merchant_discounted_price?: number; finder_discounted_price?: number; vip_discounted_price?: number; cash_coupon_discounted_price?: number; platform_activity_merchant_discounted_price?: number; bulkbuy_discounted_price?: number; limited_discount_discounted_price?: number; national_subsidy_discounted_price?: number; national_subsidy_merchant_discounted_price?: number } }; openid?: string; unionid?: string } } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_product.html (unconfirmed) */
'/channels/ec/cooperation/product/get': { body: { shop_appid?: string; product_id?: Int64 }; answer: { product?: { product_id?: Int64; title?: string; img_urls?: string[]; min_price?: number } } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_cooperation_shop_product.html (unconfirmed) */
'/channels/ec/cooperation/product/list': { body: { shop_appid?: string; page_size?: number; next_key?: string }; answer: { products?: { product_id?: Int64 }[]; total_num?: number; next_key?: string } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_shop.html (unconfirmed) */
'/channels/ec/cooperation/shop/list': { answer: { shop_list?: { appid?: string; nickname?: string; status?: number; bind_time?: number; unbind_time?: number; cancel_time?: number }[] } };
/** 创建并发送礼物 https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/create_present_order.html */
'/channels/ec/order/presentorder/create': { body: { idempotent_id?: string; activity_id: string; openid: string; shop_appid: string; wishmessage?: string; product_id: string; sku_id: string }; answer: { present_order_id: string } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_present_order.html */
'/channels/ec/order/presentorder/get': { body: { present_order_id: string; open_id?: string }; answer: { present_order_info: { ecsgift: { gifts: { gift: { order_id: Int64; giftstatus: number; wishmessage?: string; expired_time?: number }[] }; user_type: number; wishmessage?: string }; cannot_receive?: 0 | 1; cannot_receive_tips?: string } } };
/** @deprecated https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_present_order.html */
'/channels/ec/order/presentorderlist/get': { body: { shop_appid: string; open_id?: string; create_time_range?: { start_time: number | string; end_time: number | string }; update_time_range?: { start_time: number | string; end_time: number | string }; page_size?: number; next_key?: string }; answer: { present_order_list: { present_order_id: Int64; order_id: string[] }[]; next_key?: string } };
'/cityservice/face/identify/getinfo': { body: { verify_result: string }; answer: { identify_ret: number; identify_time: number; validate_data?: string; openid?: string; user_id_key?: string; name_utf8_md5?: string; id_card_number_md5?: string; finish_time?: number } };
'/cityservice/face/identify/getuseridkey': { body: { name: string; id_card_number: string }; answer: { user_id_key: string; expires_in: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid (unconfirmed) */
'/cityservice/face/identify/getverifyid': { body: { out_seq_no?: string; cert_info?: { cert_type?: string; cert_name?: string; cert_no?: string }; openid?: string }; answer: { verify_id?: string; expires_in?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_queryverifyinfo (unconfirmed) */
'/cityservice/face/identify/queryverifyinfo': { body: { verify_id?: string; out_seq_no?: string; cert_hash?: string; openid?: string }; answer: { verify_ret?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityserviceservicehomepath */
'/cityservice/getservicepath': { body: { page_type: number; src_channel: number; city_name?: string; card_type?: number; service_id?: number; content_name?: string; params?: string; ext_params?: readonly { key: string; value: string }[] }; answer: { app_id?: string; path: string; query_string: string; business_type?: Int64; username?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_cityservice_sendmsgdata */
'/cityservice/sendmsgdata': { body: { openid: string; biz_template_id: string; result_page_style_id?: string; deal_msg_style_id?: string; card_style_id?: string; order_no: string; url?: string; data?: { [name: string]: { value: string; color?: string } } }; answer: { result_page_url?: string } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data-analysis/analysis.getGameAnalysisData.html */
'/datacube/getgameanalysisdata': { body: { metric: string; granularity: number; start_time: number; end_time: number; filter_list?: readonly { dimension: string; value: string }[]; group_list?: readonly string[] }; answer: { data_list: { timestamp: number; time_label: string; group_dimension_list?: { label: string; value: string }[]; metric_value: number }[] } };
/** 获取用户访问小程序日留存 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getDailyRetain.html */
'/datacube/getweanalysisappiddailyretaininfo': { body: { begin_date: string; end_date: string }; answer: { ref_date: string; visit_uv_new: { key: number; value: number }[]; visit_uv: { key: number; value: number }[] } };
/** 获取用户访问小程序数据概况 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getDailySummary.html */
'/datacube/getweanalysisappiddailysummarytrend': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; visit_total: number; share_pv: number; share_uv: number }[] } };
/** 获取用户访问小程序数据日趋势 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getDailyVisitTrend.html */
'/datacube/getweanalysisappiddailyvisittrend': { body: { begin_date: string; end_date: string }; answer: { list: { ref_date: string; session_cnt: number; visit_pv: number; visit_uv: number; visit_uv_new: number; stay_time_uv?: number; stay_time_session: number; visit_depth: number }[] } };
/** 获取用户访问小程序月留存 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getMonthlyRetain.html */
'/datacube/getweanalysisappidmonthlyretaininfo': { body: { begin_date: string; end_date: string }; answer: { visit_uv_new: { key: number; value: number }[]; visit_uv: { key: number; value: number }[]; ref_date: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getMonthlyVisitTrend.html */
'/datacube/getweanalysisappidmonthlyvisittrend': { body: { begin_date: string; end_date: string }; answer: { list: GetweanalysisappidmonthlyvisittrendResultList[] } };
/** 获取小程序新增或活跃用户的画像分布数据 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getUserPortrait.html */
'/datacube/getweanalysisappiduserportrait': { body: { begin_date: string; end_date: string }; answer: { ref_date: string; visit_uv_new: UvNew; visit_uv: UvNew } };
/** 获取用户小程序访问分布数据 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitDistribution.html */
'/datacube/getweanalysisappidvisitdistribution': { body: { begin_date: string; end_date: string }; answer: { ref_date: string; list: { index: string; item_list: { key: number; value: number }[] }[] } };
/** 访问页面 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitPage.html */
'/datacube/getweanalysisappidvisitpage': { body: { begin_date: string; end_date: string }; answer: { ref_date: string; list: { page_path: string; page_visit_pv: number; page_visit_uv: number; page_staytime_pv: number; entrypage_pv: number; exitpage_pv: number; page_share_pv: number; page_share_uv: number }[] } };
/** 获取用户访问小程序周留存 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getWeeklyRetain.html */
'/datacube/getweanalysisappidweeklyretaininfo': { body: { begin_date: string; end_date: string }; answer: { visit_uv_new: { key: number; value: number }[]; visit_uv: { key: number; value: number }[]; ref_date: string } };
/** 获取用户访问小程序数据周趋势 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getWeeklyVisitTrend.html */
'/datacube/getweanalysisappidweeklyvisittrend': { body: { begin_date: string; end_date: string }; answer: { list: GetweanalysisappidmonthlyvisittrendResultList[] } };
/** https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindapple.html */
'/donut/unbindapple': { body: { user_id: string } };
/** https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindphone.html */
'/donut/unbindphone': { body: { user_id: string } };
/** https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindweixin.html */
'/donut/unbindweixin': { body: { user_id: string } };
/** https://dev.weixin.qq.com/docs/framework/dev/openapi/unregisteruser.html */
'/donut/unregisteruser': { body: { user_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_gethospnoticelist (unconfirmed) */
'/intp/eldermedical/gethospnoticelist': { body: { app_id?: string; notice_type?: number }; answer: { notice_list?: { notice_id?: Int64; content?: string; status?: string; preview_openid?: string[] }[]; preview_openid?: string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_previewhopsnotice (unconfirmed) */
'/intp/eldermedical/previewhopsnotice': { body: { app_id?: string; notice_type?: number; notice_id?: Int64; preview_username?: string; operation?: number }; answer: { notice_id?: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_publichopsnotice (unconfirmed) */
'/intp/eldermedical/publichopsnotice': { body: { app_id?: string; notice_type?: number; notice_id?: Int64 }; answer: { notice_id?: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_sethopsnotice (unconfirmed) */
'/intp/eldermedical/sethopsnotice': { body: { app_id?: string; notice_type?: number; notice_content?: string; notice_id?: Int64 }; answer: { notice_id?: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/student/api_quickcheckstudentidentity.html */
'/intp/quickcheckstudentidentity': { body: { openid: string; wx_studentcheck_code: string }; answer: { bind_status: number; is_student: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_checkrealnameinfo */
'/intp/realname/checkrealnameinfo': { body: { openid: string; real_name: string; cred_type: number; cred_id: string; code: string }; answer: { verify_openid: string; verify_real_name?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_transportcode_getbusinessview (unconfirmed) */
'/intp/transportcode/getbusinessview': { body: { path_type?: number }; answer: { business_type?: string; query_string?: string; expire_at?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/add_address.html */
'/product/address/add': { body: { address_detail: { address_info: DetailAddressInfo; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1 } }; answer: { address_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/delete_address.html */
'/product/address/delete': { body: { address_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/get_address.html */
'/product/address/get': { body: { address_id: Int64 }; answer: { address_list: { address_id: Int64; address_info: { user_name: string; province_name: string; city_name: string; county_name: string; detail_info: string; national_code?: number; tel_number?: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }; address_type?: { same_city: 0 | 1; pickup: 0 | 1 }; landline?: string; remark?: string; send_addr: 0 | 1; default_send: 0 | 1; recv_addr: 0 | 1; default_recv: 0 | 1; update_time: number; create_time: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/update_address.html */
'/product/address/update': { body: { address_detail: { address_info: DetailAddressInfo; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1; address_id: Int64 } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/cat/get_brand.html */
'/product/brand/get': { answer: { brands: { first_cat_id: number; second_cat_id: number; third_cat_id: number; brand_info: { brand_id: Int64; brand_name: string } }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/cat/get_cat_list.html */
'/product/category/get': { body: { f_cat_id: number }; answer: { cat_list: { cat_id: number; name: string; f_cat_id: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/create_coupon.html */
'/product/coupon/create': { body: { type: number; name: string; discount_info: DiscountInfo; ext_info?: ExtInfo; promote_info?: { customize_channel: string; promote_type: number }; receive_info?: ReceiveInfo; valid_info: ValidInfo }; answer: { data: { coupon_id: Int64 } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get.html */
'/product/coupon/get': { body: { coupon_id: Int64 }; answer: { coupon: GetResultCoupon } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get_coupon.html */
'/product/coupon/get_list': { body: { start_create_time?: string; end_create_time?: string; status?: number; page?: number; page_size?: number }; answer: { coupons: GetResultCoupon[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get_user_coupon.html */
'/product/coupon/get_user': { body: { openid: string; status?: number }; answer: { user_coupon_list: { coupon_id: Int64; status: string; start_time: string; end_time: string; order_id?: Int64; discount_fee?: number; ext_info: { use_time?: string }; update_time: string; create_time: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/push_coupon.html */
'/product/coupon/push': { body: { coupon_id: Int64; openid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/update_coupon.html */
'/product/coupon/update': { body: { coupon_id: Int64; name: string; discount_info: DiscountInfo; ext_info?: ExtInfo; promote_info?: { customize_channel: string; promote_type: number }; receive_info?: ReceiveInfo; valid_info: ValidInfo } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/update_coupon_status.html */
'/product/coupon/update_status': { body: { coupon_id: Int64; status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_service.html */
'/product/decoration/decoration_service': { body: { service_id: number; switch_status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_service_experience.html */
'/product/decoration/decoration_service_experience': { body: { service_id: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_check_status.html */
'/product/decoration/wxaproduct_decoration_check_status': { body: { service_id: number }; answer: { status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_get_pressure_test_report.html */
'/product/decoration/wxaproduct_decoration_get_pressure_test_report': { body: { pressure_id: number }; answer: { appid: string; pressure_id?: number; status: number; blankpage_pencent: number; aver_time_cost: number; max_time_cost: number; total_launch_cnt: number; total_request_cnt: number; run_time: number; network_list?: { path: string; aver_time_cost: number; max_time_cost: number; total_request_cnt: number; succ_percent: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_pressure_test.html */
'/product/decoration/wxaproduct_decoration_pressure_test': { answer: { pressure_id: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_query_pressure_test_status.html */
'/product/decoration/wxaproduct_decoration_query_pressure_test_status': { body: { pressure_id: number }; answer: { status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/delivery/get_delivery_company_list.html */
'/product/delivery/get_company_list': { answer: { company_list: { delivery_id: string; delivery_name: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/get_freight_template.html */
'/product/delivery/get_freight_template': { answer: { template_list: ({ template_id: Int64; name: string; valuation_type: number; send_time: number; delivery_type: number; delivery_id: string[]; shipping_method: number; address_info: { province_name?: string; city_name?: string; county_name?: string }; not_send_area: { address_info: { province_name?: string; city_name?: string; county_name?: string }[] }; is_default: 0 | 1; all_condition_free_detail: { condition_free_detail_list: { address_infos: { province_name?: string; city_name?: string; county_name?: string }[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 }[] }; all_freight_calc_method: { freight_calc_method_list: { address_info: { province_name?: string; city_name?: string; county_name?: string }[]; is_default: 0 | 1 | boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number }[] }; update_time: number; create_time: number })[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/insert_freight_template.html */
'/product/delivery/insert_freight_template': { body: { freight_template: { name: string; valuation_type: number; send_time: number; delivery_type: number; delivery_id?: readonly string[]; shipping_method: number; address_info?: { province_name?: string; city_name?: string; county_name?: string }; not_send_area?: { address_info: readonly { province_name?: string; city_name?: string; county_name?: string }[] }; is_default?: 0 | 1; all_condition_free_detail?: { condition_free_detail_list: readonly { address_infos: readonly { province_name?: string; city_name?: string; county_name?: string }[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 }[] }; all_freight_calc_method?: { freight_calc_method_list: readonly { address_info: readonly { province_name?: string; city_name?: string; county_name?: string }[]; is_default: 0 | 1 | boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number }[] } } }; answer: { template_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/delivery/send_delivery.html */
'/product/delivery/send': { body: { order_id: Int64; delivery_list: readonly { delivery_id: string; is_all_product?: boolean; waybill_id?: string; product_infos?: readonly { product_id: Int64; sku_id: Int64; product_cnt?: number }[] }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/update_freight_template.html */
'/product/delivery/update_freight_template': { body: { freight_template: { name: string; valuation_type: number; send_time: number; delivery_type: number; delivery_id?: readonly string[]; shipping_method: number; address_info?: { province_name?: string; city_name?: string; county_name?: string }; not_send_area?: { address_info: readonly { province_name?: string; city_name?: string; county_name?: string }[] }; is_default?: 0 | 1; all_condition_free_detail?: { condition_free_detail_list: readonly { address_infos: readonly { province_name?: string; city_name?: string; county_name?: string }[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 }[] }; all_freight_calc_method?: { freight_calc_method_list: readonly { address_info: readonly { province_name?: string; city_name?: string; county_name?: string }[]; is_default: 0 | 1 | boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number }[] }; template_id: Int64 } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_balance.html */
'/product/funds/getbalance': { answer: { available_amount: number; pending_amount: number; sub_mchid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_order_flow.html */
'/product/funds/getorderflow': { body: { order_id: Int64 }; answer: { order_flow: OrderFlow } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_withdraw_detail.html */
'/product/funds/getwithdrawdetail': { body: { out_request_no: string }; answer: { out_request_no?: string; status: string; amount: number; reason?: string; remark?: string; bank_num: string; bank_name: string; bank_memo?: string; update_time: number; create_time: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/scan_order_flow.html */
'/product/funds/scanorderflow': { body: { page_num?: number; page_size?: number }; answer: { order_flow: OrderFlow[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/scan_withdraw.html */
'/product/funds/scanwithdraw': { body: { page_num?: number; page_size?: number }; answer: { list: { out_request_no: string; status: string; amount: number; reason?: string; remark?: string; bank_memo?: string; wxpay_update_time: number; wxpay_create_time: number }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/set_bank_account.html */
'/product/funds/setbankaccount': { body: { account_info: { bank_account_type: string; account_number: string; account_bank: string; account_bank4show?: string; bank_address_code: string; bank_branch_id?: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/submit_withdraw.html */
'/product/funds/submitwithdraw': { body: { amount: number; remark?: string; bank_memo?: string }; answer: { qrcode_ticket: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/add_limiteddiscount.html */
'/product/limiteddiscount/add': { body: { product_id: Int64; start_time: number; end_time: number; limited_discount_sku_list: readonly { sku_id: Int64; sale_price: number; sale_stock: number }[] }; answer: { task_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_limiteddiscount_list.html */
'/product/limiteddiscount/get_list': { body: { status?: number }; answer: { limited_discount_list: { task_id: Int64; product_id: Int64; start_time: number; end_time: number; limited_discount_sku_list: { sku_id: Int64; sale_price: number; sale_stock: number }[]; status: number; create_time: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/update_limiteddiscount_status.html */
'/product/limiteddiscount/update_status': { body: { task_id: Int64; status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/get_pickup_template.html */
'/product/offline/get_pickup_template': { answer: { pickup_template: { template_id: Int64; pickup_time: { start_business_hour: number; start_business_minute: number; end_business_hour: number; end_business_minute: number; promise_delivery_minutes: number; book_time: number } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/get_same_city_template.html */
'/product/offline/get_same_city_template': { answer: { same_city_template: { template_id: Int64; shipper: string; scope: number; same_city_valuation: { type: string; condition_free_valuation?: { min_free_price: number }; tiered_billing_valuation?: BillingValuation }; special_time: { type: string; extra_fee_valuation?: FeeValuation }; delivery_time: DeliveryTime } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/update_pickup_template.html */
'/product/offline/update_pickup_template': { body: { pickup_template: { template_id: Int64; pickup_time: { start_business_hour: number; start_business_minute: number; end_business_hour: number; end_business_minute: number; promise_delivery_minutes: number; book_time: number } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/update_same_city_template.html */
'/product/offline/update_same_city_template': { body: { same_city_template: { template_id: Int64; shipper: number; scope: number; same_city_valuation: { type: number; condition_free_valuation?: { min_free_price: number }; tiered_billing_valuation?: BillingValuation }; special_time: { type: number; extra_fee_valuation?: FeeValuation }; delivery_time: DeliveryTime } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/acceptapply.html */
'/product/order/acceptapply': { body: { order_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/getaftersaleorder.html */
'/product/order/batchgetaftersaleorder': { body: { after_sale_order_id_list: readonly number[] }; answer: { after_sale_order_list: OrderList[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/change_merchant_notes.html */
'/product/order/change_merchant_notes': { body: { order_id: Int64; merchant_notes: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/change_order_price.html */
'/product/order/change_order_price': { body: { order_id: Int64; change_express: boolean; express_fee?: number; change_order_infos: readonly { product_id: Int64; sku_id: Int64; change_price: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/get_order_detail.html */
'/product/order/get': { body: { order_id: Int64 }; answer: { order: ListResultOrders } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/get_order_list.html */
'/product/order/get_list': { body: { start_create_time?: string; end_create_time?: string; start_update_time?: string; end_update_time?: string; status?: number; source?: number; page?: number; page_size?: number }; answer: { orders: ListResultOrders[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/batchgetaftersaleorder.html */
'/product/order/getaftersaleorder': { body: { after_sale_order_id: Int64 }; answer: { after_sale_order: OrderList } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/rejectrefund.html */
'/product/order/rejectrefund': { body: { order_id: Int64; reject_reason: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/search_order.html */
'/product/order/search': { body: { start_pay_time?: string; end_pay_time?: string; title?: string; sku_code?: string; user_name?: string; tel_number?: string; order_id?: Int64; status?: number; on_aftersale_order_exist?: number; source?: number; page?: number; page_size?: number }; answer: { orders: ListResultOrders[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/upload_refund_certificate.html */
'/product/order/upload_refund_certificate': { body: { order_id: Int64; refund_certificates?: readonly string[]; desc?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/check_qrcode.html */
'/product/qrcode/check': { body: { ticket: string }; answer: { self_check_err_code: number; self_check_err_msg?: string; status: number; scan_user_type?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/gen_qrcode.html */
'/product/qrcode/gen': { body: { type: number }; answer: { qrcode_ticket: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/get_qrcode.html */
'/product/qrcode/get': { body: { ticket: string }; answer: { qrcode_buf: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/check_audit_status.html */
'/product/register/check_audit_status': { body: { wx_name: string }; answer: { data: { register_status: number; merchant_info_status: number; acct_verify_status: number; basic_info_status: number; pay_sign_status: number; audit_reject_reasons?: string; pay_audit_detail?: { param_name: string; reject_reason: string }; legal_validation_url?: string; registered_appid?: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/register_shop.html */
'/product/register/register_shop': { body: { wx_name: string; id_card_name: string; id_card_number: string; channel_id?: number | string; api_openstore_type: number; auth_page_url?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/submit_basicinfo.html */
'/product/register/submit_basicinfo': { body: { appid: string; name_info: { nickname: string; abbr: string; introduction: string; naming_other_stuff?: readonly string[] }; return_info: { mail: string; address_info?: ReturnInfoAddressInfo; company_address?: ReturnInfoAddressInfo } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/submit_merchantinfo.html */
'/product/register/submit_merchantinfo': { body: { appid: string; subject_type: number; merchant_shortname: string; busi_license?: { license_type: number; registration_num: string; pic_file: { media_id: string; pay_media_id: string }; merchant_name: string; legal_representative: string; registered_addrs?: string; start_date: string; end_date: string }; organization_code_info?: { organization_code: string; pic_file: { media_id: string; pay_media_id: string }; start_date: string; end_date: string }; id_card_info: { portrait_pic_file: { media_id: string; pay_media_id: string }; nation_pic_file: { media_id: string; pay_media_id: string }; id_card_name: string; id_card_number: string; address?: string; start_date: string; end_date: string }; super_administrator_info: { type: number; name: string; id_card_number: string; phone: string; mail: string; contact_id_doc_type?: string; contact_id_doc_copy?: { media_id: string; pay_media_id: string }; contact_id_doc_copy_back?: { media_id: string; pay_media_id: string }; contact_id_doc_period_begin?: string; contact_id_doc_period_end?: string; business_authorization_letter?: { media_id: string; pay_media_id: string } }; special_qualification?: { pic_file_list: readonly { media_id: string; pay_media_id: string }[] }; supplementary_material?: { pic_file_list: readonly { media_id: string; pay_media_id: string }[] }; supplementary_desc?: string; settle_acct_info?: { acct_type: number; bank: string; name: string; bank_account_no: string; province_city_code: string; full_name?: string }; applyment_version?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/check_auth.html */
'/product/service/check_auth': { body: { code: string }; answer: { data: { appid: string; service_id: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/get_service_list.html */
'/product/service/get_list': { answer: { service_list: { service_id: number; service_type: number; service_name: string; expire_time: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/get_service_order_list.html */
'/product/service/get_order_list': { body: { start_create_time?: string; end_create_time?: string; page?: number; page_size?: number }; answer: { service_order_list: { service_id: number; service_type: number; service_name: string; expire_time: string; service_order_id: Int64; specification_id: string; total_price: number; status: number; create_time: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/ship/get_shipping_methods.html */
'/product/shipmethods/get': { answer: { supported_shipping_methods: { express: 0 | 1; same_city: 0 | 1; pickup: 0 | 1 } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/ship/set_shipping_methods.html */
'/product/shipmethods/set': { body: { supported_shipping_methods: { express: 0 | 1; same_city: 0 | 1; pickup: 0 | 1 } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/add_sku.html */
'/product/sku/add': { body: { product_id?: Int64; out_product_id?: string; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string; sku_attrs: readonly { attr_key: string; attr_value: string }[] }; answer: { data: { sku_id: Int64; create_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/batch_add_sku.html */
'/product/sku/batch_add': { body: { skus: readonly { product_id?: Int64; out_product_id?: string; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string; sku_attrs: readonly { attr_key: string; attr_value: string }[] }[] }; answer: { data: { sku_id: Int64; create_time: string; out_sku_id: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/del_sku.html */
'/product/sku/del': { body: { product_id?: Int64; out_product_id?: string; sku_id?: Int64; out_sku_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_sku.html */
'/product/sku/get': { body: { sku_id?: Int64; out_sku_id?: string; need_edit_sku?: 0 | 1; need_real_stock?: 0 | 1 }; answer: { data: { product_id: Int64; out_product_id: string; sku_id: Int64; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: Int64; sku_attrs: { attr_key: string; attr_value: string }[]; status: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_sku_list.html */
'/product/sku/get_list': { body: { product_id: Int64; need_edit_sku?: 0 | 1; need_real_stock?: 0 | 1 }; answer: { skus: { product_id: Int64; out_product_id: string; sku_id: Int64; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: Int64; sku_attrs: { attr_key: string; attr_value: string }[]; status?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_sku.html */
'/product/sku/update': { body: { product_id?: Int64; out_product_id?: string; sku_id?: Int64; out_sku_id?: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string; sku_attrs: readonly { attr_key: string; attr_value: string }[] }; answer: { data: { sku_id: Int64; update_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_sku_price.html */
'/product/sku/update_price': { body: { product_id?: Int64; out_product_id?: string; sku_id?: Int64; out_sku_id?: string; sale_price: number; market_price: number }; answer: { data: { sku_id: Int64; update_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/add_spu.html */
'/product/spu/add': { body: { product_type?: number; out_product_id: string; title: string; sub_title?: string; head_img: readonly string[]; desc_info: { imgs: readonly string[] }; brand_id: Int64; cats: readonly { cat_id: number; level: number }[]; attrs: readonly { attr_key: string; attr_value: string }[]; model?: string; express_info?: { template_id: number }; skus?: readonly AddSkus[]; couponcode_info?: { verify_type: number; valid_info: ValidInfo } }; answer: { data: { product_id: Int64; out_product_id: string; create_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/del_spu.html */
'/product/spu/del': { body: { product_id?: Int64; out_product_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu_delisting.html */
'/product/spu/delisting': { body: { product_id?: Int64; out_product_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_spu.html */
'/product/spu/get': { body: { product_id?: Int64; out_product_id?: string; need_edit_spu?: 0 | 1 }; answer: { data: { spu: DataSpu } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_spu_list.html */
'/product/spu/get_list': { body: { status: number; page?: number; page_size?: number; need_edit_spu?: 0 | 1 }; answer: { spus: DataSpu[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu_listing.html */
'/product/spu/listing': { body: { product_id?: Int64; out_product_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/search_spu.html */
'/product/spu/search': { body: { keyword: string; status?: number; source?: number; page?: number; page_size?: number }; answer: { spus: DataSpu[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu.html */
'/product/spu/update': { body: { product_type?: number; product_id?: Int64; out_product_id?: string; title: string; sub_title?: string; head_img: readonly string[]; desc_info: { imgs: readonly string[] }; brand_id: Int64; cats: readonly { cat_id: number; level: number }[]; attrs: readonly { attr_key: string; attr_value: string }[]; model?: string; express_info: { template_id: number }; couponcode_info?: { verify_type: number; valid_info: ValidInfo } }; answer: { data: { product_id: Int64; out_product_id: string; update_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_stock.html */
'/product/stock/get': { body: { product_id?: Int64; out_product_id?: string; sku_id?: Int64; out_sku_id?: string }; answer: { data: { stock_num: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_stock.html */
'/product/stock/update': { body: { product_id?: Int64; out_product_id?: string; sku_id?: Int64; out_sku_id?: string; type: number; stock_num: number }; answer: { data: { update_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/store/get_store_info.html */
'/product/store/get_info': { answer: { data: { type: number; store_name: string; logo: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/store/get_shopcat.html */
'/product/store/get_shopcat': { answer: { shopcat_list: { shopcat_id: number; shopcat_name: string; f_shopcat_id: number; cat_level: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html */
'/promoter/addpromoter': { body: { promoter_list: readonly { openid: string; role_id: number; retail_id?: string; extra_info?: string; name?: string; phone?: string }[] }; answer: { fail_list: { openid: string; role_id: number; retail_id?: string; extra_info?: string; name?: string; phone?: string; errcode?: number; errmsg?: string }[]; total_cnt: number; fail_cnt: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html */
'/promoter/addrole': { body: { name: string; desc?: string }; answer: { role_id: number; name: string; desc: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/invite_promoter.html */
'/promoter/getinvitationmaterial': { body: { role_id: number; invitation_type?: number }; answer: { tag?: string; poster?: string; qrcode?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html */
'/promoter/getmsg': { body: { msg_id: string }; answer: { send_cnt: number; percent?: number; fail_cnt: number; fail_info?: { id: string; errcode: number }[]; fail_info_url?: string; msg_type: number; content: string; appid?: string; path?: string; list_type: number; role_id?: number[]; retail_id?: string[]; id?: string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html */
'/promoter/getmsgclickdata': { body: { dimonsion: number; msg_type?: number; msg_id?: string; send_date?: string; begin_send_time?: number; end_send_time?: number }; answer: { data_list: { msg_type?: number; msg_id?: string; send_time?: number; click_uv: number; click_pv: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html */
'/promoter/getorder': { body: { openid: string; mch_id?: string; out_trade_no?: string; trade_no?: string; status?: number; date?: string; start_id?: string; need_unionid?: 0 | 1 }; answer: { order_list: { promoter_openid: string; role_id: number; retail_id?: string; extra_info?: string; openid: string; scene: number; path: string; create_time: number; share_extra_info?: string; mch_id: string; out_trade_no: string; trade_no: string; status: number; paid_amount: number; paid_time: number; refunded_time?: number }[]; total_cnt: number; start_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html */
'/promoter/getpromoter': { body: { openid?: string; role_id?: number; retail_id?: string; begin_time?: number; end_time?: number; auth_status?: number; decl_status?: number; start_id?: string; need_unionid?: 0 | 1 }; answer: { promoter_list: { id: string; openid: string; role_id: number; retail_id?: string; extra_info?: string; name?: string; phone?: string; auth_status: number; decl_status: number; update_time: number }[]; total_cnt: number; fail_cnt?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html */
'/promoter/getrelation': { body: { openid: string; scene?: number; path?: string; begin_time?: number; end_time?: number; start_id?: string; need_unionid?: 0 | 1 }; answer: { relation_list: { promoter_openid: string; role_id: number; retail_id?: string; extra_info?: string; openid: string; scene: number; path: string; create_time: number; share_extra_info?: string }[]; total_cnt: number; start_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html */
'/promoter/getrole': { body: { role_id?: number }; answer: { role_list: { role_id: number; name: string; desc: string }[]; total_cnt: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html */
'/promoter/getsharematerial': { body: { title?: string; path: string; openid: string; extra_info?: string; share_type?: number; env_version?: string }; answer: { tag?: string; share_path?: string; qrcode?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html */
'/promoter/sendmsg': { body: { msg_type: number; content: string; appid?: string; path?: string; list_type: number; role_id?: readonly number[]; retail_id?: readonly string[]; id?: readonly string[] }; answer: { msg_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html */
'/promoter/singlesendmsg': { body: { msg_type: number; content: string; appid?: string; path?: string; id?: string; openid?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html */
'/promoter/updatepromoter': { body: { id: string; role_id?: number; retail_id?: string; extra_info?: string; name?: string; phone?: string; decl_status?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html */
'/promoter/updaterole': { body: { role_id: number; name?: string; desc?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/red-packet-cover/api_getredpacketcoverurl */
'/redpacketcover/wxapp/cover_url/get_by_token': { body: { openid: string; ctoken: string }; answer: { data: { url: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_addprofitsharingaccount (unconfirmed) */
'/retail/B2b/addprofitsharingaccount': { body: { profit_sharing_relation_type?: string; payee_type?: string; payee_id?: string; payee_name?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_closeb2border (unconfirmed) */
'/retail/B2b/closeb2border': { body: { mchid?: string; out_trade_no?: string; order_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_createprofitsharingorder (unconfirmed) */
'/retail/B2b/createprofitsharingorder': { body: { mchid?: string; out_trade_no?: string; profit_fee?: number; receiver_type?: string; receiver_account?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_createwqflink (unconfirmed) */
'/retail/B2b/createwqflink': { body: { request_no?: string }; answer: { url?: string; expire_time?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_delprofitsharingaccount (unconfirmed) */
'/retail/B2b/delprofitsharingaccount': { body: { payee_type?: string; payee_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_downloadbill (unconfirmed) */
'/retail/B2b/downloadbill': { body: { mchid?: string; bill_date?: string }; answer: { success_bill_url?: string; refund_bill_url?: string; all_bill_url?: string; fund_bill_url?: string; ended_day_avail_amt?: number; ended_day_frozen_amt?: number; ended_day_total_amt?: number; profit_sharing_bill_url?: string; profit_refund_bill_url?: string; bankpay_fund_bill_url?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_finishprofitsharingorder (unconfirmed) */
'/retail/B2b/finishprofitsharingorder': { body: { mchid?: string; out_trade_no?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getappkey (unconfirmed) */
'/retail/B2b/getappkey': { body: { mchid?: string }; answer: { appkey?: string; sandbox_appkey?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getmchbalance (unconfirmed) */
'/retail/B2b/getmchbalance': { body: { mchid?: string }; answer: { balance_list?: { balance_type?: string; amount?: string; currency?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getmchinfo (unconfirmed) */
'/retail/B2b/getmchinfo': { answer: { mch_list?: { sub_mchid?: string; company_name?: string; bank_name?: string; bank_account?: string; wxpay_status?: string; bank_transfer_status?: string }[]; total?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getorder (unconfirmed) */
'/retail/B2b/getorder': { body: { mchid?: string; out_trade_no?: string; order_id?: string }; answer: { appid?: string; mchid?: string; out_trade_no?: string; order_id?: string; pay_status?: string; pay_time?: string; attach?: string; payer_openid?: string; amount?: { order_amount?: number; payer_amount?: number; currency?: string }; wxpay_transaction_id?: string; env?: number; settle_status?: number; settle_finish_time?: string; platform_profit_percent?: number; platform_profit_fee?: number; bank_type?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getrefund (unconfirmed) */
'/retail/B2b/getrefund': { body: { mchid?: string; out_refund_no?: string; refund_id?: string }; answer: { refund_id?: string; out_refund_no?: string; order_id?: string; out_trade_no?: string; create_time?: string; refund_time?: string; refund_status?: string; refund_desc?: string; amount?: { order_amount?: number; refund_amount?: number; currency?: string }; wxpay_refund_id?: string; reverse_sett_state?: number; reverse_sett_finish_time?: string; platform_profit_percent?: number; reverse_sett_amt?: number; refund_channel_info?: { channel?: string; user_received_account?: string; funds_account?: string }; description?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getwqfchargefee (unconfirmed) */
'/retail/B2b/getwqfchargefee': { body: { sub_mchid?: string }; answer: { merchant_name?: string; certified_charge_fee_numerator?: number; uncertified_charge_fee_numerator?: number; effect_time?: string; expire_time?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingaccount (unconfirmed) */
'/retail/B2b/queryprofitsharingaccount': { body: { offset?: number; limit?: number }; answer: { account_list?: { sharing_account_type?: string; sharing_account?: string; add_time?: number; update_time?: number; name?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingorder (unconfirmed) */
'/retail/B2b/queryprofitsharingorder': { body: { out_trade_no?: string; receiver_type?: string; receiver_account?: string; mchid?: string }; answer: { order_status?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingremainamt (unconfirmed) */
'/retail/B2b/queryprofitsharingremainamt': { body: { mchid?: string; out_trade_no?: string }; answer: { remain_amt?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryrefundprofitsharingorder (unconfirmed) */
'/retail/B2b/queryrefundprofitsharingorder': { body: { out_trade_no?: string; out_refund_no?: string; mchid?: string; payee_type?: string; payee_id?: string }; answer: { order_status?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_querywithdraw (unconfirmed) */
'/retail/B2b/querywithdraw': { body: { mchid?: string; out_withdraw_no?: string }; answer: { out_withdraw_no?: string; withdraw_amount?: number; status?: string; fail_reason?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundorder (unconfirmed) */
'/retail/B2b/refund': { body: { mchid?: string; out_trade_no?: string; order_id?: string; out_refund_no?: string; refund_amount?: number; refund_from?: number; refund_reason?: number; description?: string }; answer: { refund_id?: string; out_refund_no?: string; order_id?: string; out_trade_no?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundprofitsharing (unconfirmed) */
'/retail/B2b/refundprofitsharing': { body: { out_trade_no?: string; out_refund_no?: string; payee_type?: string; payee_id?: string; mchid?: string; refund_amt?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_registeronlywqf (unconfirmed) */
'/retail/B2b/registeronlywqf': { body: { out_registration_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailgetmchorder (unconfirmed) */
'/retail/B2b/retailgetmchorder': { body: { out_registration_id?: string; page_index?: number; page_size?: number }; answer: { list?: { status?: number; inner_resp?: { sub_merchant_registration_status?: { applyment_state?: string; applyment_state_desc?: string; sign_state?: string; sign_url?: string; sub_mchid?: string; account_validation?: { account_name?: string; account_no?: string; pay_amount?: number; destination_account_number?: string; destination_account_name?: string; destination_account_bank?: string; city?: string; remark?: string; deadline?: string }; audit_detail?: { param_name?: string; reject_reason?: string }[]; legal_validation_url?: string } }; wqf_register_statement?: { wqf_register_state?: number; wqf_register_state_desc?: string; request_no?: string }; wx_pay_rate?: number; wqf_certified_rate?: number; bind_scene_status?: number }[]; total?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailregistermch (unconfirmed) */
'/retail/B2b/retailregistermch': { body: { id_doc_type_num?: number; id_card_info?: { id_card_copy?: string; id_card_national?: string; id_card_name?: string; id_card_number?: string; id_card_valid_time?: string; id_card_address?: string; id_card_valid_time_begin?: string }; id_doc_info?: { id_doc_name?: string; id_doc_number?: string; id_doc_copy?: string; doc_period_end?: string; doc_period_begin?: string; id_doc_address?: string; id_doc_copy_back?: string }; account_info?: { bank_account_type?: string; account_bank?: string; account_name?: string; bank_address_code?: string; bank_branch_id?: string; bank_name?: string; account_number?: string }; contact_info?: { contact_type?: string; contact_name?: string; contact_id_doc_type?: string; contact_id_card_number?: string; contact_id_doc_copy?: string; contact_id_doc_copy_back?: string; contact_id_doc_period_begin?: string; contact_id_doc_period_end?: string; business_authorization_letter?: string; mobile_phone?: string; contact_email?: string }; business_license?: { business_license_copy?: string; business_license_number?: string; merchant_name?: string; legal_person?: string; company_address?: string; business_time?: string; cert_type?: string }; merchant_shortname?: string; organization_type?: number; qualification?: { qualification_type?: string; qualifications?: string }; business_addition_desc?: string; business_addition_pics?: string; open_type?: number; ext_register_info?: { door_head_file_id?: string; store_file_id?: string; online_pay_file_id?: string; merchant_scale?: string; authorization_letter_file_id?: string }; client_ip?: string; ignore_same_entity?: boolean; launch_poll_task?: boolean }; answer: { order_no?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_setautowithdraw (unconfirmed) */
'/retail/B2b/setautowithdraw': { body: { mchid?: string; status?: number; retain_amt?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_setmchprofitrate (unconfirmed) */
'/retail/B2b/setmchprofitrate': { body: { sub_mchid?: string; profit_rate?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_updatewqfchargefee (unconfirmed) */
'/retail/B2b/updatewqfchargefee': { body: { sub_mchid?: string; certified_charge_fee_numerator?: number }; answer: { merchant_name?: string; certified_charge_fee_numerator?: number; uncertified_charge_fee_numerator?: number; effect_time?: string; expire_time?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_manualwithdraw (unconfirmed) */
'/retail/B2b/withdraw': { body: { mchid?: string; withdraw_amount?: number; out_withdraw_no?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/brand_list.html */
'/shop/account/get_brand_list': { answer: { data: { brand_id: Int64; brand_wording: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/category_list.html */
'/shop/account/get_category_list': { answer: { data: { first_cat_id: number; first_cat_name: string; second_cat_id: number; second_cat_name: string; third_cat_id: number; third_cat_name: string; qualification_type?: number; qualification?: string; product_qualification_type?: number; product_qualification?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/get_info.html */
'/shop/account/get_info': { answer: { data: { service_agent_path?: string; service_agent_phone?: string; service_agent_type?: number[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/update_info.html */
'/shop/account/update_info': { body: { service_agent_path?: string; service_agent_phone?: string; service_agent_type?: readonly number[]; default_receiving_address?: ReceivingAddress } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add.html */
'/shop/aftersale/add': { body: { out_order_id: string; out_aftersale_id: string; path: string; openid: string; type: number; status: number; refund: number; create_time: string; finish_all_aftersale: 0 | 1; product_infos: readonly { out_product_id: string; out_sku_id?: string; product_cnt?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get.html */
'/shop/aftersale/get': { body: { order_id?: Int64; out_order_id?: string; openid: string }; answer: { aftersale_infos: { order_id: Int64; out_order_id: string; out_aftersale_id: string; path: string; openid: string; type: number; status: number; refund?: number; create_time: string; product_infos: { out_product_id: string; out_sku_id: string; product_cnt?: number }[] }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update.html */
'/shop/aftersale/update': { body: { out_order_id: string; out_aftersale_id: string; openid: string; status: number; finish_all_aftersale: 0 | 1 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update_deadline.html */
'/shop/aftersale/update_deadline': { body: { out_order_id: string; openid: string; after_sale_deadline: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_brand.html */
'/shop/audit/audit_brand': { body: { audit_req: { license: string; brand_info: { brand_audit_type: number; brand_management_type: number; trademark_type: string; commodity_origin_type: number; brand_wording: string; sale_authorization?: readonly string[]; trademark_registration_certificate?: readonly string[]; trademark_change_certificate?: readonly string[]; trademark_registrant?: string; trademark_registrant_nu?: string; trademark_authorization_period?: string; trademark_registration_application?: readonly string[]; trademark_applicant?: string; trademark_application_time?: string; imported_goods_form?: readonly string[] } } }; answer: { audit_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_category.html */
'/shop/audit/audit_category': { body: { audit_req: { license: string; category_info: { level1: number; level2: number; level3: number; certificate?: readonly string[] }; scene_group_list?: readonly number[] } }; answer: { audit_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/get_miniapp_certificate.html */
'/shop/audit/get_miniapp_certificate': { body: { req_type: number }; answer: { brand_info?: { brand_wording: string; sale_authorization?: string[]; trademark_registration_certificate?: string[] }; category_info_list?: { first_category_id: number; first_category_name: string; second_category_id: number; second_category_name: string; certificate_url?: string[] }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_result.html */
'/shop/audit/result': { body: { audit_id: string }; answer: { data: { status: number; brand_id?: Int64; reject_reason?: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/cat/get_children_cateogry.html */
'/shop/cat/get': { answer: { third_cat_list: { first_cat_id: number; first_cat_name: string; second_cat_id: number; second_cat_name: string; third_cat_id: number; third_cat_name: string; qualification_type: number; qualification?: string; product_qualification_type: number; product_qualification?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/complaint_get.html */
'/shop/complaint/get': { body: { complaint_order_id: Int64 }; answer: { order: GetListResultOrders; flow_info: { list: ({ object?: number; op_record?: { state: number; state_describe: string; event: number; event_describe: string; time: number; material_info?: { content: string; media_url_list: string[] } }; user_record?: { state: number; state_describe: string; event: number; event_describe: string; time: number | string; material_info?: { content: string; media_url_list: string[] } }; merchant_record?: { state: number; state_describe: string; event: number; event_describe: string; time: number; material_info?: { content: string; media_url_list: string[] }; operator_nickname: string } })[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/complaint_get_list.html */
'/shop/complaint/get_list': { body: { state?: number; type?: number; begin_create_time?: number; end_create_time?: number; order_id?: Int64; after_sale_order_id?: Int64; offset?: number; limit?: number }; answer: { orders: GetListResultOrders[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/upload_material.html */
'/shop/complaint/upload_material': { body: { complaint_order_id: Int64; material_info: { content: string; media_url_list: readonly string[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/add_coupon.html */
'/shop/coupon/add': { body: { coupon: AddCoupon } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/add_usercoupon.html */
'/shop/coupon/add_user_coupon': { body: { openid: string; user_coupon: { out_user_coupon_id: string; out_coupon_id: string; status: number }; recv_time: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_coupon.html */
'/shop/coupon/get': { body: { out_coupon_id: string }; answer: { result: { coupon: GetResultResultCoupon } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_coupon_list.html */
'/shop/coupon/get_list': { body: { offset?: number; page_size?: number }; answer: { result_list: { coupon: GetResultResultCoupon; coupon_stock?: { out_coupon_id: string; stock_info: { issued_num: number; receive_num: number }; update_time: number; create_time: number } }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_usercoupon_list.html */
'/shop/coupon/get_usercoupon_list': { body: { openid: string; offset?: number; page_size?: number }; answer: { result_list: { openid: string; out_user_coupon_id: string; out_coupon_id: string; status: number; ext_info: { use_time?: number }; start_time?: number; end_time?: number; create_time: number; update_time: number }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon.html */
'/shop/coupon/update': { body: { coupon: AddCoupon } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon_stock.html */
'/shop/coupon/update_coupon_stock': { body: { coupon_stock: { out_coupon_id: string; stock_info: { issued_num: number; receive_num: number } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon_status.html */
'/shop/coupon/update_status': { body: { out_coupon_id: string; status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_usercoupon.html */
'/shop/coupon/update_user_coupon': { body: { openid: string; user_coupon: { out_user_coupon_id: string; out_coupon_id: string; ext_info: { use_time?: number } }; recv_time: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_usercoupon_status.html */
'/shop/coupon/update_usercoupon_status': { body: { openid: string; out_user_coupon_id: string; out_coupon_id: string; status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/get_company_list.html */
'/shop/delivery/get_company_list': { answer: { company_list: { delivery_id: string; delivery_name: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/recieve.html */
'/shop/delivery/recieve': { body: { order_id?: Int64; out_order_id?: string; openid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/send.html */
'/shop/delivery/send': { body: { order_id?: Int64; out_order_id?: string; openid: string; delivery_list: readonly { delivery_id: string; waybill_id?: string; product_info_list: readonly { out_product_id?: string; out_sku_id?: string; product_cnt: number }[] }[]; finish_all_delivery: 0 | 1; ship_done_time?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptrefund.html */
'/shop/ecaftersale/acceptrefund': { body: { aftersale_id?: Int64; out_aftersale_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptreturn.html */
'/shop/ecaftersale/acceptreturn': { body: { aftersale_id?: Int64; out_aftersale_id?: string; address_info: ReceivingAddress } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add_new.html */
'/shop/ecaftersale/add': { body: { order_id?: Int64; out_order_id?: string; out_aftersale_id?: string; openid: string; type: number; orderamt: number; refund_reason_type: number; refund_reason: string; product_info: { out_product_id?: string; out_sku_id?: string; product_cnt: number }; media_list?: readonly { type: number; url: string }[] }; answer: { aftersale_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add_new.html */
'/shop/ecaftersale/cancel': { body: { aftersale_id?: Int64; out_aftersale_id?: string; openid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get_new.html */
'/shop/ecaftersale/get': { body: { aftersale_id?: Int64; out_aftersale_id?: string }; answer: { after_sales_order: { aftersale_id: Int64; out_aftersale_id: string; order_id: Int64; out_order_id: string; type: number; status: number; openid: string; orderamt: number; refund_reason_type: number; refund_reason: string; return_id?: string; create_time: number | string; update_time: number | string; product_info: { product_id: Int64; out_product_id: string; sku_id: Int64; out_sku_id: string; product_cnt: number }; return_info?: { delivery_id?: string; delivery_name?: string; waybill_id: string; order_return_time: number | string }; refund_pay_detail?: { refund_id: string }; media_list?: { type: number; url: string; thumb_url?: string }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get_list.html */
'/shop/ecaftersale/get_list': { body: { status?: number; begin_create_time?: number; end_create_time?: number; out_order_id?: string; order_id?: Int64; openid?: string; offset?: number; limit?: number }; answer: { after_sales_orders: Int64[]; has_more: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/merchanttest.html */
'/shop/ecaftersale/merchanttest': { body: { aftersale_id?: Int64; out_aftersale_id?: string; operation: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/reject.html */
'/shop/ecaftersale/reject': { body: { aftersale_id?: Int64; out_aftersale_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/aftersale_update.html */
'/shop/ecaftersale/update': { body: { aftersale_id?: Int64; out_aftersale_id?: string; openid: string; type: number; orderamt: number; refund_reason_type: number; refund_reason: string; media_list?: readonly { type: number; url: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/upload_certificates.html */
'/shop/ecaftersale/upload_certificates': { body: { aftersale_id?: Int64; out_aftersale_id?: string; refund_desc: string; certificates: readonly string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/uploadreturninfo.html */
'/shop/ecaftersale/uploadreturninfo': { body: { aftersale_id?: Int64; out_aftersale_id?: string; openid: string; delivery_id: string; delivery_name: string; waybill_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getbalance.html */
'/shop/funds/getbalance': { answer: { balance_info: { available_amount: number; pending_amount: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getbankaccount.html */
'/shop/funds/getbankaccount': { answer: { account_info: AccountInfo } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getorderflow.html */
'/shop/funds/getorderflow': { body: { funds_flow_id: string }; answer: { funds_flow: { funds_flow_id: string; type: string; flow_type: string; amount: string | number; balance: string | number; busi_type?: string; request_no?: string; bookkeeping_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/getwithdrawdetail.html */
'/shop/funds/getwithdrawdetail': { body: { out_request_no: string }; answer: { withdraw_info: { amount: number; remark?: string; bank_name?: string; bank_num?: string; bank_memo?: string; status: string; reason?: string; create_time: number; update_time: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/gen.html */
'/shop/funds/qrcode/gen': { body: { identity_type: number }; answer: { qrcode_ticket: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/scanorderflow.html */
'/shop/funds/scanorderflow': { body: { date: string; page_num?: number; page_size?: number }; answer: { funds_flow_ids: string[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/scanwithdraw.html */
'/shop/funds/scanwithdraw': { body: { page_num?: number; page_size?: number }; answer: { out_request_nos: string[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/setbankaccount.html */
'/shop/funds/setbankaccount': { body: { account_info: AccountInfo } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/submitwithdraw.html */
'/shop/funds/submitwithdraw': { body: { amount: number; remark?: string; bank_memo?: string }; answer: { out_request_no: string; qrcode_ticket: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/add_order.html */
'/shop/order/add': { body: { out_order_id: string; out_user_id?: string; openid: string; fund_type: number; scene?: number; path: string; order_detail: { product_infos: readonly { out_product_id: string; out_sku_id: string; product_cnt: number; sale_price: number; sku_real_price: number; path: string; title: string; head_img: string }[]; pay_info: { pay_method_type: number; prepay_id?: string; prepay_time?: string }; price_info: PriceInfo }; delivery_detail: { delivery_type: number }; address_info?: ReceivingAddress; default_receiving_address?: ReceivingAddress; create_time: string; expire_time?: number; aftersale_duration?: number; trace_id?: string }; answer: { data: { order_id: Int64; out_order_id: string; ticket: string; ticket_expire_time: string; final_price: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/order_close.html */
'/shop/order/close': { body: { order_id?: Int64; out_order_id?: string; openid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order.html */
'/shop/order/get': { body: { order_id?: Int64; out_order_id?: string; openid: string }; answer: { order: GetResultOrder } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list.html */
'/shop/order/get_list': { body: { start_create_time?: string; end_create_time?: string; sort_order?: number; page?: number; page_size?: number }; answer: { orders: { order_id: Int64; out_order_id: string; status: number; fund_type: number; scene: number; path: string; order_detail: OrderDetail; update_time: string; create_time: string; default_receiving_address?: ReceivingAddress }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list_by_finder.html */
'/shop/order/get_list_by_finder': { body: { start_pay_time?: string; end_pay_time?: string; promoter_id?: string; promoter_openid?: string; page?: number; page_size?: number }; answer: { orders: GetResultOrder[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list_by_sharer.html */
'/shop/order/get_list_by_sharer': { body: { start_pay_time?: string; end_pay_time?: string; sharer_openid?: string; page?: number; page_size?: number }; answer: { orders: GetResultOrder[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/getpaymentparams.html */
'/shop/order/getpaymentparams': { body: { order_id?: Int64; out_order_id?: string; openid: string }; answer: { payment_params: PaymentParams } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/pay_order.html */
'/shop/order/pay': { body: { order_id?: Int64; out_order_id?: string; openid: string; action_type: number; action_remark?: string; transaction_id?: string; pay_time?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/close_order.html */
'/shop/pay/closeorder': { body: { openid: string; combine_trade_no: string; sub_orders: readonly { mchid: string; trade_no: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/create_order.html */
'/shop/pay/createorder': { body: { openid: string; combine_trade_no: string; expire_time?: number; sub_orders: readonly { mchid: string; trade_no: string; description: string; amount: number }[] }; answer: { payment_params: PaymentParams } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/get_order_detail.html */
'/shop/pay/getorder': { body: { trade_no: string }; answer: { order: { mchid: string; trade_no: string; combine_trade_no: string; transaction_id?: string; create_time: number; update_time: number; pay_time?: number; expire_time?: number; amount: number; description: string; refund_list?: { refund_no: string; refund_id?: string; amount: number; create_time: number; finish_time?: number; result: string }[]; profit_sharing_list?: { mchid: string; profit_sharing_no: string; profit_sharing_id: string; amount: number; create_time: number; finish_time?: number; result: string }[]; profit_sharing_delay?: number; profit_sharing_frozen?: 0 | 1 } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/get_order_detail.html */
'/shop/pay/getorderlist': { body: { last_index?: string; page_size?: number; mchid?: string; begin_create_time?: number; end_create_time?: number }; answer: { trade_no_list: string[]; has_more: boolean; last_index?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/profitsharing_order.html */
'/shop/pay/profitsharingorder': { body: { mchid: string; openid: string; trade_no?: string; transaction_id?: string; profit_sharing_no: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/refunds_order.html */
'/shop/pay/refundorder': { body: { mchid: string; openid: string; trade_no?: string; transaction_id?: string; refund_no: string; total_amount: number; refund_amount: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/promoter/list.html */
'/shop/promoter/list': { body: { page?: number; page_size?: number }; answer: { promoters: { promoter_id: string; promoter_openid?: string; finder_nickname?: string }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/scene_apply.html */
'/shop/register/apply': {};
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/scene_apply.html */
'/shop/register/apply_scene': { body: { scene_group_id: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/enter_check.html */
'/shop/register/check': { answer: { data: { status: number; access_info?: { spu_audit_finished: 0 | 1; spu_audit_success: 0 | 1; send_delivery_finished: 0 | 1; send_delivery_success: 0 | 1; pay_order_success?: 0 | 1; pay_order_finished?: 0 | 1; add_aftersale_success?: 0 | 1; add_aftersale_finished?: 0 | 1; ec_order_finished: 0 | 1; ec_order_success: 0 | 1; ec_after_sale_finished: 0 | 1; ec_after_sale_success: 0 | 1; test_api_finished: 0 | 1; deploy_wxa_finished: 0 | 1; open_product_task_finished: 0 | 1 }; scene_group_list?: { group_id: number; name: string; status: number; reason?: string; scene_group_ext_list: { ext_id: number; name?: string; status: number }[] }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/finish_access_info.html */
'/shop/register/finish_access_info': { body: { access_info_item: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/check_scene.html */
'/shop/scene/check': { body: { scene: number }; answer: { is_matched: 0 | 1 } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/bind_sharer.html */
'/shop/sharer/bind': { body: { openids: readonly string[] }; answer: { success_list: string[]; fail_list: string[]; refuse_list: string[]; result_list: { openid: string; result_code: number; reason_code: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_data_summary.html */
'/shop/sharer/get_sharer_data_summary': { body: { openid: string }; answer: { gmv: number; order_cnt: string | number; user_cnt: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_list.html */
'/shop/sharer/get_sharer_list': { body: { page?: number; page_size?: number }; answer: { sharers: { openid: string; nickname: string; invited_time: number | string; bind_time: number | string }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_order_list.html */
'/shop/sharer/get_sharer_live_order_list': { body: { openid: string; live_export_id: string; page?: number; page_size?: number }; answer: { orders: GetResultOrder[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_summary_list.html */
'/shop/sharer/get_sharer_live_summary_list': { body: { openid: string; page?: number; page_size?: number }; answer: { lives: { live_export_id: string; live_nickname: string; live_start_time: number; live_end_time: number; live_status: number; gmv: number; order_cnt: number; user_cnt: number }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/search_sharer.html */
'/shop/sharer/search_sharer': { body: { openid: string }; answer: { nickname: string; invited_time: number | string; bind_status: string | number; bind_time?: number | string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/share_attribute.html (unconfirmed) */
'/shop/sharer/set_share_mode': { body: { share_mode?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/unbind_sharer.html */
'/shop/sharer/unbind': { body: { openids: readonly string[] }; answer: { success_list: string[]; fail_list: string[]; refuse_list: string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/add_spu.html */
'/shop/spu/add': { body: { out_product_id: string; title: string; path: string; direct_path?: string; head_img: readonly string[]; qualification_pics?: readonly string[]; desc_info?: { imgs: readonly string[]; desc: string }; third_cat_id: number; brand_id: Int64; info_version?: string; skus: readonly AddSkus[]; scene_group_list?: readonly number[] }; answer: { data: { product_id: Int64; out_product_id: string; create_time: string; skus: { sku_id: Int64; out_sku_id: string }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/del_spu.html */
'/shop/spu/del': { body: { product_id?: Int64; out_product_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/del_spu_audit.html */
'/shop/spu/del_audit': { body: { product_id?: Int64; out_product_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/delisting_spu.html */
'/shop/spu/delisting': { body: { product_id?: Int64; out_product_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/get_spu.html */
'/shop/spu/get': { body: { product_id?: Int64; out_product_id?: string; need_edit_spu?: 0 | 1 }; answer: { spu: GetResultSpu } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/get_spu_list.html */
'/shop/spu/get_list': { body: { start_create_time?: string; end_create_time?: string; start_update_time?: string; end_update_time?: string; status: number; page?: number; page_size?: number; need_edit_spu?: 0 | 1 }; answer: { spus: GetResultSpu[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/listing_spu.html */
'/shop/spu/listing': { body: { product_id?: Int64; out_product_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html */
'/shop/spu/update': { body: { product_id?: Int64; out_product_id?: string; title: string; path: string; direct_path?: string; head_img: readonly string[]; qualification_pics?: readonly string[]; desc_info?: { imgs: readonly string[]; desc: string }; third_cat_id: number; brand_id: Int64; info_version?: string; skus: readonly AddSkus[]; scene_group_list?: readonly number[] }; answer: { data: { product_id: Int64; out_product_id: string; update_time: string; skus: { sku_id: Int64; out_sku_id: string }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html */
'/shop/spu/update_without_audit': { body: { product_id?: Int64; out_product_id?: string; path?: string; skus?: readonly { out_sku_id: string; sale_price?: number; market_price?: number; stock_num?: number; sku_code?: string; barcode?: string }[] }; answer: { data: { product_id: Int64; out_product_id: string; update_time: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/apply.html */
'/shop/wxpay/apply': { body: { organization_type: number; business_license_info: { legal_person: string; business_time: string; wxa_business_license_copy: { name?: string; media_id?: string; pay_media_id?: string } }; id_doc_type?: string; id_card_info?: { id_card_name: string; id_card_number: string; id_card_valid_time: string; wxa_id_card_copy: { name?: string; media_id?: string; pay_media_id?: string }; wxa_id_card_national: { name?: string; media_id?: string; pay_media_id?: string } }; id_doc_info?: { id_doc_name: string; id_doc_number: string; doc_period_end: string; wxa_id_doc_copy: { name?: string; media_id?: string; pay_media_id?: string } }; contact_info: { contact_type: string; contact_email: string; mobile_phone: string }; account_info: { bank_account_type: string; account_name: string; account_number: string; account_bank: string; bank_address_code: string; bank_branch_id?: string; bank_name?: string; account_cert_info?: { wxa_settlement_cert_pic: { name?: string; media_id?: string; pay_media_id?: string }; wxa_relation_cert_pic: { name?: string; media_id?: string; pay_media_id?: string }; wxa_other_cert_pics: readonly { name?: string; media_id?: string; pay_media_id?: string }[] } }; merchant_shortname?: string; qualifications?: { pic_file_list: readonly { name?: string; media_id?: string; pay_media_id?: string }[] }; business_addition_pics?: { pic_file_list: readonly { name?: string; media_id?: string; pay_media_id?: string }[] }; business_addition_desc?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/wxpay_get.html */
'/shop/wxpay/get': { answer: { pay_req: { out_request_no: string; organization_type: string | number; business_license_info: { legal_person: string; merchant_name: string; business_license_number: string; business_license_copy: string }; id_doc_type?: string; id_card_info?: { id_card_name: string; id_card_number: string; id_card_valid_time: string; id_card_copy: string; id_card_national: string }; id_doc_info?: { id_doc_name: string; id_doc_number: string; doc_period_end: string; id_doc_copy: string }; contact_info: { contact_type: string; contact_name: string; contact_id_card_number: string; contact_email: string; mobile_phone: string }; merchant_shortname?: string; need_account_info: boolean; sales_scene_info?: { store_name?: string; store_url?: string; mini_program_sub_appid?: string } }; pay_resp: { out_request_no: string; applyment_id: Int64; applyment_state: string; applyment_state_desc: string; sub_mchid?: string; sign_state?: string; sign_url?: string; account_validation?: { account_name: string; account_no?: string; pay_amount: number; destination_account_name: string; destination_account_number: string; destination_account_bank: string; city: string; remark: string; deadline: string }; legal_validation_url?: string; audit_detail?: { param_name: string; reject_reason: string }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/get_info.html */
'/shop/wxpay/get_info': { answer: { pay_req: { organization_type: string | number; business_license_info: { merchant_name: string; business_license_number: string }; contact_info: { contact_name: string; contact_id_card_number: string; mobile_phone: string }; merchant_shortname?: string; sales_scene_info?: { store_name?: string; store_url?: string; mini_program_sub_appid?: string } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html */
'/tcb/adddelayedfunctiontask': { body: { env: string; function_name: string; delay_time: number; data?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.report.html */
'/tcb/cloudbasereport': { body: { report_action: string; env_id: string; activity_id: string; task_id?: string; phone_count?: number | string; channel_id?: string; session_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createPressureTest.html */
'/tcb/createpressuretesttask': { body: { task_url: string; run_count: number; run_time: number; source_type: number }; answer: { pressure_id: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createSendSmsTask.html */
'/tcb/createsendsmstask': { body: { env: string; file_url: string }; answer: { query_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html */
'/tcb/describeextensionuploadinfo': { body: { PostData: { ExtensionFiles: readonly { FileType: string; FileName: string }[] } }; answer: { Response: { FilesData: { CodeUri: string; UploadUrl: string; CustomKey?: string; MaxSize: number }[]; RequestId: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeSmsRecords.html */
'/tcb/describesmsrecords': { body: { PostData: { EnvId: string; StartDate: string; EndDate: string; Mobile?: string; QueryId?: string; PageNumber?: number; PageSize?: number } }; answer: { Response: { SmsRecords: { Mobile: string; Content: string; ContentSize: number; Fee: number; Status: string; ReceivedTime?: string; CreateTime: string; Remarks?: string }[]; TotalCount: number; RequestId: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getOpenData.html */
'/tcb/getopendata': { query: { openid: string }; body: { cloudid_list: readonly string[] }; answer: { data_list: { cloud_id: string; json?: unknown }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestReport.html */
'/tcb/getpressuretestreport': { body: { pressure_id: number }; answer: { report: { pressure_id: number; appid: string; task_url: string; run_time: number; blankpage_pencent: number; aver_time_cost: number; max_time_cost: number; total_launch_cnt: number; total_request_cnt: number; network_list?: { path: string; aver_time_cost: number; max_time_cost: number; total_request_cnt: number; succ_percent: number; top_time_cost_list: { time_cost: number }[]; over_count: number }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestStatus.html */
'/tcb/getpressureteststatus': { body: { pressure_id: number }; answer: { status: string; beg_time?: number; end_time?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getStatistics.html */
'/tcb/getstatistics': { body: { action: string; begin_date: number; end_date: number; page_offset?: number; page_limit?: number; condition?: { env_id?: string; activity_id?: string; by_channel_id?: 0 | 1; channel_id?: string; act_type?: string } }; answer: { data_column: { col_id: string; col_name: string; col_data_type: Int64 }[]; data_value: { data_value: string[] }[]; total_num: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getVoIPSign.html */
'/tcb/getvoipsign': { query: { openid: string }; body: { group_id: string; nonce: string; timestamp: number }; answer: { signature: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSms.html */
'/tcb/sendsms': { body: { env: string; phone_number_list: readonly string[]; sms_type: string; content?: string; path?: string; template_id?: string; template_param_list?: readonly string[] }; answer: { send_status_list?: StatusList[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSmsV2.html */
'/tcb/sendsmsv2': { body: { env: string; url_link: string; template_id?: string; template_param_list?: readonly string[]; phone_number_list: readonly string[] }; answer: { send_status_list?: StatusList[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html */
'/union/promoter/open_account/add_customize_info': { body: { unionid: string; customizeInfo: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html */
'/union/promoter/open_account/bind': { body: { openAccount: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html */
'/union/promoter/open_account/del_customize_info': { body: { unionid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/openpromotion.html */
'/union/promoter/open_product/generate': { body: { pid: string; getShortUrl?: boolean; getInfo?: boolean; productList: readonly { productId: Int64; appId: string; customizeInfo?: string }[] }; answer: { list: { pid: string; productInfo: { productId: Int64; title?: string; subTitle?: string; headImg?: string[]; minPrice?: number; totalStockNum: number; shopName?: string; shopStatus?: number }; shareInfo?: { appId: string; username: string; path: string; promotionWording?: string; promotionUrl?: string; promotionTag?: string; code?: number } }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/parse_tag.html */
'/union/promoter/product/parse_tag': { body: { tagList: readonly string[] }; answer: { tagList: { productId: Int64; source: number; productAppid: string; errcode?: number; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html */
'/union/promoter/target/apply_target': { body: { planId: string; applyReason: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html */
'/union/shop/open/delete_commission': { body: { key: readonly { productId?: Int64; outProductId?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html */
'/union/shop/open/get_commission': { body: { key: readonly { productId?: Int64; outProductId?: string }[] }; answer: { result: { productId: Int64; outProductId: string; isCommissionProduct: boolean; commissionRatio?: number; nextCommissionRatio?: number; effectiveTime?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html */
'/union/shop/open/set_commission': { body: { key: readonly { productId?: Int64; outProductId?: string; commissionRatio?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html */
'/union/shop/target/add_plan': { body: { planItem: { planName: string; planDesc: string; planStartTime: number; planEndTime: number }; productList: readonly { productId: Int64; rate: number }[] }; answer: { planId: string; planType: string; inviteUrl: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html */
'/union/shop/target/update_plan': { body: { planId: string; planItem?: { planName?: string; planDesc?: string; planStartTime?: number; planEndTime?: number; planStatus?: string }; productList?: readonly { productId: Int64; rate: number }[] }; answer: { planId: string; inviteUrl: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html */
'/union/shop/target/update_promoter': { body: { planId: string; appidList: readonly string[]; promoterStatus: string } };
/** 添加地点 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html */
'/wxa/addnearbypoi': { body: { poi_id: string; is_comm_nearby: 0 | 1 | string; map_poi_id?: string; pic_list: string; service_infos: string; kf_info?: string; store_name: string; hour: string; address: string; company_name: string; contract_phone: string; credential: string; qualification_list?: readonly string[] }; answer: { data: { audit_id: Int64; poi_id: Int64; related_credential?: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauth.html */
'/wxa/book/addbookauth': { body: { books: readonly { book_id: string; grantee_appid: string; expire_time?: number }[] }; answer: { results: { errcode: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_addbookauthbyappid.html (unconfirmed) */
'/wxa/book/addbookauthbyappid': { body: { infos?: readonly { grantee_appid?: string; expire_time?: number }[] }; answer: { results?: unknown[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_auditbook.html */
'/wxa/book/auditbook': { body: { book_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_batchcreatechapter.html */
'/wxa/book/batchcreatechapter': { body: { book_id: string; chapter_list: readonly CreatechapterChapter[] }; answer: { chapter_id_list: string[]; conflict_original_id_list?: string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createbook.html */
'/wxa/book/createbook': { body: { title: string; intro: string; cover_media_id: string; author: string; first_category_id: number; second_category_id: number; third_category_id: number; complete_status: number; original_id?: string; chapter_order_method?: number; custom_info?: string; keyword_list?: readonly string[]; awesome_paragraph?: string }; answer: { book_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_createchapter.html */
'/wxa/book/createchapter': { body: { book_id: string; chapter: CreatechapterChapter }; answer: { chapter_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauth.html */
'/wxa/book/delbookauth': { body: { book_id: string; grantee_appid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_delbookauthbyappid.html (unconfirmed) */
'/wxa/book/delbookauthbyappid': { body: { grantee_appid?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletebook.html */
'/wxa/book/deletebook': { body: { book_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_deletechapter.html */
'/wxa/book/deletechapter': { body: { book_id: string; chapter_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getbook.html */
'/wxa/book/getbook': { body: { need_edited_data?: boolean; book_id?: string; original_id?: string }; answer: { book: { book_id: string; title: string; intro: string; cover_url: string; author: string; first_category_id: number; second_category_id: number; third_category_id: number; complete_status: number; original_id?: string; upload_scene: number; chapter_cnt: number; volume_cnt: number; total_word_cnt: number; chapter_order_method: number; custom_info?: string; audit_info?: AuditInfo; create_time: number; first_category_name: string; second_category_name: string; third_category_name: string; volume_list: { volume_title: string; start_index: number; end_index: number }[] } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_getchapter.html */
'/wxa/book/getchapter': { body: { book_id: string; chapter_id: string; need_edited_data?: boolean }; answer: { chapter: { chapter_id: string; chapter_title: string; volume_index: number; original_id?: string; word_cnt: number; seq?: number; custom_info?: string; audit_info?: AuditInfo; create_time: number; book_id: string; content: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listbook.html */
'/wxa/book/listbook': { body: { need_edited_data?: boolean; last_id?: Int64; offset?: number; limit?: number }; answer: { book_list: { book_id: string; title: string; intro: string; cover_url: string; author: string; first_category_id: number; second_category_id: number; third_category_id: number; complete_status: number; original_id?: string; upload_scene: number; chapter_cnt: number; volume_cnt: number; total_word_cnt: number; chapter_order_method: number; custom_info?: string; audit_info?: AuditInfo; create_time: number }[]; total_cnt: number; last_id?: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_listchapter.html */
'/wxa/book/listchapter': { body: { book_id: string; need_edited_data?: boolean; volume_index?: number; offset?: number; limit?: number }; answer: { chapter_list: { chapter_id: string; chapter_title: string; volume_index: number; original_id?: string; word_cnt: number; seq?: number; custom_info?: string; audit_info?: AuditInfo; create_time: number }[]; total_cnt: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauth.html */
'/wxa/book/querybookauth': { body: { book_id?: string; is_sum?: boolean; type?: number; offset?: number; count?: number }; answer: { results: { book_id: string; grantor_appid: string; grantee_appid: string; expire_time?: number }[]; sum?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/auth/api_querybookauthv2.html (unconfirmed) */
'/wxa/book/querybookauthv2': { body: { type?: number; count?: number; cursor?: string; grantor_appid?: string; book_ids?: readonly string[] }; answer: { appid_results?: { book_id?: string; grantor_appid?: string; grantee_appid?: string; expire_time?: number; sum?: number }[]; book_results?: { book_id?: string; grantor_appid?: string; grantee_appid?: string; expire_time?: number; sum?: number }[]; next_cursor?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_reorderchapter.html */
'/wxa/book/reorderchapter': { body: { book_id: string; chapter_id: string; target_chapter_id: string; operation: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_replacechapter.html */
'/wxa/book/replacechapter': { body: { book_id: string; chapter_id: string; new_chapter_title: string; new_content: string }; answer: { new_chapter_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatebook.html */
'/wxa/book/updatebook': { body: { book_id: string; title?: string; intro?: string; cover_media_id?: string; author?: string; first_category_id?: number; second_category_id?: number; third_category_id?: number; complete_status?: number; original_id?: string; chapter_id_list?: readonly string[]; need_volume?: boolean; volume_list?: readonly { volume_title: string; start_index: number; end_index: number }[]; chapter_order_method?: number; custom_info?: string; update_keyword?: boolean; keyword_list?: readonly string[]; awesome_paragraph?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/business/api_updatechapterseq.html */
'/wxa/book/updatechapterseq': { body: { book_id: string; chapter_seq_list: readonly { chapter_id: string; seq: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_batchcreateretail */
'/wxa/business/batchcreateretail': { body: { retail_info_list: readonly { retail_type: string; sub_retail_type?: string; retail_name?: string; address_province: string; address_city: string; address_region: string; address_street: string; mobile_phone: string; biz_name?: string; registration_number?: string; corporation_name?: string }[] }; answer: { num_success: number; num_failure: number; failure_record_list?: { mobile_phone: string; registration_number?: string; failure_code: number }[] } };
/** 检查加密信息 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.checkEncryptedData.html */
'/wxa/business/checkencryptedmsg': { body: { encrypted_msg_hash: string }; answer: { vaild: boolean; create_time: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.createMatchRule.html */
'/wxa/business/gamematch/creatematchrule': { body: { team_count: number; team_member_count: number; need_room_service_info?: 0 | 1; game_room_info?: RoomInfo }; answer: { match_id: string } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.deleteMatchRule.html */
'/wxa/business/gamematch/deletematchrule': { body: { match_id: string } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.getAllMatchRule.html */
'/wxa/business/gamematch/getallmatchrule': { answer: { match_rule_list?: ({ match_id: string; app_id?: string; open_state: number; team_count: number; team_member_count: number; need_room_service_info?: 0 | 1; game_room_info?: { game_tick: number; start_percent: number; udp_reliability_strategy: number; need_user_info: boolean; game_last_time: number; need_game_seed: boolean } })[] } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.setMatchIdOpenState.html */
'/wxa/business/gamematch/setmatchopenstate': { body: { match_id: string; open_state: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/gamematch/gamematch.updateMatchRule.html */
'/wxa/business/gamematch/updatematchrule': { body: { team_count: number; team_member_count: number; need_room_service_info?: 0 | 1; game_room_info?: RoomInfo; match_id: string } };
/** 获取长期订阅用户 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/subscribe-management/api_getfollowers.html */
'/wxa/business/get_wxa_followers': { body: { limit?: number; page_break?: number }; answer: { followers: { openid: string; room_id: Int64; room_status: number; subscribe_time: number }[]; page_break: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsauditinfo.html (unconfirmed) */
'/wxa/business/getgoodswarehouse': { body: { goods_ids?: readonly Int64[] }; answer: { goods?: { goods_id?: string; goodsId?: string; name?: string; cover_img_url?: string; coverImgUrl?: string; url?: string; price_type?: number; priceType?: number; price?: number; price2?: number; audit_status?: number; third_party_tag?: number; thirdPartyTag?: number; thirdPartyAppid?: string }[]; total?: number } };
/** 获取直播间列表及直播间信息 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getliveinfo.html */
'/wxa/business/getliveinfo': { body: { start: number; limit?: number } | { action: 'get_replay'; room_id: Int64; start: number; limit?: number }; answer: { room_info?: ({ roomid: number; name: string; cover_img: string; share_img: string; live_type: number; live_status: number; start_time: number; end_time: number; anchor_name: string; creater_openid?: string; feeds_img: string; is_feeds_public: 0 | 1; close_like: 0 | 1; close_goods: 0 | 1; goods?: { goods_id: Int64; name: string; url: string; cover_img: string; price_type: number; price: number; price2: number; third_party_appid?: string }[]; close_comment: 0 | 1; close_replay: 0 | 1; close_kf: 0 | 1 })[]; total?: number; live_replay?: { media_url: string; expire_time: number; create_time: number }[] } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/business.getPayForOrder.html */
'/wxa/business/getpayfororder': { body: { appid: string; env?: number; order_no: string; out_trade_no: string }; answer: { payfororder: { order_no: string; out_trade_no: string; openid: string; amount: number; status: number; zone_id: string; env: number; pay_time?: number; create_time: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_getretailinfo */
'/wxa/business/getretailinfo': { body: { openid?: string; mobile_phone?: string }; answer: { info: { retail_type: string; sub_retail_type: string; retail_name: string; retail_address: string; openid: string; mobile_phone: string; principal?: string; identification?: string; legal_person_name?: string; auth_mode: number; status: number; auth_time?: number; grant_time?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/notify/api_getretailmessagelist (unconfirmed) */
'/wxa/business/getretailmessagelist': { body: { start?: number; offset?: number; begin_date?: string; end_date?: string }; answer: { total_num?: number; data_line?: { msg_id?: Int64; msg_type?: number; date?: string; msg_time?: string; send_uv?: number; entry_uv?: number; business_msg_id?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_getretailopenidlist (unconfirmed) */
'/wxa/business/getretailopenidlist': { body: { limit?: number; page_context?: string }; answer: { openid_list?: string[]; page_context?: string } };
/** 获取用户encryptKey https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/internet/internet.getUserEncryptKey.html */
'/wxa/business/getuserencryptkey': { query: { openid: string; signature: string; sig_method: string }; answer: { key_info_list: { encrypt_key: string; iv: string; version: number; expire_in: number; create_time: number }[] } };
/** 换取用户手机号 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/phonenumber/phonenumber.getPhoneNumber.html */
'/wxa/business/getuserphonenumber': { body: { code: string }; answer: { phone_info: { phoneNumber: string; purePhoneNumber: string; countryCode: Int64; watermark: { appid: string; timestamp: number } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/addIotGroupDevice.html */
'/wxa/business/group/adddevice': { body: { group_id: string; device_list: readonly { model_id: string; sn: string }[]; force_add?: boolean }; answer: { device_list: { model_id: string; sn: string; errcode: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/createIotGroupId.html */
'/wxa/business/group/createid': { body: { model_id: string; group_name: string }; answer: { group_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getIotGroupInfo.html */
'/wxa/business/group/getinfo': { body: { group_id: string }; answer: { model_id: string; model_type: string; group_name: string; device_list: { model_id: string; sn: string; errcode?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/removeIotGroupDevice.html */
'/wxa/business/group/removedevice': { body: { group_id: string; device_list: readonly { model_id: string; sn: string }[] }; answer: { device_list: { model_id: string; sn: string; errcode: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_applypay */
'/wxa/business/insurance_freight/applypay': { body: { order_id: string }; answer: { pay_url: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_claim */
'/wxa/business/insurance_freight/claim': { body: { openid: string; order_no: string; refund_delivery_no: string; refund_company: string }; answer: { report_no: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createchargeid */
'/wxa/business/insurance_freight/createchargeid': { body: { quota: number }; answer: { order_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createorder */
'/wxa/business/insurance_freight/createorder': { body: { openid: string; order_no: string; pay_time: number; pay_amount: number; delivery_no: string; delivery_place: DeliveryPlace; receipt_place: DeliveryPlace }; answer: { policy_no: string; insurance_end_date: string; estimate_amount: number; premium?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getorderlist */
'/wxa/business/insurance_freight/getorderlist': { body: { openid?: string; order_no?: string; policy_no?: string; report_no?: string; delivery_no?: string; refund_delivery_no?: string; begin_time?: number; end_time?: number; status_list?: readonly number[]; offset?: number; limit?: number; sort_direct?: number }; answer: { list: { order_no: string; policy_no: string; report_no: string; delivery_no: string; refund_delivery_no: string; insurance_end_date: string; estimate_amount: number; premium: number; status: number; pay_fail_reason?: string; pay_finish_time?: number }[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getpayorderlist */
'/wxa/business/insurance_freight/getpayorderlist': { body: { status_list?: readonly number[]; offset?: number; limit?: number }; answer: { list: { order_id: Int64; order_status: number; total_price: number; create_time: number; pay_time: number; can_refund: boolean; refund_time?: number; refund_status?: number; refund_amt?: number }[]; total: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getsummary */
'/wxa/business/insurance_freight/getsummary': { body: { begin_time?: number; end_time?: number }; answer: { total: number; claim_num: number; claim_succ_num: number; premium: number; funds: number; need_close: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_open */
'/wxa/business/insurance_freight/open': {};
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_query_open */
'/wxa/business/insurance_freight/query_open': { answer: { is_open: 0 | 1 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_refund */
'/wxa/business/insurance_freight/refund': {};
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_update_notify_funds */
'/wxa/business/insurance_freight/update_notify_funds': { body: { notify_funds: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/activeLicenseDevice.html */
'/wxa/business/license/activedevice': { body: { device_list: readonly { model_id: string; sn: string; active_number: number }[]; pkg_type: number }; answer: { device_list: { model_id: string; sn: string; expire_time?: number; errcode: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicenseDeviceInfo.html */
'/wxa/business/license/getdeviceinfo': { body: { device_list: readonly { model_id: string; sn: string }[] }; answer: { device_list: { model_id: string; sn: string; expire_time?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicensePkgList.html */
'/wxa/business/license/getpkglist': { body: { pkg_type: number }; answer: { pkg_list: { pkg_id: string; pkg_type: number; pkg_status: number; start_time: number; end_time: number; used: number; all: number }[]; max_active_number?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_getpreviewsetting.html */
'/wxa/business/novelreader/getpreviewsetting': { body: { book_id: string }; answer: { setting: SetpreviewsettingSetting } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/preview/api_setpreviewsetting.html */
'/wxa/business/novelreader/setpreviewsetting': { body: { setting: SetpreviewsettingSetting } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/novel/other/api_novelreadersetrecmdnovel.html */
'/wxa/business/novelreader/setrecmdnovel': { body: { recmd_type: number; book_id_list: readonly string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getPerformanceData.html */
'/wxa/business/performance/boot': { body: { time: { begin_timestamp: number; end_timestamp: number }; module: string; params: readonly { field: string; value: string }[] }; answer: { data: { body: { tables: { id: string; zh: string; lines: { fields: { refdate: string; value: string }[] }[] }[]; count: number } } } };
/** 向长期订阅用户群发直播间开始事件 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/subscribe-management/api_pushmessage.html */
'/wxa/business/push_message': { body: { room_id: Int64; user_openid: readonly string[] }; answer: { message_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/store_assistant/api_retailbusinessapply (unconfirmed) */
'/wxa/business/retailbusinessapply': { body: { goods_type_list?: readonly string[]; goods_sale_list?: readonly string[]; cover_num?: string; service_list?: readonly string[]; description?: string; contact_name?: string; contact_phone?: string; contact_email?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/notify/api_retailnotifybusiness */
'/wxa/business/retailnotifybusiness': { body: { type: number; content: string; to_user_list: readonly string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_unbinduserb2cauthinfo.html */
'/wxa/business/unbinduserb2cauthinfo': { body: { openid_list: readonly string[] } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.createGameRoom.html */
'/wxa/createwxagameroom': { body: { game_tick: number; open_id_list: readonly string[]; start_percent: number; udp_reliability_strategy: number; need_user_info?: boolean; game_last_time?: number; room_ext_info?: string; need_game_seed?: boolean }; answer: { data: { access_info: string } } };
/** 删除地点 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.delete.html */
'/wxa/delnearbypoi': { body: { poi_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.getPluginDevApplyList.html */
'/wxa/devplugin': { body: { action: 'dev_apply_list'; page?: number; num?: number } | { action: 'dev_agree'; appid: string } | { action: 'dev_refuse'; reason: string } | { action: 'dev_delete' }; answer: { apply_list?: { appid: string; status: number; nickname: string; headimgurl: string; categories: { first: string; second?: string }[]; apply_url: string; reason: string; create_time: number | string }[] } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.cancelPay.html */
'/wxa/game/cancelpay': { query: { sig_method: string; signature: string; pay_sig: string }; body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts: number; pay_bill_no: string; bill_no: string; amount: number }; answer: { bill_no: string } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/wxa-sec-check/gamesecurity.mediaCheck.html */
'/wxa/game/content_spam/media_check_sync': { body: { openid: string; media_url: string; media_type: number; version: number; scene: number }; answer: { trace_id: string; result?: { suggest: string; label: number }; detail?: { errcode: number; strategy: string; suggest?: string; label?: number; prob?: number }[] } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/wxa-sec-check/gamesecurity.msgSecCheck.html */
'/wxa/game/content_spam/msg_sec_check': { body: { openid: string; nickname?: string; content: string; version: number; scene: number }; answer: { trace_id: string; result?: { suggest: string; label: number; replaced_content: string }; detail?: CheckResultDetail[] } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.getBalance.html */
'/wxa/game/getbalance': { query: { sig_method: string; signature: string; pay_sig: string }; body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts: number }; answer: { balance: number; present_balance: number; first_save: boolean; sum_save: number; sum_present: number; sum_balance: number; sum_cost: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.pay.html */
'/wxa/game/pay': { query: { sig_method: string; signature: string; pay_sig: string }; body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts: number; bill_no: string; amount: number; payitem?: string; remark?: string }; answer: { bill_no: string; balance: number; used_present_amount: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.present.html */
'/wxa/game/present': { query: { sig_method: string; signature: string; pay_sig: string }; body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts: number; bill_no: string; amount: number }; answer: { bill_no: string; balance: number } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.queryOrder.html */
'/wxa/game/queryorderinfo': { query: { sig_method: string; signature: string; pay_sig: string }; body: { offer_id: string; zone_id?: string; openid: string; env: number; user_ip?: string; ts: number; out_trade_no: string; biz_id: number }; answer: { product_id: string; out_trade_no: string; mch_order_no?: string; transaction_id?: string; pay_state: number; deliver_state: number; pay_finish_time?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.generate.html */
'/wxa/generate_urllink': { body: { path: string; query?: string; env_version?: string; is_expire?: boolean; expire_type?: number; expire_time?: number; expire_interval?: number; cloud_base?: CloudBase }; answer: { url_link: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generateNFC.html */
'/wxa/generatenfcscheme': { body: { jump_wxa: { path: string; query?: string; env_version?: string }; model_id: string; sn?: string }; answer: { openlink: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generate.html */
'/wxa/generatescheme': { body: { jump_wxa: { path: string; query?: string; env_version?: string }; is_expire?: boolean; expire_type?: number; expire_time?: number; expire_interval?: number }; answer: { openlink: string } };
/** 获取小程序 Short Link https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/short-link/shortlink.generate.html */
'/wxa/genwxashortlink': { body: { page_url: string; page_title: string; is_permanent?: boolean }; answer: { link: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/getUserNotify.html */
'/wxa/get_user_notify': { body: { openid: string; notify_type: number; notify_code: string }; answer: { notify_info: { notify_type: number; code_state: number; code_expire_time: number; content_json?: string } } };
/** (unconfirmed) */
'/wxa/getopendata': { body: { cloudid_list?: unknown }; answer: { data_list?: { cloud_id?: string; json?: unknown }[] } };
/** 获取插件用户openpid https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPluginOpenPId.html */
'/wxa/getpluginopenpid': { body: { code: string }; answer: { openpid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.getSnTicket.html */
'/wxa/getsnticket': { body: { sn: string; model_id: string }; answer: { sn_ticket: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/safety-control-capability/riskControl.getUserRiskRank.html */
'/wxa/getuserriskrank': { body: { appid: string; openid: string; scene: number; client_ip?: string; email_address?: string; mobile_no?: string; bank_card_no?: string; cert_no?: string; extended_info?: string; is_test?: boolean }; answer: { unoin_id: Int64; risk_rank: number } };
/** (unconfirmed) */
'/wxa/getvoipsign': { body: { group_id?: unknown; timestamp?: unknown; nonce?: unknown }; answer: { signature?: string } };
/** 查询域名配置 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getDomainInfo.html (unconfirmed) */
'/wxa/getwxadevinfo': { body: { action?: string }; answer: { requestdomain?: string[]; wsrequestdomain?: string[]; uploaddomain?: string[]; downloaddomain?: string[]; udpdomain?: string[]; bizdomain?: string[] } };
/** (unconfirmed) */
'/wxa/icp/get_icp_media': {};
/** 异步校验图片/音频是否含有违法违规内容 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html */
'/wxa/media_check_async': { body: { openid?: string; media_url: string; media_type: number; version?: number; scene?: number }; answer: { trace_id: string } };
/** 检查一段文本是否含有违法违规内容 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html */
'/wxa/msg_sec_check': { body: { openid?: string; nickname?: string; signature?: string; title?: string; content: string; version?: number; scene?: number }; answer: { trace_id: string; result?: { suggest: string; label: number }; detail?: CheckResultDetail[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.applyPlugin.html */
'/wxa/plugin': { body: { action: 'apply'; plugin_appid: string; reason: string } | { action: 'unbind'; plugin_appid: string } | { action: 'list' }; answer: { plugin_list?: { appid: string; status: number; nickname: string; headimgurl: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.query.html */
'/wxa/query_urllink': { body: { url_link?: string; query_type?: number }; answer: { url_link_info: { appid: string; path: string; query?: string; env_version: string; expire_time: number; create_time: number; cloud_base?: CloudBase }; quota_info: { remain_visit_quota: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.query.html */
'/wxa/queryscheme': { body: { scheme?: string; query_type?: number }; answer: { scheme_info: { appid: string; path: string; query?: string; env_version: string; expire_time: number; create_time: number }; quota_info: { remain_visit_quota: number } } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.removeUserStorage.html */
'/wxa/remove_user_storage': { query: { openid: string; signature: string; sig_method: string }; body: { key: readonly string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.submitPages.html */
'/wxa/search/wxaapi_submitpages': { body: { pages: readonly { path: string; query: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply */
'/wxa/sec/famousbrand/apply': { body: { Application: { apply_for: number; audit_info?: { brand_name: string; brand_type: number; flagship_in_which_ec_platform?: string; ec_platform_proof_list?: readonly string[]; other_material_list?: readonly string[]; authority_certified_proof_list?: readonly string[] } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getfamousbrandapplystatus */
'/wxa/sec/famousbrand/get_status': { answer: { progress: { status: number }; application: { apply_for: number; audit_info?: { audit_reason?: string }; status: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/get_order': { body: { merchant_id?: string; sub_merchant_id?: string; merchant_trade_no?: string; transaction_id?: string }; answer: { order: ListResultOrderList } };
/** (unconfirmed) */
'/wxa/sec/order/get_order_detail_path': {};
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/get_order_list': { body: { pay_time_range?: { begin_time?: number; end_time?: number }; order_state?: number; openid?: string; last_index?: string; page_size?: number }; answer: { order_list: ListResultOrderList[]; has_more: boolean; last_index?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/is_trade_managed': { body: { appid: string }; answer: { is_trade_managed: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/is_trade_management_confirmation_completed': { body: { appid: string }; answer: { completed: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/notify_confirm_receive': { body: { merchant_id?: string; sub_merchant_id?: string; merchant_trade_no?: string; transaction_id?: string; received_time: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_opspecialorder (unconfirmed) */
'/wxa/sec/order/opspecialorder': { body: { order_id?: string; type?: number; delay_to?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/set_msg_jump_path': { body: { path: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_setwxatradetypecgi (unconfirmed) */
'/wxa/sec/order/setwxatradetypecgi': { body: { trade_type?: number; material_list?: readonly { type?: number; media_id?: string }[]; reason?: string } };
/** (unconfirmed) */
'/wxa/sec/order/update_order_detail_path': {};
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/upload_combined_shipping_info': { body: { order_key: OrderKey; payer: { openid: string }; sub_orders: readonly { order_key: OrderKey; logistics_type: number; delivery_mode: number; is_all_delivered?: boolean; shipping_list: readonly ShippingList[] }[]; upload_time: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html */
'/wxa/sec/order/upload_shipping_info': { body: { order_key: OrderKey; payer: { openid: string }; logistics_type: number; delivery_mode: number; is_all_delivered?: boolean; shipping_list: readonly ShippingList[]; upload_time: string } };
/** (unconfirmed) */
'/wxa/sec/query_auth_and_icp': {};
/** (unconfirmed) */
'/wxa/sec/queryblocktmplmsg': { body: { tmpl_msg_id?: unknown; largest_id?: unknown; limit?: unknown }; answer: { msginfo?: { id?: Int64; tmpl_msg_id?: string; title?: string; content?: string; send_timestamp?: number; openid?: string } } };
/** (unconfirmed) */
'/wxa/sec/submit_auth_and_icp': {};
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_applyupload.html */
'/wxa/sec/vod/applyupload': { body: { media_name: string; media_type: string; cover_type?: string; source_context?: string }; answer: { upload_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_auditdrama.html */
'/wxa/sec/vod/auditdrama': { body: { drama_id?: Int64; name?: string; description?: string; media_count?: number; media_id_list?: readonly number[]; recommendations?: string; producer?: string; playwright?: string; actor_list?: { actor: readonly { name: string; photo_material_id: string; role: string; profile: string }[] }; cover_material_id?: string; promotion_poster_material_id?: string; authorized_material_id?: string; qualification_type?: number; qualification_certificate_material_id?: string; cost_commitment_letter_material_id?: string; cost_of_production?: number; registration_number?: string; production_license?: string; publish_license?: string; other_material_material_id?: string; expedited?: 0 | 1; replace_media_list?: readonly { old: number; new: number }[] }; answer: { drama_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_authorizeapp.html */
'/wxa/sec/vod/authorizeapp': { body: { authorized_appid: string; authz_expire_time?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_authorizecopyright.html */
'/wxa/sec/vod/authorizecopyright': { body: { drama_ids: readonly Int64[]; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string; expire_time?: number }; answer: { result: { drama_id: Int64; errcode: number; errmsg: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_authorizedrama.html */
'/wxa/sec/vod/authorizedrama': { body: { drama_id: readonly Int64[]; authorized_appid: string; authz_expire_time?: number }; answer: { result: { drama_id: Int64; errcode: number; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_commitupload.html */
'/wxa/sec/vod/commitupload': { body: { upload_id: string; media_part_infos: readonly { part_number: number; etag: string }[]; cover_part_infos?: readonly { part_number: number; etag: string }[] }; answer: { media_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_deauthorizeapp.html */
'/wxa/sec/vod/deauthorizeapp': { body: { authorized_appid: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_deauthorizecopyright.html */
'/wxa/sec/vod/deauthorizecopyright': { body: { drama_ids: readonly Int64[]; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string }; answer: { result: { drama_id: Int64; errcode: number; errmsg: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_deauthorizedrama.html */
'/wxa/sec/vod/deauthorizedrama': { body: { drama_id: readonly Int64[]; authorized_appid: string }; answer: { result: { drama_id: Int64; errcode: number; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_deletemedia.html */
'/wxa/sec/vod/deletemedia': { body: { media_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizeapps.html */
'/wxa/sec/vod/getauthorizeapps': { answer: { objects: { authorized_appid: string; authorized_time: number; authz_expire_time?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF (unconfirmed) */
'/wxa/sec/vod/getauthorizedapps': { answer: { objects: { authorizer_appid: string; authorized_time: number; authz_expire_time?: number }[] } };
/** 该接口用于被授权方查询自己被授权的剧目授权信息 https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizedobjects.html */
'/wxa/sec/vod/getauthorizedobjects': { body: { authorizer_appid?: string; offset?: number; limit?: number }; answer: { objects: { drama_id: Int64; authorizer_appid: string; authorized_time: number; authz_expire_time?: number }[]; total_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_getauthorizeobjects.html */
'/wxa/sec/vod/getauthorizeobjects': { body: { drama_id?: Int64; authorized_appid?: string; offset?: number; limit?: number }; answer: { objects: { drama_id: Int64; authorized_appid: string; authorized_time: number; authz_expire_time?: number }[]; total_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnlogs.html (unconfirmed) */
'/wxa/sec/vod/getcdnlogs': { body: { start_time?: number; end_time?: number; limit?: number; offset?: number; query_type?: number }; answer: { total_count?: number; domestic_cdn_logs?: { date?: string; name?: string; url?: string; start_time?: number; end_time?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnusagedata.html (unconfirmed) */
'/wxa/sec/vod/getcdnusagedata': { body: { start_time?: number; end_time?: number; data_interval?: string; query_type?: number }; answer: { data_interval?: number; item_list?: { time?: number; value?: number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizationlist.html */
'/wxa/sec/vod/getcopyrightauthorizationlist': { body: { drama_id?: Int64; authorization_type?: number; authorized_appid?: string; authorized_subject_cert_no?: string; offset?: number; limit?: number }; answer: { list: GetcopyrightauthorizationlistResultList[]; total_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizecopyright/api_getcopyrightauthorizedlist.html */
'/wxa/sec/vod/getcopyrightauthorizedlist': { body: { authorizer_appid?: string; offset?: number; limit?: number }; answer: { list: GetcopyrightauthorizationlistResultList[]; total_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdrama.html */
'/wxa/sec/vod/getdrama': { body: { drama_id: Int64 }; answer: { drama_info: { drama_id: Int64; name: string; description: string; media_count: number; status: number; create_time: number; cover_url?: string; promotion_poster?: string; recommendations?: string; producer?: string; playwright?: string; production_license?: string; expedited?: boolean | number; media_list: { media_id: Int64 }[]; actor_list?: { actor: { name: string; photo_material_id: string; role: string; profile: string }[] }; audit_detail?: { status: number; create_time: number; audit_time?: number } } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdramalatestauditinfo.html */
'/wxa/sec/vod/getdramalatestauditinfo': { body: { drama_id: Int64; audit_type: number }; answer: { audit_detail: { status: number; create_time: number; audit_time?: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedia.html */
'/wxa/sec/vod/getmedia': { body: { media_id: Int64 }; answer: { media_info: MediaInfoList } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_getmedialink.html */
'/wxa/sec/vod/getmedialink': { body: { media_id: Int64; t: number; expr?: number; rlimit?: number; whref?: string; bkref?: string }; answer: { media_info: { media_id: Int64; name: string; description: string; duration: number; cover_url: string; mp4_url: string; hls_url: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_gettask.html */
'/wxa/sec/vod/gettask': { body: { task_id: Int64 }; answer: { task_info: { id: Int64; task_type: number; status: number; errcode: number; errmsg?: string; create_time?: number; finish_time?: number; media_id?: Int64 } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_listdramas.html */
'/wxa/sec/vod/listdramas': { body: { offset?: number; limit?: number }; answer: { drama_info_list: { drama_id: Int64; name: string; description?: string; media_count: number; media_list: { media_id: Int64 }[]; status?: number; create_time: number; cover_url?: string; promotion_poster?: string; recommendations?: string; producer?: string; playwright?: string; actor_list?: { actor: { name: string; photo_material_id: string; role: string; profile: string }[] }; production_license?: string; audit_detail?: { status: number; create_time: number; audit_time?: number }; expedited?: boolean | number }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_media/api_listmedia.html */
'/wxa/sec/vod/listmedia': { body: { drama_id?: Int64; media_name?: string; start_time?: number; end_time?: number; offset?: number; limit?: number }; answer: { media_info_list: MediaInfoList[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_listpackages.html (unconfirmed) */
'/wxa/sec/vod/listpackages': { body: { status?: number; offset?: number; limit?: number; query_type?: number }; answer: { total_count?: number; package_list?: { start_time?: number; end_time?: number; used?: number; all?: number; order_id?: string; status?: number; is_deleted?: number; package_id?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitmodifydramabasicinforeq.html */
'/wxa/sec/vod/modifydramabasicinfo': { body: { drama_id: Int64; alternate_name?: string; description?: string; recommendations?: string; actor_list?: { actor: readonly { name: string; photo_material_id: string; role: string; profile: string }[] }; cover_material_id?: string; promotion_poster_material_id?: string; authorized_material_id?: string; qualification_type?: number; qualification_certificate_material_id?: string; cost_commitment_letter_material_id?: string; cost_of_production?: number; registration_number?: string; production_license?: string; publish_license?: string; other_material_material_id?: string } };
/** 拉取上传 该接口使用url传递到微信服务器 https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_pullupload.html */
'/wxa/sec/vod/pullupload': { body: { media_name: string; media_url: string; cover_url?: string; source_context?: string }; answer: { task_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_replacedramamedia.html */
'/wxa/sec/vod/replacedramamedia': { body: { drama_id: Int64; old_media_id: Int64; new_media_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitreplacemedias.html */
'/wxa/sec/vod/submitreplacedramamedias': { body: { drama_id: Int64; replace_media_list?: readonly { old: number; new: number }[] } };
/** 调用服务平台提供的服务 https://developers.weixin.qq.com/miniprogram/dev/server/API/wx-service-market/api_invokeservice */
'/wxa/servicemarket': { body: { service: string; api: string; async?: boolean; data?: unknown; client_msg_id: string }; answer: { request_id?: string; data?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/wx-service-market/api_servicemarketretrieve */
'/wxa/servicemarketretrieve': { body: { request_id: string }; answer: { data: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotify.html */
'/wxa/set_user_notify': { body: { openid: string; notify_type: number; notify_code: string; content_json?: string; check_json?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotifyExt.html */
'/wxa/set_user_notifyext': { body: { openid: string; notify_type: number; notify_code: string; ext_json?: string } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.setUserStorage.html */
'/wxa/set_user_storage': { query: { openid: string; signature: string; sig_method: string }; body: { kv_list: readonly { key: string; value: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.setShowStatus.html */
'/wxa/setnearbypoishowstatus': { body: { poi_id: string; status: 0 | 1 } };
/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.setUserInteractiveData.html */
'/wxa/setuserinteractivedata': { query: { openid: string; signature: string; sig_method: string }; body: { kv_list: readonly { key: string; value: number }[] } };
/** 小程序内部搜索API提供针对页面的查询能力 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.siteSearch.html */
'/wxa/sitesearch': { body: { keyword: string; next_page_info: string }; answer: { items: { title: string; image: string; description: string; path: string }[]; has_next_page: 0 | 1; next_page_info: string; hit_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#6 */
'/wxaapi/broadcast/getgoodswarehouse': { body: { goods_ids: readonly Int64[] }; answer: { goods: { goods_id: Int64; name: string; url: string; cover_img_url: string; price_type: number; price: number; price2: number; audit_status: number; thirdPartyAppid?: string; third_party_tag?: number }[]; total: number } };
/** 商品添加并提审 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_addgoods.html */
'/wxaapi/broadcast/goods/add': { body: { goodsInfo: { name: string; url: string; coverImgUrl: string; priceType: number; price: number; price2: number; thirdPartyAppid?: string } }; answer: { goodsId: Int64; auditId: Int64 } };
/** 重新提交审核 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_resubmitaudit.html */
'/wxaapi/broadcast/goods/audit': { body: { goodsId: Int64 }; answer: { auditId: Int64 } };
/** 删除商品 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_deletegoodsinfo.html */
'/wxaapi/broadcast/goods/delete': { body: { goodsId: Int64 } };
/** 删除直播间商品 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deletedoods.html */
'/wxaapi/broadcast/goods/deleteInRoom': { body: { roomId: number; goodsId: Int64 } };
/** 下载商品讲解视频 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_downloadgoodsvideo.html */
'/wxaapi/broadcast/goods/getVideo': { body: { roomId: number; goodsId: Int64 }; answer: { url: string } };
/** 上下架商品 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_salegoods.html */
'/wxaapi/broadcast/goods/onsale': { body: { roomId: number; goodsId: Int64; onSale: 0 | 1 } };
/** 推送商品 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_pushgoods.html */
'/wxaapi/broadcast/goods/push': { body: { roomId: number; goodsId: Int64 } };
/** 撤回商品审核 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_resetaudit.html */
'/wxaapi/broadcast/goods/resetaudit': { body: { goodsId: Int64; auditId: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_setdefault_goodskey.html (unconfirmed) */
'/wxaapi/broadcast/goods/setkey': { body: { goodsKey?: readonly string[] } };
/** 直播间商品排序 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_sortgoods.html */
'/wxaapi/broadcast/goods/sort': { body: { roomId: number; goods: readonly { goodsId: Int64 }[] } };
/** 更新商品 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_updategoodsinfo.html */
'/wxaapi/broadcast/goods/update': { body: { goodsInfo: { name: string; url: string; coverImgUrl: string; priceType: number; price: number; price2: number; thirdPartyAppid?: string; goodsId: Int64 } } };
/** 设置成员角色 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_getrolelistdw.html */
'/wxaapi/broadcast/role/addrole': { body: { role: number; username: string } };
/** 解除成员角色 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/role-management/api_deleterole.html */
'/wxaapi/broadcast/role/deleterole': { body: { role: number; username: string } };
/** 添加管理直播间小助手 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_addveassistant.html */
'/wxaapi/broadcast/room/addassistant': { body: { roomId: number; users: readonly { username: string; nickname: string }[] } };
/** 直播间导入商品 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_importgoods.html */
'/wxaapi/broadcast/room/addgoods': { body: { roomId: number; ids: readonly Int64[] } };
/** 添加主播副号 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_addsubanchor.html */
'/wxaapi/broadcast/room/addsubanchor': { body: { roomId: number; username: string } };
/** 创建直播间 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_createroom.html */
'/wxaapi/broadcast/room/create': { body: { name: string; coverImg: string; shareImg: string; type: number; startTime: number; endTime: number; anchorName: string; anchorWechat: string; subAnchorWechat?: string; createrWechat?: string; feedsImg: string; isFeedsPublic?: 0 | 1; closeLike: 0 | 1; closeGoods: 0 | 1; closeComment: 0 | 1; closeReplay?: 0 | 1; closeShare?: 0 | 1; closeKf?: 0 | 1 }; answer: { roomId: number; qrcode_url?: string } };
/** 删除直播间 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deleteroom.html */
'/wxaapi/broadcast/room/deleteroom': { body: { id: Int64 } };
/** 删除主播副号 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_deletesubanchor.html */
'/wxaapi/broadcast/room/deletesubanchor': { body: { roomId: number } };
/** 编辑直播间 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_editroom.html */
'/wxaapi/broadcast/room/editroom': { body: { name: string; coverImg: string; shareImg: string; type?: number; startTime: number; endTime: number; anchorName: string; anchorWechat: string; subAnchorWechat?: string; createrWechat?: string; feedsImg: string; isFeedsPublic?: 0 | 1; closeLike: 0 | 1; closeGoods: 0 | 1; closeComment: 0 | 1; closeReplay?: 0 | 1; closeShare?: 0 | 1; closeKf?: 0 | 1; id: Int64 } };
/** 修改管理直播间小助手 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_modifyassistant.html */
'/wxaapi/broadcast/room/modifyassistant': { body: { roomId: number; username: string; nickname: string } };
/** 修改主播副号 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_modifysubanchor.html */
'/wxaapi/broadcast/room/modifysubanchor': { body: { roomId: number; username: string } };
/** 删除管理直播间小助手 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_removeassistant.html */
'/wxaapi/broadcast/room/removeassistant': { body: { roomId: number; username: string } };
/** 开启/关闭直播间全局禁言 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatecomment.html */
'/wxaapi/broadcast/room/updatecomment': { body: { roomId: number; banComment: 0 | 1 } };
/** 开启/关闭直播间官方收录 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatefeedpublic.html */
'/wxaapi/broadcast/room/updatefeedpublic': { body: { roomId: number; isFeedsPublic: 0 | 1 } };
/** 开启/关闭客服功能 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatekf.html */
'/wxaapi/broadcast/room/updatekf': { body: { roomId: number; closeKf: 0 | 1 } };
/** 开启/关闭回放功能 https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_updatereplay.html */
'/wxaapi/broadcast/room/updatereplay': { body: { roomId: number; closeReplay: 0 | 1 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_resetapikfquota */
'/wxaapi/comment/apikfquota/reset': { body: { commentId: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addcommentreply (unconfirmed) */
'/wxaapi/comment/commentreply/add': { body: { commentId?: string; replyId?: string; content?: string }; answer: { success?: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletecommentreply (unconfirmed) */
'/wxaapi/comment/commentreply/delete': { body: { commentId?: string; replyId?: string; commentReplyId?: string }; answer: { success?: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_confirmcompromise */
'/wxaapi/comment/confirmcompromise': { body: { commentId: string; picList?: readonly string[]; content?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addreply */
'/wxaapi/comment/reply/add': { body: { commentId: string; content: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletereply */
'/wxaapi/comment/reply/delete': { body: { commentId: string; replyId: string; commentReplyId: string } };
/** 性能监控 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getPerformance.html */
'/wxaapi/log/get_performance': { body: { cost_time_type: number; default_start_time: number; default_end_time: number; device: string; is_download_code: string; networktype: string; scene: string }; answer: { default_time_data?: string; compare_time_data?: string } };
/** 错误查询详情 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrDetail.html */
'/wxaapi/log/jserr_detail': { body: { startTime: string; endTime: string; errorMsgMd5: string; errorStackMd5: string; appVersion: string; sdkVersion: string; osName: string; clientVersion: string; openid: string; desc: 0 | 1 | string; offset?: number; limit?: number }; answer: { data: { Uin: string; appId: string; openId: string; nickname: string; source: string; route: string; errorMsg: string; errorMsgMd5: string; errorStack: string; errorStackMd5: string; appVersion: string; sdkVersion: string; osName?: string; clientVersion?: string; pluginversion?: string; DeviceModel: string; Count: string | number; Ds: string; TimeStamp: string }[]; totalCount: number } };
/** 错误查询列表 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrList.html */
'/wxaapi/log/jserr_list': { body: { startTime: string; endTime: string; errType: string; appVersion: string; openid: string; keyword: string; orderby: string; desc: 0 | 1 | string; offset?: number; limit?: number }; answer: { data: { errorMsg: string; errorMsgMd5: string; errorStack: string; errorStackMd5: string; uv: number; uvPercent: string; pv: number; pvPercent: string }[]; totalCount: number } };
/** (unconfirmed) */
'/wxaapi/log/jserr_search': {};
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_busiappeal */
'/wxaapi/minishop/busiAppeal': { body: { complaintOrderId: Int64; content?: string; mediaIdList?: readonly string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_respondcomplaint */
'/wxaapi/minishop/bussiRespondComplaint': { body: { complaintOrderId: Int64; content?: string; mediaIdList?: readonly string[]; bussiHandle: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_supplyproof */
'/wxaapi/minishop/bussiSupplyProof': { body: { complaintOrderId: Int64; content?: string; mediaIdList?: readonly string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/complaint/api_submitrefund */
'/wxaapi/minishop/bussiSupplyRefund': { body: { complaintOrderId: Int64; content?: string; mediaIdList?: readonly string[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/videoplayer.html#%E6%92%AD%E6%94%BE%E5%8E%9F%E5%A7%8B%E8%A7%86%E9%A2%91 */
'/wxadrama/setplayerdramarecmdswitch': { body: { entry_type: number; switch_status: boolean } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout */
'/xpay/bind_transfer_accout': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; transfer_account_uid: number; transfer_account_org_name: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/cancel_currency_pay': { query: { signature: string; pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; pay_order_id: string; order_id: string; amount: number }; answer: { order_id: string } };
/** (unconfirmed) */
'/xpay/cancel_subscribe_contract': { body: { openid?: string; termination_reason?: string; product_id?: string; out_contract_code?: string } };
/** (unconfirmed) */
'/xpay/complete_complaint': { query: { pay_sig: string }; body: { complaint_id?: string; env?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/create_funds_bill': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; transfer_account_uid: number; transfer_account_name: string; transfer_account_agency_id?: number; transfer_amount: number; request_id: string; settle_begin: number; settle_end: number; fund_type: number; authorize_advertise: 0 | 1 }; answer: { bill_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/create_withdraw_order': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; withdraw_no: string; withdraw_amount?: string }; answer: { withdraw_no: string; wx_withdraw_no: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/currency_pay': { query: { signature: string; pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id: string; amount: number; payitem?: string; remark?: string }; answer: { order_id: string; balance: number; used_present_amount: number } };
/** (unconfirmed) */
'/xpay/download_adverfunds_order': { body: { fund_id?: string; env?: number }; answer: { url?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/download_bill': { query: { pay_sig: string }; body: { openid?: string; env?: number; user_ip?: string; device_type?: number; begin_ds: string; end_ds: string }; answer: { url: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_ios_settlement_bill (unconfirmed) */
'/xpay/download_ios_settlement_bill': { body: { start_month?: string; end_month?: string }; answer: { bill_list?: { month?: string; bill_url?: string }[] } };
/** (unconfirmed) */
'/xpay/get_complaint_detail': { query: { pay_sig: string }; body: { complaint_id?: string; env?: number }; answer: { complaint?: { complaint_id?: string; complaint_time?: string; complaint_detail?: string; complaint_state?: string; payer_phone?: string; payer_openid?: string; complaint_order_info?: { transaction_id?: string; out_trade_no?: string; amount?: number; wxa_out_trade_no?: string; wx_order_id?: string }[]; complaint_full_refunded?: boolean; incoming_user_response?: boolean; user_complaint_times?: number; complaint_media_list?: { media_type?: string; media_url?: string[] }[]; problem_description?: string; problem_type?: string; apply_refund_amount?: number; user_tag_list?: string[]; service_order_info?: { order_id?: string; out_order_no?: string; state?: string }[] } } };
/** (unconfirmed) */
'/xpay/get_complaint_list': { query: { pay_sig: string }; body: { offset?: number; limit?: number; begin_date?: string; end_date?: string; env?: number }; answer: { complaints?: { complaint_id?: string; complaint_time?: string; complaint_detail?: string; complaint_state?: string; payer_phone?: string; payer_openid?: string; complaint_order_info?: { transaction_id?: string; out_trade_no?: string; amount?: number; wxa_out_trade_no?: string; wx_order_id?: string }[]; complaint_full_refunded?: boolean; incoming_user_response?: boolean; user_complaint_times?: number; complaint_media_list?: { media_type?: string; media_url?: string[] }[]; problem_description?: string; problem_type?: string; apply_refund_amount?: number; user_tag_list?: string[]; service_order_info?: { order_id?: string; out_order_no?: string; state?: string }[] }[]; total?: number } };
/** (unconfirmed) */
'/xpay/get_negotiation_history': { query: { pay_sig: string }; body: { offset?: number; limit?: number; complaint_id?: string; env?: number }; answer: { history?: { log_id?: string; operator?: string; operate_time?: string; operate_type?: string; operate_details?: string; complaint_media_list?: { media_type?: string; media_url?: string[] }[] }[]; total?: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/notify_provide_goods': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id?: string; wx_order_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/present_currency': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id: string; amount: number }; answer: { order_id: string; balance: number; present_balance: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_adver_funds': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; page?: number; page_size?: number; filter?: { settle_begin: number; settle_end: number; fund_type?: number } }; answer: { adver_funds_list: { fund_id: string; fund_type: number; settle_begin: number; settle_end: number; total_amount: number; remain_amount: number; expire_time?: number }[]; total_page: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_biz_balance */
'/xpay/query_biz_balance': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number }; answer: { balance_available: { amount: number | string; currency_code: string } } };
/** (unconfirmed) */
'/xpay/query_download_order': { query: { pay_sig: string }; body: { task_id?: string; env?: number }; answer: { authorization_state?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_funds_bill': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; page?: number; page_size?: number; filter?: { oper_time_begin?: number; oper_time_end?: number; bill_id?: string } }; answer: { bill_list: { bill_id: string; oper_time: number; fund_id: string; settle_begin: number; settle_end: number; transfer_account_uid: number; transfer_account_name: string; transfer_amount: number; status: number }[]; total_page: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_order': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id?: string; wx_order_id?: string }; answer: { order: { order_id: string; env_type: number; order_type: number; status: number; biz_type: number; order_fee: number; coupon_fee: number; paid_fee: number; refund_fee?: number; left_fee?: number; paid_time?: number; provide_time?: number; create_time: number; update_time: number; biz_meta?: string; token?: string; wx_order_id: string; channel_order_id?: string; wxpay_order_id?: string; sett_state?: number; sett_time?: number } } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_publish_goods': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number }; answer: { publish_item: { id: string; publish_status: number; errmsg?: string }[]; status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_punishment_reasons (unconfirmed) */
'/xpay/query_punishment_reasons': { answer: { appid?: string; nickname?: string; merchant_code?: string; limited_functions?: string[]; other_limited_functions?: string; recovery_specifications?: { limitation_case_id?: string; limitation_reason_type?: string; limitation_reason?: string; limitation_reason_describe?: string; relate_limitations?: unknown; other_relate_limitations?: string; recover_way?: string; recover_way_param?: string; recover_help_url?: string; limitation_action_type?: string; limitation_start_date?: string; limitation_date?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_recover_bill': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; page?: number; page_size?: number; filter?: { recover_time_begin?: number; recover_time_end?: number; bill_id?: string } }; answer: { bill_list: { bill_id: string; recover_time: number; fund_id: string; settle_begin: number; settle_end: number; recover_account_name: string; recover_amount: number; refund_order_list?: string[] }[]; total_page: number } };
/** (unconfirmed) */
'/xpay/query_subscribe_contract': { body: { openid?: string; product_id?: string; out_contract_code?: string }; answer: { authorization_state?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_transfer_account': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number }; answer: { acct_list: { transfer_account_uid: number; transfer_account_name: string; transfer_account_agency_id?: number; transfer_account_agency_name?: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_upload_goods': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number }; answer: { upload_item: { id: string; name: string; price: number; remark?: string; item_url?: string; upload_status: number; errmsg?: string }[]; status: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_user_balance': { query: { signature: string; pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number }; answer: { balance: number; present_balance: number; first_save_flag: 0 | 1; sum_save: number; sum_present: number; sum_balance: number; sum_cost: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/query_withdraw_order': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; withdraw_no: string }; answer: { withdraw_no: string; withdraw_amount: string; status: number; withdraw_success_timestamp?: number | string; fail_reason?: string; create_time: number | string; wx_withdraw_no: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/refund_order': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id?: string; wx_order_id?: string; refund_order_id: string; refund_fee: number; left_fee: number; biz_meta?: string; refund_reason?: string; req_from?: string }; answer: { pay_order_id: string; pay_wx_order_id: string; refund_order_id: string; refund_wx_order_id: string } };
/** (unconfirmed) */
'/xpay/response_complaint': { query: { pay_sig: string }; body: { complaint_id?: string; response_content?: string; response_images?: readonly string[]; env?: number } };
/** (unconfirmed) */
'/xpay/send_subscribe_pre_payment': { body: { openid?: string; deduct_price?: number; product_id?: string; out_contract_code?: string } };
/** (unconfirmed) */
'/xpay/start_download_order': { query: { pay_sig: string }; body: { begin_ds?: number; end_ds?: number; order_type?: number; order_info?: string; is_provided?: boolean; refund_status?: number; env?: number; pay_channel?: number }; answer: { task_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/start_publish_goods': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; publish_item: readonly { id: string }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API */
'/xpay/start_upload_goods': { query: { pay_sig: string }; body: { openid?: string; env: number; user_ip?: string; device_type?: number; upload_item: readonly { id: string; name: string; price: number; remark?: string; item_url?: string }[] } };
/** (unconfirmed) */
'/xpay/submit_subscribe_pay_order': { body: { openid?: string; offer_id?: string; buy_quantity?: string; env?: number; currency_type?: string; product_id?: string; deduct_price?: number; order_id?: string; attach?: string } };
'/shop/funds/getbankbynum': ChannelsShopPost['/shop/funds/getbankbynum'];
'/shop/funds/getbanklist': ChannelsShopPost['/shop/funds/getbanklist'];
'/shop/funds/getcity': ChannelsShopPost['/shop/funds/getcity'];
'/shop/funds/getprovince': ChannelsShopPost['/shop/funds/getprovince'];
'/shop/funds/getsubbranch': ChannelsShopPost['/shop/funds/getsubbranch'];
'/shop/funds/qrcode/check': ChannelsShopPost['/shop/funds/qrcode/check'];
'/shop/funds/qrcode/get': ChannelsShopPost['/shop/funds/qrcode/get'];
'/union/promoter/product/generate': ChannelsShopPost['/union/promoter/product/generate'];
}
export interface MiniProgramUpload extends WechatAccountUpload, DelegatedUpload {
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/upload.html */
'/channels/ec/open/upload': { file: 'file'; fields: { openid: string; upload_type?: number; file_url?: string }; answer: { media_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/uploadimg.html */
'/product/img/upload': { file: 'media'; query: { resp_type: number; upload_type?: number; img_url?: string; height?: number; width?: number }; fields: { img_url?: string }; answer: { pic_file: { media_id?: string; pay_media_id?: string; temp_img_url?: string } } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_retailuploadmchfile (unconfirmed) */
'/retail/B2b/retailuploadmchfile': { file: 'media'; answer: { file_id?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/public/upload_img.html */
'/shop/img/upload': { file: 'media'; query: { resp_type: number; upload_type?: number; img_url?: string }; fields: { img_url?: string }; answer: { img_info: { media_id?: string; temp_img_url?: string } } };
/** 本接口提供基于小程序的站内搜商品图片搜索能力 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.imageSearch.html */
'/wxa/imagesearch': { file: 'img'; answer: { items: { title: string; img_url: string; price: string; path: string }[] } };
/** 向插件开发者发起使用插件的申请 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.imgSecCheck.html */
'/wxa/img_sec_check': { file: 'media' };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_singlefileupload.html */
'/wxa/sec/vod/singlefileupload': { file: 'media_data'; fields: { cover_type?: string; source_context?: string }; answer: { media_id: Int64 } };
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/vod_fileupload/api_uploadpart.html */
'/wxa/sec/vod/uploadpart': { file: 'data'; fields: { upload_id: string; part_number: number; resource_type: number }; answer: { etag: string } };
/** (unconfirmed) */
'/xpay/get_upload_file_sign': { file: 'media'; query: { pay_sig: string }; answer: { sign?: string; cos_url?: string } };
/** (unconfirmed) */
'/xpay/upload_vp_file': { file: 'media'; query: { pay_sig: string }; answer: { file_id?: string } };
}
export interface MiniProgramDownload extends WechatAccountDownload, DelegatedDownload {
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html */
'/cgi-bin/express/delivery/single_waybill/get_bill': { method: 'post'; body: { date: string; type: string } };
/** 获取 mediaID 图片 https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedbackmedia.html */
'/cgi-bin/media/getfeedbackmedia': { method: 'get'; query: { record_id: number; media_id: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.createQRCode.html */
'/cgi-bin/wxaapp/createwxaqrcode': { method: 'post'; body: { path: string; width?: number } };
'/cityservice/face/identify/getimage': { method: 'post'; body: { verify_result: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.get.html */
'/wxa/getwxacode': { method: 'post'; body: { path?: string; width?: number; auto_color?: boolean; line_color?: { r: number; g: number; b: number }; is_hyaline?: boolean; env_version?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html */
'/wxa/getwxacodeunlimit': { method: 'post'; body: { scene: string; page?: string; width?: number; auto_color?: boolean; line_color?: { r: number; g: number; b: number }; is_hyaline?: boolean; check_path?: boolean; env_version?: string } };
}
/** Mini Programs and Mini Games. */
export interface MiniProgramApi {
  get: MiniProgramGet;
  post: MiniProgramPost;
  upload: MiniProgramUpload;
  download: MiniProgramDownload;
}
export {};
