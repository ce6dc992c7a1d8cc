import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { CallbackUrl } from '../accounts/registered-account.js';
import { SourcePath } from '../accounts/source-path.js';
import type { CallbackPath } from './callback-paths.js';
import { type CallbackPlace, CallbackPlaces } from './callback-places.js';

/** Says at the start which URLs are served, and what is wrong with them. */
@Injectable()
export class CallbackUrlLog {
  private readonly logger = new Logger('WechatModule');

  constructor(private readonly places: CallbackPlaces) {}

  /** @throws Error for a route of the application's own that names no account, or one that does not exist */
  log(): void {
    for (const place of this.places.find()) {
      this.logPaths(place);
      this.warnOfDifferentPaths(place);
    }
  }

  private logPaths({ url, routes }: CallbackPlace): void {
    const verbs = new Map<string, string[]>();
    for (const { path, verb } of routes) {
      verbs.set(path, [...(verbs.get(path) ?? []), verb]);
    }
    for (const [path, all] of verbs) {
      this.logger.log(
        localized({
          en: `Callbacks at ${all.sort().join(' and ')} ${path} of ${nameOf(url)}: the URL is https://<your domain>${path}`,
          zh: `${nameOf(url)}的回调 URL：${all.sort().join(' 和 ')} ${path}，后台填写 https://<你的域名>${path}`,
        }),
      );
    }
  }

  /** WeChat checks a URL with GET and posts to the same one. */
  private warnOfDifferentPaths({ url, routes }: CallbackPlace): void {
    const [checked, posted] = [pathsFor('GET', routes), pathsFor('POST', routes)];
    if (checked !== '' && posted !== '' && checked !== posted) {
      this.logger.warn(
        localized({
          en:
            `GET and POST of ${nameOf(url)} have different paths (GET ${checked}, POST ${posted}), but WeChat uses one URL ` +
            'for both: the URL will be verified but no message will arrive, or the other way round. Look at the exclusions ' +
            'of the global prefix: exclude both or neither.',
          zh: `${nameOf(url)}的 GET 和 POST 路径不同（GET ${checked}，POST ${posted}），但微信只用一个 URL：URL 能通过验证，但收不到消息，或者相反。请检查全局前缀的 exclude：要么两个都排除，要么都不排除。`,
        }),
      );
    }
  }
}

function pathsFor(verb: string, routes: readonly CallbackPath[]): string {
  const paths = routes.filter((route) => route.verb === verb || route.verb === 'ALL').map(({ path }) => path);
  return [...new Set(paths)].sort().join(', ');
}

function nameOf(url: CallbackUrl | SourcePath): string {
  return url instanceof SourcePath
    ? localized({ en: 'an account source', zh: '账号来源' })
    : localized({ en: `the account "${url.owner.account.name}"`, zh: `账号 "${url.owner.account.name}" ` });
}
