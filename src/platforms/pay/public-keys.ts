import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { WechatCallbackError } from '../../protocol/callback-error.js';

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

const HINT =
  'Give the account the public key of that id (merchant platform: API security > WeChat Pay public key) or the platform ' +
  'certificate of that serial number, beside the ones it has: during a migration both kinds of signatures arrive.';

/**
 * Reads a PEM public key or certificate.
 *
 * @throws Error when it is neither, no RSA key, or a certificate with another serial number
 */
export function readPublicKey(id: string, pem: string): KeyObject {
  let key: KeyObject;
  if (pem.includes('BEGIN CERTIFICATE')) {
    const certificate = new X509Certificate(pem);
    if (normalize(certificate.serialNumber) !== normalize(id)) {
      throw new Error(`it is the certificate with the serial number ${certificate.serialNumber}`);
    }
    key = certificate.publicKey;
  } else {
    key = createPublicKey(pem);
  }
  if (key.asymmetricKeyType !== 'rsa') {
    throw new Error('it is no RSA key');
  }
  return key;
}

/** The keys that verify WeChat Pay's signatures: those of the options, and those of a source. */
export class PublicKeyRing {
  private readonly given: ReadonlyMap<string, KeyObject>;
  private fetched: ReadonlyMap<string, KeyObject> = new Map();
  private fetching: Promise<void> | undefined;
  private askedAt = -Infinity;
  private failure: unknown;

  constructor(
    given: PublicKeys,
    private readonly source: PublicKeySource | undefined,
  ) {
    this.given = readKeys(given);
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
    const fetched = this.fetched.get(normalize(id));
    if (fetched !== undefined) {
      if (Math.abs(now - this.askedAt) > MAX_AGE_MS) {
        void this.refresh(now);
      }
      return fetched;
    }
    if (this.source === undefined) {
      throw unknownKey(id, undefined);
    }
    return this.refresh(now).then(() => {
      const key = this.fetched.get(normalize(id));
      if (key === undefined) {
        throw unknownKey(id, this.failure);
      }
      return key;
    });
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
    this.fetching = this.fetch(this.source!);
    return this.fetching;
  }

  private async fetch(source: PublicKeySource): Promise<void> {
    try {
      this.fetched = readKeys(await inTime(source));
      this.failure = undefined;
    } catch (error) {
      this.failure = error;
    } finally {
      this.fetching = undefined;
    }
  }
}

async function inTime(source: PublicKeySource): Promise<PublicKeys> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No public keys within ${FETCH_TIMEOUT_MS} ms`)), FETCH_TIMEOUT_MS);
  });
  try {
    return await Promise.race([source(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function readKeys(keys: PublicKeys): Map<string, KeyObject> {
  return new Map(Object.entries(keys).map(([id, pem]) => [normalize(id), readPublicKey(id, pem)]));
}

/** Serial numbers are hex, and tools differ in letter case and leading zeros. */
function normalize(id: string): string {
  return id.toUpperCase().replace(/^0+(?=[0-9A-F])/, '');
}

function unknownKey(id: string, cause: unknown): WechatCallbackError {
  const shown = /^\w{1,64}$/.test(id) ? id : 'of a strange form';
  const why = cause === undefined ? '' : ', and the last attempt to fetch keys failed';
  return new WechatCallbackError('signing-key', `No public key for Wechatpay-Serial ${shown}${why}`, {
    ...(cause === undefined ? {} : { cause }),
    hint: HINT,
  });
}
