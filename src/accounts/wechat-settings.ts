import type { CallbackStore } from '../store/callback-store.js';
import type { Clock } from '../model/callback.js';
import type { DeliveryOptions } from './delivery-options.js';
import type { UnreadableMessage } from '../model/unreadable-message.js';
import type { WechatObserver } from '../model/wechat-observer.js';

type Defaulted = Exclude<keyof DeliveryOptions, 'store' | 'lateReplySender' | 'whenLate'>;

/** The delivery options with their defaults filled in. */
export type DeliverySettings = DeliveryOptions &
  Required<Pick<DeliveryOptions, Defaulted>> & { readonly store: CallbackStore };

/** The options of one `WechatModule.forRoot` with their defaults filled in. */
export interface WechatSettings {
  readonly path: string;
  readonly bodyLimit: number;
  readonly bodyTimeout: number;
  readonly globalEnhancers: boolean;
  readonly normalizeTexts: boolean;
  readonly clock: Clock;
  readonly delivery: DeliverySettings;
  readonly observers: readonly WechatObserver[];
  readonly trackDeliveries: boolean;
  readonly silentAfter: number | undefined;
  readonly onUnreadable: ((message: UnreadableMessage) => unknown) | undefined;
}
