import { digestOf } from '../protocol/digest.js';
import type { Secret } from '../model/api-access.js';
import { givenText } from './given-text.js';

const FUNCTION = { en: 'of the secret', zh: '读取密钥的' };

/** Reads a secret where it is kept: once, and again when it was refused. */
export class SecretReader {
  readonly #secret: Secret;
  #known: Promise<string> | undefined;

  constructor(secret: Secret) {
    this.#secret = secret;
  }

  read(): Promise<string> {
    this.#known ??= this.ask();
    return this.#known;
  }

  /** A name for the secret that tells nothing of it. */
  async digest(): Promise<string> {
    return digestOf(await this.read()).slice(0, 8);
  }

  /**
   * Does what needs the secret, and once more with the new one if the secret has changed where it is kept.
   *
   * @throws what the work throws
   */
  async use<T>(work: (secret: string) => Promise<T>): Promise<T> {
    const secret = await this.read();
    try {
      return await work(secret);
    } catch (error) {
      this.#known = undefined;
      if (typeof this.#secret === 'string' || (await this.read()) === secret) {
        throw error;
      }
      return work(await this.read());
    }
  }

  private async ask(): Promise<string> {
    try {
      return typeof this.#secret === 'string' ? this.#secret : givenText(await this.#secret(), FUNCTION);
    } catch (error) {
      this.#known = undefined;
      throw error;
    }
  }
}
