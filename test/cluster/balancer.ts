import { connect, type Socket } from 'node:net';

/** Spreads connections over the ports of the workers in turn, and passes by those that do not answer. */
export class Balancer {
  private next = 0;

  constructor(private readonly ports: readonly number[]) {}

  connect(connected: (error: Error | null, socket: Socket) => void, triesLeft = this.ports.length): void {
    const port = this.ports[this.next++ % this.ports.length]!;
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const fail = (error: Error): void =>
      triesLeft > 1 ? this.connect(connected, triesLeft - 1) : connected(error, socket);
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.off('error', fail);
      connected(null, socket);
    });
  }
}
