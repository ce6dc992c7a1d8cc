import { type CallOptions, type WechatClient, type WecomMessages } from 'nestjs-wechat/client';
import type { StandInAnswer } from 'nestjs-wechat/testing';
import { WecomAiBotEvent } from 'nestjs-wechat/wecom';
import { customer, shop } from './every-account.js';

const openid = 'oMei';
const menu = { button: [{ type: 'click', name: '今日', key: 'TODAY' }] } as const;
const card = { card_type: 'text_notice', card_action: { type: 1, url: 'https://a.example/' } } as const;
const file = { content: Buffer.from('bytes'), filename: '茶 1.png', contentType: 'image/png' };
const session = { openid, sessionKey: 'c2Vzc2lvbi1rZXktMTIzNA==', unionid: undefined };
const OK = { errcode: 0, errmsg: 'ok' };

/** A helper, and every request that it makes. */
export interface HelperRow {
  readonly call: (wechat: WechatClient, options: CallOptions) => Promise<unknown>;
  /** Method, path with query, and body, as they are sent; tokens as `<kind>`, and a form as `[name=value]`. */
  readonly sends: readonly string[];
  readonly answers?: Readonly<Record<string, StandInAnswer>>;
  /** Whether it is sent again when nobody knows whether it was done: it only reads, or has a guard against duplicates. */
  readonly isRepeated?: true;
  /** The errcodes that are no error to it. */
  readonly takes?: readonly number[];
  /** Whether it has no `CallOptions`. */
  readonly hasNoOptions?: true;
}

const all = async (items: AsyncIterable<unknown>): Promise<readonly unknown[]> => {
  const list: unknown[] = [];
  for await (const item of items) {
    list.push(item);
  }
  return list;
};

const staff = (wechat: WechatClient): WecomMessages => wechat.wecom().messages;

