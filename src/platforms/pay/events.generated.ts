// Generated from catalogue/pay.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';
import { PayEvent, PayNotice, PayQuestion, RefundEvent } from './pay.event.js';
import {
  paymentV2EventFields,
  paymentFailedV2EventFields,
  combinedPaymentV2EventFields,
  refundV2EventFields,
  withholdingContractV2EventFields,
  withholdingPaymentV2EventFields,
  parkingStateChangeV2EventFields,
  transactionRiskV2EventFields,
  nativeScanV2EventFields,
  depositFreeCheckV2EventFields,
  depositFreeCheckFailedV2EventFields,
  depositFreePaymentV2EventFields,
  depositFreePaymentFailedV2EventFields,
  paymentEventFields,
  combinedPaymentEventFields,
  paymentFailedEventFields,
  paymentPaidBackEventFields,
  campusPaymentEventFields,
  campusPaymentFailedEventFields,
  refundSuccessEventFields,
  refundAbnormalEventFields,
  refundClosedEventFields,
  profitSharingEventFields,
  profitSharingReturnEventFields,
  transferEventFields,
  transferBatchFinishedEventFields,
  transferBatchClosedEventFields,
  transferAuthorizationConfirmedEventFields,
  transferAuthorizationClosedEventFields,
  qqWalletTransferEventFields,
  merchantWithdrawalChangeEventFields,
  settlementSuccessEventFields,
  abnormalFundProcessingTransferSuccessEventFields,
  applymentApprovedEventFields,
  complaintEventFields,
  complaintStateChangeEventFields,
  violationPunishEventFields,
  violationInterceptEventFields,
  violationAppealEventFields,
  riskTradeIdentificationEventFields,
  blockRecordChangeEventFields,
  blockSubmissionChangeEventFields,
  manageRecordChangeEventFields,
  merchantNotifyEventFields,
  securityEchoSuccessEventFields,
  couponSendEventFields,
  couponUseEventFields,
  productCouponSendEventFields,
  productCouponImageGenerationEventFields,
  deliveryPlanChangeEventFields,
  fapiaoUserAppliedEventFields,
  fapiaoIssuedEventFields,
  fapiaoCardInsertedEventFields,
  fapiaoCardDiscardedEventFields,
  fapiaoReversedEventFields,
  memberCardAcceptEventFields,
  memberCardActivateEventFields,
  memberCardManageEventFields,
  brandMemberCardCreateEventFields,
  brandMemberCardDeleteEventFields,
  brandMemberPointSyncEventFields,
  brandMemberPointExchangeEventFields,
  legacyBrandMemberCardCreateEventFields,
  legacyBrandMemberCardDeleteEventFields,
  legacyDeliveryPlanDeliverEventFields,
  mallAuthActivateCardEventFields,
  mallTransactionSuccessEventFields,
  mallRefundSuccessEventFields,
  payScoreOpenServiceEventFields,
  payScoreCloseServiceEventFields,
  payScoreConfirmEventFields,
  payScorePaidEventFields,
  payScoreAcceptedEventFields,
  payScoreSignPlanEventFields,
  payScoreCancelSignPlanEventFields,
  payScoreBindServiceAccountEventFields,
  payScoreMerchantPrepayEventFields,
  entrustSignEventFields,
  entrustTerminateEventFields,
  entrustTerminateInquiryEventFields,
  entrustTerminateRetentionEventFields,
  educationEntrustSignEventFields,
  educationEntrustReleaseEventFields,
  ecommerceEntrustSignEventFields,
  ecommerceEntrustTerminateEventFields,
  insuranceEntrustSignEventFields,
  insuranceEntrustRenewEventFields,
  insuranceEntrustTerminateEventFields,
  insurancePolicyManagementGrantedEventFields,
  papaySignEventFields,
  papayTerminateEventFields,
  creditRepaymentSignContractEventFields,
  creditRepaymentTerminateContractEventFields,
  creditRepaymentDeductionPayEventFields,
  discountCardUserAcceptedEventFields,
  discountCardGetCardEventFields,
  discountCardAgreementEndedEventFields,
  discountCardUserPaidEventFields,
  discountCardSettlementEventFields,
  budgetLockedEventFields,
  budgetFinishedEventFields,
  budgetClosedEventFields,
  rechargeSuccessEventFields,
  rechargeClosedEventFields,
  rechargeFundReturnedEventFields,
  parkingEntranceStateChangeEventFields,
  etcUserStateChangeEventFields,
  parkingFeeQueryEventFields,
  crossBorderMerchantQueryEventFields,
  crossBorderOrderEventFields,
  facePayUserStateChangeEventFields,
  eduSchoolPayUserDebtStateUpdateEventFields,
  hirePowerBankReceiveInsuranceEventFields,
  medicalInsuranceSuccessEventFields,
  corporatePayAuthorizedEventFields,
  corporatePayRevokedEventFields,
  corporatePaymentEventFields,
  corporateRefundEventFields,
  corporateQuotaCardExpiredEventFields,
} from './event-fields.generated.js';

/** An element of `order_list`. */
export interface CombinedPaymentV2SubOrderListOrderList {
  /** `appid`. */
  readonly appid?: string;
  /** `mch_id`. */
  readonly mchId?: string;
  /** `openid`. */
  readonly openid?: string;
  /** `total_fee`. */
  readonly totalFee?: number;
  /** `cash_fee`. */
  readonly cashFee?: number;
  /** `transaction_id`. */
  readonly transactionId?: string;
  /** `out_trade_no`. */
  readonly outTradeNo?: string;
  /** `attach`. */
  readonly attach?: string;
  /** `time_end`. */
  readonly timeEnd?: Date;
}

/** The value of `sub_order_list`. */
export interface CombinedPaymentV2SubOrderList {
  /** `order_num`. */
  readonly orderNum?: number;
  /** `order_list`. */
  readonly orderList: readonly CombinedPaymentV2SubOrderListOrderList[];
}

/** The value of `req_info`. */
export interface RefundV2ReqInfo {
  /** `out_refund_no`. */
  readonly outRefundNo: string;
  /** `out_trade_no`. */
  readonly outTradeNo: string;
  /** `refund_account`. */
  readonly refundAccount: string;
  /** `refund_fee`. */
  readonly refundFee: number;
  /** `refund_id`. */
  readonly refundId: string;
  /** `refund_recv_accout`. */
  readonly refundRecvAccout?: string;
  /** `refund_request_source`. */
  readonly refundRequestSource?: string;
  /** `refund_status`: `SUCCESS`, `CHANGE`, `REFUNDCLOSE`. */
  readonly refundStatus: string;
  /** `settlement_refund_fee`. */
  readonly settlementRefundFee?: number;
  /** `settlement_total_fee`. */
  readonly settlementTotalFee?: number;
  /** `success_time`. */
  readonly successTime?: Date;
  /** `total_fee`. */
  readonly totalFee: number;
  /** `transaction_id`. */
  readonly transactionId: string;
  /** `cash_refund_fee`. */
  readonly cashRefundFee: number;
}

/** The value of `data`. */
export interface TransactionRiskV2TransactionIdListData {
  /** `transaction_id`. */
  readonly transactionId: readonly string[];
}

/** The value of `transaction_id_list`. */
export interface TransactionRiskV2TransactionIdList {
  /** `data`. */
  readonly data?: TransactionRiskV2TransactionIdListData;
}

/** The value of `event_ciphertext`. */
export interface DepositFreeCheckV2EventCiphertext {
  /** `state`. */
  readonly state?: string;
  /** `service_id`. */
  readonly serviceId?: string;
  /** `out_order_no`. */
  readonly outOrderNo?: string;
  /** `order_id`. */
  readonly orderId?: string;
  /** `goods_name`. */
  readonly goodsName?: string;
  /** `returned`. */
  readonly returned?: string;
  /** `room`. */
  readonly room?: string;
  /** `checked_in`. */
  readonly checkedIn?: string;
  /** `start_time`. */
  readonly startTime?: string;
  /** `deposit_amount`. */
  readonly depositAmount?: number;
  /** `finish_ticket`. */
  readonly finishTicket?: string;
}

/** The value of `event_ciphertext`. */
export interface DepositFreePaymentV2EventCiphertext {
  /** `state`. */
  readonly state?: string;
  /** `service_id`. */
  readonly serviceId?: string;
  /** `out_order_no`. */
  readonly outOrderNo?: string;
  /** `order_id`. */
  readonly orderId?: string;
  /** `goods_name`. */
  readonly goodsName?: string;
  /** `returned`. */
  readonly returned?: string;
  /** `room`. */
  readonly room?: string;
  /** `checked_in`. */
  readonly checkedIn?: string;
  /** `start_time`. */
  readonly startTime?: string;
  /** `deposit_amount`. */
  readonly depositAmount?: number;
  /** `total_amount`. */
  readonly totalAmount?: number;
  /** `end_time`. */
  readonly endTime?: string;
  /** `finish_transaction_id`. */
  readonly finishTransactionId?: string;
}

/** The value of `payer`. */
export interface PaymentPayer {
  /** `openid`. */
  readonly openid?: string;
  /** `sp_openid`. */
  readonly spOpenid?: string;
  /** `sub_openid`. */
  readonly subOpenid?: string;
}

/** The value of `exchange_rate`. */
export interface PaymentAmountExchangeRate {
  /** `type`. */
  readonly type?: string;
  /** `rate`. */
  readonly rate?: number;
}

/** The value of `amount`. */
export interface PaymentAmount {
  /** `total`. */
  readonly total: number;
  /** `payer_total`. */
  readonly payerTotal?: number;
  /** `discount_total`. */
  readonly discountTotal?: number;
  /** `currency`. */
  readonly currency?: string;
  /** `payer_currency`. */
  readonly payerCurrency?: string;
  /** `exchange_rate`. */
  readonly exchangeRate?: PaymentAmountExchangeRate;
}

/** The value of `scene_info`. */
export interface PaymentSceneInfo {
  /** `device_id`. */
  readonly deviceId?: string;
}

/** An element of `goods_detail`. */
export interface PaymentPromotionDetailGoodsDetail {
  /** `goods_id`. */
  readonly goodsId?: string;
  /** `quantity`. */
  readonly quantity?: number;
  /** `unit_price` or `price`. */
  readonly unitPrice?: number;
  /** `discount_amount`. */
  readonly discountAmount?: number;
  /** `goods_remark`. */
  readonly goodsRemark?: string;
}

/** An element of `promotion_detail`. */
export interface PaymentPromotionDetail {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `promotion_id`. */
  readonly promotionId?: string;
  /** `name`. */
  readonly name?: string;
  /** `scope`: `GLOBAL`, `SINGLE`. */
  readonly scope?: string;
  /** `type`: `CASH`, `NOCASH`. */
  readonly type?: string;
  /** `amount`. */
  readonly amount?: number;
  /** `stock_id`. */
  readonly stockId?: string;
  /** `activity_id`. */
  readonly activityId?: string;
  /** `wechatpay_contribute` or `wechatpay_contribute_amount`. */
  readonly wechatpayContribute?: number;
  /** `merchant_contribute` or `merchant_contribute_amount`. */
  readonly merchantContribute?: number;
  /** `other_contribute` or `other_contribute_amount`. */
  readonly otherContribute?: number;
  /** `currency`. */
  readonly currency?: string;
  /** `goods_detail`. */
  readonly goodsDetail: readonly PaymentPromotionDetailGoodsDetail[];
}

/** The value of `parking_info`. */
export interface PaymentParkingInfo {
  /** `parking_id`. */
  readonly parkingId: string;
  /** `plate_number`. */
  readonly plateNumber: string;
  /** `plate_color`: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plateColor: string;
  /** `start_time`. */
  readonly startTime: Date;
  /** `end_time`. */
  readonly endTime: Date;
  /** `parking_name`. */
  readonly parkingName: string;
  /** `charging_duration`. */
  readonly chargingDuration: number;
  /** `device_id`. */
  readonly deviceId: string;
}

/** The value of `installment_info`. */
export interface PaymentInstallmentInfo {
  /** `use_subsidy`. */
  readonly useSubsidy: boolean;
  /** `selected_installment_number`. */
  readonly selectedInstallmentNumber: number;
}

/** The value of `device_information`. */
export interface PaymentDevice {
  /** `device_id`. */
  readonly deviceId?: string;
  /** `device_ip`. */
  readonly deviceIp?: string;
  /** `payer_total`. */
  readonly payerTotal?: number;
}

/** The value of `contract_information`. */
export interface PaymentFailedContractInformation {
  /** `contract_id`. */
  readonly contractId?: string;
  /** `contract_status`: `ADD`, `DELETE`. */
  readonly contractStatus?: string;
  /** `create_time`. */
  readonly createTime?: Date;
}

/** The value of `amount`. */
export interface CombinedPaymentSubOrdersAmount {
  /** `total_amount`. */
  readonly totalAmount: number;
  /** `payer_amount`. */
  readonly payerAmount: number;
  /** `currency`. */
  readonly currency: string;
  /** `payer_currency`. */
  readonly payerCurrency: string;
  /** `settlement_rate`. */
  readonly settlementRate?: number;
}

/** An element of `sub_orders`. */
export interface CombinedPaymentSubOrders {
  /** `mchid`. */
  readonly mchid?: string;
  /** `sub_mchid`. */
  readonly subMchid?: string;
  /** `sub_appid`. */
  readonly subAppid?: string;
  /** `sub_openid`. */
  readonly subOpenid?: string;
  /** `individual_auth_id`. */
  readonly individualAuthId?: string;
  /** `individual_name`. */
  readonly individualName?: string;
  /** `trade_type`. */
  readonly tradeType?: string;
  /** `trade_state`. */
  readonly tradeState: string;
  /** `bank_type`. */
  readonly bankType?: string;
  /** `attach`. */
  readonly attach?: string;
  /** `amount`. */
  readonly amount: CombinedPaymentSubOrdersAmount;
  /** `success_time`. */
  readonly successTime?: Date;
  /** `transaction_id`. */
  readonly transactionId?: string;
  /** `out_trade_no`. */
  readonly outTradeNo: string;
  /** `promotion_detail`. */
  readonly promotionDetail: readonly PaymentPromotionDetail[];
}

/** The value of `combine_payer_info`. */
export interface CombinedPaymentCombinePayerInfo {
  /** `openid`. */
  readonly openid?: string;
  /** `sub_openid`. */
  readonly subOpenid?: string;
}

/** The value of `amount`. */
export interface ChargeAmount {
  /** `total`. */
  readonly total?: number;
  /** `payer_total`. */
  readonly payerTotal?: number;
  /** `discount_total`. */
  readonly discountTotal?: number;
  /** `currency`. */
  readonly currency?: string;
  /** `payer_currency`. */
  readonly payerCurrency?: string;
  /** `exchange_rate`. */
  readonly exchangeRate?: PaymentAmountExchangeRate;
}

/** The value of `receiver`. */
export interface ProfitSharingReceiver {
  /** `type`: `MERCHANT_ID`, `PERSONAL_OPENID`. */
  readonly type: string;
  /** `account`. */
  readonly account: string;
  /** `amount`. */
  readonly amount: number;
  /** `description`. */
  readonly description?: string;
}

/** The value of `close_info`. */
export interface TransferAuthorizationConfirmedCloseInfo {
  /** `close_time`. */
  readonly closeTime?: Date;
  /** `close_reason`: `CLOSE_VIA_MCH_API`, `USER_CLOSE`. */
  readonly closeReason?: string;
}

/** The value of `original_data`. */
export interface MerchantWithdrawalChangeOriginalData {
  /** `status`: `CREATED`, `PROCESSING`, `FINISHED`, `ABNORMAL`. */
  readonly status: string;
  /** `withdraw_id`. */
  readonly withdrawId: string;
  /** `out_request_no`. */
  readonly outRequestNo: string;
  /** `amount`. */
  readonly amount: number;
  /** `create_time`. */
  readonly createTime: Date;
  /** `update_time`. */
  readonly updateTime: Date;
  /** `reason`. */
  readonly reason?: string;
  /** `remark`. */
  readonly remark?: string;
  /** `bank_memo`. */
  readonly bankMemo?: string;
  /** `account_type`: `BASIC`, `OPERATION`, `FEES`. */
  readonly accountType: string;
  /** `solution`. */
  readonly solution: string;
  /** `account_number`. */
  readonly accountNumber: string;
  /** `account_bank`. */
  readonly accountBank: string;
  /** `bank_name`. */
  readonly bankName?: string;
  /** `sub_mchid`. */
  readonly subMchid?: string;
  /** `sp_mchid`. */
  readonly spMchid?: string;
  /** `total_amount`. */
  readonly totalAmount: number;
  /** `success_amount`. */
  readonly successAmount?: number;
  /** `fail_amount`. */
  readonly failAmount?: number;
  /** `refund_amount`. */
  readonly refundAmount?: number;
}

/** The value of `transfer_amount`. */
export interface AbnormalFundProcessingTransferSuccessTransferAmount {
  /** `total`. */
  readonly total: number;
  /** `currency`. */
  readonly currency: string;
}

/** The value of `commander`. */
export interface AbnormalFundProcessingTransferSuccessInstructionCommander {
  /** `operator`. */
  readonly operator: string;
  /** `mchid`. */
  readonly mchid: string;
}

/** The value of `instruction`. */
export interface AbnormalFundProcessingTransferSuccessInstruction {
  /** `out_instruction_no`. */
  readonly outInstructionNo: string;
  /** `commander`. */
  readonly commander: AbnormalFundProcessingTransferSuccessInstructionCommander;
  /** `transfer_mode`. */
  readonly transferMode: string;
  /** `success_time`. */
  readonly successTime: Date;
  /** `instruction_instance_id`. */
  readonly instructionInstanceId: string;
}

/** The value of `topic_name`. */
export interface MerchantNotifyTopicName {
  /** `topic_english_name`. */
  readonly topicEnglishName: string;
  /** `topic_chinese_name`. */
  readonly topicChineseName: string;
}

/** The value of `message_content`. */
export interface MerchantNotifyMessageContent {
  /** `merchant_code`. */
  readonly merchantCode: string;
  /** `merchant_company_name`. */
  readonly merchantCompanyName: string;
  /** `business_time`. */
  readonly businessTime: Date;
  /** `business_code`. */
  readonly businessCode: string;
  /** `business_state`. */
  readonly businessState: string;
}

/** The value of `attach_info`. */
export interface CouponSendAttachInfo {
  /** `transaction_id`. */
  readonly transactionId?: string;
  /** `act_code`. */
  readonly actCode?: string;
  /** `hall_code`. */
  readonly hallCode?: string;
  /** `hall_belong_mch_id`. */
  readonly hallBelongMchId?: string;
  /** `card_id`. */
  readonly cardId?: string;
  /** `code`. */
  readonly code?: string;
  /** `activity_id`. */
  readonly activityId?: string;
  /** `phone_number`. */
  readonly phoneNumber?: string;
  /** `country_code`. */
  readonly countryCode?: string;
}

/** The value of `singleitem_discount_off`. */
export interface CouponUseSingleitemDiscountOff {
  /** `single_price_max`. */
  readonly singlePriceMax?: number;
}

/** The value of `discount_to`. */
export interface CouponUseDiscountTo {
  /** `cut_to_price`. */
  readonly cutToPrice?: number;
  /** `max_price`. */
  readonly maxPrice?: number;
}

/** The value of `normal_coupon_information`. */
export interface CouponUseNormalCouponInformation {
  /** `coupon_amount`. */
  readonly couponAmount: number;
  /** `transaction_minimum`. */
  readonly transactionMinimum: number;
}

/** An element of `goods_detail`. */
export interface CouponUseConsumeInformationGoodsDetail {
  /** `goods_id`. */
  readonly goodsId: string;
  /** `quantity`. */
  readonly quantity: number;
  /** `price`. */
  readonly price: number;
  /** `discount_amount`. */
  readonly discountAmount: number;
}

/** The value of `consume_information`. */
export interface CouponUseConsumeInformation {
  /** `consume_time`. */
  readonly consumeTime: Date;
  /** `consume_mchid`. */
  readonly consumeMchid: string;
  /** `transaction_id`. */
  readonly transactionId: string;
  /** `consume_amount`. */
  readonly consumeAmount: number;
  /** `goods_detail`. */
  readonly goodsDetail: readonly CouponUseConsumeInformationGoodsDetail[];
}

/** The value of `combine_image_result`. */
export interface ProductCouponImageGenerationCombineImageResult {
  /** `image_url`. */
  readonly imageUrl: string;
}

/** The value of `cut_out_result`. */
export interface ProductCouponImageGenerationCutOutResult {
  /** `image_url`. */
  readonly imageUrl: string;
}

/** An element of `fapiao_information`. */
export interface FapiaoIssuedFapiaoInformation {
  /** `fapiao_id`. */
  readonly fapiaoId: string;
  /** `fapiao_status`: `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`. */
  readonly fapiaoStatus: string;
  /** `card_status`: `INSERT_ACCEPTED`, `INSERTED`, `DISCARD_ACCEPTED`, `DISCARDED`. */
  readonly cardStatus: string;
}

