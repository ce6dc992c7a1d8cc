/**
 * Lets `instanceof` accept the instances of every copy of a class: a process that has loaded the library as ES modules
 * and as CommonJS has two.
 *
 * @param ownClass - the class of this copy
 */
export function acceptCopies(ownClass: abstract new (...args: never[]) => object): void {
  const brand = Symbol.for(`nestjs-wechat:${ownClass.name}`);
  Object.defineProperty(ownClass.prototype, brand, { value: true });
  Object.defineProperty(ownClass, Symbol.hasInstance, {
    value(this: unknown, instance: unknown): boolean {
      // A class that extends it stays a class of its own.
      return this === ownClass
        ? typeof instance === 'object' && instance !== null && brand in instance
        : Function.prototype[Symbol.hasInstance].call(this, instance);
    },
  });
}
