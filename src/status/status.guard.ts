import { type CanActivate, type ExecutionContext, ForbiddenException, UnauthorizedException } from '@nestjs/common';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { localized } from '../language/language.js';
import { rawRequestOf } from '../http/raw-request.js';
import { setHeaders } from '../http/response-writer.js';
import { isLoopbackHost } from '../protocol/loopback-host.js';
import { secretEquals } from '../protocol/secret-equals.js';

/** What a proxy adds: then the address of the connection is the proxy's, and says nothing. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'] as const;

/** Shows the page to whoever knows the secret. */
export class SecretGuard implements CanActivate {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const { headers } = rawRequestOf(http.getRequest<IncomingMessage>());
    if (secretEquals(passwordIn(headers), this.#secret)) {
      return true;
    }
    setHeaders(http.getResponse(), { 'www-authenticate': 'Basic realm="WeChat status", charset="UTF-8"' });
    throw new UnauthorizedException();
  }
}

/** Shows the page to browsers on this machine. */
export class LoopbackGuard implements CanActivate {
  /** @throws Error in production */
  constructor() {
    if (process.env['NODE_ENV'] === 'production') {
      throw new Error(
        localized({
          en: 'WechatStatusModule has neither a secret nor guards. In production its page needs one of them.',
          zh: 'WechatStatusModule 既没有 secret 也没有 guards。生产环境中至少要配置其中一个，才能限制谁能访问状态页。',
        }),
      );
    }
  }

  canActivate(context: ExecutionContext): boolean {
    const { socket, headers } = rawRequestOf(context.switchToHttp().getRequest<IncomingMessage>());
    if (isLoopback(socket.remoteAddress) && isLoopbackHost(headers.host ?? '') && !isForwarded(headers)) {
      return true;
    }
    throw new ForbiddenException(
      localized({
        en: 'Without a secret or guards, only browsers on the same machine see the status page.',
        zh: '没有配置 secret 或 guards 时，状态页只能在本机访问。',
      }),
    );
  }
}

function passwordIn({ authorization = '' }: IncomingHttpHeaders): string {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return text.slice(text.indexOf(':') + 1);
}

function isLoopback(address = ''): boolean {
  return /^(::ffff:)?127\./.test(address) || address === '::1';
}

function isForwarded(headers: IncomingHttpHeaders): boolean {
  return FORWARDED.some((name) => headers[name] !== undefined);
}