/** The value of `valid_date_information`. */
export interface BrandMemberCardCreateValidDateInformation {
  /** `type`: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type?: string;
  /** `available_begin_time`. */
  readonly availableBeginTime?: Date;
  /** `available_end_time`. */
  readonly availableEndTime?: Date;
  /** `available_day_after_receive`. */
  readonly availableDayAfterReceive?: number;
}

/** An element of `common_field_list`. */
export interface BrandMemberCardCreateUserInformationCommonFieldList {
  /** `name`. */
  readonly name?: string;
  /** `value`. */
  readonly value?: string;
}

/** An element of `custom_field_list`. */
export interface BrandMemberCardCreateUserInformationCustomFieldList {
  /** `name`. */
  readonly name?: string;
  /** `user_chosen_values`. */
  readonly userChosenValues: readonly string[];
}

/** The value of `user_information`. */
export interface BrandMemberCardCreateUserInformation {
  /** `common_field_list`. */
  readonly commonFieldList: readonly BrandMemberCardCreateUserInformationCommonFieldList[];
  /** `custom_field_list`. */
  readonly customFieldList: readonly BrandMemberCardCreateUserInformationCustomFieldList[];
}

/** An element of `post_payments`. */
export interface PayScoreConfirmPostPayments {
  /** `name`. */
  readonly name?: string;
  /** `amount`. */
  readonly amount?: number;
  /** `description`. */
  readonly description?: string;
  /** `count`. */
  readonly count?: number;
}

/** An element of `post_discounts`. */
export interface PayScoreConfirmPostDiscounts {
  /** `name`. */
  readonly name?: string;
  /** `description`. */
  readonly description?: string;
  /** `amount`. */
  readonly amount?: number;
}

/** The value of `risk_fund`. */
export interface PayScoreConfirmRiskFund {
  /** `name`. */
  readonly name: string;
  /** `amount`. */
  readonly amount: number;
  /** `description`. */
  readonly description?: string;
}

/** The value of `time_range`. */
export interface PayScoreConfirmTimeRange {
  /** `start_time`. */
  readonly startTime: string;
  /** `start_time_remark`. */
  readonly startTimeRemark?: string;
  /** `end_time`. */
  readonly endTime?: string;
  /** `end_time_remark`. */
  readonly endTimeRemark?: string;
}

/** The value of `location`. */
export interface PayScoreConfirmLocation {
  /** `start_location`. */
  readonly startLocation?: string;
  /** `end_location`. */
  readonly endLocation?: string;
}

/** An element of `goods_detail`. */
export interface PayScoreConfirmCollectionDetailsPromotionDetailGoodsDetail {
  /** `goods_id`. */
  readonly goodsId: string;
  /** `quantity`. */
  readonly quantity?: number;
  /** `unit_price`. */
  readonly unitPrice?: number;
  /** `discount_amount`. */
  readonly discountAmount?: number;
  /** `goods_remark`. */
  readonly goodsRemark?: string;
}

/** An element of `promotion_detail`. */
export interface PayScoreConfirmCollectionDetailsPromotionDetail {
  /** `coupon_id`. */
  readonly couponId: string;
  /** `name`. */
  readonly name?: string;
  /** `scope`. */
  readonly scope?: string;
  /** `type`. */
  readonly type?: string;
  /** `amount`. */
  readonly amount: number;
  /** `stock_id`. */
  readonly stockId?: string;
  /** `wechatpay_contribute`. */
  readonly wechatpayContribute?: number;
  /** `merchant_contribute`. */
  readonly merchantContribute?: number;
  /** `other_contribute`. */
  readonly otherContribute?: number;
  /** `currency`. */
  readonly currency?: string;
  /** `goods_detail`. */
  readonly goodsDetail: readonly PayScoreConfirmCollectionDetailsPromotionDetailGoodsDetail[];
}

/** An element of `details`. */
export interface PayScoreConfirmCollectionDetails {
  /** `seq`. */
  readonly seq?: number;
  /** `amount`. */
  readonly amount: number;
  /** `paid_type`. */
  readonly paidType?: string;
  /** `paid_time`. */
  readonly paidTime: Date;
  /** `transaction_id`. */
  readonly transactionId?: string;
  /** `promotion_detail`. */
  readonly promotionDetail: readonly PayScoreConfirmCollectionDetailsPromotionDetail[];
}

/** The value of `collection`. */
export interface PayScoreConfirmCollection {
  /** `state`: `USER_PAYING`, `USER_PAID`. */
  readonly state: string;
  /** `total_amount`. */
  readonly totalAmount: number;
  /** `paying_amount`. */
  readonly payingAmount: number;
  /** `paid_amount`. */
  readonly paidAmount: number;
  /** `details`. */
  readonly details: readonly PayScoreConfirmCollectionDetails[];
}

/** The value of `risk_fund`. */
export interface PayScorePaidRiskFund {
  /** `amount`. */
  readonly amount: number;
  /** `description`. */
  readonly description?: string;
}

/** An element of `signed_detail_list`. */
export interface PayScoreSignPlanSignedDetailList {
  /** `plan_detail_no`. */
  readonly planDetailNo: string;
  /** `original_price`. */
  readonly originalPrice: number;
  /** `plan_discount_description`. */
  readonly planDiscountDescription?: string;
  /** `actual_price`. */
  readonly actualPrice: number;
  /** `plan_detail_state`: `NOT_USED`, `USING`, `USED`, `SIGN_PLAN_DETAIL_CANCEL`. */
  readonly planDetailState: string;
  /** `order_id`. */
  readonly orderId?: string;
  /** `merchant_plan_detail_no`. */
  readonly merchantPlanDetailNo: string;
  /** `plan_detail_name`. */
  readonly planDetailName: string;
  /** `actual_pay_price`. */
  readonly actualPayPrice?: number;
  /** `use_time`. */
  readonly useTime: Date;
  /** `complete_time`. */
  readonly completeTime?: Date;
  /** `cancel_time`. */
  readonly cancelTime?: Date;
}

/** The value of `prepay_req_body`. */
export interface PayScoreMerchantPrepayPrepayReqBody {
  /** `device_info`. */
  readonly deviceInfo: string;
  /** `nonce_str`. */
  readonly nonceStr: string;
  /** `body`. */
  readonly body: string;
  /** `attach`. */
  readonly attach?: string;
  /** `fee_type`. */
  readonly feeType: string;
  /** `time_start`. */
  readonly timeStart: Date;
  /** `time_expire`. */
  readonly timeExpire?: Date;
  /** `goods_tag`. */
  readonly goodsTag?: string;
  /** `notify_url`. */
  readonly notifyUrl: string;
  /** `trade_type`: `JSAPI`, `NATIVE`. */
  readonly tradeType: string;
  /** `limit_pay`. */
  readonly limitPay: string;
  /** `need_receipt`. */
  readonly needReceipt: boolean;
}

/** The value of `contract_terminate_info`. */
export interface EntrustSignContractTerminateInfo {
  /** `contract_termination_mode`: `USER_TERMINATE`, `MCH_API_TERMINATE`, `API`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  readonly contractTerminationMode?: string;
  /** `contract_terminated_time`. */
  readonly contractTerminatedTime?: Date;
  /** `contract_termination_remark`. */
  readonly contractTerminationRemark?: string;
}

/** The value of `estimated_deduct_amount`. */
export interface EntrustSignDeductScheduleEstimatedDeductAmount {
  /** `amount` or `total`. */
  readonly amount: number;
  /** `currency`. */
  readonly currency: string;
}

/** The value of `scheduled_amount`. */
export interface EntrustSignDeductScheduleScheduledAmount {
  /** `amount` or `total`. */
  readonly amount?: number;
  /** `currency`. */
  readonly currency?: string;
}

/** The value of `deduct_amount`. */
export interface EntrustSignDeductScheduleDeductAmount {
  /** `amount` or `total`. */
  readonly amount: number;
  /** `currency`. */
  readonly currency: string;
}

/** The value of `deduct_schedule`. */
export interface EntrustSignDeductSchedule {
  /** `estimated_deduct_date`. */
  readonly estimatedDeductDate: string;
  /** `estimated_deduct_amount`. */
  readonly estimatedDeductAmount: EntrustSignDeductScheduleEstimatedDeductAmount;
  /** `schedule_state`: `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`. */
  readonly scheduleState: string;
  /** `scheduled_amount`. */
  readonly scheduledAmount?: EntrustSignDeductScheduleScheduledAmount;
  /** `deduct_amount`. */
  readonly deductAmount?: EntrustSignDeductScheduleDeductAmount;
  /** `deduct_date`. */
  readonly deductDate: string;
}

/** The value of `contract_terminate_info`. */
export interface EntrustTerminateContractTerminateInfo {
  /** `contract_termination_mode`: `USER_TERMINATE`, `MCH_API_TERMINATE`, `API`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  readonly contractTerminationMode?: string;
  /** `contract_terminated_time`. */
  readonly contractTerminatedTime?: Date;
  /** `contract_termination_remark`. */
  readonly contractTerminationRemark?: string;
}

/** The value of `scheduled_amount`. */
export interface EntrustTerminateDeductScheduleScheduledAmount {
  /** `amount` or `total`. */
  readonly amount: number;
  /** `currency`. */
  readonly currency: string;
}

/** The value of `deduct_schedule`. */
export interface EntrustTerminateDeductSchedule {
  /** `estimated_deduct_date`. */
  readonly estimatedDeductDate: string;
  /** `estimated_deduct_amount`. */
  readonly estimatedDeductAmount: EntrustSignDeductScheduleEstimatedDeductAmount;
  /** `schedule_state`: `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`. */
  readonly scheduleState: string;
  /** `scheduled_amount`. */
  readonly scheduledAmount?: EntrustTerminateDeductScheduleScheduledAmount;
  /** `deduct_amount`. */
  readonly deductAmount?: EntrustSignDeductScheduleDeductAmount;
  /** `deduct_date`. */
  readonly deductDate: string;
}

/** The value of `time_range`. */
export interface DiscountCardUserAcceptedTimeRange {
  /** `begin_time`. */
  readonly beginTime?: Date;
  /** `end_time`. */
  readonly endTime?: Date;
}

/** An element of `objective_completion_records`. */
export interface DiscountCardObjectiveCompletion {
  /** `objective_id`. */
  readonly objectiveId?: string;
  /** `objective_completion_serial_no`. */
  readonly objectiveCompletionSerialNo?: string;
  /** `completion_type`. */
  readonly completionType?: string;
  /** `completion_count`. */
  readonly completionCount?: number;
  /** `completion_time`. */
  readonly completionTime?: Date;
  /** `description`. */
  readonly description?: string;
  /** `remark`. */
  readonly remark?: string;
}

/** An element of `objectives`. */
export interface DiscountCardObjective {
  /** `objective_id`. */
  readonly objectiveId?: string;
  /** `name`. */
  readonly name?: string;
  /** `unit`. */
  readonly unit?: string;
  /** `count`. */
  readonly count?: number;
  /** `description`. */
  readonly description?: string;
  /** `objective_completion_records`. */
  readonly objectiveCompletionRecords: readonly DiscountCardObjectiveCompletion[];
}

/** An element of `reward_usage_records`. */
export interface DiscountCardRewardUsage {
  /** `reward_id`. */
  readonly rewardId?: string;
  /** `reward_usage_serial_no`. */
  readonly rewardUsageSerialNo?: string;
  /** `usage_type`. */
  readonly usageType?: string;
  /** `usage_count`. */
  readonly usageCount?: number;
  /** `amount`. */
  readonly amount?: number;
  /** `usage_time`. */
  readonly usageTime?: Date;
  /** `description`. */
  readonly description?: string;
  /** `remark`. */
  readonly remark?: string;
}

/** An element of `rewards`. */
export interface DiscountCardReward {
  /** `reward_id`. */
  readonly rewardId?: string;
  /** `name`. */
  readonly name?: string;
  /** `unit`. */
  readonly unit?: string;
  /** `count_type`. */
  readonly countType?: string;
  /** `count`. */
  readonly count?: number;
  /** `amount`. */
  readonly amount?: number;
  /** `description`. */
  readonly description?: string;
  /** `reward_usage_records`. */
  readonly rewardUsageRecords: readonly DiscountCardRewardUsage[];
}

/** The value of `pay_information`. */
export interface DiscountCardUserPaidPayInformation {
  /** `transaction_id`. */
  readonly transactionId?: string;
  /** `pay_state`. */
  readonly payState?: string;
  /** `pay_amount`. */
  readonly payAmount?: number;
  /** `pay_time`. */
  readonly payTime?: Date;
}

/** The value of `recharge_amount`. */
export interface RechargeSuccessRechargeAmount {
  /** `amount`. */
  readonly amount?: number;
  /** `currency`. */
  readonly currency?: string;
}

/** The value of `bank_transfer_info`. */
export interface RechargeSuccessBankTransferInfo {
  /** `memo`. */
  readonly memo?: string;
  /** `bill_no`. */
  readonly billNo?: string;
  /** `bank_name`. */
  readonly bankName?: string;
  /** `bank_card_tail`. */
  readonly bankCardTail?: string;
  /** `bank_account_name`. */
  readonly bankAccountName?: string;
}

/** The value of `qr_recharge_info`. */
export interface RechargeSuccessQrRechargeInfo {
  /** `employee_type`: `ADMIN`, `STAFF`, `LEGAL_PERSON`. */
  readonly employeeType: string;
  /** `openid`. */
  readonly openid: string;
}

/** The value of `online_bank_recharge_info`. */
export interface RechargeSuccessOnlineBankRechargeInfo {
  /** `bill_no`. */
  readonly billNo?: string;
  /** `return_time`. */
  readonly returnTime?: Date;
  /** `return_reason`. */
  readonly returnReason?: string;
  /** `bank_name`. */
  readonly bankName?: string;
  /** `online_bank_type`: `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`. */
  readonly onlineBankType?: string;
  /** `bank_card_tail`. */
  readonly bankCardTail?: string;
  /** `bank_account_name`. */
  readonly bankAccountName?: string;
}

/** The value of `online_bank_recharge_info`. */
export interface RechargeClosedOnlineBankRechargeInfo {
  /** `bill_no`. */
  readonly billNo?: string;
  /** `return_time`. */
  readonly returnTime?: Date;
  /** `return_reason`. */
  readonly returnReason?: string;
  /** `bank_name`. */
  readonly bankName?: string;
  /** `online_bank_type`. */
  readonly onlineBankType?: string;
  /** `bank_card_tail`. */
  readonly bankCardTail?: string;
  /** `bank_account_name`. */
  readonly bankAccountName?: string;
  /** `accept_time`. */
  readonly acceptTime?: Date;
  /** `success_time`. */
  readonly successTime?: Date;
  /** `close_time`. */
  readonly closeTime?: Date;
}

/** The value of `detail`. */
export interface RechargeFundReturnedDetail {
  /** `bank_name`. */
  readonly bankName: string;
  /** `bank_card_tail`. */
  readonly bankCardTail: string;
  /** `bank_account_name`. */
  readonly bankAccountName?: string;
  /** `amount`. */
  readonly amount?: number;
  /** `currency`. */
  readonly currency?: string;
  /** `memo`. */
  readonly memo: string;
  /** `return_time`. */
  readonly returnTime: Date;
  /** `return_reason`. */
  readonly returnReason?: string;
  /** `online_bank_type`: `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`. */
  readonly onlineBankType: string;
}

/** The value of `amount`. */
export interface CrossBorderOrderAmount {
  /** `total`. */
  readonly total: number;
  /** `currency`. */
  readonly currency?: string;
}

/** The value of `passthrough_response_content`. */
export interface MedicalInsuranceSuccessPassthroughResponseContent {
  /** `payAuthNo`. */
  readonly payAuthNo?: string;
  /** `payOrdId`. */
  readonly payOrdId?: string;
  /** `setlLatlnt`. */
  readonly setlLatlnt?: string;
}

/** The value of `cash_add_detail`. */
export interface MedicalInsuranceSuccessCashAddDetail {
  /** `cash_add_type`: `DEFAULT_ADD_TYPE`, `FREIGHT`, `OTHER_MEDICAL_EXPENSES`. */
  readonly cashAddType: string;
}

/** The value of `cash_reduce_detail`. */
export interface MedicalInsuranceSuccessCashReduceDetail {
  /** `cash_reduce_type`: `DEFAULT_REDUCE_TYPE`, `HOSPITAL_REDUCE`, `PHARMACY_DISCOUNT`, `DISCOUNT`, `PRE_PAYMENT`, `DEPOSIT_DEDUCTION`. */
  readonly cashReduceType: string;
}

/** The value of `passthrough_request_content`. */
export interface MedicalInsuranceSuccessPassthroughRequestContent {
  /** `payAuthNo`. */
  readonly payAuthNo?: string;
  /** `payOrdId`. */
  readonly payOrdId?: string;
  /** `setlLatlnt`. */
  readonly setlLatlnt?: string;
}

/**
 * An order was paid.
 *
 * Official name: 支付结果通知, v2 `transaction-success`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937152
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011938508
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941607
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985057
 */
export class PaymentV2Event extends PayNotice {
  static readonly type = 'pay.v2.transaction-success';
  static override readonly fields: EventFields = paymentV2EventFields;

  declare readonly type: typeof PaymentV2Event.type;

  /** `appid`. */
  declare readonly appid: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `bank_type`. */
  declare readonly bankType: string;

  /** `fee_type`. */
  declare readonly feeType?: string;

  /** `is_subscribe`. */
  declare readonly isSubscribe: string;

  /** `mch_id`. */
  declare readonly mchId: string;

  /** `sub_mch_id`. */
  declare readonly subMchId?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `nonce_str`. */
  declare readonly nonceStr: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `result_code`. */
  declare readonly resultCode: string;

  /** `return_code`. */
  declare readonly returnCode: string;

  /** `sign`. */
  declare readonly sign: string;

  /** `time_end`. */
  declare readonly timeEnd?: Date;

  /** `total_fee`. */
  declare readonly totalFee: number;

  /** `coupon_fee`. */
  declare readonly couponFee?: number;

  /** `coupon_count`. */
  declare readonly couponCount?: number;

  /** `coupon_type_$n`. */
  declare readonly couponTypes: readonly string[];

  /** `coupon_id_$n`. */
  declare readonly couponIds: readonly string[];

  /** `trade_type`. */
  declare readonly tradeType: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `user_repaid`. */
  declare readonly userRepaid?: string;

  /** `trade_state`. */
  declare readonly tradeState?: string;

  /** `return_msg`. */
  declare readonly returnMsg?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `sub_is_subscribe`. */
  declare readonly subIsSubscribe?: string;

  /** `device_info`. */
  declare readonly deviceInfo?: string;

  /** `sign_type`. */
  declare readonly signType?: string;

  /** `settlement_total_fee`. */
  declare readonly settlementTotalFee?: number;

  /** `cash_fee`. */
  declare readonly cashFee?: number;

  /** `cash_fee_type`. */
  declare readonly cashFeeType?: string;

  /** `coupon_fee_$n`. */
  declare readonly couponFees: readonly number[];

  /** `err_code`. */
  declare readonly errCode?: string;

  /** `err_code_des`. */
  declare readonly errCodeDes?: string;

  /** `time_expire`. */
  declare readonly timeExpire?: Date;

  /** `trade_state_desc`. */
  declare readonly tradeStateDesc?: string;

  /** `rate`. */
  declare readonly rate?: string;
}

/**
 * An order was not paid; on the wire it is the notification of a payment with a `result_code` that is not `SUCCESS`.
 *
 * Official name: 支付失败通知, v2 `transaction-fail`.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937152
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011938508
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941607
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985057
 */
export class PaymentFailedV2Event extends PayNotice {
  static readonly type = 'pay.v2.transaction-fail';
  static override readonly fields: EventFields = paymentFailedV2EventFields;

  declare readonly type: typeof PaymentFailedV2Event.type;

  /** `return_code`. */
  declare readonly returnCode: string;

