import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import { localized } from '../language/language.js';
import { type AdapterResponse, writeResponse } from './response-writer.js';

/**
 * Answers a callback that something of the application refused, such as a global guard or a throttler, and says so once:
 * the console shows no more than that the URL does not work.
 */
@Catch(HttpException)
export class ApplicationRefusalFilter implements ExceptionFilter<HttpException> {
  private readonly logger = new Logger('WechatModule');
  private readonly reported = new Set<string>();

  catch(exception: HttpException, host: ArgumentsHost): void {
    const status = exception.getStatus();
    const name = `${exception.name} (${status})`;
    if (!this.reported.has(name)) {
      this.reported.add(name);
      this.logger.warn(
        localized({
          en:
            `Another part of the application refused a callback before its signature was checked, with ${name}: ` +
            `${exception.message}. This is usually a global guard or a throttler. Let callbacks pass with controllerDecorators, for ` +
            'example [Public()] or [SkipThrottle()], in the options of WechatModule.',
          zh: `回调在验证签名之前就被应用中的其他代码拒绝了：${name}，${exception.message}。通常是全局守卫或限流器。请在 WechatModule 的选项里用 controllerDecorators 放行，例如 [Public()] 或 [SkipThrottle()]。`,
        }),
      );
    }
    writeResponse(host.switchToHttp().getResponse<AdapterResponse>(), {
      status,
      contentType: 'text/plain; charset=utf-8',
      body: STATUS_CODES[status] ?? 'Error',
    });
  }
}
