import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig, type LocaleConfig } from 'vitepress';

import { anchorOf } from './anchors.js';
import { adaptToSite, sitePathOf } from './markdown.js';
import { navigationOf, sidebarOf } from './navigation.js';
import { tokenize } from './search.js';

const repository = 'https://github.com/nestjs-wechat/nestjs-wechat';

const english: LocaleConfig<DefaultTheme.Config>[string] = {
  label: 'English',
  lang: 'en',
  description: 'Receive the callbacks of WeChat in NestJS',
  themeConfig: { nav: navigationOf('en'), sidebar: sidebarOf('en'), outline: { level: [2, 3] } },
};

const chinese: LocaleConfig<DefaultTheme.Config>[string] = {
  label: '简体中文',
  lang: 'zh-CN',
  link: '/zh-CN/',
  description: '在 NestJS 中接收微信的消息与事件推送',
  themeConfig: {
    nav: navigationOf('zh-CN'),
    sidebar: sidebarOf('zh-CN'),
    outline: { level: [2, 3], label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '菜单',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '页面不存在',
      quote: '链接可能已经失效，请从首页或搜索开始。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
  },
};

const chineseSearch: DefaultTheme.LocalSearchOptions['translations'] = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有找到',
    footer: { selectText: '打开', navigateText: '切换', closeText: '关闭' },
  },
};

export default defineConfig({
  title: 'nestjs-wechat',
  // Where the site is served from, when it is not the root of its host.
  base: process.env['SITE_BASE'] ?? '/',
  rewrites: sitePathOf,
  srcExclude: ['api/**'],
  locales: { root: english, 'zh-CN': chinese },
  // Its own styles: tables whose cells are all code.
  transformPageData: ({ relativePath, frontmatter }) => {
    const [, page = ''] = /([\w-]+)\.md$/.exec(relativePath) ?? [];
    if (['events', 'migration', 'mini-program', 'replies'].includes(page)) {
      frontmatter['pageClass'] = page === 'events' ? 'long-code events' : 'long-code';
    }
  },
  markdown: { config: adaptToSite, anchor: { slugify: anchorOf } },
  vite: { publicDir: fileURLToPath(new URL('../images', import.meta.url)) },
  // The API reference is added after the build.
  ignoreDeadLinks: [/^\/api\//],
  themeConfig: {
    socialLinks: [{ icon: 'github', link: repository }],
    search: {
      provider: 'local',
      options: {
        locales: { 'zh-CN': { translations: chineseSearch } },
        miniSearch: { options: { tokenize }, searchOptions: { combineWith: 'AND', prefix: true, fuzzy: false } },
      },
    },
  },
});