  /** `result_code`. */
  declare readonly resultCode: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `mch_id`. */
  declare readonly mchId: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mch_id`. */
  declare readonly subMchId?: string;

  /** `nonce_str`. */
  declare readonly nonceStr: string;

  /** `sign`. */
  declare readonly sign: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId?: string;

  /** `total_fee`. */
  declare readonly totalFee?: number;

  /** `err_code`. */
  declare readonly errCode?: string;

  /** `err_code_des`. */
  declare readonly errCodeDes?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `time_end`. */
  declare readonly timeEnd?: Date;
}

/**
 * Several orders were paid at once.
 *
 * Official name: 合单支付通知, v2 `combined-transactions-success`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5
 */
export class CombinedPaymentV2Event extends PayNotice {
  static readonly type = 'pay.v2.combined-transactions-success';
  static override readonly fields: EventFields = combinedPaymentV2EventFields;

  declare readonly type: typeof CombinedPaymentV2Event.type;

  /** `return_code`. */
  declare readonly returnCode: string;

  /** `return_msg`. */
  declare readonly returnMsg?: string;

  /** `combine_appid`. */
  declare readonly combineAppid?: string;

  /** `combine_mch_id`. */
  declare readonly combineMchId?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `device_info`. */
  declare readonly deviceInfo?: string;

  /** `combine_openid`. */
  declare readonly combineOpenid?: string;

  /** `combine_out_trade_no`. */
  declare readonly combineOutTradeNo: string;

  /** `trade_type`. */
  declare readonly tradeType?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `sign`. */
  declare readonly sign?: string;

  /** `sign_type`. */
  declare readonly signType?: string;

  /** `result_code`. */
  declare readonly resultCode?: string;

  /** `result_msg`. */
  declare readonly resultMsg?: string;

  /** `err_code`. */
  declare readonly errCode?: string;

  /** `err_code_des`. */
  declare readonly errCodeDes?: string;

  /** `sub_order_list`. */
  declare readonly subOrderList?: CombinedPaymentV2SubOrderList;
}

/**
 * Result of a refund; `req_info` is decrypted.
 *
 * Official name: 退款结果通知, v2 `refund-processed`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935223
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937201
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939959
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939475
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941681
 */
export class RefundV2Event extends PayNotice {
  static readonly type = 'pay.v2.refund-processed';
  static override readonly fields: EventFields = refundV2EventFields;

  declare readonly type: typeof RefundV2Event.type;

  /** `return_code`. */
  declare readonly returnCode: string;

  /** `return_msg`. */
  declare readonly returnMsg?: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `mch_id`. */
  declare readonly mchId: string;

  /** `sub_mch_id`. */
  declare readonly subMchId?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `nonce_str`. */
  declare readonly nonceStr: string;

  /** `req_info`. */
  declare readonly reqInfo: RefundV2ReqInfo;
}

/**
 * A withholding contract was signed or ended.
 *
 * Official name: 委托代扣签约、解约结果通知, v2 `pap-contract-state-changed`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987586
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988378
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989899
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989900
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989901
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989904
 */
export class WithholdingContractV2Event extends PayNotice {
  static readonly type = 'pay.v2.pap-contract-state-changed';
  static override readonly fields: EventFields = withholdingContractV2EventFields;

  declare readonly type: typeof WithholdingContractV2Event.type;

  /** `mch_id`. */
  declare readonly mchId: string;

  /** `sub_mch_id`. */
  declare readonly subMchId?: string;

  /** `contract_code`. */
  declare readonly contractCode: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `sign`. */
  declare readonly sign: string;

  /** `change_type`: `ADD`, `DELETE`. */
  declare readonly changeType: string;

  /** `operate_time`. */
  declare readonly operateTime: Date;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime?: Date;

  /** `contract_termination_mode`. */
  declare readonly contractTerminationMode?: string;

  /** `request_serial`. */
  declare readonly requestSerial: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `contract_display_account`. */
  declare readonly contractDisplayAccount?: string;

  /** `contract_state`. */
  declare readonly contractState?: number;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime?: Date;

  /** `contract_terminated_time`. */
  declare readonly contractTerminatedTime?: Date;

  /** `contract_termination_remark`. */
  declare readonly contractTerminationRemark?: string;
}

/**
 * Result of a withholding charge.
 *
 * Official name: 委托代扣扣款结果通知, v2 `pap-order-result`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class WithholdingPaymentV2Event extends PayNotice {
  static readonly type = 'pay.v2.pap-order-result';
  static override readonly fields: EventFields = withholdingPaymentV2EventFields;

  declare readonly type: typeof WithholdingPaymentV2Event.type;

  /** `return_code`. */
  declare readonly returnCode?: string;

  /** `result_code`. */
  declare readonly resultCode?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `err_code`. */
  declare readonly errCode?: string;

  /** `err_code_des`. */
  declare readonly errCodeDes?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `sign`. */
  declare readonly sign?: string;

  /** `sub_mch_id`. */
  declare readonly subMchId?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `device_info`. */
  declare readonly deviceInfo?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `is_subscribe`. */
  declare readonly isSubscribe?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `trade_state`. */
  declare readonly tradeState: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `total_fee`. */
  declare readonly totalFee?: number;

  /** `fee_type`. */
  declare readonly feeType?: string;

  /** `coupon_fee`. */
  declare readonly couponFee?: number;

  /** `coupon_count`. */
  declare readonly couponCount?: number;

  /** `cash_fee`. */
  declare readonly cashFee?: number;

  /** `cash_fee_type`. */
  declare readonly cashFeeType?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `time_end`. */
  declare readonly timeEnd?: Date;

  /** `contract_id`. */
  declare readonly contractId: string;
}

/**
 * The parking state of a vehicle changed.
 *
 * Official name: 停车服务车牌状态变更通知, v2 `vehicle-state-changed-for-parking`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987424
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988215
 */
export class ParkingStateChangeV2Event extends PayNotice {
  static readonly type = 'pay.v2.vehicle-state-changed-for-parking';
  static override readonly fields: EventFields = parkingStateChangeV2EventFields;

  declare readonly type: typeof ParkingStateChangeV2Event.type;

  /** `mch_id`. */
  declare readonly mchId: string;

  /** `sub_mch_id`. */
  declare readonly subMchId?: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `nonce_str`. */
  declare readonly nonceStr: string;

  /** `sign_type`. */
  declare readonly signType: string;

  /** `sign`. */
  declare readonly sign: string;

  /** `plate_number`. */
  declare readonly plateNumber: string;

  /** `vehicle_event_type`. */
  declare readonly vehicleEventType?: string;

  /** `vehicle_event_des`. */
  declare readonly vehicleEventDes?: string;

  /** `deduct_mode`. */
  declare readonly deductMode?: string;

  /** `vehicle_event_createtime`. */
  declare readonly vehicleEventCreatetime: Date;

  /** `sub_appid`. */
  declare readonly subAppid?: string;
}

/**
 * Risk notice on a transaction, sent to an acquiring bank.
 *
 * Official name: 风险交易通知（银行服务商）, v2 `transactions-risk-occurred`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986354
 */
export class TransactionRiskV2Event extends PayNotice {
  static readonly type = 'pay.v2.transactions-risk-occurred';
  static override readonly fields: EventFields = transactionRiskV2EventFields;

  declare readonly type: typeof TransactionRiskV2Event.type;

  /** `return_code`. */
  declare readonly returnCode?: string;

  /** `return_msg`. */
  declare readonly returnMsg?: string;

  /** `sign_type`. */
  declare readonly signType?: string;

  /** `sign`. */
  declare readonly sign?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `event_code`. */
  declare readonly eventCode: string;

  /** `risk_level`. */
  declare readonly riskLevel: string;

  /** `risk_level_desc`. */
  declare readonly riskLevelDesc?: string;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `sub_mch_id`. */
  declare readonly subMchId?: string;

  /** `transaction_id_list`. */
  declare readonly transactionIdList?: TransactionRiskV2TransactionIdList;
}

/**
 * Native payment, mode 1: the user scanned the code; the answer must carry a `prepay_id`.
 *
 * Official name: Native 支付模式一：用户扫码回调, v2 `native-scan-prepay`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class NativeScanV2Event extends PayQuestion {
  static readonly type = 'pay.v2.native-scan-prepay';
  static override readonly fields: EventFields = nativeScanV2EventFields;

  declare readonly type: typeof NativeScanV2Event.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `is_subscribe`. */
  declare readonly isSubscribe?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `product_id`. */
  declare readonly productId: string;

  /** `sign`. */
  declare readonly sign?: string;
}

/**
 * User confirmed a deposit-free order (免押).
 *
 * Official name: 免押订单确认成功, v2 `CHECK.SUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6
 */
export class DepositFreeCheckV2Event extends PayNotice {
  static readonly type = 'pay.v2.CHECK.SUCCESS';
  static override readonly fields: EventFields = depositFreeCheckV2EventFields;

  declare readonly type: typeof DepositFreeCheckV2Event.type;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `algorithm`. */
  declare readonly algorithm?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `sign`. */
  declare readonly sign?: string;

  /** `event_id`. */
  declare readonly eventId?: string;

  /** `event_create_time`. */
  declare readonly eventCreateTime?: Date;

  /** `event_type`. */
  declare readonly eventType?: string;

  /** `event_algorithm`. */
  declare readonly eventAlgorithm?: string;

  /** `event_nonce`. */
  declare readonly eventNonce?: string;

  /** `event_associated_data`. */
  declare readonly eventAssociatedData?: string;

  /** `event_ciphertext`. */
  declare readonly eventCiphertext?: DepositFreeCheckV2EventCiphertext;
}

/**
 * The confirmation of a deposit-free order (免押) failed.
 *
 * Official name: 免押订单确认失败, v2 `CHECK.FAIL`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6
 */
export class DepositFreeCheckFailedV2Event extends PayNotice {
  static readonly type = 'pay.v2.CHECK.FAIL';
  static override readonly fields: EventFields = depositFreeCheckFailedV2EventFields;

  declare readonly type: typeof DepositFreeCheckFailedV2Event.type;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `algorithm`. */
  declare readonly algorithm?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `sign`. */
  declare readonly sign?: string;

  /** `event_id`. */
  declare readonly eventId?: string;

  /** `event_create_time`. */
  declare readonly eventCreateTime?: Date;

  /** `event_type`. */
  declare readonly eventType?: string;

  /** `event_algorithm`. */
  declare readonly eventAlgorithm?: string;

  /** `event_nonce`. */
  declare readonly eventNonce?: string;

  /** `event_associated_data`. */
  declare readonly eventAssociatedData?: string;

  /** `event_ciphertext`. */
  declare readonly eventCiphertext?: DepositFreeCheckV2EventCiphertext;
}

/**
 * A deposit-free order (免押) was paid.
 *
 * Official name: 免押订单支付成功, v2 `TRANSACTION.SUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7
 */
export class DepositFreePaymentV2Event extends PayNotice {
  static readonly type = 'pay.v2.TRANSACTION.SUCCESS';
  static override readonly fields: EventFields = depositFreePaymentV2EventFields;

  declare readonly type: typeof DepositFreePaymentV2Event.type;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `algorithm`. */
  declare readonly algorithm?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `sign`. */
  declare readonly sign?: string;

  /** `event_id`. */
  declare readonly eventId?: string;

  /** `event_create_time`. */
  declare readonly eventCreateTime?: Date;

  /** `event_type`. */
  declare readonly eventType?: string;

  /** `event_algorithm`. */
  declare readonly eventAlgorithm?: string;

  /** `event_nonce`. */
  declare readonly eventNonce?: string;

  /** `event_associated_data`. */
  declare readonly eventAssociatedData?: string;

  /** `event_ciphertext`. */
  declare readonly eventCiphertext?: DepositFreePaymentV2EventCiphertext;
}

/**
 * The payment of a deposit-free order (免押) failed.
 *
 * Official name: 免押订单支付失败, v2 `TRANSACTION.FAIL`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7
 */
export class DepositFreePaymentFailedV2Event extends PayNotice {
  static readonly type = 'pay.v2.TRANSACTION.FAIL';
  static override readonly fields: EventFields = depositFreePaymentFailedV2EventFields;

  declare readonly type: typeof DepositFreePaymentFailedV2Event.type;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `algorithm`. */
  declare readonly algorithm?: string;

  /** `nonce_str`. */
  declare readonly nonceStr?: string;

  /** `sign`. */
  declare readonly sign?: string;

  /** `event_id`. */
  declare readonly eventId?: string;

  /** `event_create_time`. */
  declare readonly eventCreateTime?: Date;

  /** `event_type`. */
  declare readonly eventType?: string;

  /** `event_algorithm`. */
  declare readonly eventAlgorithm?: string;

  /** `event_nonce`. */
  declare readonly eventNonce?: string;

  /** `event_associated_data`. */
  declare readonly eventAssociatedData?: string;

  /** `event_ciphertext`. */
  declare readonly eventCiphertext?: DepositFreePaymentV2EventCiphertext;
}

/**
 * An order was paid: by the merchant itself or through a service provider, in a shop, a car park or on a campus.
 *
 * Official name: 支付成功通知, v3 `TRANSACTION.SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012166360
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012158598
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167493
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231898
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015124358
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286313
 */
export class PaymentEvent extends PayNotice {
  static readonly type = 'pay.v3.TRANSACTION.SUCCESS';
  static override readonly fields: EventFields = paymentEventFields;

  declare readonly type: typeof PaymentEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sp_appid`. */
  declare readonly spAppid?: string;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `trade_type`. */
  declare readonly tradeType?: string;

  /** `trade_state`: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`, `PAY_FAIL`. */
  declare readonly tradeState: string;

  /** `trade_state_desc`. */
  declare readonly tradeStateDesc?: string;

  /** `trade_state_description`. */
  declare readonly tradeStateDescription?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `success_time`. */
  declare readonly successTime: Date;

  /** `payer`. */
  declare readonly payer?: PaymentPayer;

  /** `amount`. */
  declare readonly amount: PaymentAmount;

  /** `scene_info`. */
  declare readonly sceneInfo?: PaymentSceneInfo;

  /** `promotion_detail`. */
  declare readonly promotionDetail: readonly PaymentPromotionDetail[];

  /** `description`. */
  declare readonly description?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `user_repaid`: `Y`, `N`. */
  declare readonly userRepaid?: string;

  /** `trade_scene`. */
  declare readonly tradeScene?: string;

  /** `parking_info`. */
  declare readonly parkingInfo?: PaymentParkingInfo;

  /** `installment_info`. */
  declare readonly installmentInfo?: PaymentInstallmentInfo;

  /** `device_information`. */
  declare readonly deviceInformation?: PaymentDevice;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `bind_state`. */
  declare readonly bindState?: string;

  /** `plate_number`. */
  declare readonly plateNumber?: string;

  /** `sp_openid`. */
  declare readonly spOpenid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `contract_information`. */
  declare readonly contractInformation?: PaymentFailedContractInformation;
}

/**
 * Several orders were paid at once; on the wire it is a `TRANSACTION.SUCCESS` with `combine_out_trade_no`.
 *
 * Official name: 合单支付成功通知, v3 `TRANSACTION.SUCCESS.combine`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012166360
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012158598
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167493
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231898
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015124358
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286313
 */
export class CombinedPaymentEvent extends PayNotice {
  static readonly type = 'pay.v3.TRANSACTION.SUCCESS.combine';
  static override readonly fields: EventFields = combinedPaymentEventFields;

  declare readonly type: typeof CombinedPaymentEvent.type;

  /** `combine_appid`. */
  declare readonly combineAppid: string;

  /** `combine_mchid`. */
  declare readonly combineMchid: string;

  /** `combine_out_trade_no`. */
  declare readonly combineOutTradeNo: string;

  /** `combine_transaction_id`. */
  declare readonly combineTransactionId?: string;

  /** `scene_info`. */
  declare readonly sceneInfo?: PaymentSceneInfo;

  /** `sub_orders`. */
  declare readonly subOrders: readonly CombinedPaymentSubOrders[];

  /** `combine_payer_info`. */
  declare readonly combinePayerInfo?: CombinedPaymentCombinePayerInfo;

  /** `installment_info`. */
  declare readonly installmentInfo?: PaymentInstallmentInfo;
}

/**
 * A parking charge or an insurance withholding failed.
 *
 * Official name: 支付失败通知（停车服务、保险代扣）, v3 `TRANSACTION.FAIL`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
 */
export class PaymentFailedEvent extends PayNotice {
  static readonly type = 'pay.v3.TRANSACTION.FAIL';
  static override readonly fields: EventFields = paymentFailedEventFields;

  declare readonly type: typeof PaymentFailedEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `contract_information`. */
  declare readonly contractInformation?: PaymentFailedContractInformation;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `success_time`. */
  declare readonly successTime?: Date;

  /** `trade_state`: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  declare readonly tradeState: string;

  /** `trade_state_description`. */
  declare readonly tradeStateDescription?: string;

  /** `payer`. */
  declare readonly payer?: PaymentPayer;

  /** `amount`. */
  declare readonly amount?: ChargeAmount;

  /** `device_information`. */
  declare readonly deviceInformation?: PaymentDevice;

  /** `promotion_detail`. */
  declare readonly promotionDetail: readonly PaymentPromotionDetail[];

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `trade_type`. */
  declare readonly tradeType?: string;

  /** `trade_state_desc`. */
  declare readonly tradeStateDesc?: string;

  /** `scene_info`. */
  declare readonly sceneInfo?: PaymentSceneInfo;

  /** `sp_appid`. */
  declare readonly spAppid?: string;

  /** `description`. */
  declare readonly description?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `user_repaid`: `Y`, `N`. */
  declare readonly userRepaid?: string;

  /** `trade_scene`. */
  declare readonly tradeScene?: string;

  /** `parking_info`. */
  declare readonly parkingInfo?: PaymentParkingInfo;
}

/**
 * User repaid an order that WeChat Pay had advanced (parking, campus).
 *
 * Official name: 用户对垫资单还款, v3 `TRANSACTION.PAY_BACK`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160841
 */
export class PaymentPaidBackEvent extends PayNotice {
  static readonly type = 'pay.v3.TRANSACTION.PAY_BACK';
  static override readonly fields: EventFields = paymentPaidBackEventFields;

  declare readonly type: typeof PaymentPaidBackEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId?: string;

  /** `trade_type`. */
  declare readonly tradeType?: string;

  /** `trade_state`: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  declare readonly tradeState: string;

  /** `trade_state_desc`. */
  declare readonly tradeStateDesc?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `success_time`. */
  declare readonly successTime?: Date;

  /** `payer`. */
  declare readonly payer?: PaymentPayer;

  /** `amount`. */
  declare readonly amount?: ChargeAmount;

  /** `device_info`. */
  declare readonly deviceInfo?: PaymentDevice;

  /** `promotion_detail`. */
  declare readonly promotionDetail: readonly PaymentPromotionDetail[];

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `description`. */
  declare readonly description?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `trade_state_description`. */
  declare readonly tradeStateDescription?: string;

  /** `user_repaid`: `Y`, `N`. */
  declare readonly userRepaid?: string;

  /** `trade_scene`. */
  declare readonly tradeScene?: string;

  /** `parking_info`. */
  declare readonly parkingInfo?: PaymentParkingInfo;
}

/**
 * A campus order was paid.
 *
 * Official name: 校园轻松付扣费支付成功, v3 `TRANSACTION.INDUSTRY_SUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export class CampusPaymentEvent extends PayNotice {
  static readonly type = 'pay.v3.TRANSACTION.INDUSTRY_SUCCESS';
  static override readonly fields: EventFields = campusPaymentEventFields;

  declare readonly type: typeof CampusPaymentEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId?: string;

  /** `trade_type`. */
  declare readonly tradeType?: string;

  /** `trade_state`: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`, `PAY_BACK`. */
  declare readonly tradeState: string;

  /** `trade_state_desc`. */
  declare readonly tradeStateDesc?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `success_time`. */
  declare readonly successTime?: Date;

  /** `payer`. */
  declare readonly payer?: PaymentPayer;

  /** `amount`. */
  declare readonly amount?: ChargeAmount;

  /** `device_info`. */
  declare readonly deviceInfo?: PaymentDevice;

  /** `promotion_detail`. */
  declare readonly promotionDetail: readonly PaymentPromotionDetail[];
}

/**
 * The payment of a campus order failed.
 *
 * Official name: 校园轻松付扣费失败, v3 `TRANSACTION.INDUSTRY_FAILED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export class CampusPaymentFailedEvent extends PayNotice {
  static readonly type = 'pay.v3.TRANSACTION.INDUSTRY_FAILED';
  static override readonly fields: EventFields = campusPaymentFailedEventFields;

  declare readonly type: typeof CampusPaymentFailedEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId?: string;

  /** `trade_type`. */
  declare readonly tradeType?: string;

  /** `trade_state`: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`, `PAY_BACK`. */
  declare readonly tradeState: string;

  /** `trade_state_desc`. */
  declare readonly tradeStateDesc?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `success_time`. */
  declare readonly successTime?: Date;

  /** `payer`. */
  declare readonly payer?: PaymentPayer;

  /** `amount`. */
  declare readonly amount?: ChargeAmount;

  /** `device_info`. */
  declare readonly deviceInfo?: PaymentDevice;

  /** `promotion_detail`. */
  declare readonly promotionDetail: readonly PaymentPromotionDetail[];
}

/**
 * A refund succeeded.
 *
 * Official name: 退款成功, v3 `REFUND.SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080237
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 */
export class RefundSuccessEvent extends RefundEvent {
  static readonly type = 'pay.v3.REFUND.SUCCESS';
  static override readonly fields: EventFields = refundSuccessEventFields;

  declare readonly type: typeof RefundSuccessEvent.type;

  /** `recv_account`. */
  declare readonly recvAccount?: string;

  /** `fund_source`. */
  declare readonly fundSource?: string;

  /** `individual_auth_id`. */
  declare readonly individualAuthId?: string;
}

/**
 * A refund could not be paid out, for example to a closed bank card.
 *
 * Official name: 退款异常, v3 `REFUND.ABNORMAL`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 */
export class RefundAbnormalEvent extends RefundEvent {
  static readonly type = 'pay.v3.REFUND.ABNORMAL';
  static override readonly fields: EventFields = refundAbnormalEventFields;

  declare readonly type: typeof RefundAbnormalEvent.type;

  /** `individual_auth_id`. */
  declare readonly individualAuthId?: string;
}

/**
 * A refund was closed.
 *
 * Official name: 退款关闭, v3 `REFUND.CLOSED`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 */
export class RefundClosedEvent extends RefundEvent {
  static readonly type = 'pay.v3.REFUND.CLOSED';
  static override readonly fields: EventFields = refundClosedEventFields;

