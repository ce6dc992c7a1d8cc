import { signal } from '@preact/signals';

const wide = window.matchMedia('(min-width: 901px)');

/** Whether the phone fits beside the other panes. */
export const isWide = signal(wide.matches);

wide.addEventListener('change', ({ matches }) => (isWide.value = matches));
