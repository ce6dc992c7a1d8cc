import type { EventField } from '../model/event-fields.js';

/** What values may depend on. */
export interface SampleContext {
  /** Milliseconds. */
  readonly now: number;
  /** Values that are known, by official names: the user, the account, an order. They go before all others. */
  readonly known: Readonly<Record<string, string | number>>;
}

type Scalar = Exclude<EventField['type'], 'object'>;

/** By the end of an official name, the first that fits. Names are compared in lower case, without underscores. */
const valuesByName: readonly (readonly [pattern: RegExp, value: (context: SampleContext) => string | number])[] = [
  [/^(currency|payercurrency|settlementcurrency|feetype|cashfeetype)$/, () => 'CNY'],
  [/^(returncode|resultcode)$/, () => 'SUCCESS'],
  [/^(returnmsg|resultmsg|retmsg|errmsg|errcodedes)$/, () => 'OK'],
  [/^(errcode|errorcode|retcode|ret)$/, () => 0],
  [/^(tradestatedesc|tradestatedescription)$/, () => '支付成功'],
  [/^tradetype$/, () => 'JSAPI'],
  [/^banktype$/, () => 'OTHERS'],
  [/^(outtradeno|combineouttradeno)$/, () => 'order-1024'],
  [/^outrefundno$/, () => 'refund-1024'],
  [/^(transactionid|combinetransactionid)$/, () => '4200002026112512345678901234'],
  [/^refundid$/, () => '50300002026112512345678901234'],
  [/^(issubscribe|subissubscribe)$/, () => 'Y'],
  [/openid$/, () => 'oTea0customer0of0the0simulator'],
  [/^unionid$/, () => 'oUnion0customer0of0simulator'],
  [/appid$/, () => 'wx0123456789abcdef'],
  [/mchid$/, () => '1900000109'],
  [/(authcorpid|paidcorpid|servicecorpid|^corpid)$/, () => 'ww0123456789abcdef'],
  [/(externaluserid)$/, () => 'wmTea0customer0of0the0simulator0'],
  [/openkfid(list)?$/, () => 'wkTea0desk0of0the0simulator00000'],
  [/chatid$/, () => 'wrTea0guests0of0the0simulator000'],
  [/(userid|leader|owner|operator|creator|useridlist)$/, () => 'lin'],
  [/^(scantype)$/, () => 'qrcode'],
  [/^(scanresult)$/, () => 'https://example.com/table/7'],
  [/^eventkey$/, () => 'TODAY'],
  [/^ticket$/, () => 'gQH47joAAAAAAAAAASxodHRwOi8v'],
  [/^(content|text|recognition|msg|message)$/, () => '你好，来一壶龙井 Hello'],
  [/^(locationx|latitude)$/, () => 30.2741],
  [/^(locationy|longitude)$/, () => 120.1551],
  [/^(precision|scale)$/, () => 16],
  [/^(label|addr|address|detailedaddress|senderaddress)$/, () => '浙江省杭州市西湖区龙井路1号'],
  [/^country$/, () => '中国'],
  [/province$/, () => '浙江'],
  [/city$/, () => '杭州'],
  [/(mobile|phone|phonenumber|tel|telephone|telphone|telphoneno)$/, () => '13800000000'],
  [/(email|bizmail)$/, () => 'lin@example.com'],
  [/(picurl|imgurl|imageurl|thumburl|headimg|headimgs|avatar)$/, () => 'https://example.com/tea.jpg'],
  [/(url|link|uri)$/, () => 'https://example.com/tea'],
  [/(pagepath|path|page)$/, () => 'pages/index/index'],
  [/mediaid(16k)?$/, () => 'MEDIA_ID_OF_THE_SIMULATOR_0001'],
  [/^format$/, () => 'amr'],
  [/(md5|md5sum|sha1|sign|signature)$/, () => '5d41402abc4b2a76b9719d911017c592'],
  [/(reason|failreason|rejectreason|errormsg|errorstatus)$/, () => '资料不完整 Incomplete'],
  [/^(title|subtitle|headcontent|subject|topic)$/, () => '今日好茶 Tea of the day'],
  [/^(description|desc|summary|remark|memo|note|attach|detail)$/, () => '明前龙井 Spring Longjing'],
  [/(product|goods|spu|item|coupon)name$/, () => '明前龙井 Spring Longjing'],
  [/(plan|plandetail|activity|rule|insurance)name$/, () => '春茶季 Spring tea'],
  [/bankname$/, () => '招商银行'],
  [/(company|merchant|mch|mchfull|medinst|opensp)name$/, () => '杭州小茶馆有限公司'],
  [/^(sh|store|parking|location|service|consumestore|poi|sp)(op)?(nick)?name$/, () => '龙井茶馆'],
  [/(nickname|username|name)$/, () => '林小茶'],
  [/^(userreceivedaccount|recvaccount|refundrecvaccout)$/, () => '招商银行信用卡0403'],
  [/^refundaccount$/, () => 'REFUND_SOURCE_UNSETTLED_FUNDS'],
  [/^accountnumber$/, () => '6225880000000403'],
  [/account$/, () => 'lin@gh_0123456789ab'],
  [/^platenumber$/, () => '浙A12345'],
  [/(serial|serialnumber|serialno)$/, () => '1900000001'],
  [/nonce(str)?$/, () => '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'],
  [/(state|status)$/, () => 'SUCCESS'],
  [/(fee|amount|price|total|payertotal|refund|cost|balance)$/, () => 5800],
  [/(count|num|number|quantity|size|cnt)$/, () => 1],
  [/(time|date)$/, ({ now }) => chineseTime(now)],
  [/(id|ids|no|sn|number)$/, () => '2600000000000000001'],
];

/** `20261125100000`, in the time of Beijing. */
function chineseTime(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

/** A value that could be real, for a field that is no object. */
export function sampleValue(field: EventField, context: SampleContext): string | number {
  const { name, stripPrefix = '' } = field;
  const known = context.known[name];
  if (known !== undefined) {
    return known;
  }
  const plainName = name.replace('_$n', '').replaceAll('_', '').toLowerCase();
  const found = valuesByName.find(([pattern]) => pattern.test(plainName))?.[1](context);
  const value = fitting(field.type as Scalar, found, context);
  return stripPrefix === '' ? value : `${stripPrefix}${value}`;
}

/** The value where it fits the type of the field, or one that does. */
function fitting(type: Scalar, value: string | number | undefined, { now }: SampleContext): string | number {
  switch (type) {
    case 'date':
      return Math.floor(now / 1000);
    case 'number':
    case 'integer':
      return typeof value === 'number' ? (type === 'integer' ? Math.trunc(value) : value) : 1;
    case 'boolean':
      return 1;
    case 'id':
      return typeof value === 'string' && /^\d+$/.test(value) ? value : '2600000000000000001';
    case 'json':
      return '{}';
    default:
      return value === undefined ? 'SIMULATED' : String(value);
  }
}