  declare readonly type: typeof RefundClosedEvent.type;

  /** `individual_auth_id`. */
  declare readonly individualAuthId?: string;
}

/**
 * Shared money was paid to a receiver.
 *
 * Official name: 分账动账通知, v3 `PROFITSHARING.SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export class ProfitSharingEvent extends PayNotice {
  static readonly type = 'pay.v3.PROFITSHARING.SUCCESS';
  static override readonly fields: EventFields = profitSharingEventFields;

  declare readonly type: typeof ProfitSharingEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `order_id`. */
  declare readonly orderId: string;

  /** `out_order_no`. */
  declare readonly outOrderNo: string;

  /** `receiver`. */
  declare readonly receiver: ProfitSharingReceiver;

  /** `success_time`. */
  declare readonly successTime: Date;
}

/**
 * Shared money was returned.
 *
 * Official name: 分账回退动账通知, v3 `PROFITSHARING.RETURN`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export class ProfitSharingReturnEvent extends PayNotice {
  static readonly type = 'pay.v3.PROFITSHARING.RETURN';
  static override readonly fields: EventFields = profitSharingReturnEventFields;

  declare readonly type: typeof ProfitSharingReturnEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `order_id`. */
  declare readonly orderId: string;

  /** `out_order_no`. */
  declare readonly outOrderNo: string;

  /** `receiver`. */
  declare readonly receiver: ProfitSharingReceiver;

  /** `success_time`. */
  declare readonly successTime: Date;
}

/**
 * A merchant transfer ended.
 *
 * Official name: 商家转账回调通知, v3 `MCHTRANSFER.BILL.FINISHED`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015468969
 */
export class TransferEvent extends PayNotice {
  static readonly type = 'pay.v3.MCHTRANSFER.BILL.FINISHED';
  static override readonly fields: EventFields = transferEventFields;

  declare readonly type: typeof TransferEvent.type;

  /** `out_bill_no`. */
  declare readonly outBillNo: string;

  /** `transfer_bill_no`. */
  declare readonly transferBillNo: string;

  /** `state`: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  declare readonly state: string;

  /** `mch_id`. */
  declare readonly mchId?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `transfer_amount`. */
  declare readonly transferAmount: number;

  /** `openid`. */
  declare readonly openid?: string;

  /** `fail_reason`. */
  declare readonly failReason?: string;

  /** `create_time`. */
  declare readonly createTime: Date;

  /** `update_time`. */
  declare readonly updateTime: Date;

  /** `payment_method_type`: `CFT`, `WPHK`. */
  declare readonly paymentMethodType?: string;
}

/**
 * A batch of merchant transfers ended.
 *
 * Official name: 商家转账批次完成回调, v3 `MCHTRANSFER.BATCH.FINISHED`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export class TransferBatchFinishedEvent extends PayNotice {
  static readonly type = 'pay.v3.MCHTRANSFER.BATCH.FINISHED';
  static override readonly fields: EventFields = transferBatchFinishedEventFields;

  declare readonly type: typeof TransferBatchFinishedEvent.type;

  /** `out_batch_no`. */
  declare readonly outBatchNo: string;

  /** `batch_id`. */
  declare readonly batchId: string;

  /** `batch_status`: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  declare readonly batchStatus: string;

  /** `total_num`. */
  declare readonly totalNum: number;

  /** `total_amount`. */
  declare readonly totalAmount: number;

  /** `success_amount`. */
  declare readonly successAmount: number;

  /** `success_num`. */
  declare readonly successNum: number;

  /** `fail_amount`. */
  declare readonly failAmount: number;

  /** `fail_num`. */
  declare readonly failNum: number;

  /** `update_time`. */
  declare readonly updateTime: Date;

  /** `mchid`. */
  declare readonly mchid?: string;
}

/**
 * A batch of merchant transfers was closed.
 *
 * Official name: 商家转账批次关闭回调, v3 `MCHTRANSFER.BATCH.CLOSED`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export class TransferBatchClosedEvent extends PayNotice {
  static readonly type = 'pay.v3.MCHTRANSFER.BATCH.CLOSED';
  static override readonly fields: EventFields = transferBatchClosedEventFields;

  declare readonly type: typeof TransferBatchClosedEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `out_batch_no`. */
  declare readonly outBatchNo: string;

  /** `batch_id`. */
  declare readonly batchId: string;

  /** `batch_status`: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  declare readonly batchStatus: string;

  /** `total_num`. */
  declare readonly totalNum: number;

  /** `total_amount`. */
  declare readonly totalAmount: number;

  /** `close_reason`: `CLOSED`, `OVERDUE_CLOSE`, `TRANSFER_SCENE_INVALID`. */
  declare readonly closeReason: string;

  /** `update_time`. */
  declare readonly updateTime: Date;
}

/**
 * User agreed to receive transfers without confirming each (免确认收款).
 *
 * Official name: 商家转账：用户确认免确认收款授权, v3 `MCHTRANSFER.AUTHORIZATION.CONFIRMED`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export class TransferAuthorizationConfirmedEvent extends PayNotice {
  static readonly type = 'pay.v3.MCHTRANSFER.AUTHORIZATION.CONFIRMED';
  static override readonly fields: EventFields = transferAuthorizationConfirmedEventFields;

  declare readonly type: typeof TransferAuthorizationConfirmedEvent.type;

  /** `out_authorization_no`. */
  declare readonly outAuthorizationNo: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `user_display_name`. */
  declare readonly userDisplayName: string;

  /** `authorization_id`. */
  declare readonly authorizationId: string;

  /** `state`: `TAKING_EFFECT`, `CLOSED`. */
  declare readonly state: string;

  /** `authorize_time`. */
  declare readonly authorizeTime: Date;

  /** `close_info`. */
  declare readonly closeInfo?: TransferAuthorizationConfirmedCloseInfo;
}

/**
 * User ended the agreement to receive transfers without confirming each (免确认收款).
 *
 * Official name: 商家转账：用户关闭免确认收款授权, v3 `MCHTRANSFER.AUTHORIZATION.CLOSED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export class TransferAuthorizationClosedEvent extends PayNotice {
  static readonly type = 'pay.v3.MCHTRANSFER.AUTHORIZATION.CLOSED';
  static override readonly fields: EventFields = transferAuthorizationClosedEventFields;

  declare readonly type: typeof TransferAuthorizationClosedEvent.type;

  /** `out_authorization_no`. */
  declare readonly outAuthorizationNo: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `user_display_name`. */
  declare readonly userDisplayName: string;

  /** `authorization_id`. */
  declare readonly authorizationId: string;

  /** `state`: `TAKING_EFFECT`, `CLOSED`. */
  declare readonly state: string;

  /** `authorize_time`. */
  declare readonly authorizeTime: Date;

  /** `close_info`. */
  declare readonly closeInfo?: TransferAuthorizationConfirmedCloseInfo;
}

/**
 * A transfer to a QQ wallet ended.
 *
 * Official name: 转账到 QQ 钱包回调, v3 `MCHTRANSFER.QQWALLETBILL.FINISHED`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
 */
export class QqWalletTransferEvent extends PayNotice {
  static readonly type = 'pay.v3.MCHTRANSFER.QQWALLETBILL.FINISHED';
  static override readonly fields: EventFields = qqWalletTransferEventFields;

  declare readonly type: typeof QqWalletTransferEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `out_bill_no`. */
  declare readonly outBillNo: string;

  /** `transfer_bill_no`. */
  declare readonly transferBillNo: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `state`: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  declare readonly state: string;

  /** `transfer_amount`. */
  declare readonly transferAmount: number;

  /** `transfer_remark`. */
  declare readonly transferRemark: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `user_qq`. */
  declare readonly userQq?: string;

  /** `user_name`. */
  declare readonly userName?: string;

  /** `fail_reason`. */
  declare readonly failReason?: string;

  /** `create_time`. */
  declare readonly createTime: Date;

  /** `update_time`. */
  declare readonly updateTime: Date;
}

/**
 * The state of a withdrawal changed.
 *
 * Official name: 商户提现状态变更, v3 `MCHWITHDRAW.CHANGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
 */
export class MerchantWithdrawalChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.MCHWITHDRAW.CHANGE';
  static override readonly fields: EventFields = merchantWithdrawalChangeEventFields;

  declare readonly type: typeof MerchantWithdrawalChangeEvent.type;

  /** `original_data`. */
  declare readonly originalData?: MerchantWithdrawalChangeOriginalData;
}

/**
 * A personal receipt was settled.
 *
 * Official name: 个人收款结算回调, v3 `SETTLEMENT.SUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
 */
export class SettlementSuccessEvent extends PayNotice {
  static readonly type = 'pay.v3.SETTLEMENT.SUCCESS';
  static override readonly fields: EventFields = settlementSuccessEventFields;

  declare readonly type: typeof SettlementSuccessEvent.type;

  /** `out_settle_batch_no`. */
  declare readonly outSettleBatchNo: string;

  /** `settle_batch_no`. */
  declare readonly settleBatchNo: string;

  /** `individual_auth_id`. */
  declare readonly individualAuthId: string;

  /** `description`. */
  declare readonly description?: string;

  /** `state`. */
  declare readonly state: string;

  /** `trade_scenario`. */
  declare readonly tradeScenario: string;

  /** `create_time`. */
  declare readonly createTime: Date;

  /** `finish_time`. */
  declare readonly finishTime?: Date;
}

/**
 * The transfer of abnormal funds was handled.
 *
 * Official name: 异常转付处理结果回调, v3 `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
 */
export class AbnormalFundProcessingTransferSuccessEvent extends PayNotice {
  static readonly type = 'pay.v3.ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS';
  static override readonly fields: EventFields = abnormalFundProcessingTransferSuccessEventFields;

  declare readonly type: typeof AbnormalFundProcessingTransferSuccessEvent.type;

  /** `product_name`. */
  declare readonly productName: string;

  /** `receipt_id`. */
  declare readonly receiptId: string;

  /** `transfer_amount`. */
  declare readonly transferAmount: AbnormalFundProcessingTransferSuccessTransferAmount;

  /** `receipt_state`: `RECEIPT_STATE_PENDING`, `RECEIPT_STATE_PROGRESS`, `RECEIPT_STATE_COMPLETED`. */
  declare readonly receiptState: string;

  /** `create_time`. */
  declare readonly createTime: Date;

  /** `last_update_time`. */
  declare readonly lastUpdateTime: Date;

  /** `instruction`. */
  declare readonly instruction: AbnormalFundProcessingTransferSuccessInstruction;
}

/**
 * The change of a domain for H5 payments was approved.
 *
 * Official name: H5 支付域名修改申请事件, v3 `APPLYMENT_STATE.APPROVED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025122
 */
export class ApplymentApprovedEvent extends PayNotice {
  static readonly type = 'pay.v3.APPLYMENT_STATE.APPROVED';
  static override readonly fields: EventFields = applymentApprovedEventFields;

  declare readonly type: typeof ApplymentApprovedEvent.type;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `website_state`: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
  declare readonly websiteState?: string;

  /** `domains`. */
  declare readonly domains: readonly string[];

  /** `website_url`. */
  declare readonly websiteUrl?: string;

  /** `website_business_page_pics`. */
  declare readonly websiteBusinessPagePics: readonly string[];

  /** `website_homepage_pics`. */
  declare readonly websiteHomepagePics: readonly string[];

  /** `applyment_id`. */
  declare readonly applymentId?: string;

  /** `audit_reject_detail`. */
  declare readonly auditRejectDetail?: string;

  /** `applyment_state`: `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`. */
  declare readonly applymentState?: string;

  /** `notify_url`. */
  declare readonly notifyUrl?: string;

  /** `out_applyment_id`. */
  declare readonly outApplymentId?: string;
}

/**
 * User complained.
 *
 * Official name: 产生新投诉, v3 `COMPLAINT.CREATE`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export class ComplaintEvent extends PayNotice {
  static readonly type = 'pay.v3.COMPLAINT.CREATE';
  static override readonly fields: EventFields = complaintEventFields;

  declare readonly type: typeof ComplaintEvent.type;

  /** `complaint_id`. */
  declare readonly complaintId: string;

  /** `action_type`: `CREATE_COMPLAINT`, `CONTINUE_COMPLAINT`, `USER_RESPONSE`, `RESPONSE_BY_PLATFORM`, `SELLER_REFUND`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`. */
  declare readonly actionType: string;
}

/**
 * The state of a complaint changed.
 *
 * Official name: 投诉状态变化, v3 `COMPLAINT.STATE_CHANGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export class ComplaintStateChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.COMPLAINT.STATE_CHANGE';
  static override readonly fields: EventFields = complaintStateChangeEventFields;

  declare readonly type: typeof ComplaintStateChangeEvent.type;

  /** `complaint_id`. */
  declare readonly complaintId: string;

  /** `action_type`: `CREATE_COMPLAINT`, `CONTINUE_COMPLAINT`, `USER_RESPONSE`, `RESPONSE_BY_PLATFORM`, `SELLER_REFUND`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`. */
  declare readonly actionType: string;
}

/**
 * WeChat Pay punished a sub-merchant.
 *
 * Official name: 商户平台处置通知：违规记录, v3 `VIOLATION.PUNISH`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export class ViolationPunishEvent extends PayNotice {
  static readonly type = 'pay.v3.VIOLATION.PUNISH';
  static override readonly fields: EventFields = violationPunishEventFields;

  declare readonly type: typeof ViolationPunishEvent.type;

  /** `sub_mchid`. */
  declare readonly subMchid: string;

  /** `company_name`. */
  declare readonly companyName: string;

  /** `record_id`. */
  declare readonly recordId: string;

  /** `punish_plan`. */
  declare readonly punishPlan: string;

  /** `punish_time`. */
  declare readonly punishTime: Date;

  /** `punish_description`. */
  declare readonly punishDescription: string;

  /** `risk_type`. */
  declare readonly riskType: string;

  /** `risk_description`. */
  declare readonly riskDescription: string;
}

/**
 * WeChat Pay blocked risky transactions of a sub-merchant.
 *
 * Official name: 商户平台处置通知：拦截记录, v3 `VIOLATION.INTERCEPT`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export class ViolationInterceptEvent extends PayNotice {
  static readonly type = 'pay.v3.VIOLATION.INTERCEPT';
  static override readonly fields: EventFields = violationInterceptEventFields;

  declare readonly type: typeof ViolationInterceptEvent.type;

  /** `sub_mchid`. */
  declare readonly subMchid: string;

  /** `company_name`. */
  declare readonly companyName: string;

  /** `record_id`. */
  declare readonly recordId: string;

  /** `punish_plan`. */
  declare readonly punishPlan: string;

  /** `punish_time`. */
  declare readonly punishTime: Date;

  /** `punish_description`. */
  declare readonly punishDescription?: string;

  /** `risk_type`. */
  declare readonly riskType: string;

  /** `risk_description`. */
  declare readonly riskDescription?: string;
}

/**
 * An appeal of a sub-merchant was submitted, or its state changed.
 *
 * Official name: 商户平台处置通知：申诉单据, v3 `VIOLATION.APPEAL`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export class ViolationAppealEvent extends PayNotice {
  static readonly type = 'pay.v3.VIOLATION.APPEAL';
  static override readonly fields: EventFields = violationAppealEventFields;

  declare readonly type: typeof ViolationAppealEvent.type;

  /** `sub_mchid`. */
  declare readonly subMchid: string;

  /** `company_name`. */
  declare readonly companyName: string;

  /** `record_id`. */
  declare readonly recordId: string;

  /** `punish_plan`. */
  declare readonly punishPlan: string;

  /** `punish_time`. */
  declare readonly punishTime: Date;

  /** `punish_description`. */
  declare readonly punishDescription?: string;

  /** `risk_type`. */
  declare readonly riskType: string;

  /** `risk_description`. */
  declare readonly riskDescription?: string;
}

/**
 * A risky order was identified.
 *
 * Official name: 风险订单回调, v3 `RISKTRADE.IDENTIFICATION`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013894240
 */
export class RiskTradeIdentificationEvent extends PayNotice {
  static readonly type = 'pay.v3.RISKTRADE.IDENTIFICATION';
  static override readonly fields: EventFields = riskTradeIdentificationEventFields;

  declare readonly type: typeof RiskTradeIdentificationEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `risk_type`: `1` fraud, `2` gambling, `3` cashing out, `4` abuse of rates. */
  declare readonly riskType: number;

  /** `risk_level`: `1` high, `2` middle, `3` low. */
  declare readonly riskLevel: number;
}

/**
 * A record of blocked transactions was added.
 *
 * Official name: 商户交易拦截记录新增, v3 `BLOCKRECORD.CHANGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export class BlockRecordChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.BLOCKRECORD.CHANGE';
  static override readonly fields: EventFields = blockRecordChangeEventFields;

  declare readonly type: typeof BlockRecordChangeEvent.type;

  /** `sub_mchid`. */
  declare readonly subMchid: string;

  /** `block_record_id`. */
  declare readonly blockRecordId: string;

  /** `block_count_level`: `LESS_THAN_TWENTY`, `LESS_THAN_ONE_HUNDRED`, `LESS_THAN_ONE_THOUSAND`, `OVER_ONE_THOUSAND`. */
  declare readonly blockCountLevel: string;
}

/**
 * The appeal against blocked transactions changed.
 *
 * Official name: 商户交易拦截记录申诉, v3 `BLOCKSUBMISSION.CHANGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export class BlockSubmissionChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.BLOCKSUBMISSION.CHANGE';
  static override readonly fields: EventFields = blockSubmissionChangeEventFields;

  declare readonly type: typeof BlockSubmissionChangeEvent.type;

  /** `sub_mchid`. */
  declare readonly subMchid: string;

  /** `appeal_record_id`. */
  declare readonly appealRecordId: string;

  /** `appeal_result`: `PASS`, `REJECT`. */
  declare readonly appealResult: string;
}

/**
 * A management record of a merchant changed.
 *
 * Official name: 商户管理记录通知, v3 `MANAGERECORD.CHANGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export class ManageRecordChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.MANAGERECORD.CHANGE';
  static override readonly fields: EventFields = manageRecordChangeEventFields;

  declare readonly type: typeof ManageRecordChangeEvent.type;

  /** `sub_mchid`. */
  declare readonly subMchid: string;

  /** `manage_record_id`. */
  declare readonly manageRecordId: string;

  /** `manage_record_state`: `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`. */
  declare readonly manageRecordState: string;
}

/**
 * A notice that a partner subscribed to.
 *
 * Official name: 合作伙伴订阅通知, v3 `MERCHANT_NOTIFY.NOTIFY`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
 */
export class MerchantNotifyEvent extends PayNotice {
  static readonly type = 'pay.v3.MERCHANT_NOTIFY.NOTIFY';
  static override readonly fields: EventFields = merchantNotifyEventFields;

  declare readonly type: typeof MerchantNotifyEvent.type;

  /** `topic_name`. */
  declare readonly topicName: MerchantNotifyTopicName;

  /** `message_content`. */
  declare readonly messageContent: MerchantNotifyMessageContent;
}

/**
 * Test of signature and encryption, started by the merchant.
 *
 * Official name: 商户签名验签、加解密测试回调, v3 `SECURITY_ECHO.SUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019605946
 */
export class SecurityEchoSuccessEvent extends PayQuestion {
  static readonly type = 'pay.v3.SECURITY_ECHO.SUCCESS';
  static override readonly fields: EventFields = securityEchoSuccessEventFields;

  declare readonly type: typeof SecurityEchoSuccessEvent.type;

  /** `echo_message`. */
  declare readonly echoMessage?: string;

  /** `encrypt_echo_message`. */
  declare readonly encryptEchoMessage?: string;
}

/**
 * User claimed a merchant coupon.
 *
 * Official name: 商家券领券事件通知, v3 `COUPON.SEND`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285839
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717506
 */
export class CouponSendEvent extends PayNotice {
  static readonly type = 'pay.v3.COUPON.SEND';
  static override readonly fields: EventFields = couponSendEventFields;

  declare readonly type: typeof CouponSendEvent.type;

  /** `event_type`. */
  declare readonly eventType?: string;

  /** `coupon_code`. */
  declare readonly couponCode: string;

  /** `stock_id`. */
  declare readonly stockId: string;

  /** `send_time`. */
  declare readonly sendTime: Date;

  /** `openid`. */
  declare readonly openid?: string;

  /** `unionid`. */
  declare readonly unionid?: string;

  /** `send_channel`. */
  declare readonly sendChannel: string;

  /** `send_merchant`. */
  declare readonly sendMerchant: string;

  /** `act_id`. */
  declare readonly actId?: string;

  /** `attach_info`. */
  declare readonly attachInfo?: CouponSendAttachInfo;
}

/**
 * A coupon was redeemed.
 *
 * Official name: 代金券核销事件通知, v3 `COUPON.USE`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285807
 */
export class CouponUseEvent extends PayNotice {
  static readonly type = 'pay.v3.COUPON.USE';
  static override readonly fields: EventFields = couponUseEventFields;

  declare readonly type: typeof CouponUseEvent.type;

  /** `stock_creator_mchid`. */
  declare readonly stockCreatorMchid: string;

