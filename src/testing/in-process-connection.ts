import type { Server } from 'node:http';
import { type Duplex, duplexPair } from 'node:stream';

/** What a server asks of a connection besides its bytes. */
const LOOPBACK = { remoteAddress: '127.0.0.1', remotePort: 0, remoteFamily: 'IPv4' };

/** A connection to a server of this process that need not listen: real HTTP, and no port. */
export function connectTo(server: Server): Duplex {
  const [client, accepted] = duplexPair();
  server.emit('connection', Object.assign(accepted, LOOPBACK));
  return client;
}
