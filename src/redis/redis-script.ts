import { createHash } from 'node:crypto';
import { localized } from '../language/language.js';
import type { ScriptingClient, ScriptInput } from './redis-client.js';

/** A Lua script that Redis keeps: one round trip by its digest, and one more when Redis does not have it yet. */
export class RedisScript {
  private readonly sha: string;

  constructor(private readonly text: string) {
    this.sha = createHash('sha1').update(text).digest('hex');
  }

  /** @throws Error when Redis cannot be asked now: a command that waits for a connection would be run much too late */
  async run(client: ScriptingClient, keys: string[], args: readonly (string | number)[]): Promise<unknown> {
    const { disconnected } = client;
    if (disconnected !== undefined) {
      throw new Error(
        localized({
          en: `The Redis client is not connected (${disconnected})`,
          zh: `Redis 客户端没有连接（${disconnected}）`,
        }),
      );
    }
    const input: ScriptInput = { keys, arguments: args.map(String) };
    try {
      return await client.runBySha(this.sha, input);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) {
        throw error;
      }
      return client.runByText(this.text, input);
    }
  }
}