  /** `stock_id`. */
  declare readonly stockId: string;

  /** `coupon_id`. */
  declare readonly couponId: string;

  /** `singleitem_discount_off`. */
  declare readonly singleitemDiscountOff?: CouponUseSingleitemDiscountOff;

  /** `discount_to`. */
  declare readonly discountTo?: CouponUseDiscountTo;

  /** `coupon_name`. */
  declare readonly couponName: string;

  /** `status`: `SENDED`, `USED`, `EXPIRED`. */
  declare readonly status: string;

  /** `description`. */
  declare readonly description: string;

  /** `create_time`. */
  declare readonly createTime: Date;

  /** `coupon_type`: `NORMAL`, `CUT_TO`. */
  declare readonly couponType: string;

  /** `no_cash`. */
  declare readonly noCash: boolean;

  /** `available_begin_time`. */
  declare readonly availableBeginTime: Date;

  /** `available_end_time`. */
  declare readonly availableEndTime: Date;

  /** `singleitem`. */
  declare readonly singleitem: boolean;

  /** `normal_coupon_information`. */
  declare readonly normalCouponInformation?: CouponUseNormalCouponInformation;

  /** `consume_information`. */
  declare readonly consumeInformation?: CouponUseConsumeInformation;

  /** `business_type`. */
  declare readonly businessType?: string;
}

/**
 * User claimed a product coupon.
 *
 * Official name: 商品券领券, v3 `PRODUCT_COUPON_SP.SEND`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435717
 */
export class ProductCouponSendEvent extends PayNotice {
  static readonly type = 'pay.v3.PRODUCT_COUPON_SP.SEND';
  static override readonly fields: EventFields = productCouponSendEventFields;

  declare readonly type: typeof ProductCouponSendEvent.type;

  /** `brand_id`. */
  declare readonly brandId: string;

  /** `coupon_code`. */
  declare readonly couponCode: string;

  /** `product_coupon_id`. */
  declare readonly productCouponId: string;

  /** `stock_id`. */
  declare readonly stockId: string;

  /** `stock_bundle_id`. */
  declare readonly stockBundleId?: string;

  /** `user_coupon_bundle_id`. */
  declare readonly userCouponBundleId?: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `unionid`. */
  declare readonly unionid: string;

  /** `receive_time`. */
  declare readonly receiveTime: Date;

  /** `send_request_no`. */
  declare readonly sendRequestNo: string;

  /** `send_channel`: `API`, `BRAND_MANAGE`, `RECEIVE_COMPONENT`, `MEMBER`. */
  declare readonly sendChannel: string;

  /** `valid_begin_time`. */
  declare readonly validBeginTime: Date;

  /** `valid_end_time`. */
  declare readonly validEndTime: Date;

  /** `phone_number`. */
  declare readonly phoneNumber?: string;

  /** `country_code`. */
  declare readonly countryCode?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `channel_custom_info`. */
  declare readonly channelCustomInfo?: string;
}

/**
 * The picture of a product coupon was generated.
 *
 * Official name: 商品券图片生成结果, v3 `PRODUCT_COUPON_SP.IMAGE_GENERATION`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327759
 */
export class ProductCouponImageGenerationEvent extends PayNotice {
  static readonly type = 'pay.v3.PRODUCT_COUPON_SP.IMAGE_GENERATION';
  static override readonly fields: EventFields = productCouponImageGenerationEventFields;

  declare readonly type: typeof ProductCouponImageGenerationEvent.type;

  /** `brand_id`. */
  declare readonly brandId: string;

  /** `task_id`. */
  declare readonly taskId: string;

  /** `image_generation_type`: `COMBINE_IMAGE`, `CUT_OUT`. */
  declare readonly imageGenerationType: string;

  /** `task_state`: `PROCESSING`, `FAIL`, `SUCCESS`. */
  declare readonly taskState: string;

  /** `combine_image_result`. */
  declare readonly combineImageResult?: ProductCouponImageGenerationCombineImageResult;

  /** `cut_out_result`. */
  declare readonly cutOutResult?: ProductCouponImageGenerationCutOutResult;
}

/**
 * The state of a delivery plan changed.
 *
 * Official name: 投放计划状态变更, v3 `DELIVERY_PLAN.CHANGE`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export class DeliveryPlanChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.DELIVERY_PLAN.CHANGE';
  static override readonly fields: EventFields = deliveryPlanChangeEventFields;

  declare readonly type: typeof DeliveryPlanChangeEvent.type;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `plan_state`: `CREATED`, `DELIVERING`, `PLAN_TERMINATED`, `PAUSED`, `TERMINATED`, `EXPIRED`. */
  declare readonly planState: string;

  /** `audit_state`: `PROCESSING`, `PASSED`, `REJECTED`. */
  declare readonly auditState?: string;

  /** `change_reason`. */
  declare readonly changeReason?: string;

  /** `modify_time`. */
  declare readonly modifyTime: Date;
}

/**
 * User filled in the title of an invoice.
 *
 * Official name: 用户发票抬头填写完成, v3 `FAPIAO.USER_APPLIED`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286057
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286009
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012070348
 */
export class FapiaoUserAppliedEvent extends PayNotice {
  static readonly type = 'pay.v3.FAPIAO.USER_APPLIED';
  static override readonly fields: EventFields = fapiaoUserAppliedEventFields;

  declare readonly type: typeof FapiaoUserAppliedEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `fapiao_apply_id`. */
  declare readonly fapiaoApplyId: string;

  /** `apply_time`. */
  declare readonly applyTime?: Date;

  /** `fapiao_information`. */
  declare readonly fapiaoInformation: readonly FapiaoIssuedFapiaoInformation[];
}

/**
 * An invoice was issued.
 *
 * Official name: 发票开具成功, v3 `FAPIAO.ISSUED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286057
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071832
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792570
 */
export class FapiaoIssuedEvent extends PayNotice {
  static readonly type = 'pay.v3.FAPIAO.ISSUED';
  static override readonly fields: EventFields = fapiaoIssuedEventFields;

  declare readonly type: typeof FapiaoIssuedEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `fapiao_apply_id`. */
  declare readonly fapiaoApplyId: string;

  /** `fapiao_information`. */
  declare readonly fapiaoInformation: readonly FapiaoIssuedFapiaoInformation[];
}

/**
 * An invoice was put into the card pack of the user.
 *
 * Official name: 发票插入用户卡包成功, v3 `FAPIAO.CARD_INSERTED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012072011
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792578
 */
export class FapiaoCardInsertedEvent extends PayNotice {
  static readonly type = 'pay.v3.FAPIAO.CARD_INSERTED';
  static override readonly fields: EventFields = fapiaoCardInsertedEventFields;

  declare readonly type: typeof FapiaoCardInsertedEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `fapiao_apply_id`. */
  declare readonly fapiaoApplyId: string;

  /** `fapiao_information`. */
  declare readonly fapiaoInformation: readonly FapiaoIssuedFapiaoInformation[];
}

/**
 * The card of an invoice was voided.
 *
 * Official name: 发票卡券作废, v3 `FAPIAO.CARD_DISCARDED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071609
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792560
 */
export class FapiaoCardDiscardedEvent extends PayNotice {
  static readonly type = 'pay.v3.FAPIAO.CARD_DISCARDED';
  static override readonly fields: EventFields = fapiaoCardDiscardedEventFields;

  declare readonly type: typeof FapiaoCardDiscardedEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `fapiao_apply_id`. */
  declare readonly fapiaoApplyId: string;

  /** `fapiao_information`. */
  declare readonly fapiaoInformation: readonly FapiaoIssuedFapiaoInformation[];
}

/**
 * An invoice was reversed.
 *
 * Official name: 发票冲红成功, v3 `FAPIAO.REVERSED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071979
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792571
 */
export class FapiaoReversedEvent extends PayNotice {
  static readonly type = 'pay.v3.FAPIAO.REVERSED';
  static override readonly fields: EventFields = fapiaoReversedEventFields;

  declare readonly type: typeof FapiaoReversedEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `fapiao_apply_id`. */
  declare readonly fapiaoApplyId: string;

  /** `fapiao_information`. */
  declare readonly fapiaoInformation: readonly FapiaoIssuedFapiaoInformation[];
}

/**
 * User claimed a membership card.
 *
 * Official name: 会员卡领卡事件, v3 `MEMBERCARD.ACCEPT_CARD`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166745
 */
export class MemberCardAcceptEvent extends PayNotice {
  static readonly type = 'pay.v3.MEMBERCARD.ACCEPT_CARD';
  static override readonly fields: EventFields = memberCardAcceptEventFields;

  declare readonly type: typeof MemberCardAcceptEvent.type;

  /** `event_type`: `NEW_ACTIVATE`, `RECOVER`, `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`. */
  declare readonly eventType: string;

  /** `card_id`. */
  declare readonly cardId: string;

  /** `code`. */
  declare readonly code?: string;

  /** `event_time`. */
  declare readonly eventTime: Date;

  /** `openid`. */
  declare readonly openid: string;

  /** `unionid`. */
  declare readonly unionid?: string;

  /** `phone_number`. */
  declare readonly phoneNumber?: string;

  /** `outer_str`. */
  declare readonly outerStr?: string;
}

/**
 * A membership card was activated.
 *
 * Official name: 会员卡激活事件, v3 `MEMBERCARD.ACTIVATE_CARD`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export class MemberCardActivateEvent extends PayNotice {
  static readonly type = 'pay.v3.MEMBERCARD.ACTIVATE_CARD';
  static override readonly fields: EventFields = memberCardActivateEventFields;

  declare readonly type: typeof MemberCardActivateEvent.type;

  /** `event_type`. */
  declare readonly eventType: string;

  /** `card_id`. */
  declare readonly cardId: string;

  /** `code`. */
  declare readonly code?: string;

  /** `event_time`. */
  declare readonly eventTime: Date;

  /** `activate_scene`: `NEW_ACTIVATE`, `RECOVER`. */
  declare readonly activateScene?: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `unionid`. */
  declare readonly unionid?: string;

  /** `outer_str`. */
  declare readonly outerStr?: string;
}

/**
 * User managed a membership card.
 *
 * Official name: 用户管理会员卡事件, v3 `MEMBERCARD.USERCARD_MANAGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export class MemberCardManageEvent extends PayNotice {
  static readonly type = 'pay.v3.MEMBERCARD.USERCARD_MANAGE';
  static override readonly fields: EventFields = memberCardManageEventFields;

  declare readonly type: typeof MemberCardManageEvent.type;

  /** `event_type`: `USER_VIEW_MEMBERCARD`, `USER_DELETE_MEMBERCARD`, `USER_MODIFY_INFORMATION`. */
  declare readonly eventType: string;

  /** `card_id`. */
  declare readonly cardId: string;

  /** `code`. */
  declare readonly code?: string;

  /** `event_time`. */
  declare readonly eventTime: Date;

  /** `openid`. */
  declare readonly openid: string;

  /** `unionid`. */
  declare readonly unionid?: string;
}

/**
 * User opened a brand membership card.
 *
 * Official name: 用户开通商家名片会员卡事件, v3 `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export class BrandMemberCardCreateEvent extends PayNotice {
  static readonly type = 'pay.v3.BRAND_MEMBER_CARD_SP.USER_CARD.CREATE';
  static override readonly fields: EventFields = brandMemberCardCreateEventFields;

  declare readonly type: typeof BrandMemberCardCreateEvent.type;

  /** `user_card_code`. */
  declare readonly userCardCode?: string;

  /** `card_id`. */
  declare readonly cardId: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `card_color`. */
  declare readonly cardColor: string;

  /** `card_picture_url`. */
  declare readonly cardPictureUrl: string;

  /** `brand_id`. */
  declare readonly brandId: string;

  /** `card_type`: `PURCHASE`, `NORMAL`, `BALANCE`. */
  declare readonly cardType: string;

  /** `phone_number`. */
  declare readonly phoneNumber?: string;

  /** `level`. */
  declare readonly level?: string;

  /** `valid_date_information`. */
  declare readonly validDateInformation?: BrandMemberCardCreateValidDateInformation;

  /** `pickup_time`. */
  declare readonly pickupTime: Date;

  /** `user_information`. */
  declare readonly userInformation?: BrandMemberCardCreateUserInformation;

  /** `attach`. */
  declare readonly attach?: string;

  /** `user_card_state`: `NOT_EFFECTIVE`, `EFFECTIVE`, `EXPIRED`, `UNAVAILABLE`, `DELETE`. */
  declare readonly userCardState: string;

  /** `invalid_reason`. */
  declare readonly invalidReason?: string;

  /** `invalid_time`. */
  declare readonly invalidTime?: Date;

  /** `create_time`. */
  declare readonly createTime: Date;

  /** `modify_time`. */
  declare readonly modifyTime: Date;
}

/**
 * User deleted a brand membership card.
 *
 * Official name: 用户删除商家名片会员卡事件, v3 `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export class BrandMemberCardDeleteEvent extends PayNotice {
  static readonly type = 'pay.v3.BRAND_MEMBER_CARD_SP.USER_CARD.DELETE';
  static override readonly fields: EventFields = brandMemberCardDeleteEventFields;

  declare readonly type: typeof BrandMemberCardDeleteEvent.type;

  /** `user_card_code`. */
  declare readonly userCardCode?: string;

  /** `card_id`. */
  declare readonly cardId: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `card_color`. */
  declare readonly cardColor: string;

  /** `card_picture_url`. */
  declare readonly cardPictureUrl: string;

  /** `brand_id`. */
  declare readonly brandId: string;

  /** `card_type`: `PURCHASE`, `NORMAL`, `BALANCE`. */
  declare readonly cardType: string;

  /** `phone_number`. */
  declare readonly phoneNumber?: string;

  /** `level`. */
  declare readonly level?: string;

  /** `valid_date_information`. */
  declare readonly validDateInformation: BrandMemberCardCreateValidDateInformation;

  /** `pickup_time`. */
  declare readonly pickupTime: Date;

  /** `user_information`. */
  declare readonly userInformation?: BrandMemberCardCreateUserInformation;

  /** `attach`. */
  declare readonly attach?: string;

  /** `user_card_state`: `NOT_EFFECTIVE`, `EFFECTIVE`, `EXPIRED`, `UNAVAILABLE`, `DELETE`. */
  declare readonly userCardState: string;

  /** `invalid_reason`. */
  declare readonly invalidReason?: string;

  /** `invalid_time`. */
  declare readonly invalidTime?: Date;

  /** `create_time`. */
  declare readonly createTime: Date;

  /** `modify_time`. */
  declare readonly modifyTime: Date;
}

/**
 * The points of a brand member were synchronized.
 *
 * Official name: 商家名片会员用户积分同步事件, v3 `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
 */
export class BrandMemberPointSyncEvent extends PayNotice {
  static readonly type = 'pay.v3.BRAND_MEMBER_CARD_SP.SYNC_USER_POINT';
  static override readonly fields: EventFields = brandMemberPointSyncEventFields;

  declare readonly type: typeof BrandMemberPointSyncEvent.type;

  /** `brand_id`. */
  declare readonly brandId: string;

  /** `card_id`. */
  declare readonly cardId: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `user_card_code`. */
  declare readonly userCardCode: string;
}

/**
 * A brand member exchanged points for a coupon.
 *
 * Official name: 商家名片会员用户积分兑券事件, v3 `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
 */
export class BrandMemberPointExchangeEvent extends PayNotice {
  static readonly type = 'pay.v3.BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON';
  static override readonly fields: EventFields = brandMemberPointExchangeEventFields;

  declare readonly type: typeof BrandMemberPointExchangeEvent.type;

  /** `record_id`. */
  declare readonly recordId: string;

  /** `brand_id`. */
  declare readonly brandId: string;

  /** `card_id`. */
  declare readonly cardId: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `user_card_code`. */
  declare readonly userCardCode: string;

  /** `exchange_coupon_template_id`. */
  declare readonly exchangeCouponTemplateId: string;

  /** `deduct_points`. */
  declare readonly deductPoints: number;

  /** `stock_id`. */
  declare readonly stockId: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `product_coupon_id`. */
  declare readonly productCouponId?: string;

  /** `product_coupon_stock_type`. */
  declare readonly productCouponStockType?: string;
}

/**
 * User opened a brand membership card (former name).
 *
 * Official name: 用户开通商家名片会员卡（旧名）, v3 `MEMBERCARDSP.USER_CARD.CREATE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class LegacyBrandMemberCardCreateEvent extends PayNotice {
  static readonly type = 'pay.v3.MEMBERCARDSP.USER_CARD.CREATE';
  static override readonly fields: EventFields = legacyBrandMemberCardCreateEventFields;

  declare readonly type: typeof LegacyBrandMemberCardCreateEvent.type;

  /** `user_card_code`. */
  declare readonly userCardCode?: string;

  /** `card_id`. */
  declare readonly cardId?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `card_color`. */
  declare readonly cardColor?: string;

  /** `card_picture_url`. */
  declare readonly cardPictureUrl?: string;

  /** `brand_id`. */
  declare readonly brandId?: string;

  /** `card_type`. */
  declare readonly cardType?: string;

  /** `phone_number`. */
  declare readonly phoneNumber?: string;

  /** `level`. */
  declare readonly level?: string;

  /** `valid_date_information`. */
  declare readonly validDateInformation?: BrandMemberCardCreateValidDateInformation;

  /** `pickup_time`. */
  declare readonly pickupTime?: Date;

  /** `user_information`. */
  declare readonly userInformation?: BrandMemberCardCreateUserInformation;

  /** `attach`. */
  declare readonly attach?: string;

  /** `user_card_state`. */
  declare readonly userCardState?: string;

  /** `invalid_reason`. */
  declare readonly invalidReason?: string;

  /** `invalid_time`. */
  declare readonly invalidTime?: Date;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `modify_time`. */
  declare readonly modifyTime?: Date;
}

/**
 * User deleted a brand membership card (former name).
 *
 * Official name: 用户删除商家名片会员卡（旧名）, v3 `MEMBERCARDSP.USER_CARD.DELETE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class LegacyBrandMemberCardDeleteEvent extends PayNotice {
  static readonly type = 'pay.v3.MEMBERCARDSP.USER_CARD.DELETE';
  static override readonly fields: EventFields = legacyBrandMemberCardDeleteEventFields;

  declare readonly type: typeof LegacyBrandMemberCardDeleteEvent.type;

  /** `user_card_code`. */
  declare readonly userCardCode?: string;

  /** `card_id`. */
  declare readonly cardId?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `card_color`. */
  declare readonly cardColor?: string;

  /** `card_picture_url`. */
  declare readonly cardPictureUrl?: string;

  /** `brand_id`. */
  declare readonly brandId?: string;

  /** `card_type`. */
  declare readonly cardType?: string;

  /** `phone_number`. */
  declare readonly phoneNumber?: string;

  /** `level`. */
  declare readonly level?: string;

  /** `valid_date_information`. */
  declare readonly validDateInformation?: BrandMemberCardCreateValidDateInformation;

  /** `pickup_time`. */
  declare readonly pickupTime?: Date;

  /** `user_information`. */
  declare readonly userInformation?: BrandMemberCardCreateUserInformation;

  /** `attach`. */
  declare readonly attach?: string;

  /** `user_card_state`. */
  declare readonly userCardState?: string;

  /** `invalid_reason`. */
  declare readonly invalidReason?: string;

  /** `invalid_time`. */
  declare readonly invalidTime?: Date;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `modify_time`. */
  declare readonly modifyTime?: Date;
}

/**
 * The state of a delivery plan changed (former name).
 *
 * Official name: 投放计划状态变更（旧名）, v3 `DELIVERY_PLAN_STATE.DELIVER`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class LegacyDeliveryPlanDeliverEvent extends PayNotice {
  static readonly type = 'pay.v3.DELIVERY_PLAN_STATE.DELIVER';
  static override readonly fields: EventFields = legacyDeliveryPlanDeliverEventFields;

  declare readonly type: typeof LegacyDeliveryPlanDeliverEvent.type;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `plan_state`. */
  declare readonly planState?: string;

  /** `audit_state`. */
  declare readonly auditState?: string;

  /** `change_reason`. */
  declare readonly changeReason?: string;

  /** `modify_time`. */
  declare readonly modifyTime?: Date;
}

/**
 * Result of authorizing the member points of a mall.
 *
 * Official name: 商圈会员积分服务授权结果, v3 `MALL_AUTH.ACTIVATE_CARD`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076406
 */
export class MallAuthActivateCardEvent extends PayNotice {
  static readonly type = 'pay.v3.MALL_AUTH.ACTIVATE_CARD';
  static override readonly fields: EventFields = mallAuthActivateCardEventFields;

  declare readonly type: typeof MallAuthActivateCardEvent.type;

  /** `openid`. */
  declare readonly openid: string;

  /** `code`. */
  declare readonly code: string;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `auth_type`: `REGISTERED_MODE`, `REGISTERED_AND_AUTHORIZATION_MODE`. */
  declare readonly authType: string;
}

/**
 * A member paid in the mall.
 *
 * Official name: 商圈会员场内支付结果, v3 `MALL_TRANSACTION.SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076414
 */
export class MallTransactionSuccessEvent extends PayNotice {
  static readonly type = 'pay.v3.MALL_TRANSACTION.SUCCESS';
  static override readonly fields: EventFields = mallTransactionSuccessEventFields;

