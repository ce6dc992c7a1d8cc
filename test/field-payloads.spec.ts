import { Injectable } from '@nestjs/common';
import { Observe, officialAccount, OfficialAccountEvent, WechatEvent } from 'nestjs-wechat';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { type Message, WecomCallbackSigner } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { adapters, credentials, event, sharedApplication, startApplication } from './harness/application.js';
import { Cashier, merchant, mchId, post, weChatPay } from './pay/merchant.js';
import { app as wecomAccount, corpId, keys, suite, suiteId } from './wecom/wecom-side.js';

@Injectable()
class Watcher {
  readonly events: WechatEvent[] = [];

  @Observe(WechatEvent)
  keep(each: WechatEvent): void {
    this.events.push(each);
  }
}

const when = new Date(1_700_000_000_000);

describe.each(adapters)('A payload from the field on %s', (adapter) => {
  const shared = sharedApplication({
    adapter,
    accounts: [
      officialAccount({ ...credentials, path: 'oa' }),
      miniProgram({ ...credentials, name: 'mini', path: 'mini' }),
    ],
    providers: [Watcher],
  });

  let users = 0;

  /** What becomes of a message, whatever account it is for: its class and its properties. */
  async function received(message: Message | string, path: string, format: 'xml' | 'json' = 'xml') {
    // Of somebody else each time, so that none is taken for the one before.
    const sent = typeof message === 'string' ? message : { ...message, FromUserName: `o${++users}` };
    const answer = await shared().push(sent, { path, format });
    expect(answer.status).toBe(200);
    const [each] = shared().nest.get(Watcher).events.splice(0);
    return Object.assign({ name: each!.constructor.name } as Record<string, unknown>, each);
  }

  async function receivedByWecom(message: Message | string, receiverId: string, account: 'app' | 'suite') {
    const app = await startApplication({
      adapter,
      accounts: [account === 'app' ? wecomAccount() : suite()],
      providers: [Watcher],
    });
    const { query, body, contentType } = new WecomCallbackSigner({ ...keys, receiverId }).message(message);
    const answer = await app.request(`/wechat${query}`, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
    });
    expect(answer.status).toBe(200);
    const [each] = app.nest.get(Watcher).events;
    return Object.assign({ name: each!.constructor.name } as Record<string, unknown>, each);
  }

  const system = { ToUserName: corpId, FromUserName: 'sys', CreateTime: 1_700_000_000, MsgType: 'event' };

  it.each(['user_info_modified', 'user_authorization_revoke', 'user_authorization_cancellation'])(
    'says whose data is to be deleted, in either spelling: %s',
    async (value) => {
      const capitals = event(value, { OpenID: 'oU', UnionID: 'uU', AppID: 'wx1' });
      const small = event(value, { openid: 'oU', unionid: 'uU', appid: 'wx1' });
      for (const path of ['/oa', '/mini']) {
        for (const message of [capitals, small]) {
          for (const format of ['xml', 'json'] as const) {
            const got = await received(message, path, format);
            expect(got['openid'] ?? got['openID'], `${path} ${format}`).toBe('oU');
            expect(got['appid'] ?? got['appID']).toBe('wx1');
            expect(got).toMatchObject({ unionID: 'uU' });
          }
        }
      }
    },
  );

  it('of a media check of version 2 has no verdict of version 1', async () => {
    const result = { suggest: 'risky', label: 20_002 };
    const got = await received(
      event('wxa_media_check', { version: 2, result, errcode: -1008, errmsg: 'e' }),
      '/mini',
      'json',
    );
    expect(got).toMatchObject({ name: 'MediaCheckEvent', result, errcode: -1008, errmsg: 'e' });
    expect(got).not.toHaveProperty('isrisky');
  });

  it('tells when an appeal was decided', async () => {
    const got = await received(event('wxa_appeal_record', { audit_time: 1_700_000_000 }), '/mini');
    expect(got).toMatchObject({ name: 'AppealRecordEvent', auditTime: when });
  });

  it('of a date that is not yet has no property, and milliseconds are no seconds', async () => {
    const goods = (PaidTime: number) =>
      event('xpay_goods_deliver_notify', { OutTradeNo: 'o', WeChatPayInfo: { PaidTime } });
    for (const format of ['xml', 'json'] as const) {
      expect((await received(goods(0), '/mini', format))['weChatPayInfo']).toEqual({});
      expect((await received(goods(1_700_000_000_000), '/mini', format))['weChatPayInfo']).toEqual({ paidTime: when });
    }
    const order = '<Event><![CDATA[card_pay_order]]></Event><PayFinishTime>0</PayFinishTime><OrderId>1</OrderId>';
    const card = await received(
      `<xml><ToUserName>gh_1</ToUserName><FromUserName>o</FromUserName><CreateTime>1700000000</CreateTime><MsgType>event</MsgType>${order}</xml>`,
      '/oa',
    );
    expect(card).toMatchObject({ name: 'CardPayOrderEvent', orderId: '1', createTime: when });
    expect(card).not.toHaveProperty('payFinishTime');
  });

  it('of a refund that Apple asks about has its times and what was consumed', async () => {
    const fields = {
      refund_time: '1700000000',
      order_time: 1_700_000_000,
      service_type: 'vip',
      consumption_status: '1',
      channel_bill: 'b',
      bundleid: 'x',
    };
    const got = await received(event('xpay_subscribe_ios_refund_query_notify', fields), '/mini', 'json');
    expect(got).toMatchObject({
      name: 'VirtualPaymentRefundQueryEvent',
      refundTime: when,
      orderTime: when,
      serviceType: 'vip',
      consumptionStatus: '1',
    });
  });

  it.each([
    ['wx_verify_pay_succ', { OrderId: '1' }, 'WxVerifyPaySuccEvent', { orderId: '1' }],
    [
      'wx_verify_dispatch',
      { Provider: 'p', DispatchTime: 1_700_000_000 },
      'WxVerifyDispatchEvent',
      { dispatchTime: when },
    ],
    ['wx_verify_refill', { RefillReason: 'r' }, 'WxVerifyRefillEvent', { refillReason: 'r' }],
    [
      'qualification_verify_success',
      { ExpiredTime: 1_700_000_000 },
      'QualificationVerifySuccessEvent',
      { expiredTime: when },
    ],
    ['merchant_order', { OrderId: '1', OrderStatus: 2 }, 'MerchantOrderEvent', { orderId: '1', orderStatus: 2 }],
  ])('is typed on each platform that receives it: %s', async (value, fields, name, properties) => {
    for (const path of ['/oa', '/mini']) {
      expect(await received(event(value, fields), path)).toMatchObject({ name, ...properties });
    }
  });

  it('of an event that nobody knows is still the base class', async () => {
    expect((await received(event('novelty', { a: 1 }), '/oa'))['name']).toBe(OfficialAccountEvent.name);
  });

  it.each(['ItemUserId', 'ItemUserid', 'itemuserid'])('of an approval has its users as %s', async (spelling) => {
    const item = `<Item><ItemName>n</ItemName><${spelling}><![CDATA[U]]></${spelling}><ItemOpTime>0</ItemOpTime></Item>`;
    const got = await receivedByWecom(
      `<xml><ToUserName>${corpId}</ToUserName><FromUserName>sys</FromUserName><CreateTime>1700000000</CreateTime>` +
        '<MsgType>event</MsgType><Event>open_approval_change</Event><AgentID>1</AgentID><ApprovalInfo><ThirdNo>1</ThirdNo>' +
        `<ApprovalNodes><ApprovalNode><NodeStatus>2</NodeStatus><Items>${item}</Items></ApprovalNode></ApprovalNodes></ApprovalInfo></xml>`,
      corpId,
      'app',
    );
    expect(got).toMatchObject({ name: 'OpenApprovalChangeEvent' });
    expect(got['approvalInfo']).toMatchObject({
      approvalNodes: [{ nodeStatus: 2, items: [{ itemName: 'n', itemUserid: 'U' }] }],
    });
  });

  it('of a member has lists where the wire has a comma', async () => {
    const fields = { Department: '1,2,3', IsLeaderInDept: '1,0,0', DirectLeader: 'lisi,wangwu', UserID: 'zhangsan' };
    const lists = { department: [1, 2, 3], isLeaderInDept: [1, 0, 0], directLeader: ['lisi', 'wangwu'] };
    const change = { ...system, Event: 'change_contact', ChangeType: 'update_user', ...fields };
    expect(await receivedByWecom(change, corpId, 'app')).toMatchObject({ name: 'UpdateUserEvent', ...lists });
    const tag = {
      ...system,
      Event: 'change_contact',
      ChangeType: 'update_tag',
      AddUserItems: 'a,b',
      DelPartyItems: '7',
    };
    expect(await receivedByWecom(tag, corpId, 'app')).toMatchObject({
      name: 'UpdateTagEvent',
      addUserItems: ['a', 'b'],
      delUserItems: [],
      delPartyItems: [7],
    });
    const info = { SuiteId: suiteId, AuthCorpId: 'ww1', TimeStamp: 1_700_000_000, InfoType: 'change_contact' };
    expect(await receivedByWecom({ ...info, ChangeType: 'update_user', ...fields }, suiteId, 'suite')).toMatchObject({
      name: 'SuiteUpdateUserEvent',
      ...lists,
    });
  });

  it('of a migration reaches a suite', async () => {
    const info = {
      AuthCorpId: 'ww1',
      ServiceCorpId: 'ww2',
      TimeStamp: 1_700_000_000,
      InfoType: 'agree_external_userid_migration',
    };
    expect(await receivedByWecom(info, suiteId, 'suite')).toMatchObject({
      name: 'SuiteAgreeExternalUseridMigrationEvent',
      authCorpId: 'ww1',
      serviceCorpId: 'ww2',
    });
  });

  it('of money has all of it', async () => {
    Cashier.events = [];
    const app = await startApplication({ adapter, accounts: [merchant()], providers: [Cashier] });
    const amount = { total: 528_800, discount_total: 1, payer_total: 528_799, currency: 'CNY' };
    const promotion_detail = [{ promotion_id: 'p', amount: 1, wechatpay_contribute_amount: 1 }];
    const resource = { mchid: mchId, out_trade_no: 'o', trade_state: 'SUCCESS', amount, promotion_detail };
    for (const type of ['TRANSACTION.PAY_BACK', 'TRANSACTION.FAIL', 'TRANSACTION.SUCCESS']) {
      const answer = await post(
        app,
        '/wechat/pay',
        weChatPay.notification(type, { ...resource, transaction_id: type }),
      );
      expect(answer.status).toBe(204);
      expect(Cashier.events.shift(), type).toMatchObject({
        amount: { total: 528_800, discountTotal: 1, payerTotal: 528_799, currency: 'CNY' },
        promotionDetail: [{ promotionId: 'p', amount: 1, wechatpayContribute: 1 }],
      });
    }
  });
});
