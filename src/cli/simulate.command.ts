import { textIn } from '../language/language.js';
import { accountOptions, addressedBy, DEFAULT_URL } from './command-account.js';
import { wholeNumberOf } from './option-value.js';
import { type CommandOptions, defineCommand } from './command.js';

/** `nestjs-wechat simulate http://localhost:3000/wechat` */
export const simulateCommand = defineCommand({
  positionals: ['[url]'],
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
    const port = wholeNumberOf('--port', values.port, [0, 65_535]);
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

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    } else {
      signal.addEventListener('abort', () => resolve(), { once: true });
    }
  });
}
