import { BlockList, isIPv6 } from 'node:net';

export type AddressKind = 'public' | 'private' | 'loopback';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

const unreachable = new BlockList();
unreachable.addSubnet('0.0.0.0', 8);
unreachable.addSubnet('10.0.0.0', 8);
unreachable.addSubnet('100.64.0.0', 10);
unreachable.addSubnet('169.254.0.0', 16);
unreachable.addSubnet('172.16.0.0', 12);
unreachable.addSubnet('192.168.0.0', 16);
unreachable.addSubnet('fc00::', 7, 'ipv6');
unreachable.addSubnet('fe80::', 10, 'ipv6');

/** Who can reach an address: everybody, a network that is not WeChat's, or this machine alone. */
export function addressKind(address: string): AddressKind {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (loopback.check(address, family)) {
    return 'loopback';
  }
  return unreachable.check(address, family) ? 'private' : 'public';
}
