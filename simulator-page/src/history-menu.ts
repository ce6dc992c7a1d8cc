import { who } from './actions.js';
import { showText } from './dialog.js';
import { download } from './download.js';
import { jsonIn } from './json-in.js';
import { language, t } from './language.js';
import type { strings } from './strings.js';
import { question, request, say } from './store.js';

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
  const test = await question<{ text: string }>('test', { ...who(), language: language.value });
  if (test !== undefined) {
    showText(t('saveTest'), test.text, 'conversation.spec.ts');
  }
}

async function exportHistory(): Promise<void> {
  const history = await question<object>('export');
  if (history !== undefined) {
    download('wechat-simulator.json', JSON.stringify(history, null, 2));
  }
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
