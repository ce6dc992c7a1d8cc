/**
 * Turns each catalogue of this folder into the event classes of its platform:
 * `catalogue/<platform>.json` -> `src/platforms/<folder>/events.generated.ts`, and how their properties are read, which is
 * plain data: `event-fields.generated.ts`. Run it with `npm run generate`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { formatted } from './formatted.mjs';

/**
 * A field of an event, or of an object in it. What each key means is told in the catalogue itself, under `about`.
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {'string' | 'number' | 'integer' | 'boolean' | 'id' | 'date' | 'json' | 'object'} type
 * @property {string} [meaning]
 * @property {readonly string[] | Readonly<Record<string, string>>} [values] what the value can be, or what each value means
 * @property {boolean} [optional] not every version of the payload has it
 * @property {string} [property]
 * @property {string[]} [aliases]
 * @property {string[]} [within]
 * @property {string} [stripPrefix]
 * @property {boolean} [list]
 * @property {string | string[]} [item]
 * @property {string} [separator]
 * @property {string} [interface]
 * @property {Field[]} [fields]
 */

/**
 * @typedef {object} CatalogueEvent
 * @property {string} kind
 * @property {string} value as in the type; a value that refines another event's begins with that one's and a dot
 * @property {string[]} [aliases] other spellings of the value on the wire
 * @property {string} [parent] the class of the event that it refines, from which it derives
 * @property {string} [base] the key of its base class in `bases`; without one, its kind
 * @property {string} class
 * @property {string} [formerly] the name that the class had, which stays as a deprecated alias
 * @property {string} name the official Chinese name
 * @property {string} group the key of its group in `groups`
 * @property {string} meaning
 * @property {string} confidence
 * @property {string[]} [docs]
 * @property {Field[]} fields
 */

/**
 * @typedef {object} Catalogue
 * @property {string} platform
 * @property {string} [folder] the folder of the generated file below src/platforms, by default the platform's
 * @property {{ en: string, zh: string }} title what the platform is called
 * @property {string} entry the entry point of the package that exports the classes
 * @property {string} account the function that makes an account which receives them
 * @property {Record<string, { en: string, zh: string, note?: { en: string, zh: string } }>} groups the headings of the page of all events
 * @property {string} docs the official page of every event that names none
 * @property {string} list the name of the generated list of classes
 * @property {string} baseModule
 * @property {Record<string, { class: string, properties: string[] }>} bases by kind, or as an event's `base` says; the properties are inherited
 * @property {CatalogueEvent[]} events
 */

/** Every event has these, whatever its payload says. */
const RESERVED = new Set(['type', 'account', 'appId', 'raw']);

const TYPESCRIPT = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  id: 'string',
  date: 'Date',
  json: 'unknown',
};

const UNCONFIRMED = {
  some: ' Not confirmed on an official page: the fields are those that other implementations read.',
  none: ' Not confirmed on an official page, and its fields are not known: see `raw`.',
};

/**
 * The property for an official name: `FromUserName` -> `fromUserName`, `MsgID` -> `msgID`, `Location_X` -> `locationX`,
 * `publish_id` -> `publishId`, `URL` -> `url`.
 *
 * @param {string} name
 */
