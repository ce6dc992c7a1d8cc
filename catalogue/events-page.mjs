/**
 * Writes docs/events.md and docs/events.zh-CN.md: every message and event that the library knows, from the catalogues of
 * this folder and from the decorators of the platforms. Part of `npm run generate`.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { formatted } from './formatted.mjs';

/** @typedef {import('./generate.mjs').Catalogue} Catalogue */
/** @typedef {import('./generate.mjs').CatalogueEvent} CatalogueEvent */
/** @typedef {'en' | 'zh'} Language */

const folder = new URL('./', import.meta.url);

/** The platforms in the order of the page. */
const PLATFORMS = [
  'official-account',
  'mini-program',
  'channels-shop',
  'open-platform',
  'pay',
  'wecom',
  'wecom-suite',
  'wecom-hardware',
  'wecom-kf',
  'wecom-aibot',
];

const WORDS = {
  en: {
    file: 'events.md',
    title: 'Messages and events',
    twin: '[简体中文](events.zh-CN.md)',
    intro: [
      'Search this page for the official Chinese name (分账, 短剧, 获客), the name on the wire, or the class. The TSDoc of each class has its properties with their official names.',
      'A type that is not listed here arrives as the base class of its platform, with everything in `raw`.',
      'Where no decorator is named, write `@On(TheClass)`.',
      'The dots in a name such as `change_contact.update_tag` are not on the wire: its parts are the `Event` (or `InfoType`), the `ChangeType` and the `UpdateDetail`.',
      'Known from: **official page**, the fields are those of the page; **other libraries**, the fields are those that other libraries read, not compared with an official page; **name only**, the fields are uncertain or unknown: look at `raw`.',
    ],
    columns: ['official name', 'what happened', 'on the wire', 'class and decorator', 'known from'],
    from: (/** @type {Catalogue} */ { entry, account }) =>
      `Import the classes from \`${entry}\`; \`${account}\` receives them.`,
    confidence: /** @type {Record<string, string>} */ ({
      high: 'official page',
      'single-source': 'other libraries',
      low: 'name only',
    }),
  },
  zh: {
    file: 'events.zh-CN.md',
    title: '消息与事件',
    twin: '[English](events.md)',
    intro: [
      '在本页可以按官方名称（分账、短剧、获客……）、报文中的名称或类名查找。每个类的属性和对应的官方字段名，见该类的 TSDoc。',
      '这里没有列出的类型，使用所属平台的基类，完整内容在 `raw` 里。',
      '没有写装饰器的，用 `@On(类名)`。',
      '`change_contact.update_tag` 这样的名称由几部分组成，依次是 `Event`（或 `InfoType`）、`ChangeType` 和 `UpdateDetail`，报文里没有中间的点。',
      '字段来源：**官方文档**，字段与官方文档一致；**其他实现**，字段取自其他开源实现，未与官方文档核对；**仅知名称**，字段不确定或未知，请查看 `raw`。',
    ],
    columns: ['官方名称', '报文中的名称', '类与装饰器', '字段来源'],
    from: (/** @type {Catalogue} */ { entry, account }) => `类从 \`${entry}\` 导入，由 \`${account}\` 接收。`,
    confidence: /** @type {Record<string, string>} */ ({
      high: '官方文档',
      'single-source': '其他实现',
      low: '仅知名称',
    }),
  },
};

/**
 * The decorators of a platform by the class of their event, as its `decorators.ts` declares them.
 *
 * @param {string} source
 */
export function decoratorsOf(source) {
  /** @type {Map<string, string[]>} */
  const decorators = new Map();
  for (const [, name, parameters, eventClass] of source.matchAll(
    /^export (?:function|const) (On\w+)(?:: )?\(([^)]*)\)(?::| =>) Handles<(\w+)>/gm,
  )) {
    const parameter = parameters === '' ? '' : `${String(parameters).split(':')[0]}`;
    decorators.set(String(eventClass), [...(decorators.get(String(eventClass)) ?? []), `@${name}(${parameter})`]);
  }
  return decorators;
}

