import { type ValidationError, validateSync } from 'class-validator';

/**
 * Checks what an account factory was given against a class with class-validator decorators.
 *
 * @param nested - the classes of options that are objects themselves, by their names
 * @returns the options as an instance of that class
 * @throws Error that lists every fault. It never contains a value, because values are secrets
 */
export function validateOptions<T extends object>(
  factory: string,
  optionsClass: new () => T,
  options: unknown,
  nested: Readonly<Record<string, new () => object>> = {},
): T {
  const given = { ...(options as Readonly<Record<string, unknown>>) };
  for (const [name, nestedClass] of Object.entries(nested)) {
    if (typeof given[name] === 'object' && given[name] !== null) {
      given[name] = Object.assign(new nestedClass(), given[name]);
    }
  }
  const instance = Object.assign(new optionsClass(), given);
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
