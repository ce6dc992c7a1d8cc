import type { Clock } from './callback.js';

/** The options of one `WechatModule.forRoot` with their defaults filled in. */
export interface WechatSettings {
  readonly path: string;
  readonly bodyLimit: number;
  readonly bodyTimeout: number;
  readonly globalEnhancers: boolean;
  readonly clock: Clock;
}
