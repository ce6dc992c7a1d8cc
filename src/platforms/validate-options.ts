import { type ValidationError, validateSync } from 'class-validator';

/**
 * Checks what an account factory was given against a class with class-validator decorators.
 *
 * @returns the options as an instance of that class
 * @throws Error that lists every fault, and never a value, for values are secrets
 */
export function validateOptions<T extends object>(factory: string, optionsClass: new () => T, options: unknown): T {
  const instance = Object.assign(new optionsClass(), options);
  const faults = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true }).flatMap(faultsOf);
  if (faults.length > 0) {
    throw new Error(
      `${factory}() was given options that cannot work:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
  }
  return instance;
}

function faultsOf({ property, constraints, children }: ValidationError): string[] {
  return [
    ...Object.values(constraints ?? {}),
    ...(children ?? []).flatMap((child) => faultsOf(child).map((fault) => `${property}: ${fault}`)),
  ];
}