  declare readonly type: typeof MallTransactionSuccessEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `merchant_name`. */
  declare readonly merchantName?: string;

  /** `shop_name`. */
  declare readonly shopName?: string;

  /** `shop_number`. */
  declare readonly shopNumber?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `time_end`. */
  declare readonly timeEnd?: Date;

  /** `amount`. */
  declare readonly amount?: number;

  /** `transaction_id`. */
  declare readonly transactionId?: string;

  /** `commit_tag`. */
  declare readonly commitTag?: string;

  /** `auth_type`. */
  declare readonly authType?: string;

  /** `code`. */
  declare readonly code?: string;
}

/**
 * A member got a refund in the mall.
 *
 * Official name: 商圈会员场内退款, v3 `MALL_REFUND.SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076419
 */
export class MallRefundSuccessEvent extends PayNotice {
  static readonly type = 'pay.v3.MALL_REFUND.SUCCESS';
  static override readonly fields: EventFields = mallRefundSuccessEventFields;

  declare readonly type: typeof MallRefundSuccessEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `merchant_name`. */
  declare readonly merchantName: string;

  /** `shop_name`. */
  declare readonly shopName: string;

  /** `shop_number`. */
  declare readonly shopNumber: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `refund_time`. */
  declare readonly refundTime: Date;

  /** `pay_amount`. */
  declare readonly payAmount: number;

  /** `refund_amount`. */
  declare readonly refundAmount: number;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `refund_id`. */
  declare readonly refundId: string;
}

/**
 * PayScore: the user authorized the service.
 *
 * Official name: 支付分服务用户授权成功, v3 `PAYSCORE.USER_OPEN_SERVICE`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647393
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export class PayScoreOpenServiceEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.USER_OPEN_SERVICE';
  static override readonly fields: EventFields = payScoreOpenServiceEventFields;

  declare readonly type: typeof PayScoreOpenServiceEvent.type;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `contract_status`: `ADD`, `DELETE`. */
  declare readonly contractStatus?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `out_contract_code`. */
  declare readonly outContractCode?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `channel_id`. */
  declare readonly channelId?: string;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `user_service_status`. */
  declare readonly userServiceStatus?: string;

  /** `openorclose_time`. */
  declare readonly openorcloseTime?: Date;

  /** `authorization_code`. */
  declare readonly authorizationCode?: string;

  /** `out_request_no`. */
  declare readonly outRequestNo?: string;
}

/**
 * PayScore: the user withdrew the authorization of the service.
 *
 * Official name: 支付分服务用户解除授权成功, v3 `PAYSCORE.USER_CLOSE_SERVICE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export class PayScoreCloseServiceEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.USER_CLOSE_SERVICE';
  static override readonly fields: EventFields = payScoreCloseServiceEventFields;

  declare readonly type: typeof PayScoreCloseServiceEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `channel_id`. */
  declare readonly channelId?: string;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `user_service_status`. */
  declare readonly userServiceStatus?: string;

  /** `openorclose_time`. */
  declare readonly openorcloseTime?: Date;

  /** `authorization_code`. */
  declare readonly authorizationCode?: string;

  /** `out_request_no`. */
  declare readonly outRequestNo?: string;
}

/**
 * PayScore: the user confirmed an order.
 *
 * Official name: 支付分服务用户确认成功, v3 `PAYSCORE.USER_CONFIRM`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587960
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export class PayScoreConfirmEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.USER_CONFIRM';
  static override readonly fields: EventFields = payScoreConfirmEventFields;

  declare readonly type: typeof PayScoreConfirmEvent.type;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `channel_id`. */
  declare readonly channelId?: string;

  /** `out_order_no`. */
  declare readonly outOrderNo: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `state`: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  declare readonly state: string;

  /** `state_description`. */
  declare readonly stateDescription?: string;

  /** `service_introduction`. */
  declare readonly serviceIntroduction: string;

  /** `total_amount`. */
  declare readonly totalAmount?: number;

  /** `post_payments`. */
  declare readonly postPayments: readonly PayScoreConfirmPostPayments[];

  /** `post_discounts`. */
  declare readonly postDiscounts: readonly PayScoreConfirmPostDiscounts[];

  /** `risk_fund`. */
  declare readonly riskFund?: PayScoreConfirmRiskFund;

  /** `time_range`. */
  declare readonly timeRange?: PayScoreConfirmTimeRange;

  /** `location`. */
  declare readonly location?: PayScoreConfirmLocation;

  /** `attach`. */
  declare readonly attach?: string;

  /** `order_id`. */
  declare readonly orderId?: string;

  /** `need_collection`. */
  declare readonly needCollection?: boolean;

  /** `out_trade_no`. */
  declare readonly outTradeNo?: string;

  /** `collection`. */
  declare readonly collection?: PayScoreConfirmCollection;

  /** `user_service_status`: `USER_OPEN_SERVICE`, `USER_CLOSE_SERVICE`. */
  declare readonly userServiceStatus?: string;

  /** `openorclose_time`. */
  declare readonly openorcloseTime?: Date;

  /** `authorization_code`. */
  declare readonly authorizationCode?: string;

  /** `out_request_no`. */
  declare readonly outRequestNo?: string;
}

/**
 * PayScore: the user paid an order.
 *
 * Official name: 支付分服务用户支付成功, v3 `PAYSCORE.USER_PAID`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export class PayScorePaidEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.USER_PAID';
  static override readonly fields: EventFields = payScorePaidEventFields;

  declare readonly type: typeof PayScorePaidEvent.type;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `channel_id`. */
  declare readonly channelId?: string;

  /** `out_order_no`. */
  declare readonly outOrderNo: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `state`: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  declare readonly state: string;

  /** `service_introduction`. */
  declare readonly serviceIntroduction: string;

  /** `total_amount`. */
  declare readonly totalAmount?: number;

  /** `post_payments`. */
  declare readonly postPayments: readonly PayScoreConfirmPostPayments[];

  /** `post_discounts`. */
  declare readonly postDiscounts: readonly PayScoreConfirmPostDiscounts[];

  /** `risk_fund`. */
  declare readonly riskFund: PayScorePaidRiskFund;

  /** `time_range`. */
  declare readonly timeRange: PayScoreConfirmTimeRange;

  /** `location`. */
  declare readonly location?: PayScoreConfirmLocation;

  /** `attach`. */
  declare readonly attach?: string;

  /** `order_id`. */
  declare readonly orderId?: string;

  /** `need_collection`. */
  declare readonly needCollection?: boolean;

  /** `collection`. */
  declare readonly collection?: PayScoreConfirmCollection;

  /** `user_service_status`: `USER_OPEN_SERVICE`, `USER_CLOSE_SERVICE`. */
  declare readonly userServiceStatus?: string;

  /** `openorclose_time`. */
  declare readonly openorcloseTime?: Date;

  /** `authorization_code`. */
  declare readonly authorizationCode?: string;

  /** `state_description`. */
  declare readonly stateDescription?: string;

  /** `out_request_no`. */
  declare readonly outRequestNo?: string;
}

/**
 * PayScore: an order was accepted.
 *
 * Official name: 支付分服务确认订单, v3 `PAYSCORE.USER_ACCEPTED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8
 */
export class PayScoreAcceptedEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.USER_ACCEPTED';
  static override readonly fields: EventFields = payScoreAcceptedEventFields;

  declare readonly type: typeof PayScoreAcceptedEvent.type;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `contract_status`: `ADD`, `DELETE`. */
  declare readonly contractStatus?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `out_contract_code`. */
  declare readonly outContractCode?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `channel_id`. */
  declare readonly channelId?: string;

  /** `service_id`. */
  declare readonly serviceId?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `user_service_status`. */
  declare readonly userServiceStatus?: string;

  /** `openorclose_time`. */
  declare readonly openorcloseTime?: Date;

  /** `authorization_code`. */
  declare readonly authorizationCode?: string;

  /** `out_request_no`. */
  declare readonly outRequestNo?: string;
}

/**
 * PayScore: the user signed a plan.
 *
 * Official name: 支付分用户签约成功, v3 `PAYSCORE.USER_SIGN_PLAN`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159652
 */
export class PayScoreSignPlanEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.USER_SIGN_PLAN';
  static override readonly fields: EventFields = payScoreSignPlanEventFields;

  declare readonly type: typeof PayScoreSignPlanEvent.type;

  /** `sign_plan_id`. */
  declare readonly signPlanId: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `merchant_sign_plan_no`. */
  declare readonly merchantSignPlanNo: string;

  /** `merchant_callback_url`. */
  declare readonly merchantCallbackUrl?: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `going_detail_no`. */
  declare readonly goingDetailNo: string;

  /** `sign_state`. */
  declare readonly signState: string;

  /** `cancel_sign_time`. */
  declare readonly cancelSignTime?: Date;

  /** `cancel_sign_type`: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`. */
  declare readonly cancelSignType?: string;

  /** `cancel_reason`. */
  declare readonly cancelReason?: string;

  /** `plan_name`. */
  declare readonly planName: string;

  /** `plan_over_time`. */
  declare readonly planOverTime: Date;

  /** `total_origin_price`. */
  declare readonly totalOriginPrice: number;

  /** `deduction_quantity`. */
  declare readonly deductionQuantity: number;

  /** `total_actual_price`. */
  declare readonly totalActualPrice: number;

  /** `signed_detail_list`. */
  declare readonly signedDetailList: readonly PayScoreSignPlanSignedDetailList[];

  /** `sign_time`. */
  declare readonly signTime?: Date;
}

/**
 * PayScore: the user cancelled a plan.
 *
 * Official name: 支付分用户取消签约, v3 `PAYSCORE.USER_CANCEL_SIGN_PLAN`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
 */
export class PayScoreCancelSignPlanEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.USER_CANCEL_SIGN_PLAN';
  static override readonly fields: EventFields = payScoreCancelSignPlanEventFields;

  declare readonly type: typeof PayScoreCancelSignPlanEvent.type;

  /** `sign_plan_id`. */
  declare readonly signPlanId: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `merchant_sign_plan_no`. */
  declare readonly merchantSignPlanNo: string;

  /** `merchant_callback_url`. */
  declare readonly merchantCallbackUrl: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `going_detail_no`. */
  declare readonly goingDetailNo: string;

  /** `sign_state`. */
  declare readonly signState: string;

  /** `cancel_sign_time`. */
  declare readonly cancelSignTime?: Date;

  /** `cancel_sign_type`: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`. */
  declare readonly cancelSignType?: string;

  /** `cancel_reason`. */
  declare readonly cancelReason?: string;

  /** `plan_name`. */
  declare readonly planName: string;

  /** `plan_over_time`. */
  declare readonly planOverTime: Date;

  /** `total_origin_price`. */
  declare readonly totalOriginPrice: number;

  /** `deduction_quantity`. */
  declare readonly deductionQuantity: number;

  /** `total_actual_price`. */
  declare readonly totalActualPrice: number;

  /** `signed_detail_list`. */
  declare readonly signedDetailList: readonly PayScoreSignPlanSignedDetailList[];

  /** `sign_time`. */
  declare readonly signTime: Date;
}

/**
 * PayScore: result of binding a service account.
 *
 * Official name: 支付分服务账户绑定结果, v3 `PAYSCORE.BIND_SERVICE_ACCOUNT`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
 */
export class PayScoreBindServiceAccountEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.BIND_SERVICE_ACCOUNT';
  static override readonly fields: EventFields = payScoreBindServiceAccountEventFields;

  declare readonly type: typeof PayScoreBindServiceAccountEvent.type;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `out_apply_no`. */
  declare readonly outApplyNo: string;

  /** `apply_state`. */
  declare readonly applyState: string;

  /** `reject_reason`. */
  declare readonly rejectReason?: string;
}

/**
 * PayScore, acquiring bank: a merchant created an order.
 *
 * Official name: 支付分从业机构：商户预下单, v3 `PAYSCORE.MCH_PREPAY`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194116
 */
export class PayScoreMerchantPrepayEvent extends PayNotice {
  static readonly type = 'pay.v3.PAYSCORE.MCH_PREPAY';
  static override readonly fields: EventFields = payScoreMerchantPrepayEventFields;

  declare readonly type: typeof PayScoreMerchantPrepayEvent.type;

  /** `service_id`. */
  declare readonly serviceId: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mchid` or `mch_id`. */
  declare readonly mchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid` or `sub_mch_id`. */
  declare readonly subMchid?: string;

  /** `channel_id`. */
  declare readonly channelId?: string;

  /** `out_order_no`. */
  declare readonly outOrderNo: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `total_amount`. */
  declare readonly totalAmount: number;

  /** `prepay_req_body`. */
  declare readonly prepayReqBody: PayScoreMerchantPrepayPrepayReqBody;

  /** `prepay_req_header_base64`. */
  declare readonly prepayReqHeaderBase64?: string;

  /** `prepay_req_body_base64`. */
  declare readonly prepayReqBodyBase64?: string;

  /** `prepay_resp_http_code`. */
  declare readonly prepayRespHttpCode?: number;

  /** `prepay_resp_header_base64`. */
  declare readonly prepayRespHeaderBase64?: string;

  /** `prepay_resp_body_base64`. */
  declare readonly prepayRespBodyBase64?: string;
}

/**
 * A withholding contract was signed.
 *
 * Official name: 委托代扣签约成功, v3 `ENTRUST.SIGN`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016724543
 */
export class EntrustSignEvent extends PayNotice {
  static readonly type = 'pay.v3.ENTRUST.SIGN';
  static override readonly fields: EventFields = entrustSignEventFields;

  declare readonly type: typeof EntrustSignEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `contract_display_account`. */
  declare readonly contractDisplayAccount: string;

  /** `contract_state`: `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`. */
  declare readonly contractState: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime: Date;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime: Date;

  /** `openid`. */
  declare readonly openid?: string;

  /** `contract_terminate_info`. */
  declare readonly contractTerminateInfo: EntrustSignContractTerminateInfo;

  /** `deduct_schedule`. */
  declare readonly deductSchedule?: EntrustSignDeductSchedule;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sp_appid`. */
  declare readonly spAppid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sp_openid`. */
  declare readonly spOpenid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `out_user_code`. */
  declare readonly outUserCode?: string;
}

/**
 * A withholding contract was ended.
 *
 * Official name: 委托代扣解约成功, v3 `ENTRUST.TERMINATE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 */
export class EntrustTerminateEvent extends PayNotice {
  static readonly type = 'pay.v3.ENTRUST.TERMINATE';
  static override readonly fields: EventFields = entrustTerminateEventFields;

  declare readonly type: typeof EntrustTerminateEvent.type;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sp_appid`. */
  declare readonly spAppid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `contract_display_account`. */
  declare readonly contractDisplayAccount: string;

  /** `contract_state`: `SIGNED`, `TERMINATED`. */
  declare readonly contractState: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime: Date;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime?: Date;

  /** `sp_openid`. */
  declare readonly spOpenid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `contract_terminate_info`. */
  declare readonly contractTerminateInfo?: EntrustTerminateContractTerminateInfo;

  /** `deduct_schedule`. */
  declare readonly deductSchedule?: EntrustTerminateDeductSchedule;

  /** `out_user_code`. */
  declare readonly outUserCode?: string;
}

/**
 * User wants to end a withholding contract, and WeChat Pay asks the merchant; the answer counts.
 *
 * Official name: 代扣解约问询, v3 `ENTRUST.TERMINATE_INQUIRY`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
 */
export class EntrustTerminateInquiryEvent extends PayQuestion {
  static readonly type = 'pay.v3.ENTRUST.TERMINATE_INQUIRY';
  static override readonly fields: EventFields = entrustTerminateInquiryEventFields;

  declare readonly type: typeof EntrustTerminateInquiryEvent.type;

  /** `code`. */
  declare readonly code: string;

  /** `messsage`. */
  declare readonly messsage: string;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `out_user_code`. */
  declare readonly outUserCode: string;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `contract_display_account`. */
  declare readonly contractDisplayAccount?: string;

  /** `contract_state`: `SIGNED`, `TERMINATED`. */
  declare readonly contractState?: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime?: Date;
}

/**
 * User wants to end a withholding contract; the answer may carry an offer to stay.
 *
 * Official name: 代扣解约挽留业务：获取解约挽留信息, v3 `ENTRUST.TERMINATE_RETENTION`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
 */
export class EntrustTerminateRetentionEvent extends PayQuestion {
  static readonly type = 'pay.v3.ENTRUST.TERMINATE_RETENTION';
  static override readonly fields: EventFields = entrustTerminateRetentionEventFields;

  declare readonly type: typeof EntrustTerminateRetentionEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `out_contract_code`. */
  declare readonly outContractCode?: string;

  /** `openid`. */
  declare readonly openid?: string;
}

/**
 * An education renewal contract was signed.
 *
 * Official name: 教育续费通用户签约成功, v3 `ENTRUST.SIGNING`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export class EducationEntrustSignEvent extends PayNotice {
  static readonly type = 'pay.v3.ENTRUST.SIGNING';
  static override readonly fields: EventFields = educationEntrustSignEventFields;

  declare readonly type: typeof EducationEntrustSignEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `contract_information`. */
  declare readonly contractInformation?: PaymentFailedContractInformation;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `success_time`. */
  declare readonly successTime?: Date;

  /** `trade_state`: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`. */
  declare readonly tradeState: string;

  /** `trade_state_description`. */
  declare readonly tradeStateDescription?: string;

  /** `payer`. */
  declare readonly payer?: PaymentPayer;

  /** `amount`. */
  declare readonly amount?: ChargeAmount;

  /** `device_information`. */
  declare readonly deviceInformation?: PaymentDevice;

  /** `promotion_detail`. */
  declare readonly promotionDetail: readonly PaymentPromotionDetail[];

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;
}

/**
 * An education renewal contract was ended.
 *
 * Official name: 教育续费通用户解约成功, v3 `ENTRUST.RELEASE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export class EducationEntrustReleaseEvent extends PayNotice {
  static readonly type = 'pay.v3.ENTRUST.RELEASE';
  static override readonly fields: EventFields = educationEntrustReleaseEventFields;

  declare readonly type: typeof EducationEntrustReleaseEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `success_time`. */
  declare readonly successTime?: Date;

  /** `trade_state`. */
  declare readonly tradeState: string;

  /** `trade_state_description`. */
  declare readonly tradeStateDescription?: string;

  /** `payer`. */
  declare readonly payer?: PaymentPayer;

  /** `amount`. */
  declare readonly amount?: ChargeAmount;

  /** `device_information`. */
  declare readonly deviceInformation?: PaymentDevice;

  /** `promotion_detail`. */
  declare readonly promotionDetail: readonly PaymentPromotionDetail[];

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `contract_information`. */
  declare readonly contractInformation?: PaymentFailedContractInformation;
}

/**
 * A withholding contract for combined orders was signed.
 *
 * Official name: 收付通合单代扣签约成功, v3 `ECOMMERCE_ENTRUST.SIGN`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export class EcommerceEntrustSignEvent extends PayNotice {
  static readonly type = 'pay.v3.ECOMMERCE_ENTRUST.SIGN';
  static override readonly fields: EventFields = ecommerceEntrustSignEventFields;

  declare readonly type: typeof EcommerceEntrustSignEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime?: Date;

  /** `operate_time`. */
  declare readonly operateTime: Date;

  /** `attach`. */
  declare readonly attach?: string;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `contract_termination_mode`. */
  declare readonly contractTerminationMode?: string;
}

/**
 * A withholding contract for combined orders was ended.
 *
 * Official name: 收付通合单代扣解约成功, v3 `ECOMMERCE_ENTRUST.TERMINATE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export class EcommerceEntrustTerminateEvent extends PayNotice {
  static readonly type = 'pay.v3.ECOMMERCE_ENTRUST.TERMINATE';
  static override readonly fields: EventFields = ecommerceEntrustTerminateEventFields;

  declare readonly type: typeof EcommerceEntrustTerminateEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `contract_termination_mode`: `USER_TERMINATE`, `MCH_API_TERMINATE`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  declare readonly contractTerminationMode?: string;

  /** `operate_time`. */
  declare readonly operateTime: Date;

  /** `attach`. */
  declare readonly attach?: string;

  /** `contract_id`. */
  declare readonly contractId?: string;
}

/**
 * An insurance withholding contract was signed.
 *
 * Official name: 保险商户委托代扣签约成功, v3 `INSURANCE_ENTRUST.SIGN`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export class InsuranceEntrustSignEvent extends PayNotice {
  static readonly type = 'pay.v3.INSURANCE_ENTRUST.SIGN';
  static override readonly fields: EventFields = insuranceEntrustSignEventFields;

  declare readonly type: typeof InsuranceEntrustSignEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `insured_display_name`. */
  declare readonly insuredDisplayName: string;

  /** `contract_state`: `SIGNED`, `TERMINATED`. */
  declare readonly contractState: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime: Date;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime: Date;

  /** `openid`. */
  declare readonly openid: string;

  /** `contract_terminate_info`. */
  declare readonly contractTerminateInfo: EntrustSignContractTerminateInfo;

  /** `out_user_code`. */
  declare readonly outUserCode?: string;
}

