import { who } from './actions.js';
import { ask } from './api.js';
import { showText } from './dialog.js';
import { download } from './download.js';
import { jsonIn } from './json-in.js';
import { language, t, why } from './language.js';
import type { strings } from './strings.js';
import { request, say } from './store.js';

interface MenuItem {
  readonly label: keyof typeof strings;
  readonly run: () => unknown;
}

/** What can be done with what happened so far. */
export const historyMenu: readonly MenuItem[] = [
  { label: 'saveTest', run: saveTest },
  { label: 'replay', run: () => request('replay', who()) },
  { label: 'exportHistory', run: exportHistory },
  { label: 'importHistory', run: importHistory },
  { label: 'clear', run: () => request('clear', {}) },
];

async function saveTest(): Promise<void> {
  try {
    const { text } = await ask<{ text: string }>('test', { ...who(), language: language.value });
    showText(t('saveTest'), text, 'conversation.spec.ts');
  } catch (error) {
    say(why(error));
  }
}

async function exportHistory(): Promise<void> {
  download('wechat-simulator.json', JSON.stringify(await ask<object>('export'), null, 2));
}

function importHistory(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'application/json';
  input.addEventListener('change', () => void importFile(input.files?.[0]));
  input.click();
}

async function importFile(file: File | undefined): Promise<void> {
  if (file === undefined) {
    return;
  }
  const { value, fault } = jsonIn(await file.text());
  if (fault === undefined) {
    await request('import', value as object);
  } else {
    say(fault);
  }
}
