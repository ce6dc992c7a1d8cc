// What a README tells a newcomer to do and to expect, taken from it word for word.

/** A change of a file: what is in it before, and afterwards. @typedef {{ path: string, before: string, after: string }} Change */

/** @typedef {ReturnType<typeof readSteps>} Steps */

/** @param {string} readme - the text of a README, in either language */
export function readSteps(readme) {
  const [install = '', start = '', tryIt = ''] = blocksOf(readme, 'sh');
  const [greeter = ''] = blocksOf(readme, 'ts');
  const [difference = ''] = blocksOf(readme, 'diff');
  const [path, code] = found(/^\/\/ (\S+)\n([^]*)$/, greeter);
  const [send, simulate] = found(/^(npx .+ send .+)\n(npx .+ simulate .+)\n$/, tryIt);
  return {
    install: found(/^(npm install .+)\n$/, install)[0],
    greeter: { path, code },
    change: {
      path: found(/`([^`\n]+)`.*\n\n```diff\n/, readme)[0],
      before: sideOf(difference, '-'),
      after: sideOf(difference, '+'),
    },
    /** How an ES module imports the greeter. */
    importOfGreeter: found(/`(\.\/\w+\.js)`/, readme)[0],
    variables: found(/^((?:export .+\n)+)/, start)[0],
    start: found(/^(npm start)$/m, start)[0],
    send,
    reply: found(/(?:decrypted reply, |解密后的回复：)`([^`]+)`/, readme)[0],
    simulate,
    welcome: found(/@OnSubscribe\(\)[^']+'([^']+)'/, code)[0],
  };
}

/**
 * The files of an application that `nest new` made as ES modules: there, imports name the ending of a file.
 *
 * @type {(steps: Steps) => Steps}
 */
export function inEsModules(steps) {
  const withEndings = (/** @type {string} */ code) => code.replaceAll(/(from '\.\/[\w.]+)'/g, "$1.js'");
  const { path, before, after } = steps.change;
  const change = { path, before: withEndings(before), after: withEndings(after) };
  if (!change.after.includes(`'${steps.importOfGreeter}'`)) {
    throw new Error(`The README writes ${steps.importOfGreeter}, and its code does not import it.`);
  }
  return { ...steps, change };
}

/** @type {(readme: string, language: string) => string[]} */
function blocksOf(readme, language) {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
}

/** A diff without its added or its removed lines. @type {(difference: string, kept: '+' | '-') => string} */
function sideOf(difference, kept) {
  return difference
    .split('\n')
    .filter((line) => line.startsWith(kept) || !/^[+-]/.test(line))
    .map((line) => line.slice(1))
    .join('\n');
}

/** The groups of a pattern that has to fit. @type {(pattern: RegExp, text: string) => [string, string]} */
function found(pattern, text) {
  const match = pattern.exec(text);
  if (match === null) {
    throw new Error(`The README has nothing that looks like ${pattern} in:\n${text}`);
  }
  return [match[1] ?? '', match[2] ?? ''];
}
