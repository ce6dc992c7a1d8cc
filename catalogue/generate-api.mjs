/**
 * Turns the catalogue of the server APIs into types:
 * `catalogue/api/<platform>.json` -> `src/client/api/<platform>.generated.d.ts`; and into the list of all paths, by which
 * the stand-in knows what it does not play. Run it with `npm run generate`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * What a value looks like: a kind, several kinds joined by `|`, the name of a shape, a list, or an object. A field whose
 * name ends in `?` may be missing; the field `*` stands for any name. See catalogue/README.md.
 *
 * @typedef {string | ReadonlyArray<ShapeItem> | { [field: string]: Shape }} Shape
 *
 * @typedef {string | ReadonlyArray<string | { [field: string]: Shape }> | { [field: string]: Shape }} ShapeItem
 */

/**
 * @typedef {object} Operation
 * @property {Verb} call
 * @property {string} path
 * @property {'get' | 'post'} [method] of a download
 * @property {boolean} [methodUnsure] sources disagree whether it is a GET or a POST; it is typed as both
 * @property {string} [title] the official Chinese name
 * @property {string} [page] the official page
 * @property {'A' | 'B' | 'C' | 'D' | 'E'} sure
 * @property {boolean} [deprecated]
 * @property {string[]} [also] other platforms that have it
 * @property {string} [file] the form field of an upload's file
 * @property {Shape} [query]
 * @property {Shape} [fields] the other form fields of an upload
 * @property {Shape} [body]
 * @property {Shape} [answer]
 */

/**
 * @typedef {object} ApiCatalogue
 * @property {string} platform
 * @property {string} about
 * @property {string[]} [extends] the platforms whose operations it has too
 * @property {Record<string, string>} [imports] hand-written types: their names and the module of each
 * @property {Record<string, Shape>} shapes objects that several operations share
 * @property {Operation[]} operations
 */

/** @typedef {'get' | 'post' | 'upload' | 'download'} Verb */

/** @type {readonly Verb[]} */
const VERBS = ['get', 'post', 'upload', 'download'];

/** @type {Record<string, string>} */
const KINDS = {
  string: 'string',
  integer: 'number',
  number: 'number',
  time: 'number',
  boolean: 'boolean',
  id: 'Int64',
  0: '0',
  1: '1',
  any: 'unknown',
  bytes: 'Uint8Array',
};

/** How sure an operation is that has to say that it may be otherwise. */
const UNCONFIRMED = new Set(['C', 'D', 'E']);

/**
 * The declarations of a platform. Throws an error that lists everything that is wrong with the catalogue.
 *
 * @param {ApiCatalogue} catalogue
 * @param {{ call: Verb, path: string, owner: string }[]} [borrowed] operations of other platforms that this one has too
 */
