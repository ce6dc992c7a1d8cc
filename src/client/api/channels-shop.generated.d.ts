// Generated from catalogue/api/channels-shop.json by `npm run generate`. Do not edit.
import type { Int64 } from '../api-call.js';
import type { DelegatedDownload, DelegatedGet, DelegatedPost, DelegatedUpload } from './delegated.generated.js';
import type { WechatAccountDownload, WechatAccountGet, WechatAccountPost, WechatAccountUpload } from './wechat-account.generated.js';

interface AccountInfo { bank_account_type: string; account_bank: string; account_bank4show?: string; bank_address_code: string; bank_branch_id?: string; bank_name?: string; account_number: string; account_name?: string }
interface AddBrand { brand_id: Int64; ch_name?: string; en_name?: string; classification_no: string; trade_mark_symbol: number; register_details: RegisterDetails; application_details: ApplicationDetails; grant_type?: number; grant_details: { grant_level?: number; start_time?: number; end_time?: number; is_permanent: boolean; grant_certifications?: readonly string[]; brand_owner_id_photos?: readonly string[] } }
interface AddressInfo { user_name: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; postal_code?: string; house_number?: string; lng?: number; lat?: number; hash_code?: string; virtual_order_tel_number?: string; use_tel_number?: 0 | 1; tel_number_ext_info?: { real_tel_number?: string; virtual_tel_number?: string; virtual_tel_expire_time?: number; get_virtual_tel_cnt?: number } }
interface AgencyInfo { appid: string; nickname: string; head_img_url: string; profit_sharding_suc_time: number; amount: number; ratio: number }
interface ApplicationDetails { acceptance_no?: string; acceptance_time?: number; acceptance_certification?: readonly string[] }
interface ArticleInfo { article_title: string; cover_image: string; article_url: string; promoter_share_link: string }
interface AttrList { name: string; type: string; type_v2: string; value: string; is_required: boolean; hint?: string; append_allowed?: boolean }
interface BannerBanner { type: number; banner: { img_url: string; title?: string; description?: string }; product?: { product_id: Int64 }; finder?: { finder_user_name?: string; feed_id?: string }; official_account?: { url?: string } }
interface BatchaddResultResultInfoList { errcode: number; errmsg?: string; product_id: Int64; info_id?: Int64 }
interface CatList { cat_id: Int64; name: string; f_cat_id: Int64; leaf?: boolean }
interface CouponDetail { type: number; restNum: number; discountInfo: { discountCondition?: { productCnt?: number; productIds?: readonly Int64[]; productPrice?: number }; discountFee?: number; discountNum?: number }; receiveInfo?: { limitNumOnePerson: number; startTime?: string; endTime?: string }; validInfo: { validType: string; validDayNum?: number; startTime?: string; endTime?: string } }
interface CouponInfo { name: string; discount_info: DiscountInfo; ext_info?: InfoExtInfo; promote_info?: { promote_type: number }; receive_info?: ReceiveInfo; valid_info: ValidInfo }
interface CoverLocations { address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number }
interface DeliverInfo { stock_type: number; predict_delivery_time?: number; full_payment_presale_delivery_type?: number }
interface DeliveryAddress { province: string; city: string; county: string; detail: string; contact_name: string; contact_phone: string }
interface DeliveryList { delivery_id: string; waybill_id?: string; deliver_type: number; product_infos: readonly { product_id: Int64; sku_id: Int64; product_cnt: number }[] }
interface DetailAddressInfo { user_name: string; postal_code?: string; province_name: string; city_name: string; county_name: string; detail_info: string; tel_number: string; house_number?: string; lng?: number; lat?: number }
interface DiscountCondition { product_cnt?: number; product_ids?: readonly Int64[]; product_price?: number }
interface DiscountInfo { discount_condition?: { product_cnt?: number; product_ids?: readonly Int64[]; product_price?: number }; discount_fee?: number; discount_num?: number }
interface EcOrderList { ec_order_id?: Int64; goods_list: readonly GoodsList[]; ewaybill_order_code?: string; ewaybill_order_appid?: string }
interface ExtInfo { jump_product_id?: Int64; notes?: string; valid_time: number; invalid_time: number }
interface ExtraService { seven_day_return: number; pay_after_use: number; freight_insurance: number; fake_one_pay_three?: number; damage_guarantee?: number; exchange_support?: number }
interface FailVoucherList { encrypted_code?: string; code?: string; sku_id?: Int64; ret_code: number; ret_msg?: string }
interface FreightTemplateAddressInfo { user_name: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; postal_code?: string }
interface GetResultBrand { brand_id: Int64; ch_name?: string; en_name?: string; classification_no: string; trade_mark_symbol: number | string; register_details: RegisterDetails; application_details: ApplicationDetails; grant_type: number | string; grant_details: { grant_level?: number | string; start_time?: number; end_time?: number; is_permanent?: boolean; grant_certifications?: readonly string[]; brand_owner_id_photos?: readonly string[] }; status: number | string; create_time: number; update_time: number; audit_result?: { audit_id: Int64; reject_reason?: string } }
interface GetResultList { openid: string; unionid?: string; user_grade_info?: { grade: number; experience_value: number } }
interface GetResultProduct { product_id: Int64; out_product_id?: string; title: string; short_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats?: readonly { cat_id: Int64 }[]; cats_v2?: readonly { cat_id: Int64 }[]; attrs?: readonly { attr_key: string; attr_value: string }[]; spu_code?: string; brand_id?: Int64; deliver_method?: number; express_info?: { template_id: Int64; weight?: number }; aftersale_desc?: string; status: number; edit_status: number; min_price: number; skus?: readonly { sku_id: Int64; out_sku_id?: string; thumb_img: string; sale_price: number; market_price?: number; stock_num: number; sku_code?: string; bar_code?: string; sku_attrs?: readonly { attr_key: string; attr_value: string }[]; status: number; sku_deliver_info?: SkuDeliverInfo }[]; limited_info?: { period_type: number; limited_buy_num?: number }; extra_service?: ExtraService; product_type?: number; edit_time?: number; src_product_id?: Int64; total_sold_num?: number; after_sale_info?: { after_sale_address_id?: Int64 }; product_qua_infos?: readonly { qua_id: Int64; qua_url: readonly string[] }[]; size_chart?: { enable: boolean; specification_list?: readonly { name: string; unit: string; is_range: boolean; value_list: readonly { key: string; value?: string; left?: string; right?: string }[] }[] }; timing_onsale_info?: { status: number; onsale_time: number; is_hide_price: 0 | 1; task_id?: Int64 }; spu_deliver_info?: { is_spu_range: boolean; sku_deliver_info?: SkuDeliverInfo }; release_mode?: number }
interface GetResultProductList { product_id: Int64; title: string; head_img_url: string; price: string | number; first_category_id: Int64; second_category_id: Int64; third_category_id: Int64; data: { create_gmv: Int64; create_cnt: string | number; create_uv: string | number; create_product_cnt: string | number; pay_gmv: Int64; pay_cnt: string | number; pay_uv: string | number; pay_product_cnt: string | number; pure_pay_gmv: Int64; pay_gmv_per_uv: Int64; pay_refund_gmv: Int64; pay_refund_uv: string | number; pay_refund_ratio: number | string; pay_refund_after_send_ratio: number | string; pay_refund_cnt: string | number; pay_refund_product_cnt: string | number; pay_refund_before_send_ratio: number | string; refund_gmv: Int64; refund_uv: string | number; refund_cnt: string | number; refund_product_cnt: string | number; cart_pay_ratio?: number | string; cart_pay_uv?: number | string; cart_pay_gmv?: Int64; product_click_uv: string | number; product_click_cnt: string | number; pay_finder_cnt?: number | string; click_to_pay_cnt_ratio?: number | string; seller_actual_settle_amount: Int64; platform_actual_commission: Int64; finderuin_actual_commission: Int64; captain_actual_commission: Int64; seller_predict_settle_amount: Int64; platform_predict_commission: Int64; finderuin_predict_commission: Int64; captain_predict_commission: Int64 } }
interface GiftGetResultProduct { product_id: Int64; out_product_id?: string; title: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly { cat_id: Int64 }[]; attrs?: readonly { attr_key: string; attr_value: string }[]; spu_code?: string; brand_id?: Int64; status?: number; edit_status?: number; skus?: readonly { sku_id: Int64; out_sku_id?: string; sale_price: number; stock_num?: number; sku_code?: string; status?: number }[]; product_type?: number; edit_time?: number; src_product_id?: Int64 }
interface GoodsList { product_id?: Int64; sku_id?: Int64; good_name: string; good_count: number }
interface InfoExtInfo { jump_product_id?: Int64; notes?: string; valid_time: number; invalid_time: number }
interface InfoList { coupon_type: number; user_coupon_id?: string; coupon_id?: string; discounted_price?: number }
interface InfoOptions { option_id: number; font_size: number; is_bold?: boolean; is_open?: boolean }
interface InfoResultOrderList { orderId: Int64; productList: readonly ({ productId: Int64; skuId?: Int64; title: string; thumbImg: string; price: string | number; productCnt?: number; ratio: number; commission: string | number; estimatedCommission?: number; commissionStatus: string; commissionStatusUpdateTime?: number | string; profitShardingSucTime?: number | string; categoryStr: string; promotionInfo?: { promotionSourcePid: string; promotionSourceName: string }; customizeInfo?: string })[]; shopAppid?: string; shopName?: string; payTime?: number; confirmReceiptTime?: number }
interface InfosOld { delivery_id: string; waybill_id: string; product_infos: readonly { product_id: Int64; sku_id: Int64; product_cnt: number }[] }
interface ListOptions { option_id: number; font_size: number; is_bold: boolean; is_open: boolean }
interface ListProductInfo { product_id: Int64; product_name: string; product_img_url: string; product_mini_price: number }
interface ListResultProductList { productId: Int64; product: { productId: Int64; status: number; info: { title: string; subTitle?: string; headImg: readonly string[]; detail: { detailImg: readonly string[] }; brandId: Int64; brand?: string; model?: string; category: readonly { catId: string | number; name: string }[]; param: readonly { key: string; value: string }[]; expressInfo?: { templateId: Int64 }; minPrice: number; totalStockNum: number; totalSoldNum?: number; totalOrderNum?: number }; skus: readonly { skuId: Int64; status?: number; productSkuInfo: { thumbImg: string; salePrice: number; marketPrice: number; stockInfo: { stockNum: number }; skuCode?: string } }[] }; leagueExInfo: { hasCommission: 0 | 1; commissionRatio?: number; commissionValue?: number }; shopInfo: { appId?: string; name: string; headImgUrl: string }; couponInfo?: { hasCoupon: 0 | 1; couponId?: Int64; couponDetail?: CouponDetail } }
interface ListResultVoucherList { product_id: Int64; sku_id: Int64; voucher_type: number; voucher_buy_amount: number; voucher_actual_amount: number; code_type: number; code: string; status: number; create_time?: number; update_time: number; send_time: number; start_time: number; end_time: number; consume_time?: number; consume_store_name?: string; out_store_id?: string; refund_time?: number; openid: string; union_id?: string; telphone_no?: string; order_id?: string; voucher_settle_status?: number; last_consume_no?: string; last_withdraw_consume_no?: string }
interface OnlineData { product_id: Int64; out_product_id?: string; product_type: number; product_name: string; head_imgs: readonly string[]; category_id: Int64; brand_id: Int64; online_status?: number; draft_status: number; product_qua_infos?: readonly { qua_id: Int64; qua_url: readonly string[] }[]; verify_page?: { appid: string; path: string }; verify_at_store?: number; code_source_type: number; attr_kv_map: { [name: string]: string }; audit_result?: { audit_status: number; audit_reason?: string }; skus: readonly { sku_id: Int64; sale_price: number; stock_num: number; sku_attr_map?: { [name: string]: string } }[] }
interface OrderList { guarantee_order_id: Int64; order_id: Int64; type: number | string; order_type: number; status: string; openid: string; unionid?: string; apply_reason_type: number; apply_reason: string; expire_time: number; complete_time?: number; product_info: { product_id?: Int64; sku_id?: Int64; title: string; thumb_img: string; detail?: string; real_price: number; product_cnt: number }; pay_amount: number; order_pay_info: { transaction_id: string }; wxa_vip_discounted_price?: number; merchant_refuse_reason?: string; order_present_info?: { present_order_id: string; giver_nickname: string; accept_present_time: number }; fake_one_pay_four_info?: { identify_fee?: number; product_fee: number; total_pay_fee?: number; acctual_pay?: number; identify_proof_pic_list?: readonly string[]; fee_proof_pic_list?: readonly string[]; apply_reason?: number }; bad_pay_info?: { bad_level: number; content: string; pic_list?: readonly string[]; pay_fee: number; merchant_modify_level?: number; merchant_remark?: string; platform_modify_level?: number; refund_type: number; receive_product?: number; refund_reason?: number; refund_reason_text?: string; title_pic_list?: readonly string[] }; update_time: number; create_time: number }
interface PrecreateSender { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }
interface ProductInfo { product_id: Int64; thumb_img: string; title: string; actual_payment: number }
interface ProductList { product_id: Int64; title: string; head_img_url: string; price: number | string; first_category_id: Int64; second_category_id: Int64; third_category_id: Int64; data: { create_gmv: Int64; create_cnt: number | string; create_uv: number | string; create_product_cnt: number | string; pay_gmv: Int64; pay_cnt: number | string; pay_uv: number | string; pay_product_cnt: number | string; pure_pay_gmv: Int64; pay_gmv_per_uv: Int64; pay_refund_gmv: Int64; pay_refund_uv: number | string; pay_refund_ratio: number | string; pay_refund_after_send_ratio: number | string; pay_refund_cnt: number | string; pay_refund_product_cnt: number | string; pay_refund_before_send_ratio: number | string; refund_gmv: Int64; refund_uv: number | string; refund_cnt: number | string; refund_product_cnt: number | string; product_click_uv: number | string; product_click_cnt: number | string; actual_commission: Int64; predict_commission: Int64 } }
interface QuaQua { qua_id?: Int64; name?: string; tips?: string; need_to_apply: boolean; mandatory: boolean }
interface ReceiveInfo { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }
interface RefundInfo { amount: number; refund_reason?: number; platform_discount_return_amount?: number; is_low_price_insurance_refund?: boolean; is_final_refund_by_insurance?: boolean }
interface RegisterDetails { registrant?: string; register_no?: string; start_time?: number; end_time?: number; is_permanent: boolean; register_certifications: readonly string[]; renew_certifications?: readonly string[] }
interface SendDeliveryList { delivery_id: string; waybill_id: string; product_infos: readonly { product_id: Int64; sku_id: Int64; product_cnt: number }[] }
interface SkuDeliverInfo { stock_type: number; full_payment_presale_delivery_type: number; presale_begin_time: number; presale_end_time: number; full_payment_presale_delivery_time: number; spot_after_presale_end: boolean | number }
interface SkuInfo { preshipment_change_sku_state: number; old_sku_id: Int64; new_sku_id: Int64; ddl_time_stamp?: number }
interface SkusSkuDeliverInfo { stock_type?: number; presale_begin_time?: number; presale_end_time?: number; full_payment_presale_delivery_type?: number; full_payment_presale_delivery_time?: number; spot_after_presale_end?: 0 | 1 }
interface SubpackageList { weight_g?: number; space_x?: number; space_y?: number; space_z?: number; package_no?: string }
interface TemplateAddressInfo { user_name: string; postal_code?: string; province_name: string; city_name: string; county_name: string; detail_info: string; tel_number: string }
interface ValidInfo { valid_type: number; valid_day_num?: number; start_time?: number; end_time?: number }
interface VoucherList { voucher_code: string; voucher_type: number; voucher_buy_amount: number; time_index?: number }
export interface ChannelsShopGet extends WechatAccountGet, DelegatedGet {
/** 获取店铺基本信息 https://developers.weixin.qq.com/doc/channels/API/basics/getbasicinfo.html */
'/channels/ec/basics/info/get': { answer: { info: { username?: string; nickname: string; headimg_url: string; subject_type: string; status: string; is_local_life?: boolean; open_timestamp?: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/category/getallcategory.html */
'/channels/ec/category/all': { answer: { cats: { cat_and_qua: { cat: { cat_id: Int64; name: string; f_cat_id: Int64; level: number | string; leaf?: boolean }; qua?: QuaQua; product_qua?: QuaQua; product_qua_list?: QuaQua[]; brand_qua?: QuaQua; is_confidence_require_bad_must_pay?: boolean }[] }[]; cats_v2: { cat_and_qua: { cat: { cat_id: Int64; name: string; f_cat_id: Int64; level: number | string; leaf?: boolean }; qua?: QuaQua; product_qua?: QuaQua; product_qua_list?: QuaQua[]; brand_qua?: QuaQua; is_confidence_require_bad_must_pay?: boolean }[] }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/basic/category/getallcategory.html (unconfirmed) */
'/channels/ec/category/league/all': { answer: { cats?: { cat_and_qua?: { cat?: { cat_id?: Int64; name?: string; f_cat_id?: Int64; level?: number | string; leaf?: boolean }; qua?: QuaQua; product_qua?: QuaQua; product_qua_list?: QuaQua[]; brand_qua?: QuaQua; is_confidence_require_bad_must_pay?: boolean }[] }[]; cats_v2?: { cat_and_qua?: { cat?: { cat_id?: Int64; name?: string; f_cat_id?: Int64; level?: number | string; leaf?: boolean }; qua?: QuaQua; product_qua?: QuaQua; product_qua_list?: QuaQua[]; brand_qua?: QuaQua; is_confidence_require_bad_must_pay?: boolean }[] }[] } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/category/getavailablebizcat.html */
'/channels/ec/category/list/get': { answer: { list: { cat_id: Int64; qua_id?: number | string }[] } };
/** 机构获取已添加的推广计划 (unconfirmed) */
'/channels/ec/league/headsupplier/secondheadsupplieritem/getlist': {};
/** 获取商品推广计划列表 (unconfirmed) */
'/channels/ec/league/promotion/plan/list': {};
/** 获取商品推广带货者列表 (unconfirmed) */
'/channels/ec/league/promotion/talent/list': {};
/** 获取带货者商品数据列表 (unconfirmed) */
'/channels/ec/league/talent/getproductdatalist': {};
/** 编辑带货者 (unconfirmed) */
'/channels/ec/league/talent/update': {};
/** https://developers.weixin.qq.com/doc/channels/API/qic/getinspectconfig.html */
'/channels/ec/qic/inspect/config/get': { answer: { inspect_config: { warehouse_id: string; warehouse_name: string; warehouse_addr: string; delivery_address: DeliveryAddress; return_address: DeliveryAddress } } };
/** https://developers.weixin.qq.com/doc/channels/API/qic/getinspectsubmitconfig.html */
'/channels/ec/qic/inspect/submitconfig/get': { query: { order_id?: string }; answer: { submit_config: { delivery_list: { id: string; name: string; delivery_products: { id: number; name: string; enable_insure: number; insure_type_list: { id: string; name: string; upper_limit_type: number; upper_limit_amount?: number }[] }[] }[]; inspect_org_list: { id: string; name: string; org_category?: number }[]; charge_url?: string } } };
/** 同意商家关联申请 (unconfirmed) */
'/channels/ec/supplier/relation/accept_invitation': {};
/** 拒绝商家关联申请 (unconfirmed) */
'/channels/ec/supplier/relation/reject_invitation': {};
/** 上传图片 (unconfirmed) */
'/shop/ec/basics/img/upload': {};
/** 上传资质图片 (unconfirmed) */
'/shop/ec/basics/qualification/upload': {};
/** 完成视频上传 (unconfirmed) */
'/shop/ec/basics/video/finishupload': {};
/** 获取上传后的视频临时URL (unconfirmed) */
'/shop/ec/basics/video/getplayinfo': {};
/** 申请上传视频 (unconfirmed) */
'/shop/ec/basics/video/initupload': {};
/** 上传视频数据分块 (unconfirmed) */
'/shop/ec/basics/video/uploadpart': {};
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/order/order-info.html#_2-%E6%A0%B9%E6%8D%AE%E8%AE%A2%E5%8D%95%E6%94%AF%E4%BB%98%E6%97%B6%E9%97%B4%E3%80%81%E8%AE%A2%E5%8D%95%E5%88%86%E4%BD%A3%E7%8A%B6%E6%80%81%E6%8B%89%E5%8F%96%E8%AE%A2%E5%8D%95%E8%AF%A6%E6%83%85 */
'/union/promoter/order/search': { query: { startTimestamp?: number; endTimestamp?: number; commissionStatus?: string; page?: number }; answer: { orderList: InfoResultOrderList[]; totalNum: number; pageSize: number } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_1-%E8%8E%B7%E5%8F%96%E8%81%94%E7%9B%9F%E5%95%86%E5%93%81%E7%B1%BB%E7%9B%AE%E5%88%97%E8%A1%A8%E5%8F%8A%E7%B1%BB%E7%9B%AEID */
'/union/promoter/product/category': { answer: { productCats: { catId: string | number; name: string }[] } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_2-%E6%9F%A5%E8%AF%A2%E5%95%86%E5%93%81%E8%AF%A6%E6%83%85%E4%BF%A1%E6%81%AF */
'/union/promoter/product/list': { query: { queryType?: number; query?: string; maxPrice?: number; minPrice?: number; minCommissionValue?: number; minCommissionRatio?: number; sortType?: number; hasCoupon?: 0 | 1; shopAppIds?: string; categoryId?: number; category?: string; noCategory?: string; productId?: string; from: number; limit?: number }; answer: { productList: ListResultProductList[]; total: number } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_4-%E8%8E%B7%E5%8F%96%E6%8E%A8%E5%B9%BF%E4%BD%8D%E5%88%97%E8%A1%A8 */
'/union/promoter/promotion/list': { query: { start: number; limit?: number }; answer: { promotionSourceList: { promotionSourcePid: string; promotionSourceName: string }[]; total: number; promotionMaxCnt: number } };
}
export interface ChannelsShopPost extends WechatAccountPost, DelegatedPost {
/** https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/del.html */
'/channels/ec/activity/del': { body: { activity_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/shop.html */
'/channels/ec/activity/stop': { body: { activity_id: Int64 } };
/** 同意售后 https://developers.weixin.qq.com/doc/channels/API/aftersale/acceptapply.html */
'/channels/ec/aftersale/acceptapply': { body: { after_sale_order_id: string; address_id?: Int64; accept_type?: number } };
/** 换货发货 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptexchangereship.html */
'/channels/ec/aftersale/acceptexchangereship': { body: { after_sale_order_id: string; delivery_id: string; waybill_id: string } };
/** https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintmaterial.html */
'/channels/ec/aftersale/addcomplaintmaterial': { body: { complaint_id: string; content: string; media_id_list?: readonly string[] } };
/** https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintproof.html */
'/channels/ec/aftersale/addcomplaintproof': { body: { complaint_id: string; content: string; media_id_list?: readonly string[] } };
/** 售后单兑换虚拟号 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/applyvirtualtelnumber.html */
'/channels/ec/aftersale/applyvirtualtelnum': { body: { after_sale_order_id: string }; answer: { virtual_tel_number: string; virtual_tel_expire_time: number } };
/** 代用户发起售后 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/genaftersaleorder.html */
'/channels/ec/aftersale/genaftersaleorder': { body: { request_id: string; order_id: string; product_id: string; sku_id: string; count: number; amount: number; reason: string; type: string; address_id?: Int64; desc?: string }; answer: { after_sale_order_id: Int64 } };
/** 获取售后单列表 https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalelist.html */
'/channels/ec/aftersale/getaftersalelist': { body: { begin_create_time: number; end_create_time: number; next_key?: string }; answer: { after_sale_order_id_list: string[]; next_key?: string; has_more: boolean } };
/** 获取售后单 https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersaleorder.html */
'/channels/ec/aftersale/getaftersaleorder': { body: { after_sale_order_id: string }; answer: { after_sale_order: { after_sale_order_id: Int64; order_id: Int64; type: string; sub_type?: string; status: string; openid: string; unionid?: string; present_giver_openid?: string; present_giver_unionid?: string; reason: string; product_info: { product_id: Int64; sku_id: Int64; sku_code?: string; count: number; fast_refund?: boolean; voucher_list?: { vourcher_code: string }[]; gift_product_list?: { product_id: Int64; sku_id: Int64; sku_code?: string; count: number; task_id: Int64 }[] }; details: { desc?: string; receive_product: boolean; cancel_time: number; media_id_list?: string[]; tel_number?: string; wxa_vip_discounted_price?: number }; refund_info?: RefundInfo; return_info?: { delivery_id: string; delivery_name: string; waybill_id: string }; merchant_upload_info?: { reject_reason?: string; refund_certificates?: string[] }; merchant_update_detail?: { merchant_update_type: number; merchant_update_desc: string; update_reason_type: number; old_after_sale_type: number; new_after_sale_type: number; old_after_sale_amount: number; new_after_sale_amount: number; media_ids?: string[] }; refund_resp?: { ret: number; code?: string; message?: string }; gen_scene?: number; deadline?: number; exchange_product_info?: { product_id: Int64; old_sku_id: Int64; new_sku_id: Int64; old_sku_price: number; new_sku_price: number; old_sku_code?: string; new_sku_code?: string; product_cnt: number }; exchange_delivery_info?: { delivery_id: string; delivery_name: string; waybill_id: string; address_info?: AddressInfo }; virtual_tel_num_info?: { virtual_tel_number?: string; virtual_tel_expire_time?: number }; compensation_liability_amount?: number; update_time: number; create_time: number; complete_time?: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/complaint/getcomplaintorder.html */
'/channels/ec/aftersale/getcomplaintorder': { body: { complaint_id: string }; answer: { after_sale_order_id: Int64; order_id: Int64; history: { item_type: number; time: number; content?: string; media_id_list?: string[]; phone_number?: string; complaint_type?: number; after_sale_type?: number; after_sale_reason?: number }[]; status?: number; virtual_tel_num_info?: { virtual_tel_number?: string; virtual_tel_expire_time?: number } } };
/** 获取保障单详情 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getguaranteeorder.html (unconfirmed) */
'/channels/ec/aftersale/getguaranteeorder': { body: { guarantee_order_id?: Int64 }; answer: { guarantee_order?: OrderList } };
/** @deprecated 获取群礼物超时自动退售后单列表 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getpresentaftersalelist.html */
'/channels/ec/aftersale/getpresentaftersalelist': { body: { begin_create_time: number; end_create_time: number; next_key?: string }; answer: { after_sale_order_id_list: string[]; next_key?: string; has_more: boolean } };
/** @deprecated 获取群礼物超时自动退售后单 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getpresentaftersaleorder.html */
'/channels/ec/aftersale/getpresentaftersaleorder': { body: { after_sale_order_id: string }; answer: { after_sale_order: { after_sale_order_id: Int64; present_order_id: Int64; status: string; openid: string; unionid?: string; order_info_list: { order_id: string; refund_info?: RefundInfo; product_info_list: { product_id: Int64; sku_id: Int64; count: number; refund_info?: RefundInfo }[] }[]; refund_info?: RefundInfo; update_time: number; create_time: number } } };
/** 商家同意保障单申请 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantacceptguarantee.html */
'/channels/ec/aftersale/merchantacceptguarantee': { body: { guarantee_order_id: Int64 } };
/** 商家协商保障单 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantmodifyguarantee.html */
'/channels/ec/aftersale/merchantmodifyguarantee': { body: { guarantee_order_id: Int64; bad_level: number; merchant_remark?: string } };
/** 商家举证保障单 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantproofguarantee.html */
'/channels/ec/aftersale/merchantproofguarantee': { body: { guarantee_order_id: Int64; content: string; pic_list?: readonly string[] } };
/** 商家拒绝保障单申请 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantrefuseguarantee.html */
'/channels/ec/aftersale/merchantrefuseguarantee': { body: { guarantee_order_id: Int64; reason: string; pic_list?: readonly string[] } };
/** 商家协商 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantupdateaftersale.html */
'/channels/ec/aftersale/merchantupdateaftersale': { body: { after_sale_order_id: string; type: number; amount: number; update_reason_type: number | string; merchant_update_type: number; merchant_update_desc: string; media_ids?: readonly string[] } };
/** 获取全量售后原因 https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalereason.html */
'/channels/ec/aftersale/reason/get': { answer: { reason_list: { reason: string; reason_text: string }[] } };
/** 代用户发起退差价 https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-aftersale/api_refundpricediff.html */
'/channels/ec/aftersale/refundpricediff': { body: { request_id?: string; order_id: string; product_id: string; sku_id: string; amount: number; reason: string; desc?: string }; answer: { after_sale_order_id: string } };
/** 拒绝售后 https://developers.weixin.qq.com/doc/channels/API/aftersale/rejectapply.html */
'/channels/ec/aftersale/rejectapply': { body: { after_sale_order_id: string; reject_reason?: string } };
/** 换货拒绝发货 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectexchangereship.html */
'/channels/ec/aftersale/rejectexchangereship': { body: { after_sale_order_id: string; reject_reason_type: number; reject_reason?: string; reject_certificates?: readonly string[] } };
/** 获取拒绝售后原因 https://developers.weixin.qq.com/doc/channels/API/aftersale/getrejectreason.html */
'/channels/ec/aftersale/rejectreason/get': { answer: { reason_list: { reject_reason_type: number; reject_reason_type_text: string; reject_reason?: string; reject_scene: number }[] } };
/** 商家获取保障单列表 https://developers.weixin.qq.com/doc/store/shop/API/aftersale/searchguaranteeorder.html (unconfirmed) */
'/channels/ec/aftersale/searchguaranteeorder': { body: { guarantee_order_id_list?: readonly number[]; order_id_list?: readonly number[]; type?: number; begin_time?: number; end_time?: number; status_list?: string; offset?: number; limit?: number }; answer: { guarantee_order_list?: OrderList[]; total_num?: number } };
/** 上传退款凭证 https://developers.weixin.qq.com/doc/channels/API/aftersale/uploadrefundcertificate.html */
'/channels/ec/aftersale/uploadrefundcertificate': { body: { after_sale_order_id: string; refund_certificates: readonly string[]; desc: string } };
/** 查询礼物活动详情 https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_activity.html */
'/channels/ec/b2c/activity/info/promoter/get': { body: { shop_appid: string; activity_id: Int64 }; answer: { activity: { activity_id: Int64; status: number; info: { basic_info: { activity_start_time: number | string; activity_end_time: number | string; shop_info: { appid: string; nickname: string } }; prize_info: { product_info_list: { product_id: Int64; product_name: string; product_img_url: string; sku_id: Int64; sku_name: string; price: string | number; stock_num: string | number; can_use_stock_num: string | number }[] } } } } };
/** 查询小店礼物活动列表 https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_list_present_activity.html */
'/channels/ec/b2c/activity/list/promoter/get': { body: { shop_appid?: string; status?: number; offset?: number; limit?: number }; answer: { list: { shop_appid: string; shop_nickname: string; activity_id: Int64; status?: number }[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/basics/getaddresscode.html */
'/channels/ec/basics/addresscode/get': { body: { addr_code?: number }; answer: { addrs_msg: { name: string; code: number; level: number }; next_level_addrs?: { name: string; code: number; level: number }[] } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/cancel_background_apply.html */
'/channels/ec/basics/homepage/background/apply/cancel': { body: { apply_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/submit_background_apply.html */
'/channels/ec/basics/homepage/background/apply/submit': { body: { img_url: string }; answer: { apply_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/get_background.html */
'/channels/ec/basics/homepage/background/get': { answer: { img_url: string; apply?: { img_url: string; apply_id: Int64; state: number; audit_desc?: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/remove_background.html */
'/channels/ec/basics/homepage/background/remove': {};
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/cancel_banner_apply.html */
'/channels/ec/basics/homepage/banner/apply/cancel': { body: { apply_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/submit_banner_apply.html */
'/channels/ec/basics/homepage/banner/apply/submit': { body: { banner: { scale: number; banner: readonly BannerBanner[] } }; answer: { apply_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/get_banner.html */
'/channels/ec/basics/homepage/banner/get': { answer: { banner: { scale: number; banner: BannerBanner[] }; apply?: { apply_id: Int64; state: number; scale: number; banner: { audit_state: number; audit_desc?: string; banner: BannerBanner }[] } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/remove_banner.html */
'/channels/ec/basics/homepage/banner/remove': {};
/** 获取店铺H5链接 https://developers.weixin.qq.com/doc/store/shop/API/basics/getshoph5url.html */
'/channels/ec/basics/shop/h5url/get': { body: { product_id?: Int64; wecom_corp_id?: string; wecom_user_id?: string }; answer: { shop_h5url: string } };
/** 获取店铺二维码 https://developers.weixin.qq.com/doc/store/shop/API/basics/getshopqrcode.html */
'/channels/ec/basics/shop/qrcode/get': { body: { qrcode_type?: number; wecom_corp_id?: string; wecom_user_id?: string }; answer: { shop_qrcode: string } };
/** 获取店铺口令 https://developers.weixin.qq.com/doc/store/shop/API/basics/getshoptaglink.html */
'/channels/ec/basics/shop/taglink/get': { body: { wecom_corp_id?: string; wecom_user_id?: string }; answer: { shop_taglink: string } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/add.html */
'/channels/ec/brand/add': { body: { brand: AddBrand }; answer: { audit_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/all_get.html */
'/channels/ec/brand/all': { body: { page_size?: number; next_key?: string }; answer: { brands: { brand_id: Int64; ch_name?: string; en_name?: string }[]; continue_flag: boolean; next_key?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/audit_cancel.html */
'/channels/ec/brand/audit/cancel': { body: { brand_id: Int64; audit_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/delete.html */
'/channels/ec/brand/delete': { body: { brand_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/get.html */
'/channels/ec/brand/get': { body: { brand_id: Int64 }; answer: { brand: GetResultBrand } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/list_get.html */
'/channels/ec/brand/list/get': { body: { status?: number; page_size?: number; next_key?: string }; answer: { brands: GetResultBrand[]; total_num: number; next_key?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/update.html */
'/channels/ec/brand/update': { body: { brand: AddBrand }; answer: { audit_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/brand/valid_list_get.html */
'/channels/ec/brand/valid/list/get': { body: { page_size?: number; next_key?: string }; answer: { brands: GetResultBrand[]; total_num: number; next_key?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/category/add.html */
'/channels/ec/category/add': { body: { category_info: { level1?: number; level2?: number; level3?: number; cats_v2?: readonly { cat_id: Int64 }[]; is_new_apply_cat?: boolean; certificate?: readonly string[]; baobeihan?: readonly string[]; jingyingzhengming?: readonly string[]; daihuokoubei?: readonly string[]; ruzhuzhizhi?: readonly string[]; jingyingliushui?: readonly string[]; buchongcailiao?: readonly string[]; jingyingpingtai?: string; zhanghaomingcheng?: string; license_group_list?: readonly { license_group_id: Int64; license: { license_id: Int64; file_id_list?: readonly string[]; license_field_list?: readonly { key: string; value: string }[] } }[]; brand_list?: readonly { brand_id: Int64 }[] } }; answer: { audit_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/category/cancelauditcategory.html */
'/channels/ec/category/audit/cancel': { body: { audit_id: Int64 } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/category/audit_get.html */
'/channels/ec/category/audit/get': { body: { audit_id: Int64 }; answer: { data: { status: number; reject_reason?: string } } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/category/getavailablesoncategories.html */
'/channels/ec/category/availablesoncategories/get': { body: { f_cat_id: Int64 }; answer: { cat_list: CatList[]; cat_list_v2: CatList[] } };
/** https://developers.weixin.qq.com/doc/channels/API/category/getcategorydetail.html */
'/channels/ec/category/detail': { body: { cat_id: Int64 }; answer: { info: { cat_id: Int64; name: string }; attr: { shop_no_shipment: boolean; access_permit_required: boolean; pre_sale: boolean; seven_day_return: boolean; is_limit_brand: boolean; brand_list?: { brand_id: Int64 }[]; product_attr_list?: AttrList[]; sale_attr_list?: AttrList[]; transactionfee_info?: { basis_point: number | string; original_basis_point: number | string; incentive_type: number | string }; coupon_rule?: { discount_ratio_limit: number; discount_limit: number }; deposit?: string | number; floor_price?: number | string; confirm_receipt_days?: string[]; product_requirement?: { product_title_requirement?: string; product_img_requirement?: string; product_desc_requirement?: string }; size_chart?: { is_support: boolean; item_list?: { name: string; unit: string; type: string; format: string; limit: string; is_required: boolean }[] }[]; is_confidence_require_bad_must_pay?: boolean }; product_qua_list?: { qua_id: Int64; name?: string; tips?: string; need_to_apply: boolean; mandatory: boolean }[] } };
/** https://developers.weixin.qq.com/doc/store/shop/API/kf/send_msg/send_msg_api.html */
'/channels/ec/commkf/sendmsg': { body: { request_id?: string; open_id: string; msg_type: string; text?: { content: string }; image?: { cos_url: string }; file?: { cos_url: string }; order_share?: { order_id: string }; product_share?: { product_id: string } }; answer: { msg_id: string } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderoverall.html */
'/channels/ec/compass/finder/overall/get': { body: { ds: string }; answer: { data: { pay_gmv: Int64; live_pay_gmv: Int64; feed_pay_gmv: Int64; window_pay_gmv: Int64; product_pay_gmv: Int64; other_pay_gmv: Int64 } } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderproductdata.html */
'/channels/ec/compass/finder/product/data/get': { body: { product_id: Int64; ds: string }; answer: { product_info: ProductList } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderproductlist.html */
'/channels/ec/compass/finder/product/list/get': { body: { ds: string }; answer: { product_list: ProductList[] } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfindersaleprofiledata.html */
'/channels/ec/compass/finder/sale/profile/data/get': { body: { type: number; ds: string }; answer: { data: { field_list: { field_name: string; data_list: { dim_key: string; dim_value: string | number }[] }[] } } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/get_finder_authorization_list.html */
'/channels/ec/compass/shop/finder/authorization/list/get': { answer: { main_finder_id: string; authorized_finder_id_list?: string[] } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderlist.html */
'/channels/ec/compass/shop/finder/list/get': { body: { ds: string; version?: string }; answer: { finder_list: { finder_id: string; finder_nickname: string; talent_id?: string; talent_nickname?: string; mp_id?: string; mp_nickname?: string; data: { pay_gmv: Int64; pay_uv: string | number; pay_refund_gmv: Int64; pay_product_id_cnt: string | number; refund_gmv: Int64 } }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderoverall.html */
'/channels/ec/compass/shop/finder/overall/get': { body: { ds: string }; answer: { data: { pay_gmv: Int64; pay_sales_finder_cnt: Int64; pay_product_id_cnt: string | number; click_to_pay_uv_ratio: number | string } } };
/** 获取带货达人商品列表 https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductlist.html */
'/channels/ec/compass/shop/finder/product/list/get': { body: { ds: string; finder_id?: string; talent_id?: string; mp_id?: string }; answer: { product_list: ({ product_id: Int64; title: string; head_img_url: string; price: string | number; first_category_id: Int64; second_category_id: Int64; third_category_id: Int64; data: { pay_gmv: Int64; commission_ratio: number | string } })[] } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductoverall.html */
'/channels/ec/compass/shop/finder/product/overall/get': { body: { ds: string; finder_id?: string; talent_id?: string; mp_id?: string }; answer: { data: { pay_gmv: Int64; pay_uv: string | number; pay_product_id_cnt: string | number; pay_refund_gmv: Int64; refund_gmv: Int64 } } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshoplivelist.html */
'/channels/ec/compass/shop/live/list/get': { body: { finder_id: string; ds: string }; answer: { live_list: { live_id: string; live_title: string; live_time: number | string; live_duration: string | number; live_cover_img_url: string }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopoverall.html */
'/channels/ec/compass/shop/overall/get': { body: { ds: string }; answer: { data: { pay_gmv: Int64; pay_uv: string | number; pay_refund_gmv: Int64; pay_order_cnt: string | number; live_pay_gmv: Int64; feed_pay_gmv: Int64; product_click_uv: string | number } } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopproductdata.html */
'/channels/ec/compass/shop/product/data/get': { body: { product_id: Int64; ds: string }; answer: { product_info: GetResultProductList } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopproductlist.html */
'/channels/ec/compass/shop/product/list/get': { body: { ds: string; offset?: number; limit?: number }; answer: { product_list: GetResultProductList[] } };
/** https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopsaleprofiledata.html */
'/channels/ec/compass/shop/sale/profile/data/get': { body: { type: number; ds: string }; answer: { data: { field_list: { field_name: string; data_list: { dim_key: string; dim_value: string | number }[] }[] } } };
/** @deprecated https://developers.weixin.qq.com/doc/store/shop/API/cooperation/cancel_invitation.html */
'/channels/ec/cooperation/invitation/cancel': { body: { sharer_id: string; sharer_type: number } };
/** @deprecated https://developers.weixin.qq.com/doc/store/shop/API/cooperation/generate_invitation_qrcode.html */
'/channels/ec/cooperation/invitation/get': { body: { sharer_id: string; sharer_type: number }; answer: { data: { status: number } } };
/** @deprecated https://developers.weixin.qq.com/doc/store/shop/API/cooperation/generate_invitation_qrcode.html */
'/channels/ec/cooperation/invitation/qrcode/generate': { body: { sharer_id: string; sharer_type: number }; answer: { data: { qrcode_base64: string } } };
/** @deprecated https://developers.weixin.qq.com/doc/store/shop/API/cooperation/unbind.html (unconfirmed) */
'/channels/ec/cooperation/invitation/unbind': { body: { sharer_id?: string; sharer_type?: number } };
/** @deprecated https://developers.weixin.qq.com/doc/store/shop/API/cooperation/list_sharer.html */
'/channels/ec/cooperation/list': { body: { sharer_type: number }; answer: { data_list: { sharer_id: string; sharer_name: string; sharer_type: number; status: number; bind_time?: number; unbind_time?: number; reject_time?: number; cancel_time?: number }[] } };
/** (unconfirmed) */
'/channels/ec/cooperation/unbind': {};
/** https://developers.weixin.qq.com/doc/channels/API/coupon/create.html */
'/channels/ec/coupon/create': { body: { type: number; name: string; discount_info: { discount_condition?: DiscountCondition; discount_fee?: number; discount_num?: number }; ext_info?: ExtInfo; promote_info?: { promote_type: number }; receive_info?: ReceiveInfo; valid_info: ValidInfo }; answer: { data: { coupon_id: Int64 } } };
/** https://developers.weixin.qq.com/doc/channels/API/coupon/get.html */
'/channels/ec/coupon/get': { body: { coupon_id: Int64 }; answer: { coupon: { coupon_id: Int64; type: number; status: number; coupon_info: CouponInfo; stock_info: { issued_num: number; receive_num: number; used_num: number }; update_time: number; create_time: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/coupon/get_list.html */
'/channels/ec/coupon/get_list': { body: { status?: number; page_ctx?: string; page?: number; page_size?: number }; answer: { coupons: { coupon_id: Int64 }[]; page_ctx?: string; total_num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/coupon/get_user_coupon.html */
'/channels/ec/coupon/get_user_coupon': { body: { openid: string; user_coupon_id: string }; answer: { openid: string; unionid?: string; user_coupon: { user_coupon_id: string; coupon_id: Int64; status: number; create_time: number; update_time: number; start_time: number; end_time: number; ext_info?: { use_time: number }; order_id?: Int64; discount_fee?: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/coupon/get_user_coupon_list.html */
'/channels/ec/coupon/get_user_coupon_list': { body: { openid: string; status?: number; page_ctx?: string; page?: number; page_size?: number }; answer: { user_coupon_list: { user_coupon_id: string; coupon_id: Int64 }[]; page_ctx?: string; total_num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/coupon/update.html */
'/channels/ec/coupon/update': { body: { coupon_id: Int64; type: number; name: string; discount_info: { discount_fee?: number; discount_num?: number; discount_condition?: DiscountCondition }; ext_info?: ExtInfo; promote_info?: { promote_type: number }; receive_info?: ReceiveInfo; valid_info: ValidInfo } };
/** https://developers.weixin.qq.com/doc/channels/API/coupon/update_status.html */
'/channels/ec/coupon/update_status': { body: { coupon_id: Int64; status: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/favorite/shopfavorite/api_getfavoritescount.html */
'/channels/ec/favorites/count/get': { answer: { favor_uv_acc_all: number; favor_uv_acc_shop_homepage: number; favor_uv_acc_order_detail: number; favor_uv_acc_product_detail: number; favor_uv_acc_other_scene: number } };
/** https://developers.weixin.qq.com/doc/channels/API/live/getfinderlivenoticerecordlist.html */
'/channels/ec/finderlive/getfinderlivenoticerecordlist': { answer: { live_notice_list: { notice_id: string; status: number; status_wording: string; start_time: number | string; description: string; nickname: string; head_url: string }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/live/getfinderliverecordlist.html */
'/channels/ec/finderlive/getfinderliverecordlist': { answer: { live_list: { export_id: string; description: string; cover_url: string; nickname: string; head_url: string }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/getbalance.html */
'/channels/ec/funds/getbalance': { answer: { available_amount: number; pending_amount: number; sub_mchid?: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/getbankacct.html */
'/channels/ec/funds/getbankacct': { answer: { account_info: AccountInfo } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/getfundsflowdetail.html */
'/channels/ec/funds/getfundsflowdetail': { body: { flow_id: string }; answer: { funds_flow: { flow_id: string; funds_type: number; flow_type: number; amount: number; balance: number; related_info_list: { related_type: number; order_id?: Int64; aftersale_id?: Int64; transaction_id?: string; guarantee_id?: string; present_id?: string; group_present_sub_order_id_list?: string; intra_city_shop_id?: string }[]; remark?: string; bookkeeping_time?: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/getfundsflowlist.html */
'/channels/ec/funds/getfundsflowlist': { body: { transaction_id?: string; start_time?: number; end_time: number; page?: number; page_size?: number; next_key?: string }; answer: { flow_ids: string[]; has_more: boolean; next_key?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/getwithdrawdetail.html */
'/channels/ec/funds/getwithdrawdetail': { body: { withdraw_id: string }; answer: { amount: number; remark?: string; bank_name?: string; bank_num?: string; bank_memo?: string; status: string; reason?: string; create_time: number; update_time: number } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/getwithdrawlist.html */
'/channels/ec/funds/getwithdrawlist': { body: { start_time?: number; end_time?: number; page_num?: number; page_size?: number }; answer: { withdraw_ids: string[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/setbankacct.html */
'/channels/ec/funds/setbankacct': { body: { account_info: AccountInfo } };
/** https://developers.weixin.qq.com/doc/channels/API/funds/submitwithdraw.html */
'/channels/ec/funds/submitwithdraw': { body: { amount: number; remark?: string; bank_memo?: string }; answer: { qrcode_ticket: string } };
/** https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getfundsflowdetail.html */
'/channels/ec/league/funds/getfundsflowdetail': { body: { flow_id: string }; answer: { funds_flow: { flow_id: string; funds_type: number | string; flow_type: number | string; amount: number | string; balance: number | string; related_info_list: { related_type: string; order_id?: Int64; aftersale_id?: Int64; transaction_id?: string; withdraw_id?: string; insurance_id?: string }[]; remark?: string; bookkeeping_time: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getfundsflowlist.html */
'/channels/ec/league/funds/getfundsflowlist': { body: { flow_type?: number; start_time?: number; end_time?: number; transaction_id?: string; page?: number; page_size?: number; next_key?: string }; answer: { flow_ids: string[]; has_more: boolean; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/clue/getclue.html */
'/channels/ec/league/headsupplier/clue/get': { body: { order_id: string; sku_id: Int64 }; answer: { commssion_clue: { order_id: string; sku_id: Int64; status: number; clue_detail: { shop_info: { appid: string }; product_info: ProductInfo; order_info: { status: number }; sharer_info: { sharer_appid: string; nickname: string; opensharerid: string }; buyer_info: { open_id: string; union_id?: string } }; create_time: number; update_time: number } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/clue/getcluelist.html */
'/channels/ec/league/headsupplier/clue/list/get': { body: { appid?: string; sharer_appid?: string; create_time_range?: { start_time: number; end_time: number }; page_size?: number; next_key?: string }; answer: { list: { order_id: string; sku_id: Int64 }[]; next_key?: string; has_more: boolean } };
/** 机构添加合作商品 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addcooperativeitem.html */
'/channels/ec/league/headsupplier/cooperativeitem/add': { body: { head_supplier_item_link: string; hidden_flag?: 0 | 1 }; answer: { cooperative_item_id: Int64 } };
/** 获取合作商品列表 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getcooperativeitemlist.html */
'/channels/ec/league/headsupplier/cooperativeitem/list/get': { body: { commission_type: number; listing_time_range?: { min: number; max: number }; page_size?: number; next_key?: string }; answer: { list: { product_id: Int64; cooperative_item_id: Int64; head_supplier_item_link: string }[]; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getbalance.html */
'/channels/ec/league/headsupplier/funds/balance/get': { answer: { available_amount: number; pending_amount: number } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getfundsflowdeatail.html */
'/channels/ec/league/headsupplier/funds/flowdetail/get': { body: { flow_id: string }; answer: { funds_flow: { flow_id: string; funds_type: number; flow_type?: number; amount: number; balance: number; remark?: string; bookkeeping_time: string; order_id?: Int64; withdraw_id?: string } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getfundsflowlist.html */
'/channels/ec/league/headsupplier/funds/flowlist/get': { body: { funds_type?: number; start_time?: number; end_time?: number; transaction_id?: string; page?: number; page_size?: number; next_key?: string }; answer: { flow_ids: string[]; has_more: boolean; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getitem.html */
'/channels/ec/league/headsupplier/item/get': { body: { appid: string; product_id: Int64 }; answer: { item: { appid: string; product_id: Int64; product_info: { title: string; sub_title?: string; head_imgs: string[]; desc_info: { imgs: string[]; desc?: string }; cats?: { cat_id: Int64 }[]; cats_v2?: { cat_id: Int64 }[] } } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getitemlist.html */
'/channels/ec/league/headsupplier/item/list/get': { body: { appid?: string; page_size?: number; next_key?: string }; answer: { list: { appid: string; product_id: Int64 }[]; has_more: boolean; next_key?: string } };
/** 获取商品推广参数详情 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getpromotiondetail.html (unconfirmed) */
'/channels/ec/league/headsupplier/item/promotiondetail/get': { body: { head_supplier_item_link?: string }; answer: { item?: { shop_appid?: string; product_id?: Int64; spu_source?: number; commission_info?: { plan_type?: number; commission_type?: number; ratio?: number; service_ratio?: number; start_time?: number; end_time?: number; normal_commission_info?: { ratio?: number } }; head_supplier_info?: { appid?: string; name?: string; head_img?: string }; cooperative_info?: { cooperative_status?: number; is_hidden?: boolean; link?: string } } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/updateitem.html */
'/channels/ec/league/headsupplier/item/upd': { body: { appid: string; product_id: Int64; type: number } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_protection_qrcode.html */
'/channels/ec/league/headsupplier/liveprotection/getqrcode': { answer: { qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html */
'/channels/ec/league/headsupplier/order/get': { body: { order_id: string; sku_id: Int64 }; answer: { commssion_order: { order_id?: Int64; sku_id: Int64; status: number; create_time: number; update_time: number; order_detail: { shop_info: { appid: string; shop_name?: string }; product_info: ProductInfo; order_info: { order_status: number; pay_time?: number; create_time?: number; update_time?: number }; commission_info: { finder_info: { nickname: string; head_img_url?: string; openfinderid?: string; ratio: number; amount: number }; service_ratio: number; service_amount: number; profit_sharding_suc_time?: number; promotion_channel?: number; sharer_info?: { sharer_appid: string; nickname: string; head_img_url: string; opensharerid?: string; amount: number; ratio: number }; talent_info?: { talent_appid: string; nickname: string; head_img_url: string; opentalentid?: string; amount: number; ratio: number }; promotion_info?: { channel_type: number; finder_info?: { finder_id: string; nickname: string; openfinderid?: string }; talent_info?: { talent_appid: string; nickname: string; opentalentid?: string }; mp_info?: { appid: string; nickname: string } }; sub_agency_info?: AgencyInfo; promoter_agency_info?: AgencyInfo }; buyer_info?: { open_id: string; union_id?: string } } } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorderlist.html */
'/channels/ec/league/headsupplier/order/list/get': { body: { appid?: string; sharer_appid?: string; finder_id?: string; openfinderid?: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; order_id?: string; page_size?: number; next_key?: string }; answer: { list: { order_id?: Int64; sku_id: Int64 }[]; has_more: boolean; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getproductdetail.html */
'/channels/ec/league/headsupplier/productdetail/get': { body: { shop_appid: string; product_id: Int64; plan_type?: number }; answer: { product: { shop_appid: string; product_id: Int64; product_info: { title: string; sub_title?: string; head_imgs: string[]; desc_info: { imgs: string[]; desc?: string }; cats_v2?: { cat_id: Int64 }[]; skus: { sku_id: Int64; out_sku_id?: string; thumb_img: string; sale_price: number; market_price?: number; stock_num: number; sku_code?: string; bar_code?: string; sku_attrs?: { attr_key: string; attr_value: string }[]; status?: number; sku_deliver_info?: SkuDeliverInfo }[]; status?: number; monthly_sales_range?: number }; shop: { name: string; icon: string; score: number } } } };
/** 机构给帮卖机构供货 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_add_secondheadsupplier_item.html */
'/channels/ec/league/headsupplier/secondheadsupplieritem/add': { body: { cooperative_item_id?: Int64; head_supplier_item_link?: string; plan_type: number; service_ratio: number; to_head_supplier_appid?: string; start_time?: number; end_time?: number } };
/** 机构获取已添加的推广计划 (unconfirmed) */
'/channels/ec/league/headsupplier/secondheadsupplieritem/getlist': {};
/** 机构更新或删除已添加的推广计划 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_update_secondheadsupplier_item.html */
'/channels/ec/league/headsupplier/secondheadsupplieritem/update': { body: { cooperative_item_id?: Int64; head_supplier_item_link?: string; plan_type: number; update_type: number; service_ratio?: number; to_head_supplier_appid?: string } };
/** 获取机构选品广场商品列表 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/listselectionproducts.html */
'/channels/ec/league/headsupplier/selectionproducts/list/get': { body: { keyword?: string; plan_type: number; spu_item_condition?: { selling_price_range?: { min: number; max: number }; monthly_sales_range?: { min: number; max: number }; service_fee_rate_range?: { min: number; max: number }; commission_rate_range?: { min: number; max: number }; promote_time_range?: { min: number; max: number }; create_time_range?: { min: number; max: number }; flags?: readonly string[] }; category?: { category_id?: Int64; category_name?: string; category_ids_1?: readonly number[]; category_ids_2?: readonly number[]; category_ids_3?: readonly number[] }; spu_source?: number; page_size?: number; next_key?: string }; answer: { product_list: { shop_appid: string; product_id: Int64; head_supplier_item_link: string }[]; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getshop.html */
'/channels/ec/league/headsupplier/shop/get': { body: { appid: string }; answer: { shop_detail: { status: number; approved_time: number; base_info: { appid: string; nickname: string; headimg_url: string }; data_info: { gmv: number; product_number: number; product_number_today: number; product_number_sold_today: number; settle_amount: number; unsettle_amount: number } } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getshoplist.html */
'/channels/ec/league/headsupplier/shop/list/get': { body: { page_size?: number; next_key?: string }; answer: { shop_list: { status: number; base_info: { appid: string; nickname: string; headimg_url: string } }[]; has_more?: boolean; next_key?: string } };
/** 配置达人佣金率 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addsubitem.html */
'/channels/ec/league/headsupplier/subitem/add': { body: { cooperative_item_id: Int64; ratio?: number; ratio_ext?: number }; answer: { sub_item_id: Int64 } };
/** 获取机构配置达人佣金计划列表 https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getsubitemlist.html */
'/channels/ec/league/headsupplier/subitem/list/get': { body: { cooperative_item_id: Int64; page_size?: number; next_key?: string }; answer: { list: { sub_item_id: Int64; head_supplier_item_link: string; status?: number; ratio?: number; ratio_to_service_rate?: number; ratio_ext?: number }[]; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_getsubscribe.html */
'/channels/ec/league/headsupplier/subscription/getsubscribe': { body: { filter?: { appid?: string; product_id?: Int64; product_name?: string }; page_size?: number; next_key?: string; need_total_num?: boolean }; answer: { subscribe_info_list: { shop_appid: string; product_id: Int64 }[]; total_num?: number; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_subscribe.html */
'/channels/ec/league/headsupplier/subscription/subscribe': { body: { product_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_unsubscribe.html */
'/channels/ec/league/headsupplier/subscription/unsubscribe': { body: { product_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html */
'/channels/ec/league/headsupplier/window/add': { body: { product_id: Int64; finder_id?: string; openfinderid?: string; opentalentid?: string; product_link?: string; plan_type?: number; is_hide_for_window?: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getallwindow.html */
'/channels/ec/league/headsupplier/window/getall': { body: { appid: string; finder_id?: string; openfinderid?: string; opentalentid?: string; offset?: number; page_size?: number; need_total_num?: boolean; is_get_all?: boolean }; answer: { list: { appid: string; product_id: Int64; head_supplier_id: Int64 }[]; next_offset: number; have_more: boolean; total_num?: number } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getwindowdetail.html */
'/channels/ec/league/headsupplier/window/getdetail': { body: { product_id: Int64; appid: string; finder_id?: string; openfinderid?: string; opentalentid?: string }; answer: { product_detail: { appid: string; product_id: Int64; product_info: { title: string; sub_title?: string; head_imgs: string[]; desc_info: { imgs: string[]; desc?: string }; cats?: { cat_id: Int64 }[]; cats_v2?: { cat_id: Int64 }[]; product_promotion_link?: string } } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/removewindow.html */
'/channels/ec/league/headsupplier/window/remove': { body: { product_id: Int64; product_window_id?: Int64; appid: string; finder_id?: string; openfinderid?: string; opentalentid?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauth.html */
'/channels/ec/league/headsupplier/windowauth/get': { body: { finder_id?: string; openid?: string; talent_appid?: string }; answer: { auth_info: { auth_wxa_appid: string; auth_wxa_path: string; auth_wxa_username: string; auth_url: string; nickname?: string; head_img_url?: string } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauthstatus.html */
'/channels/ec/league/headsupplier/windowauth/status/get': { body: { finder_id?: string; openid?: string; openfinderid?: string; talent_appid?: string }; answer: { window_auth_status: number; openfinderid?: string; opentalentid?: string } };
/** 批量新增联盟商品 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchadditem.html */
'/channels/ec/league/item/batchadd': { body: { type: number; list: readonly { product_id: Int64; ratio?: number }[]; finder_ids?: readonly string[]; begin_time?: number; end_time?: number; is_forerver?: boolean }; answer: { result_info_list: BatchaddResultResultInfoList[] } };
/** 删除联盟商品 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_deleteitem.html */
'/channels/ec/league/item/delete': { body: { type: number; product_id?: Int64; info_id?: Int64 } };
/** 获取联盟推广计划详情 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getitem.html */
'/channels/ec/league/item/get': { body: { type?: number; product_id?: Int64; info_id?: Int64; need_relation?: boolean; need_total_num?: boolean; page_index?: number; page_size?: number }; answer: { item: { type: number; product_id?: Int64; ratio?: number; status: number; exclusive_info?: { info_id?: Int64; finder_ids?: string[]; finder_num?: number; finder_info_list?: { finder_id: string; begin_time: number; end_time: number }[]; begin_time?: number; end_time?: number; is_forerver: boolean }; ext_info?: { is_sale_forbidden: boolean; is_banned: boolean } } } };
/** 批量新增联盟机构推广 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_batchaddheadsupplieritem.html */
'/channels/ec/league/item/headsupplier/batchadd': { body: { headsupplier_appid?: string; list: readonly { product_id: Int64; ratio?: number; service_ratio?: number }[]; begin_time?: number; end_time?: number; is_forerver?: boolean }; answer: { result_info_list: BatchaddResultResultInfoList[] } };
/** 获取联盟商品列表 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getitemlist.htmll */
'/channels/ec/league/item/list/get': { body: { type?: number; product_id?: Int64; info_id?: Int64; need_total_num?: boolean; page_index?: number; page_size?: number; last_buffer?: string }; answer: { items: { product_id?: Int64; info_id?: Int64 }[]; total_num?: number; has_more?: boolean; last_buffer?: string } };
/** 更新联盟推广计划信息 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_upditem.html */
'/channels/ec/league/item/upd': { body: { operate_type: number; type: number; product_id?: Int64; info_id?: Int64; ratio?: number; exclusive_info?: { add_finder_ids?: readonly string[]; del_finder_ids?: readonly string[]; begin_time?: number; end_time?: number; is_forerver?: boolean } }; answer: { info_id?: Int64 } };
/** 新增达人 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_addpromoter.html */
'/channels/ec/league/promoter/add': { body: { finder_id: string } };
/** 删除达人 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_deletepromoter.html */
'/channels/ec/league/promoter/delete': { body: { finder_id: string } };
/** 获取带货者详情信息 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getpromoter.html */
'/channels/ec/league/promoter/get': { body: { finder_id: string }; answer: { promoter: { finder_id: string; status: number; invite_time: number; sale_product_number: number; sale_gmv: number } } };
/** 获取带货者列表 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getpromoterlist.html */
'/channels/ec/league/promoter/list/get': { body: { status?: number; page_index?: number; page_size?: number }; answer: { finder_ids: string[]; total_num: number } };
/** 编辑达人 https://developers.weixin.qq.com/doc/channels/API/league/ecleague_updpromoter.html */
'/channels/ec/league/promoter/upd': { body: { type: number | string; finder_id: string } };
/** 获取商品推广计划列表 (unconfirmed) */
'/channels/ec/league/promotion/plan/list': {};
/** 获取商品推广带货者列表 (unconfirmed) */
'/channels/ec/league/promotion/talent/list': {};
/** 获取带货者商品数据列表 (unconfirmed) */
'/channels/ec/league/talent/getproductdatalist': {};
/** 编辑带货者 (unconfirmed) */
'/channels/ec/league/talent/update': {};
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_account.html */
'/channels/ec/logistics/ewaybill/biz/account/get': { body: { delivery_id?: string; acct_id?: string; status?: number; need_balance: boolean; offset?: number; limit?: number }; answer: { account_list: { delivery_id: string; shop_id: string; acct_id: string; acct_type?: number; status: number; available: number; allocated: number; recycled: number; cancel: number; monthly_card?: string; site_info?: { delivery_id: string; site_status: number; site_code: string; site_name: string; site_fullname: string; address: { country_code?: string; province_code: string; province_name: string; city_code: string; city_name: string; district_code: string; district_name: string; street_code: string; street_name: string; detail_address: string }; contact: { name: string; mobile: string; phone: string } }; share?: { delivery_id: string; site_code: string; site_name: string; share_id: string; shop_id: string; acct_id: string; nickname: string; monthly_card?: string; update_time: number }; sender_address?: { province: string; city: string; county: string; street: string; address: string } }[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_acctdeliverylist.html */
'/channels/ec/logistics/ewaybill/biz/delivery/get': { body: { status?: number }; answer: { list: { delivery_id: string; delivery_name: string }[]; shop_id: string } };
/** https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/add_suborder.html */
'/channels/ec/logistics/ewaybill/biz/order/addsuborder': { body: { ewaybill_order_id: string; waybill_id: string; delivery_id: string; shop_id: string; ewaybill_acct_id: string; add_package_quantity: number; template_id?: string; subpackage_list?: readonly SubpackageList[]; sub_order_ext_info?: string }; answer: { ewaybill_order_id?: string; waybill_id?: string; delivery_error_msg?: string; print_info?: string; waybill_id_list?: { waybill_type?: number; waybill_id?: string; create_time: number }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/batchnotify_print.html */
'/channels/ec/logistics/ewaybill/biz/order/batchprint': { body: { req_list: readonly { delivery_id: string; ewaybill_order_id: string; waybill_id: string; re_print: 0 | 1 }[] }; answer: { succ_ewaybill_order_id?: string[]; fail_ewaybill_order_id?: string[] } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/cancel_order.html */
'/channels/ec/logistics/ewaybill/biz/order/cancel': { body: { delivery_id: string; ewaybill_order_id: string; waybill_id: string }; answer: { delivery_error_msg?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/create_order.html */
'/channels/ec/logistics/ewaybill/biz/order/create': { body: { delivery_id: string; ewaybill_order_id: string; site_code?: string; shop_id: string; ewaybill_acct_id: string; template_id?: string; sender: PrecreateSender; receiver: PrecreateSender; return_address?: PrecreateSender; ec_order_list: readonly EcOrderList[]; remark?: string; order_type?: number; order_vas_list?: readonly { vas_type: string; vas_detail?: string; vas_value?: string }[]; ext_info?: { temperature_range?: number; package_weight_g?: number; package_space_x?: number; package_space_y?: number; package_space_z?: number; package_volume_ccm?: number; [name: string]: unknown }; delivery_info?: { delivery_type?: number; collected_time_begin?: number; collected_time_end?: number; package_quantity?: number; subpackage_list?: readonly SubpackageList[]; merchant_ext_info?: string } }; answer: { ewaybill_order_id: string; waybill_id?: string; delivery_error_msg?: string; print_info?: string; waybill_id_list?: { waybill_type?: number; waybill_id?: string; create_time: number }[]; order_risk_info?: { risk_msg?: string; risk_ec_order_info?: { ec_order_id: Int64; ewaybill_order_code?: string; ewaybill_order_appid?: string }[] } } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_order.html */
'/channels/ec/logistics/ewaybill/biz/order/get': { body: { ewaybill_order_id: string }; answer: { order_info: { delivery_id: string; ewaybill_order_id: string; waybill_id: string; site_code?: string; shop_id: string; ewaybill_acct_id: string; sender: PrecreateSender; receiver: PrecreateSender; ec_order_list: { ec_order_id?: Int64; goods_list: GoodsList[]; ewaybill_order_code?: string; ewaybill_order_appid?: string }[]; remark?: string; status: number; path_info: { status: number; desc: string; update_time: number }[] } } };
/** https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_get_print_content.html (unconfirmed) */
'/channels/ec/logistics/ewaybill/biz/order/getprintinfo': { body: { ewaybill_order_id?: string; template_id?: string; sub_waybill_id?: string }; answer: { print_info?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/precreate_order.html */
'/channels/ec/logistics/ewaybill/biz/order/precreate': { body: { delivery_id: string; site_code?: string; shop_id: string; ewaybill_acct_id: string; sender: PrecreateSender; receiver: PrecreateSender; ec_order_list: readonly EcOrderList[]; remark?: string }; answer: { ewaybill_order_id: string } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/notify_print.html */
'/channels/ec/logistics/ewaybill/biz/order/print': { body: { delivery_id: string; ewaybill_order_id: string; waybill_id: string; re_print: 0 | 1 } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_print_info.html */
'/channels/ec/logistics/ewaybill/biz/print/get': { body: { ewaybill_order_id: string; template_id: string; sub_waybill_id?: string }; answer: { print_info?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_template_config.html */
'/channels/ec/logistics/ewaybill/biz/template/config': { answer: { config: { [name: string]: { single: { type: string; desc: string; width: number; height: number; url: string; custom_config?: { width?: number; height?: number; top?: number; left?: number } } } } } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/add_template.html */
'/channels/ec/logistics/ewaybill/biz/template/create': { body: { delivery_id: string; info: { template_type: string; template_name: string; template_desc: string; options: readonly InfoOptions[]; is_default: boolean } }; answer: { delivery_id: string; template_id: string } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/delete_template.html */
'/channels/ec/logistics/ewaybill/biz/template/delete': { body: { delivery_id: string; template_id: string } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_template.html */
'/channels/ec/logistics/ewaybill/biz/template/get': { body: { delivery_id?: string }; answer: { total_template: { delivery_id: string; default_template_id?: string; template_list: { template_id: string; template_type: string; template_name: string; template_desc: string; options: ListOptions[]; is_default: boolean; create_time: number | string; update_time: number | string }[] }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_templatebyid.html */
'/channels/ec/logistics/ewaybill/biz/template/getbyid': { body: { delivery_id: string; template_id: string }; answer: { template_info: { template_id: string; template_type: string; template_name: string; template_desc: string; options: ListOptions[]; is_default: boolean; create_time: number; update_time: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/ewaybill/update_template.html */
'/channels/ec/logistics/ewaybill/biz/template/update': { body: { delivery_id: string; info: { template_type: string; template_name: string; template_desc: string; is_default: boolean; template_id: string; options: readonly InfoOptions[] } } };
/** https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number_get.html */
'/channels/ec/logistics/phonenumber/get': { body: { waybill_id: string; private_phone?: string }; answer: { phone: string } };
/** https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number.html */
'/channels/ec/logistics/phonenumberpool/get': { body: { page_size?: number; next_key?: string }; answer: { phonenumbers: string[]; total_num: number; has_more: boolean; next_key?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number_get_virtual.html */
'/channels/ec/logistics/virtualnumber/get': { body: { waybill_id: string }; answer: { masked_real_phone: string; main_phone: string; virtual_phone: string } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/addfreighttemplate.html */
'/channels/ec/merchant/addfreighttemplate': { body: { freight_template: { name: string; valuation_type: string; send_time: string; delivery_type: string; delivery_id?: readonly string[]; shipping_method: string; address_info?: TemplateAddressInfo; not_send_area?: { address_info: readonly TemplateAddressInfo[] }; is_default?: boolean; all_condition_free_detail?: { condition_free_detail_list: readonly { address_infos: readonly TemplateAddressInfo[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 }[] }; all_freight_calc_method?: { freight_calc_method_list: readonly { address_info: readonly TemplateAddressInfo[]; is_default: boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number }[] } } }; answer: { template_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/address/add.html */
'/channels/ec/merchant/address/add': { body: { address_detail: { address_info: DetailAddressInfo; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1 | boolean; default_send?: 0 | 1 | boolean; recv_addr?: 0 | 1 | boolean; default_recv?: 0 | 1 | boolean } }; answer: { address_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/address/delete.html */
'/channels/ec/merchant/address/delete': { body: { address_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/address/get.html */
'/channels/ec/merchant/address/get': { body: { address_id: Int64 }; answer: { address_detail: { address_id: Int64; address_info: { user_name: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }; address_type?: { same_city: 0 | 1; pickup: 0 | 1 }; landline?: string; remark?: string; send_addr: 0 | 1; default_send: 0 | 1; recv_addr: 0 | 1; default_recv: 0 | 1; update_time: number; create_time: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/address/list.html */
'/channels/ec/merchant/address/list': { body: { offset?: number; limit?: number }; answer: { address_id_list: Int64[] } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/address/update.html */
'/channels/ec/merchant/address/update': { body: { address_detail: { landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1; address_id: Int64; address_info: DetailAddressInfo; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 } } } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/getfreighttemplatedetail.html */
'/channels/ec/merchant/getfreighttemplatedetail': { body: { template_id: Int64 }; answer: { freight_template: { template_id: Int64; name: string; valuation_type: string; send_time: string; delivery_type: string; delivery_id: string[]; shipping_method: string; address_info: FreightTemplateAddressInfo; not_send_area: { address_info: FreightTemplateAddressInfo[] }; is_default: boolean; all_condition_free_detail: { condition_free_detail_list: { address_infos: FreightTemplateAddressInfo[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 }[] }; all_freight_calc_method: { freight_calc_method_list: { address_info: FreightTemplateAddressInfo[]; is_default: boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number }[] }; update_time: number; create_time: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/order/deliverycompanylist_get.html */
'/channels/ec/merchant/getfreighttemplatelist': { body: { offset?: number; limit?: number }; answer: { template_id_list: Int64[] } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumberaddphone.html */
'/channels/ec/merchant/privatenumber/addphone': { body: { mobile: string; verify_code: string; wxusername?: string }; answer: { qrcode_url: string; status: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumbergetshopphone.html */
'/channels/ec/merchant/privatenumber/getphone': { body: { mobile: string }; answer: { status: number; fail_reason?: string } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumbersendverifycode.html */
'/channels/ec/merchant/privatenumber/sendverifycode': { body: { mobile: string } };
/** https://developers.weixin.qq.com/doc/channels/API/merchant/updatefreighttemplate.html */
'/channels/ec/merchant/updatefreighttemplate': { body: { freight_template: { name: string; valuation_type: string; send_time: string; delivery_type: string; delivery_id?: readonly string[]; shipping_method: string; address_info?: TemplateAddressInfo; not_send_area?: { address_info: readonly TemplateAddressInfo[] }; is_default?: boolean; all_condition_free_detail?: { condition_free_detail_list: readonly { address_infos: readonly TemplateAddressInfo[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 }[] }; all_freight_calc_method?: { freight_calc_method_list: readonly { address_info: readonly TemplateAddressInfo[]; is_default: boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number }[] }; template_id?: Int64 } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/get_download_url.html */
'/channels/ec/open/get_download_url': { body: { openid: string; order_id: string }; answer: { url: string; expire_time: number } };
/** 修改订单地址 https://developers.weixin.qq.com/doc/channels/API/order/address_update.html */
'/channels/ec/order/address/update': { body: { order_id: string; user_address: TemplateAddressInfo } };
/** 同意用户修改收货地址申请 https://developers.weixin.qq.com/doc/channels/API/order/accept_address_modify_apply.html */
'/channels/ec/order/addressmodify/accept': { body: { order_id: string } };
/** 拒绝用户修改收货地址申请 https://developers.weixin.qq.com/doc/channels/API/order/reject_address_modify_apply.html */
'/channels/ec/order/addressmodify/reject': { body: { order_id: string } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-delivery/delivery/api_delivery_compensation.html */
'/channels/ec/order/delivery/compensation': { body: { order_id: string; delivery_list: readonly DeliveryList[]; reason: number } };
/** https://developers.weixin.qq.com/doc/channels/API/order/delivery_send.html */
'/channels/ec/order/delivery/send': { body: { order_id: string; delivery_list: readonly { delivery_id: string; waybill_id?: string; deliver_type: number; product_infos: readonly { product_id: Int64; sku_id: Int64; product_cnt: number }[]; course_info?: { start_time?: number; end_time?: number; course_path: { type: number; wxa_appid?: string; wxa_path?: string } } }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/order/deliverycompanylist_get.html */
'/channels/ec/order/deliverycompanylist/get': { answer: { company_list: { delivery_id: string; delivery_name: string }[] } };
/** https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/deliverycompanylist_get_new.html */
'/channels/ec/order/deliverycompanylist/new/get': { body: { ewaybill_only?: boolean }; answer: { company_list: { delivery_id: string; delivery_name: string }[] } };
/** 修改物流信息 https://developers.weixin.qq.com/doc/channels/API/order/deliveryinfo_update.html */
'/channels/ec/order/deliveryinfo/update': { body: { order_id: string; delivery_list?: readonly DeliveryList[]; change_infos?: readonly { old: InfosOld; new: InfosOld }[] } };
/** 分配订单代发 https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_assign.html */
'/channels/ec/order/dropship/assign': { body: { order_id: string; supplier_appid: string; dropship_product_list: readonly { spu_id: string; sku_id: string; product_cnt: number }[] } };
/** 取消分配代发单 https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_cancel.html */
'/channels/ec/order/dropship/cancel': { body: { ds_order_id: string; order_id: string; dropship_product_list: readonly { spu_id: string; sku_id: string; product_cnt: number }[] } };
/** 查询代发单详情 https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_get.html */
'/channels/ec/order/dropship/get': { body: { ds_order_id: string }; answer: { dropship_order: { supplier_appid: string; supplier_name: string; ds_order_id: Int64; order_id: Int64; status: number; create_time: number; update_time: number } } };
/** 拉取代发单列表 https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_list.html */
'/channels/ec/order/dropship/list': { body: { create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; supplier_appid?: string; status?: number; order_id?: string; page_info?: { offset?: number; limit?: number } }; answer: { ds_order_id_list: string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } };
/** 搜索代发单 https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_search.html */
'/channels/ec/order/dropship/search': { body: { search_condition: { create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; supplier_appid?: string; supplier_appname?: string; status?: number; order_id?: string; waybill_id?: string; product_code?: string; spu_name?: string; merchant_notes?: string }; page_info?: { offset?: number; limit?: number } }; answer: { ds_order_id_list: string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } };
/** https://developers.weixin.qq.com/doc/store/supplier/api/delivery/shipping/api_delivery_send.html */
'/channels/ec/order/dropship/supplier/delivery/send': { body: { ds_order_id: string; delivery_list: readonly SendDeliveryList[] } };
/** https://developers.weixin.qq.com/doc/store/supplier/api/delivery/shipping/api_delivery_update.html */
'/channels/ec/order/dropship/supplier/delivery/update': { body: { ds_order_id: string; change_infos: readonly { old: SendDeliveryList; new: SendDeliveryList }[] } };
/** 查询代发单详情 https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_get.html */
'/channels/ec/order/dropship/supplier/get': { body: { ds_order_id: string }; answer: { dropship_order: { shop_appid: string; shop_name: string; ds_order_id: Int64; order_id: Int64; status: number; create_time: number; update_time: number } } };
/** 获取代发单列表 https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_list.html */
'/channels/ec/order/dropship/supplier/list': { body: { create_time_range?: { start_time: number; end_time: number }; shop_appid?: string; status?: number; order_id?: string; page_info?: { offset?: number; limit?: number } }; answer: { ds_order_id_list: string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } };
/** 搜索代发单 https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_search.html */
'/channels/ec/order/dropship/supplier/search': { body: { search_condition: { create_time_range?: { start_time: number; end_time: number }; shop_appid?: string; shop_appname?: string; status?: number; order_id?: string; waybill_id?: string; product_code?: string; spu_name?: string; merchant_notes?: string }; page_info?: { offset?: number; limit?: number } }; answer: { ds_order_id_list: string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } };
/** 上传生鲜质检信息 https://developers.weixin.qq.com/doc/channels/API/order/fresh_inspect_submit.html */
'/channels/ec/order/freshinspect/submit': { body: { order_id: string; audit_items: readonly { item_name: string; item_value: string }[] } };
/** 获取订单详情 https://developers.weixin.qq.com/doc/channels/API/order/get.html */
'/channels/ec/order/get': { body: { order_id: string; encode_sensitive_info?: boolean }; answer: { order: { order_id: Int64; status: number; order_detail: { product_infos: ({ product_id: Int64; sku_id: Int64; sku_cnt: number; sku_code?: string; on_aftersale_sku_cnt: number; finish_aftersale_sku_cnt: number; title: string; thumb_img: string; product_unique_id?: string; market_price: number; sale_price: number; real_price?: number; estimate_price?: number; merchant_discounted_price?: number; finder_discounted_price?: number; bulkbuy_discounted_price?: number; cash_coupon_discounted_price?: number; limited_discount_discounted_price?: number; platform_activity_merchant_discounted_price?: number; national_subsidy_discounted_price?: number; national_subsidy_merchant_discounted_price?: number; is_change_price?: boolean; change_price?: number; use_deduction?: boolean; deduction_price?: number; vip_discounted_price?: number; out_product_id?: string; out_sku_id?: string; out_warehouse_id?: string; sku_attrs?: { attr_key: string; attr_value: string }[]; sku_deliver_info?: DeliverInfo; extra_service?: { seven_day_return: number; freight_insurance: number }; order_product_coupon_info_list?: InfoList[]; delivery_deadline?: number; voucher_list?: VoucherList[]; is_free_gift?: 0 | 1; free_gift_info?: { main_product_list: { product_id: Int64; sku_id: Int64; task_id: Int64; gift_cnt: number }[] }; change_sku_info?: SkuInfo; dropship_info?: { ds_order_id: Int64 }; is_flash_sale?: boolean })[]; pay_info: { prepay_id: string; prepay_time: number; transaction_id?: string; pay_time?: number; payment_method?: number }; price_info: { product_price: number; order_price: number; freight: number; discounted_price: number; is_discounted: boolean; original_order_price?: number; estimate_product_price?: number; change_down_price?: number; change_freight?: number; is_change_freight?: boolean; use_deduction?: boolean; deduction_price?: number; merchant_receieve_price?: number; merchant_discounted_price?: number; finder_discounted_price?: number; vip_discounted_price?: number; cash_coupon_discounted_price?: number; platform_activity_merchant_discounted_price?: number; bulkbuy_discounted_price?: number; limited_discount_discounted_price?: number; national_subsidy_discounted_price?: number; national_subsidy_merchant_discounted_price?: number }; delivery_info?: { deliver_method: number; address_info?: AddressInfo; address_under_review?: AddressInfo; delivery_product_info: { deliver_type: number; delivery_id: string; delivery_name?: string; waybill_id: string; delivery_time: number; product_infos: { product_id: Int64; sku_id: Int64; product_cnt: number }[]; delivery_address?: AddressInfo }[]; ship_done_time?: number | string; address_apply_time?: number | string; ewaybill_order_code?: string; quality_inspect_type?: number; quality_inspect_info?: { inspect_status: number }; recharge_info?: { account_type?: string; account_no?: string; wx_openid?: string }; dropship_flag?: number }; coupon_info?: { user_coupon_id?: string }; ext_info?: { customer_notes?: string; merchant_notes?: string; confirm_receipt_time?: number; finder_id?: string; live_id?: string; order_scene?: number; vip_order_session_id?: string; commission_handling_progress?: number }; commission_infos?: { sku_id: Int64; nickname: string; type: number; status: number; amount: number; finder_id?: string; openfinderid?: string; talent_id?: string; agency_id?: string }[]; settle_info?: { predict_commission_fee: number; commission_fee?: number; predict_wecoin_commission?: number; wecoin_commission?: number; settle_time?: number }; sharer_info?: { sharer_openid: string; sharer_unionid?: string; sharer_type: number; share_scene: number; handling_progress: number }; sku_sharer_infos?: { sharer_openid: string; sharer_unionid?: string; sharer_type: number; share_scene: number; handling_progress?: number; sku_id: Int64; from_wecom?: boolean }[]; agent_info?: { agent_finder_id: string; agent_finder_nickname: string }; source_infos?: { sku_id: Int64; sale_channel: number; account_type: number; account_id?: string; account_nickname?: string; content_type: number; content_id?: string; promoter_head_supplier_id?: string; original_id?: string }[]; refund_info?: { refund_freight?: number }; greeting_card_info?: { giver_name?: string; receiver_name?: string; greeting_message?: string }; custom_info?: { custom_type: number; custom_img_url?: string; custom_preview_img_url?: string; custom_word?: string } }; aftersale_detail?: { aftersale_order_list: { aftersale_order_id: Int64; status: number }[]; on_aftersale_order_cnt: number }; openid: string; unionid?: string; update_time: number; create_time: number; is_present?: boolean; present_send_type?: number; present_order_id_str?: string; present_note?: string; present_giver_openid?: string; present_giver_unionid?: string; order_present_info?: { present_send_type: number; present_order_id_str: string; present_note: string; present_giver_openid: string; present_giver_unionid?: string; is_b2c_free_present: boolean }; is_flash_sale_order?: boolean; intra_city_order_info?: { shop_id: string; predict_arrive_time_type: number; predict_arrive_start_time: number; predict_arrive_end_time: number } } } };
/** 获取订单列表 https://developers.weixin.qq.com/doc/channels/API/order/list_get.html */
'/channels/ec/order/list/get': { body: { create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; status?: number; openid?: string; page_size?: number; next_key?: string }; answer: { order_id_list: string[]; next_key?: string; has_more: boolean } };
/** 修改订单备注 https://developers.weixin.qq.com/doc/channels/API/order/merchantnotes_update.html */
'/channels/ec/order/merchantnotes/update': { body: { order_id: string; merchant_notes: string } };
/** 查询礼物订单详情 https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present.html */
'/channels/ec/order/present/get': { body: { present_order_id: string }; answer: { present: { present_order_id: string; is_b2c_free_present: boolean; present_detail: { price_info?: { order_price: number }; pay_info?: { pay_time: number }; wishmessage?: string }; sub_order_list: { order_id: string; openid?: string; status: number }[]; activity_id?: Int64; create_time: number } } };
/** 查询礼物订单列表 https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present_list.html */
'/channels/ec/order/presentlist/get': { body: { shop_appid: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size?: number; next_key?: string }; answer: { present_order_list: { present_order_id: Int64 }[]; next_key?: string } };
/** 礼物订单新增备注信息 https://developers.weixin.qq.com/doc/store/shop/API/order/present_note_add.html */
'/channels/ec/order/presentnote/add': { body: { present_order_id: string; notes: string } };
/** 指定礼物收礼者 https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_set_present_receiver.html */
'/channels/ec/order/presentorder/receiver/set': { body: { present_order_id: string; sub_order_list: readonly { order_id: string; openid: string }[] } };
/** 获取礼物单的子单列表 https://developers.weixin.qq.com/doc/store/shop/API/order/get_by_presentid.html */
'/channels/ec/order/presentsuborder/get': { body: { present_order_id: string }; answer: { order_ids: string[] } };
/** 同意待发货前更换sku请求 https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_approve.html */
'/channels/ec/order/preshipmentchangesku/approve': { body: { order_id: string } };
/** 获取所有待发货前更换sku待处理请求 https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_reject.html */
'/channels/ec/order/preshipmentchangesku/get': { body: { page?: number | string; page_size?: number | string }; answer: { order_ids: string[] } };
/** 拒绝待发货前更换sku请求 https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_reject.html */
'/channels/ec/order/preshipmentchangesku/reject': { body: { order_id: string } };
/** 修改订单价格 https://developers.weixin.qq.com/doc/channels/API/order/price_update.html */
'/channels/ec/order/price/update': { body: { order_id: string; change_express: boolean; express_fee?: number; change_order_infos?: readonly { product_id: Int64; sku_id: Int64; change_price: number }[] } };
/** 申请查看订单真实号码 https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyrealnumber.html */
'/channels/ec/order/realnumber/apply': { body: { order_id: string; apply_type: number; apply_reason: string; pic_media_ids: readonly string[] }; answer: { task_id: Int64 } };
/** 查看订单真实号审核状态 https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getrealnumberviewaudit.html */
'/channels/ec/order/realnumberviewaudit/get': { body: { order_id: string }; answer: { task_id: Int64; audit_state: number; apply_reason: string; apply_time: number } };
/** 查询收礼者订单列表 https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_receiver_order_list.html */
'/channels/ec/order/receiverorderlist/get': { body: { shop_appid: string; openid: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size?: number; next_key?: string }; answer: { order_list: { present_order_id: Int64; order_id: Int64 }[]; next_key?: string } };
/** 订单搜索 https://developers.weixin.qq.com/doc/channels/API/order/search.html */
'/channels/ec/order/search': { body: { search_condition: { title?: string; sku_code?: string; user_name?: string; tel_number?: string; tel_number_last4?: string; order_id?: string }; status?: number; on_aftersale_order_exist?: number; next_key?: string; page_size?: number }; answer: { orders: string[]; next_key?: string; has_more: boolean } };
/** 解密订单中的详细收货信息 https://developers.weixin.qq.com/doc/channels/API/order/decode_order_sensitive_info.html */
'/channels/ec/order/sensitiveinfo/decode': { body: { order_id: string }; answer: { address_info?: { user_name: string; postal_code?: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; house_number?: string; virtual_order_tel_number?: string }; virtual_number_info?: { virtual_number: string; extension?: string; expiration: number } } };
/** 订单再次申请虚拟号 https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyvirtualnumberagain.html */
'/channels/ec/order/virtualnumber/applyagain': { body: { order_id: string }; answer: { virtual_number: string; extension?: string; apply_quota: number } };
/** 订单虚拟号延期 https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_delayvirtualnumber.html */
'/channels/ec/order/virtualnumber/delay': { body: { order_id: string; has_delay_times: number }; answer: { expiration: number; available_extend_num: number } };
/** @deprecated 兑换虚拟号 https://developers.weixin.qq.com/doc/channels/API/order/virtualtelnumber_get.html */
'/channels/ec/order/virtualtelnumber/get': { body: { order_id: string }; answer: { virtual_tel_number: string; virtual_tel_expire_time: number; get_virtual_tel_cnt: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/add.html */
'/channels/ec/product/activity/add': { body: { gift_activity: { activity_id?: Int64; title: string; start_time: number | string; end_time: number | string; detail: { show_scene: number; receive_limit: { is_limited: boolean; limit_num: number }; main_products: readonly { product_id: Int64 }[]; gift_set: { gift_items: readonly { gift_id: Int64; give_num: number }[]; gift_set_num: number } } } }; answer: { activity_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/product/add.html */
'/channels/ec/product/add': { body: { out_product_id?: string; title: string; short_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats?: readonly { cat_id: Int64 }[]; cats_v2?: readonly { cat_id: Int64 }[]; attrs?: readonly { attr_key: string; attr_value: string }[]; spu_code?: string; brand_id?: Int64; qualifications?: readonly string[]; product_qua_infos?: readonly { qua_id: Int64; qua_url: readonly string[] }[]; deliver_method?: number; deliver_acct_type?: readonly number[]; express_info?: { template_id: Int64; weight?: number }; aftersale_desc?: string; skus?: readonly { out_sku_id?: string; thumb_img: string; sale_price: number; market_price: number; stock_num?: number; sku_code?: string; bar_code?: string; sku_attrs?: readonly { attr_key: string; attr_value: string }[]; sku_deliver_info?: SkusSkuDeliverInfo }[]; limited_info?: { period_type: number; limited_buy_num?: number }; extra_service?: ExtraService; listing?: 0 | 1 | boolean; after_sale_info?: { after_sale_address_id?: Int64 }; size_chart?: { enable: boolean; specification_list?: readonly { name: string; unit: string; is_range: boolean; value_list: readonly { key: string; value?: string; left?: string; right?: string }[] }[] }; timing_onsale_info?: { status: number; onsale_time?: number; is_hide_price?: 0 | 1 }; spu_deliver_info?: { is_spu_range: boolean; sku_deliver_info?: SkusSkuDeliverInfo }; release_mode?: number }; answer: { data: { product_id: Int64; create_time: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/product/audit_cancel.html */
'/channels/ec/product/audit/cancel': { body: { product_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/audit_free.html */
'/channels/ec/product/auditfree': { body: { product_id: Int64; spu_code?: string; skus?: readonly { sku_id: Int64; sku_code?: string; sale_price?: number; stock_info?: { diff_type?: number; num: number }; sku_deliver_info?: SkusSkuDeliverInfo; is_delete?: 0 | 1 | boolean }[]; deliver_method?: number; express_info?: { template_id?: Int64; weight?: number }; limited_info?: { period_type?: number; limited_buy_num?: number }; extra_service?: { seven_day_return?: number; freight_insurance?: number; fake_one_pay_three?: number; damage_guarantee?: number; exchange_support?: number }; timing_onsale_info?: { status: number; onsale_time?: number; is_hide_price?: 0 | 1 }; spu_deliver_info?: { is_spu_range?: boolean; sku_deliver_info?: SkusSkuDeliverInfo } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_getproductauditstrategy.html */
'/channels/ec/product/auditstrategy/get': { answer: { audit_strategy: { hide_err_field_flag: number; hit_duplicated_flag: number; hit_low_risk_rule_flag: number } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_setproductauditstrategy.html */
'/channels/ec/product/auditstrategy/set': { body: { audit_strategy: { hide_err_field_flag?: number; hit_duplicated_flag?: number; hit_low_risk_rule_flag?: number } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_product_classify.html */
'/channels/ec/product/category/classify': { body: { req_type: number; title: string; head_imgs: readonly string[]; cat_id?: Int64 }; answer: { categories: { cats: { cat_info: { cat_id: Int64 }; has_permission: boolean }[] }[]; wrong_cat?: boolean } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_categoryprecheck.html */
'/channels/ec/product/categoryprecheck': { body: { cat_id?: Int64 }; answer: { all_pass: boolean; fail_reasons?: string[] } };
/** https://developers.weixin.qq.com/doc/channels/API/product/delete.html */
'/channels/ec/product/delete': { body: { product_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/product/delisting.html */
'/channels/ec/product/delisting': { body: { product_id: Int64 } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_externalproductmapping.html */
'/channels/ec/product/externalproductmapping': { body: { cat_id: Int64; external_attribute_name?: string; external_attribute_value?: string; external_category_name?: string }; answer: { external_attribute_name?: string; external_attribute_value?: string; internal_attribute_name?: string; internal_attribute_value?: string[] } };
/** https://developers.weixin.qq.com/doc/channels/API/product/get.html */
'/channels/ec/product/get': { body: { product_id: Int64; data_type?: number }; answer: { product?: GetResultProduct; edit_product?: GetResultProduct; sale_limit_info?: { is_limited: 0 | 1; title?: string; sub_title?: string }; info_score?: { release_mode: number; sub_score_list: { busi_data_field_api: string; field_name: string; audit_remark?: string }[] }; cmp_price_info?: { status: number; sku_result_list: { sku_id: Int64; is_expensive_warning: boolean }[] }; audit_info?: { user_strategy_flag_list?: number[] } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_getproductauditquota.html */
'/channels/ec/product/getauditquota': { answer: { audit_quota: { block_status: boolean; avail_quota: number; total_quota: number } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_add.html */
'/channels/ec/product/gift/add': { body: { out_product_id?: string; title: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly { cat_id: Int64 }[]; attrs?: readonly { attr_key: string; attr_value: string }[]; spu_code?: string; brand_id?: Int64; skus?: readonly { out_sku_id?: string; sale_price: number; stock_num?: number; sku_code?: string }[]; listing?: 0 | 1 }; answer: { data: { product_id: Int64; create_time: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_get.html */
'/channels/ec/product/gift/get': { body: { product_id: Int64; data_type?: number }; answer: { product?: GiftGetResultProduct; edit_product?: GiftGetResultProduct } };
/** 获取赠品列表 https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_list_get.html */
'/channels/ec/product/gift/list/get': { body: { status?: number; next_key?: string; page_size?: number }; answer: { product_ids: Int64[]; next_key?: string; total_num: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_onsale_set.html */
'/channels/ec/product/gift/onsale/set': { body: { product_id: Int64; skus?: readonly { sku_id?: Int64; stock_num?: number }[] }; answer: { data: { src_product_id: Int64; gift_product_id: Int64; sku_mappings: { src_sku_id: Int64; gift_sku_id: Int64 }[] } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_update_stock.html */
'/channels/ec/product/gift/stock/update': { body: { product_id: Int64; sku_id: Int64; diff_type: number; num: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_update.html */
'/channels/ec/product/gift/update': { body: { product_id: Int64; title: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly { cat_id: Int64 }[]; attrs?: readonly { attr_key: string; attr_value: string }[]; spu_code?: string; brand_id?: Int64; skus?: readonly { sku_id?: Int64; out_sku_id?: string; sale_price: number; stock_num?: number; stock_diff?: { diff_type: number; num: number }; sku_code?: string }[]; listing?: 0 | 1 }; answer: { data: { product_id: Int64; update_time: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/product/get_h5url.html */
'/channels/ec/product/h5url/get': { body: { product_id: Int64; wecom_corp_id?: string; wecom_user_id?: string }; answer: { product_h5url: string } };
/** https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/add.html */
'/channels/ec/product/limiteddiscounttask/add': { body: { product_id: Int64; start_time: number; end_time: number; limited_discount_skus: readonly { sku_id: Int64; sale_price: number; sale_stock: number }[] }; answer: { task_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/delete.html */
'/channels/ec/product/limiteddiscounttask/delete': { body: { task_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/list_get.html */
'/channels/ec/product/limiteddiscounttask/list/get': { body: { status?: number; next_key?: string; page_size?: number }; answer: { limited_discount_tasks: { task_id: Int64; product_id: Int64; start_time: number; end_time: number; limited_discount_skus: { sku_id: Int64; sale_price: number; sale_stock: number }[]; status: number; create_time: number }[]; next_key?: string; total_num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/stop.html */
'/channels/ec/product/limiteddiscounttask/stop': { body: { task_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/API/product/list_get.html */
'/channels/ec/product/list/get': { body: { status?: number; next_key?: string; page_size?: number }; answer: { product_ids: Int64[]; next_key?: string; total_num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/product/listing.html */
'/channels/ec/product/listing': { body: { product_id: Int64 } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/add.html */
'/channels/ec/product/locallife/add': { body: { out_product_id?: string; product_type: number; product_name: string; category_id: Int64; brand_id: Int64; head_imgs: readonly string[]; product_qua_infos?: readonly { qua_id: Int64; qua_url: readonly string[] }[]; verify_page?: { appid: string; path: string }; verify_at_store?: number; code_source_type: number; attr_kv_map: { [name: string]: string }; skus: readonly { sale_price: number; sku_attr_map?: { [name: string]: string } }[] }; answer: { data: { product_id: Int64; sku_ids: Int64[] } } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/review-free.html */
'/channels/ec/product/locallife/auditfree': { body: { product_id: Int64; skus: readonly { sku_id: Int64; sale_price: number }[] } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/query_details.html */
'/channels/ec/product/locallife/get': { body: { product_id: Int64; data_type?: number }; answer: { online_data?: OnlineData; draft_data?: OnlineData } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/query.html (unconfirmed) */
'/channels/ec/product/locallife/list/get': { body: { status?: number; next_key?: string; page_size?: number }; answer: { product_ids?: Int64[]; next_key?: string; total_num?: number } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/update.html */
'/channels/ec/product/locallife/update': { body: { product_id: Int64; out_product_id?: string; product_type: number; product_name: string; category_id: Int64; brand_id: Int64; head_imgs: readonly string[]; product_qua_infos?: readonly { qua_id: Int64; qua_url: readonly string[] }[]; verify_page?: { appid: string; path: string }; verify_at_store?: number; code_source_type: number; attr_kv_map: { [name: string]: string }; skus: readonly { sale_price: number; sku_attr_map?: { [name: string]: string }; sku_id: Int64 }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/product/get_qrcode.html */
'/channels/ec/product/qrcode/get': { body: { product_id: Int64; wecom_corp_id?: string; wecom_user_id?: string }; answer: { product_qrcode: string } };
/** https://developers.weixin.qq.com/doc/store/shop/API/product/get_scheme.html */
'/channels/ec/product/scheme/get': { body: { product_id: Int64; from_appid: string; expire: number; ext_info?: string }; answer: { openlink: string } };
/** 批量获取库存信息 https://developers.weixin.qq.com/doc/channels/API/product/batchget_stock.html */
'/channels/ec/product/stock/batchget': { body: { product_id: readonly Int64[] }; answer: { data: { spu_stock_list: { product_id: Int64; sku_stock: { normal_stock_num: number; limited_discount_stock_num: number; warehouse_stocks: { out_warehouse_id: string; num: number; lock_stock?: number }[]; total_stock_num: number; sku_id: Int64; finder_total_num?: number }[] }[] } } };
/** 获取库存 https://developers.weixin.qq.com/doc/channels/API/product/get_stock.html */
'/channels/ec/product/stock/get': { body: { product_id: Int64; sku_id: Int64 }; answer: { data: { normal_stock_num: number; limited_discount_stock_num: number; warehouse_stocks: { out_warehouse_id: string; num: number; lock_stock?: number }[]; total_stock_num: number } } };
/** 获取库存流水 https://developers.weixin.qq.com/doc/channels/API/product/get_stock_flow.html */
'/channels/ec/product/stock/getflow': { body: { product_id: Int64; sku_id: Int64; stock_type: number; finder_id?: string; begin_time: number; end_time: number; op_type_list?: readonly number[]; next_key?: string; page_size?: number }; answer: { data: { stock_flow_info_list: { amount: number; beginning_amount: number; ending_amount: number; stock_sub_type: number; op_type: number; update_time: number; ext_info?: { unmove_from_stock_sub_type?: number; move_to_stock_sub_type?: number; upload_source?: number; order_id?: string; out_warehouse_id?: string; limited_discount_id?: Int64; finder_id?: string } }[]; next_key?: string } } };
/** 快速更新库存 https://developers.weixin.qq.com/doc/channels/API/product/stock_update.html */
'/channels/ec/product/stock/update': { body: { product_id: Int64; sku_id: Int64; diff_type: number; num: number } };
/** https://developers.weixin.qq.com/doc/channels/API/product/get_taglink.html */
'/channels/ec/product/taglink/get': { body: { product_id: Int64; wecom_corp_id?: string; wecom_user_id?: string }; answer: { product_taglink: string } };
/** https://developers.weixin.qq.com/doc/channels/API/product/update.html */
'/channels/ec/product/update': { body: { product_id: Int64; title: string; short_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats?: readonly { cat_id: Int64 }[]; cats_v2?: readonly { cat_id: Int64 }[]; attrs?: readonly { attr_key: string; attr_value: string }[]; spu_code?: string; brand_id?: Int64; qualifications?: readonly string[]; product_qua_infos?: readonly { qua_id: Int64; qua_url: readonly string[] }[]; deliver_method?: number; deliver_acct_type?: readonly number[]; express_info?: { template_id: Int64; weight?: number }; aftersale_desc?: string; skus?: readonly { sku_id?: Int64; out_sku_id?: string; thumb_img: string; sale_price: number; market_price?: number; stock_num?: number; sku_code?: string; bar_code?: string; sku_attrs?: readonly { attr_key: string; attr_value: string }[]; sku_deliver_info?: SkusSkuDeliverInfo }[]; limited_info?: { period_type: number; limited_buy_num?: number }; extra_service?: ExtraService; listing?: 0 | 1; after_sale_info?: { after_sale_address_id?: Int64 }; size_chart?: { enable: boolean; specification_list?: readonly { name: string; unit: string; is_range: boolean; value_list: readonly { key: string; value?: string; left?: string; right?: string }[] }[] }; timing_onsale_info?: { status: number; onsale_time?: number; is_hide_price?: 0 | 1 }; spu_deliver_info?: { is_spu_range: boolean; sku_deliver_info?: SkusSkuDeliverInfo }; release_mode?: number }; answer: { data: { product_id: Int64; update_time: string } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/getbindsharerlist.html */
'/channels/ec/promoter/get_bind_sharer_list': { body: { sharer_appid?: string; sharer_openid?: string; next_key?: string; page_size?: number }; answer: { sharer_info_list: { sharer_appid: string; nickname: string; head_img_url: string; bind_time: number; commission_type: number; commission_ratio: number }[]; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_shop_list.html */
'/channels/ec/promoter/get_bind_shop_list': { body: { next_key?: string; page_size?: number }; answer: { shop_list: { shop_appid: string; shop_nickname: string; shop_head_img: string; bind_time: number }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_shop_promoter_list.html */
'/channels/ec/promoter/get_bind_shop_promoter_list': { body: { shop_appid: string; next_key?: string; page_size?: number }; answer: { promoter_list: { promoter_id: string; promoter_type: number; promoter_name: string; avatar_image_url: string }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_talent_list.html */
'/channels/ec/promoter/get_bind_talent_list': { body: { talent_appid?: string; next_key?: string; page_size?: number }; answer: { talent_list: { talent_appid: string; talent_nickname: string; talent_head_img: string; bind_time: number; related_finder_exportname_list: string[]; related_mp_biz_appid_list: string[] }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcooperativecouponlist.html */
'/channels/ec/promoter/get_cooperative_coupon_list': { body: { shop_appid?: string; is_from_head_supplier?: boolean; from_head_supplier_appid?: string; page_size?: number; next_key?: string }; answer: { coupons: { coupon_id: Int64; from_head_supplier_appid?: string }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcoupondetail.html */
'/channels/ec/promoter/get_coupon_detail': { body: { from_head_supplier_appid?: string; coupon_id: string }; answer: { coupon: { coupon_id: Int64; type: number; status: number; coupon_info: CouponInfo; stock_info: { issued_num: number; receive_num: number; used_num: number }; update_time: number; create_time: number; is_can_up?: boolean; can_up_times?: number; discount_limit?: number } } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponpromotersharelink.html */
'/channels/ec/promoter/get_coupon_promoter_share_link': { body: { sharer_appid?: string; from_head_supplier_appid?: string; coupon_id: string }; answer: { promoter_share_link: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponqrcode.html */
'/channels/ec/promoter/get_coupon_qr_code': { body: { sharer_appid?: string; sharer_openid?: string; from_head_supplier_appid?: string; coupon_id: string }; answer: { qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponshortlink.html */
'/channels/ec/promoter/get_coupon_short_link': { body: { sharer_appid?: string; from_head_supplier_appid?: string; coupon_id: string }; answer: { short_link: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/coupon/api_get_coupon_to_headsupplier.html */
'/channels/ec/promoter/get_coupon_to_headsupplier': { body: { to_head_supplier_appid: string; limit?: number; page_context?: string }; answer: { list: { coupon_id: Int64; to_head_supplier_appid: string; give_time: number }[]; total_count: number; page_context?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_feed_list.html */
'/channels/ec/promoter/get_feed_list': { body: { talent_appid: string; finder_exportusername?: string; page_size?: number; next_key?: string }; answer: { feed_list: { export_id: string; talent_appid: string; predict_commission_amount: number; product_info: ListProductInfo }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_feed_promotion_info.html */
'/channels/ec/promoter/get_feed_promotion_info': { body: { talent_appid: string; sharer_appid?: string; mini_program_appid: string; feed_list: readonly { export_id: string }[] }; answer: { feed_list: { export_id: string; feed_token: string; promoter_share_link: string }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_commission_product_list.html */
'/channels/ec/promoter/get_live_commission_product_list': { body: { talent_appid: string; page_size?: number; next_key?: string }; answer: { product_list: { product_id: Int64; product_name: string; product_img_url: string; product_price: number; predict_commission_amount: number }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getlivenoticepromotersharelink.html */
'/channels/ec/promoter/get_live_notice_promoter_share_link': { body: { talent_appid: string; sharer_appid?: string; mini_program_appid: string; notice_id: string }; answer: { promoter_share_link: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_record_list.html */
'/channels/ec/promoter/get_live_notice_record_list': { body: { talent_appid: string; sharer_appid?: string; mini_program_appid?: string }; answer: { live_notice_record_list: { notice_id: string; description: string; start_time: number }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_record_qr_code.html */
'/channels/ec/promoter/get_live_notice_record_qr_code': { body: { talent_appid: string; sharer_appid?: string; notice_id: string }; answer: { qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_reservation_info.html */
'/channels/ec/promoter/get_live_notice_reservation_info': { body: { sharer_appid?: string; live_notice_id: string }; answer: { count: number } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_record_list.html */
'/channels/ec/promoter/get_live_record_list': { body: { talent_appid: string; sharer_appid?: string; mini_program_appid: string }; answer: { live_record_list: { export_id: string; description: string; promoter_share_link: string }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_record_qr_code.html */
'/channels/ec/promoter/get_live_record_qr_code': { body: { talent_appid: string; sharer_appid?: string; export_id: string }; answer: { qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionlinkinfo.html */
'/channels/ec/promoter/get_product_promotion_link_info': { body: { sharer_appid?: string; sharer_openid?: string; shop_appid?: string; head_supplier_appid?: string; product_id?: Int64; product_short_link?: string }; answer: { short_link: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionqrcodeinfo.html */
'/channels/ec/promoter/get_product_promotion_qrcode_info': { body: { sharer_appid?: string; sharer_openid?: string; shop_appid?: string; head_supplier_appid?: string; product_id?: Int64; product_short_link?: string }; answer: { qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromoteproductdetail.html */
'/channels/ec/promoter/get_promote_product_detail': { body: { shop_appid: string; head_supplier_appid?: string; product_id: Int64; plan_type: number; get_available_coupon: boolean }; answer: { product: { product_id: Int64; shop_appid: string; product_promotion_link: string; product_info: { title: string; sub_title?: string; head_imgs: string[]; desc_info: { imgs: string[]; desc?: string }; cats_v2?: { cat_id: Int64 }[]; status?: number; skus: { sku_id: Int64; thumb_img: string; sale_price: number; stock_num: number; sku_attrs?: { attr_key: string; attr_value: string }[]; sku_deliver_info?: SkuDeliverInfo }[] }; commission_info: { status: number; service_ratio: number; start_time: number; end_time: number }; head_supplier_info?: { head_supplier_appid: string; name: string } }; public_coupons?: { coupon_id: Int64 }[]; cooperative_coupons?: { coupon_id: Int64 }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromoteproductlist.html */
'/channels/ec/promoter/get_promote_product_list': { body: { shop_appid?: string; keyword?: string; plan_type: number; spu_item_condition?: { selling_price_range?: { min: Int64; max: Int64 }; monthly_sales_range?: { min: Int64; max: Int64 }; service_fee_rate_range?: { min: Int64; max: Int64 }; commission_rate_range?: { min: Int64; max: Int64 }; promote_time_range?: { min: Int64; max: Int64 }; flags?: readonly string[] }; category?: { category_id?: Int64; category_name?: string; category_ids_1?: readonly Int64[]; category_ids_2?: readonly number[]; category_ids_3?: readonly number[] }; page_size?: number; next_key?: string }; answer: { product_list: { product_id: Int64; shop_appid: string; head_supplier_appid?: string }[]; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/getpromoterregisterandbindstatus.html */
'/channels/ec/promoter/get_promoter_register_and_bind_status': { body: { sharer_appid?: string; sharer_openid?: string; is_simple_register: boolean }; answer: { bind_status: number; bind_business_type?: string; bind_query_string?: string; register_status: number; register_business_type?: string; register_query_string?: string; sharer_appid?: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromotersingleproductpromotioninfo.html */
'/channels/ec/promoter/get_promoter_single_product_promotion_info': { body: { sharer_appid?: string; sharer_openid?: string; shop_appid?: string; head_supplier_appid?: string; product_id?: Int64; product_short_link?: string }; answer: { product_promotion_link: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getpubliccouponlist.html */
'/channels/ec/promoter/get_public_coupon_list': { body: { shop_appid?: string; page_size?: number; next_key?: string }; answer: { coupons: { coupon_id: Int64 }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getsharerproductcommissioninfo.html */
'/channels/ec/promoter/get_sharer_product_commission_info': { body: { sharer_appid: string; product_id: Int64 }; answer: { is_set: boolean; commission_ratio: number } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_shop_feed_list.html */
'/channels/ec/promoter/get_shop_feed_list': { body: { shop_appid: string; promoter_id: string; promoter_type: number; page_size?: number; next_key?: string }; answer: { feed_list: { export_id: string; predict_commission_amount: number; product_info: ListProductInfo }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_shop_feed_promotion_info.html */
'/channels/ec/promoter/get_shop_feed_promotion_info': { body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; mini_program_appid: string; feed_list: readonly { export_id: string }[] }; answer: { feed_list: { export_id: string; feed_token: string; promoter_share_link: string }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_commission_product_list.html */
'/channels/ec/promoter/get_shop_live_commission_product_list': { body: { shop_appid: string; promoter_id: string; promoter_type: number; page_size?: number; next_key?: string }; answer: { product_list: { product_id: Int64; product_name: string; product_img_url: string; product_price: number; predict_commission_amount: number; commission_rate: number }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getshoplivenoticepromotersharelink.html */
'/channels/ec/promoter/get_shop_live_notice_promoter_share_link': { body: { shop_appid: string; promoter_id: string; promoter_type: number; notice_id: string; sharer_appid?: string }; answer: { promoter_share_link: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_notice_record_list.html (unconfirmed) */
'/channels/ec/promoter/get_shop_live_notice_record_list': { body: { shop_appid?: string; promoter_id?: string; promoter_type?: number }; answer: { live_record_list?: { notice_id?: string; description?: string; start_time?: number }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_notice_record_qr_code.html */
'/channels/ec/promoter/get_shop_live_notice_record_qr_code': { body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; notice_id: string }; answer: { qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_record_list.html */
'/channels/ec/promoter/get_shop_live_record_list': { body: { shop_appid: string; sharer_appid?: string; mini_program_appid: string; promoter_id: string; promoter_type: number }; answer: { live_record_list: { export_id: string; description: string; promoter_share_link: string }[] } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_record_qr_code.html */
'/channels/ec/promoter/get_shop_live_record_qr_code': { body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; export_id: string }; answer: { qrcode_url: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/article/get_shop_mp_article_list.html */
'/channels/ec/promoter/get_shop_mp_article_list': { body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; page_size?: number; next_key?: string }; answer: { article_list: { product_list: { product_id: Int64; product_name: string; product_img_url: string; predict_commission_amount: number; commission_rate: number }[]; article_info: ArticleInfo; create_time: number; update_time: number }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/article/get_talent_biz_article_list.html */
'/channels/ec/promoter/get_talent_biz_article_list': { body: { talent_appid: string; sharer_appid?: string; biz_appid?: string; page_size?: number; next_key?: string }; answer: { article_list: { product_info_list: { product_id: Int64; product_name: string; product_img_url: string; predict_commission_amount: number; product_mini_price: number }[]; article_info: ArticleInfo; create_time: number; update_time: number }[]; next_key?: string; has_more: boolean } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/account/api_mmecpromoter_headsupplier_unbind_promoter.html */
'/channels/ec/promoter/headsupplier_unbind_promoter': { body: { sharer_appid: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/coupon/api_set_coupon_to_headsupplier.html */
'/channels/ec/promoter/set_coupon_to_headsupplier': { body: { to_head_supplier_appid: string; coupon_id: string } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/setsharercommissioninfo.html */
'/channels/ec/promoter/set_sharer_commission_info': { body: { sharer_appid: string; commission_type: number; commission_ratio: number } };
/** https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/setsharerproductcommissioninfo.html */
'/channels/ec/promoter/set_sharer_product_commission_info': { body: { sharer_appid: string; product_id: Int64; commission_ratio: number } };
/** https://developers.weixin.qq.com/doc/channels/API/qic/printinspectcode.html */
'/channels/ec/qic/inspect/code/print': { body: { order_id: string }; answer: { data: { channelAppId: string; merchantName: string; deliveryId: string; deliveryName: string; backupDeliveryId?: string; backupDeliveryName?: string; embedGoodsMaterial?: string; expressMerge: boolean; goodsDesc: string; goodsMainMaterial: string; goodsPartsMaterial?: string; goodsName: string; goodsNum: number; inspectBaseId: string; inspectBaseName: string; inspectCode: string; inspectOrgId: string; inspectOrgName: string; inspectOrgShortName: string; boxDTOList?: { boxId: number; boxName: string; boxNum: number }[]; orderId: string; urgentOrder: boolean; printInfo: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/qic/registerlogistics.html */
'/channels/ec/qic/inspect/register_logistics': { body: { order_id_list: readonly string[]; logistics_info: { waybill_id: string; delivery_type: number; delivery_id?: string; delivery_name?: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/qic/submitinspectinfo.html */
'/channels/ec/qic/inspect/submit': { body: { order_id: string; inspect_info: { delivery_id: string; backup_delivery_id?: string; delivery_product_id?: number; backup_delivery_product_id?: number; express_insure: boolean; express_insure_amount?: number; delivery_insure_id?: string; backup_express_insure: boolean; backup_express_insure_amount?: number; backup_delivery_insure_id?: string; express_merge: boolean; refund_intercept: number; warehouse_name: string; warehouse_addr: string; inspect_org_id: string; inspect_org_name: string; remark: string } } };
/** (unconfirmed) */
'/channels/ec/service/product/getcardinfo': { body: { product_id?: unknown; article_type?: unknown; card_type?: unknown }; answer: { product_key?: string; DOM?: string } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/bindsharer.html */
'/channels/ec/sharer/bind': { body: { username: string }; answer: { qrcode_img: string; qrcode_img_base64: string } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_list.html */
'/channels/ec/sharer/get_sharer_list': { body: { page?: number; page_size?: number; sharer_type: number }; answer: { sharer_info_list: { openid: string; unionid?: string; nickname: string; sharer_type: number; bind_time: number }[] } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_order_list.html */
'/channels/ec/sharer/get_sharer_order_list': { body: { openid?: string; share_scene?: number; start_time?: number; end_time?: number; page?: number; page_size?: number }; answer: { order_list: { order_id: Int64; share_scene: number; sharer_openid: string; sharer_type: number; finder_scene_info?: { promoter_id: string; finder_nickname: string; live_export_id?: string; video_export_id?: string; video_title?: string } }[] } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_h5url.html (unconfirmed) */
'/channels/ec/sharer/get_sharer_product_h5url': { body: { openid?: string; product_id?: Int64 }; answer: { product_h5url?: string } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_qrcode.html (unconfirmed) */
'/channels/ec/sharer/get_sharer_product_qrcode': { body: { openid?: string; product_id?: Int64 }; answer: { product_qrcode?: string } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_taglink.html (unconfirmed) */
'/channels/ec/sharer/get_sharer_product_taglink': { body: { openid?: string; product_id?: Int64 }; answer: { product_taglink?: string } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/promote_finder_notice.html (unconfirmed) */
'/channels/ec/sharer/get_shop_finder_live_notice_sharer_url': { body: { notice_id?: string; finder_id?: string }; answer: { url?: string } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/promote_finder_live.html (unconfirmed) */
'/channels/ec/sharer/get_shop_finder_live_sharer_url': { body: { export_id?: string; finder_id?: string }; answer: { url?: string } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/search_sharer.html */
'/channels/ec/sharer/search_sharer': { body: { openid?: string; username?: string }; answer: { openid: string; unionid?: string; nickname: string; sharer_type: number; bind_time: number } };
/** @deprecated https://developers.weixin.qq.com/doc/channels/API/sharer/unbindsharer.html */
'/channels/ec/sharer/unbind': { body: { openid_list: readonly string[] }; answer: { success_openid: string[]; fail_openid: string[]; refuse_openid: string[] } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/getclassificationtree.html */
'/channels/ec/store/classification/tree/get': { answer: { resp: { version: number; tree: { level_1: ({ id: Int64; name: string; is_displayed: 0 | 1 | boolean; level_2: { id: Int64; name: string; is_displayed: 0 | 1 | boolean }[] })[] } } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/addclassificationproduct.html */
'/channels/ec/store/classification/tree/product/add': { body: { req: { level_1_id: Int64; level_2_id: Int64; product_ids: readonly Int64[] } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/delclassificationproduct.html */
'/channels/ec/store/classification/tree/product/del': { body: { req: { level_1_id: Int64; level_2_id: Int64; product_ids: readonly Int64[] } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/getclassificationproductlist.html */
'/channels/ec/store/classification/tree/product/get': { body: { req: { level_1_id: Int64; level_2_id: Int64; page_size?: number; page_context?: string } }; answer: { resp: { product_ids: Int64[]; total_count: number; page_context?: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/setclassificationtree.html */
'/channels/ec/store/classification/tree/set': { body: { req: { version: number; tree: { level_1: readonly ({ id: Int64; name: string; is_displayed: 0 | 1; level_2: readonly { id: Int64; name: string; is_displayed: 0 | 1 }[] })[] }; classification_id_deleted: readonly string[] } }; answer: { resp: { version: number; audit_results: { level_id: Int64; result_code: number }[] } } };
/** 隐藏小店主页商品 https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/set_hide.html */
'/channels/ec/store/window/product/hide': { body: { product_id: Int64; is_set_hide: 0 | 1 } };
/** 获取主页展示商品列表 https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/list_get.html */
'/channels/ec/store/window/product/list/get': { body: { page_size?: number; next_key?: string }; answer: { products: { product_id: Int64; is_set_hide: 0 | 1; is_set_top: 0 | 1 }[]; total_num: number; next_key?: string } };
/** 重新排序主页展示商品 https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/reorder.html */
'/channels/ec/store/window/product/reorder': { body: { product_id: Int64; index_num: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/set_top.html */
'/channels/ec/store/window/product/settop': { body: { product_id: Int64; is_set_top: 0 | 1 } };
/** https://developers.weixin.qq.com/doc/store/supplier/api/account/api_get_supplier_base_info.html */
'/channels/ec/supplier/base/get_supplier_base_info': { answer: { name: string } };
/** 同意商家关联申请 (unconfirmed) */
'/channels/ec/supplier/relation/accept_invitation': {};
/** 获取分配方式 https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_distribution.html */
'/channels/ec/supplier/relation/get_distribute': { answer: { distribute_type: number; all_supplier_appid?: string; all_distribute_supplier_name?: string } };
/** 获取关联的商家列表 https://developers.weixin.qq.com/doc/store/supplier/api/related/api_get_ec_list.html */
'/channels/ec/supplier/relation/get_ec_list': { body: { offset?: number; limit?: number }; answer: { list: { appid: string; name: string; head_img: string; status: number; bind_audit_status: number; update_time: number }[]; total_count: number } };
/** 获取商品对应的自动分配供货商 https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_product_default_distribution.html */
'/channels/ec/supplier/relation/get_product_default_distribute': { body: { product_id: Int64 }; answer: { exist_default_supplier: boolean; supplier_appid?: string } };
/** 获取按商品自动分配的商品列表 https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_product_list.html */
'/channels/ec/supplier/relation/get_product_list': { body: { is_filter_distribute_status?: boolean; distribute_status?: number; is_filter_product_status?: boolean; product_status?: number; is_filter_supplier_appid?: boolean; supplier_appid?: string; page_context?: string; limit?: number }; answer: { list: { product_id: Int64; supplier_appid: string; supplier_name: string; distribute_status: number }[]; page_context?: string; total_count: number } };
/** 获取供货商列表 https://developers.weixin.qq.com/doc/store/shop/API/supplier/relation/api_get_supplier_list.html */
'/channels/ec/supplier/relation/get_supplier_list': { body: { offset?: number; limit?: number }; answer: { list: { appid: string; name: string; status: number; bind_audit_status: number; update_time: number }[]; total_count: number } };
/** 申请关联供货商 https://developers.weixin.qq.com/doc/store/shop/API/supplier/relation/api_invite_supplier.html */
'/channels/ec/supplier/relation/invite_supplier': { body: { supplier_appid: string; service_id?: number; remark?: string } };
/** 拒绝商家关联申请 (unconfirmed) */
'/channels/ec/supplier/relation/reject_invitation': {};
/** 设置全店订单自动分配 https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_all_distribution.html */
'/channels/ec/supplier/relation/set_all_distribution': { body: { supplier_appid: string } };
/** 设置全店订单手动分配 https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_manually_distribution.html (unconfirmed) */
'/channels/ec/supplier/relation/set_manually_distribute': {};
/** 设置按商品自动分配 https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_product_distribution.html */
'/channels/ec/supplier/relation/set_product_distribute': { body: { list: readonly { product_id: Int64; supplier_appid: string; is_distribute: boolean }[] } };
/** https://developers.weixin.qq.com/doc/store/talent/openapi/order/get_order_detail.html */
'/channels/ec/talent/get_order_detail': { body: { order_id: string; sku_id: Int64 }; answer: { base_info: { order_id: string; special_id?: Int64; spu_id: string; sku_id: Int64; order_status: number; actual_payment: string; settle_payment?: string; order_pay_time?: number; order_create_time: number; order_update_time: number; buyer_info: { open_id: string; union_id?: string } }; commission_info: { state: number; ratio: string; expect_settle_time: number; expect_settlement: string; actual_settle_time?: number; actual_settlement?: string }; channel_info: { channel_type: number; channel_id: string; channel_name: string } } };
/** https://developers.weixin.qq.com/doc/store/talent/openapi/order/get_order_list.html */
'/channels/ec/talent/get_order_list': { body: { create_time_gt?: number; create_time_lt?: number; update_time_gt?: number; update_time_lt?: number; order_id?: string; special_id?: string; spu_id?: string; page_size?: number; next_key?: string }; answer: { order_list: { order_id: Int64; special_id?: Int64; sku_id: Int64 }[]; has_more: boolean; next_key?: string } };
/** https://developers.weixin.qq.com/doc/store/talent/openapi/window/get_product_detail.html */
'/channels/ec/talent/window/product/get': { body: { product_id: Int64 }; answer: { product: { product_id: Int64; appid?: string; out_product_id?: string; title: string; img_url: string; leaf_category_id: Int64; status: number; selling_price: number; stock: number; sales: number; is_hide: boolean; product_promotion_link?: string } } };
/** https://developers.weixin.qq.com/doc/store/talent/openapi/window/get_product_list.html */
'/channels/ec/talent/window/product/list/get': { body: { page_index?: number; page_size?: number; last_buffer?: string }; answer: { products: { product_id: Int64; product_source: number; appid?: string; out_product_id?: string }[]; last_buffer?: string } };
/** (unconfirmed) */
'/channels/ec/vip/user/grade/update': {};
/** https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserinfo.html */
'/channels/ec/vip/user/info/get': { body: { openid: string }; answer: { info: GetResultList } };
/** https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserlist.html */
'/channels/ec/vip/user/list/get': { body: { page_num?: number; page_size?: number }; answer: { list: GetResultList[]; total_num: number } };
/** (unconfirmed) */
'/channels/ec/vip/user/score/decrease': {};
/** https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserscoreflowrecord.html */
'/channels/ec/vip/user/score/flowrecord/get': { body: { openid: string; page_num?: number; page_size?: number }; answer: { list: { score: number; source: number; remark?: string }[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getvipuserscore.html */
'/channels/ec/vip/user/score/get': { body: { openid: string }; answer: { info: { score: string | number } } };
/** (unconfirmed) */
'/channels/ec/vip/user/score/increase': {};
/** https://developers.weixin.qq.com/doc/store/shop/API/wxamember/shop/get_wxa_bind_info.html */
'/channels/ec/vip/v3/wxa/info/get': { answer: { wxa_appid: string; info: { paths: { register_path: string; rights_path: string }; whitelist_openids: string[]; display_info: { order_page_display: number } }; state: number } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/upload.html */
'/channels/ec/voucher/codes/upload': { body: { product_id: Int64; sku_id: Int64; codes: readonly string[] }; answer: { product_id: Int64; total_count: number; success_codes?: string[]; success_count: number; fail_codes?: { code: string; errcode: number; errmsg?: string }[]; fail_count: number } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/api.html */
'/channels/ec/voucher/consume': { body: { consume_request_no: string; consume_store_name?: string; consume_channel?: number; out_store_id?: string; encrypted_codes?: readonly string[]; codes?: readonly string[]; sku_id?: Int64 }; answer: { voucher_list?: ListResultVoucherList[]; fail_voucher_list?: FailVoucherList[] } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/purchase.html */
'/channels/ec/voucher/get': { body: { encrypted_code?: string; code?: string; sku_id?: Int64 }; answer: { voucher: { product_id: Int64; sku_id: Int64; voucher_type: number; voucher_buy_amount: number; voucher_actual_amount: number; code_type: number; code: string; status: number; create_time?: number; update_time: number; send_time: number; start_time: number; end_time: number; consume_time?: number; consume_store_name?: string; out_store_id?: string; refund_time?: number; openid: string; union_id?: string; telphone_no?: string; order_id?: string; voucher_settle_status?: number; last_consume_no?: string; last_withdraw_consume_no?: string; time_card?: { total_count: number; available_count: number; consumed_count: number; refunded_count: number } } } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/query_voucher.html */
'/channels/ec/voucher/get_bill_list': { body: { product_id: Int64; bill_date: string; page_size?: number; page_ctx?: string }; answer: { bill_list: { product_id: Int64; voucher_name: string; code: string; openid: string; voucher_buy_amount: number; voucher_pay_amount: number; mch_favor_amount: number; platform_favor_amount: number; mch_settle_amount: number; finder_settle_amount: number; voucher_buy_time: number; consume_time: number; consume_store_name?: string; out_store_id?: string; order_id?: string; time_index?: number }[]; page_ctx?: string } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/query_discount.html */
'/channels/ec/voucher/get_list': { body: { openid: string; status?: number; page_size?: number; page_ctx?: string }; answer: { openid: string; voucher_list: ListResultVoucherList[]; page_ctx?: string } };
/** https://developers.weixin.qq.com/doc/channels/locallife/api/discount-cancel.html */
'/channels/ec/voucher/revoke': { body: { revoke_request_no: string; consume_request_no?: string; reovke_vouchers: readonly { encrypted_code?: string; code?: string; sku_id?: Int64 }[] }; answer: { voucher_list?: ListResultVoucherList[]; fail_voucher_list?: FailVoucherList[] } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/get_prioritysort.html */
'/channels/ec/warehouse/address/prioritysort/get': { body: { address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number }; answer: { data: { priority_sort: string[] } } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/set_prioritysort.html */
'/channels/ec/warehouse/address/prioritysort/set': { body: { address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number; priority_sort: readonly string[] } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/add_coverlocations.html */
'/channels/ec/warehouse/coverlocations/add': { body: { out_warehouse_id: string; cover_locations: readonly CoverLocations[] } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/del_coverlocations.html */
'/channels/ec/warehouse/coverlocations/del': { body: { out_warehouse_id: string; cover_locations: readonly CoverLocations[] } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/create.html */
'/channels/ec/warehouse/create': { body: { out_warehouse_id: string; name: string; intro: string; cover_locations?: readonly CoverLocations[] } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/update_detail.html */
'/channels/ec/warehouse/detail/update': { body: { out_warehouse_id: string; name: string; intro: string } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/get.html */
'/channels/ec/warehouse/get': { body: { out_warehouse_id: string }; answer: { data: { out_warehouse_id: string; name: string; intro: string; cover_locations?: CoverLocations[] } } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/get_list.html */
'/channels/ec/warehouse/list/get': { body: { page_size?: number; next_key?: string }; answer: { data: { out_warehouse_ids: string[]; next_key?: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/get_stock.html */
'/channels/ec/warehouse/stock/get': { body: { product_id: Int64; sku_id: Int64; out_warehouse_id: string }; answer: { data: { num: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/warehouse/update_stock.html */
'/channels/ec/warehouse/stock/update': { body: { product_id: Int64; sku_id: Int64; out_warehouse_id: string; diff_type: number; num: number } };
/** https://developers.weixin.qq.com/doc/store/shop/API/wecom/getwecomid.html */
'/channels/ec/wecom/get_wecom_id': { body: { corp_id: string; user_id: string }; answer: { data: { wecom_corp_id: string; wecom_user_id: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html */
'/channels/ec/window/product/add': { body: { product_id: Int64; appid: string; is_hide_for_window?: boolean } };
/** https://developers.weixin.qq.com/doc/channels/API/windowproduct/get.html */
'/channels/ec/window/product/get': { body: { product_id: Int64; appid: string; need_cps_product?: boolean }; answer: { product: { appid: string; product_id: Int64; out_product_id?: string; title: string; img_url: string; third_category_id?: Int64; leaf_category_id?: Int64; status: number; market_price: number; selling_price: number; stock: number; sales: number; page_path?: { appid: string; half_page_path?: string; full_page_path?: string }; platform_id?: Int64; platform_name?: string; is_hide_for_window: boolean; banned: boolean; banned_details?: { reason: number | string; need_apply_category_id?: Int64; need_apply_category_name?: string }; branch_info?: { branch_id: Int64; branch_name: string; branch_status: number }; limit_discount_info?: { is_effect: boolean; discount_price: number; stock: number; end_time_ms: number } } } };
/** https://developers.weixin.qq.com/doc/channels/API/windowproduct/list_get.html */
'/channels/ec/window/product/list/get': { body: { appid?: string; branch_id?: Int64; page_index?: number; page_size?: number; last_buffer?: string; need_total_num?: boolean; query_cps_product?: boolean }; answer: { products: { product_id: Int64; appid: string }[]; last_buffer?: string; total_num?: number } };
/** https://developers.weixin.qq.com/doc/channels/API/windowproduct/off.html */
'/channels/ec/window/product/off': { body: { product_id: Int64; appid: string } };
/** https://developers.weixin.qq.com/doc/channels/API/live/get_finder_attr_by_appid.html */
'/channels/finderlive/get_finder_attr_by_appid': { answer: { finder_attr: { uniq_id: string; nickname: string; fans_count: number } } };
/** https://developers.weixin.qq.com/doc/channels/API/live/get_finder_live_data_list.html */
'/channels/finderlive/get_finder_live_data_list': { body: { start_time?: number; end_time?: number; last_buffer?: string }; answer: { item: { export_id: string; live_start_time: number; live_duration_in_seconds: number; total_audience_count: number; total_cheer_count: number; forward_count: number; total_comment_count: number; audiences_avg_seconds: number; max_online_count: number; new_follow_count: number; new_follow_count_biz: number }[]; continue_flag: boolean; last_buffer?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/live/get_finder_live_leads_data.html */
'/channels/finderlive/get_finder_live_leads_data': { body: { start_time?: number; end_time?: number; source_type?: number }; answer: { item: { component_type: number; traffic_type: number; leads_count: number }[] } };
/** https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_component_id.html */
'/channels/leads/get_leads_component_id': { body: { last_buffer?: string }; answer: { item: { leads_component_id: string; leads_description: string; status: number }[]; continue_flag: boolean; last_buffer?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_component_promote_record.html */
'/channels/leads/get_leads_component_promote_record': { body: { leads_component_id: string; start_time?: number; end_time?: number; last_buffer?: string }; answer: { record_data: { anchor_nickname: string; live_description: string; live_start_time: number; exposure_uv: string | number; click_uv: string | number; exposure_click_rate: number | string; leads_num: string | number }[]; continue_flag: boolean; last_buffer?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_info_by_component_id.html */
'/channels/leads/get_leads_info_by_component_id': { body: { leads_component_id: string; start_time?: number; end_time?: number; last_buffer?: string }; answer: { user_data: { phone: string }[]; continue_flag: boolean; last_buffer?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_info_by_request_id.html */
'/channels/leads/get_leads_info_by_request_id': { body: { request_id: string; last_buffer?: string }; answer: { user_data: { phone: string }[]; continue_flag: boolean; last_buffer?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_request_id.html */
'/channels/leads/get_leads_request_id': { body: { leads_component_id: string; last_buffer?: string }; answer: { item: { request_id: string; live_start_time: number; live_description: string }[]; continue_flag: boolean; last_buffer?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivedata.html */
'/channels/livedashboard/getlivedata': { body: { export_id: string }; answer: { live_dashboard_data: string; live_comparison_index: string; live_ec_data_summary: string; live_ec_conversion_metric: string; live_ec_profile: string; live_distribution_channel: string; single_live_ec_spu_data_page_v2: string; trace_id?: string } };
/** https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivelist.html */
'/channels/livedashboard/getlivelist': { body: { ds: Int64 }; answer: { live_items: { export_id: string; create_time: number }[]; has_more: boolean; trace_id: string } };
/** 上传图片 (unconfirmed) */
'/shop/ec/basics/img/upload': {};
/** 上传资质图片 (unconfirmed) */
'/shop/ec/basics/qualification/upload': {};
/** 完成视频上传 (unconfirmed) */
'/shop/ec/basics/video/finishupload': {};
/** 获取上传后的视频临时URL (unconfirmed) */
'/shop/ec/basics/video/getplayinfo': {};
/** 申请上传视频 (unconfirmed) */
'/shop/ec/basics/video/initupload': {};
/** 上传视频数据分块 (unconfirmed) */
'/shop/ec/basics/video/uploadpart': {};
/** https://developers.weixin.qq.com/doc/store/shop/API/category-rule/api_get_category_rule.html */
'/shop/ec/category/getcategoryrule': { query: { rule_id: number }; body: { category_id: Int64 }; answer: { deposit?: number; list?: { deliver_type: number; acct_type: number[] }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getbankbynum.html */
'/shop/funds/getbankbynum': { body: { account_number: string }; answer: { data: { account_bank: string; bank_id: Int64; bank_code: string; bank_name: string; need_branch: boolean }[]; total_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getbanklist.html */
'/shop/funds/getbanklist': { body: { offset?: number; limit?: number; key_words?: string; bank_type?: number }; answer: { data: { account_bank: string; bank_type: number; bank_id: Int64; bank_code: string; bank_name: string; need_branch: boolean }[] } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getcity.html */
'/shop/funds/getcity': { body: { province_code: number }; answer: { data: { city_code: number; city_name: string; bank_address_code: string }[]; total_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getprovince.html */
'/shop/funds/getprovince': { answer: { data: { province_code: number; province_name: string }[]; total_count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getsubbranch.html */
'/shop/funds/getsubbranch': { body: { offset?: number; limit?: number; city_code: number | string; bank_code: string }; answer: { account_bank: string; account_bank_code: Int64; bank_alias: string; bank_alias_code: Int64; data: { branch_id: Int64; branch_name: string }[]; total_count: number; count: number } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/check.html */
'/shop/funds/qrcode/check': { body: { qrcode_ticket: string }; answer: { status: number; scan_user_type: number; self_check_err_code?: number; self_check_err_msg?: string } };
/** https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/get.html */
'/shop/funds/qrcode/get': { body: { qrcode_ticket: string }; answer: { qrcode_buf: string } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/order/order-info.html#_1-%E6%A0%B9%E6%8D%AE%E8%AE%A2%E5%8D%95ID%E6%9F%A5%E8%AF%A2%E8%AE%A2%E5%8D%95%E8%AF%A6%E6%83%85 */
'/union/promoter/order/info': { body: { orderIdList: readonly number[] }; answer: { orderList: InfoResultOrderList[] } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_3-%E8%8E%B7%E5%8F%96%E5%95%86%E5%93%81%E6%8E%A8%E5%B9%BF%E7%B4%A0%E6%9D%90 */
'/union/promoter/product/generate': { body: { pid: string; productList: readonly { productId: Int64; appId: string; customizeInfo?: string }[] }; answer: { list: ({ pid: string; productInfo: { productId: Int64; title: string; subTitle?: string; headImg: string[]; minPrice: number; totalStockNum?: number; shopAppid?: string; shopName?: string; pluginResult?: 0 | 1 }; shareInfo?: { appId: string; path: string; wxaCode: string; promotionWording?: string; promotionUrl?: string; couponPromotionWording?: string; couponPromotionUrl?: string } })[] } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_1-%E6%B7%BB%E5%8A%A0%E6%8E%A8%E5%B9%BF%E4%BD%8D */
'/union/promoter/promotion/add': { body: { promotionSourceName: string }; answer: { pid: string } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_2-%E5%88%A0%E9%99%A4%E6%8E%A8%E5%B9%BF%E4%BD%8D */
'/union/promoter/promotion/del': { body: { promotionSourcePid: string; promotionSourceName: string } };
/** https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_3-%E7%BC%96%E8%BE%91%E6%8E%A8%E5%B9%BF%E4%BD%8D */
'/union/promoter/promotion/upd': { body: { previousPromotionInfo: { promotionSourceName: string; promotionSourcePid: string }; promotionInfo: { promotionSourceName: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_bind_shop_list.html */
'/wxa/vip/shop/list/get': { answer: { list: { shop_appid: string }[] } };
/** https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/add_vip_member.html */
'/wxa/vip/user/info/add': { body: { session_id: string; wxa_openid: string; info: { identity: string; outer_userid?: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/delete_vip_member.html */
'/wxa/vip/user/info/delete': { body: { wxa_openid: string } };
/** https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_vip_member.html */
'/wxa/vip/user/info/get': { body: { wxa_openid: string }; answer: { info: { identity: string; outer_userid?: string; related_shop_appid: string[] } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/update_vip_member.html */
'/wxa/vip/user/info/update': { body: { wxa_openid: string; info: { identity: string; outer_userid?: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_vip_member_list.html */
'/wxa/vip/user/list/get': { body: { offset?: number; limit?: number }; answer: { list: { wxa_openid: string; identity: string; outer_userid?: string; related_shop_appid: string[] }[] } };
}
export interface ChannelsShopUpload extends WechatAccountUpload, DelegatedUpload {
/** https://developers.weixin.qq.com/doc/channels/API/basics/img_upload.html */
'/channels/ec/basics/img/upload': { file: 'media'; query: { resp_type: number; upload_type?: number; img_url?: string; height?: number; width?: number }; fields: { img_url?: string }; answer: { pic_file: { media_id?: string; pay_media_id?: string; img_url?: string } } };
/** https://developers.weixin.qq.com/doc/channels/API/basics/qualificationupload.html */
'/channels/ec/basics/qualification/upload': { file: 'media'; answer: { data: { file_id: string } } };
/** https://developers.weixin.qq.com/doc/store/shop/API/kf/upload_cos/upload_cos_api.html */
'/channels/ec/commkf/cosupload': { file: 'file'; fields: { msg_type: string; open_id: string }; answer: { cos_url: string } };
}
export interface ChannelsShopDownload extends WechatAccountDownload, DelegatedDownload {
/** 通过mediaid获取数据 https://developers.weixin.qq.com/doc/channels/API/basics/getdatabymediaid.html */
'/channels/ec/basics/media/get': { method: 'get'; query: { media_id: string } };
}
/** Channels shops (微信小店). */
export interface ChannelsShopApi {
  get: ChannelsShopGet;
  post: ChannelsShopPost;
  upload: ChannelsShopUpload;
  download: ChannelsShopDownload;
}
export {};
