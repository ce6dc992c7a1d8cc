import type { Fault, Finding } from '../../src/doctor/index.js';
import type { Language } from '../../src/language/language.js';
import type { Broken } from './broken.js';

const words = {
  en: {
    symptom: 'What you see',
    cause: 'Why',
    cure: 'What to do',
    see: 'Check it yourself',
    shown: 'The doctor can find this from outside.',
    hidden: 'Nothing can prove this from outside. If the doctor finds no other fault, it could be this one.',
    all: 'All faults',
    other: '中文',
    otherPage: '.zh-CN.md',
    ending: '.md',
  },
  'zh-CN': {
    symptom: '现象',
    cause: '原因',
    cure: '解决办法',
    see: '自己验证',
    shown: 'doctor 可以从外部查出。',
    hidden: '从外部无法证实。排除其他原因之后，可能是这个原因。',
    all: '全部问题',
    other: 'English',
    otherPage: '.md',
    ending: '.zh-CN.md',
  },
} as const;

/** The page of a fault, in Markdown. */
export function faultPage(fault: Fault, language: Language, isProven: boolean): string {
  const say = words[language];
  const { name, symptom, cause, cure } = fault[language === 'en' ? 'en' : 'zh'];
  const certainty = isProven ? say.shown : say.hidden;
  return `# ${escape(name)}

\`${fault.id}\` · [${say.all}](./README${say.ending}) · [${say.other}](./${fault.id}${say.otherPage})

## ${say.symptom}

${escape(symptom)}

## ${say.cause}

${escape(cause)}

## ${say.cure}

${escape(cure)}

## ${say.see}

${certainty}

${shownBy(fault)}
`;
}

function shownBy({ command }: Fault): string {
  return command.startsWith('https://') ? `<${command}>` : `\`\`\`sh\n${command}\n\`\`\``;
}

const stages = {
  en: {
    values: 'The values of the console',
    address: 'The address',
    connection: 'The connection',
    tls: 'The certificate',
    handshake: 'The verification of the URL',
    message: 'Messages',
    operation: 'What it cannot see',
  },
  'zh-CN': {
    values: '后台的配置值',
    address: '域名解析',
    connection: '网络连接',
    tls: '证书',
    handshake: 'URL 验证',
    message: '消息推送',
    operation: '检查不到的原因',
  },
} as const;

/** What was found with something that is broken on purpose. */
export interface Result {
  readonly broken: Broken;
  readonly first: Finding | undefined;
}

/** The list of all faults, with what the doctor said to each that can be shown. */
export function faultsPage(faults: readonly Fault[], results: readonly Result[], language: Language): string {
  const isEnglish = language === 'en';
  const groups = Object.entries(stages[language]).map(([stage, title]) => {
    const rows = faults
      .filter((fault) => fault.stage === stage)
      .map(
        (fault) =>
          `| [${fault.id}](./${fault.id}${words[language].ending}) | ${escape(fault[isEnglish ? 'en' : 'zh'].name)} |`,
      );
    return `## ${title}\n\n| ${isEnglish ? 'fault' : '问题'} | ${isEnglish ? 'in one line' : '一句话说明'} |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  const table = results.map(
    ({ broken, first }) =>
      `| ${broken.id} | ${escape(broken.what)} | ${first?.id ?? '-'} | ${first?.certainty ?? '-'} |`,
  );
  const heading = isEnglish
    ? '## The trial\n\nEach of these was broken on purpose, and the doctor got only the URL and the values of the console. The table is written by `npm run doctor:table`.\n\n| broken | how | first finding | certainty |'
    : '## 验证结果\n\n下面每一项都是故意制造的故障，doctor 只知道 URL 和后台的配置值。本表由 `npm run doctor:table` 生成。\n\n| 故障 | 怎样制造（英文） | 首先发现 | 把握 |';
  const title = isEnglish
    ? '# Why WeChat does not accept a callback URL\n\nThe faults that `npx nestjs-wechat doctor` knows. See [the doctor](../doctor.md) for how to run it. [中文](./README.zh-CN.md)'
    : '# 微信为什么不接受回调 URL\n\n`npx nestjs-wechat doctor` 能查出的问题。用法见[诊断工具 doctor](../doctor.zh-CN.md)。[English](./README.md)';
  return `${title}\n\n${groups.join('\n')}\n${heading}\n| --- | --- | --- | --- |\n${table.join('\n')}\n`;
}

/** Words such as `<xml>` would be HTML in Markdown. */
function escape(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('|', '\\|').replaceAll('_', '\\_');
}
