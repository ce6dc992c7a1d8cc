import { readdirSync, readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';

/** The name of a page in both languages, and its file in `docs` without its ending. */
type Entry = readonly [page: string, english: string, chinese: string];

interface Group {
  readonly title: readonly [english: string, chinese: string];
  readonly entries: readonly Entry[];
}

export type SiteLanguage = 'en' | 'zh-CN';

const groups: readonly Group[] = [
  {
    title: ['Guide', '指南'],
    entries: [
      ['start', 'Getting started', '快速上手'],
      ['handlers', 'Handlers', '处理方法'],
      ['replies', 'Replies', '回复'],
      ['accounts', 'Several accounts', '多个账号'],
      ['conversations', 'Conversations', '多轮对话'],
      ['testing', 'Testing', '测试'],
      ['deployment', 'Deployment', '部署'],
      ['observability', 'Observability', '可观测性'],
      ['security', 'Security', '安全'],
    ],
  },
  {
    title: ['Platforms', '平台'],
    entries: [
      ['platforms', 'All platforms', '各个平台'],
      ['mini-program', 'Mini Programs and shops', '小程序与微信小店'],
      ['wecom', 'WeCom', '企业微信'],
      ['open-platform', 'Open Platform', '开放平台'],
      ['pay', 'WeChat Pay', '微信支付'],
    ],
  },
  {
    title: ['Delivery and the API', '投递与接口'],
    entries: [
      ['delivery', 'Delivery', '投递'],
      ['durable', 'Durable handlers', '持久化的处理方法'],
      ['client', 'Calling the API', '调用接口'],
      ['ordering', 'Placing orders', '配合下单的包'],
    ],
  },
  {
    title: ['Tools', '工具'],
    entries: [
      ['simulator', 'The simulator', '模拟器'],
      ['doctor', 'The doctor', '诊断工具 doctor'],
      ['status', 'The status page', '状态页'],
      ['commands', 'Commands', '命令'],
    ],
  },
  {
    title: ['Recipes', '示例'],
    entries: [
      ['recipes', 'Recipes', '常用示例'],
      ['migration', 'Migration', '迁移'],
    ],
  },
  {
    title: ['Reference', '参考'],
    entries: [
      ['events', 'All events', '全部事件'],
      ['options', 'All options', '全部选项'],
      ['errors', 'Refused callbacks', '被拒绝的回调'],
      ['faq', 'Questions', '常见问题'],
      ['changelog', 'Changelog', '更新日志'],
    ],
  },
];

/** Pages for those who change the library. */
const inside: readonly Entry[] = [
  ['architecture', 'Architecture', '架构'],
  ['dependencies', 'Dependencies', '依赖'],
];

export function sidebarOf(language: SiteLanguage): DefaultTheme.SidebarItem[] {
  return [
    ...groups.map(({ title, entries }) => ({
      text: inLanguage(language, title),
      items: entries.map((entry) => itemOf(language, entry)),
    })),
    { text: inLanguage(language, ['Faults', '问题列表']), collapsed: true, items: faultItems(language) },
    {
      text: inLanguage(language, ['Inside', '内部']),
      items: inside.map((entry) => itemOf(language, entry)),
    },
  ];
}

export function navigationOf(language: SiteLanguage): DefaultTheme.NavItem[] {
  return [
    itemOf(language, ['start', 'Guide', '指南']),
    itemOf(language, ['events', 'Events', '事件']),
    itemOf(language, ['options', 'Options', '选项']),
    { text: inLanguage(language, ['API', 'API']), link: '/api/', target: '_self' },
  ];
}

function itemOf(language: SiteLanguage, [page, ...names]: Entry): { text: string; link: string } {
  return { text: inLanguage(language, names), link: linkOf(language, page) };
}

function linkOf(language: SiteLanguage, page: string): string {
  return language === 'en' ? `/${page}` : `/zh-CN/${page}`;
}

function faultItems(language: SiteLanguage): DefaultTheme.SidebarItem[] {
  const folder = new URL('../faults/', import.meta.url);
  const ending = language === 'en' ? '.md' : '.zh-CN.md';
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending) && (language === 'zh-CN' || !file.endsWith('.zh-CN.md')))
    .map((file) => {
      const [, title = file] = /^# (.+)$/m.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
      const page = file.slice(0, -ending.length);
      return { text: title, link: linkOf(language, page === 'README' ? 'faults/' : `faults/${page}`) };
    });
}

function inLanguage(language: SiteLanguage, [english, chinese]: readonly [string, string]): string {
  return language === 'en' ? english : chinese;
}
