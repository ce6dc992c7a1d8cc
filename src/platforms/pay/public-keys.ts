import { Logger } from '@nestjs/common';
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { localized, type Texts } from '../../language/language.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { reasonOf } from '../../protocol/error-text.js';
import { readPem } from './pem.js';

/** PEM public keys (`PUB_KEY_ID_...`) and platform certificates by their id or serial number. */
export type PublicKeys = Readonly<Record<string, string>>;

/**
 * Gets the platform certificates or public keys that are valid now, by serial number or id, e.g. from
 * `GET /v3/certificates`. What it gives has to be trusted: decrypt the certificates with the APIv3 key.
 */
export type PublicKeySource = () => PublicKeys | Promise<PublicKeys>;

/** For an unknown serial number the keys are fetched again, at most this often: anybody can make up serial numbers. */
const MIN_REFRESH_INTERVAL_MS = 60_000;
/** WeChat Pay asks to look for new certificates at least twice a day. */
const MAX_AGE_MS = 11 * 3_600_000;
/** The notification that waits has to be answered in time. */
const FETCH_TIMEOUT_MS = 2_000;

const HINT: Texts = {
  en:
    'Give the account the public key of that id (merchant platform: API security > WeChat Pay public key) or the platform ' +
    'certificate of that serial number, beside the ones it has: during a migration both kinds of signatures arrive.',
  zh: '请在已有的之外，为账号加上这个公钥ID 的微信支付公钥（商户平台：API安全 > 微信支付公钥），或这个序列号的平台证书：切换期间两种签名都会收到。',
};

/**
 * Reads a PEM public key or certificate.
 *
 * @throws Error that says why it cannot be used: neither, no RSA key, or a certificate with another serial number
 */
export function readPublicKey(id: string, pem: string): KeyObject {
  const { label, text } = readPem(pem);
  const key = label === 'CERTIFICATE' ? keyOfCertificate(id, text) : parsed(() => createPublicKey(text));
  if (key.asymmetricKeyType !== 'rsa') {
    throw new Error(localized({ en: 'it is no RSA key', zh: '它不是 RSA 密钥' }));
  }
  return key;
}

function keyOfCertificate(id: string, pem: string): KeyObject {
  const certificate = parsed(() => new X509Certificate(pem));
  if (normalize(certificate.serialNumber) !== normalize(id)) {
    const { serialNumber } = certificate;
    throw new Error(
      localized({
        en: `it is the certificate with the serial number ${serialNumber}`,
        zh: `它是序列号为 ${serialNumber} 的证书`,
      }),
    );
  }
  return certificate.publicKey;
}

/** What OpenSSL says of a damaged key helps nobody. */
function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch {
    throw new Error(
      localized({
        en: 'what is between its first and last line is damaged or not complete',
        zh: '首行和末行之间的内容已损坏或不完整',
      }),
    );
  }
}

/** What a source gave: the keys that can be read, and why the others cannot. */
interface FetchedKeys {
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly faults: ReadonlyMap<string, string>;
}

const NOTHING: FetchedKeys = { keys: new Map(), faults: new Map() };

/** The keys that verify WeChat Pay's signatures: those of the options, and those of a source. */
export class PublicKeyRing {
  private readonly logger = new Logger('WechatModule');
  private readonly given: ReadonlyMap<string, KeyObject>;
  private fetched = NOTHING;
  private fetching: Promise<void> | undefined;
  private askedAt = -Infinity;
  private failure: Error | undefined;

  constructor(
    given: PublicKeys,
    private readonly source: PublicKeySource | undefined,
  ) {
    this.given = new Map(Object.entries(given).map(([id, pem]) => [normalize(id), readPublicKey(id, pem)]));
  }

  /**
   * The key of an id or serial number. For an unknown one the source is asked, at most once a minute.
   *
   * @param now - milliseconds
   * @throws WechatCallbackError `signing-key`
   */
  find(id: string, now: number): KeyObject | Promise<KeyObject> {
    const known = this.given.get(normalize(id));
    if (known !== undefined) {
      return known;
    }
    const fetched = this.fetched.keys.get(normalize(id));
    if (fetched !== undefined) {
      if (Math.abs(now - this.askedAt) > MAX_AGE_MS) {
        void this.refresh(now);
      }
      return fetched;
    }
    if (this.source === undefined) {
      throw unknownKey(id, undefined);
    }
    return this.refresh(now).then(() => this.fetchedKey(id));
  }

