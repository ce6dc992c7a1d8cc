// Checks what `npm publish` would send: everything that package.json points at, and nothing that is not for users.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
);
/** @type {string[]} */
const files = pack.files.map((/** @type {{ path: string }} */ file) => file.path);
const packed = new Set(files);

/** @type {(value: unknown) => string[]} */
const targets = (value) =>
  typeof value === 'string' ? [value.replace(/^\.\//, '')] : Object.values(value ?? {}).flatMap(targets);
const needed = [
  'README.md',
  'README.zh-CN.md',
  'LICENSE',
  ...targets([manifest.main, manifest.types, manifest.exports, manifest.typesVersions, manifest.bin]),
];

const limits = { size: 1_000_000, unpackedSize: 6_500_000 };
const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;

const allowed =
  /^(package\.json|LICENSE|README(\.zh-CN)?\.md|dist\/cjs\/package\.json|dist\/simulator-page\/[\w.]+|dist\/(esm|cjs)\/.+\.(js|d\.ts))$/;
/** Whether a module imports from a place that only the machine has which built it. @type {(path: string) => boolean} */
const isBoundHere = (path) =>
  path.endsWith('.js') &&
  /(?:from |require\(|import\()["'](?:\/|file:)/.test(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
/** The links of a packed page to files that are not packed: on a registry they lead nowhere. @type {(page: string) => string[]} */
const strayLinks = (page) =>
  [...readFileSync(new URL(`../${page}`, import.meta.url), 'utf8').matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)]
    .map(([, inline = '', reference = '']) => (inline + reference).replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link) && !packed.has(posix.join(posix.dirname(page), link)));
const faults = [
  ...[...new Set(needed)].filter((path) => !packed.has(path)).map((path) => `missing: ${path}`),
  ...files.filter((path) => !allowed.test(path)).map((path) => `does not belong: ${path}`),
  ...files
    .filter((path) => path.endsWith('.md'))
    .flatMap((page) => strayLinks(page).map((link) => `${page} links to what is not in the package: ${link}`)),
  ...files.filter(isBoundHere).map((path) => `imports from an absolute path: ${path}`),
  ...Object.entries(limits)
    .filter(([key, limit]) => pack[key] > limit)
    .map(([key, limit]) => `${key} is ${kilobytes(pack[key])}, and may be ${kilobytes(limit)}`),
];

if (faults.length > 0) {
  console.error(`The tarball of ${pack.id} is wrong:\n  ${faults.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(
    `${pack.id}: ${files.length} files, ${kilobytes(pack.size)} packed, ${kilobytes(pack.unpackedSize)} unpacked`,
  );
}
