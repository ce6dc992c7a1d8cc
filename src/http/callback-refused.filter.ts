import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { CallbackRefusedException } from './callback-refused.exception.js';
import { rawRequestOf } from './raw-request.js';
import { type AdapterResponse, writeResponse } from './response-writer.js';

/** Answers a refused callback with its status and nothing more, whatever filters the application has. */
@Catch(CallbackRefusedException)
export class CallbackRefusedFilter implements ExceptionFilter<CallbackRefusedException> {
  catch(exception: CallbackRefusedException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request: IncomingMessage = rawRequestOf(http.getRequest());
    const answer = { status: exception.getStatus(), contentType: 'text/plain; charset=utf-8', body: exception.message };
    writeResponse(http.getResponse<AdapterResponse>(), answer, !request.complete);
  }
}
