import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Spreads connections over the ports of the workers in turn, and passes by those that do not answer. */
export class Balancer {
  private next = 0;

  private constructor(
    private readonly server: Server,
    private readonly ports: readonly number[],
  ) {
    server.on('connection', (client) => this.forward(client, this.ports.length));
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const server = createServer({ noDelay: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Balancer(server, ports);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.close();
  }

  private forward(client: Socket, triesLeft: number): void {
    const port = this.ports[this.next++ % this.ports.length]!;
    const worker = connect({ port, host: '127.0.0.1', noDelay: true });
    worker.once('error', () => {
      if (worker.bytesRead === 0 && worker.bytesWritten === 0 && triesLeft > 1) {
        this.forward(client, triesLeft - 1);
      } else {
        client.destroy();
      }
    });
    worker.once('connect', () => {
      client.pipe(worker).pipe(client);
      client.once('error', () => worker.destroy());
      client.once('close', () => worker.destroy());
      worker.once('close', () => client.destroy());
    });
  }
}
