import { describe, expect, it } from 'vitest';
import { AccountRegistry } from '../../src/accounts/account-registry.js';
import type { AccountSource } from '../../src/accounts/account-source.js';
import type { WechatAccount, WechatEndpoint } from '../../src/model/wechat-account.js';
import { WechatEvent } from '../../src/model/wechat-event.js';
import type { WechatSettings } from '../../src/accounts/wechat-settings.js';

abstract class HouseEvent extends WechatEvent {}

const accountOf = (name: string): WechatAccount => ({
  name,
  endpoints: [{ path: name } as WechatEndpoint],
  baseEventClass: HouseEvent,
  eventClasses: [],
});

describe('AccountRegistry', () => {
  const setUp = (find: AccountSource['find']) => {
    let now = 0;
    const settings = { path: '', clock: () => now } as WechatSettings;
    const registry = new AccountRegistry();
    registry.register(accountOf('own'), settings);
    registry.registerSource(
      { path: 'house/:key', baseEventClasses: [HouseEvent], lookup: { ttl: 100 }, find },
      settings,
    );
    return { registry, wait: (ms: number) => (now += ms) };
  };
  const findAny: AccountSource['find'] = (key) => Promise.resolve(key === 'gone' ? undefined : accountOf(key));

  it('finds accounts of the options and of sources by their names', async () => {
    const { registry } = setUp(findAny);
    expect((await registry.find('own')).urls[0]).toMatchObject({ path: 'own' });
    expect(() => registry.get('cellar')).toThrow('no WeChat account named "cellar"; there is "own"');
    const found = await registry.find('cellar');
    expect(found).toMatchObject({ account: { name: 'cellar' }, source: '/house/:key' });
    expect(registry.get('cellar')).toEqual(found);
    await expect(registry.find('gone')).rejects.toMatchObject({ reason: 'account-unknown' });
  });

  it('knows an account again that was looked up anew, until it was gone', async () => {
    let isThere = true;
    const { registry, wait } = setUp((key) => Promise.resolve(isThere ? accountOf(key) : undefined));
    const first = await registry.find('cellar');
    wait(100);
    const second = await registry.find('cellar');
    expect(second.account).not.toBe(first.account);
    expect(second.identity).toBe(first.identity);
    registry.sources[0]!.lookup.invalidate('cellar');
    expect((await registry.find('cellar')).identity).toBe(first.identity);
    expect((await registry.find('attic')).identity).not.toBe(first.identity);
    isThere = false;
    wait(100);
    await expect(registry.find('cellar')).rejects.toMatchObject({ reason: 'account-unknown' });
    isThere = true;
    wait(10_000);
    expect((await registry.find('cellar')).identity).not.toBe(first.identity);
  });
});
