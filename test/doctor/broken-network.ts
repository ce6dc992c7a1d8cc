import { connect, Socket } from 'node:net';
import type { World } from '../../src/doctor/index.js';
import type { Broken } from './broken.js';
import { makeAuthorities, makeSelfSigned } from './certificates.js';
import { officialAccountServer, values } from './endpoints.js';
import { closedPort, startServer } from './plain-server.js';
import { ADDRESS, HOST, nameServer, testWorld } from './test-world.js';

const given = { token: values.token, aesKey: values.aesKey, appId: values.appId } as const;

async function healthyWorld(changes: Partial<World> = {}): Promise<World> {
  return testWorld(await startServer(officialAccountServer()), changes);
}

/** What is between WeChat and a server, broken. */
export const brokenNetworks: readonly Broken[] = [
  {
    id: 'dns-private-address',
    what: 'a host that leads to 10.1.2.3',
    start: async () => ({ given, world: await healthyWorld({ nameServers: [nameServer(['10.1.2.3'])] }) }),
  },
  {
    id: 'port-not-80-443',
    what: 'a URL with port 8080',
    start: async () => ({ given, url: `http://${HOST}:8080/wechat`, world: await healthyWorld() }),
  },
  {
    id: 'port-closed',
    what: 'a port on which nobody listens',
    start: async () => ({ given, world: testWorld(await closedPort()) }),
  },
  {
    id: 'port-filtered',
    what: 'a connection that is never answered',
    start: () => Promise.resolve({ given, world: testWorld(0, { dial: () => new Socket() }) }),
  },
  {
    id: 'bound-to-loopback',
    what: 'a server of this machine that listens on 127.0.0.1 alone',
    start: async () => {
      const [port, closed] = [await startServer(officialAccountServer()), await closedPort()];
      const dial: World['dial'] = (address) =>
        connect({ host: '127.0.0.1', port: address === '127.0.0.1' ? port : closed });
      return { given, world: testWorld(port, { ownAddresses: [ADDRESS], dial }) };
    },
  },
  {
    id: 'tls-chain-incomplete',
    what: 'a server that sends its certificate without the intermediate one',
    start: async () => {
      const authorities = await makeAuthorities();
      const port = await startServer(officialAccountServer(), await authorities.issue(HOST));
      return { given, url: `https://${HOST}/wechat`, world: testWorld(port, { trusted: [authorities.root.cert] }) };
    },
  },
  ...(
    [
      ['a certificate that has run out', HOST, { fromDay: -30, toDay: -1 }],
      ['a certificate that is not valid yet', HOST, { fromDay: 1, toDay: 30 }],
      ['a certificate for another host', 'other.example', { fromDay: -1, toDay: 30 }],
    ] as const
  ).map(([what, host, validity]): Broken => ({
    id: 'tls-name-or-date',
    what,
    start: async () => {
      const authorities = await makeAuthorities();
      const { cert, key } = await authorities.issue(host, validity);
      const port = await startServer(officialAccountServer(), {
        key,
        cert: `${cert}\n${authorities.intermediate.cert}`,
      });
      return { given, url: `https://${HOST}/wechat`, world: testWorld(port, { trusted: [authorities.root.cert] }) };
    },
  })),
  {
    id: 'tls-name-or-date',
    what: 'a certificate that is signed by itself',
    start: async () => {
      const port = await startServer(officialAccountServer(), await makeSelfSigned(HOST));
      return { given, url: `https://${HOST}/wechat`, world: testWorld(port) };
    },
  },
  {
    id: 'tls-handshake',
    what: 'a server that takes TLS 1.3 alone',
    start: async () => {
      const authorities = await makeAuthorities();
      const { cert, key } = await authorities.issue(HOST);
      const tls = { key, cert: `${cert}\n${authorities.intermediate.cert}`, minVersion: 'TLSv1.3' } as const;
      const port = await startServer(officialAccountServer(), tls);
      return { given, url: `https://${HOST}/wechat`, world: testWorld(port, { trusted: [authorities.root.cert] }) };
    },
  },
  {
    id: 'tls-handshake',
    what: 'plain http on port 443',
    start: async () => ({ given, url: `https://${HOST}/wechat`, world: await healthyWorld() }),
  },
];