/** Every helper of the client, by its class and method. */
export const helperTable: Readonly<Record<string, HelperRow>> = {
  'ApiClient.get': {
    call: (wechat, options) => wechat.officialAccount().get('/cgi-bin/user/info', { openid }, options),
    sends: ['GET /cgi-bin/user/info?access_token=<app>&openid=oMei'],
    isRepeated: true,
  },
  'ApiClient.post': {
    call: (wechat, options) =>
      wechat.wecom().post('/cgi-bin/menu/create', { button: [] }, { ...options, query: { agentid: 7 } }),
    sends: ['POST /cgi-bin/menu/create?access_token=<wecom>&agentid=7 {"button":[]}'],
  },
  'ApiClient.upload': {
    call: (wechat, options) =>
      wechat
        .officialAccount()
        .upload('/cgi-bin/material/add_material', file, { type: 'video', description: '{}' }, options),
    sends: [
      'POST /cgi-bin/material/add_material?access_token=<app>&type=video [description={}] [media=茶 1.png image/png 5]',
    ],
    answers: { '/cgi-bin/material/add_material': { media_id: 'M' } },
  },
  'ApiClient.download': {
    call: (wechat, options) =>
      wechat.miniProgram().download('/wxa/getwxacodeunlimit', {}, { ...options, body: { scene: '茶=1' } }),
    sends: ['POST /wxa/getwxacodeunlimit?access_token=<app> {"scene":"茶=1"}'],
    answers: { '/wxa/getwxacodeunlimit': { contentType: 'image/png', content: Buffer.from('png') } },
    isRepeated: true,
  },
  'ApiClient.accessToken': {
    call: (wechat) => wechat.officialAccount('classic').accessToken(),
    sends: ['GET /cgi-bin/token?grant_type=client_credential&appid=wxclassic&secret=<secret>'],
    isRepeated: true,
    hasNoOptions: true,
  },

  'CustomerService.send': {
    call: (wechat, options) =>
      wechat
        .officialAccount()
        .customerService.send({ touser: openid, msgtype: 'text', text: { content: '茶 "好"' } }, options),
    sends: [
      'POST /cgi-bin/message/custom/send?access_token=<app> {"touser":"oMei","msgtype":"text","text":{"content":"茶 \\"好\\""}}',
    ],
  },
  'CustomerService.startTyping': {
    call: (wechat, options) => wechat.miniProgram().customerService.startTyping(openid, options),
    sends: ['POST /cgi-bin/message/custom/typing?access_token=<app> {"touser":"oMei","command":"Typing"}'],
    takes: [45081],
  },
  'CustomerService.cancelTyping': {
    call: (wechat, options) => wechat.officialAccount().customerService.cancelTyping(openid, options),
    sends: ['POST /cgi-bin/message/custom/typing?access_token=<app> {"touser":"oMei","command":"CancelTyping"}'],
  },

  'AccountMenu.ensure': {
    call: (wechat, options) => wechat.officialAccount().menu.ensure(menu, options),
    sends: [
      'GET /cgi-bin/menu/get?access_token=<app>',
      'POST /cgi-bin/menu/create?access_token=<app> {"button":[{"type":"click","name":"今日","key":"TODAY"}]}',
    ],
    takes: [46003],
  },
  'AccountMenu.get': {
    call: (wechat, options) => wechat.officialAccount().menu.get(options),
    sends: ['GET /cgi-bin/menu/get?access_token=<app>'],
    isRepeated: true,
    takes: [46003],
  },
  'AccountMenu.create': {
    call: (wechat, options) => wechat.officialAccount().menu.create(menu, options),
    sends: ['POST /cgi-bin/menu/create?access_token=<app> {"button":[{"type":"click","name":"今日","key":"TODAY"}]}'],
  },
  'AccountMenu.delete': {
    call: (wechat, options) => wechat.officialAccount().menu.delete(options),
    sends: ['GET /cgi-bin/menu/delete?access_token=<app>'],
  },
  'AccountMenu.addConditional': {
    call: (wechat, options) =>
      wechat.officialAccount().menu.addConditional({ ...menu, matchrule: { tag_id: '2' } }, options),
    sends: [
      'POST /cgi-bin/menu/addconditional?access_token=<app> {"button":[{"type":"click","name":"今日","key":"TODAY"}],"matchrule":{"tag_id":"2"}}',
    ],
    answers: { '/cgi-bin/menu/addconditional': { menuid: '1' } },
  },
  'AccountMenu.deleteConditional': {
    call: (wechat, options) => wechat.officialAccount().menu.deleteConditional('208379533', options),
    sends: ['POST /cgi-bin/menu/delconditional?access_token=<app> {"menuid":"208379533"}'],
    answers: { '/cgi-bin/menu/delconditional': OK },
  },

  'TemplateMessages.send': {
    call: (wechat, options) =>
      wechat
        .officialAccount()
        .templateMessages.send(
          { touser: openid, template_id: 'T', data: { first: { value: '茶' } }, client_msg_id: 'order-1' },
          options,
        ),
    sends: [
      'POST /cgi-bin/message/template/send?access_token=<app> {"client_msg_id":"order-1","touser":"oMei","template_id":"T","data":{"first":{"value":"茶"}}}',
    ],
    isRepeated: true,
  },
  'TemplateMessages.sendToSubscriber': {
    call: (wechat, options) =>
      wechat
        .officialAccount()
        .templateMessages.sendToSubscriber(
          { touser: openid, template_id: 'T', page: 'index', data: { thing1: { value: '茶' } } },
          options,
        ),
    sends: [
      'POST /cgi-bin/message/subscribe/bizsend?access_token=<app> {"touser":"oMei","template_id":"T","page":"index","data":{"thing1":{"value":"茶"}}}',
    ],
  },

  'Users.info': {
    call: (wechat, options) => wechat.officialAccount().users.info(openid, 'en', options),
    sends: ['GET /cgi-bin/user/info?access_token=<app>&openid=oMei&lang=en'],
    isRepeated: true,
  },
  'Users.infos': {
    call: (wechat, options) => all(wechat.officialAccount().users.infos(['o1', 'o2'], options)),
    sends: ['POST /cgi-bin/user/info/batchget?access_token=<app> {"user_list":[{"openid":"o1"},{"openid":"o2"}]}'],
    answers: { '/cgi-bin/user/info/batchget': { user_info_list: [] } },
    isRepeated: true,
  },
  'Users.all': {
    call: (wechat, options) => all(wechat.officialAccount().users.all('o1', options)),
    sends: ['GET /cgi-bin/user/get?access_token=<app>&next_openid=o1'],
    answers: { '/cgi-bin/user/get': { total: 1, count: 0 } },
    isRepeated: true,
  },
  'Users.withTag': {
    call: (wechat, options) => all(wechat.officialAccount().users.withTag(7, 'o1', options)),
    sends: ['POST /cgi-bin/user/tag/get?access_token=<app> {"tagid":7,"next_openid":"o1"}'],
    answers: { '/cgi-bin/user/tag/get': { count: 0 } },
    isRepeated: true,
  },
  'Users.tag': {
    call: (wechat, options) => wechat.officialAccount().users.tag(7, ['o1', 'o2'], options),
    sends: ['POST /cgi-bin/tags/members/batchtagging?access_token=<app> {"tagid":7,"openid_list":["o1","o2"]}'],
    answers: { '/cgi-bin/tags/members/batchtagging': OK },
  },
  'Users.untag': {
    call: (wechat, options) => wechat.officialAccount().users.untag(7, ['o1'], options),
    sends: ['POST /cgi-bin/tags/members/batchuntagging?access_token=<app> {"tagid":7,"openid_list":["o1"]}'],
    answers: { '/cgi-bin/tags/members/batchuntagging': OK },
  },

  'QrCodes.create': {
    call: (wechat, options) => wechat.officialAccount().qrCodes.create('桌-7', 60, options),
    sends: [
      'POST /cgi-bin/qrcode/create?access_token=<app> {"expire_seconds":60,"action_name":"QR_STR_SCENE","action_info":{"scene":{"scene_str":"桌-7"}}}',
    ],
  },
  'QrCodes.createPermanent': {
    call: (wechat, options) => wechat.officialAccount().qrCodes.createPermanent(42, options),
    sends: [
      'POST /cgi-bin/qrcode/create?access_token=<app> {"action_name":"QR_LIMIT_SCENE","action_info":{"scene":{"scene_id":42}}}',
    ],
  },

  'Media.upload': {
    call: (wechat, options) => wechat.wecom().media.upload('file', file, options),
    sends: ['POST /cgi-bin/media/upload?access_token=<wecom>&type=file [media=茶 1.png image/png 5]'],
  },
  'Media.download': {
    call: (wechat, options) => wechat.officialAccount().media.download('M+/=', options),
    sends: ['GET /cgi-bin/media/get?access_token=<app>&media_id=M%2B%2F%3D'],
    answers: { '/cgi-bin/media/get': { contentType: 'image/png', content: Buffer.from('png') } },
    isRepeated: true,
  },

  'JsSdk.config': {
    call: (wechat) => wechat.officialAccount().jsSdk.config('https://a.example/'),
    sends: ['GET /cgi-bin/ticket/getticket?access_token=<app>&type=jsapi'],
    isRepeated: true,
    hasNoOptions: true,
  },
  'JsSdk.ticket': {
    call: (wechat) => wechat.officialAccount().jsSdk.ticket('jsapi'),
    sends: ['GET /cgi-bin/ticket/getticket?access_token=<app>&type=jsapi'],
    isRepeated: true,
    hasNoOptions: true,
  },
  'JsSdk.cardSignature': {
    call: (wechat) => wechat.officialAccount().jsSdk.cardSignature(['card', 1_414_587_457]),
    sends: ['GET /cgi-bin/ticket/getticket?access_token=<app>&type=wx_card'],
    isRepeated: true,
    hasNoOptions: true,
  },

  'ShortKeys.create': {
    call: (wechat, options) => wechat.officialAccount().shortKeys.create('长', 60, options),
    sends: ['POST /cgi-bin/shorten/gen?access_token=<app> {"long_data":"长","expire_seconds":60}'],
    answers: { '/cgi-bin/shorten/gen': { short_key: 'k' } },
  },
  'ShortKeys.read': {
    call: (wechat, options) => wechat.officialAccount().shortKeys.read('k', options),
    sends: ['POST /cgi-bin/shorten/fetch?access_token=<app> {"short_key":"k"}'],
    answers: { '/cgi-bin/shorten/fetch': { long_data: '长' } },
    isRepeated: true,
  },

  'Quotas.get': {
    call: (wechat, options) => wechat.miniProgram().quotas.get('/cgi-bin/menu/create', options),
    sends: ['POST /cgi-bin/openapi/quota/get?access_token=<app> {"cgi_path":"/cgi-bin/menu/create"}'],
    isRepeated: true,
  },
  'Quotas.requestOf': {
    call: (wechat, options) => wechat.officialAccount().quotas.requestOf('6087f0d0-5c83dcaa-438ebbcc', options),
    sends: ['POST /cgi-bin/openapi/rid/get?access_token=<app> {"rid":"6087f0d0-5c83dcaa-438ebbcc"}'],
    answers: { '/cgi-bin/openapi/rid/get': { request: {} } },
    isRepeated: true,
  },

  'MiniProgramLogin.code2session': {
    call: (wechat, options) => wechat.miniProgram().login.code2session('the code', options),
    sends: ['GET /sns/jscode2session?appid=wxmini&secret=<secret>&js_code=the+code&grant_type=authorization_code'],
  },
  'MiniProgramLogin.checkSessionKey': {
    call: (wechat, options) => wechat.miniProgram().login.checkSessionKey(session, options),
    sends: [
      'GET /wxa/checksession?access_token=<app>&openid=oMei&signature=cc38d5bdce4f4323453a507596cff11536b8d6a387b59163c89e6b029850d0f4&sig_method=hmac_sha256',
    ],
    answers: { '/wxa/checksession': OK },
    isRepeated: true,
    takes: [87009],
  },
  'MiniProgramLogin.phoneNumber': {
    call: (wechat, options) => wechat.miniProgram().login.phoneNumber('the-code', options),
    sends: ['POST /wxa/business/getuserphonenumber?access_token=<app> {"code":"the-code"}'],
    answers: { '/wxa/business/getuserphonenumber': { ...OK, phone_info: { purePhoneNumber: '13800138000' } } },
  },

  'SubscribeMessages.send': {
    call: (wechat, options) =>
      wechat
        .miniProgram()
        .subscribeMessages.send({ touser: openid, template_id: 'T', data: { thing1: { value: '茶' } } }, options),
    sends: [
      'POST /cgi-bin/message/subscribe/send?access_token=<app> {"miniprogram_state":"formal","lang":"zh_CN","touser":"oMei","template_id":"T","data":{"thing1":{"value":"茶"}}}',
    ],
  },

  'MiniProgramLinks.scheme': {
    call: (wechat, options) =>
      wechat.miniProgram().links.scheme({ path: 'pages/tea', query: 'id=1', expireDays: 7 }, options),
    sends: [
      'POST /wxa/generatescheme?access_token=<app> {"jump_wxa":{"path":"pages/tea","query":"id=1","env_version":"release"},"is_expire":true,"expire_type":1,"expire_interval":7}',
    ],
    answers: { '/wxa/generatescheme': { ...OK, openlink: 'weixin://' } },
  },
  'MiniProgramLinks.urlLink': {
    call: (wechat, options) => wechat.miniProgram().links.urlLink({ path: 'pages/tea', envVersion: 'trial' }, options),
    sends: [
      'POST /wxa/generate_urllink?access_token=<app> {"path":"pages/tea","query":"","env_version":"trial","expire_type":1,"expire_interval":30}',
    ],
    answers: { '/wxa/generate_urllink': { ...OK, url_link: 'https://wxaurl.cn/1' } },
  },
  'MiniProgramLinks.shortLink': {
    call: (wechat, options) => wechat.miniProgram().links.shortLink('pages/tea?id=1', '茶', options),
    sends: [
      'POST /wxa/genwxashortlink?access_token=<app> {"page_url":"pages/tea?id=1","page_title":"茶","is_permanent":false}',
    ],
    answers: { '/wxa/genwxashortlink': { ...OK, link: '#小程序://茶/1' } },
  },

  'WecomMessages.send': {
    call: (wechat, options) =>
      staff(wechat).send({ touser: 'mei|li', msgtype: 'text', text: { content: '茶' } }, options),
    sends: [
      'POST /cgi-bin/message/send?access_token=<wecom> {"agentid":7,"touser":"mei|li","msgtype":"text","text":{"content":"茶"}}',
    ],
  },
  'WecomMessages.recall': {
    call: (wechat, options) => staff(wechat).recall('m1', options),
    sends: ['POST /cgi-bin/message/recall?access_token=<wecom> {"msgid":"m1"}'],
    answers: { '/cgi-bin/message/recall': OK },
  },
  'WecomMessages.updateButton': {
    call: (wechat, options) => staff(wechat).updateButton({ responseCode: 'RC', userids: ['mei'] }, '完成', options),
    sends: [
      'POST /cgi-bin/message/update_template_card?access_token=<wecom> {"userids":["mei"],"agentid":7,"response_code":"RC","button":{"replace_name":"完成"}}',
    ],
    answers: { '/cgi-bin/message/update_template_card': OK },
  },
  'WecomMessages.updateTemplateCard': {
    call: (wechat, options) => staff(wechat).updateTemplateCard({ responseCode: 'RC' }, card, options),
    sends: [
      'POST /cgi-bin/message/update_template_card?access_token=<wecom> {"atall":1,"agentid":7,"response_code":"RC","template_card":{"card_type":"text_notice","card_action":{"type":1,"url":"https://a.example/"}}}',
    ],
    answers: { '/cgi-bin/message/update_template_card': OK },
  },
  'WecomMessages.sendWelcome': {
    call: (wechat, options) => staff(wechat).sendWelcome({ welcome_code: 'WC', text: { content: '欢迎' } }, options),
    sends: [
      'POST /cgi-bin/externalcontact/send_welcome_msg?access_token=<wecom> {"welcome_code":"WC","text":{"content":"欢迎"}}',
    ],
    answers: { '/cgi-bin/externalcontact/send_welcome_msg': OK },
  },

  'WecomJsSdk.config': {
    call: (wechat) => wechat.wecom().jsSdk.config('https://a.example/'),
    sends: ['GET /cgi-bin/get_jsapi_ticket?access_token=<wecom>'],
    isRepeated: true,
    hasNoOptions: true,
  },
  'WecomJsSdk.agentConfig': {
    call: (wechat) => wechat.wecomSuite().corp(customer.corpId, 8).jsSdk.agentConfig('https://a.example/'),
    sends: ['GET /cgi-bin/ticket/get?access_token=<suite-corp>&type=agent_config'],
    isRepeated: true,
    hasNoOptions: true,
  },

  'OpenPlatformClient.authorizationUrl': {
    call: (wechat, options) =>
      wechat.openPlatform().authorizationUrl({ redirectUri: 'https://a.example/done' }, options),
    sends: [
      'POST /cgi-bin/component/api_create_preauthcode?component_access_token=<component> {"component_appid":"wxcomponent"}',
    ],
    answers: { '/cgi-bin/component/api_create_preauthcode': { pre_auth_code: 'preauthcode@@@1', expires_in: 600 } },
  },
  'OpenPlatformClient.queryAuth': {
    call: (wechat, options) => wechat.openPlatform().queryAuth('queryauthcode@@@1', options),
    sends: [
      'POST /cgi-bin/component/api_query_auth?component_access_token=<component> {"component_appid":"wxcomponent","authorization_code":"queryauthcode@@@1"}',
    ],
  },

  'WechatClient.respond': {
    call: (wechat, options) => {
      const event = Object.assign(new (class extends WecomAiBotEvent {})(), {
        account: 'bot',
        type: 'wecom-aibot.message.text' as const,
        responseUrl: 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=code-of-the-response',
      });
      return wechat.respond(event, { msgtype: 'markdown', markdown: { content: '**茶**' } }, options);
    },
    sends: [
      'POST /cgi-bin/aibot/response?response_code=<secret> {"msgtype":"markdown","markdown":{"content":"**茶**"}}',
    ],
    answers: { '/cgi-bin/aibot/response': OK },
  },
};

