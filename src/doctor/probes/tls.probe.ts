import { once } from 'node:events';
import { request } from 'node:http';
import {
  type ConnectionOptions,
  connect,
  type DetailedPeerCertificate,
  rootCertificates,
  type TLSSocket,
} from 'node:tls';
import type { Examination, TlsHandshake } from '../examination.js';
import { codeOf, serverName } from '../exchange.js';
import type { Target } from '../target.js';
import type { World } from '../world.js';

/** Begins TLS as a client that knows the public authorities, and again as an older one. */
export async function probeTls(examination: Examination, world: World): Promise<Partial<Examination>> {
  const { target, address } = examination as { target: Target; address: string };
  if (!target.isSecure) {
    return {};
  }
  const first = await handshake(target, address, world, {});
  if (first instanceof Error) {
    const speaksPlainHttp = await answersPlainHttp(target, address, world);
    return { tls: { ...nothing, failure: codeOf(first), speaksPlainHttp } };
  }
  const second = await handshake(target, address, world, { maxVersion: 'TLSv1.2' });
  return { tls: { ...first, takesTls12: !(second instanceof Error) } };
}

const nothing: TlsHandshake = {
  distrust: undefined,
  failure: undefined,
  protocol: undefined,
  chainLength: 0,
  subject: '',
  names: '',
  issuer: '',
  validTo: '',
  takesTls12: false,
  speaksPlainHttp: false,
};

async function handshake(
  target: Target,
  address: string,
  world: World,
  options: ConnectionOptions,
): Promise<TlsHandshake | Error> {
  const raw = world.dial(address, target.port);
  const failed = once(raw, 'error').then(([error]) => error as Error);
  const socket = connect({
    socket: raw,
    host: target.host,
    ...serverName(target),
    ca: [...rootCertificates, ...(world.trusted ?? [])],
    rejectUnauthorized: false,
    ...options,
  });
  const timer = setTimeout(() => socket.destroy(new Error('timeout')), world.limits.connect);
  try {
    return await Promise.race([once(socket, 'secureConnect').then(() => seen(socket)), failed]);
  } catch (error) {
    return error as Error;
  } finally {
    clearTimeout(timer);
    socket.on('error', () => undefined);
    socket.destroy();
    raw.destroy();
  }
}

function seen(socket: TLSSocket): TlsHandshake {
  const leaf = socket.getPeerCertificate(true);
  // A text, in spite of its type.
  const distrust = socket.authorizationError as unknown as string | null;
  return {
    ...nothing,
    distrust: distrust ?? undefined,
    protocol: socket.getProtocol() ?? undefined,
    chainLength: chainOf(leaf).length,
    subject: textOf(leaf.subject?.CN),
    names: leaf.subjectaltname ?? '',
    issuer: textOf(leaf.issuer?.CN ?? leaf.issuer?.O),
    validTo: leaf.valid_to ?? '',
  };
}

function textOf(name: string | string[] | undefined): string {
  return [name ?? ''].flat().join(', ');
}

function chainOf(leaf: DetailedPeerCertificate): DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = [];
  let next: DetailedPeerCertificate | undefined = leaf;
  while (next?.raw !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = next.issuerCertificate;
  }
  return chain;
}

/** Whether the port of TLS answers to plain HTTP. */
function answersPlainHttp(target: Target, address: string, world: World): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = world.dial(address, target.port);
    const end = (answers: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answers);
    };
    const timer = setTimeout(() => end(false), world.limits.connect);
    socket.on('error', () => end(false));
    const outgoing = request({ path: '/', headers: { host: target.host }, createConnection: () => socket });
    outgoing.on('response', () => end(true));
    outgoing.on('error', () => end(false));
    outgoing.end();
  });
}