/** @typedef {{ catalogue: Catalogue, decorators: ReadonlyMap<string, readonly string[]> }} Platform */

/**
 * @param {readonly Platform[]} platforms
 * @param {Language} [language]
 */
export function renderPage(platforms, language = 'en') {
  const words = WORDS[language];
  return [
    '<!-- Generated from catalogue/*.json by `npm run generate`. Do not edit. -->',
    `# ${words.title}`,
    words.twin,
    ...words.intro,
    platforms.map(({ catalogue }) => contentsOf(catalogue, language)).join('\n'),
    ...platforms.flatMap((platform) => sectionsOf(platform, language)),
  ].join('\n\n');
}

/** @param {Catalogue} catalogue @param {Language} language */
function contentsOf({ platform, title, groups }, language) {
  const links = Object.entries(groups).map(([key, { [language]: text }]) => `[${text}](#${platform}.${key})`);
  const [colon, comma] = language === 'en' ? [': ', ', '] : ['：', '、'];
  return `- [**${title[language]}**](#${platform})${colon}${links.join(comma)}`;
}

/** @param {Platform} platform @param {Language} language */
function sectionsOf({ catalogue, decorators }, language) {
  const { platform, title, groups, events } = catalogue;
  return [
    `<a id="${platform}"></a>`,
    `## ${title[language]}`,
    WORDS[language].from(catalogue),
    ...Object.entries(groups).flatMap(([key, group]) => [
      `<a id="${platform}.${key}"></a>`,
      `### ${group[language]}`,
      ...(group.note === undefined ? [] : [group.note[language]]),
      // Aligned columns would change every line with every long link.
      '<!-- oxfmt-ignore-start -->',
      tableOf(
        events.filter((event) => event.group === key),
        catalogue,
        decorators,
        language,
      ),
      '<!-- oxfmt-ignore-end -->',
    ]),
  ];
}

/**
 * @param {readonly CatalogueEvent[]} events
 * @param {Catalogue} catalogue
 * @param {Platform['decorators']} decorators
 * @param {Language} language
 */
function tableOf(events, { platform }, decorators, language) {
  const { columns, confidence } = WORDS[language];
  return [
    row(columns),
    row(columns.map(() => '---')),
    ...events.map((event) =>
      row([
        event.name,
        ...(language === 'en' ? [event.meaning] : []),
        `<a id="${platform}.${event.kind}.${event.value}"></a>${event.kind} ${[event.value, ...(event.aliases ?? [])].map((value) => `\`${value}\``).join(' ')}`,
        [linked(event), ...(decorators.get(event.class) ?? []).map((name) => `\`${name}\``)].join(' '),
        confidence[event.confidence] ?? event.confidence,
      ]),
    ),
  ].join('\n');
}

/** The class, with a link to the official page. @param {CatalogueEvent} event */
function linked({ class: name, docs: [page] = [] }) {
  return page === undefined ? `\`${name}\`` : `[\`${name}\`](${page})`;
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')).join(' | ')} |`;
}

/**
 * The path and the text of each page.
 *
 * @returns {Promise<{ path: URL, text: string }[]>}
 */
export async function generatePages() {
  const platforms = await Promise.all(
    PLATFORMS.map(async (name) => {
      const catalogue = /** @type {Catalogue} */ (JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')));
      const [owner] = (catalogue.folder ?? catalogue.platform).split('/');
      const decorators = new URL(`../src/platforms/${owner}/decorators.ts`, folder);
      return { catalogue, decorators: decoratorsOf(existsSync(decorators) ? await readFile(decorators, 'utf8') : '') };
    }),
  );
  const languages = /** @type {const} */ (['en', 'zh']);
  return Promise.all(
    languages.map(async (language) => {
      const { file } = WORDS[language];
      return {
        path: new URL(`../docs/${file}`, folder),
        text: await formatted(file, renderPage(platforms, language)),
      };
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await generatePages()) {
    await writeFile(path, text);
    console.log(`Wrote ${fileURLToPath(path)}`);
  }
}
