import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import type { CallbackResponse } from '../model/callback.js';
import { acceptCopies } from '../protocol/accept-copies.js';
import type { WechatCallbackError } from '../protocol/callback-error.js';

/** What the guard throws: only the status for the client, and the reason as `cause` for filters and logs. */
export class CallbackRefusedException extends HttpException {
  declare readonly cause: WechatCallbackError;

  /** The answer for the platform. */
  readonly answer: CallbackResponse;

  constructor(error: WechatCallbackError, answer?: CallbackResponse) {
    super(STATUS_CODES[error.status] ?? 'Error', error.status, { cause: error });
    this.answer = answer ?? {
      status: error.status,
      contentType: 'text/plain; charset=utf-8',
      body: this.message,
    };
  }
}

acceptCopies(CallbackRefusedException);
