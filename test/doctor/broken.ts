import type { GivenValues, World } from '../../src/doctor/index.js';

/** A server, a network or a configuration with exactly one fault. */
export interface Broken {
  /** The fault. */
  readonly id: string;
  readonly what: string;
  /** Starts it; what is given is what somebody who examines it would know. */
  readonly start: () => Promise<BrokenCase>;
}

export interface BrokenCase {
  readonly given: GivenValues;
  /** Default: `http://wechat.example/wechat`. */
  readonly url?: string;
  /** Without one, values alone are examined. */
  readonly world?: World;
}
