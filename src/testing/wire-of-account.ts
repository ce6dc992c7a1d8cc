import type { AccountWire } from './account-wire.js';
import { MessagePushWire } from './message-push-wire.js';
import { OpenPlatformWire } from './open-platform-wire.js';
import { PayWire } from './pay-wire.js';
import type { SimulatedAccount } from './simulated-account.js';
import { AiBotWire, WecomAppWire, WecomSuiteWire } from './wecom-wire.js';

/** WeChat's side of an account. */
export function wireOf(account: SimulatedAccount): AccountWire {
  switch (account.platform) {
    case 'open-platform':
      return new OpenPlatformWire(account);
    case 'wecom':
      return new WecomAppWire(account);
    case 'wecom-suite':
      return new WecomSuiteWire(account);
    case 'wecom-aibot':
      return new AiBotWire(account);
    case 'pay':
      return new PayWire(account);
    default:
      return new MessagePushWire(account);
  }
}
