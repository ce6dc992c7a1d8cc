import type { AddressKind } from './address-kind.js';
import type { EchoKind } from './echo.js';
import type { Exchange } from './exchange.js';
import type { Given } from './given.js';
import type { ReplyReading } from './reply.js';
import type { Target } from './target.js';
import type { Texts } from '../language/language.js';

/** What a name server said. */
export interface Resolution {
  readonly nameServer: Texts;
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** The code of its answer when it knows no address. */
  readonly failure: string | undefined;
  /** Whether it was asked in vain: it says nothing about the name. */
  readonly isSilent: boolean;
}

/** A connection that was tried. */
export interface Connection {
  readonly address: string;
  readonly milliseconds: number;
  readonly failure: string | undefined;
}

/** What the server showed when TLS began. */
export interface TlsHandshake {
  /** The code of what a client that checks certificates has against it. */
  readonly distrust: string | undefined;
  /** Why there is no TLS at all. */
  readonly failure: string | undefined;
  readonly protocol: string | undefined;
  /** How many certificates were sent. */
  readonly chainLength: number;
  readonly subject: string;
  readonly names: string;
  readonly issuer: string;
  readonly validTo: string;
  /** Whether the server takes TLS 1.2, as older clients need. */
  readonly takesTls12: boolean;
  /** Whether the port answers plain HTTP. */
  readonly speaksPlainHttp: boolean;
}

/** A changed request that the server took although it refused the right one. It tells what the server got wrong. */
export interface Hypothesis {
  /** The id of the fault. */
  readonly fault: string;
  readonly en: string;
  readonly zh: string;
}

/** The GET requests. */
export interface HandshakeProbes {
  /** Signed as WeChat signs, if the token was given. */
  readonly right: Exchange | undefined;
  readonly rightEcho: EchoKind;
  /** Another echostr, right signature. */
  readonly other: Exchange | undefined;
  readonly otherEcho: EchoKind;
  readonly wrong: readonly Exchange[];
  readonly wrongEcho: readonly EchoKind[];
  readonly bare: Exchange;
  readonly browser: Exchange | undefined;
  readonly browserEcho: EchoKind;
  /** The path with its last slash added or taken away. */
  readonly slash: Exchange | undefined;
  /** A POST to the same path. */
  readonly post: Exchange | undefined;
  /** The same right request again and again. */
  readonly row: readonly { readonly exchange: Exchange; readonly echo: EchoKind }[];
  /** An echostr with a plus in it, where the right one has none. */
  readonly plus: Exchange | undefined;
  readonly plusEcho: EchoKind;
  /** An echostr of WeCom that nobody can decrypt. */
  readonly unreadable: Exchange | undefined;
  /** The changed requests that the server took. */
  readonly taken: readonly Hypothesis[];
  /** Milliseconds after which the answer is late. */
  readonly slowAfter: number;
}

/** The POST requests. */
export interface MessageProbes {
  /** A text as WeChat sends it, if it could be signed. */
  readonly right: Exchange | undefined;
  readonly reply: ReplyReading;
  readonly wrong: Exchange;
  readonly wrongReply: ReplyReading;
  /** A second message with a wrong signature, if both were answered as if it were right. */
  readonly wrongAgain: Exchange | undefined;
  /** An event that no handler knows, of 100 KB. */
  readonly large: Exchange | undefined;
  /** The changed requests that the server took. */
  readonly taken: readonly Hypothesis[];
  /** Whether the server answers a ciphertext that nobody can read in the same way. */
  readonly refusesLikeUnreadable: boolean;
  /** Milliseconds after which WeChat cuts the connection. */
  readonly lateAfter: number;
}

/** How much of an API is left for the day. */
export interface ApiQuota {
  readonly path: string;
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
}

/** What WeChat itself says about the URL. */
export interface OfficialCheck {
  readonly addresses: readonly string[];
  readonly packetLoss: readonly { readonly address: string; readonly loss: string }[];
  /** The addresses and ranges that WeChat calls from. */
  readonly callers: readonly string[];
  readonly quotas: readonly ApiQuota[];
  readonly failure: string | undefined;
}

/** All that was seen so far. Probes add to it, faults are recognised in it. */
export interface Examination {
  readonly given: Given;
  readonly target?: Target;
  readonly resolutions?: readonly Resolution[];
  /** Who can reach the host. */
  readonly reach?: AddressKind;
  readonly connections?: readonly Connection[];
  /** Whether a connection to 127.0.0.1 succeeded where one to the machine's own address was refused. */
  readonly answersOnLoopback?: boolean;
  readonly tls?: TlsHandshake;
  /** The address that all later requests go to. */
  readonly address?: string;
  readonly handshake?: HandshakeProbes;
  readonly message?: MessageProbes;
  readonly official?: OfficialCheck;
  /** What a developer should know that is no fault. */
  readonly notes: readonly Texts[];
}
