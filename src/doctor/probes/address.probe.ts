import { addressKind } from '../address-kind.js';
import type { Examination, Resolution } from '../examination.js';
import { codeOf } from '../exchange.js';
import type { NameServer, World } from '../world.js';

/** The codes by which a name server says that it knows the name or that there is no such address. */
const ANSWERS: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NODATA', 'EAI_NONAME']);

/** Asks every name server for the addresses of the host. */
export async function probeAddress(examination: Examination, world: World): Promise<Partial<Examination>> {
  const { host, isAddress } = examination.target!;
  if (isAddress) {
    return { address: host, reach: addressKind(host) };
  }
  const [system, ...others] = world.nameServers;
  const own = await resolve(system!, host);
  if (own.ipv4.concat(own.ipv6).some((address) => addressKind(address) === 'loopback')) {
    return { resolutions: [own], address: own.ipv4[0] ?? own.ipv6[0]!, reach: 'loopback' };
  }
  const resolutions = [own, ...(await Promise.all(others.map((server) => resolve(server, host))))];
  const address = chosen(resolutions.flatMap(({ ipv4 }) => ipv4)) ?? chosen(resolutions.flatMap(({ ipv6 }) => ipv6));
  if (address === undefined) {
    return { resolutions };
  }
  return { resolutions, address, reach: addressKind(address) };
}

/** WeChat sees what is public, even where this machine has another address in its own network. */
function chosen(addresses: readonly string[]): string | undefined {
  return addresses.find((address) => addressKind(address) === 'public') ?? addresses[0];
}

async function resolve(server: NameServer, host: string): Promise<Resolution> {
  const [ipv4, ipv6] = await Promise.all([addresses(server, host, 4), addresses(server, host, 6)]);
  const failure = ipv4.found.length + ipv6.found.length > 0 ? undefined : (ipv4.failure ?? ipv6.failure ?? 'ENODATA');
  return {
    nameServer: server.name,
    ipv4: ipv4.found,
    ipv6: ipv6.found,
    failure,
    isSilent: failure !== undefined && !ANSWERS.has(failure),
  };
}

async function addresses(
  server: NameServer,
  host: string,
  family: 4 | 6,
): Promise<{ found: readonly string[]; failure?: string }> {
  try {
    return { found: [...(await server.resolve(host, family))].sort() };
  } catch (error) {
    return { found: [], failure: codeOf(error as Error) };
  }
}
