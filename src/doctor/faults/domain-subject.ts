import { defineFault } from '../fault.js';

export const domainSubject = defineFault({
  id: 'domain-subject',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'The domain belongs to another company',
    symptom: 'WeCom says 域名主体校验未通过.',
    cause:
      "The subject of the domain's ICP filing is not the company. Even full-width and half-width brackets in the name count as different.",
    cure: 'Use a domain that the same company has filed, with its name written in exactly the same way. The site of the ministry shows who filed a domain.',
  },
  zh: {
    name: '域名主体与企业不一致',
    symptom: '企业微信提示“域名主体校验未通过”。',
    cause: '域名的 ICP 备案主体不是该企业；名称里的括号全角半角不同，也算不一致。',
    cure: '换成由同一企业备案的域名，名称的写法也要一致。备案主体可以在工信部的备案系统查询。',
  },
  command: 'https://beian.miit.gov.cn/',
});
