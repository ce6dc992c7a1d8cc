import type { Texts } from '../language/language.js';
import type { Command } from './command.js';

interface CommandEntry {
  readonly about: Texts;
  readonly load: () => Promise<Command>;
}

/** All commands: an entry here and a file each, which is loaded only when its command is asked for. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  doctor: {
    about: {
      en: 'Finds out why WeChat does not accept a callback URL',
      zh: '检查微信为什么不接受回调 URL',
    },
    load: async () => (await import('./doctor.command.js')).doctorCommand,
  },
  simulate: {
    about: {
      en: 'Starts the simulator: a page on which you play the users',
      zh: '在本机启动模拟器，在网页上操作',
    },
    load: async () => (await import('./simulate.command.js')).simulateCommand,
  },
  trigger: {
    about: { en: 'Pushes any event, signed and encrypted', zh: '推送任意事件，经过签名和加密' },
    load: async () => (await import('./trigger.command.js')).triggerCommand,
  },
  send: {
    about: {
      en: 'A user writes: text, image, voice, video, location, link',
      zh: '用户发消息：文本、图片、语音、视频、位置、链接',
    },
    load: async () => (await import('./send.command.js')).sendCommand,
  },
  follow: {
    about: { en: 'A user follows the account, perhaps through a QR code', zh: '用户关注账号，可带二维码场景值' },
    load: async () => (await import('./follow.command.js')).followCommand,
  },
  unfollow: {
    about: { en: 'A user unfollows the account', zh: '用户取消关注' },
    load: async () => (await import('./unfollow.command.js')).unfollowCommand,
  },
  scan: {
    about: { en: 'A user who follows scans a QR code', zh: '已关注的用户扫描二维码' },
    load: async () => (await import('./scan.command.js')).scanCommand,
  },
  click: {
    about: { en: 'A user taps a menu item', zh: '用户点击菜单' },
    load: async () => (await import('./click.command.js')).clickCommand,
  },
  pay: {
    about: { en: 'A user pays for an order, or gets the money back', zh: '用户支付订单，或退款' },
    load: async () => (await import('./pay.command.js')).payCommand,
  },
};
