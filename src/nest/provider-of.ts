import { localized } from '../language/language.js';
import type { Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';

/**
 * The provider of a class, of whatever module.
 *
 * @throws Error that says what to do when there is none
 */
export function providerOf<T>(providerClass: Type<T>, moduleRef: ModuleRef): T {
  try {
    return moduleRef.get(providerClass, { strict: false });
  } catch (error) {
    throw new Error(
      localized({
        en: `Nest does not know ${providerClass.name}: list it in the "providers" of a module.`,
        zh: `Nest 找不到 ${providerClass.name}：请把它列在某个模块的 "providers" 里。`,
      }),
      {
        cause: error,
      },
    );
  }
}
