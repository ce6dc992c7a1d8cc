import { effect, type Signal, signal } from '@preact/signals';

/** A value that survives a reload. */
export function remembered<Value extends string>(name: string, value: Value): Signal<Value> {
  const key = `nestjs-wechat.simulator.${name}`;
  const kept = signal((localStorage.getItem(key) as Value | null) ?? value);
  effect(() => localStorage.setItem(key, kept.value));
  return kept;
}
