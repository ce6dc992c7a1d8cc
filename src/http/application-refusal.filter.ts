import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import { localized } from '../language/language.js';
import { reasonOf } from '../protocol/error-text.js';
import { OneTimeWarnings } from '../telemetry/one-time-warnings.js';
import { takeCallback } from './passing-callbacks.js';
import { rawRequestOf } from './raw-request.js';
import { type AdapterResponse, writeResponse } from './response-writer.js';
import { isVerified } from './verified-callback.js';

/**
 * Answers a callback that something of the application refused or broke, such as a global guard, a throttler or an
 * interceptor, and says so: the console shows no more than that the URL does not work, and a filter of the application
 * could swallow it.
 */
@Catch()
export class ApplicationRefusalFilter implements ExceptionFilter<unknown> {
  private readonly logger = new Logger('WechatModule');
  private readonly warnings = new OneTimeWarnings();

  catch(exception: unknown, host: ArgumentsHost): void {
    const request = rawRequestOf(host.switchToHttp().getRequest());
    takeCallback(request);
    const status = exception instanceof HttpException ? exception.getStatus() : 500;
    const name = `${exception instanceof Error ? exception.name : typeof exception} (${status})`;
    const textOf = isVerified(request) ? brokenText : refusedText;
    const text = textOf(`${name}: ${reasonOf(exception)}`);
    if (!(exception instanceof HttpException)) {
      this.logger.error(text, exception instanceof Error ? exception.stack : undefined);
    } else {
      this.warnings.warn(text, textOf(name));
    }
    writeResponse(host.switchToHttp().getResponse<AdapterResponse>(), {
      status,
      contentType: 'text/plain; charset=utf-8',
      body: STATUS_CODES[status] ?? 'Error',
    });
  }
}

function refusedText(reason: string): string {
  return localized({
    en:
      `Another part of the application refused a callback before its signature was checked, with ${reason}. ` +
      'This is usually a global guard or a throttler. Let callbacks pass with controllerDecorators, for ' +
      'example [Public()] or [SkipThrottle()], in the options of WechatModule.',
    zh: `回调在验证签名之前就被应用中的其他代码拒绝了：${reason}。通常是全局守卫或限流器。请在 WechatModule 的选项里用 controllerDecorators 放行，例如 [Public()] 或 [SkipThrottle()]。`,
  });
}

function brokenText(reason: string): string {
  return localized({
    en:
      `Another part of the application ended a callback of WeChat after its signature was checked, with ${reason}. ` +
      'This is usually a global interceptor, such as one with a timeout. WeChat repeats the callback, but users may see an ' +
      'error. Let the interceptor leave callbacks alone: mark them with controllerDecorators, for example ' +
      "[SetMetadata('noTimeout', true)], in the options of WechatModule.",
    zh: `微信的回调通过签名验证之后，被应用中的其他代码中断了：${reason}。通常是全局拦截器，例如超时拦截器。微信会重试这个回调，但用户可能看到错误。请让拦截器跳过回调：在 WechatModule 的选项里用 controllerDecorators 做标记，例如 [SetMetadata('noTimeout', true)]。`,
  });
}
