import { CallbackSigner } from 'nestjs-wechat/testing';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Balancer } from './balancer.js';
import { PATIENCE, SECOND } from './timescale.js';
import { credentials } from './worker-setup.js';

const MAX_ATTEMPTS = 3;

/** A callback that WeChat has to get answered. */
export interface Callback {
  readonly id: string;
  /** How long its handler takes, in seconds of WeChat's. */
  readonly seconds: number;
  /** When it is delivered, in seconds after the first delivery: 1 to 3 times. */
  readonly deliveries: readonly number[];
}

/** One request, and how it went. */
export interface Delivery {
  /** The answer; `undefined` when WeChat hung up or was hung up on. */
  readonly answer: string | undefined;
  readonly worker: string | undefined;
  readonly milliseconds: number;
  /** Whether it went over a connection that had carried another before. */
  readonly reused: boolean;
  readonly failure?: 'timeout' | 'connection' | 'status';
}

export interface Delivered {
  readonly callback: Callback;
  readonly deliveries: readonly Delivery[];
}

/** WeChat's side: signs, encrypts, hangs up after 5 seconds, delivers again what was not answered, reads replies. */
export class Wechat {
  /** The callbacks that are being delivered now. */
  readonly inFlight = new Set<string>();
  private readonly signer = new CallbackSigner(credentials);
  private readonly agent = new Agent({ keepAlive: true, scheduling: 'fifo', maxSockets: 400 });
  private readonly createTime = Math.floor(Date.now() / 1000);

  constructor(balancer: Balancer) {
    this.agent.createConnection = (_, connected) => {
      balancer.connect(connected!);
      return undefined;
    };
  }

  /** Delivers them all, so many at the same time. */
  async deliverAll(callbacks: readonly Callback[], concurrency: number): Promise<Delivered[]> {
    const delivered: Delivered[] = [];
    const queue = callbacks.values();
    const lane = async (): Promise<void> => {
      for (const callback of queue) {
        this.inFlight.add(callback.id);
        delivered.push(await this.deliver(callback));
        this.inFlight.delete(callback.id);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    return delivered;
  }

  close(): void {
    this.agent.destroy();
  }

  private async deliver(callback: Callback): Promise<Delivered> {
    const chains = callback.deliveries.map(async (second) => {
      await sleep(second * SECOND);
      return this.deliverUntilAnswered(callback);
    });
    return { callback, deliveries: (await Promise.all(chains)).flat() };
  }

  private async deliverUntilAnswered(callback: Callback): Promise<Delivery[]> {
    const deliveries = [await this.send(callback)];
    while (deliveries.at(-1)!.answer === undefined && deliveries.length < MAX_ATTEMPTS) {
      // After five seconds the repeat comes at once; after a broken connection it comes a little later.
      await sleep(deliveries.at(-1)!.failure === 'timeout' ? 0 : SECOND);
      deliveries.push(await this.send(callback));
    }
    return deliveries;
  }

  private send({ id, seconds }: Callback): Promise<Delivery> {
    const { query, body, contentType } = this.signer.message({
      ToUserName: 'gh_97417a04a28d',
      FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
      CreateTime: this.createTime,
      MsgType: 'text',
      Content: `${id} ${seconds}`,
      MsgId: id,
    });
    const options = {
      agent: this.agent,
      method: 'POST',
      path: `/wechat${query}`,
      headers: { 'content-type': contentType, 'content-length': Buffer.byteLength(body) },
    };
    const startedAt = performance.now();
    return new Promise((resolve) => {
      let worker: string | undefined;
      const end = (answer: string | undefined, failure?: Delivery['failure']): void => {
        clearTimeout(timer);
        const milliseconds = performance.now() - startedAt;
        resolve({
          answer,
          worker,
          milliseconds,
          reused: sent.reusedSocket,
          ...(failure === undefined ? {} : { failure }),
        });
      };
      const sent = request(options, (response) => {
        worker = String(response.headers['x-worker']);
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => end(undefined, 'connection'));
        response.on('end', () => {
          if (response.statusCode === 200) {
            end(this.read(Buffer.concat(chunks).toString()));
          } else {
            end(undefined, 'status');
          }
        });
      });
      const timer = setTimeout(() => {
        end(undefined, 'timeout');
        sent.destroy();
      }, PATIENCE);
      sent.on('error', () => end(undefined, 'connection'));
      sent.end(body);
    });
  }

  private read(body: string): string {
    return body === 'success' ? body : (this.signer.openReply(body)['Content'] as string);
  }
}
