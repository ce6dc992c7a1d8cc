import type { MenuButton } from './records.js';

/** Whether something is the menu of an account: what the page could not draw is none. */
export function isMenu(value: unknown): value is readonly MenuButton[] {
  return Array.isArray(value) && value.every(isButton);
}

function isButton(value: unknown): value is MenuButton {
  const { name, type = '', key = '', url = '', sub_button: inner = [] } = (value ?? {}) as Record<string, unknown>;
  return [name, type, key, url].every((text) => typeof text === 'string') && isMenu(inner);
}
