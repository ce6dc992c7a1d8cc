import type { Message } from '../platforms/message-push/message.js';
import type { MessageHead } from './event-message.js';
import type { RawAnswer, SignedRequest, SigningOptions } from './signed-request.js';
import type { Verdict } from './verdict.js';

/** The GET by which WeChat checks a URL, and the body that it wants back. */
export interface Handshake {
  readonly request: SignedRequest;
  readonly echo: string;
}

/** WeChat's side of one account: how it addresses, signs and encrypts, and how it reads answers. */
export interface AccountWire {
  /** `undefined` for a URL that is not checked. */
  handshake(options?: SigningOptions): Handshake | undefined;
  /** To whom a message is addressed, and what else WeChat knows of the account. */
  address(): Pick<MessageHead, 'to' | 'account'>;
  /** The request that carries a message. */
  sign(message: Message, options?: SigningOptions): SignedRequest;
  /** What WeChat makes of the answer to a message. */
  judge(answer: RawAnswer, message: Message): Verdict;
  /** Milliseconds from the failure of one attempt to the next, for each of those after the first. */
  retryDelays(message: Message): readonly number[];
}
