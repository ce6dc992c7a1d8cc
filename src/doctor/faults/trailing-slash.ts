import { defineFault, sure } from '../fault.js';
import { isMissing, isRedirect, leadsToSlash, seen } from '../readings/answers.js';
import { failedFirst } from '../readings/conclusions.js';

export const trailingSlash = defineFault({
  id: 'trailing-slash',
  stage: 'handshake',
  side: 'outside',
  evidence: (examination) => {
    const first = failedFirst(examination);
    if (first === undefined) {
      return undefined;
    }
    const slash = examination.handshake?.slash;
    const isThere = slash?.status !== undefined && !isMissing(slash) && !isRedirect(slash);
    return (isRedirect(first) && leadsToSlash(first)) || (isMissing(first) && isThere)
      ? sure(
          `${seen(first)}; with the last slash changed: ${slash === undefined ? '?' : seen(slash)}`,
          `${seen(first)}；增减末尾斜杠后：${slash === undefined ? '?' : seen(slash)}`,
        )
      : undefined;
  },
  en: {
    name: 'The slash at the end of the path differs',
    symptom: 'The console says Token验证失败 (ret 200302). The access log shows 404, 301 or 307.',
    cause: 'The path exists only with, or only without, a slash at its end.',
    cure: 'Enter exactly the path of the application, or serve both.',
  },
  zh: {
    name: '路径末尾的斜杠不一致',
    symptom: '后台提示“Token验证失败”（ret 200302），访问日志里是 404、301 或 307。',
    cause: '路径末尾必须带斜杠（或必须不带）才存在。',
    cure: '按应用的实际路径填写，或者两种都支持。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
