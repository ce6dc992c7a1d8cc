import { connect } from 'node:net';
import type { NameServer, World } from '../../src/doctor/index.js';
import { same } from '../../src/language/language.js';

export const HOST = 'wechat.example';
/** A public address that belongs to nobody; connections to it end on the loopback address. */
export const ADDRESS = '203.0.113.10';

export function nameServer(ipv4: readonly string[], ipv6: readonly string[] = [], name = 'test'): NameServer {
  return {
    name: same(name),
    resolve: (_host, family) => {
      const found = family === 4 ? ipv4 : ipv6;
      return found.length > 0
        ? Promise.resolve(found)
        : Promise.reject(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }));
    },
  };
}

/** A world in which the host has a public address, behind which a server of this process is. */
export function testWorld(port: number, changes: Partial<World> = {}): World {
  return {
    nameServers: [nameServer([ADDRESS])],
    dial: () => connect({ host: '127.0.0.1', port }),
    ownAddresses: [],
    limits: { connect: 10_000, answer: 20_000, slowHandshake: 10_000, slowWecomHandshake: 10_000 },
    apiUrl: 'http://127.0.0.1:9',
    ...changes,
  };
}
