import { defineFault } from '../fault.js';

export const domainSubject = defineFault({
  id: 'domain-subject',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'The domain belongs to another company',
    symptom: 'WeCom says 域名主体校验未通过.',
    cause: "The subject of the domain's ICP filing is not the company. Even the width of a bracket in the name counts.",
    cure: 'Use a domain that the same company has filed, with the name written in the same way.',
  },
  zh: {
    name: '域名主体与企业不一致',
    symptom: '企业微信提示“域名主体校验未通过”。',
    cause: '域名的 ICP 备案主体不是该企业，名称里括号的全角半角不同也算。',
    cure: '换用由同一企业备案的域名，名称写法也要一致。',
  },
  command: 'whois <host>',
});
