import { textIn } from '../language/language.js';
import { accountOptions, addressedBy, DEFAULT_URL, usage } from './command-account.js';
import { type CommandOptions, defineCommand } from './command.js';

/** `nestjs-wechat simulate http://localhost:3000/wechat` */
export const simulateCommand = defineCommand({
  positionals: ['<url>'],
  options: {
    port: {
      type: 'string',
      value: '<n>',
      about: { en: 'the port of the page; default: 3939', zh: '页面的端口；默认 3939' },
    },
    ...accountOptions,
  } as const satisfies CommandOptions,
  notes: {
    en: 'It runs until Ctrl+C. The page is for this computer alone.',
    zh: '按 Ctrl+C 结束。页面只能在本机打开。',
  },
  async run({ positionals: [url = DEFAULT_URL], values, language, terminal }) {
    const { target, accounts } = await addressedBy(values, url);
    const port = portOf(values.port);
    const { startSimulator } = await import('../simulator/index.js');
    const running = await startSimulator({ target, accounts, ...(port === undefined ? {} : { port }) });
    terminal.out(
      textIn(language, {
        en: `The simulator is at ${running.url} and sends to ${target}. Press Ctrl+C to stop it.\nIt is the API too: WechatClientModule.forRoot({ baseUrl: '${running.url}' })\n`,
        zh: `模拟器：${running.url}，推送到 ${target}。按 Ctrl+C 停止。\n同时提供服务端接口：WechatClientModule.forRoot({ baseUrl: '${running.url}' })\n`,
      }),
    );
    await aborted(terminal.signal);
    await running.close();
    return 0;
  },
});

function portOf(port: string | undefined): number | undefined {
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number <= 65_535)) {
    throw usage('--port is a number from 0 to 65535.', '--port 是 0 到 65535 的整数。');
  }
  return number;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    } else {
      signal.addEventListener('abort', () => resolve(), { once: true });
    }
  });
}
