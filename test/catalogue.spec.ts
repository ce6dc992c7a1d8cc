import { readFileSync } from 'node:fs';
import * as officialAccount from 'nestjs-wechat';
import * as channelsShop from 'nestjs-wechat/channels-shop';
import * as miniProgram from 'nestjs-wechat/mini-program';
import * as openPlatform from 'nestjs-wechat/open-platform';
import * as pay from 'nestjs-wechat/pay';
import * as wecom from 'nestjs-wechat/wecom';
import { describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueEvent, Field } from '../catalogue/generate.mjs';
import { catalogueOf, withInheritedFields } from './harness/catalogue-samples.js';

const platforms = {
  'official-account': officialAccount,
  'mini-program': miniProgram,
  'channels-shop': channelsShop,
  'open-platform': openPlatform,
  pay,
  wecom,
  'wecom-suite': wecom,
  'wecom-hardware': wecom,
  'wecom-kf': wecom,
  'wecom-aibot': wecom,
} as const;
const catalogues = Object.keys(platforms).map(catalogueOf);
const rows = catalogues.flatMap((catalogue) => catalogue.events.map((event) => ({ catalogue, event })));
const keyOf = ({ platform }: Catalogue, { kind, value }: CatalogueEvent): string => `${platform}.${kind}.${value}`;

/**
 * The fields that each version of a payload has, by type: of published samples all, and of the resources of WeChat Pay
 * those that its products always send.
 */
const versions = JSON.parse(
  readFileSync(new URL('harness/payload-versions.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly (readonly string[])[]>>;

/** The required fields of an event that a version of its payload does not have, in objects that it has. */
function missingIn(version: ReadonlySet<string>, fields: readonly Field[], path = ''): readonly string[] {
  return fields.flatMap((field): readonly string[] => {
    const spellings = [field.name, ...(field.aliases ?? [])].map((name) =>
      [...(field.within ?? []), name].join('.').toLowerCase(),
    );
    const found = spellings.find((name) => version.has(`${path}${name}`));
    if (found === undefined) {
      return field.optional || field.list ? [] : [`${path}${field.name}`];
    }
    const inner = `${path}${found}.`;
    const isTold = [...version].some((name) => name.startsWith(inner));
    return isTold && !field.list ? missingIn(version, field.fields ?? [], inner) : [];
  });
}

describe('a property that is required', () => {
  it('is in every version of the payload that is known', () => {
    const faults = rows.flatMap(({ catalogue, event }) =>
      (versions[keyOf(catalogue, event)] ?? []).flatMap((version) =>
        missingIn(
          new Set(version.map((name) => name.toLowerCase())),
          withInheritedFields(event, catalogue).fields.filter(({ name }) => !HEAD.has(name)),
        ).map((field) => `${keyOf(catalogue, event)}: ${field}`),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('names the official page that it is known from', () => {
    const faults = rows.filter(({ event }) => event.confidence === 'high' && !event.docs?.length);
    expect(faults.map(({ catalogue, event }) => keyOf(catalogue, event))).toEqual([]);
  });

  it('is known from an official page, or the time when something was done would be', () => {
    const pending = /audit_?time|op_?time|sptime|finish_?time|cancel_?time/i;
    const walk = (fields: readonly Field[]): readonly Field[] =>
      fields.flatMap((field) => [field, ...walk(field.fields ?? [])]);
    const faults = rows.flatMap(({ catalogue, event }) =>
      walk(event.fields)
        .filter(({ type, name, optional, list }) => type === 'date' && pending.test(name) && !optional && !list)
        .map(({ name }) => `${keyOf(catalogue, event)}: ${name}`),
    );
    expect(faults).toEqual([]);
  });
});

/** What the envelope of a platform has, and a sample does not tell. */
const HEAD = new Set(['AgentID', 'SuiteId', 'AuthCorpId', 'ChangeType', 'UpdateDetail', 'MsgID', 'ServiceCorpId']);

describe('a class that was renamed', () => {
  it.each(rows.filter(({ event }) => event.formerly !== undefined).map((row) => [row.event.formerly!, row] as const))(
    'is still there as %s',
    (formerly, { catalogue, event }) => {
      const exported = platforms[catalogue.platform as keyof typeof platforms] as Readonly<Record<string, unknown>>;
      expect(exported[formerly]).toBe(exported[event.class]);
      expect(exported[formerly]).toBeTypeOf('function');
    },
  );
});

describe('an event that several platforms receive', () => {
  const both = `
    user_info_modified user_authorization_revoke user_authorization_cancellation subscribe_msg_popup_event
    subscribe_msg_change_event subscribe_msg_sent_event wx_verify_pay_succ wx_verify_dispatch wx_verify_refill
    qualification_verify_success qualification_verify_fail naming_verify_success naming_verify_fail
    annual_renew verify_expired create_map_poi_audit_info merchant_order wxa_widget_data
    apply_merchant_audit_info add_store_audit_info modify_store_audit_info user_enter_tempsession
  `;
  it.each(both.trim().split(/\s+/))('%s is known to Official Accounts and Mini Programs', (value) => {
    for (const platform of ['official-account', 'mini-program']) {
      expect(catalogueOf(platform).events.map((event) => event.value)).toContain(value);
    }
  });

  it('of the address book, of customers and of schools is known to suites as it is to apps', () => {
    const shared =
      /^(?:change_contact|change_external_\w+|change_school_contact|customer_acquisition|agree_external_userid_migration)\b/;
    const suite = new Set(catalogueOf('wecom-suite').events.map(({ value }) => value));
    const app = catalogueOf('wecom').events.filter(({ value }) => shared.test(value));
    expect(app.length).toBeGreaterThan(50);
    expect(app.map(({ value }) => value).filter((value) => !suite.has(value))).toEqual([]);
  });
});

describe('the TSDoc of a class', () => {
  it('never says that fields are unknown which the class inherits', () => {
    const sources = ['wecom/app', 'wecom/suite'].map((folder) =>
      readFileSync(new URL(`../src/platforms/${folder}/events.generated.ts`, import.meta.url), 'utf8'),
    );
    for (const source of sources) {
      const unknown = [...source.matchAll(/its fields are not known[^]*?export class (\w+) extends (\w+)/g)];
      expect(unknown.map(([, name, base]) => `${name} ${base}`).filter((text) => !/ Wecom\w+$/.test(text))).toEqual([]);
    }
  });

  it('says what the values of a state mean', () => {
    const source = readFileSync(new URL('../src/platforms/channels-shop/events.generated.ts', import.meta.url), 'utf8');
    expect(source).toContain('/** `status`: `2` rejected, `3` passed, `4` withdrawn. */');
  });
});
