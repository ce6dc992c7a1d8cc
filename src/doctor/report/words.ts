import type { Texts } from '../../language/language.js';
import type { Verdict } from '../diagnosis.js';

export const words = {
  title: { en: 'Check of a WeChat callback', zh: '微信回调 URL 检查结果' },
  values: { en: 'the values of the console', zh: '后台的配置值' },
  tried: { en: 'What was tried', zh: '检查过程' },
  findings: { en: 'Findings', zh: '发现的问题' },
  notes: { en: 'Notes', zh: '说明' },
  seen: { en: 'Evidence', zh: '依据' },
  symptom: { en: 'Symptom', zh: '现象' },
  cause: { en: 'Cause', zh: '原因' },
  cure: { en: 'Cure', zh: '解决办法' },
  command: { en: 'Check it yourself', zh: '自己验证' },
  colon: { en: ': ', zh: '：' },
  more: { en: 'More', zh: '详细说明' },
} satisfies Record<string, Texts>;

export const verdicts: Readonly<Record<Verdict, Texts>> = {
  healthy: { en: 'Healthy: no fault was found.', zh: '正常：没有发现问题。' },
  fault: {
    en: 'There is a fault.',
    zh: '存在问题。',
  },
  unknown: { en: 'Undecided: it is unknown whether WeChat accepts this.', zh: '无法判断微信是否接受。' },
};
