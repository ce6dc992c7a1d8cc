/**
 * Writes docs/events.md: every message and event that the library knows, from the catalogues of this folder and from
 * the decorators of the platforms. Part of `npm run generate`.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { format } from 'prettier';

/** @typedef {import('./generate.mjs').Catalogue} Catalogue */

const folder = new URL('./', import.meta.url);
const target = new URL('../docs/events.md', folder);

/** What is known of the fields of an event, by the confidence that the catalogue states. */
const CONFIDENCE = /** @type {const} */ ({
  high: 'official page',
  'single-source': 'other implementations',
  low: 'name only',
});

/**
 * The decorators of a platform by the class of their event, as its `decorators.ts` declares them.
 *
 * @param {string} source
 */
export function decoratorsOf(source) {
  /** @type {Map<string, string[]>} */
  const decorators = new Map();
  for (const [, name, parameters, eventClass] of source.matchAll(
    /^export function (On\w+)\(([^)]*)\): Handles<(\w+)>/gm,
  )) {
    const parameter = parameters === '' ? '' : `${String(parameters).split(':')[0]}`;
    decorators.set(String(eventClass), [...(decorators.get(String(eventClass)) ?? []), `@${name}(${parameter})`]);
  }
  return decorators;
}

/**
 * @param {readonly { catalogue: Catalogue, decorators: ReadonlyMap<string, readonly string[]> }[]} platforms
 */
export function renderPage(platforms) {
  return [
    '<!-- Generated from catalogue/*.json by `npm run generate`. Do not edit. -->',
    '# Messages and events',
    'A type that is missing here arrives as the base class of its platform, with everything in `raw`. The properties of ' +
      'each class, with the official name of each, are in the TSDoc of the class.',
    'Known from: **official page**, the fields are those of the page; **other implementations**, no official page that ' +
      'we know of confirms the fields, and all of them are optional; **name only**, the fields are uncertain or unknown: look at `raw`.',
    ...platforms.flatMap(({ catalogue, decorators }) => [
      `## ${catalogue.platform}`,
      // Aligned columns would change every line with every long link.
      '<!-- prettier-ignore-start -->',
      [
        '| on the wire | class | decorator | what happened | known from |',
        '| --- | --- | --- | --- | --- |',
        ...catalogue.events.map((event) =>
          row([
            `${event.kind} \`${event.value}\``,
            event.docs?.[0] === undefined ? `\`${event.class}\`` : `[\`${event.class}\`](${event.docs[0]})`,
            (decorators.get(event.class) ?? [`@On(${event.class})`]).map((name) => `\`${name}\``).join(' '),
            event.meaning,
            CONFIDENCE[/** @type {keyof typeof CONFIDENCE} */ (event.confidence)] ?? event.confidence,
          ]),
        ),
      ].join('\n'),
      '<!-- prettier-ignore-end -->',
    ]),
  ].join('\n\n');
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')).join(' | ')} |`;
}

/** The path and the text of the page. */
export async function generatePage() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const platforms = await Promise.all(
    names.map(async (name) => {
      const catalogue = /** @type {Catalogue} */ (JSON.parse(await readFile(new URL(name, folder), 'utf8')));
      const [owner] = (catalogue.folder ?? catalogue.platform).split('/');
      const decorators = new URL(`../src/platforms/${owner}/decorators.ts`, folder);
      return { catalogue, decorators: decoratorsOf(existsSync(decorators) ? await readFile(decorators, 'utf8') : '') };
    }),
  );
  return { path: target, text: await format(renderPage(platforms), { parser: 'markdown', printWidth: 120 }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, text } = await generatePage();
  await writeFile(path, text);
  console.log(`Wrote ${fileURLToPath(path)}`);
}
