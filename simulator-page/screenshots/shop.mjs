// The sample application with credentials that are known here, and a simulator in front of it.
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';

import { startSimulator } from 'nestjs-wechat/simulator';
import { PayNotificationSigner } from 'nestjs-wechat/testing';

import { freePort } from '../../test/harness/free-port.mjs';
import { openBroken, openBusy, openUncalled } from './status-application.mjs';
import { openTroubledShop } from './troubled-shop.mjs';

/**
 * @typedef {{
 *   simulator: import('nestjs-wechat/simulator').RunningSimulator,
 *   refused: import('nestjs-wechat/simulator').RunningSimulator,
 *   troubled: import('./troubled-shop.mjs').TroubledShop,
 *   status: Readonly<Record<'busy' | 'uncalled' | 'broken', import('./status-application.mjs').StatusApplication>>,
 *   close: () => Promise<void>,
 * }} Shop
 */

const token = 'anytoken';
const encodingAesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const officialAccount = { appId: 'wx0123456789abcdef', appSecret: 'anysecret', token, encodingAesKey };
const miniProgram = { appId: 'wxfedcba9876543210', token, encodingAesKey };
const staffApp = { corpId: 'ww0123456789abcdef', token, encodingAesKey };
const apiV3Key = 'k'.repeat(32);
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const merchant = { mchId: '1900000109', appId: miniProgram.appId, apiV3Key, privateKey };

/** @type {(root: string) => Promise<Shop>} */
export async function openShop(root) {
  const port = await freePort();
  const simulator = await startSimulator({
    target: `http://127.0.0.1:${port}`,
    port: 0,
    accounts: [
      { ...officialAccount, label: 'Tea shop 茶馆' },
      { ...miniProgram, platform: 'mini-program', name: 'mini-program', label: 'Mini Program 小程序' },
      { ...staffApp, platform: 'wecom', name: 'staff', label: 'Staff 员工' },
      { token, encodingAesKey, platform: 'wecom-aibot', name: 'bot', label: 'Tea bot 茶博士' },
      { ...merchant, platform: 'pay', label: 'WeChat Pay 微信支付' },
    ],
  });
  const stop = await startSample(root, port, simulator.url);
  simulator.simulator.setMenu('default', MENU);
  const refused = await startSimulator({
    target: `http://127.0.0.1:${port}`,
    port: 0,
    accounts: [{ ...officialAccount, token: 'anothertoken', label: 'Tea shop 茶馆' }],
  });
  const troubled = await openTroubledShop();
  const status = { busy: await openBusy(), uncalled: await openUncalled(), broken: await openBroken() };
  return {
    simulator,
    refused,
    troubled,
    status,
    close: async () => {
      stop();
      await Promise.all([simulator, refused, troubled, ...Object.values(status)].map((opened) => opened.close()));
    },
  };
}

/** @type {(root: string, port: number, api: string) => Promise<() => void>} */
async function startSample(root, port, api) {
  const [[publicKeyId, publicKey]] = /** @type {[[string, string]]} */ (
    Object.entries(new PayNotificationSigner({ apiV3Key, privateKey }).publicKeys)
  );
  const sample = spawn(process.execPath, ['sample-app/dist/main.js'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PORT: String(port),
      WECHAT_APP_ID: officialAccount.appId,
      WECHAT_APP_SECRET: officialAccount.appSecret,
      WECHAT_API_URL: api,
      WECHAT_TOKEN: token,
      WECHAT_ENCODING_AES_KEY: encodingAesKey,
      MINI_PROGRAM_APP_ID: miniProgram.appId,
      MINI_PROGRAM_TOKEN: token,
      MINI_PROGRAM_ENCODING_AES_KEY: encodingAesKey,
      WECOM_CORP_ID: staffApp.corpId,
      WECOM_TOKEN: token,
      WECOM_ENCODING_AES_KEY: encodingAesKey,
      PAY_MCH_ID: merchant.mchId,
      PAY_API_V3_KEY: apiV3Key,
      PAY_PUBLIC_KEY_ID: publicKeyId,
      PAY_PUBLIC_KEY: publicKey,
    },
  });
  await new Promise((resolve, reject) => {
    sample.once('exit', () => reject(new Error('The sample did not start.')));
    sample.stdout.on('data', (text) => String(text).includes('The tea shop is open') && resolve(undefined));
  });
  return () => void sample.kill();
}

const MENU = [
  { type: 'click', name: '今日 Today', key: 'TODAY' },
  { type: 'click', name: '时间 Hours', key: 'HOURS' },
  {
    name: '更多 More',
    sub_button: [
      { type: 'view', name: 'Website 官网', url: 'https://example.com' },
      { type: 'scancode_push', name: 'Scan 扫一扫', key: 'SCAN' },
    ],
  },
];
