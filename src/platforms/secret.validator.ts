import { ValidateBy } from 'class-validator';

/** Checks an option that is a secret of the console, or a function that reads it. */
export function IsSecret(name: string): PropertyDecorator {
  return ValidateBy({
    name: 'isSecret',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'function' || (typeof value === 'string' && /^\S{1,512}$/.test(value)),
      defaultMessage: () => `${name} has to be the secret of the console, or a function that reads it`,
    },
  });
}

/** Checks an option that is a function. */
export function IsFunction(name: string, what: string): PropertyDecorator {
  return ValidateBy({
    name: 'isFunction',
    validator: {
      validate: (value: unknown) => typeof value === 'function',
      defaultMessage: () => `${name} has to be a function ${what}`,
    },
  });
}
