/** What a token is for. */
export type StandInTokenKind = 'app' | 'wecom' | 'suite' | 'provider' | 'suite-corp' | 'component' | 'authorizer';

/** Whose token a call has. */
export interface StandInCaller {
  readonly kind: StandInTokenKind;
  /** The AppID, CorpID or SuiteID. */
  readonly id: string;
}

/** A file of a form. */
export interface StandInFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** A call as it came in. */
export interface StandInRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Without the access token and secrets. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as text; empty for a form. */
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly json: unknown;
  /** Whether the body is neither JSON nor a form that can be read. */
  readonly isMalformed: boolean;
  /** The texts of a form. */
  readonly fields: Readonly<Record<string, string>>;
  /** The files of a form, by the names of their fields. */
  readonly files: Readonly<Record<string, StandInFile>>;
  /** Whose token the call has. */
  readonly caller: StandInCaller | undefined;
  /** What was answered; `undefined` while it is not. */
  errcode: number | undefined;
}

/** An answer that is no JSON. */
export interface StandInBytes {
  readonly contentType: string;
  readonly content: Buffer;
  readonly fileName?: string;
}

/** What is answered: an object, its JSON as text (for numbers of 64 bits), or bytes. */
export type StandInAnswer = string | StandInBytes | { readonly [name: string]: unknown };

/** Answers the calls of a path. */
export type StandInHandler = (request: StandInRequest) => StandInAnswer | Promise<StandInAnswer>;

/** A refusal in the form of the API. */
export function refusal(errcode: number, errmsg: string): StandInAnswer {
  return { errcode, errmsg: `${errmsg} rid: 6087f0d0-5c83dcaa-438ebbcc` };
}

/** Whether an answer is bytes, and no JSON. */
export function isBytes(answer: StandInAnswer): answer is StandInBytes {
  return typeof answer === 'object' && Buffer.isBuffer((answer as StandInBytes).content);
}
