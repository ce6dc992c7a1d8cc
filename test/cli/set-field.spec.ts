import { describe, expect, it } from 'vitest';
import { closedPort } from '../doctor/plain-server.js';
import { credentials } from '../harness/application.js';
import { runInProcess } from './run-in-process.js';

const account = ['--token', credentials.token, '--app-id', credentials.appId];

/** What a command line would push: nobody is there to take it. */
async function pushed(event: string, assignments: readonly string[], platform = 'official-account') {
  const set = assignments.flatMap((assignment) => ['--set', assignment]);
  const key = platform === 'wecom' ? ['--aes-key', credentials.encodingAesKey] : [];
  const url = `http://127.0.0.1:${await closedPort()}/wechat`;
  const args = ['trigger', event, ...set, '--platform', platform, ...account, ...key, '--url', url, '--json'];
  const { code, stdout, stderr } = await runInProcess(args);
  expect([code, stderr]).toEqual([3, '']);
  return (JSON.parse(stdout) as { readonly message: Record<string, unknown> }).message;
}

async function complaintOf(event: string, ...assignments: readonly string[]): Promise<string> {
  const set = assignments.flatMap((assignment) => ['--set', assignment]);
  const { code, stdout, stderr } = await runInProcess(['trigger', event, ...set, ...account]);
  expect([code, stdout]).toEqual([2, '']);
  return stderr;
}

