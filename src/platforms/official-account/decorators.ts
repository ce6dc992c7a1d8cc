import { type Handles, onProperty, type Text } from '../../handlers/named-decorator.js';
import { On } from '../../handlers/on.decorator.js';
import {
  ImageMessage,
  LinkMessage,
  LocationMessage,
  LocationReportEvent,
  LocationSelectEvent,
  MassSendJobFinishEvent,
  MenuClickEvent,
  MenuViewEvent,
  MenuViewMiniProgramEvent,
  PhotoOrAlbumEvent,
  ScanCodePushEvent,
  ScanCodeWaitEvent,
  ScanEvent,
  ShortVideoMessage,
  SubscribeEvent,
  TakePhotoEvent,
  TemplateSendJobFinishEvent,
  TextMessage,
  UnsubscribeEvent,
  VideoMessage,
  VoiceMessage,
  WeixinAlbumEvent,
} from './events.generated.js';

/**
 * A user followed the account: from anywhere, or through a QR code whose scene matches. The scene is what the QR code
 * was made with; the `qrscene_` that WeChat puts before it in `EventKey` does not count.
 *
 * ```ts
 * class Handlers {@OnSubscribe()
 *   welcome(event: SubscribeEvent) {
 *     return 'Welcome!';
 *   }
 * }
 *
 * class OtherHandlers {@OnSubscribe(/^table-(?<number>\d+)$/)
 *   seated(event: SubscribeEvent,@Match('number') table: string) {
 *     return `Welcome at table ${table}!`;
 *   }
 * }
 * ```
 */
export const OnSubscribe: (scene?: Text) => Handles<SubscribeEvent> = onProperty(SubscribeEvent, 'scene');

/**
 * A user unfollowed the account. A reply would not reach the user.
 *
 * ```ts
 * class Handlers {@OnUnsubscribe()
 *   async goodbye(event: UnsubscribeEvent) {
 *     await this.members.leave(event.fromUserName);
 *   }
 * }
 * ```
 */
export function OnUnsubscribe(): Handles<UnsubscribeEvent> {
  return On(UnsubscribeEvent);
}

/**
 * A follower scanned a QR code with a scene. For a user who follows by scanning it, see {@link OnSubscribe}.
 *
 * ```ts
 * class Handlers {@OnScan('counter')
 *   order(event: ScanEvent) {
 *     return 'What would you like?';
 *   }
 * }
 * ```
 */
export const OnScan: (scene?: Text) => Handles<ScanEvent> = onProperty(ScanEvent, 'scene');

/**
 * The position that WeChat reports while the chat is open, if the user agreed. For a location that the user sends, see
 * {@link OnLocation}.
 *
 * ```ts
 * class Handlers {@OnLocationReport()
 *   async seen(event: LocationReportEvent) {
 *     await this.stores.nearest(event.latitude, event.longitude);
 *   }
 * }
 * ```
 */
export function OnLocationReport(): Handles<LocationReportEvent> {
  return On(LocationReportEvent);
}

/**
 * A tap on a menu button of type `click`, by its key.
 *
 * ```ts
 * class Handlers {@OnMenuClick('TODAY')
 *   today(event: MenuClickEvent) {
 *     return 'Oolong, and a slice of lemon cake.';
 *   }
 * }
 * ```
 */
export const OnMenuClick: (key?: Text) => Handles<MenuClickEvent> = onProperty(MenuClickEvent, 'eventKey');

/**
 * A tap on a menu button that opens a web page, by its URL.
 *
 * ```ts
 * class Handlers {@OnMenuView('https://tea.example/menu')
 *   async opened(event: MenuViewEvent) {
 *     await this.statistics.count(event.eventKey);
 *   }
 * }
 * ```
 */
export const OnMenuView: (url?: Text) => Handles<MenuViewEvent> = onProperty(MenuViewEvent, 'eventKey');

/**
 * A tap on a menu button that opens a Mini Program, by the path of its page.
 *
 * ```ts
 * class Handlers {@OnMenuViewMiniProgram('pages/order/index')
 *   async opened(event: MenuViewMiniProgramEvent) {
 *     await this.statistics.count(event.eventKey);
 *   }
 * }
 * ```
 */
export const OnMenuViewMiniProgram: (path?: Text) => Handles<MenuViewMiniProgramEvent> = onProperty(
  MenuViewMiniProgramEvent,
  'eventKey',
);

/**
 * A code was scanned through a menu button of type `scancode_push`, which shows the user the result itself.
 *
 * ```ts
 * class Handlers {@OnScanCodePush('SCAN_CUP')
 *   async scanned(event: ScanCodePushEvent) {
 *     await this.cups.register(event.scanCodeInfo.scanResult);
 *   }
 * }
 * ```
 */
export const OnScanCodePush: (key?: Text) => Handles<ScanCodePushEvent> = onProperty(ScanCodePushEvent, 'eventKey');

/**
 * A code was scanned through a menu button of type `scancode_waitmsg`, which waits for the reply of the account.
 *
 * ```ts
 * class Handlers {@OnScanCodeWait('REDEEM')
 *   redeem(event: ScanCodeWaitEvent) {
 *     return this.vouchers.redeem(event.scanCodeInfo.scanResult);
 *   }
 * }
 * ```
 */
export const OnScanCodeWait: (key?: Text) => Handles<ScanCodeWaitEvent> = onProperty(ScanCodeWaitEvent, 'eventKey');

