import { expect, it } from 'vitest';
import { complaintsOf } from '../harness/compiler.js';

/** A line of code, and what the compiler says of it; `undefined` for one that compiles. */
const lines: readonly (readonly [string, RegExp | undefined])[] = [
  [
    `account.get('/cgi-bin/usr/info', { openid: 'o1' });`,
    /'\/cgi-bin\/usr\/info' is not in the list of paths of this account\. If WeChat has it all the same, say what it answers/,
  ],
  [`account.post('/cgi-bin/menu/get');`, /'\/cgi-bin\/menu\/get' is not in the list of paths of this account/],
  [`account.get('/cgi-bin/user/info', {});`, /Property 'openid' is missing in type '\{\}'/],
  [`account.get('/cgi-bin/user/info');`, /Expected [23]-?[23]? arguments, but got 1|at least/],
  [`account.get('/cgi-bin/user/info', { openid: 1 });`, /Type 'number' is not assignable to type 'string'/],
  [`account.post('/cgi-bin/tags/create', { tag: {} });`, /Property 'name' is missing in type '\{\}'/],
  [
    `account.customerService.send({ touser: 'o1', msgtype: 'txt', text: { content: 'x' } });`,
    /Type '"txt"' is not assignable to type '.*"image" \|.* "text" \|/,
  ],
  [`account.customerService.send({ touser: 'o1', msgtype: 'text' });`, /Property 'text' is missing in type/],
  [`account.get('/cgi-bin/usr/info' as string, { openid: 1 });`, undefined],
];

it('the compiler says what is wrong with a call, and with which path or field', async () => {
  const head = [
    `import type { OfficialAccountClient } from 'nestjs-wechat/client';`,
    `export declare const account: OfficialAccountClient;`,
  ];
  const complaints = await complaintsOf([...head, ...lines.map(([code]) => `void ${code}`)].join('\n'));
  lines.forEach(([code, message], index) => {
    const said = complaints.filter(({ line }) => line === head.length + index);
    const expected = message === undefined ? [] : [expect.stringMatching(message)];
    expect(
      said.map(({ text }) => text),
      code,
    ).toEqual(expected);
  });
});
