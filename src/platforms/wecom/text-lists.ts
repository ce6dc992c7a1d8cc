import type { EventField } from '../../model/event-fields.js';
import { fieldsOf } from '../../model/wechat-event.js';
import { wecomEventClasses } from './app/events.generated.js';
import { wecomSuiteEventClasses } from './suite/events.generated.js';

/** The names of texts that WeCom repeats as children of the root, such as `FileId`. */
export const textLists: ReadonlySet<string> = new Set(
  [...wecomEventClasses, ...wecomSuiteEventClasses]
    .flatMap((eventClass) => Object.values(fieldsOf(eventClass)))
    .filter(isTextList)
    .flatMap(({ name, aliases = [] }) => [name, ...aliases]),
);

function isTextList({ list, type, within, item, separator }: EventField): boolean {
  const isRepeated = list === true && within === undefined && item === undefined && separator === undefined;
  return isRepeated && type !== 'object';
}