/**
 * Photos were taken through a menu button of type `pic_sysphoto`. They follow as image messages.
 *
 * ```ts
 * class Handlers {@OnTakePhoto('SHARE')
 *   thanks(event: TakePhotoEvent) {
 *     return `${event.sendPicsInfo.count} on the way, thank you!`;
 *   }
 * }
 * ```
 */
export const OnTakePhoto: (key?: Text) => Handles<TakePhotoEvent> = onProperty(TakePhotoEvent, 'eventKey');

/**
 * Photos were taken or chosen through a menu button of type `pic_photo_or_album`. They follow as image messages.
 *
 * ```ts
 * class Handlers {@OnPhotoOrAlbum()
 *   thanks(event: PhotoOrAlbumEvent) {
 *     return 'Thank you!';
 *   }
 * }
 * ```
 */
export const OnPhotoOrAlbum: (key?: Text) => Handles<PhotoOrAlbumEvent> = onProperty(PhotoOrAlbumEvent, 'eventKey');

/**
 * Photos were chosen from WeChat's album through a menu button of type `pic_weixin`. They follow as image messages.
 *
 * ```ts
 * class Handlers {@OnWeixinAlbum()
 *   thanks(event: WeixinAlbumEvent) {
 *     return 'Thank you!';
 *   }
 * }
 * ```
 */
export const OnWeixinAlbum: (key?: Text) => Handles<WeixinAlbumEvent> = onProperty(WeixinAlbumEvent, 'eventKey');

/**
 * A place was picked through a menu button of type `location_select`. It also follows as a location message.
 *
 * ```ts
 * class Handlers {@OnLocationSelect('DELIVER')
 *   deliver(event: LocationSelectEvent) {
 *     return `On our way to ${event.sendLocationInfo.label}.`;
 *   }
 * }
 * ```
 */
export const OnLocationSelect: (key?: Text) => Handles<LocationSelectEvent> = onProperty(
  LocationSelectEvent,
  'eventKey',
);

/**
 * A text that a user sent: any, exactly these words, or what a pattern matches.
 *
 * ```ts
 * class Handlers {@OnText(/^bind (?<code>\d{6})$/)
 *   bind(event: TextMessage,@Match('code') code: string) {
 *     return `Bound to ${code}.`;
 *   }
 * }
 * ```
 */
export const OnText: (content?: Text) => Handles<TextMessage> = onProperty(TextMessage, 'content');

/**
 * A picture that a user sent.
 *
 * ```ts
 * class Handlers {@OnImage()
 *   echo(event: ImageMessage) {
 *     return image(event.mediaId);
 *   }
 * }
 * ```
 */
export function OnImage(): Handles<ImageMessage> {
  return On(ImageMessage);
}

/**
 * A voice clip that a user sent.
 *
 * ```ts
 * class Handlers {@OnVoice()
 *   heard(event: VoiceMessage) {
 *     return event.recognition ?? 'Could you write that?';
 *   }
 * }
 * ```
 */
export function OnVoice(): Handles<VoiceMessage> {
  return On(VoiceMessage);
}

/**
 * A video that a user sent.
 *
 * ```ts
 * class Handlers {@OnVideo()
 *   seen(event: VideoMessage) {
 *     return 'Thank you!';
 *   }
 * }
 * ```
 */
export function OnVideo(): Handles<VideoMessage> {
  return On(VideoMessage);
}

/**
 * A short video that a user sent.
 *
 * ```ts
 * class Handlers {@OnShortVideo()
 *   seen(event: ShortVideoMessage) {
 *     return 'Thank you!';
 *   }
 * }
 * ```
 */
export function OnShortVideo(): Handles<ShortVideoMessage> {
  return On(ShortVideoMessage);
}

/**
 * A location that a user sent. For the position that is reported by itself, see {@link OnLocationReport}.
 *
 * ```ts
 * class Handlers {@OnLocation()
 *   nearest(event: LocationMessage) {
 *     return this.stores.nearest(event.locationX, event.locationY);
 *   }
 * }
 * ```
 */
export function OnLocation(): Handles<LocationMessage> {
  return On(LocationMessage);
}

/**
 * A link that a user sent.
 *
 * ```ts
 * class Handlers {@OnLink()
 *   read(event: LinkMessage) {
 *     return `We will read ${event.title}.`;
 *   }
 * }
 * ```
 */
export function OnLink(): Handles<LinkMessage> {
  return On(LinkMessage);
}

/**
 * A template message was delivered or was not; its id is in `msgID`.
 *
 * ```ts
 * class Handlers {@OnTemplateSendJobFinish('success')
 *   async delivered(event: TemplateSendJobFinishEvent) {
 *     await this.notices.delivered(event.msgID);
 *   }
 * }
 * ```
 */
export const OnTemplateSendJobFinish: (status?: Text) => Handles<TemplateSendJobFinishEvent> = onProperty(
  TemplateSendJobFinishEvent,
  'status',
);

/**
 * A mass-send job is done; its id is in `msgID`.
 *
 * ```ts
 * class Handlers {@OnMassSendJobFinish()
 *   async sent(event: MassSendJobFinishEvent) {
 *     await this.campaigns.finish(event.msgID, event.sentCount);
 *   }
 * }
 * ```
 */
export const OnMassSendJobFinish: (status?: Text) => Handles<MassSendJobFinishEvent> = onProperty(
  MassSendJobFinishEvent,
  'status',
);
