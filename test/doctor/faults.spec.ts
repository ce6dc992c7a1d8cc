import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../catalogue/formatted.mjs';
import { doctorCommand } from '../../src/cli/doctor.command.js';
import {
  type Diagnosis,
  examine,
  examineValues,
  explained,
  faults,
  givenOf,
  htmlReport,
  jsonReport,
  textReport,
} from '../../src/doctor/index.js';
import type { Broken, BrokenCase } from './broken.js';
import { brokenEchoes } from './broken-echo.js';
import { brokenHttp } from './broken-http.js';
import { brokenKeys } from './broken-keys.js';
import { brokenNetworks } from './broken-network.js';
import { brokenReplies } from './broken-replies.js';
import { secretsIn } from '../harness/secret-forms.js';
import { values } from './endpoints.js';
import { faultPage, faultsPage, type Result } from './fault-pages.js';
import { HOST } from './test-world.js';

const broken: readonly Broken[] = [...brokenNetworks, ...brokenHttp, ...brokenEchoes, ...brokenKeys, ...brokenReplies];

const results: Result[] = [];

function diagnose({ given, world, url = `http://${HOST}/wechat` }: BrokenCase): Promise<Diagnosis> {
  const known = givenOf(given);
  return world === undefined ? Promise.resolve(examineValues(known)) : examine(url, known, world);
}

/** What the trial's servers have, and what the doctor was given besides. */
function secretsOf({ given }: BrokenCase): string[] {
  const { token, aesKey, appSecret, otherTokens = [], otherAesKeys = [] } = given;
  const theirs = [values.token, values.aesKey, values.otherAesKey, values.appSecret];
  return [
    ...theirs,
    ...[token, aesKey, appSecret].filter((each) => each !== undefined),
    ...otherTokens,
    ...otherAesKeys,
  ];
}

/** Everything that a report says, in every form and language. */
function printed(diagnosis: Diagnosis): string {
  const languages = ['en', 'zh-CN'] as const;
  return [
    jsonReport(diagnosis),
    ...languages.flatMap((language) => [textReport(diagnosis, language), htmlReport(diagnosis, language)]),
  ].join('\n');
}

describe('a server or a configuration with one fault', () => {
  it.each(broken)('is told: $id, $what', async (one) => {
    const started = await one.start();
    const diagnosis = await diagnose(started);
    results.push({ broken: one, first: diagnosis.findings[0] });
    expect(diagnosis.findings.map(({ id }) => id)).toEqual([one.id]);
    expect(diagnosis.verdict).toBe('fault');
    expect(secretsIn(printed(diagnosis), secretsOf(started))).toEqual([]);
  });
});

describe('the list of faults', () => {
  it('has 71 causes, of which 57 are proven by a broken server or configuration', () => {
    expect(faults).toHaveLength(71);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(71);
    expect(new Set(broken.map(({ id }) => id)).size).toBe(57);
  });
});

/** `npm run doctor:table` writes them. */
describe('the pages of the faults', () => {
  const proven = new Set(broken.map(({ id }) => id));
  const written = (text: string): Promise<string> => formatted('fault.md', text);
  const languages = [
    { language: 'en', ending: '.md' },
    { language: 'zh-CN', ending: '.zh-CN.md' },
  ] as const;
  const pages = faults.flatMap((fault) => languages.map((one) => ({ id: fault.id, fault, ...one })));

  it.each(pages)('say what the fault says: $id, $language', async ({ fault, language, ending }) => {
    const page = await written(faultPage(fault, language, proven.has(fault.id)));
    await expect(page).toMatchFileSnapshot(`../../docs/faults/${fault.id}${ending}`);
  });

  it.each(languages)('are where every report says, in $language', ({ language }) => {
    const { repository } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      repository: { url: string };
    };
    const root = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/`;
    for (const fault of faults) {
      const link = explained(fault, language).split(root)[1]!.trim();
      expect(existsSync(new URL(`../../${link}`, import.meta.url)), link).toBe(true);
      expect(link.endsWith('.zh-CN.md')).toBe(language === 'zh-CN');
    }
  });

  it.each(languages)('are listed in $language, with the outcome of the trial', async ({ language, ending }) => {
    expect(results).toHaveLength(broken.length);
    const page = await written(faultsPage(faults, results, language));
    await expect(page).toMatchFileSnapshot(`../../docs/faults/README${ending}`);
  });
});

describe('docs/doctor.md', () => {
  it.each(['docs/doctor.md', 'docs/doctor.zh-CN.md'])('links in %s to pages that are there', (path) => {
    const page = new URL(`../../${path}`, import.meta.url);
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((\.[^)#]+)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(new URL(link, page)))).toEqual([]);
  });

  it.each(['docs/doctor.md', 'docs/doctor.zh-CN.md'])('names every option in %s', (path) => {
    const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(Object.keys(doctorCommand.options).filter((name) => !page.includes(`\`--${name}`))).toEqual([]);
  });
});
