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
    throw new Error(`Nest does not know ${providerClass.name}: list it in the "providers" of a module.`, {
      cause: error,
    });
  }
}
