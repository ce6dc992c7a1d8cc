// Generated from catalogue/pay.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';

export const paymentV2EventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  feeType: { name: 'fee_type', type: 'string' },
  isSubscribe: { name: 'is_subscribe', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  subMchId: { name: 'sub_mch_id', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  resultCode: { name: 'result_code', type: 'string' },
  returnCode: { name: 'return_code', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  timeEnd: { name: 'time_end', type: 'date' },
  totalFee: { name: 'total_fee', type: 'integer' },
  couponFee: { name: 'coupon_fee', type: 'integer' },
  couponCount: { name: 'coupon_count', type: 'integer' },
  couponTypes: { name: 'coupon_type_$n', type: 'string', list: true },
  couponIds: { name: 'coupon_id_$n', type: 'string', list: true },
  tradeType: { name: 'trade_type', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  userRepaid: { name: 'user_repaid', type: 'string' },
  tradeState: { name: 'trade_state', type: 'string' },
  returnMsg: { name: 'return_msg', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  subIsSubscribe: { name: 'sub_is_subscribe', type: 'string' },
  deviceInfo: { name: 'device_info', type: 'string' },
  signType: { name: 'sign_type', type: 'string' },
  settlementTotalFee: { name: 'settlement_total_fee', type: 'integer' },
  cashFee: { name: 'cash_fee', type: 'integer' },
  cashFeeType: { name: 'cash_fee_type', type: 'string' },
  couponFees: { name: 'coupon_fee_$n', type: 'integer', list: true },
  errCode: { name: 'err_code', type: 'string' },
  errCodeDes: { name: 'err_code_des', type: 'string' },
  timeExpire: { name: 'time_expire', type: 'date' },
  tradeStateDesc: { name: 'trade_state_desc', type: 'string' },
  rate: { name: 'rate', type: 'string' },
};

export const paymentFailedV2EventFields: EventFields = {
  returnCode: { name: 'return_code', type: 'string' },
  resultCode: { name: 'result_code', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchId: { name: 'sub_mch_id', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  totalFee: { name: 'total_fee', type: 'integer' },
  errCode: { name: 'err_code', type: 'string' },
  errCodeDes: { name: 'err_code_des', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  timeEnd: { name: 'time_end', type: 'date' },
};

export const combinedPaymentV2SubOrderListOrderListFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  totalFee: { name: 'total_fee', type: 'integer' },
  cashFee: { name: 'cash_fee', type: 'integer' },
  transactionId: { name: 'transaction_id', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  timeEnd: { name: 'time_end', type: 'date' },
};

export const combinedPaymentV2SubOrderListFields: EventFields = {
  orderNum: { name: 'order_num', type: 'integer' },
  orderList: { name: 'order_list', type: 'object', list: true, fields: combinedPaymentV2SubOrderListOrderListFields },
};

export const combinedPaymentV2EventFields: EventFields = {
  returnCode: { name: 'return_code', type: 'string' },
  returnMsg: { name: 'return_msg', type: 'string' },
  combineAppid: { name: 'combine_appid', type: 'string' },
  combineMchId: { name: 'combine_mch_id', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  deviceInfo: { name: 'device_info', type: 'string' },
  combineOpenid: { name: 'combine_openid', type: 'string' },
  combineOutTradeNo: { name: 'combine_out_trade_no', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  signType: { name: 'sign_type', type: 'string' },
  resultCode: { name: 'result_code', type: 'string' },
  resultMsg: { name: 'result_msg', type: 'string' },
  errCode: { name: 'err_code', type: 'string' },
  errCodeDes: { name: 'err_code_des', type: 'string' },
  subOrderList: { name: 'sub_order_list', type: 'object', fields: combinedPaymentV2SubOrderListFields },
};

export const refundV2ReqInfoFields: EventFields = {
  outRefundNo: { name: 'out_refund_no', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  refundAccount: { name: 'refund_account', type: 'string' },
  refundFee: { name: 'refund_fee', type: 'integer' },
  refundId: { name: 'refund_id', type: 'string' },
  refundRecvAccout: { name: 'refund_recv_accout', type: 'string' },
  refundRequestSource: { name: 'refund_request_source', type: 'string' },
  refundStatus: { name: 'refund_status', type: 'string' },
  settlementRefundFee: { name: 'settlement_refund_fee', type: 'integer' },
  settlementTotalFee: { name: 'settlement_total_fee', type: 'integer' },
  successTime: { name: 'success_time', type: 'date' },
  totalFee: { name: 'total_fee', type: 'integer' },
  transactionId: { name: 'transaction_id', type: 'string' },
  cashRefundFee: { name: 'cash_refund_fee', type: 'integer' },
};

export const refundV2EventFields: EventFields = {
  returnCode: { name: 'return_code', type: 'string' },
  returnMsg: { name: 'return_msg', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  subMchId: { name: 'sub_mch_id', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  reqInfo: { name: 'req_info', type: 'object', fields: refundV2ReqInfoFields },
};

export const withholdingContractV2EventFields: EventFields = {
  mchId: { name: 'mch_id', type: 'string' },
  subMchId: { name: 'sub_mch_id', type: 'string' },
  contractCode: { name: 'contract_code', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  changeType: { name: 'change_type', type: 'string' },
  operateTime: { name: 'operate_time', type: 'date' },
  contractId: { name: 'contract_id', type: 'string' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  contractTerminationMode: { name: 'contract_termination_mode', type: 'string' },
  requestSerial: { name: 'request_serial', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  contractDisplayAccount: { name: 'contract_display_account', type: 'string' },
  contractState: { name: 'contract_state', type: 'integer' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractTerminatedTime: { name: 'contract_terminated_time', type: 'date' },
  contractTerminationRemark: { name: 'contract_termination_remark', type: 'string' },
};

export const withholdingPaymentV2EventFields: EventFields = {
  returnCode: { name: 'return_code', type: 'string' },
  resultCode: { name: 'result_code', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  errCode: { name: 'err_code', type: 'string' },
  errCodeDes: { name: 'err_code_des', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  subMchId: { name: 'sub_mch_id', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  deviceInfo: { name: 'device_info', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  isSubscribe: { name: 'is_subscribe', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  tradeState: { name: 'trade_state', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  totalFee: { name: 'total_fee', type: 'integer' },
  feeType: { name: 'fee_type', type: 'string' },
  couponFee: { name: 'coupon_fee', type: 'integer' },
  couponCount: { name: 'coupon_count', type: 'integer' },
  cashFee: { name: 'cash_fee', type: 'integer' },
  cashFeeType: { name: 'cash_fee_type', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  timeEnd: { name: 'time_end', type: 'date' },
  contractId: { name: 'contract_id', type: 'string' },
};

export const parkingStateChangeV2EventFields: EventFields = {
  mchId: { name: 'mch_id', type: 'string' },
  subMchId: { name: 'sub_mch_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  signType: { name: 'sign_type', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  plateNumber: { name: 'plate_number', type: 'string' },
  vehicleEventType: { name: 'vehicle_event_type', type: 'string' },
  vehicleEventDes: { name: 'vehicle_event_des', type: 'string' },
  deductMode: { name: 'deduct_mode', type: 'string' },
  vehicleEventCreatetime: { name: 'vehicle_event_createtime', type: 'date' },
  subAppid: { name: 'sub_appid', type: 'string' },
};

export const transactionRiskV2TransactionIdListDataFields: EventFields = {
  transactionId: { name: 'transaction_id', type: 'string', list: true },
};

export const transactionRiskV2TransactionIdListFields: EventFields = {
  data: { name: 'data', type: 'object', fields: transactionRiskV2TransactionIdListDataFields },
};

export const transactionRiskV2EventFields: EventFields = {
  returnCode: { name: 'return_code', type: 'string' },
  returnMsg: { name: 'return_msg', type: 'string' },
  signType: { name: 'sign_type', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  eventCode: { name: 'event_code', type: 'string' },
  riskLevel: { name: 'risk_level', type: 'string' },
  riskLevelDesc: { name: 'risk_level_desc', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  subMchId: { name: 'sub_mch_id', type: 'string' },
  transactionIdList: { name: 'transaction_id_list', type: 'object', fields: transactionRiskV2TransactionIdListFields },
};

export const nativeScanV2EventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  isSubscribe: { name: 'is_subscribe', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  productId: { name: 'product_id', type: 'string' },
  sign: { name: 'sign', type: 'string' },
};

export const depositFreeCheckV2EventCiphertextFields: EventFields = {
  state: { name: 'state', type: 'string' },
  serviceId: { name: 'service_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  goodsName: { name: 'goods_name', type: 'string' },
  returned: { name: 'returned', type: 'string' },
  room: { name: 'room', type: 'string' },
  checkedIn: { name: 'checked_in', type: 'string' },
  startTime: { name: 'start_time', type: 'string' },
  depositAmount: { name: 'deposit_amount', type: 'integer' },
  finishTicket: { name: 'finish_ticket', type: 'string' },
};

export const depositFreeCheckV2EventFields: EventFields = {
  mchId: { name: 'mch_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  algorithm: { name: 'algorithm', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  eventId: { name: 'event_id', type: 'string' },
  eventCreateTime: { name: 'event_create_time', type: 'date' },
  eventType: { name: 'event_type', type: 'string' },
  eventAlgorithm: { name: 'event_algorithm', type: 'string' },
  eventNonce: { name: 'event_nonce', type: 'string' },
  eventAssociatedData: { name: 'event_associated_data', type: 'string' },
  eventCiphertext: { name: 'event_ciphertext', type: 'object', fields: depositFreeCheckV2EventCiphertextFields },
};

export const depositFreeCheckFailedV2EventFields: EventFields = {
  mchId: { name: 'mch_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  algorithm: { name: 'algorithm', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  eventId: { name: 'event_id', type: 'string' },
  eventCreateTime: { name: 'event_create_time', type: 'date' },
  eventType: { name: 'event_type', type: 'string' },
  eventAlgorithm: { name: 'event_algorithm', type: 'string' },
  eventNonce: { name: 'event_nonce', type: 'string' },
  eventAssociatedData: { name: 'event_associated_data', type: 'string' },
  eventCiphertext: { name: 'event_ciphertext', type: 'object', fields: depositFreeCheckV2EventCiphertextFields },
};

export const depositFreePaymentV2EventCiphertextFields: EventFields = {
  state: { name: 'state', type: 'string' },
  serviceId: { name: 'service_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  goodsName: { name: 'goods_name', type: 'string' },
  returned: { name: 'returned', type: 'string' },
  room: { name: 'room', type: 'string' },
  checkedIn: { name: 'checked_in', type: 'string' },
  startTime: { name: 'start_time', type: 'string' },
  depositAmount: { name: 'deposit_amount', type: 'integer' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  endTime: { name: 'end_time', type: 'string' },
  finishTransactionId: { name: 'finish_transaction_id', type: 'string' },
};

export const depositFreePaymentV2EventFields: EventFields = {
  mchId: { name: 'mch_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  algorithm: { name: 'algorithm', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  eventId: { name: 'event_id', type: 'string' },
  eventCreateTime: { name: 'event_create_time', type: 'date' },
  eventType: { name: 'event_type', type: 'string' },
  eventAlgorithm: { name: 'event_algorithm', type: 'string' },
  eventNonce: { name: 'event_nonce', type: 'string' },
  eventAssociatedData: { name: 'event_associated_data', type: 'string' },
  eventCiphertext: { name: 'event_ciphertext', type: 'object', fields: depositFreePaymentV2EventCiphertextFields },
};

export const depositFreePaymentFailedV2EventFields: EventFields = {
  mchId: { name: 'mch_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  algorithm: { name: 'algorithm', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  sign: { name: 'sign', type: 'string' },
  eventId: { name: 'event_id', type: 'string' },
  eventCreateTime: { name: 'event_create_time', type: 'date' },
  eventType: { name: 'event_type', type: 'string' },
  eventAlgorithm: { name: 'event_algorithm', type: 'string' },
  eventNonce: { name: 'event_nonce', type: 'string' },
  eventAssociatedData: { name: 'event_associated_data', type: 'string' },
  eventCiphertext: { name: 'event_ciphertext', type: 'object', fields: depositFreePaymentV2EventCiphertextFields },
};

export const paymentPayerFields: EventFields = {
  openid: { name: 'openid', type: 'string' },
  spOpenid: { name: 'sp_openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
};

export const paymentAmountExchangeRateFields: EventFields = {
  type: { name: 'type', type: 'string' },
  rate: { name: 'rate', type: 'integer' },
};

export const paymentAmountFields: EventFields = {
  total: { name: 'total', type: 'integer' },
  payerTotal: { name: 'payer_total', type: 'integer' },
  discountTotal: { name: 'discount_total', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
  payerCurrency: { name: 'payer_currency', type: 'string' },
  exchangeRate: { name: 'exchange_rate', type: 'object', fields: paymentAmountExchangeRateFields },
};

export const paymentSceneInfoFields: EventFields = { deviceId: { name: 'device_id', type: 'string' } };

export const paymentPromotionDetailGoodsDetailFields: EventFields = {
  goodsId: { name: 'goods_id', type: 'string' },
  quantity: { name: 'quantity', type: 'integer' },
  unitPrice: { name: 'unit_price', aliases: ['price'], type: 'integer' },
  discountAmount: { name: 'discount_amount', type: 'integer' },
  goodsRemark: { name: 'goods_remark', type: 'string' },
};

export const paymentPromotionDetailFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'string' },
  promotionId: { name: 'promotion_id', type: 'string' },
  name: { name: 'name', type: 'string' },
  scope: { name: 'scope', type: 'string' },
  type: { name: 'type', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  stockId: { name: 'stock_id', type: 'string' },
  activityId: { name: 'activity_id', type: 'string' },
  wechatpayContribute: { name: 'wechatpay_contribute', aliases: ['wechatpay_contribute_amount'], type: 'integer' },
  merchantContribute: { name: 'merchant_contribute', aliases: ['merchant_contribute_amount'], type: 'integer' },
  otherContribute: { name: 'other_contribute', aliases: ['other_contribute_amount'], type: 'integer' },
  currency: { name: 'currency', type: 'string' },
  goodsDetail: { name: 'goods_detail', type: 'object', list: true, fields: paymentPromotionDetailGoodsDetailFields },
};

export const paymentParkingInfoFields: EventFields = {
  parkingId: { name: 'parking_id', type: 'string' },
  plateNumber: { name: 'plate_number', type: 'string' },
  plateColor: { name: 'plate_color', type: 'string' },
  startTime: { name: 'start_time', type: 'date' },
  endTime: { name: 'end_time', type: 'date' },
  parkingName: { name: 'parking_name', type: 'string' },
  chargingDuration: { name: 'charging_duration', type: 'integer' },
  deviceId: { name: 'device_id', type: 'string' },
};

export const paymentInstallmentInfoFields: EventFields = {
  useSubsidy: { name: 'use_subsidy', type: 'boolean' },
  selectedInstallmentNumber: { name: 'selected_installment_number', type: 'integer' },
};

export const paymentDeviceFields: EventFields = {
  deviceId: { name: 'device_id', type: 'string' },
  deviceIp: { name: 'device_ip', type: 'string' },
  payerTotal: { name: 'payer_total', type: 'integer' },
};

export const paymentFailedContractInformationFields: EventFields = {
  contractId: { name: 'contract_id', type: 'string' },
  contractStatus: { name: 'contract_status', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
};

export const paymentEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  spAppid: { name: 'sp_appid', type: 'string' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  tradeState: { name: 'trade_state', type: 'string' },
  tradeStateDesc: { name: 'trade_state_desc', type: 'string' },
  tradeStateDescription: { name: 'trade_state_description', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  payer: { name: 'payer', type: 'object', fields: paymentPayerFields },
  amount: { name: 'amount', type: 'object', fields: paymentAmountFields },
  sceneInfo: { name: 'scene_info', type: 'object', fields: paymentSceneInfoFields },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
  description: { name: 'description', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  userRepaid: { name: 'user_repaid', type: 'string' },
  tradeScene: { name: 'trade_scene', type: 'string' },
  parkingInfo: { name: 'parking_info', type: 'object', fields: paymentParkingInfoFields },
  installmentInfo: { name: 'installment_info', type: 'object', fields: paymentInstallmentInfoFields },
  deviceInformation: { name: 'device_information', type: 'object', fields: paymentDeviceFields },
  contractId: { name: 'contract_id', type: 'string' },
  bindState: { name: 'bind_state', type: 'string' },
  plateNumber: { name: 'plate_number', type: 'string' },
  spOpenid: { name: 'sp_openid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  contractInformation: { name: 'contract_information', type: 'object', fields: paymentFailedContractInformationFields },
};

export const combinedPaymentSubOrdersAmountFields: EventFields = {
  totalAmount: { name: 'total_amount', type: 'integer' },
  payerAmount: { name: 'payer_amount', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
  payerCurrency: { name: 'payer_currency', type: 'string' },
  settlementRate: { name: 'settlement_rate', type: 'integer' },
};

export const combinedPaymentSubOrdersFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  individualAuthId: { name: 'individual_auth_id', type: 'string' },
  individualName: { name: 'individual_name', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  tradeState: { name: 'trade_state', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  amount: { name: 'amount', type: 'object', fields: combinedPaymentSubOrdersAmountFields },
  successTime: { name: 'success_time', type: 'date' },
  transactionId: { name: 'transaction_id', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
};

export const combinedPaymentCombinePayerInfoFields: EventFields = {
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
};

export const combinedPaymentEventFields: EventFields = {
  combineAppid: { name: 'combine_appid', type: 'string' },
  combineMchid: { name: 'combine_mchid', type: 'string' },
  combineOutTradeNo: { name: 'combine_out_trade_no', type: 'string' },
  combineTransactionId: { name: 'combine_transaction_id', type: 'string' },
  sceneInfo: { name: 'scene_info', type: 'object', fields: paymentSceneInfoFields },
  subOrders: { name: 'sub_orders', type: 'object', list: true, fields: combinedPaymentSubOrdersFields },
  combinePayerInfo: { name: 'combine_payer_info', type: 'object', fields: combinedPaymentCombinePayerInfoFields },
  installmentInfo: { name: 'installment_info', type: 'object', fields: paymentInstallmentInfoFields },
};

export const chargeAmountFields: EventFields = {
  total: { name: 'total', type: 'integer' },
  payerTotal: { name: 'payer_total', type: 'integer' },
  discountTotal: { name: 'discount_total', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
  payerCurrency: { name: 'payer_currency', type: 'string' },
  exchangeRate: { name: 'exchange_rate', type: 'object', fields: paymentAmountExchangeRateFields },
};

export const paymentFailedEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  contractInformation: { name: 'contract_information', type: 'object', fields: paymentFailedContractInformationFields },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  tradeState: { name: 'trade_state', type: 'string' },
  tradeStateDescription: { name: 'trade_state_description', type: 'string' },
  payer: { name: 'payer', type: 'object', fields: paymentPayerFields },
  amount: { name: 'amount', type: 'object', fields: chargeAmountFields },
  deviceInformation: { name: 'device_information', type: 'object', fields: paymentDeviceFields },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
  mchid: { name: 'mchid', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  tradeStateDesc: { name: 'trade_state_desc', type: 'string' },
  sceneInfo: { name: 'scene_info', type: 'object', fields: paymentSceneInfoFields },
  spAppid: { name: 'sp_appid', type: 'string' },
  description: { name: 'description', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  userRepaid: { name: 'user_repaid', type: 'string' },
  tradeScene: { name: 'trade_scene', type: 'string' },
  parkingInfo: { name: 'parking_info', type: 'object', fields: paymentParkingInfoFields },
};

export const paymentPaidBackEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  tradeState: { name: 'trade_state', type: 'string' },
  tradeStateDesc: { name: 'trade_state_desc', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  payer: { name: 'payer', type: 'object', fields: paymentPayerFields },
  amount: { name: 'amount', type: 'object', fields: chargeAmountFields },
  deviceInfo: { name: 'device_info', type: 'object', fields: paymentDeviceFields },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
  spMchid: { name: 'sp_mchid', type: 'string' },
  description: { name: 'description', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  tradeStateDescription: { name: 'trade_state_description', type: 'string' },
  userRepaid: { name: 'user_repaid', type: 'string' },
  tradeScene: { name: 'trade_scene', type: 'string' },
  parkingInfo: { name: 'parking_info', type: 'object', fields: paymentParkingInfoFields },
};

export const campusPaymentEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  tradeState: { name: 'trade_state', type: 'string' },
  tradeStateDesc: { name: 'trade_state_desc', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  payer: { name: 'payer', type: 'object', fields: paymentPayerFields },
  amount: { name: 'amount', type: 'object', fields: chargeAmountFields },
  deviceInfo: { name: 'device_info', type: 'object', fields: paymentDeviceFields },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
};

export const campusPaymentFailedEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  tradeState: { name: 'trade_state', type: 'string' },
  tradeStateDesc: { name: 'trade_state_desc', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  payer: { name: 'payer', type: 'object', fields: paymentPayerFields },
  amount: { name: 'amount', type: 'object', fields: chargeAmountFields },
  deviceInfo: { name: 'device_info', type: 'object', fields: paymentDeviceFields },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
};

export const refundSuccessEventFields: EventFields = {
  recvAccount: { name: 'recv_account', type: 'string' },
  fundSource: { name: 'fund_source', type: 'string' },
  individualAuthId: { name: 'individual_auth_id', type: 'string' },
};

export const refundAbnormalEventFields: EventFields = {
  individualAuthId: { name: 'individual_auth_id', type: 'string' },
};

export const refundClosedEventFields: EventFields = {
  individualAuthId: { name: 'individual_auth_id', type: 'string' },
};

export const profitSharingReceiverFields: EventFields = {
  type: { name: 'type', type: 'string' },
  account: { name: 'account', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  description: { name: 'description', type: 'string' },
};

export const profitSharingEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  receiver: { name: 'receiver', type: 'object', fields: profitSharingReceiverFields },
  successTime: { name: 'success_time', type: 'date' },
};

export const profitSharingReturnEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  receiver: { name: 'receiver', type: 'object', fields: profitSharingReceiverFields },
  successTime: { name: 'success_time', type: 'date' },
};

export const transferEventFields: EventFields = {
  outBillNo: { name: 'out_bill_no', type: 'string' },
  transferBillNo: { name: 'transfer_bill_no', type: 'string' },
  state: { name: 'state', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  transferAmount: { name: 'transfer_amount', type: 'integer' },
  openid: { name: 'openid', type: 'string' },
  failReason: { name: 'fail_reason', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  updateTime: { name: 'update_time', type: 'date' },
  paymentMethodType: { name: 'payment_method_type', type: 'string' },
};

export const transferBatchFinishedEventFields: EventFields = {
  outBatchNo: { name: 'out_batch_no', type: 'string' },
  batchId: { name: 'batch_id', type: 'string' },
  batchStatus: { name: 'batch_status', type: 'string' },
  totalNum: { name: 'total_num', type: 'integer' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  successAmount: { name: 'success_amount', type: 'integer' },
  successNum: { name: 'success_num', type: 'integer' },
  failAmount: { name: 'fail_amount', type: 'integer' },
  failNum: { name: 'fail_num', type: 'integer' },
  updateTime: { name: 'update_time', type: 'date' },
  mchid: { name: 'mchid', type: 'string' },
};

export const transferBatchClosedEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  outBatchNo: { name: 'out_batch_no', type: 'string' },
  batchId: { name: 'batch_id', type: 'string' },
  batchStatus: { name: 'batch_status', type: 'string' },
  totalNum: { name: 'total_num', type: 'integer' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  closeReason: { name: 'close_reason', type: 'string' },
  updateTime: { name: 'update_time', type: 'date' },
};

export const transferAuthorizationConfirmedCloseInfoFields: EventFields = {
  closeTime: { name: 'close_time', type: 'date' },
  closeReason: { name: 'close_reason', type: 'string' },
};

export const transferAuthorizationConfirmedEventFields: EventFields = {
  outAuthorizationNo: { name: 'out_authorization_no', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  userDisplayName: { name: 'user_display_name', type: 'string' },
  authorizationId: { name: 'authorization_id', type: 'string' },
  state: { name: 'state', type: 'string' },
  authorizeTime: { name: 'authorize_time', type: 'date' },
  closeInfo: { name: 'close_info', type: 'object', fields: transferAuthorizationConfirmedCloseInfoFields },
};

export const transferAuthorizationClosedEventFields: EventFields = {
  outAuthorizationNo: { name: 'out_authorization_no', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  userDisplayName: { name: 'user_display_name', type: 'string' },
  authorizationId: { name: 'authorization_id', type: 'string' },
  state: { name: 'state', type: 'string' },
  authorizeTime: { name: 'authorize_time', type: 'date' },
  closeInfo: { name: 'close_info', type: 'object', fields: transferAuthorizationConfirmedCloseInfoFields },
};

export const qqWalletTransferEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  outBillNo: { name: 'out_bill_no', type: 'string' },
  transferBillNo: { name: 'transfer_bill_no', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  state: { name: 'state', type: 'string' },
  transferAmount: { name: 'transfer_amount', type: 'integer' },
  transferRemark: { name: 'transfer_remark', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  userQq: { name: 'user_qq', type: 'string' },
  userName: { name: 'user_name', type: 'string' },
  failReason: { name: 'fail_reason', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  updateTime: { name: 'update_time', type: 'date' },
};

export const merchantWithdrawalChangeOriginalDataFields: EventFields = {
  status: { name: 'status', type: 'string' },
  withdrawId: { name: 'withdraw_id', type: 'string' },
  outRequestNo: { name: 'out_request_no', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  createTime: { name: 'create_time', type: 'date' },
  updateTime: { name: 'update_time', type: 'date' },
  reason: { name: 'reason', type: 'string' },
  remark: { name: 'remark', type: 'string' },
  bankMemo: { name: 'bank_memo', type: 'string' },
  accountType: { name: 'account_type', type: 'string' },
  solution: { name: 'solution', type: 'string' },
  accountNumber: { name: 'account_number', type: 'string' },
  accountBank: { name: 'account_bank', type: 'string' },
  bankName: { name: 'bank_name', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  successAmount: { name: 'success_amount', type: 'integer' },
  failAmount: { name: 'fail_amount', type: 'integer' },
  refundAmount: { name: 'refund_amount', type: 'integer' },
};

export const merchantWithdrawalChangeEventFields: EventFields = {
  originalData: { name: 'original_data', type: 'object', fields: merchantWithdrawalChangeOriginalDataFields },
};

export const settlementSuccessEventFields: EventFields = {
  outSettleBatchNo: { name: 'out_settle_batch_no', type: 'string' },
  settleBatchNo: { name: 'settle_batch_no', type: 'string' },
  individualAuthId: { name: 'individual_auth_id', type: 'string' },
  description: { name: 'description', type: 'string' },
  state: { name: 'state', type: 'string' },
  tradeScenario: { name: 'trade_scenario', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  finishTime: { name: 'finish_time', type: 'date' },
};

export const abnormalFundProcessingTransferSuccessTransferAmountFields: EventFields = {
  total: { name: 'total', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
};

export const abnormalFundProcessingTransferSuccessInstructionCommanderFields: EventFields = {
  operator: { name: 'operator', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
};

export const abnormalFundProcessingTransferSuccessInstructionFields: EventFields = {
  outInstructionNo: { name: 'out_instruction_no', type: 'string' },
  commander: {
    name: 'commander',
    type: 'object',
    fields: abnormalFundProcessingTransferSuccessInstructionCommanderFields,
  },
  transferMode: { name: 'transfer_mode', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  instructionInstanceId: { name: 'instruction_instance_id', type: 'string' },
};

export const abnormalFundProcessingTransferSuccessEventFields: EventFields = {
  productName: { name: 'product_name', type: 'string' },
  receiptId: { name: 'receipt_id', type: 'string' },
  transferAmount: {
    name: 'transfer_amount',
    type: 'object',
    fields: abnormalFundProcessingTransferSuccessTransferAmountFields,
  },
  receiptState: { name: 'receipt_state', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  lastUpdateTime: { name: 'last_update_time', type: 'date' },
  instruction: { name: 'instruction', type: 'object', fields: abnormalFundProcessingTransferSuccessInstructionFields },
};

export const applymentApprovedEventFields: EventFields = {
  subMchid: { name: 'sub_mchid', type: 'string' },
  websiteState: { name: 'website_state', type: 'string' },
  domains: { name: 'domains', type: 'string', list: true },
  websiteUrl: { name: 'website_url', type: 'string' },
  websiteBusinessPagePics: { name: 'website_business_page_pics', type: 'string', list: true },
  websiteHomepagePics: { name: 'website_homepage_pics', type: 'string', list: true },
  applymentId: { name: 'applyment_id', type: 'id' },
  auditRejectDetail: { name: 'audit_reject_detail', type: 'string' },
  applymentState: { name: 'applyment_state', type: 'string' },
  notifyUrl: { name: 'notify_url', type: 'string' },
  outApplymentId: { name: 'out_applyment_id', type: 'string' },
};

export const complaintEventFields: EventFields = {
  complaintId: { name: 'complaint_id', type: 'string' },
  actionType: { name: 'action_type', type: 'string' },
};

export const complaintStateChangeEventFields: EventFields = {
  complaintId: { name: 'complaint_id', type: 'string' },
  actionType: { name: 'action_type', type: 'string' },
};

export const violationPunishEventFields: EventFields = {
  subMchid: { name: 'sub_mchid', type: 'string' },
  companyName: { name: 'company_name', type: 'string' },
  recordId: { name: 'record_id', type: 'string' },
  punishPlan: { name: 'punish_plan', type: 'string' },
  punishTime: { name: 'punish_time', type: 'date' },
  punishDescription: { name: 'punish_description', type: 'string' },
  riskType: { name: 'risk_type', type: 'string' },
  riskDescription: { name: 'risk_description', type: 'string' },
};

export const violationInterceptEventFields: EventFields = {
  subMchid: { name: 'sub_mchid', type: 'string' },
  companyName: { name: 'company_name', type: 'string' },
  recordId: { name: 'record_id', type: 'string' },
  punishPlan: { name: 'punish_plan', type: 'string' },
  punishTime: { name: 'punish_time', type: 'date' },
  punishDescription: { name: 'punish_description', type: 'string' },
  riskType: { name: 'risk_type', type: 'string' },
  riskDescription: { name: 'risk_description', type: 'string' },
};

export const violationAppealEventFields: EventFields = {
  subMchid: { name: 'sub_mchid', type: 'string' },
  companyName: { name: 'company_name', type: 'string' },
  recordId: { name: 'record_id', type: 'string' },
  punishPlan: { name: 'punish_plan', type: 'string' },
  punishTime: { name: 'punish_time', type: 'date' },
  punishDescription: { name: 'punish_description', type: 'string' },
  riskType: { name: 'risk_type', type: 'string' },
  riskDescription: { name: 'risk_description', type: 'string' },
};

export const riskTradeIdentificationEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  riskType: { name: 'risk_type', type: 'integer' },
  riskLevel: { name: 'risk_level', type: 'integer' },
};

export const blockRecordChangeEventFields: EventFields = {
  subMchid: { name: 'sub_mchid', type: 'string' },
  blockRecordId: { name: 'block_record_id', type: 'string' },
  blockCountLevel: { name: 'block_count_level', type: 'string' },
};

export const blockSubmissionChangeEventFields: EventFields = {
  subMchid: { name: 'sub_mchid', type: 'string' },
  appealRecordId: { name: 'appeal_record_id', type: 'string' },
  appealResult: { name: 'appeal_result', type: 'string' },
};

export const manageRecordChangeEventFields: EventFields = {
  subMchid: { name: 'sub_mchid', type: 'string' },
  manageRecordId: { name: 'manage_record_id', type: 'string' },
  manageRecordState: { name: 'manage_record_state', type: 'string' },
};

export const merchantNotifyTopicNameFields: EventFields = {
  topicEnglishName: { name: 'topic_english_name', type: 'string' },
  topicChineseName: { name: 'topic_chinese_name', type: 'string' },
};

export const merchantNotifyMessageContentFields: EventFields = {
  merchantCode: { name: 'merchant_code', type: 'string' },
  merchantCompanyName: { name: 'merchant_company_name', type: 'string' },
  businessTime: { name: 'business_time', type: 'date' },
  businessCode: { name: 'business_code', type: 'string' },
  businessState: { name: 'business_state', type: 'string' },
};

export const merchantNotifyEventFields: EventFields = {
  topicName: { name: 'topic_name', type: 'object', fields: merchantNotifyTopicNameFields },
  messageContent: { name: 'message_content', type: 'object', fields: merchantNotifyMessageContentFields },
};

export const securityEchoSuccessEventFields: EventFields = {
  echoMessage: { name: 'echo_message', type: 'string' },
  encryptEchoMessage: { name: 'encrypt_echo_message', type: 'string' },
};

export const couponSendAttachInfoFields: EventFields = {
  transactionId: { name: 'transaction_id', type: 'string' },
  actCode: { name: 'act_code', type: 'string' },
  hallCode: { name: 'hall_code', type: 'string' },
  hallBelongMchId: { name: 'hall_belong_mch_id', type: 'id' },
  cardId: { name: 'card_id', type: 'string' },
  code: { name: 'code', type: 'string' },
  activityId: { name: 'activity_id', type: 'string' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  countryCode: { name: 'country_code', type: 'string' },
};

export const couponSendEventFields: EventFields = {
  eventType: { name: 'event_type', type: 'string' },
  couponCode: { name: 'coupon_code', type: 'string' },
  stockId: { name: 'stock_id', type: 'string' },
  sendTime: { name: 'send_time', type: 'date' },
  openid: { name: 'openid', type: 'string' },
  unionid: { name: 'unionid', type: 'string' },
  sendChannel: { name: 'send_channel', type: 'string' },
  sendMerchant: { name: 'send_merchant', type: 'string' },
  actId: { name: 'act_id', type: 'string' },
  attachInfo: { name: 'attach_info', type: 'object', fields: couponSendAttachInfoFields },
};

export const couponUseSingleitemDiscountOffFields: EventFields = {
  singlePriceMax: { name: 'single_price_max', type: 'integer' },
};

export const couponUseDiscountToFields: EventFields = {
  cutToPrice: { name: 'cut_to_price', type: 'integer' },
  maxPrice: { name: 'max_price', type: 'integer' },
};

export const couponUseNormalCouponInformationFields: EventFields = {
  couponAmount: { name: 'coupon_amount', type: 'integer' },
  transactionMinimum: { name: 'transaction_minimum', type: 'integer' },
};

export const couponUseConsumeInformationGoodsDetailFields: EventFields = {
  goodsId: { name: 'goods_id', type: 'string' },
  quantity: { name: 'quantity', type: 'integer' },
  price: { name: 'price', type: 'integer' },
  discountAmount: { name: 'discount_amount', type: 'integer' },
};

export const couponUseConsumeInformationFields: EventFields = {
  consumeTime: { name: 'consume_time', type: 'date' },
  consumeMchid: { name: 'consume_mchid', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  consumeAmount: { name: 'consume_amount', type: 'integer' },
  goodsDetail: {
    name: 'goods_detail',
    type: 'object',
    list: true,
    fields: couponUseConsumeInformationGoodsDetailFields,
  },
};

export const couponUseEventFields: EventFields = {
  stockCreatorMchid: { name: 'stock_creator_mchid', type: 'string' },
  stockId: { name: 'stock_id', type: 'string' },
  couponId: { name: 'coupon_id', type: 'string' },
  singleitemDiscountOff: {
    name: 'singleitem_discount_off',
    type: 'object',
    fields: couponUseSingleitemDiscountOffFields,
  },
  discountTo: { name: 'discount_to', type: 'object', fields: couponUseDiscountToFields },
  couponName: { name: 'coupon_name', type: 'string' },
  status: { name: 'status', type: 'string' },
  description: { name: 'description', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  couponType: { name: 'coupon_type', type: 'string' },
  noCash: { name: 'no_cash', type: 'boolean' },
  availableBeginTime: { name: 'available_begin_time', type: 'date' },
  availableEndTime: { name: 'available_end_time', type: 'date' },
  singleitem: { name: 'singleitem', type: 'boolean' },
  normalCouponInformation: {
    name: 'normal_coupon_information',
    type: 'object',
    fields: couponUseNormalCouponInformationFields,
  },
  consumeInformation: { name: 'consume_information', type: 'object', fields: couponUseConsumeInformationFields },
  businessType: { name: 'business_type', type: 'string' },
};

export const productCouponSendEventFields: EventFields = {
  brandId: { name: 'brand_id', type: 'string' },
  couponCode: { name: 'coupon_code', type: 'string' },
  productCouponId: { name: 'product_coupon_id', type: 'string' },
  stockId: { name: 'stock_id', type: 'string' },
  stockBundleId: { name: 'stock_bundle_id', type: 'string' },
  userCouponBundleId: { name: 'user_coupon_bundle_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  unionid: { name: 'unionid', type: 'string' },
  receiveTime: { name: 'receive_time', type: 'date' },
  sendRequestNo: { name: 'send_request_no', type: 'string' },
  sendChannel: { name: 'send_channel', type: 'string' },
  validBeginTime: { name: 'valid_begin_time', type: 'date' },
  validEndTime: { name: 'valid_end_time', type: 'date' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  countryCode: { name: 'country_code', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  channelCustomInfo: { name: 'channel_custom_info', type: 'string' },
};

export const productCouponImageGenerationCombineImageResultFields: EventFields = {
  imageUrl: { name: 'image_url', type: 'string' },
};

export const productCouponImageGenerationCutOutResultFields: EventFields = {
  imageUrl: { name: 'image_url', type: 'string' },
};

export const productCouponImageGenerationEventFields: EventFields = {
  brandId: { name: 'brand_id', type: 'string' },
  taskId: { name: 'task_id', type: 'string' },
  imageGenerationType: { name: 'image_generation_type', type: 'string' },
  taskState: { name: 'task_state', type: 'string' },
  combineImageResult: {
    name: 'combine_image_result',
    type: 'object',
    fields: productCouponImageGenerationCombineImageResultFields,
  },
  cutOutResult: { name: 'cut_out_result', type: 'object', fields: productCouponImageGenerationCutOutResultFields },
};

export const deliveryPlanChangeEventFields: EventFields = {
  planId: { name: 'plan_id', type: 'id' },
  planState: { name: 'plan_state', type: 'string' },
  auditState: { name: 'audit_state', type: 'string' },
  changeReason: { name: 'change_reason', type: 'string' },
  modifyTime: { name: 'modify_time', type: 'date' },
};

export const fapiaoIssuedFapiaoInformationFields: EventFields = {
  fapiaoId: { name: 'fapiao_id', type: 'string' },
  fapiaoStatus: { name: 'fapiao_status', type: 'string' },
  cardStatus: { name: 'card_status', type: 'string' },
};

export const fapiaoUserAppliedEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  fapiaoApplyId: { name: 'fapiao_apply_id', type: 'string' },
  applyTime: { name: 'apply_time', type: 'date' },
  fapiaoInformation: {
    name: 'fapiao_information',
    type: 'object',
    list: true,
    fields: fapiaoIssuedFapiaoInformationFields,
  },
};

export const fapiaoIssuedEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  fapiaoApplyId: { name: 'fapiao_apply_id', type: 'string' },
  fapiaoInformation: {
    name: 'fapiao_information',
    type: 'object',
    list: true,
    fields: fapiaoIssuedFapiaoInformationFields,
  },
};

export const fapiaoCardInsertedEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  fapiaoApplyId: { name: 'fapiao_apply_id', type: 'string' },
  fapiaoInformation: {
    name: 'fapiao_information',
    type: 'object',
    list: true,
    fields: fapiaoIssuedFapiaoInformationFields,
  },
};

export const fapiaoCardDiscardedEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  fapiaoApplyId: { name: 'fapiao_apply_id', type: 'string' },
  fapiaoInformation: {
    name: 'fapiao_information',
    type: 'object',
    list: true,
    fields: fapiaoIssuedFapiaoInformationFields,
  },
};

export const fapiaoReversedEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  fapiaoApplyId: { name: 'fapiao_apply_id', type: 'string' },
  fapiaoInformation: {
    name: 'fapiao_information',
    type: 'object',
    list: true,
    fields: fapiaoIssuedFapiaoInformationFields,
  },
};

export const memberCardAcceptEventFields: EventFields = {
  eventType: { name: 'event_type', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  code: { name: 'code', type: 'string' },
  eventTime: { name: 'event_time', type: 'date' },
  openid: { name: 'openid', type: 'string' },
  unionid: { name: 'unionid', type: 'string' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  outerStr: { name: 'outer_str', type: 'string' },
};

export const memberCardActivateEventFields: EventFields = {
  eventType: { name: 'event_type', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  code: { name: 'code', type: 'string' },
  eventTime: { name: 'event_time', type: 'date' },
  activateScene: { name: 'activate_scene', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  unionid: { name: 'unionid', type: 'string' },
  outerStr: { name: 'outer_str', type: 'string' },
};

export const memberCardManageEventFields: EventFields = {
  eventType: { name: 'event_type', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  code: { name: 'code', type: 'string' },
  eventTime: { name: 'event_time', type: 'date' },
  openid: { name: 'openid', type: 'string' },
  unionid: { name: 'unionid', type: 'string' },
};

export const brandMemberCardCreateValidDateInformationFields: EventFields = {
  type: { name: 'type', type: 'string' },
  availableBeginTime: { name: 'available_begin_time', type: 'date' },
  availableEndTime: { name: 'available_end_time', type: 'date' },
  availableDayAfterReceive: { name: 'available_day_after_receive', type: 'integer' },
};

export const brandMemberCardCreateUserInformationCommonFieldListFields: EventFields = {
  name: { name: 'name', type: 'string' },
  value: { name: 'value', type: 'string' },
};

export const brandMemberCardCreateUserInformationCustomFieldListFields: EventFields = {
  name: { name: 'name', type: 'string' },
  userChosenValues: { name: 'user_chosen_values', type: 'string', list: true },
};

export const brandMemberCardCreateUserInformationFields: EventFields = {
  commonFieldList: {
    name: 'common_field_list',
    type: 'object',
    list: true,
    fields: brandMemberCardCreateUserInformationCommonFieldListFields,
  },
  customFieldList: {
    name: 'custom_field_list',
    type: 'object',
    list: true,
    fields: brandMemberCardCreateUserInformationCustomFieldListFields,
  },
};

export const brandMemberCardCreateEventFields: EventFields = {
  userCardCode: { name: 'user_card_code', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardColor: { name: 'card_color', type: 'string' },
  cardPictureUrl: { name: 'card_picture_url', type: 'string' },
  brandId: { name: 'brand_id', type: 'string' },
  cardType: { name: 'card_type', type: 'string' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  level: { name: 'level', type: 'string' },
  validDateInformation: {
    name: 'valid_date_information',
    type: 'object',
    fields: brandMemberCardCreateValidDateInformationFields,
  },
  pickupTime: { name: 'pickup_time', type: 'date' },
  userInformation: { name: 'user_information', type: 'object', fields: brandMemberCardCreateUserInformationFields },
  attach: { name: 'attach', type: 'string' },
  userCardState: { name: 'user_card_state', type: 'string' },
  invalidReason: { name: 'invalid_reason', type: 'string' },
  invalidTime: { name: 'invalid_time', type: 'date' },
  createTime: { name: 'create_time', type: 'date' },
  modifyTime: { name: 'modify_time', type: 'date' },
};

export const brandMemberCardDeleteEventFields: EventFields = {
  userCardCode: { name: 'user_card_code', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardColor: { name: 'card_color', type: 'string' },
  cardPictureUrl: { name: 'card_picture_url', type: 'string' },
  brandId: { name: 'brand_id', type: 'string' },
  cardType: { name: 'card_type', type: 'string' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  level: { name: 'level', type: 'string' },
  validDateInformation: {
    name: 'valid_date_information',
    type: 'object',
    fields: brandMemberCardCreateValidDateInformationFields,
  },
  pickupTime: { name: 'pickup_time', type: 'date' },
  userInformation: { name: 'user_information', type: 'object', fields: brandMemberCardCreateUserInformationFields },
  attach: { name: 'attach', type: 'string' },
  userCardState: { name: 'user_card_state', type: 'string' },
  invalidReason: { name: 'invalid_reason', type: 'string' },
  invalidTime: { name: 'invalid_time', type: 'date' },
  createTime: { name: 'create_time', type: 'date' },
  modifyTime: { name: 'modify_time', type: 'date' },
};

export const brandMemberPointSyncEventFields: EventFields = {
  brandId: { name: 'brand_id', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  userCardCode: { name: 'user_card_code', type: 'string' },
};

export const brandMemberPointExchangeEventFields: EventFields = {
  recordId: { name: 'record_id', type: 'string' },
  brandId: { name: 'brand_id', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  userCardCode: { name: 'user_card_code', type: 'string' },
  exchangeCouponTemplateId: { name: 'exchange_coupon_template_id', type: 'string' },
  deductPoints: { name: 'deduct_points', type: 'integer' },
  stockId: { name: 'stock_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  productCouponId: { name: 'product_coupon_id', type: 'string' },
  productCouponStockType: { name: 'product_coupon_stock_type', type: 'string' },
};

export const legacyBrandMemberCardCreateEventFields: EventFields = {
  userCardCode: { name: 'user_card_code', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardColor: { name: 'card_color', type: 'string' },
  cardPictureUrl: { name: 'card_picture_url', type: 'string' },
  brandId: { name: 'brand_id', type: 'string' },
  cardType: { name: 'card_type', type: 'string' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  level: { name: 'level', type: 'string' },
  validDateInformation: {
    name: 'valid_date_information',
    type: 'object',
    fields: brandMemberCardCreateValidDateInformationFields,
  },
  pickupTime: { name: 'pickup_time', type: 'date' },
  userInformation: { name: 'user_information', type: 'object', fields: brandMemberCardCreateUserInformationFields },
  attach: { name: 'attach', type: 'string' },
  userCardState: { name: 'user_card_state', type: 'string' },
  invalidReason: { name: 'invalid_reason', type: 'string' },
  invalidTime: { name: 'invalid_time', type: 'date' },
  createTime: { name: 'create_time', type: 'date' },
  modifyTime: { name: 'modify_time', type: 'date' },
};

export const legacyBrandMemberCardDeleteEventFields: EventFields = {
  userCardCode: { name: 'user_card_code', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardColor: { name: 'card_color', type: 'string' },
  cardPictureUrl: { name: 'card_picture_url', type: 'string' },
  brandId: { name: 'brand_id', type: 'string' },
  cardType: { name: 'card_type', type: 'string' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  level: { name: 'level', type: 'string' },
  validDateInformation: {
    name: 'valid_date_information',
    type: 'object',
    fields: brandMemberCardCreateValidDateInformationFields,
  },
  pickupTime: { name: 'pickup_time', type: 'date' },
  userInformation: { name: 'user_information', type: 'object', fields: brandMemberCardCreateUserInformationFields },
  attach: { name: 'attach', type: 'string' },
  userCardState: { name: 'user_card_state', type: 'string' },
  invalidReason: { name: 'invalid_reason', type: 'string' },
  invalidTime: { name: 'invalid_time', type: 'date' },
  createTime: { name: 'create_time', type: 'date' },
  modifyTime: { name: 'modify_time', type: 'date' },
};

export const legacyDeliveryPlanDeliverEventFields: EventFields = {
  planId: { name: 'plan_id', type: 'id' },
  planState: { name: 'plan_state', type: 'string' },
  auditState: { name: 'audit_state', type: 'string' },
  changeReason: { name: 'change_reason', type: 'string' },
  modifyTime: { name: 'modify_time', type: 'date' },
};

export const mallAuthActivateCardEventFields: EventFields = {
  openid: { name: 'openid', type: 'string' },
  code: { name: 'code', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  authType: { name: 'auth_type', type: 'string' },
};

export const mallTransactionSuccessEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  merchantName: { name: 'merchant_name', type: 'string' },
  shopName: { name: 'shop_name', type: 'string' },
  shopNumber: { name: 'shop_number', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  timeEnd: { name: 'time_end', type: 'date' },
  amount: { name: 'amount', type: 'integer' },
  transactionId: { name: 'transaction_id', type: 'string' },
  commitTag: { name: 'commit_tag', type: 'string' },
  authType: { name: 'auth_type', type: 'string' },
  code: { name: 'code', type: 'string' },
};

export const mallRefundSuccessEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  merchantName: { name: 'merchant_name', type: 'string' },
  shopName: { name: 'shop_name', type: 'string' },
  shopNumber: { name: 'shop_number', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  refundTime: { name: 'refund_time', type: 'date' },
  payAmount: { name: 'pay_amount', type: 'integer' },
  refundAmount: { name: 'refund_amount', type: 'integer' },
  transactionId: { name: 'transaction_id', type: 'string' },
  refundId: { name: 'refund_id', type: 'string' },
};

export const payScoreOpenServiceEventFields: EventFields = {
  contractId: { name: 'contract_id', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  contractStatus: { name: 'contract_status', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  channelId: { name: 'channel_id', type: 'string' },
  serviceId: { name: 'service_id', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  userServiceStatus: { name: 'user_service_status', type: 'string' },
  openorcloseTime: { name: 'openorclose_time', type: 'date' },
  authorizationCode: { name: 'authorization_code', type: 'string' },
  outRequestNo: { name: 'out_request_no', type: 'string' },
};

export const payScoreCloseServiceEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  channelId: { name: 'channel_id', type: 'string' },
  serviceId: { name: 'service_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  userServiceStatus: { name: 'user_service_status', type: 'string' },
  openorcloseTime: { name: 'openorclose_time', type: 'date' },
  authorizationCode: { name: 'authorization_code', type: 'string' },
  outRequestNo: { name: 'out_request_no', type: 'string' },
};

export const payScoreConfirmPostPaymentsFields: EventFields = {
  name: { name: 'name', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  description: { name: 'description', type: 'string' },
  count: { name: 'count', type: 'integer' },
};

export const payScoreConfirmPostDiscountsFields: EventFields = {
  name: { name: 'name', type: 'string' },
  description: { name: 'description', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
};

export const payScoreConfirmRiskFundFields: EventFields = {
  name: { name: 'name', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  description: { name: 'description', type: 'string' },
};

export const payScoreConfirmTimeRangeFields: EventFields = {
  startTime: { name: 'start_time', type: 'string' },
  startTimeRemark: { name: 'start_time_remark', type: 'string' },
  endTime: { name: 'end_time', type: 'string' },
  endTimeRemark: { name: 'end_time_remark', type: 'string' },
};

export const payScoreConfirmLocationFields: EventFields = {
  startLocation: { name: 'start_location', type: 'string' },
  endLocation: { name: 'end_location', type: 'string' },
};

export const payScoreConfirmCollectionDetailsPromotionDetailGoodsDetailFields: EventFields = {
  goodsId: { name: 'goods_id', type: 'string' },
  quantity: { name: 'quantity', type: 'integer' },
  unitPrice: { name: 'unit_price', type: 'integer' },
  discountAmount: { name: 'discount_amount', type: 'integer' },
  goodsRemark: { name: 'goods_remark', type: 'string' },
};

export const payScoreConfirmCollectionDetailsPromotionDetailFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'string' },
  name: { name: 'name', type: 'string' },
  scope: { name: 'scope', type: 'string' },
  type: { name: 'type', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  stockId: { name: 'stock_id', type: 'string' },
  wechatpayContribute: { name: 'wechatpay_contribute', type: 'integer' },
  merchantContribute: { name: 'merchant_contribute', type: 'integer' },
  otherContribute: { name: 'other_contribute', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
  goodsDetail: {
    name: 'goods_detail',
    type: 'object',
    list: true,
    fields: payScoreConfirmCollectionDetailsPromotionDetailGoodsDetailFields,
  },
};

export const payScoreConfirmCollectionDetailsFields: EventFields = {
  seq: { name: 'seq', type: 'integer' },
  amount: { name: 'amount', type: 'integer' },
  paidType: { name: 'paid_type', type: 'string' },
  paidTime: { name: 'paid_time', type: 'date' },
  transactionId: { name: 'transaction_id', type: 'string' },
  promotionDetail: {
    name: 'promotion_detail',
    type: 'object',
    list: true,
    fields: payScoreConfirmCollectionDetailsPromotionDetailFields,
  },
};

export const payScoreConfirmCollectionFields: EventFields = {
  state: { name: 'state', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  payingAmount: { name: 'paying_amount', type: 'integer' },
  paidAmount: { name: 'paid_amount', type: 'integer' },
  details: { name: 'details', type: 'object', list: true, fields: payScoreConfirmCollectionDetailsFields },
};

export const payScoreConfirmEventFields: EventFields = {
  serviceId: { name: 'service_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  channelId: { name: 'channel_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  state: { name: 'state', type: 'string' },
  stateDescription: { name: 'state_description', type: 'string' },
  serviceIntroduction: { name: 'service_introduction', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  postPayments: { name: 'post_payments', type: 'object', list: true, fields: payScoreConfirmPostPaymentsFields },
  postDiscounts: { name: 'post_discounts', type: 'object', list: true, fields: payScoreConfirmPostDiscountsFields },
  riskFund: { name: 'risk_fund', type: 'object', fields: payScoreConfirmRiskFundFields },
  timeRange: { name: 'time_range', type: 'object', fields: payScoreConfirmTimeRangeFields },
  location: { name: 'location', type: 'object', fields: payScoreConfirmLocationFields },
  attach: { name: 'attach', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  needCollection: { name: 'need_collection', type: 'boolean' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  collection: { name: 'collection', type: 'object', fields: payScoreConfirmCollectionFields },
  userServiceStatus: { name: 'user_service_status', type: 'string' },
  openorcloseTime: { name: 'openorclose_time', type: 'date' },
  authorizationCode: { name: 'authorization_code', type: 'string' },
  outRequestNo: { name: 'out_request_no', type: 'string' },
};

export const payScorePaidRiskFundFields: EventFields = {
  amount: { name: 'amount', type: 'integer' },
  description: { name: 'description', type: 'string' },
};

export const payScorePaidEventFields: EventFields = {
  serviceId: { name: 'service_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  channelId: { name: 'channel_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  state: { name: 'state', type: 'string' },
  serviceIntroduction: { name: 'service_introduction', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  postPayments: { name: 'post_payments', type: 'object', list: true, fields: payScoreConfirmPostPaymentsFields },
  postDiscounts: { name: 'post_discounts', type: 'object', list: true, fields: payScoreConfirmPostDiscountsFields },
  riskFund: { name: 'risk_fund', type: 'object', fields: payScorePaidRiskFundFields },
  timeRange: { name: 'time_range', type: 'object', fields: payScoreConfirmTimeRangeFields },
  location: { name: 'location', type: 'object', fields: payScoreConfirmLocationFields },
  attach: { name: 'attach', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  needCollection: { name: 'need_collection', type: 'boolean' },
  collection: { name: 'collection', type: 'object', fields: payScoreConfirmCollectionFields },
  userServiceStatus: { name: 'user_service_status', type: 'string' },
  openorcloseTime: { name: 'openorclose_time', type: 'date' },
  authorizationCode: { name: 'authorization_code', type: 'string' },
  stateDescription: { name: 'state_description', type: 'string' },
  outRequestNo: { name: 'out_request_no', type: 'string' },
};

export const payScoreAcceptedEventFields: EventFields = {
  contractId: { name: 'contract_id', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  contractStatus: { name: 'contract_status', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  channelId: { name: 'channel_id', type: 'string' },
  serviceId: { name: 'service_id', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  userServiceStatus: { name: 'user_service_status', type: 'string' },
  openorcloseTime: { name: 'openorclose_time', type: 'date' },
  authorizationCode: { name: 'authorization_code', type: 'string' },
  outRequestNo: { name: 'out_request_no', type: 'string' },
};

export const payScoreSignPlanSignedDetailListFields: EventFields = {
  planDetailNo: { name: 'plan_detail_no', type: 'id' },
  originalPrice: { name: 'original_price', type: 'integer' },
  planDiscountDescription: { name: 'plan_discount_description', type: 'string' },
  actualPrice: { name: 'actual_price', type: 'integer' },
  planDetailState: { name: 'plan_detail_state', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  merchantPlanDetailNo: { name: 'merchant_plan_detail_no', type: 'string' },
  planDetailName: { name: 'plan_detail_name', type: 'string' },
  actualPayPrice: { name: 'actual_pay_price', type: 'integer' },
  useTime: { name: 'use_time', type: 'date' },
  completeTime: { name: 'complete_time', type: 'date' },
  cancelTime: { name: 'cancel_time', type: 'date' },
};

export const payScoreSignPlanEventFields: EventFields = {
  signPlanId: { name: 'sign_plan_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  serviceId: { name: 'service_id', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  merchantSignPlanNo: { name: 'merchant_sign_plan_no', type: 'string' },
  merchantCallbackUrl: { name: 'merchant_callback_url', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  goingDetailNo: { name: 'going_detail_no', type: 'id' },
  signState: { name: 'sign_state', type: 'string' },
  cancelSignTime: { name: 'cancel_sign_time', type: 'date' },
  cancelSignType: { name: 'cancel_sign_type', type: 'string' },
  cancelReason: { name: 'cancel_reason', type: 'string' },
  planName: { name: 'plan_name', type: 'string' },
  planOverTime: { name: 'plan_over_time', type: 'date' },
  totalOriginPrice: { name: 'total_origin_price', type: 'integer' },
  deductionQuantity: { name: 'deduction_quantity', type: 'integer' },
  totalActualPrice: { name: 'total_actual_price', type: 'integer' },
  signedDetailList: {
    name: 'signed_detail_list',
    type: 'object',
    list: true,
    fields: payScoreSignPlanSignedDetailListFields,
  },
  signTime: { name: 'sign_time', type: 'date' },
};

export const payScoreCancelSignPlanEventFields: EventFields = {
  signPlanId: { name: 'sign_plan_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  serviceId: { name: 'service_id', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  merchantSignPlanNo: { name: 'merchant_sign_plan_no', type: 'string' },
  merchantCallbackUrl: { name: 'merchant_callback_url', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  goingDetailNo: { name: 'going_detail_no', type: 'id' },
  signState: { name: 'sign_state', type: 'string' },
  cancelSignTime: { name: 'cancel_sign_time', type: 'date' },
  cancelSignType: { name: 'cancel_sign_type', type: 'string' },
  cancelReason: { name: 'cancel_reason', type: 'string' },
  planName: { name: 'plan_name', type: 'string' },
  planOverTime: { name: 'plan_over_time', type: 'date' },
  totalOriginPrice: { name: 'total_origin_price', type: 'integer' },
  deductionQuantity: { name: 'deduction_quantity', type: 'integer' },
  totalActualPrice: { name: 'total_actual_price', type: 'integer' },
  signedDetailList: {
    name: 'signed_detail_list',
    type: 'object',
    list: true,
    fields: payScoreSignPlanSignedDetailListFields,
  },
  signTime: { name: 'sign_time', type: 'date' },
};

export const payScoreBindServiceAccountEventFields: EventFields = {
  serviceId: { name: 'service_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  outApplyNo: { name: 'out_apply_no', type: 'string' },
  applyState: { name: 'apply_state', type: 'string' },
  rejectReason: { name: 'reject_reason', type: 'string' },
};

export const payScoreMerchantPrepayPrepayReqBodyFields: EventFields = {
  deviceInfo: { name: 'device_info', type: 'string' },
  nonceStr: { name: 'nonce_str', type: 'string' },
  body: { name: 'body', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  feeType: { name: 'fee_type', type: 'string' },
  timeStart: { name: 'time_start', type: 'date' },
  timeExpire: { name: 'time_expire', type: 'date' },
  goodsTag: { name: 'goods_tag', type: 'string' },
  notifyUrl: { name: 'notify_url', type: 'string' },
  tradeType: { name: 'trade_type', type: 'string' },
  limitPay: { name: 'limit_pay', type: 'string' },
  needReceipt: { name: 'need_receipt', type: 'boolean' },
};

export const payScoreMerchantPrepayEventFields: EventFields = {
  serviceId: { name: 'service_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  mchid: { name: 'mchid', aliases: ['mch_id'], type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', aliases: ['sub_mch_id'], type: 'string' },
  channelId: { name: 'channel_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  prepayReqBody: { name: 'prepay_req_body', type: 'object', fields: payScoreMerchantPrepayPrepayReqBodyFields },
  prepayReqHeaderBase64: { name: 'prepay_req_header_base64', type: 'string' },
  prepayReqBodyBase64: { name: 'prepay_req_body_base64', type: 'string' },
  prepayRespHttpCode: { name: 'prepay_resp_http_code', type: 'integer' },
  prepayRespHeaderBase64: { name: 'prepay_resp_header_base64', type: 'string' },
  prepayRespBodyBase64: { name: 'prepay_resp_body_base64', type: 'string' },
};

export const entrustSignContractTerminateInfoFields: EventFields = {
  contractTerminationMode: { name: 'contract_termination_mode', type: 'string' },
  contractTerminatedTime: { name: 'contract_terminated_time', type: 'date' },
  contractTerminationRemark: { name: 'contract_termination_remark', type: 'string' },
};

export const entrustSignDeductScheduleEstimatedDeductAmountFields: EventFields = {
  amount: { name: 'amount', aliases: ['total'], type: 'integer' },
  currency: { name: 'currency', type: 'string' },
};

export const entrustSignDeductScheduleScheduledAmountFields: EventFields = {
  amount: { name: 'amount', aliases: ['total'], type: 'integer' },
  currency: { name: 'currency', type: 'string' },
};

export const entrustSignDeductScheduleDeductAmountFields: EventFields = {
  amount: { name: 'amount', aliases: ['total'], type: 'integer' },
  currency: { name: 'currency', type: 'string' },
};

export const entrustSignDeductScheduleFields: EventFields = {
  estimatedDeductDate: { name: 'estimated_deduct_date', type: 'string' },
  estimatedDeductAmount: {
    name: 'estimated_deduct_amount',
    type: 'object',
    fields: entrustSignDeductScheduleEstimatedDeductAmountFields,
  },
  scheduleState: { name: 'schedule_state', type: 'string' },
  scheduledAmount: { name: 'scheduled_amount', type: 'object', fields: entrustSignDeductScheduleScheduledAmountFields },
  deductAmount: { name: 'deduct_amount', type: 'object', fields: entrustSignDeductScheduleDeductAmountFields },
  deductDate: { name: 'deduct_date', type: 'string' },
};

export const entrustSignEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  contractDisplayAccount: { name: 'contract_display_account', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  openid: { name: 'openid', type: 'string' },
  contractTerminateInfo: {
    name: 'contract_terminate_info',
    type: 'object',
    fields: entrustSignContractTerminateInfoFields,
  },
  deductSchedule: { name: 'deduct_schedule', type: 'object', fields: entrustSignDeductScheduleFields },
  spMchid: { name: 'sp_mchid', type: 'string' },
  spAppid: { name: 'sp_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  spOpenid: { name: 'sp_openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  outUserCode: { name: 'out_user_code', type: 'string' },
};

export const entrustTerminateContractTerminateInfoFields: EventFields = {
  contractTerminationMode: { name: 'contract_termination_mode', type: 'string' },
  contractTerminatedTime: { name: 'contract_terminated_time', type: 'date' },
  contractTerminationRemark: { name: 'contract_termination_remark', type: 'string' },
};

export const entrustTerminateDeductScheduleScheduledAmountFields: EventFields = {
  amount: { name: 'amount', aliases: ['total'], type: 'integer' },
  currency: { name: 'currency', type: 'string' },
};

export const entrustTerminateDeductScheduleFields: EventFields = {
  estimatedDeductDate: { name: 'estimated_deduct_date', type: 'string' },
  estimatedDeductAmount: {
    name: 'estimated_deduct_amount',
    type: 'object',
    fields: entrustSignDeductScheduleEstimatedDeductAmountFields,
  },
  scheduleState: { name: 'schedule_state', type: 'string' },
  scheduledAmount: {
    name: 'scheduled_amount',
    type: 'object',
    fields: entrustTerminateDeductScheduleScheduledAmountFields,
  },
  deductAmount: { name: 'deduct_amount', type: 'object', fields: entrustSignDeductScheduleDeductAmountFields },
  deductDate: { name: 'deduct_date', type: 'string' },
};

export const entrustTerminateEventFields: EventFields = {
  contractId: { name: 'contract_id', type: 'string' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  spAppid: { name: 'sp_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  contractDisplayAccount: { name: 'contract_display_account', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  spOpenid: { name: 'sp_openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  contractTerminateInfo: {
    name: 'contract_terminate_info',
    type: 'object',
    fields: entrustTerminateContractTerminateInfoFields,
  },
  deductSchedule: { name: 'deduct_schedule', type: 'object', fields: entrustTerminateDeductScheduleFields },
  outUserCode: { name: 'out_user_code', type: 'string' },
};

export const entrustTerminateInquiryEventFields: EventFields = {
  code: { name: 'code', type: 'string' },
  messsage: { name: 'messsage', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  outUserCode: { name: 'out_user_code', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  contractDisplayAccount: { name: 'contract_display_account', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
};

export const entrustTerminateRetentionEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  openid: { name: 'openid', type: 'string' },
};

export const educationEntrustSignEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  contractInformation: { name: 'contract_information', type: 'object', fields: paymentFailedContractInformationFields },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  tradeState: { name: 'trade_state', type: 'string' },
  tradeStateDescription: { name: 'trade_state_description', type: 'string' },
  payer: { name: 'payer', type: 'object', fields: paymentPayerFields },
  amount: { name: 'amount', type: 'object', fields: chargeAmountFields },
  deviceInformation: { name: 'device_information', type: 'object', fields: paymentDeviceFields },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
};

export const educationEntrustReleaseEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  successTime: { name: 'success_time', type: 'date' },
  tradeState: { name: 'trade_state', type: 'string' },
  tradeStateDescription: { name: 'trade_state_description', type: 'string' },
  payer: { name: 'payer', type: 'object', fields: paymentPayerFields },
  amount: { name: 'amount', type: 'object', fields: chargeAmountFields },
  deviceInformation: { name: 'device_information', type: 'object', fields: paymentDeviceFields },
  promotionDetail: { name: 'promotion_detail', type: 'object', list: true, fields: paymentPromotionDetailFields },
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  contractInformation: { name: 'contract_information', type: 'object', fields: paymentFailedContractInformationFields },
};

export const ecommerceEntrustSignEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  operateTime: { name: 'operate_time', type: 'date' },
  attach: { name: 'attach', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  contractTerminationMode: { name: 'contract_termination_mode', type: 'string' },
};

export const ecommerceEntrustTerminateEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  contractTerminationMode: { name: 'contract_termination_mode', type: 'string' },
  operateTime: { name: 'operate_time', type: 'date' },
  attach: { name: 'attach', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
};

export const insuranceEntrustSignEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  insuredDisplayName: { name: 'insured_display_name', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  openid: { name: 'openid', type: 'string' },
  contractTerminateInfo: {
    name: 'contract_terminate_info',
    type: 'object',
    fields: entrustSignContractTerminateInfoFields,
  },
  outUserCode: { name: 'out_user_code', type: 'string' },
};

export const insuranceEntrustRenewEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  insuredDisplayName: { name: 'insured_display_name', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  openid: { name: 'openid', type: 'string' },
  contractTerminateInfo: {
    name: 'contract_terminate_info',
    type: 'object',
    fields: entrustSignContractTerminateInfoFields,
  },
  outUserCode: { name: 'out_user_code', type: 'string' },
};

export const insuranceEntrustTerminateEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  insuredDisplayName: { name: 'insured_display_name', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  openid: { name: 'openid', type: 'string' },
  contractTerminateInfo: {
    name: 'contract_terminate_info',
    type: 'object',
    fields: entrustSignContractTerminateInfoFields,
  },
  outUserCode: { name: 'out_user_code', type: 'string' },
};

export const insurancePolicyManagementGrantedEventFields: EventFields = {
  outInsuranceNo: { name: 'out_insurance_no', type: 'string' },
  insuranceName: { name: 'insurance_name', type: 'string' },
  authState: { name: 'auth_state', type: 'string' },
  userAuthTime: { name: 'user_auth_time', type: 'date' },
};

export const papaySignEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  contractTerminationMode: { name: 'contract_termination_mode', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  operateTime: { name: 'operate_time', type: 'date' },
  contractExpiredTime: { name: 'contract_expired_time', aliases: ['contract_expire_time'], type: 'date' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  spAppid: { name: 'sp_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  spOpenid: { name: 'sp_openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
};

export const papayTerminateEventFields: EventFields = {
  mchid: { name: 'mchid', type: 'string' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  contractTerminationMode: { name: 'contract_termination_mode', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  operateTime: { name: 'operate_time', type: 'date' },
  contractExpiredTime: { name: 'contract_expired_time', type: 'date' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  spAppid: { name: 'sp_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  spOpenid: { name: 'sp_openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
};

export const creditRepaymentSignContractEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  displayName: { name: 'display_name', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractTerminatedTime: { name: 'contract_terminated_time', type: 'date' },
  contractTerminatedMode: { name: 'contract_terminated_mode', type: 'string' },
  contractTerminationRemark: { name: 'contract_termination_remark', type: 'string' },
  repaymentDay: { name: 'repayment_day', type: 'integer' },
  repaymentAmountLimit: { name: 'repayment_amount_limit', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
};

export const creditRepaymentTerminateContractEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  planId: { name: 'plan_id', type: 'id' },
  outContractCode: { name: 'out_contract_code', type: 'string' },
  displayName: { name: 'display_name', type: 'string' },
  contractState: { name: 'contract_state', type: 'string' },
  contractSignedTime: { name: 'contract_signed_time', type: 'date' },
  contractTerminatedTime: { name: 'contract_terminated_time', type: 'date' },
  contractTerminatedMode: { name: 'contract_terminated_mode', type: 'string' },
  contractTerminationRemark: { name: 'contract_termination_remark', type: 'string' },
  repaymentDay: { name: 'repayment_day', type: 'integer' },
  repaymentAmountLimit: { name: 'repayment_amount_limit', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
};

export const creditRepaymentDeductionPayEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  orderState: { name: 'order_state', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  outRecordId: { name: 'out_record_id', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  deductAmount: { name: 'deduct_amount', type: 'integer' },
  paySuccessAmount: { name: 'pay_success_amount', type: 'integer' },
  description: { name: 'description', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
};

export const discountCardUserAcceptedTimeRangeFields: EventFields = {
  beginTime: { name: 'begin_time', type: 'date' },
  endTime: { name: 'end_time', type: 'date' },
};

export const discountCardObjectiveCompletionFields: EventFields = {
  objectiveId: { name: 'objective_id', type: 'string' },
  objectiveCompletionSerialNo: { name: 'objective_completion_serial_no', type: 'string' },
  completionType: { name: 'completion_type', type: 'string' },
  completionCount: { name: 'completion_count', type: 'integer' },
  completionTime: { name: 'completion_time', type: 'date' },
  description: { name: 'description', type: 'string' },
  remark: { name: 'remark', type: 'string' },
};

export const discountCardObjectiveFields: EventFields = {
  objectiveId: { name: 'objective_id', type: 'string' },
  name: { name: 'name', type: 'string' },
  unit: { name: 'unit', type: 'string' },
  count: { name: 'count', type: 'integer' },
  description: { name: 'description', type: 'string' },
  objectiveCompletionRecords: {
    name: 'objective_completion_records',
    type: 'object',
    list: true,
    fields: discountCardObjectiveCompletionFields,
  },
};

export const discountCardRewardUsageFields: EventFields = {
  rewardId: { name: 'reward_id', type: 'string' },
  rewardUsageSerialNo: { name: 'reward_usage_serial_no', type: 'string' },
  usageType: { name: 'usage_type', type: 'string' },
  usageCount: { name: 'usage_count', type: 'integer' },
  amount: { name: 'amount', type: 'integer' },
  usageTime: { name: 'usage_time', type: 'date' },
  description: { name: 'description', type: 'string' },
  remark: { name: 'remark', type: 'string' },
};

export const discountCardRewardFields: EventFields = {
  rewardId: { name: 'reward_id', type: 'string' },
  name: { name: 'name', type: 'string' },
  unit: { name: 'unit', type: 'string' },
  countType: { name: 'count_type', type: 'string' },
  count: { name: 'count', type: 'integer' },
  amount: { name: 'amount', type: 'integer' },
  description: { name: 'description', type: 'string' },
  rewardUsageRecords: {
    name: 'reward_usage_records',
    type: 'object',
    list: true,
    fields: discountCardRewardUsageFields,
  },
};

export const discountCardUserPaidPayInformationFields: EventFields = {
  transactionId: { name: 'transaction_id', type: 'string' },
  payState: { name: 'pay_state', type: 'string' },
  payAmount: { name: 'pay_amount', type: 'integer' },
  payTime: { name: 'pay_time', type: 'date' },
};

export const discountCardUserAcceptedEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  cardTemplateId: { name: 'card_template_id', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  outCardCode: { name: 'out_card_code', type: 'string' },
  state: { name: 'state', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  unfinishedReason: { name: 'unfinished_reason', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  timeRange: { name: 'time_range', type: 'object', fields: discountCardUserAcceptedTimeRangeFields },
  objectives: { name: 'objectives', type: 'object', list: true, fields: discountCardObjectiveFields },
  rewards: { name: 'rewards', type: 'object', list: true, fields: discountCardRewardFields },
  payInformation: { name: 'pay_information', type: 'object', fields: discountCardUserPaidPayInformationFields },
  sharerOpenid: { name: 'sharer_openid', type: 'string' },
};

export const discountCardGetCardEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  cardTemplateId: { name: 'card_template_id', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  outCardCode: { name: 'out_card_code', type: 'string' },
  state: { name: 'state', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  unfinishedReason: { name: 'unfinished_reason', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  timeRange: { name: 'time_range', type: 'object', fields: discountCardUserAcceptedTimeRangeFields },
  objectives: { name: 'objectives', type: 'object', list: true, fields: discountCardObjectiveFields },
  rewards: { name: 'rewards', type: 'object', list: true, fields: discountCardRewardFields },
  payInformation: { name: 'pay_information', type: 'object', fields: discountCardUserPaidPayInformationFields },
  sharerOpenid: { name: 'sharer_openid', type: 'string' },
};

export const discountCardAgreementEndedEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  cardTemplateId: { name: 'card_template_id', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  outCardCode: { name: 'out_card_code', type: 'string' },
  state: { name: 'state', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  unfinishedReason: { name: 'unfinished_reason', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  timeRange: { name: 'time_range', type: 'object', fields: discountCardUserAcceptedTimeRangeFields },
  objectives: { name: 'objectives', type: 'object', list: true, fields: discountCardObjectiveFields },
  rewards: { name: 'rewards', type: 'object', list: true, fields: discountCardRewardFields },
  payInformation: { name: 'pay_information', type: 'object', fields: discountCardUserPaidPayInformationFields },
  sharerOpenid: { name: 'sharer_openid', type: 'string' },
};

export const discountCardUserPaidEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  cardTemplateId: { name: 'card_template_id', type: 'string' },
  outCardCode: { name: 'out_card_code', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  state: { name: 'state', type: 'string' },
  unfinishedReason: { name: 'unfinished_reason', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  createTime: { name: 'create_time', type: 'date' },
  timeRange: { name: 'time_range', type: 'object', fields: discountCardUserAcceptedTimeRangeFields },
  objectives: { name: 'objectives', type: 'object', list: true, fields: discountCardObjectiveFields },
  rewards: { name: 'rewards', type: 'object', list: true, fields: discountCardRewardFields },
  payInformation: { name: 'pay_information', type: 'object', fields: discountCardUserPaidPayInformationFields },
  sharerOpenid: { name: 'sharer_openid', type: 'string' },
};

export const discountCardSettlementEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  cardId: { name: 'card_id', type: 'string' },
  cardTemplateId: { name: 'card_template_id', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  outCardCode: { name: 'out_card_code', type: 'string' },
  state: { name: 'state', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  unfinishedReason: { name: 'unfinished_reason', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  timeRange: { name: 'time_range', type: 'object', fields: discountCardUserAcceptedTimeRangeFields },
  objectives: { name: 'objectives', type: 'object', list: true, fields: discountCardObjectiveFields },
  rewards: { name: 'rewards', type: 'object', list: true, fields: discountCardRewardFields },
  payInformation: { name: 'pay_information', type: 'object', fields: discountCardUserPaidPayInformationFields },
  sharerOpenid: { name: 'sharer_openid', type: 'string' },
};

export const budgetLockedEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  outBudgetNo: { name: 'out_budget_no', type: 'string' },
  budgetId: { name: 'budget_id', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  sponsorMchid: { name: 'sponsor_mchid', type: 'string' },
  activityName: { name: 'activity_name', type: 'string' },
  activityRemark: { name: 'activity_remark', type: 'string' },
  state: { name: 'state', type: 'string' },
  lockedTime: { name: 'locked_time', type: 'date' },
};

export const budgetFinishedEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  outBudgetNo: { name: 'out_budget_no', type: 'string' },
  budgetId: { name: 'budget_id', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  sponsorMchid: { name: 'sponsor_mchid', type: 'string' },
  activityName: { name: 'activity_name', type: 'string' },
  activityRemark: { name: 'activity_remark', type: 'string' },
  state: { name: 'state', type: 'string' },
  unlockRemark: { name: 'unlock_remark', type: 'string' },
  finishedTime: { name: 'finished_time', type: 'date' },
};

export const budgetClosedEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  outBudgetNo: { name: 'out_budget_no', type: 'string' },
  budgetId: { name: 'budget_id', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  sponsorMchid: { name: 'sponsor_mchid', type: 'string' },
  activityName: { name: 'activity_name', type: 'string' },
  activityRemark: { name: 'activity_remark', type: 'string' },
  state: { name: 'state', type: 'string' },
  unlockRemark: { name: 'unlock_remark', type: 'string' },
  closedTime: { name: 'closed_time', type: 'date' },
};

export const rechargeSuccessRechargeAmountFields: EventFields = {
  amount: { name: 'amount', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
};

export const rechargeSuccessBankTransferInfoFields: EventFields = {
  memo: { name: 'memo', type: 'string' },
  billNo: { name: 'bill_no', type: 'string' },
  bankName: { name: 'bank_name', type: 'string' },
  bankCardTail: { name: 'bank_card_tail', type: 'string' },
  bankAccountName: { name: 'bank_account_name', type: 'string' },
};

export const rechargeSuccessQrRechargeInfoFields: EventFields = {
  employeeType: { name: 'employee_type', type: 'string' },
  openid: { name: 'openid', type: 'string' },
};

export const rechargeSuccessOnlineBankRechargeInfoFields: EventFields = {
  billNo: { name: 'bill_no', type: 'string' },
  returnTime: { name: 'return_time', type: 'date' },
  returnReason: { name: 'return_reason', type: 'string' },
  bankName: { name: 'bank_name', type: 'string' },
  onlineBankType: { name: 'online_bank_type', type: 'string' },
  bankCardTail: { name: 'bank_card_tail', type: 'string' },
  bankAccountName: { name: 'bank_account_name', type: 'string' },
};

export const rechargeSuccessEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  outRechargeNo: { name: 'out_recharge_no', type: 'string' },
  rechargeId: { name: 'recharge_id', type: 'string' },
  rechargeChannel: { name: 'recharge_channel', type: 'string' },
  accountType: { name: 'account_type', type: 'string' },
  rechargeScene: { name: 'recharge_scene', type: 'string' },
  rechargeState: { name: 'recharge_state', type: 'string' },
  rechargeStateDesc: { name: 'recharge_state_desc', type: 'string' },
  rechargeAmount: { name: 'recharge_amount', type: 'object', fields: rechargeSuccessRechargeAmountFields },
  remark: { name: 'remark', type: 'string' },
  bankTransferInfo: { name: 'bank_transfer_info', type: 'object', fields: rechargeSuccessBankTransferInfoFields },
  qrRechargeInfo: { name: 'qr_recharge_info', type: 'object', fields: rechargeSuccessQrRechargeInfoFields },
  onlineBankRechargeInfo: {
    name: 'online_bank_recharge_info',
    type: 'object',
    fields: rechargeSuccessOnlineBankRechargeInfoFields,
  },
  acceptTime: { name: 'accept_time', type: 'date' },
  successTime: { name: 'success_time', type: 'date' },
  closeTime: { name: 'close_time', type: 'date' },
  availableRechargeChannels: { name: 'available_recharge_channels', type: 'string', list: true },
};

export const rechargeClosedOnlineBankRechargeInfoFields: EventFields = {
  billNo: { name: 'bill_no', type: 'string' },
  returnTime: { name: 'return_time', type: 'date' },
  returnReason: { name: 'return_reason', type: 'string' },
  bankName: { name: 'bank_name', type: 'string' },
  onlineBankType: { name: 'online_bank_type', type: 'string' },
  bankCardTail: { name: 'bank_card_tail', type: 'string' },
  bankAccountName: { name: 'bank_account_name', type: 'string' },
  acceptTime: { name: 'accept_time', type: 'date' },
  successTime: { name: 'success_time', type: 'date' },
  closeTime: { name: 'close_time', type: 'date' },
};

export const rechargeClosedEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  outRechargeNo: { name: 'out_recharge_no', type: 'string' },
  rechargeId: { name: 'recharge_id', type: 'string' },
  rechargeChannel: { name: 'recharge_channel', type: 'string' },
  accountType: { name: 'account_type', type: 'string' },
  rechargeScene: { name: 'recharge_scene', type: 'string' },
  rechargeState: { name: 'recharge_state', type: 'string' },
  rechargeStateDesc: { name: 'recharge_state_desc', type: 'string' },
  rechargeAmount: { name: 'recharge_amount', type: 'object', fields: rechargeSuccessRechargeAmountFields },
  remark: { name: 'remark', type: 'string' },
  bankTransferInfo: { name: 'bank_transfer_info', type: 'object', fields: rechargeSuccessBankTransferInfoFields },
  qrRechargeInfo: { name: 'qr_recharge_info', type: 'json' },
  employeeType: { name: 'employee_type', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  onlineBankRechargeInfo: {
    name: 'online_bank_recharge_info',
    type: 'object',
    fields: rechargeClosedOnlineBankRechargeInfoFields,
  },
  availableRechargeChannels: { name: 'available_recharge_channels', type: 'string', list: true },
};

export const rechargeFundReturnedDetailFields: EventFields = {
  bankName: { name: 'bank_name', type: 'string' },
  bankCardTail: { name: 'bank_card_tail', type: 'string' },
  bankAccountName: { name: 'bank_account_name', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
  memo: { name: 'memo', type: 'string' },
  returnTime: { name: 'return_time', type: 'date' },
  returnReason: { name: 'return_reason', type: 'string' },
  onlineBankType: { name: 'online_bank_type', type: 'string' },
};

export const rechargeFundReturnedEventFields: EventFields = {
  rechargeReturnedId: { name: 'recharge_returned_id', type: 'string' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  outRechargeNo: { name: 'out_recharge_no', type: 'string' },
  rechargeId: { name: 'recharge_id', type: 'string' },
  rechargeChannel: { name: 'recharge_channel', type: 'string' },
  detail: { name: 'detail', type: 'object', fields: rechargeFundReturnedDetailFields },
};

export const parkingEntranceStateChangeEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  parkingId: { name: 'parking_id', type: 'string' },
  outParkingNo: { name: 'out_parking_no', type: 'string' },
  plateNumber: { name: 'plate_number', type: 'string' },
  plateColor: { name: 'plate_color', type: 'string' },
  startTime: { name: 'start_time', type: 'date' },
  parkingName: { name: 'parking_name', type: 'string' },
  freeDuration: { name: 'free_duration', type: 'integer' },
  parkingState: { name: 'parking_state', type: 'string' },
  blockedStateDescription: { name: 'blocked_state_description', type: 'string' },
  stateUpdateTime: { name: 'state_update_time', type: 'date' },
};

export const etcUserStateChangeEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  spMchid: { name: 'sp_mchid', type: 'string' },
  spOpenid: { name: 'sp_openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
  bindState: { name: 'bind_state', type: 'string' },
  plateNumber: { name: 'plate_number', type: 'string' },
};

export const parkingFeeQueryEventFields: EventFields = {
  outSerialNumber: { name: 'out_serial_number', type: 'string' },
  plateNumber: { name: 'plate_number', type: 'string' },
  outParkingId: { name: 'out_parking_id', type: 'string' },
};

export const crossBorderMerchantQueryEventFields: EventFields = {
  acqTid: { name: 'acq_tid', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  qrCdMp: { name: 'qr_cd_mp', type: 'string' },
};

export const crossBorderOrderAmountFields: EventFields = {
  total: { name: 'total', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
};

export const crossBorderOrderEventFields: EventFields = {
  acqTid: { name: 'acq_tid', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  amount: { name: 'amount', type: 'object', fields: crossBorderOrderAmountFields },
  openid: { name: 'openid', type: 'string' },
};

export const facePayUserStateChangeEventFields: EventFields = {
  userId: { name: 'user_id', type: 'string' },
  outUserId: { name: 'out_user_id', type: 'string' },
  organizationId: { name: 'organization_id', type: 'string' },
  mchId: { name: 'mch_id', type: 'string' },
  notifyCreateTime: { name: 'notify_create_time', type: 'date' },
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  contractId: { name: 'contract_id', type: 'string' },
};

export const eduSchoolPayUserDebtStateUpdateEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  state: { name: 'state', type: 'string' },
  debtCount: { name: 'debt_count', type: 'integer' },
  updateTime: { name: 'update_time', type: 'date' },
};

export const hirePowerBankReceiveInsuranceEventFields: EventFields = {
  orderId: { name: 'order_id', type: 'string' },
  outOrderNo: { name: 'out_order_no', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  maxClaimCount: { name: 'max_claim_count', type: 'integer' },
  claimedCount: { name: 'claimed_count', type: 'integer' },
  orderReceiveTime: { name: 'order_receive_time', type: 'date' },
  orderReceiveState: { name: 'order_receive_state', type: 'string' },
  orderBeginTime: { name: 'order_begin_time', type: 'date' },
  orderEndTime: { name: 'order_end_time', type: 'date' },
};

export const medicalInsuranceSuccessPassthroughResponseContentFields: EventFields = {
  payAuthNo: { name: 'payAuthNo', type: 'string' },
  payOrdId: { name: 'payOrdId', type: 'string' },
  setlLatlnt: { name: 'setlLatlnt', type: 'string' },
};

export const medicalInsuranceSuccessCashAddDetailFields: EventFields = {
  cashAddType: { name: 'cash_add_type', type: 'string' },
};

export const medicalInsuranceSuccessCashReduceDetailFields: EventFields = {
  cashReduceType: { name: 'cash_reduce_type', type: 'string' },
};

export const medicalInsuranceSuccessPassthroughRequestContentFields: EventFields = {
  payAuthNo: { name: 'payAuthNo', type: 'string' },
  payOrdId: { name: 'payOrdId', type: 'string' },
  setlLatlnt: { name: 'setlLatlnt', type: 'string' },
};

export const medicalInsuranceSuccessEventFields: EventFields = {
  mixTradeNo: { name: 'mix_trade_no', type: 'string' },
  mixPayStatus: { name: 'mix_pay_status', type: 'string' },
  selfPayStatus: { name: 'self_pay_status', type: 'string' },
  medInsPayStatus: { name: 'med_ins_pay_status', type: 'string' },
  paidTime: { name: 'paid_time', type: 'date' },
  passthroughResponseContent: {
    name: 'passthrough_response_content',
    type: 'object',
    fields: medicalInsuranceSuccessPassthroughResponseContentFields,
  },
  mixPayType: { name: 'mix_pay_type', type: 'string' },
  orderType: { name: 'order_type', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  subAppid: { name: 'sub_appid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  subOpenid: { name: 'sub_openid', type: 'string' },
  payForRelatives: { name: 'pay_for_relatives', type: 'boolean' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  serialNo: { name: 'serial_no', type: 'string' },
  payOrderId: { name: 'pay_order_id', type: 'string' },
  payAuthNo: { name: 'pay_auth_no', type: 'string' },
  geoLocation: { name: 'geo_location', type: 'string' },
  cityId: { name: 'city_id', type: 'string' },
  medInstName: { name: 'med_inst_name', type: 'string' },
  medInstNo: { name: 'med_inst_no', type: 'string' },
  medInsOrderCreateTime: { name: 'med_ins_order_create_time', type: 'date' },
  cashAddDetail: { name: 'cash_add_detail', type: 'object', fields: medicalInsuranceSuccessCashAddDetailFields },
  cashReduceDetail: {
    name: 'cash_reduce_detail',
    type: 'object',
    fields: medicalInsuranceSuccessCashReduceDetailFields,
  },
  callbackUrl: { name: 'callback_url', type: 'string' },
  prepayId: { name: 'prepay_id', type: 'string' },
  passthroughRequestContent: {
    name: 'passthrough_request_content',
    type: 'object',
    fields: medicalInsuranceSuccessPassthroughRequestContentFields,
  },
  extends: { name: 'extends', type: 'string' },
  attach: { name: 'attach', type: 'string' },
  channelNo: { name: 'channel_no', type: 'string' },
  medInsTestEnv: { name: 'med_ins_test_env', type: 'boolean' },
};

export const corporatePayAuthorizedEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  userId: { name: 'user_id', type: 'string' },
  employeeId: { name: 'employee_id', type: 'string' },
  authorizationTime: { name: 'authorization_time', type: 'date' },
};

export const corporatePayRevokedEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  userId: { name: 'user_id', type: 'string' },
  authorizationState: { name: 'authorization_state', type: 'string' },
  authorizationRevokedTime: { name: 'authorization_revoked_time', type: 'date' },
  reason: { name: 'reason', type: 'string' },
};

export const corporatePaymentEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  cardNo: { name: 'card_no', type: 'string' },
  employeeId: { name: 'employee_id', type: 'string' },
  receiveMchName: { name: 'receive_mch_name', type: 'string' },
  receiveMchFullName: { name: 'receive_mch_full_name', type: 'string' },
  receiveMchOrganizationCode: { name: 'receive_mch_organization_code', type: 'string' },
  acquirer: { name: 'acquirer', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  refundId: { name: 'refund_id', type: 'string' },
  outRefundNo: { name: 'out_refund_no', type: 'string' },
  transactionState: { name: 'transaction_state', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  goodsName: { name: 'goods_name', type: 'string' },
  paySuccessTime: { name: 'pay_success_time', type: 'date' },
};

export const corporateRefundEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  cardNo: { name: 'card_no', type: 'string' },
  employeeId: { name: 'employee_id', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  refundId: { name: 'refund_id', type: 'string' },
  outRefundNo: { name: 'out_refund_no', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  paySuccessTime: { name: 'pay_success_time', type: 'date' },
  refundedAmount: { name: 'refunded_amount', type: 'integer' },
  refundAmount: { name: 'refund_amount', type: 'integer' },
  refundState: { name: 'refund_state', type: 'string' },
  refundCreateTime: { name: 'refund_create_time', type: 'date' },
  refundSuccessTime: { name: 'refund_success_time', type: 'date' },
};

export const corporateQuotaCardExpiredEventFields: EventFields = {
  spMchid: { name: 'sp_mchid', type: 'string' },
  subMchid: { name: 'sub_mchid', type: 'string' },
  cardNo: { name: 'card_no', type: 'string' },
  employeeId: { name: 'employee_id', type: 'string' },
  cardState: { name: 'card_state', type: 'string' },
  cardDisabledTime: { name: 'card_disabled_time', type: 'date' },
  reason: { name: 'reason', type: 'string' },
};
