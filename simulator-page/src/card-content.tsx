import { act } from './actions.js';
import { t } from './language.js';

type Card = Readonly<Record<string, unknown>>;

/** A template card. AI bots write its names with underscores, apps in upper camel case. */
export function CardContent({ card }: { readonly card: Card }) {
  const title = partOf(card, 'main_title');
  const cardType = textOf(card, 'card_type');
  const taskId = textOf(card, 'task_id');
  return (
    <div class="card">
      <strong>{textOf(title, 'title') || t('card')}</strong>
      {[textOf(title, 'desc'), textOf(card, 'sub_title_text')].filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="card-buttons">
        {listOf(card, 'button_list').map((button) => (
          <button
            key={textOf(button, 'key')}
            type="button"
            class="weui-btn weui-btn_mini weui-btn_default"
            onClick={() => void act({ kind: 'card', key: textOf(button, 'key'), cardType, taskId })}
          >
            {textOf(button, 'text')}
          </button>
        ))}
      </div>
    </div>
  );
}

function valueOf(card: Card, name: string): unknown {
  const camel = name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return card[name] ?? card[camel];
}

function textOf(card: Card, name: string): string {
  const value = valueOf(card, name);
  return typeof value === 'string' ? value : '';
}

function partOf(card: Card, name: string): Card {
  const value = valueOf(card, name);
  return typeof value === 'object' && value !== null ? (value as Card) : {};
}

function listOf(card: Card, name: string): readonly Card[] {
  const value = valueOf(card, name);
  return value === undefined ? [] : ([value].flat() as unknown as readonly Card[]);
}