export function renderApi(catalogue, borrowed = []) {
  /** @type {string[]} */
  const faults = [];
  /** @type {Map<string, Set<string>>} names by module */
  const imports = new Map();
  const prefix = pascalCase(catalogue.platform);
  const parents = catalogue.extends ?? [];

  const shapes = Object.entries(catalogue.shapes).map(([name, shape]) => renderShape(name, shape));
  const interfaces = VERBS.map((verb) => renderInterface(verb));
  const members = VERBS.map((verb) => `  ${verb}: ${prefix}${pascalCase(verb)};`);
  if (faults.length > 0) {
    throw new Error(`The API catalogue of ${catalogue.platform} cannot be generated:\n- ${faults.join('\n- ')}`);
  }

  return [
    `// Generated from catalogue/api/${catalogue.platform}.json by \`npm run generate\`. Do not edit.`,
    ...[...imports]
      .sort(byName)
      .map(([module, names]) => `import type { ${[...names].sort().join(', ')} } from '${module}';`),
    '',
    ...shapes,
    ...interfaces,
    `/** ${catalogue.about} */`,
    `export interface ${prefix}Api {`,
    ...members,
    '}',
    'export {};',
    '',
  ].join('\n');

  /** @param {string} name @param {string} module */
  function use(name, module) {
    imports.set(module, (imports.get(module) ?? new Set()).add(name));
    return name;
  }

  /** @param {string} name @param {Shape} shape */
  function renderShape(name, shape) {
    if (!/^[A-Z]\w*$/.test(name)) {
      faults.push(`${JSON.stringify(name)} is no name of a shape`);
    }
    return typeof shape === 'string' || Array.isArray(shape)
      ? `type ${name} = ${typeOf(shape, name)};`
      : `interface ${name} ${typeOf(shape, name)}`;
  }

  /** @param {Verb} verb */
  function renderInterface(verb) {
    const bases = parents.map((parent) => use(pascalCase(parent) + pascalCase(verb), moduleOf(parent)));
    const operations = byPath(catalogue.operations.filter((operation) => callsOf(operation).includes(verb)));
    return [
      `export interface ${prefix}${pascalCase(verb)}${bases.length === 0 ? '' : ` extends ${bases.join(', ')}`} {`,
      ...[...operations].flatMap(([path, same]) => renderOperation(path, same)),
      ...borrowed
        .filter(({ call }) => call === verb)
        .map(
          ({ path, owner }) => `'${path}': ${use(pascalCase(owner) + pascalCase(verb), moduleOf(owner))}['${path}'];`,
        ),
      '}',
    ].join('\n');
  }

  /** @param {string} path @param {Operation[]} same operations that only a field of the body or the query tells apart */
  function renderOperation(path, same) {
    const first = /** @type {Operation} */ (same[0]);
    if (!/^\/[\w./-]+$/.test(path)) {
      faults.push(`${JSON.stringify(path)} is no path`);
    }
    const parts = [
      first.file && `file: '${first.file}'`,
      first.call === 'download' && `method: '${first.method}'`,
      ...['query', 'fields', 'body'].map((part) => member(part, unionOf(same, part, path))),
      member('answer', answerOf(same, path)),
    ].filter((part) => part);
    return [renderComment(same), `'${path}': ${parts.length === 0 ? '{}' : `{ ${parts.join('; ')} }`};`].filter(
      (line) => line !== '',
    );
  }

  /** @param {Operation[]} same @param {string} part @param {string} path */
  function unionOf(same, part, path) {
    const shapes = same.map((operation) => operation[/** @type {'query' | 'fields' | 'body'} */ (part)]);
    const types = shapes.map((shape) => (shape === undefined ? '{}' : typeOf(shape, `${path} ${part}`)));
    return shapes.every((shape) => shape === undefined) ? '' : [...new Set(types)].join(' | ');
  }

  /** Several answers become one, in which everything may be missing. @param {Operation[]} same @param {string} path */
  function answerOf(same, path) {
    const answers = same.flatMap(({ answer }) => answer ?? []);
    const [only] = answers;
    if (same.length === 1 || only === undefined) {
      return only === undefined ? '' : typeOf(only, `${path} answer`, '');
    }
    const fields = Object.assign({}, ...answers);
    return typeOf(
      Object.fromEntries(Object.entries(fields).map(([name, shape]) => [`${name.replace(/\?$/, '')}?`, shape])),
      path,
      '',
    );
  }

  /** @param {Operation[]} same */
  function renderComment(same) {
    const [{ title, page, deprecated } = /** @type {Operation} */ ({})] = same;
    const unconfirmed = same.some(({ sure, methodUnsure }) => methodUnsure || UNCONFIRMED.has(sure));
    const text = [deprecated && '@deprecated', title, page, unconfirmed && '(unconfirmed)']
      .filter((part) => part)
      .join(' ');
    if (text.includes('*/')) {
      faults.push(`${text} would end the comment that it stands in`);
    }
    return text === '' ? '' : `/** ${text} */`;
  }

  /**
   * @param {Shape} shape
   * @param {string} where
   * @param {string} [list] what stands before a list
   * @returns {string}
   */
  function typeOf(shape, where, list = 'readonly ') {
    if (typeof shape === 'string') {
      return shape
        .split('|')
        .map((kind) => kindOf(kind, where))
        .join(' | ');
    }
    if (Array.isArray(shape)) {
      const item = typeOf(shape[0], where, list);
      return /^readonly|\|(?![^{]*\}$)/.test(item) ? `${list}(${item})[]` : `${list}${item}[]`;
    }
    const fields = Object.entries(shape).map(
      ([name, field]) => `${keyOf(name)}: ${typeOf(field, `${where} ${name}`, list)}`,
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join('; ')} }`;
  }

  /** @param {string} kind @param {string} where */
  function kindOf(kind, where) {
    if (kind === 'id') {
      return use('Int64', '../api-call.js');
    }
    const known = KINDS[kind] ?? (kind in catalogue.shapes || /^'[^']+'$/.test(kind) ? kind : undefined);
    const module = catalogue.imports?.[kind];
    if (known === undefined && module === undefined) {
      faults.push(`${where}: ${JSON.stringify(kind)} is neither a kind nor a shape`);
    }
    return module === undefined ? String(known) : use(kind, module);
  }
}

/** @param {Operation[]} operations @returns {Map<string, Operation[]>} */
function byPath(operations) {
  /** @type {Map<string, Operation[]>} */
  const groups = new Map();
  for (const operation of operations) {
    groups.set(operation.path, [...(groups.get(operation.path) ?? []), operation]);
  }
  return groups;
}

/** @param {string} name @param {string} type */
function member(name, type) {
  return type === '' ? '' : `${name}: ${type}`;
}

/** The calls that an operation is typed for. @param {Operation} operation @returns {Verb[]} */
function callsOf({ call, methodUnsure }) {
  return methodUnsure ? ['get', 'post'] : [call];
}

/** @param {string} name as in a shape: with `?` when it may be missing */
function keyOf(name) {
  if (name === '*') {
    return '[name: string]';
  }
  const [, key = '', optional = ''] = /^(.*?)(\??)$/.exec(name) ?? [];
  return `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}${optional}`;
}

/** @param {string} platform */
function moduleOf(platform) {
  return `./${platform}.generated.js`;
}

/** @param {string} text */
function pascalCase(text) {
  return text.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {[string, unknown]} one @param {[string, unknown]} other */
function byName([one], [other]) {
  return one < other ? -1 : 1;
}

const folder = new URL('./api/', import.meta.url);

/**
 * What the catalogues give: the path and the text of each file.
 *
 * @returns {Promise<{ path: URL, text: string }[]>}
 */
export async function generateApi() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const catalogues = await Promise.all(
    names.map(async (name) => /** @type {ApiCatalogue} */ (JSON.parse(await readFile(new URL(name, folder), 'utf8')))),
  );
  const declarations = catalogues.map((catalogue) => ({
    path: new URL(`../src/client/api/${catalogue.platform}.generated.d.ts`, import.meta.url),
    text: renderApi(catalogue, borrowedBy(catalogue.platform, catalogues)),
  }));
  return [
    ...declarations,
    {
      path: new URL('../src/testing/api/api-paths.generated.ts', import.meta.url),
      text: renderPaths(catalogues),
    },
    { path: new URL('../src/client/form-fields.generated.ts', import.meta.url), text: renderFormFields(catalogues) },
  ];
}

/**
 * What uploads take in their form; all else that they take is in the query.
 *
 * @param {ApiCatalogue[]} catalogues
 */
function renderFormFields(catalogues) {
  const uploads = catalogues.flatMap(({ operations }) => operations.filter(({ fields }) => fields !== undefined));
  const rows = uploads
    .map(
      ({ path, fields = {} }) =>
        /** @type {const} */ ([path, Object.keys(fields).map((name) => name.replace('?', ''))]),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    '// Generated from catalogue/api by `npm run generate`. Do not edit.',
    '',
    '/** What an upload has in its form beside the file, by its path. */',
    'export const formFields: ReadonlyMap<string, readonly string[]> = new Map([',
    ...rows.map(([path, names]) => `  ['${path}', [${names.map((name) => `'${name}'`).join(', ')}]],`),
    ']);',
    '',
  ].join('\n');
}

/**
 * Every path of every platform, each once.
 *
 * @param {ApiCatalogue[]} catalogues
 */
function renderPaths(catalogues) {
  const all = catalogues.flatMap(({ operations }) => operations.map(({ path }) => path.replace(/\?.*/, '')));
  const paths = [...new Set(all)].sort((one, other) => (one < other ? -1 : 1));
  return [
    '// Generated from catalogue/api by `npm run generate`. Do not edit.',
    '',
    '/** The paths of the server APIs. */',
    'export const apiPaths: ReadonlySet<string> = new Set(',
    '  `',
    ...paths,
    '`',
    '    .trim()',
    '    .split(/\\s+/),',
    ');',
    '',
  ].join('\n');
}

/** @param {string} platform @param {ApiCatalogue[]} catalogues */
function borrowedBy(platform, catalogues) {
  return catalogues.flatMap(({ platform: owner, operations }) =>
    operations.filter(({ also }) => also?.includes(platform)).map(({ call, path }) => ({ call, path, owner })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await generateApi()) {
    await writeFile(path, text);
    console.log(`Wrote ${fileURLToPath(path)}`);
  }
}
