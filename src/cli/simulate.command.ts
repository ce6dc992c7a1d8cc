import { textIn } from '../language/language.js';
import { accountOptions, addressedBy, DEFAULT_URL } from './command-account.js';
import { wholeNumberOf } from './option-value.js';
import { type CommandOptions, defineCommand } from './command.js';
import { aborted } from './stop.js';

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
    en: `It runs until Ctrl+C. The page is for this computer alone.

Exit codes:
  0   it was stopped with Ctrl+C
  2   the command line is wrong
  70  it could not start: its port is taken`,
    zh: `按 Ctrl+C 结束。页面只能在本机打开。

退出码：
  0   用 Ctrl+C 结束
  2   命令行参数有误
  70  无法启动：端口已被占用`,
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
