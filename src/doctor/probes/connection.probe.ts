import { addressKind } from '../address-kind.js';
import type { Connection, Examination } from '../examination.js';
import { codeOf } from '../exchange.js';
import type { World } from '../world.js';

/** More addresses than that are the edge of a content delivery network, of which a few tell enough. */
const MAX_ADDRESSES = 4;

/** Connects to every address of the host. */
export async function probeConnection(examination: Examination, world: World): Promise<Partial<Examination>> {
  const { port } = examination.target!;
  const connections = await Promise.all(addressesOf(examination).map((address) => connectTo(address, port, world)));
  const open = connections.find(({ failure }) => failure === undefined);
  if (open !== undefined) {
    return { connections, address: open.address };
  }
  const isOwn = connections.some(({ address }) => world.ownAddresses.includes(address));
  const answersOnLoopback = isOwn && (await connectTo('127.0.0.1', port, world)).failure === undefined;
  return { connections, answersOnLoopback };
}

function addressesOf({ resolutions = [], address, reach }: Examination): string[] {
  const ipv4 = [...new Set(resolutions.flatMap(({ ipv4 }) => ipv4))].filter((one) => addressKind(one) === reach);
  return ipv4.length > 0 ? ipv4.slice(0, MAX_ADDRESSES) : [address!];
}

function connectTo(address: string, port: number, world: World): Promise<Connection> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const socket = world.dial(address, port);
    const timer = setTimeout(() => end('timeout'), world.limits.connect);
    const end = (failure: string | undefined): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ address, failure, milliseconds: Math.round(performance.now() - begun) });
    };
    socket.on('connect', () => end(undefined));
    socket.on('error', (error) => end(codeOf(error)));
  });
}
