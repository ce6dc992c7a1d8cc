import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { CallbackRefusedException } from './callback-refused.exception.js';
import { rawRequestOf } from './raw-request.js';
import { type AdapterResponse, writeResponse } from './response-writer.js';

/** Answers a refused callback as its platform asks, whatever filters the application has. */
@Catch(CallbackRefusedException)
export class CallbackRefusedFilter implements ExceptionFilter<CallbackRefusedException> {
  catch(exception: CallbackRefusedException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request: IncomingMessage = rawRequestOf(http.getRequest());
    writeResponse(http.getResponse<AdapterResponse>(), exception.answer, !request.complete);
  }
}
