import 'reflect-metadata';

import { describe, expect, it } from 'vitest';

import { handlersOf, type HandlerDecorator } from '../../src/handlers/on.decorator.js';
import { RouteTable } from '../../src/handlers/route-table.js';
import { createEvent, type EventClass, type WechatEvent } from '../../src/model/wechat-event.js';
import * as officialAccount from '../../src/platforms/official-account/index.js';
import type { PayloadObject } from '../../src/protocol/payload.js';

const {
  OnImage,
  OnLink,
  OnLocation,
  OnLocationReport,
  OnLocationSelect,
  OnMassSendJobFinish,
  OnMenuClick,
  OnMenuView,
  OnMenuViewMiniProgram,
  OnPhotoOrAlbum,
  OnScan,
  OnScanCodePush,
  OnScanCodeWait,
  OnShortVideo,
  OnSubscribe,
  OnTakePhoto,
  OnTemplateSendJobFinish,
  OnText,
  OnUnsubscribe,
  OnVideo,
  OnVoice,
  OnWeixinAlbum,
} = officialAccount;

type AnyDecorator = HandlerDecorator<never, never>;

/** The routes of a method that carries these decorators, by the order they are written in. */
function routed(...decorators: readonly HandlerDecorator<any, any>[]): RouteTable<number> {
  const table = new RouteTable<number>();
  decorators.forEach((decorate, index) => {
    const descriptor = { value: () => undefined };
    (decorate as AnyDecorator)({}, 'handle', descriptor);
    for (const { eventClass, where } of handlersOf(descriptor.value)) {
      table.add({ eventClass, where, handler: index, name: `Handlers.handle${index}` });
    }
  });
  return table;
}

function make(eventClass: EventClass & { readonly type: string }, payload: PayloadObject = {}): WechatEvent {
  return createEvent(eventClass, eventClass.type, 'default', payload);
}

describe('a named decorator without an argument', () => {
  it.each<[string, () => HandlerDecorator<any, any>, EventClass & { readonly type: string }]>([
    ['OnSubscribe', OnSubscribe, officialAccount.SubscribeEvent],
    ['OnUnsubscribe', OnUnsubscribe, officialAccount.UnsubscribeEvent],
    ['OnScan', OnScan, officialAccount.ScanEvent],
    ['OnLocationReport', OnLocationReport, officialAccount.LocationReportEvent],
    ['OnMenuClick', OnMenuClick, officialAccount.MenuClickEvent],
    ['OnMenuView', OnMenuView, officialAccount.MenuViewEvent],
    ['OnMenuViewMiniProgram', OnMenuViewMiniProgram, officialAccount.MenuViewMiniProgramEvent],
    ['OnScanCodePush', OnScanCodePush, officialAccount.ScanCodePushEvent],
    ['OnScanCodeWait', OnScanCodeWait, officialAccount.ScanCodeWaitEvent],
    ['OnTakePhoto', OnTakePhoto, officialAccount.TakePhotoEvent],
    ['OnPhotoOrAlbum', OnPhotoOrAlbum, officialAccount.PhotoOrAlbumEvent],
    ['OnWeixinAlbum', OnWeixinAlbum, officialAccount.WeixinAlbumEvent],
    ['OnLocationSelect', OnLocationSelect, officialAccount.LocationSelectEvent],
    ['OnText', OnText, officialAccount.TextMessage],
    ['OnImage', OnImage, officialAccount.ImageMessage],
    ['OnVoice', OnVoice, officialAccount.VoiceMessage],
    ['OnVideo', OnVideo, officialAccount.VideoMessage],
    ['OnShortVideo', OnShortVideo, officialAccount.ShortVideoMessage],
    ['OnLocation', OnLocation, officialAccount.LocationMessage],
    ['OnLink', OnLink, officialAccount.LinkMessage],
    ['OnTemplateSendJobFinish', OnTemplateSendJobFinish, officialAccount.TemplateSendJobFinishEvent],
    ['OnMassSendJobFinish', OnMassSendJobFinish, officialAccount.MassSendJobFinishEvent],
  ])('%s takes every event of its class and no other', (_name, decorator, eventClass) => {
    const routes = routed(decorator());
    for (const other of officialAccount.officialAccountEventClasses) {
      expect(routes.find(make(other, { EventKey: 'anything' }))?.handler).toBe(other === eventClass ? 0 : undefined);
    }
  });
});