/** How every kind of token is fetched, by what fetches it. */
export const tokenTable: Readonly<Record<string, HelperRow>> = {
  'a stable token': {
    call: (wechat) => wechat.officialAccount('tea').accessToken(),
    sends: ['POST /cgi-bin/stable_token {"grant_type":"client_credential","appid":"wxtea","secret":"<secret>"}'],
  },
  'a classic token': helperTable['ApiClient.accessToken']!,
  'the token of a shop': {
    call: (wechat) => wechat.wechatShop().accessToken(),
    sends: ['POST /cgi-bin/stable_token {"grant_type":"client_credential","appid":"wxshopping","secret":"<secret>"}'],
  },
  'the token of a WeCom app': {
    call: (wechat) => wechat.wecom().accessToken(),
    sends: ['GET /cgi-bin/gettoken?corpid=wwstaff&corpsecret=<secret>'],
  },
  'the token of a service provider': {
    call: (wechat) => wechat.wecomSuite().provider.accessToken(),
    sends: ['POST /cgi-bin/service/get_provider_token {"corpid":"wwprovider","provider_secret":"<secret>"}'],
  },
  'the token of a corp of a suite': {
    call: (wechat) => wechat.wecomSuite().corp(customer.corpId).accessToken(),
    sends: [
      'POST /cgi-bin/service/get_suite_token {"suite_id":"wwsuite","suite_secret":"<secret>","suite_ticket":"<secret>"}',
      'POST /cgi-bin/service/get_corp_token?suite_access_token=<suite> {"auth_corpid":"wwcustomer","permanent_code":"<secret>"}',
    ],
  },
  'the token of an authorizer': {
    call: (wechat) => wechat.openPlatform().authorizer(shop).accessToken(),
    sends: [
      'POST /cgi-bin/component/api_component_token {"component_appid":"wxcomponent","component_appsecret":"<secret>","component_verify_ticket":"<secret>"}',
      'POST /cgi-bin/component/api_authorizer_token?component_access_token=<component> {"component_appid":"wxcomponent","authorizer_appid":"wxshop","authorizer_refresh_token":"<secret>"}',
    ],
  },
};
