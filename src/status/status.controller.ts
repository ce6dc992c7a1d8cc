import {
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Inject,
  Injectable,
  Req,
  Res,
  type Type,
  UseGuards,
  VERSION_NEUTRAL,
} from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { readQuery } from '../http/query-reader.js';
import { rawRequestOf } from '../http/raw-request.js';
import { type AdapterResponse, setHeaders, writeResponse } from '../http/response-writer.js';
import { languageNamed } from '../language/language.js';
import { statusPage } from './status-page.js';
import { StatusReport } from './status-report.js';
import { STATUS_SETTINGS } from './status-settings.js';
import { LoopbackGuard, SecretGuard } from './status.guard.js';
import { DEFAULT_PATH, type WechatStatusModuleExtras, type WechatStatusSettings } from './wechat-status.options.js';

/** Makes the controller of the page, whose path and guards Nest has to know before it scans it. */
export function createStatusController({
  path = DEFAULT_PATH,
  guards = [],
  controllerDecorators = [],
}: WechatStatusModuleExtras): Type {
  @Injectable()
  class StatusGuard implements CanActivate {
    private readonly guard: CanActivate | undefined;

    constructor(@Inject(STATUS_SETTINGS) { secret }: WechatStatusSettings) {
      const unguarded = guards.length === 0 ? new LoopbackGuard() : undefined;
      this.guard = secret === undefined ? unguarded : new SecretGuard(secret);
    }

    canActivate(context: ExecutionContext): ReturnType<CanActivate['canActivate']> {
      return this.guard?.canActivate(context) ?? true;
    }
  }

  @Controller({ path, version: VERSION_NEUTRAL })
  @UseGuards(StatusGuard, ...guards)
  class WechatStatusController {
    constructor(
      private readonly report: StatusReport,
      @Inject(STATUS_SETTINGS) private readonly settings: WechatStatusSettings,
    ) {}

    @Get()
    show(@Req() request: IncomingMessage, @Res() response: AdapterResponse): void {
      const { url = '', headers } = rawRequestOf(request);
      const language = languageNamed(readQuery(url)['lang'] ?? '') ?? this.settings.language;
      const { body, policy } = statusPage(this.report.read(), { language, host: headers.host });
      setHeaders(response, {
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      writeResponse(response, { status: 200, contentType: 'text/html; charset=utf-8', body });
    }
  }

  for (const decorate of [...controllerDecorators].reverse()) {
    decorate(WechatStatusController);
  }
  return WechatStatusController;
}
