import type { UserMessage } from '../testing/user-action.js';
import { image, link, location, text, video, voice } from '../testing/user-messages.js';
import { actionCommand, needed } from './action-command.js';
import { usage } from './option-value.js';
import { nearestName } from '../protocol/nearest-name.js';

/** What a user can write, by the name that people type. */
const messages: Readonly<Record<string, (content: string | undefined, written: string) => UserMessage>> = {
  text: (content, written) => text(needed(content, '<content>', written)),
  image: (content) => image(content),
  voice: (content) => voice(content),
  video: () => video(),
  location: (content) => placeOf(content ?? '30.2741,120.1551'),
  link: (content) => link(content ?? 'https://example.com/tea', 'Tea 茶'),
};

/** `nestjs-wechat send text "bind 123456"` */
export const sendCommand = actionCommand({
  positionals: ['<kind>', '[content]'],
  notes: {
    en: 'Kinds: text <words>, image <url>, voice <recognised words>, video, location <latitude,longitude>, link <url>.',
    zh: '类型：text <内容>、image <地址>、voice <识别文字>、video、location <纬度,经度>、link <地址>。',
  },
  action([given, content], _values, written) {
    const kind = needed(given, '<kind>', written);
    const make = Object.hasOwn(messages, kind) ? messages[kind] : undefined;
    if (make === undefined) {
      const names = Object.keys(messages);
      const nearest = nearestName(kind, names);
      throw usage(
        `Unknown kind "${kind}". ${nearest === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${nearest}?`}`,
        `没有 ${kind} 这种消息。${nearest === undefined ? `可用的有：${names.join('、')}。` : `是不是 ${nearest}？`}`,
      );
    }
    return { kind: 'message', message: make(content, written) };
  },
});

function placeOf(content: string): UserMessage {
  const [latitude, longitude] = content.split(',').map(Number);
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) {
    throw usage('A location is <latitude>,<longitude>.', '位置的写法是 <纬度>,<经度>。');
  }
  return location({ latitude: latitude!, longitude: longitude! });
}
