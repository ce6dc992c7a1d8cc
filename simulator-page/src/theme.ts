import { effect } from '@preact/signals';
import { remembered } from './remembered.js';

/** Light, dark, or as the computer is. */
export const theme = remembered<'auto' | 'light' | 'dark'>('theme', 'auto');

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function show(): void {
  const shown = theme.value === 'auto' ? (dark.matches ? 'dark' : 'light') : theme.value;
  document.body.dataset['weuiTheme'] = shown;
  document.documentElement.style.colorScheme = shown;
}

effect(show);
dark.addEventListener('change', show);