/**
 * An insurance withholding contract was renewed.
 *
 * Official name: 保险商户委托代扣续期完成, v3 `INSURANCE_ENTRUST.RENEW`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export class InsuranceEntrustRenewEvent extends PayNotice {
  static readonly type = 'pay.v3.INSURANCE_ENTRUST.RENEW';
  static override readonly fields: EventFields = insuranceEntrustRenewEventFields;

  declare readonly type: typeof InsuranceEntrustRenewEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `insured_display_name`. */
  declare readonly insuredDisplayName: string;

  /** `contract_state`: `SIGNED`, `TERMINATED`. */
  declare readonly contractState: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime: Date;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime?: Date;

  /** `openid`. */
  declare readonly openid: string;

  /** `contract_terminate_info`. */
  declare readonly contractTerminateInfo?: EntrustSignContractTerminateInfo;

  /** `out_user_code`. */
  declare readonly outUserCode?: string;
}

/**
 * An insurance withholding contract was ended.
 *
 * Official name: 保险商户委托代扣解约成功, v3 `INSURANCE_ENTRUST.TERMINATE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export class InsuranceEntrustTerminateEvent extends PayNotice {
  static readonly type = 'pay.v3.INSURANCE_ENTRUST.TERMINATE';
  static override readonly fields: EventFields = insuranceEntrustTerminateEventFields;

  declare readonly type: typeof InsuranceEntrustTerminateEvent.type;

  /** `mchid`. */
  declare readonly mchid: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `insured_display_name`. */
  declare readonly insuredDisplayName: string;

  /** `contract_state`: `SIGNED`, `TERMINATED`. */
  declare readonly contractState: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime: Date;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime?: Date;

  /** `openid`. */
  declare readonly openid: string;

  /** `contract_terminate_info`. */
  declare readonly contractTerminateInfo?: EntrustSignContractTerminateInfo;

  /** `out_user_code`. */
  declare readonly outUserCode?: string;
}

/**
 * User authorized the insurance policy service.
 *
 * Official name: 微信保单服务用户授权成功, v3 `INSURANCE_POLICY_MANAGEMENT.GRANTED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
 */
export class InsurancePolicyManagementGrantedEvent extends PayNotice {
  static readonly type = 'pay.v3.INSURANCE_POLICY_MANAGEMENT.GRANTED';
  static override readonly fields: EventFields = insurancePolicyManagementGrantedEventFields;

  declare readonly type: typeof InsurancePolicyManagementGrantedEvent.type;

  /** `out_insurance_no`. */
  declare readonly outInsuranceNo: string;

  /** `insurance_name`. */
  declare readonly insuranceName: string;

  /** `auth_state`: `AUTH_STATE_INIT`, `AUTH_STATE_PENDING`, `AUTH_STATE_GRANTED`, `AUTH_STATE_DENIED`, `AUTH_STATE_INEFFECTIE`. */
  declare readonly authState: string;

  /** `user_auth_time`. */
  declare readonly userAuthTime: Date;
}

/**
 * A cross-border withholding contract was signed.
 *
 * Official name: 跨境/全球：委托代扣签约成功, v3 `PAPAY.SIGN`.
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export class PapaySignEvent extends PayNotice {
  static readonly type = 'pay.v3.PAPAY.SIGN';
  static override readonly fields: EventFields = papaySignEventFields;

  declare readonly type: typeof PapaySignEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `out_contract_code`. */
  declare readonly outContractCode?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `contract_termination_mode`: `USER`, `MERCHANT`, `PLATFORM`. */
  declare readonly contractTerminationMode?: string;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `operate_time`. */
  declare readonly operateTime?: Date;

  /** `contract_expired_time` or `contract_expire_time`. */
  declare readonly contractExpiredTime?: Date;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sp_appid`. */
  declare readonly spAppid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sp_openid`. */
  declare readonly spOpenid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;
}

/**
 * A cross-border withholding contract was ended.
 *
 * Official name: 跨境/全球：委托代扣解约成功, v3 `PAPAY.TERMINATE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export class PapayTerminateEvent extends PayNotice {
  static readonly type = 'pay.v3.PAPAY.TERMINATE';
  static override readonly fields: EventFields = papayTerminateEventFields;

  declare readonly type: typeof PapayTerminateEvent.type;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `out_contract_code`. */
  declare readonly outContractCode?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `contract_termination_mode`: `USER`, `MERCHANT`, `PLATFORM`. */
  declare readonly contractTerminationMode?: string;

  /** `contract_id`. */
  declare readonly contractId?: string;

  /** `plan_id`. */
  declare readonly planId?: string;

  /** `operate_time`. */
  declare readonly operateTime?: Date;

  /** `contract_expired_time`. */
  declare readonly contractExpiredTime?: Date;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sp_appid`. */
  declare readonly spAppid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sp_openid`. */
  declare readonly spOpenid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;
}

/**
 * An automatic repayment contract was signed.
 *
 * Official name: 自动还款协议签约成功, v3 `CREDIT_REPAYMENT.SIGN_CONTRACT`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export class CreditRepaymentSignContractEvent extends PayNotice {
  static readonly type = 'pay.v3.CREDIT_REPAYMENT.SIGN_CONTRACT';
  static override readonly fields: EventFields = creditRepaymentSignContractEventFields;

  declare readonly type: typeof CreditRepaymentSignContractEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `display_name`. */
  declare readonly displayName: string;

  /** `contract_state`: `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`. */
  declare readonly contractState: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime: Date;

  /** `contract_terminated_time`. */
  declare readonly contractTerminatedTime?: Date;

  /** `contract_terminated_mode`: `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`. */
  declare readonly contractTerminatedMode?: string;

  /** `contract_termination_remark`. */
  declare readonly contractTerminationRemark?: string;

  /** `repayment_day`. */
  declare readonly repaymentDay?: number;

  /** `repayment_amount_limit`. */
  declare readonly repaymentAmountLimit: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;
}

/**
 * An automatic repayment contract was ended.
 *
 * Official name: 自动还款协议解约成功, v3 `CREDIT_REPAYMENT.TERMINATE_CONTRACT`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export class CreditRepaymentTerminateContractEvent extends PayNotice {
  static readonly type = 'pay.v3.CREDIT_REPAYMENT.TERMINATE_CONTRACT';
  static override readonly fields: EventFields = creditRepaymentTerminateContractEventFields;

  declare readonly type: typeof CreditRepaymentTerminateContractEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `plan_id`. */
  declare readonly planId: string;

  /** `out_contract_code`. */
  declare readonly outContractCode: string;

  /** `display_name`. */
  declare readonly displayName: string;

  /** `contract_state`: `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`. */
  declare readonly contractState: string;

  /** `contract_signed_time`. */
  declare readonly contractSignedTime: Date;

  /** `contract_terminated_time`. */
  declare readonly contractTerminatedTime?: Date;

  /** `contract_terminated_mode`: `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`. */
  declare readonly contractTerminatedMode?: string;

  /** `contract_termination_remark`. */
  declare readonly contractTerminationRemark?: string;

  /** `repayment_day`. */
  declare readonly repaymentDay?: number;

  /** `repayment_amount_limit`. */
  declare readonly repaymentAmountLimit: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;
}

/**
 * An automatic repayment was charged.
 *
 * Official name: 自动还款扣费还款成功, v3 `CREDIT_REPAYMENT.DEDUCTION_PAY`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
 */
export class CreditRepaymentDeductionPayEvent extends PayNotice {
  static readonly type = 'pay.v3.CREDIT_REPAYMENT.DEDUCTION_PAY';
  static override readonly fields: EventFields = creditRepaymentDeductionPayEventFields;

  declare readonly type: typeof CreditRepaymentDeductionPayEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `order_state`. */
  declare readonly orderState: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `out_record_id`. */
  declare readonly outRecordId: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `deduct_amount`. */
  declare readonly deductAmount: number;

  /** `pay_success_amount`. */
  declare readonly paySuccessAmount?: number;

  /** `description`. */
  declare readonly description?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `transaction_id`. */
  declare readonly transactionId?: string;
}

/**
 * User claimed a discount card (claim accepted in advance).
 *
 * Official name: 微信先享卡用户领卡（预受理领卡）, v3 `DISCOUNT_CARD.USER_ACCEPTED`.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
 */
export class DiscountCardUserAcceptedEvent extends PayNotice {
  static readonly type = 'pay.v3.DISCOUNT_CARD.USER_ACCEPTED';
  static override readonly fields: EventFields = discountCardUserAcceptedEventFields;

  declare readonly type: typeof DiscountCardUserAcceptedEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `card_id`. */
  declare readonly cardId?: string;

  /** `card_template_id`. */
  declare readonly cardTemplateId?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `out_card_code`. */
  declare readonly outCardCode?: string;

  /** `state`: `ONGOING`, `SETTLING`, `FINISHED`, `UNFINISHED`. */
  declare readonly state?: string;

  /** `total_amount`. */
  declare readonly totalAmount?: number;

  /** `unfinished_reason`. */
  declare readonly unfinishedReason?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `time_range`. */
  declare readonly timeRange?: DiscountCardUserAcceptedTimeRange;

  /** `objectives`. */
  declare readonly objectives: readonly DiscountCardObjective[];

  /** `rewards`. */
  declare readonly rewards: readonly DiscountCardReward[];

  /** `pay_information`. */
  declare readonly payInformation?: DiscountCardUserPaidPayInformation;

  /** `sharer_openid`. */
  declare readonly sharerOpenid?: string;
}

/**
 * User claimed a discount card (by template).
 *
 * Official name: 微信先享卡用户领卡（模板配置）, v3 `DISCOUNT_CARD.GET_CARD`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
 */
export class DiscountCardGetCardEvent extends PayNotice {
  static readonly type = 'pay.v3.DISCOUNT_CARD.GET_CARD';
  static override readonly fields: EventFields = discountCardGetCardEventFields;

  declare readonly type: typeof DiscountCardGetCardEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `card_id`. */
  declare readonly cardId?: string;

  /** `card_template_id`. */
  declare readonly cardTemplateId?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `out_card_code`. */
  declare readonly outCardCode?: string;

  /** `state`: `ONGOING`, `SETTLING`, `FINISHED`, `UNFINISHED`. */
  declare readonly state?: string;

  /** `total_amount`. */
  declare readonly totalAmount?: number;

  /** `unfinished_reason`. */
  declare readonly unfinishedReason?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `time_range`. */
  declare readonly timeRange?: DiscountCardUserAcceptedTimeRange;

  /** `objectives`. */
  declare readonly objectives: readonly DiscountCardObjective[];

  /** `rewards`. */
  declare readonly rewards: readonly DiscountCardReward[];

  /** `pay_information`. */
  declare readonly payInformation?: DiscountCardUserPaidPayInformation;

  /** `sharer_openid`. */
  declare readonly sharerOpenid?: string;
}

/**
 * The agreement of a discount card ended.
 *
 * Official name: 微信先享卡守约状态变化, v3 `DISCOUNT_CARD.AGREEMENT_ENDED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
 */
export class DiscountCardAgreementEndedEvent extends PayNotice {
  static readonly type = 'pay.v3.DISCOUNT_CARD.AGREEMENT_ENDED';
  static override readonly fields: EventFields = discountCardAgreementEndedEventFields;

  declare readonly type: typeof DiscountCardAgreementEndedEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `card_id`. */
  declare readonly cardId?: string;

  /** `card_template_id`. */
  declare readonly cardTemplateId?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `out_card_code`. */
  declare readonly outCardCode?: string;

  /** `state`: `ONGOING`, `SETTLING`, `FINISHED`, `UNFINISHED`. */
  declare readonly state?: string;

  /** `total_amount`. */
  declare readonly totalAmount?: number;

  /** `unfinished_reason`. */
  declare readonly unfinishedReason?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `time_range`. */
  declare readonly timeRange?: DiscountCardUserAcceptedTimeRange;

  /** `objectives`. */
  declare readonly objectives: readonly DiscountCardObjective[];

  /** `rewards`. */
  declare readonly rewards: readonly DiscountCardReward[];

  /** `pay_information`. */
  declare readonly payInformation?: DiscountCardUserPaidPayInformation;

  /** `sharer_openid`. */
  declare readonly sharerOpenid?: string;
}

/**
 * The charge of a discount card changed.
 *
 * Official name: 微信先享卡扣费状态变化, v3 `DISCOUNT_CARD.USER_PAID`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
 */
export class DiscountCardUserPaidEvent extends PayNotice {
  static readonly type = 'pay.v3.DISCOUNT_CARD.USER_PAID';
  static override readonly fields: EventFields = discountCardUserPaidEventFields;

  declare readonly type: typeof DiscountCardUserPaidEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `card_id`. */
  declare readonly cardId?: string;

  /** `card_template_id`. */
  declare readonly cardTemplateId?: string;

  /** `out_card_code`. */
  declare readonly outCardCode?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `state`: `ONGOING`, `SETTLING`, `FINISHED`, `UNFINISHED`. */
  declare readonly state?: string;

  /** `unfinished_reason`. */
  declare readonly unfinishedReason?: string;

  /** `total_amount`. */
  declare readonly totalAmount?: number;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `time_range`. */
  declare readonly timeRange?: DiscountCardUserAcceptedTimeRange;

  /** `objectives`. */
  declare readonly objectives: readonly DiscountCardObjective[];

  /** `rewards`. */
  declare readonly rewards: readonly DiscountCardReward[];

  /** `pay_information`. */
  declare readonly payInformation?: DiscountCardUserPaidPayInformation;

  /** `sharer_openid`. */
  declare readonly sharerOpenid?: string;
}

/**
 * A discount card was settled.
 *
 * Official name: 微信先享卡用户结算, v3 `DISCOUNT_CARD.SETTLEMENT`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
 */
export class DiscountCardSettlementEvent extends PayNotice {
  static readonly type = 'pay.v3.DISCOUNT_CARD.SETTLEMENT';
  static override readonly fields: EventFields = discountCardSettlementEventFields;

  declare readonly type: typeof DiscountCardSettlementEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `card_id`. */
  declare readonly cardId?: string;

  /** `card_template_id`. */
  declare readonly cardTemplateId?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `out_card_code`. */
  declare readonly outCardCode?: string;

  /** `state`: `ONGOING`, `SETTLING`, `FINISHED`, `UNFINISHED`. */
  declare readonly state?: string;

  /** `total_amount`. */
  declare readonly totalAmount?: number;

  /** `unfinished_reason`. */
  declare readonly unfinishedReason?: string;

  /** `create_time`. */
  declare readonly createTime?: Date;

  /** `time_range`. */
  declare readonly timeRange?: DiscountCardUserAcceptedTimeRange;

  /** `objectives`. */
  declare readonly objectives: readonly DiscountCardObjective[];

  /** `rewards`. */
  declare readonly rewards: readonly DiscountCardReward[];

  /** `pay_information`. */
  declare readonly payInformation?: DiscountCardUserPaidPayInformation;

  /** `sharer_openid`. */
  declare readonly sharerOpenid?: string;
}

/**
 * A charity budget was locked.
 *
 * Official name: 公益捐赠：预算申请锁定成功回调, v3 `BUDGET.LOCKED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export class BudgetLockedEvent extends PayNotice {
  static readonly type = 'pay.v3.BUDGET.LOCKED';
  static override readonly fields: EventFields = budgetLockedEventFields;

  declare readonly type: typeof BudgetLockedEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid: string;

  /** `out_budget_no`. */
  declare readonly outBudgetNo: string;

  /** `budget_id`. */
  declare readonly budgetId: string;

  /** `amount`. */
  declare readonly amount: number;

  /** `sponsor_mchid`. */
  declare readonly sponsorMchid: string;

  /** `activity_name`. */
  declare readonly activityName: string;

  /** `activity_remark`. */
  declare readonly activityRemark?: string;

  /** `state`. */
  declare readonly state: string;

  /** `locked_time`. */
  declare readonly lockedTime?: Date;
}

/**
 * A charity budget was finished.
 *
 * Official name: 公益捐赠：预算申请完结回调, v3 `BUDGET.FINISHED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export class BudgetFinishedEvent extends PayNotice {
  static readonly type = 'pay.v3.BUDGET.FINISHED';
  static override readonly fields: EventFields = budgetFinishedEventFields;

  declare readonly type: typeof BudgetFinishedEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid: string;

  /** `out_budget_no`. */
  declare readonly outBudgetNo: string;

  /** `budget_id`. */
  declare readonly budgetId: string;

  /** `amount`. */
  declare readonly amount: number;

  /** `sponsor_mchid`. */
  declare readonly sponsorMchid: string;

  /** `activity_name`. */
  declare readonly activityName: string;

  /** `activity_remark`. */
  declare readonly activityRemark?: string;

  /** `state`. */
  declare readonly state: string;

  /** `unlock_remark`. */
  declare readonly unlockRemark?: string;

  /** `finished_time`. */
  declare readonly finishedTime?: Date;
}

/**
 * A charity budget was closed.
 *
 * Official name: 公益捐赠：预算申请关闭回调, v3 `BUDGET.CLOSED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export class BudgetClosedEvent extends PayNotice {
  static readonly type = 'pay.v3.BUDGET.CLOSED';
  static override readonly fields: EventFields = budgetClosedEventFields;

  declare readonly type: typeof BudgetClosedEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid: string;

  /** `out_budget_no`. */
  declare readonly outBudgetNo: string;

  /** `budget_id`. */
  declare readonly budgetId: string;

  /** `amount`. */
  declare readonly amount: number;

  /** `sponsor_mchid`. */
  declare readonly sponsorMchid: string;

  /** `activity_name`. */
  declare readonly activityName: string;

  /** `activity_remark`. */
  declare readonly activityRemark?: string;

  /** `state`. */
  declare readonly state: string;

  /** `unlock_remark`. */
  declare readonly unlockRemark?: string;

  /** `closed_time`. */
  declare readonly closedTime?: Date;
}

/**
 * A top-up of a merchant succeeded.
 *
 * Official name: 平台收付通商家充值：充值成功, v3 `RECHARGE.SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export class RechargeSuccessEvent extends PayNotice {
  static readonly type = 'pay.v3.RECHARGE.SUCCESS';
  static override readonly fields: EventFields = rechargeSuccessEventFields;

  declare readonly type: typeof RechargeSuccessEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `out_recharge_no`. */
  declare readonly outRechargeNo: string;

  /** `recharge_id`. */
  declare readonly rechargeId: string;

  /** `recharge_channel`: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  declare readonly rechargeChannel?: string;

  /** `account_type`: `DEPOSIT`, `OPERATION`. */
  declare readonly accountType: string;

  /** `recharge_scene`: `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`. */
  declare readonly rechargeScene: string;

  /** `recharge_state`: `SUCCESS`, `RECHARGING`, `CLOSED`. */
  declare readonly rechargeState: string;

  /** `recharge_state_desc`. */
  declare readonly rechargeStateDesc?: string;

  /** `recharge_amount`. */
  declare readonly rechargeAmount: RechargeSuccessRechargeAmount;

  /** `remark`. */
  declare readonly remark?: string;

  /** `bank_transfer_info`. */
  declare readonly bankTransferInfo?: RechargeSuccessBankTransferInfo;

  /** `qr_recharge_info`. */
  declare readonly qrRechargeInfo?: RechargeSuccessQrRechargeInfo;

  /** `online_bank_recharge_info`. */
  declare readonly onlineBankRechargeInfo?: RechargeSuccessOnlineBankRechargeInfo;

  /** `accept_time`. */
  declare readonly acceptTime?: Date;

  /** `success_time`. */
  declare readonly successTime?: Date;

  /** `close_time`. */
  declare readonly closeTime?: Date;

  /** `available_recharge_channels`: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  declare readonly availableRechargeChannels: readonly string[];
}

/**
 * A top-up of a merchant was closed.
 *
 * Official name: 平台收付通商家充值：关闭充值, v3 `RECHARGE.CLOSED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export class RechargeClosedEvent extends PayNotice {
  static readonly type = 'pay.v3.RECHARGE.CLOSED';
  static override readonly fields: EventFields = rechargeClosedEventFields;

  declare readonly type: typeof RechargeClosedEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `out_recharge_no`. */
  declare readonly outRechargeNo?: string;

  /** `recharge_id`. */
  declare readonly rechargeId?: string;

  /** `recharge_channel`. */
  declare readonly rechargeChannel?: string;

  /** `account_type`. */
  declare readonly accountType?: string;

  /** `recharge_scene`. */
  declare readonly rechargeScene?: string;

  /** `recharge_state`. */
  declare readonly rechargeState?: string;

  /** `recharge_state_desc`. */
  declare readonly rechargeStateDesc?: string;

  /** `recharge_amount`. */
  declare readonly rechargeAmount?: RechargeSuccessRechargeAmount;

  /** `remark`. */
  declare readonly remark?: string;

  /** `bank_transfer_info`. */
  declare readonly bankTransferInfo?: RechargeSuccessBankTransferInfo;

  /** `qr_recharge_info`. */
  declare readonly qrRechargeInfo?: unknown;

  /** `employee_type`. */
  declare readonly employeeType?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `online_bank_recharge_info`. */
  declare readonly onlineBankRechargeInfo?: RechargeClosedOnlineBankRechargeInfo;

  /** `available_recharge_channels`: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  declare readonly availableRechargeChannels: readonly string[];
}

/**
 * The money of a top-up was returned.
 *
 * Official name: 平台收付通商家充值：充值资金退回, v3 `RECHARGE.FUND_RETURNED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
 */
