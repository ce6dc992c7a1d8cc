import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { takesLongerThan } from './harness/processor-time.js';

/** Long enough that what takes quadratic time takes hundreds of milliseconds. */
const LENGTH = 30_000;
/** Beginnings that lead into an expression, repeated parts that keep it busy, and an end that it cannot take. */
const BEGINNINGS = ['', 'a', '"', '<a', 'a-', '备案beian.'];
const PARTS = [
  ' ',
  'a',
  'A',
  '0',
  '-',
  '/',
  '.',
  '=',
  ',',
  '"',
  "'",
  '\\',
  '\\\\',
  '[',
  '%',
  ':',
  '\n',
  'a/',
  'a.',
  '1e',
];
const END = '\u0000!';
const WORDS = /[a-z]{4,}/gi;

function expressionsOf(file: string): [place: string, expression: RegExp][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: [string, RegExp][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      found.push([`${file}:${line + 1}`, new RegExp(node.text.slice(1, end), node.text.slice(end + 1))]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const expressions = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => expressionsOf(join('src', file)))
  .filter(([, { source }]) => /[+*}]/.test(source));

/** What the expression looks for by name, over and over: `"tokentokentoken`. */
function partsFor({ source }: RegExp): string[] {
  return [...PARTS, ...(source.match(WORDS) ?? [])];
}

function slowTextsFor(expression: RegExp): string[] {
  const slow: string[] = [];
  for (const part of partsFor(expression)) {
    const middle = part.repeat(LENGTH / part.length);
    for (const beginning of BEGINNINGS) {
      const text = beginning + middle + END;
      if (takesLongerThan(100, () => text.replace(expression, ''))) {
        slow.push(`${JSON.stringify(beginning)} + ${JSON.stringify(part)}…`);
      }
    }
  }
  return slow;
}

describe('a regular expression', () => {
  it('is found', () => {
    expect(expressions.length).toBeGreaterThan(50);
  });

  it.each(expressions)('of %s takes linear time, whatever the text', (_, expression) => {
    expect(slowTextsFor(expression)).toEqual([]);
  });
});
