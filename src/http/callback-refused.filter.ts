import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { CallbackRefusedException } from './callback-refused.exception.js';
import { type AdapterResponse, writeResponse } from './response-writer.js';

/** Answers a refused callback as its platform asks, whatever filters the application has. */
@Catch(CallbackRefusedException)
export class CallbackRefusedFilter implements ExceptionFilter<CallbackRefusedException> {
  catch(exception: CallbackRefusedException, host: ArgumentsHost): void {
    writeResponse(host.switchToHttp().getResponse<AdapterResponse>(), exception.answer);
  }
}
