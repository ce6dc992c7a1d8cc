import type { Handles } from '../../handlers/named-decorator.js';
import { On } from '../../handlers/on.decorator.js';
import {
  AuthorizedEvent,
  ComponentVerifyTicketEvent,
  UnauthorizedEvent,
  UpdateAuthorizedEvent,
} from './events.generated.js';

/**
 * An account authorized the platform: exchange the code before it expires.
 *
 * ```ts
 * class Handlers {@OnAuthorized()
 *   async authorized(event: AuthorizedEvent) {
 *     await this.tenants.add(event.authorizerAppid, event.authorizationCode);
 *   }
 * }
 * ```
 */
export function OnAuthorized(): Handles<AuthorizedEvent> {
  return On(AuthorizedEvent);
}

/** An account changed what it authorized. */
export function OnUpdateAuthorized(): Handles<UpdateAuthorizedEvent> {
  return On(UpdateAuthorizedEvent);
}

/** An account withdrew its authorization. */
export function OnUnauthorized(): Handles<UnauthorizedEvent> {
  return On(UnauthorizedEvent);
}

/** The ticket that comes every ten minutes. The ticket store has it already. */
export function OnComponentVerifyTicket(): Handles<ComponentVerifyTicketEvent> {
  return On(ComponentVerifyTicketEvent);
}