  private fetchedKey(id: string): KeyObject {
    const key = this.fetched.keys.get(normalize(id));
    if (key === undefined) {
      const fault = this.fetched.faults.get(normalize(id));
      const unreadable =
        fault === undefined
          ? undefined
          : new Error(
              localized({
                en: `the one that fetchPublicKeys gives cannot be used: ${fault}`,
                zh: `fetchPublicKeys 返回的那个无法使用：${fault}`,
              }),
            );
      throw unknownKey(id, this.failure ?? unreadable);
    }
    return key;
  }

  /** Asks the source, once for everybody who waits. Never rejects: after a failure the old keys stay. */
  private refresh(now: number): Promise<void> {
    if (this.fetching !== undefined) {
      return this.fetching;
    }
    if (Math.abs(now - this.askedAt) < MIN_REFRESH_INTERVAL_MS) {
      return Promise.resolve();
    }
    this.askedAt = now;
    const fetched = this.fetch(this.source!);
    this.fetching = Promise.race([fetched, this.timeout(fetched)]).finally(() => (this.fetching = undefined));
    return this.fetching;
  }

  /** Keys that come too late for the notification that waits are there for the next one. */
  private async fetch(source: PublicKeySource): Promise<void> {
    try {
      const { keys, faults } = readKeys(await source());
      this.fetched = { keys: keys.size > 0 ? keys : this.fetched.keys, faults };
      this.failure = undefined;
    } catch (error) {
      const why = reasonOf(error);
      this.fail(localized({ en: `fetchPublicKeys failed: ${why}`, zh: `fetchPublicKeys 失败：${why}` }), error);
    }
    for (const [id, fault] of this.fetched.faults) {
      const shown = id.slice(0, 64);
      this.logger.warn(
        localized({
          en: `fetchPublicKeys gave a key "${shown}" that cannot be used: ${fault}.`,
          zh: `fetchPublicKeys 返回的密钥 "${shown}" 无法使用：${fault}。`,
        }),
      );
    }
  }

  private async timeout(fetched: Promise<void>): Promise<void> {
    const waiting = new AbortController();
    void fetched.finally(() => waiting.abort());
    try {
      await sleep(FETCH_TIMEOUT_MS, undefined, { signal: waiting.signal });
      this.fail(
        localized({
          en: `fetchPublicKeys gave no keys within ${FETCH_TIMEOUT_MS} ms; what it gives later is kept`,
          zh: `fetchPublicKeys 在 ${FETCH_TIMEOUT_MS} 毫秒内没有返回密钥；之后返回的会保留`,
        }),
      );
    } catch {
      // The keys came in time.
    }
  }

  private fail(why: string, cause?: unknown): void {
    this.failure = new Error(why, { cause });
    this.logger.warn(localized({ en: `${why}.`, zh: `${why}。` }));
  }
}

function readKeys(given: PublicKeys): FetchedKeys {
  if (typeof given !== 'object' || given === null) {
    const what = given === undefined || given === null ? String(given) : `a ${typeof given}`;
    throw new Error(
      localized({
        en: `it returned ${what}, not an object of PEM keys by their id or serial number`,
        zh: `它返回的是 ${what}，应为以公钥ID 或证书序列号为键、PEM 为值的对象`,
      }),
    );
  }
  const keys = new Map<string, KeyObject>();
  const faults = new Map<string, string>();
  for (const [id, pem] of Object.entries<unknown>(given)) {
    try {
      keys.set(normalize(id), readPublicKey(id, String(pem)));
    } catch (error) {
      faults.set(normalize(id), reasonOf(error));
    }
  }
  return { keys, faults };
}

/** Serial numbers are hex, and tools differ in letter case and leading zeros. */
function normalize(id: string): string {
  return id.toUpperCase().replace(/^0+(?=[0-9A-F])/, '');
}

function unknownKey(id: string, failure: Error | undefined): WechatCallbackError {
  const shown = /^\w{1,64}$/.test(id) ? id : '?';
  const detail = {
    en: `No public key for Wechatpay-Serial ${shown}`,
    zh: `没有 Wechatpay-Serial 为 ${shown} 的公钥`,
  };
  if (failure === undefined) {
    return new WechatCallbackError('signing-key', detail, { hint: HINT });
  }
  const why = { en: `${detail.en}: ${failure.message}`, zh: `${detail.zh}：${failure.message}` };
  return new WechatCallbackError('signing-key', why, { hint: HINT, cause: failure.cause });
}
