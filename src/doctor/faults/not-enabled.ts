import { defineFault } from '../fault.js';

export const notEnabled = defineFault({
  id: 'not-enabled',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'The configuration is saved but not enabled',
    symptom:
      'The URL was accepted and nothing is ever pushed. The menu and the automatic replies of the console still work.',
    cause: 'After saving, you also have to press 启用 in the console.',
    cure: 'Press 启用. This switches off the menu and the automatic replies of the console.',
  },
  zh: {
    name: '保存后没有启用',
    symptom: 'URL 已通过验证，但从来收不到推送；后台设置的菜单和自动回复仍然有效。',
    cause: '保存之后还要点“启用”。',
    cure: '点击“启用”；启用之后，后台设置的菜单和自动回复会失效。',
  },
  command: "npx nestjs-wechat doctor '<url>'",
});
