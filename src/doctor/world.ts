import { Resolver } from 'node:dns/promises';
import { setMaxListeners } from 'node:events';
import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { addAbortSignal } from 'node:stream';
import { same, type Texts } from '../language/language.js';

/** Somebody who knows the addresses of names. */
export interface NameServer {
  readonly name: Texts;
  /** @throws Error with the `code` of `node:dns` */
  resolve(host: string, family: 4 | 6): Promise<readonly string[]>;
}

/** Milliseconds. */
export interface Limits {
  readonly connect: number;
  /** After which WeChat cuts the connection. */
  readonly answer: number;
  /** After which an answer to the GET of WeChat is called slow. */
  readonly slowHandshake: number;
  /** The same for WeCom, which documents one second. */
  readonly slowWecomHandshake: number;
}

/** Everything outside of this process that an examination touches. */
export interface World {
  /** The first is the system's. */
  readonly nameServers: readonly NameServer[];
  dial(address: string, port: number): Socket;
  /** The addresses of this machine. */
  readonly ownAddresses: readonly string[];
  /** Certificates that are trusted, in PEM. Default: those of Node. */
  readonly trusted?: readonly string[];
  readonly limits: Limits;
  /** Where the API is. Default: that of the platform. */
  readonly apiUrl?: string | undefined;
}

/** DNSPod is Tencent's own; the others tell whether it is alone in what it says. */
const PUBLIC_NAME_SERVERS = { DNSPod: '119.29.29.29', AliDNS: '223.5.5.5', Cloudflare: '1.1.1.1' };

/** The world as it is. */
export function realWorld(apiUrl?: string): World {
  return {
    nameServers: [
      systemNameServer,
      ...Object.entries(PUBLIC_NAME_SERVERS).map(([name, address]) => publicNameServer(name, address)),
    ],
    dial: (host, port) => connect({ host, port }),
    ownAddresses: Object.values(networkInterfaces()).flatMap((found) => found?.map(({ address }) => address) ?? []),
    limits: { connect: 5000, answer: 5000, slowHandshake: 4000, slowWecomHandshake: 1000 },
    apiUrl,
  };
}

/** The same world, in which a signal ends every connection. */
export function stoppable(world: World, signal: AbortSignal | undefined): World {
  if (signal === undefined) {
    return world;
  }
  // Many connections at a time are no leak.
  setMaxListeners(0, signal);
  return { ...world, dial: (address, port) => addAbortSignal(signal, world.dial(address, port)) };
}

const systemNameServer: NameServer = {
  name: { en: 'this machine', zh: '本机' },
  resolve: async (host, family) => (await lookup(host, { family, all: true })).map(({ address }) => address),
};

function publicNameServer(name: string, address: string): NameServer {
  const resolver = new Resolver({ timeout: 2000, tries: 1 });
  resolver.setServers([address]);
  return {
    name: same(`${name} ${address}`),
    resolve: (host, family) => (family === 4 ? resolver.resolve4(host) : resolver.resolve6(host)),
  };
}