describe('--set', () => {
  it.each([
    { event: 'CLICK', set: ['EventKey=a=b'], message: { EventKey: 'a=b' } },
    { event: 'CLICK', set: ['EventKey='], message: { EventKey: '' } },
    { event: 'CLICK', set: ['EventKey=a', 'EventKey=b'], message: { EventKey: 'b' } },
    { event: 'CLICK', set: ['CreateTime=1700000000'], message: { CreateTime: 1_700_000_000 } },
    { event: 'location', set: ['Location_X=-1.5', 'Scale=3'], message: { Location_X: -1.5, Scale: 3 } },
    {
      event: 'pic_sysphoto',
      set: ['SendPicsInfo.PicList[0].PicMd5Sum=a', 'SendPicsInfo.PicList[1].PicMd5Sum=b'],
      message: { SendPicsInfo: { PicList: { item: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] } } },
    },
    {
      event: 'pic_sysphoto',
      set: ['SendPicsInfo.PicList.0.PicMd5Sum=a', 'SendPicsInfo.PicList.item.1.PicMd5Sum=b'],
      message: { SendPicsInfo: { PicList: { item: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] } } },
    },
    {
      event: 'pic_sysphoto',
      set: ['SendPicsInfo.PicList.item[0].PicMd5Sum=a'],
      message: { SendPicsInfo: { PicList: { item: [{ PicMd5Sum: 'a' }] } } },
    },
    {
      event: 'pic_sysphoto',
      set: ['SendPicsInfo.PicList.PicMd5Sum=a'],
      message: { SendPicsInfo: { PicList: { item: [{ PicMd5Sum: 'a' }] } } },
    },
    {
      event: 'pic_sysphoto',
      set: ['SendPicsInfo.PicList={"item":[]}', 'SendPicsInfo.PicList[0].PicMd5Sum=a'],
      message: { SendPicsInfo: { PicList: { item: [{ PicMd5Sum: 'a' }] } } },
    },
    {
      event: 'pic_sysphoto',
      set: ['SendPicsInfo=', 'SendPicsInfo.PicList[0].PicMd5Sum=a'],
      message: { SendPicsInfo: { PicList: { item: [{ PicMd5Sum: 'a' }] } } },
    },
    {
      event: 'pic_sysphoto',
      set: ['SendPicsInfo={"Count":9}', 'SendPicsInfo.PicList[0].PicMd5Sum=a'],
      message: { SendPicsInfo: { Count: 9, PicList: { item: [{ PicMd5Sum: 'a' }] } } },
    },
    {
      event: 'change_contact.create_user',
      platform: 'wecom',
      set: ['Department=1,2', 'Department[2]=7', 'DirectLeader='],
      message: { Department: '1,2,7', DirectLeader: '' },
    },
    { event: 'change_contact.create_user', platform: 'wecom', set: ['Department[0]=4'], message: { Department: '4' } },
    {
      event: 'mini-program.event.minigame_game_pay_goods_deliver_notify',
      platform: 'mini-program',
      set: ['MiniGame.Payload.OutTradeNo=tea-7'],
      message: { MiniGame: { Payload: expect.stringContaining('"OutTradeNo":"tea-7"') as string } },
    },
  ])('$set of $event', async ({ event, set, platform, message }) => {
    expect(await pushed(event, set, platform)).toMatchObject(message);
  });

  it('gives a new element believable values for all its fields', async () => {
    const { ArticleUrlResult } = (await pushed('MASSSENDJOBFINISH', [
      'ArticleUrlResult.ResultList[1].ArticleIdx=2',
    ])) as { ArticleUrlResult: { ResultList: { item: Record<string, unknown>[] } } };
    const [first, second] = ArticleUrlResult.ResultList.item;
    expect(second).toEqual({ ...first, ArticleIdx: 2 });
  });

  it.each([
    ['CLICK', ['EventKy=1'], 'The event has no field "EventKy". Did you mean EventKey?'],
    ['CLICK', ['eventkey=1'], 'Did you mean EventKey?'],
    ['CLICK', ['=1'], '--set takes Field=value, and got "=1".'],
    ['CLICK', ['EventKey'], '--set takes Field=value, and got "EventKey".'],
    ['CLICK', ['EventKey.Inner=1'], 'EventKey is one value, with nothing inside. Set it with --set EventKey=<value>.'],
    ['CLICK', ['EventKey[0]=1'], 'The event has no field "EventKey.0": EventKey is one value'],
    ['CLICK', ['EventKey[x]=1'], 'The event has no field "EventKey[x]". Did you mean EventKey?'],
    ['CLICK', ['EventKey..=1'], 'The event has no field "EventKey."'],
    ['CLICK', ['__proto__.polluted=1'], 'The event has no field "__proto__". It has: ToUserName'],
    ['CLICK', ['constructor=1'], 'The event has no field "constructor".'],
    ['pic_sysphoto', ['SendPicsInfo.PicLst[0].PicMd5Sum=a'], 'Did you mean SendPicsInfo.PicList?'],
    ['pic_sysphoto', ['SendPicsInfo.PicList[0].PicMd5=a'], 'Did you mean SendPicsInfo.PicList[0].PicMd5Sum?'],
    [
      'pic_sysphoto',
      ['SendPicsInfo.PicList[7].PicMd5Sum=a'],
      'SendPicsInfo.PicList has 1 of them: the next is SendPicsInfo.PicList[1], and not [7].',
    ],
    ['pic_sysphoto', ['SendPicsInfo=many'], "SendPicsInfo is an object: give it as JSON, 'SendPicsInfo={...}'"],
    ['pic_sysphoto', ['SendPicsInfo=[1]'], 'SendPicsInfo is an object'],
    ['pic_sysphoto', ['SendPicsInfo.Count=many'], 'SendPicsInfo.Count is a number, and "many" is not.'],
    ['CLICK', ['CreateTime=tomorrow'], 'CreateTime is a time: seconds since 1970'],
    ['location', ['Location_X=north'], 'Location_X is a number, and "north" is not.'],
  ])('of %s refuses %j', async (event, set, complaint) => {
    expect(await complaintOf(event, ...set)).toContain(complaint);
  });

  it('speaks Chinese', async () => {
    const { stderr } = await runInProcess(['trigger', 'CLICK', '--set', 'CreateTime=x', '--lang', 'zh', ...account]);
    expect(stderr).toContain('CreateTime 应为时间');
  });
});
