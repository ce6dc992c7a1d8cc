import { readdirSync, readFileSync } from 'node:fs';
import { officialAccount, WechatModule } from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { openPlatform } from 'nestjs-wechat/open-platform';
import { payMerchant } from 'nestjs-wechat/pay';
import { PayNotificationSigner } from 'nestjs-wechat/testing';
import { wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { describe, expect, it } from 'vitest';
import { payKeys } from './harness/pay-keys.js';
import { complaintsAbout } from './harness/compiler.js';

const snapshots = new URL('./api/', import.meta.url);
/** What applications write: options, and the contents of replies and messages. */
const WRITTEN =
  /(?:Options|Extras)$|^Simulated(?!Act|Order|Platform)\w+$|^StandIn(?:App|Accounts|Component|Provider|Suite|WecomApp)$|^(?:AccountPlace|ExpectedPayment|Article|Video|Music|Place|UploadFile|MiniProgramPage|MenuMatchRule)$|^[A-Z]\w*Card$/;

const written = readdirSync(snapshots)
  .filter((file) => file.endsWith('.api.txt'))
  .flatMap((file) => {
    const entry = file.slice(0, -'.api.txt'.length);
    const names = readFileSync(new URL(file, snapshots), 'utf8').matchAll(/^## (\w+)$/gm);
    return [...names].map(([, name]) => ({ entry, name: name! })).filter(({ name }) => WRITTEN.test(name));
  });

/** What generic ones are written for. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  UnsignedAccountOptions: "<import('nestjs-wechat').OfficialAccountOptions>",
};

describe('an optional member may be undefined', () => {
  it('for the compiler, with exactOptionalPropertyTypes', async () => {
    expect(written.length).toBeGreaterThan(40);
    const imports = written.map(({ entry, name }, index) => {
      const path = entry === 'index' ? 'nestjs-wechat' : `nestjs-wechat/${entry}`;
      return `import type { ${name} as ${name}${index} } from '${path}';`;
    });
    const uses = written.map(({ name }, index) => {
      const type = `${name}${index}${ARGUMENTS[name] ?? ''}`;
      return `export const given${index}: Undefined<${type}> = takes<${type}>();`;
    });
    const code = `
      type OptionalName<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T];
      type Undefined<T> = { [K in OptionalName<T>]: undefined extends Required<Pick<T, K>>[K] ? 'taken' : K };
      declare function takes<T>(): { [K in OptionalName<T>]: 'taken' };
      ${[...imports, ...uses].join('\n')}
    `;
    const wrong = `interface Exact { readonly name?: string }\nexport const no: Undefined<Exact> = takes<Exact>();`;
    const complaints = await complaintsAbout(`${code}\n${wrong}`, { exactOptionalPropertyTypes: true });
    // The last line alone, which shows that the others could fail.
    expect(complaints.split('\n')[0]).toContain("to type 'Undefined<Exact>'");
    expect(complaints.match(/is not assignable to type 'Undefined/g)).toHaveLength(1);
  });

  it('for every account and module at run time', () => {
    const push = { token: 'Token123', encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C' };
    const { publicKeys } = new PayNotificationSigner({ privateKey: payKeys.privateKey });
    const nothing = undefined;
    const common = { name: nothing, path: nothing, timestampTolerance: nothing };
    const message = { ...common, mode: nothing, refuseReusedSignatures: nothing };
    const api = { appSecret: nothing, accessTokenKind: nothing, accessToken: nothing };
    const cloud = { cloudHosting: nothing, containerProbe: nothing };
    const appId = 'wx0123456789abcdef';
    const accounts = [
      officialAccount({ ...message, ...api, ...cloud, appId, ...push }),
      miniProgram({
        ...message,
        ...api,
        ...cloud,
        appId,
        ...push,
        appKey: nothing,
        encryptAcknowledgements: nothing,
        virtualPayment: nothing,
      }),
      wechatShop({ ...message, ...api, appId, ...push, acknowledgement: nothing }),
      openPlatform({
        ...message,
        componentAppId: appId,
        ...push,
        messagePath: nothing,
        ticketStore: nothing,
        componentAppSecret: nothing,
        refreshTokenStore: nothing,
        platformOf: nothing,
        originalIdOf: nothing,
        publishTest: nothing,
      }),
      wecomApp({ ...common, corpId: 'ww1', ...push, agentId: nothing, corpSecret: nothing, accessToken: nothing }),
      wecomSuite({
        ...common,
        corpId: 'ww1',
        suiteId: 'ww2',
        ...push,
        individual: nothing,
        dataPath: nothing,
        ticketStore: nothing,
        suiteSecret: nothing,
        providerSecret: nothing,
        permanentCodeOf: nothing,
      }),
      wecomAiBot({ ...common, ...push, streamStore: nothing }),
      payMerchant({
        ...common,
        mchId: '1900000001',
        appId: nothing,
        apiV3Key: 'a'.repeat(32),
        publicKeys,
        fetchPublicKeys: nothing,
        apiKey: nothing,
        signType: nothing,
      }),
    ];
    const paths = accounts.flatMap(({ endpoints }) => endpoints.map(({ path }) => path));
    expect(new Set(paths)).toEqual(new Set(['wechat', 'wechat/:appId/callback', 'wechat/data', 'wechat/pay']));
    const delivery = { store: nothing, whenLate: nothing, lateReplySender: nothing, ordered: nothing, lease: nothing };
    const options = {
      accounts: accounts[0]!,
      path: nothing,
      bodyLimit: nothing,
      clock: nothing,
      observers: nothing,
      delivery,
    };
    expect(() => WechatModule.forRoot({ ...options, isGlobal: nothing, controllerDecorators: nothing })).not.toThrow();
  });
});