export function propertyName(name) {
  const [first = '', ...others] = name.split('_').filter((part) => part !== '');
  const lower = first.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
  return lower + others.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/**
 * The sources of a platform's events: the classes, and the fields that their properties are read from. Throws an error
 * that lists everything that is wrong with the catalogue.
 *
 * @param {Catalogue} catalogue
 * @returns {{ classes: string, fields: string }}
 */
export function render(catalogue) {
  /** @type {string[]} */
  const faults = [];
  /** @type {Map<string, { source: string, used: string }>} */
  const interfaces = new Map();
  /** @type {Map<string, string>} */
  const owners = new Map(Object.values(catalogue.bases).map((base) => [base.class, 'a base class']));
  owners.set(catalogue.list, 'the list of classes');
  /** @type {Set<string>} */
  const types = new Set();
  /** @type {string[]} */
  const classes = [];
  /** @type {Map<string, string>} */
  const constants = new Map();

  /** @param {string} name @param {string} owner */
  const claim = (name, owner) => {
    if (!/^[A-Z]\w*$/.test(name)) {
      faults.push(`${owner}: ${JSON.stringify(name)} is no name of a class or an interface`);
    }
    const other = owners.get(name);
    if (other !== undefined) {
      faults.push(`${name} is both ${other} and ${owner}`);
    }
    owners.set(name, owner);
  };

  for (const event of catalogue.events) {
    claim(event.class, `${event.kind} ${event.value}`);
    if (event.formerly !== undefined) {
      claim(event.formerly, `the former name of ${event.class}`);
    }
    if (!event.name || catalogue.groups[event.group] === undefined) {
      faults.push(
        `${event.kind} ${event.value}: it needs an official "name" and a "group" of ${Object.keys(catalogue.groups).join(', ')}`,
      );
    }
  }
  const parents = new Set(catalogue.events.flatMap((event) => event.parent ?? []));
  for (const event of catalogue.events) {
    classes.push(renderClass(event));
  }
  if (faults.length > 0) {
    throw new Error(`The catalogue of ${catalogue.platform} cannot be generated:\n- ${faults.join('\n- ')}`);
  }

  const used = Object.values(catalogue.bases).map((base) => base.class);
  const header = `// Generated from catalogue/${catalogue.platform}.json by \`npm run generate\`. Do not edit.`;
  const eventFields = `import type { EventFields } from '${'../'.repeat(folderOf(catalogue).split('/').length + 1)}model/event-fields.js';`;
  const ofClasses = catalogue.events.filter((event) => event.fields.length > 0).map((event) => constantOf(event.class));
  return {
    classes: [
      header,
      `${eventFields}\nimport { ${[...new Set(used)].sort().join(', ')} } from '${catalogue.baseModule}';\nimport { ${ofClasses.join(', ')} } from './event-fields.generated.js';`,
      ...[...interfaces.values()].map(({ source }) => source),
      ...classes,
      `/** All classes above: the events that the library knows by name. */`,
      `export const ${catalogue.list} = [${catalogue.events.map((event) => event.class).join(', ')}] as const;`,
    ].join('\n\n'),
    fields: [
      header,
      eventFields,
      ...[...constants].map(([name, descriptor]) => `export const ${name}: EventFields = ${descriptor};`),
    ].join('\n\n'),
  };

  /** @param {CatalogueEvent} event */
  function renderClass(event) {
    const where = `${event.kind} ${event.value} (${event.class})`;
    const base = baseOf(event);
    if (base === undefined) {
      faults.push(`${where}: there is no base class for the kind ${JSON.stringify(event.base ?? event.kind)}`);
      return '';
    }
    const type = `${catalogue.platform}.${event.kind}.${event.value}`;
    if (types.has(type.toLowerCase())) {
      faults.push(`${where}: the type is there twice (letter case does not count)`);
    }
    types.add(type.toLowerCase());
    const docs = event.docs?.length ? event.docs : [catalogue.docs];
    const lines = [
      comment([
        sentence(event.meaning),
        '',
        `Official name: ${event.name}, ${event.kind} ${[event.value, ...(event.aliases ?? [])].map((value) => `\`${value}\``).join(' or ')}.${event.confidence === 'high' ? '' : UNCONFIRMED[hasFields(event) ? 'some' : 'none']}`,
        '',
        ...docs.map((url) => `@see ${url}`),
      ]),
      `export class ${event.class} extends ${base.class} {`,
      // A literal type could not be refined by the classes that derive from this one.
      parents.has(event.class)
        ? `  static ${event.parent ? 'override ' : ''}readonly type: \`${type}\${string}\` = ${JSON.stringify(type)};`
        : `  static ${event.parent ? 'override ' : ''}readonly type = ${JSON.stringify(type)};`,
    ];
    const members = renderMembers(event.fields, where, base.properties);
    if (event.fields.length > 0) {
      constants.set(constantOf(event.class), members.descriptor);
      lines.push(`  static override readonly fields: EventFields = ${constantOf(event.class)};`);
    }
    lines.push(
      '',
      `  declare readonly type: typeof ${event.class}.type;`,
      ...members.declarations.flatMap((declaration) => [
        '',
        `${declaration.comment}  declare readonly ${declaration.source}`,
      ]),
      '}',
    );
    return [...lines, ...formerName(event)].join('\n');
  }

  /** @param {CatalogueEvent} event @returns {readonly string[]} */
  function formerName({ formerly, class: name }) {
    const note = comment([`@deprecated The name is {@link ${name}} now.`]);
    return formerly === undefined
      ? []
      : ['', note, `export const ${formerly} = ${name};`, note, `export type ${formerly} = ${name};`];
  }

  /** @param {CatalogueEvent} event @returns {boolean} whether it has fields, its own or those of the event that it refines */
  function hasFields(event) {
    const parent = catalogue.events.find((other) => other.class === event.parent);
    return event.fields.length > 0 || (parent !== undefined && hasFields(parent));
  }

  /**
   * @param {CatalogueEvent} event
   * @returns {{ class: string, properties: string[] } | undefined}
   */
  function baseOf(event) {
    if (event.parent === undefined) {
      return catalogue.bases[event.base ?? event.kind];
    }
    const parent = catalogue.events.find((other) => other.class === event.parent);
    const base = parent && baseOf(parent);
    return (
      base && {
        class: event.parent,
        properties: [
          ...base.properties,
          ...(parent?.fields ?? []).map((field) => field.property ?? propertyName(field.name)),
        ],
      }
    );
  }

  /**
   * @param {Field[]} fields
   * @param {string} where
   * @param {string[]} [inherited] given for the fields of a class, which has reserved properties too
   */
  function renderMembers(fields, where, inherited) {
    /** @type {Set<string>} */
    const seen = new Set();
    /** @type {string[]} */
    const descriptors = [];
    /** @type {{ comment: string, source: string }[]} */
    const declarations = [];
    for (const field of fields) {
      const property = field.property ?? propertyName(field.name);
      const here = `${where}: ${field.name}`;
      if (!/^[a-z_$][\w$]*$/i.test(property)) {
        faults.push(`${here} would be the property ${JSON.stringify(property)}; give it a "property"`);
      }
      if (seen.has(property)) {
        faults.push(`${here} is a second property ${property}; give it another "property"`);
      }
      seen.add(property);
      if (inherited && RESERVED.has(property)) {
        faults.push(`${here} would take the reserved property ${property}; give it another "property"`);
      }
      if (inherited?.includes(property) && field.property === undefined) {
        faults.push(`${here} would hide ${property} of the base class; name the "property" if that is meant`);
      }
      const type = typeOf(field, here);
      descriptors.push(`${property}: ${descriptorOf(field, here)}`);
      declarations.push({
        comment: `${comment([described(field)])}\n`,
        source: `${property}${field.optional && !field.list ? '?' : ''}: ${field.list ? `readonly ${type}[]` : type};`,
      });
    }
    return { descriptor: `{ ${descriptors.join(', ')} }`, declarations };
  }

  /** @param {Field} field @param {string} here */
  function typeOf(field, here) {
    if (field.type !== 'object') {
      const type = TYPESCRIPT[field.type];
      if (type === undefined) {
        faults.push(`${here} has the unknown type ${JSON.stringify(field.type)}`);
      }
      return type;
    }
    if (!field.interface || !field.fields) {
      faults.push(`${here} is an object and needs an "interface" and "fields"`);
      return 'never';
    }
    const members = renderMembers(field.fields, here);
    const source = [
      `/** ${field.list ? 'An element of' : 'The value of'} \`${field.name}\`. */`,
      `export interface ${field.interface} {`,
      ...members.declarations.map((declaration) => `${declaration.comment}  readonly ${declaration.source}`),
      '}',
    ].join('\n');
    const shape = members.declarations.map((declaration) => declaration.source).join() + members.descriptor;
    const known = interfaces.get(field.interface);
    if (known === undefined) {
      claim(field.interface, `the interface of ${here}`);
      interfaces.set(field.interface, { source, used: shape });
      constants.set(constantOf(field.interface), members.descriptor);
    } else if (known.used !== shape) {
      faults.push(`${here}: the interface ${field.interface} has other fields elsewhere`);
    }
    return field.interface;
  }

  /** @param {Field} field @param {string} here */
  function descriptorOf(field, here) {
    const entries = [`name: ${JSON.stringify(field.name)}`];
    if (field.aliases) {
      entries.push(`aliases: ${JSON.stringify(field.aliases)}`);
    }
    entries.push(`type: '${field.type}'`);
    if (field.within) {
      entries.push(`within: ${JSON.stringify(field.within)}`);
    }
    if (field.stripPrefix) {
      entries.push(`stripPrefix: ${JSON.stringify(field.stripPrefix)}`);
    }
    if (field.list) {
      entries.push('list: true');
    }
    if (field.item) {
      entries.push(`item: ${JSON.stringify(field.item)}`);
    }
    if (field.separator) {
      entries.push(`separator: ${JSON.stringify(field.separator)}`);
    }
    if ((field.item || field.separator) && !field.list) {
      faults.push(`${here} has an "item" or a "separator" and is no list`);
    }
    if (field.interface) {
      entries.push(`fields: ${constantOf(field.interface)}`);
    }
    return `{ ${entries.join(', ')} }`;
  }

  /** @param {string[]} lines */
  function comment(lines) {
    if (lines.some((line) => line.includes('*/'))) {
      faults.push(`${JSON.stringify(lines.join(' '))} would end the comment that it stands in`);
    }
    return lines.length === 1
      ? `/** ${lines[0]} */`
      : ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  }
}

/** @param {Field} field */
function described({ name, aliases = [], meaning, values }) {
  const official = [name, ...aliases].map((spelling) => `\`${spelling}\``).join(' or ');
  const told = [meaning, values && listed(values)].filter((part) => part !== undefined).join('; ');
  return told === '' ? `${official}.` : sentence(`${official}: ${told}`);
}

/** @param {NonNullable<Field['values']>} values */
function listed(values) {
  return Array.isArray(values)
    ? values.map((value) => `\`${value}\``).join(', ')
    : Object.entries(values)
        .map(([value, what]) => `\`${value}\` ${what}`)
        .join(', ');
}

/** @param {Catalogue} catalogue */
function folderOf(catalogue) {
  return catalogue.folder ?? catalogue.platform;
}

/** @param {string} name */
function constantOf(name) {
  return `${propertyName(name)}Fields`;
}

/** @param {string} text */
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const folder = new URL('./', import.meta.url);

/**
 * What the catalogues give: the path and the text of each file.
 *
 * @returns {Promise<{ path: URL, text: string }[]>}
 */
export async function generate() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const catalogue = /** @type {Catalogue} */ (JSON.parse(await readFile(new URL(name, folder), 'utf8')));
      const { classes, fields } = render(catalogue);
      const platform = `../src/platforms/${folderOf(catalogue)}`;
      return Promise.all([
        fileOf(`${platform}/events.generated.ts`, classes),
        fileOf(`${platform}/event-fields.generated.ts`, fields),
      ]);
    }),
  );
  return files.flat();
}

/** @param {string} name @param {string} source */
async function fileOf(name, source) {
  const path = new URL(name, folder);
  return { path, text: await formatted(name, source) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await generate()) {
    await writeFile(path, text);
    console.log(`Wrote ${fileURLToPath(path)}`);
  }
}
