import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import type { WechatCallbackError } from '../protocol/callback-error.js';

/** What the guard throws: the status alone for the client, the reason as `cause` for filters and logs. */
export class CallbackRefusedException extends HttpException {
  declare readonly cause: WechatCallbackError;

  constructor(error: WechatCallbackError) {
    super(STATUS_CODES[error.status] ?? 'Error', error.status, { cause: error });
  }
}