export class RechargeFundReturnedEvent extends PayNotice {
  static readonly type = 'pay.v3.RECHARGE.FUND_RETURNED';
  static override readonly fields: EventFields = rechargeFundReturnedEventFields;

  declare readonly type: typeof RechargeFundReturnedEvent.type;

  /** `recharge_returned_id`. */
  declare readonly rechargeReturnedId: string;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `out_recharge_no`. */
  declare readonly outRechargeNo: string;

  /** `recharge_id`. */
  declare readonly rechargeId: string;

  /** `recharge_channel`: `BANK_TRANSFER`, `ONLINE_BANK`. */
  declare readonly rechargeChannel: string;

  /** `detail`. */
  declare readonly detail?: RechargeFundReturnedDetail;
}

/**
 * The state of a vehicle at the entrance changed (parking).
 *
 * Official name: 停车入场状态变更, v3 `VEHICLE.ENTRANCE_STATE_CHANGE`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085798
 */
export class ParkingEntranceStateChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.VEHICLE.ENTRANCE_STATE_CHANGE';
  static override readonly fields: EventFields = parkingEntranceStateChangeEventFields;

  declare readonly type: typeof ParkingEntranceStateChangeEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `parking_id`. */
  declare readonly parkingId: string;

  /** `out_parking_no`. */
  declare readonly outParkingNo: string;

  /** `plate_number`. */
  declare readonly plateNumber: string;

  /** `plate_color`: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  declare readonly plateColor: string;

  /** `start_time`. */
  declare readonly startTime: Date;

  /** `parking_name`. */
  declare readonly parkingName: string;

  /** `free_duration`. */
  declare readonly freeDuration: number;

  /** `parking_state`. */
  declare readonly parkingState: string;

  /** `blocked_state_description`. */
  declare readonly blockedStateDescription?: string;

  /** `state_update_time`. */
  declare readonly stateUpdateTime: Date;
}

/**
 * The ETC contract of a user changed.
 *
 * Official name: ETC 授权签约状态变化, v3 `VEHICLE.USER_STATE_CHANGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
 */
export class EtcUserStateChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.VEHICLE.USER_STATE_CHANGE';
  static override readonly fields: EventFields = etcUserStateChangeEventFields;

  declare readonly type: typeof EtcUserStateChangeEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sp_openid`. */
  declare readonly spOpenid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `contract_id`. */
  declare readonly contractId: string;

  /** `bind_state`. */
  declare readonly bindState: string;

  /** `plate_number`. */
  declare readonly plateNumber: string;
}

/**
 * WeChat Pay asks for the parking fee; the answer carries it.
 *
 * Official name: 停车缴费服务：商户查费, v3 `PARKING_FEE.QUERY_TRANS_INFO`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
 */
export class ParkingFeeQueryEvent extends PayQuestion {
  static readonly type = 'pay.v3.PARKING_FEE.QUERY_TRANS_INFO';
  static override readonly fields: EventFields = parkingFeeQueryEventFields;

  declare readonly type: typeof ParkingFeeQueryEvent.type;

  /** `out_serial_number`. */
  declare readonly outSerialNumber: string;

  /** `plate_number`. */
  declare readonly plateNumber?: string;

  /** `out_parking_id`. */
  declare readonly outParkingId?: string;
}

/**
 * Foreign wallet: WeChat Pay asks for the payee of a code; the answer carries it.
 *
 * Official name: 外包内用：查询收款二维码信息, v3 `CROSS_BORDER_PAY.GET_MCH_INFO`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
export class CrossBorderMerchantQueryEvent extends PayQuestion {
  static readonly type = 'pay.v3.CROSS_BORDER_PAY.GET_MCH_INFO';
  static override readonly fields: EventFields = crossBorderMerchantQueryEventFields;

  declare readonly type: typeof CrossBorderMerchantQueryEvent.type;

  /** `acq_tid`. */
  declare readonly acqTid: string;

  /** `bank_type`. */
  declare readonly bankType: string;

  /** `qr_cd_mp`. */
  declare readonly qrCdMp: string;
}

/**
 * Foreign wallet: information of an order.
 *
 * Official name: 外包内用：推送订单信息, v3 `CROSS_BORDER_PAY.PUSH_ORDER_INFO`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
 */
export class CrossBorderOrderEvent extends PayEvent {
  static readonly type = 'pay.v3.CROSS_BORDER_PAY.PUSH_ORDER_INFO';
  static override readonly fields: EventFields = crossBorderOrderEventFields;

  declare readonly type: typeof CrossBorderOrderEvent.type;

  /** `acq_tid`. */
  declare readonly acqTid: string;

  /** `bank_type`. */
  declare readonly bankType: string;

  /** `amount`. */
  declare readonly amount: CrossBorderOrderAmount;

  /** `openid`. */
  declare readonly openid: string;
}

/**
 * The contract of a user for face payments changed.
 *
 * Official name: 刷脸支付用户签约状态变更, v3 `FACEPAY.USER_STATE_CHANGE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
 */
export class FacePayUserStateChangeEvent extends PayNotice {
  static readonly type = 'pay.v3.FACEPAY.USER_STATE_CHANGE';
  static override readonly fields: EventFields = facePayUserStateChangeEventFields;

  declare readonly type: typeof FacePayUserStateChangeEvent.type;

  /** `user_id`. */
  declare readonly userId: string;

  /** `out_user_id`. */
  declare readonly outUserId: string;

  /** `organization_id`. */
  declare readonly organizationId: string;

  /** `mch_id`. */
  declare readonly mchId: string;

  /** `notify_create_time`. */
  declare readonly notifyCreateTime: Date;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `contract_id`. */
  declare readonly contractId: string;
}

/**
 * The debt of a user changed (campus).
 *
 * Official name: 校园轻松付用户欠款状态变化, v3 `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
 */
export class EduSchoolPayUserDebtStateUpdateEvent extends PayNotice {
  static readonly type = 'pay.v3.EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE';
  static override readonly fields: EventFields = eduSchoolPayUserDebtStateUpdateEventFields;

  declare readonly type: typeof EduSchoolPayUserDebtStateUpdateEvent.type;

  /** `appid`. */
  declare readonly appid: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `state`: `NORMAL`, `FORBIDDEN`. */
  declare readonly state: string;

  /** `debt_count`. */
  declare readonly debtCount: number;

  /** `update_time`. */
  declare readonly updateTime: Date;
}

/**
 * Power bank hire: the insurance order for a return on the next day changed.
 *
 * Official name: 充电宝隔夜归还保险订单状态变化, v3 `HIRE_POWER_BANK.RECEIVE_INSURANCE`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
 */
export class HirePowerBankReceiveInsuranceEvent extends PayNotice {
  static readonly type = 'pay.v3.HIRE_POWER_BANK.RECEIVE_INSURANCE';
  static override readonly fields: EventFields = hirePowerBankReceiveInsuranceEventFields;

  declare readonly type: typeof HirePowerBankReceiveInsuranceEvent.type;

  /** `order_id`. */
  declare readonly orderId: string;

  /** `out_order_no`. */
  declare readonly outOrderNo: string;

  /** `openid`. */
  declare readonly openid: string;

  /** `max_claim_count`. */
  declare readonly maxClaimCount: number;

  /** `claimed_count`. */
  declare readonly claimedCount: number;

  /** `order_receive_time`. */
  declare readonly orderReceiveTime: Date;

  /** `order_receive_state`. */
  declare readonly orderReceiveState: string;

  /** `order_begin_time`. */
  declare readonly orderBeginTime?: Date;

  /** `order_end_time`. */
  declare readonly orderEndTime?: Date;
}

/**
 * A payment with medical insurance succeeded.
 *
 * Official name: 医保混合收款成功, v3 `MEDICAL_INSURANCE.SUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012165722
 */
export class MedicalInsuranceSuccessEvent extends PayNotice {
  static readonly type = 'pay.v3.MEDICAL_INSURANCE.SUCCESS';
  static override readonly fields: EventFields = medicalInsuranceSuccessEventFields;

  declare readonly type: typeof MedicalInsuranceSuccessEvent.type;

  /** `mix_trade_no`. */
  declare readonly mixTradeNo: string;

  /** `mix_pay_status`: `UNKNOWN_MIX_PAY_STATUS`, `MIX_PAY_CREATED`, `MIX_PAY_SUCCESS`, `MIX_PAY_REFUND`, `MIX_PAY_FAIL`. */
  declare readonly mixPayStatus: string;

  /** `self_pay_status`: `UNKNOWN_SELF_PAY_STATUS`, `SELF_PAY_CREATED`, `SELF_PAY_SUCCESS`, `SELF_PAY_REFUND`, `SELF_PAY_FAIL`, `NO_SELF_PAY`. */
  declare readonly selfPayStatus?: string;

  /** `med_ins_pay_status`: `UNKNOWN_MED_INS_PAY_STATUS`, `MED_INS_PAY_CREATED`, `MED_INS_PAY_SUCCESS`, `MED_INS_PAY_REFUND`, `MED_INS_PAY_FAIL`, `NO_MED_INS_PAY`. */
  declare readonly medInsPayStatus?: string;

  /** `paid_time`. */
  declare readonly paidTime?: Date;

  /** `passthrough_response_content`. */
  declare readonly passthroughResponseContent?: MedicalInsuranceSuccessPassthroughResponseContent;

  /** `mix_pay_type`: `UNKNOWN_MIX_PAY_TYPE`, `CASH_ONLY`, `INSURANCE_ONLY`, `CASH_AND_INSURANCE`. */
  declare readonly mixPayType: string;

  /** `order_type`: `UNKNOWN_ORDER_TYPE`, `REG_PAY`, `DIAG_PAY`, `COVID_EXAM_PAY`, `IN_HOSP_PAY`, `PHARMACY_PAY`, `INSURANCE_PAY`, `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`, `COVID_ANTIGEN_PAY`, `MED_PAY`. */
  declare readonly orderType?: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `sub_appid`. */
  declare readonly subAppid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `openid`. */
  declare readonly openid?: string;

  /** `sub_openid`. */
  declare readonly subOpenid?: string;

  /** `pay_for_relatives`. */
  declare readonly payForRelatives?: boolean;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `serial_no`. */
  declare readonly serialNo?: string;

  /** `pay_order_id`. */
  declare readonly payOrderId?: string;

  /** `pay_auth_no`. */
  declare readonly payAuthNo?: string;

  /** `geo_location`. */
  declare readonly geoLocation?: string;

  /** `city_id`. */
  declare readonly cityId: string;

  /** `med_inst_name`. */
  declare readonly medInstName: string;

  /** `med_inst_no`. */
  declare readonly medInstNo: string;

  /** `med_ins_order_create_time`. */
  declare readonly medInsOrderCreateTime?: Date;

  /** `cash_add_detail`. */
  declare readonly cashAddDetail?: MedicalInsuranceSuccessCashAddDetail;

  /** `cash_reduce_detail`. */
  declare readonly cashReduceDetail?: MedicalInsuranceSuccessCashReduceDetail;

  /** `callback_url`. */
  declare readonly callbackUrl: string;

  /** `prepay_id`. */
  declare readonly prepayId?: string;

  /** `passthrough_request_content`. */
  declare readonly passthroughRequestContent?: MedicalInsuranceSuccessPassthroughRequestContent;

  /** `extends`. */
  declare readonly extends?: string;

  /** `attach`. */
  declare readonly attach?: string;

  /** `channel_no`. */
  declare readonly channelNo?: string;

  /** `med_ins_test_env`. */
  declare readonly medInsTestEnv?: boolean;
}

/**
 * Corporate pay: a relation was authorized.
 *
 * Official name: 企业支付关系授权完成, v3 `WEBIZPAY.AUTHORIZED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export class CorporatePayAuthorizedEvent extends PayNotice {
  static readonly type = 'pay.v3.WEBIZPAY.AUTHORIZED';
  static override readonly fields: EventFields = corporatePayAuthorizedEventFields;

  declare readonly type: typeof CorporatePayAuthorizedEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `user_id`. */
  declare readonly userId: string;

  /** `employee_id`. */
  declare readonly employeeId: string;

  /** `authorization_time`. */
  declare readonly authorizationTime: Date;
}

/**
 * Corporate pay: the authorization of a relation was revoked.
 *
 * Official name: 企业支付关系解除授权, v3 `WEBIZPAY.REVOKED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
 */
export class CorporatePayRevokedEvent extends PayNotice {
  static readonly type = 'pay.v3.WEBIZPAY.REVOKED';
  static override readonly fields: EventFields = corporatePayRevokedEventFields;

  declare readonly type: typeof CorporatePayRevokedEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `user_id`. */
  declare readonly userId: string;

  /** `authorization_state`: `AUTHORIZED`, `REVOKED`. */
  declare readonly authorizationState: string;

  /** `authorization_revoked_time`. */
  declare readonly authorizationRevokedTime: Date;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Corporate pay: a payment with a quota card succeeded.
 *
 * Official name: 企业支付额度卡支付成功, v3 `WEBIZPAY.PAYMENTSUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
 */
export class CorporatePaymentEvent extends PayNotice {
  static readonly type = 'pay.v3.WEBIZPAY.PAYMENTSUCCESS';
  static override readonly fields: EventFields = corporatePaymentEventFields;

  declare readonly type: typeof CorporatePaymentEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `card_no`. */
  declare readonly cardNo: string;

  /** `employee_id`. */
  declare readonly employeeId: string;

  /** `receive_mch_name`. */
  declare readonly receiveMchName: string;

  /** `receive_mch_full_name`. */
  declare readonly receiveMchFullName: string;

  /** `receive_mch_organization_code`. */
  declare readonly receiveMchOrganizationCode: string;

  /** `acquirer`. */
  declare readonly acquirer: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `refund_id`. */
  declare readonly refundId?: string;

  /** `out_refund_no`. */
  declare readonly outRefundNo?: string;

  /** `transaction_state`: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  declare readonly transactionState: string;

  /** `amount`. */
  declare readonly amount: number;

  /** `goods_name`. */
  declare readonly goodsName: string;

  /** `pay_success_time`. */
  declare readonly paySuccessTime: Date;
}

/**
 * Corporate pay: a refund to a quota card succeeded.
 *
 * Official name: 企业支付额度卡退款成功, v3 `WEBIZPAY.PAYMENTREFUNDSUCCESS`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
 */
export class CorporateRefundEvent extends PayNotice {
  static readonly type = 'pay.v3.WEBIZPAY.PAYMENTREFUNDSUCCESS';
  static override readonly fields: EventFields = corporateRefundEventFields;

  declare readonly type: typeof CorporateRefundEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `card_no`. */
  declare readonly cardNo: string;

  /** `employee_id`. */
  declare readonly employeeId: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `refund_id`. */
  declare readonly refundId: string;

  /** `out_refund_no`. */
  declare readonly outRefundNo: string;

  /** `amount`. */
  declare readonly amount: number;

  /** `pay_success_time`. */
  declare readonly paySuccessTime: Date;

  /** `refunded_amount`. */
  declare readonly refundedAmount: number;

  /** `refund_amount`. */
  declare readonly refundAmount: number;

  /** `refund_state`. */
  declare readonly refundState: string;

  /** `refund_create_time`. */
  declare readonly refundCreateTime: Date;

  /** `refund_success_time`. */
  declare readonly refundSuccessTime: Date;
}

/**
 * Corporate pay: a quota card expired.
 *
 * Official name: 企业支付额度卡失效, v3 `WEBIZPAY.QUOTACARDEXPIRED`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export class CorporateQuotaCardExpiredEvent extends PayNotice {
  static readonly type = 'pay.v3.WEBIZPAY.QUOTACARDEXPIRED';
  static override readonly fields: EventFields = corporateQuotaCardExpiredEventFields;

  declare readonly type: typeof CorporateQuotaCardExpiredEvent.type;

  /** `sp_mchid`. */
  declare readonly spMchid?: string;

  /** `sub_mchid`. */
  declare readonly subMchid?: string;

  /** `card_no`. */
  declare readonly cardNo: string;

  /** `employee_id`. */
  declare readonly employeeId: string;

  /** `card_state`: `ACTIVE`, `DISABLED`. */
  declare readonly cardState: string;

  /** `card_disabled_time`. */
  declare readonly cardDisabledTime: Date;

  /** `reason`. */
  declare readonly reason?: string;
}

/** All classes above: the events that the library knows by name. */

export const payEventClasses = [
  PaymentV2Event,
  PaymentFailedV2Event,
  CombinedPaymentV2Event,
  RefundV2Event,
  WithholdingContractV2Event,
  WithholdingPaymentV2Event,
  ParkingStateChangeV2Event,
  TransactionRiskV2Event,
  NativeScanV2Event,
  DepositFreeCheckV2Event,
  DepositFreeCheckFailedV2Event,
  DepositFreePaymentV2Event,
  DepositFreePaymentFailedV2Event,
  PaymentEvent,
  CombinedPaymentEvent,
  PaymentFailedEvent,
  PaymentPaidBackEvent,
  CampusPaymentEvent,
  CampusPaymentFailedEvent,
  RefundSuccessEvent,
  RefundAbnormalEvent,
  RefundClosedEvent,
  ProfitSharingEvent,
  ProfitSharingReturnEvent,
  TransferEvent,
  TransferBatchFinishedEvent,
  TransferBatchClosedEvent,
  TransferAuthorizationConfirmedEvent,
  TransferAuthorizationClosedEvent,
  QqWalletTransferEvent,
  MerchantWithdrawalChangeEvent,
  SettlementSuccessEvent,
  AbnormalFundProcessingTransferSuccessEvent,
  ApplymentApprovedEvent,
  ComplaintEvent,
  ComplaintStateChangeEvent,
  ViolationPunishEvent,
  ViolationInterceptEvent,
  ViolationAppealEvent,
  RiskTradeIdentificationEvent,
  BlockRecordChangeEvent,
  BlockSubmissionChangeEvent,
  ManageRecordChangeEvent,
  MerchantNotifyEvent,
  SecurityEchoSuccessEvent,
  CouponSendEvent,
  CouponUseEvent,
  ProductCouponSendEvent,
  ProductCouponImageGenerationEvent,
  DeliveryPlanChangeEvent,
  FapiaoUserAppliedEvent,
  FapiaoIssuedEvent,
  FapiaoCardInsertedEvent,
  FapiaoCardDiscardedEvent,
  FapiaoReversedEvent,
  MemberCardAcceptEvent,
  MemberCardActivateEvent,
  MemberCardManageEvent,
  BrandMemberCardCreateEvent,
  BrandMemberCardDeleteEvent,
  BrandMemberPointSyncEvent,
  BrandMemberPointExchangeEvent,
  LegacyBrandMemberCardCreateEvent,
  LegacyBrandMemberCardDeleteEvent,
  LegacyDeliveryPlanDeliverEvent,
  MallAuthActivateCardEvent,
  MallTransactionSuccessEvent,
  MallRefundSuccessEvent,
  PayScoreOpenServiceEvent,
  PayScoreCloseServiceEvent,
  PayScoreConfirmEvent,
  PayScorePaidEvent,
  PayScoreAcceptedEvent,
  PayScoreSignPlanEvent,
  PayScoreCancelSignPlanEvent,
  PayScoreBindServiceAccountEvent,
  PayScoreMerchantPrepayEvent,
  EntrustSignEvent,
  EntrustTerminateEvent,
  EntrustTerminateInquiryEvent,
  EntrustTerminateRetentionEvent,
  EducationEntrustSignEvent,
  EducationEntrustReleaseEvent,
  EcommerceEntrustSignEvent,
  EcommerceEntrustTerminateEvent,
  InsuranceEntrustSignEvent,
  InsuranceEntrustRenewEvent,
  InsuranceEntrustTerminateEvent,
  InsurancePolicyManagementGrantedEvent,
  PapaySignEvent,
  PapayTerminateEvent,
  CreditRepaymentSignContractEvent,
  CreditRepaymentTerminateContractEvent,
  CreditRepaymentDeductionPayEvent,
  DiscountCardUserAcceptedEvent,
  DiscountCardGetCardEvent,
  DiscountCardAgreementEndedEvent,
  DiscountCardUserPaidEvent,
  DiscountCardSettlementEvent,
  BudgetLockedEvent,
  BudgetFinishedEvent,
  BudgetClosedEvent,
  RechargeSuccessEvent,
  RechargeClosedEvent,
  RechargeFundReturnedEvent,
  ParkingEntranceStateChangeEvent,
  EtcUserStateChangeEvent,
  ParkingFeeQueryEvent,
  CrossBorderMerchantQueryEvent,
  CrossBorderOrderEvent,
  FacePayUserStateChangeEvent,
  EduSchoolPayUserDebtStateUpdateEvent,
  HirePowerBankReceiveInsuranceEvent,
  MedicalInsuranceSuccessEvent,
  CorporatePayAuthorizedEvent,
  CorporatePayRevokedEvent,
  CorporatePaymentEvent,
  CorporateRefundEvent,
  CorporateQuotaCardExpiredEvent,
] as const;