describe('a named decorator with an argument', () => {
  it.each<[string, (key: string) => HandlerDecorator<any, any>, EventClass & { readonly type: string }, string]>([
    ['OnScan', OnScan, officialAccount.ScanEvent, 'EventKey'],
    ['OnMenuClick', OnMenuClick, officialAccount.MenuClickEvent, 'EventKey'],
    ['OnMenuView', OnMenuView, officialAccount.MenuViewEvent, 'EventKey'],
    ['OnMenuViewMiniProgram', OnMenuViewMiniProgram, officialAccount.MenuViewMiniProgramEvent, 'EventKey'],
    ['OnScanCodePush', OnScanCodePush, officialAccount.ScanCodePushEvent, 'EventKey'],
    ['OnScanCodeWait', OnScanCodeWait, officialAccount.ScanCodeWaitEvent, 'EventKey'],
    ['OnTakePhoto', OnTakePhoto, officialAccount.TakePhotoEvent, 'EventKey'],
    ['OnPhotoOrAlbum', OnPhotoOrAlbum, officialAccount.PhotoOrAlbumEvent, 'EventKey'],
    ['OnWeixinAlbum', OnWeixinAlbum, officialAccount.WeixinAlbumEvent, 'EventKey'],
    ['OnLocationSelect', OnLocationSelect, officialAccount.LocationSelectEvent, 'EventKey'],
    ['OnText', OnText, officialAccount.TextMessage, 'Content'],
    ['OnTemplateSendJobFinish', OnTemplateSendJobFinish, officialAccount.TemplateSendJobFinishEvent, 'Status'],
    ['OnMassSendJobFinish', OnMassSendJobFinish, officialAccount.MassSendJobFinishEvent, 'Status'],
  ])('%s takes the events with that value', (_name, decorator, eventClass, field) => {
    const routes = routed(decorator('this'));
    expect(routes.find(make(eventClass, { [field]: 'this' }))?.handler).toBe(0);
    expect(routes.find(make(eventClass, { [field]: 'that' }))).toBeUndefined();
    expect(routes.find(make(eventClass))).toBeUndefined();
  });

  it('takes a list and a predicate too', () => {
    const routes = routed(
      OnText(['tea', 'coffee']),
      OnText((content) => content.length > 10),
      OnText((content) => content === ''),
    );
    const find = (Content: string): number | undefined =>
      routes.find(make(officialAccount.TextMessage, { Content }))?.handler;
    expect([find('tea'), find('coffee'), find('a long question'), find(''), find('water')]).toEqual([
      0,
      0,
      1,
      2,
      undefined,
    ]);
  });

  it('OnSubscribe matches the scene without WeChat’s prefix', () => {
    const routes = routed(OnSubscribe(), OnSubscribe('counter'), OnSubscribe(/^table-(?<number>\d+)$/));
    const find = (EventKey: string) => routes.find(make(officialAccount.SubscribeEvent, { EventKey }));
    expect(find('')?.handler).toBe(0);
    expect(find('counter')?.handler).toBe(0);
    expect(find('qrscene_counter')?.handler).toBe(1);
    expect(find('qrscene_table-12')?.handler).toBe(2);
    expect(find('qrscene_table-12')?.match?.groups).toEqual({ number: '12' });
    expect(find('qrscene_my table-12')?.handler).toBe(0);
  });

  it('OnScan matches the scene in the same way', () => {
    const routes = routed(OnScan(/^table-(?<number>\d+)$/));
    const found = routes.find(make(officialAccount.ScanEvent, { EventKey: 'table-3' }));
    expect(found?.match?.groups).toEqual({ number: '3' });
  });
});
