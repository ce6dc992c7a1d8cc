import { defineFault, sure } from '../fault.js';
import { takenAs } from '../readings/conclusions.js';

export const configNotLoaded = defineFault({
  id: 'config-not-loaded',
  stage: 'values',
  side: 'both',
  evidence: (examination) => {
    const { unknownNames } = examination.given;
    return unknownNames.length > 0
      ? sure(`there is no option ${unknownNames.join(', ')}`, `没有 ${unknownNames.join('、')} 这样的配置项`)
      : takenAs('config-not-loaded', examination);
  },
  en: {
    name: 'The configuration is not loaded',
    symptom: 'It worked before a change but not after it, or the token in use is empty.',
    cause:
      'A name is misspelled (ase_key), the file is not loaded, or a process has not been restarted since the change.',
    cure: 'Correct the name, and restart every instance.',
  },
  zh: {
    name: '配置没有生效',
    symptom: '修改之后失败，或者实际使用的 Token 是空的。',
    cause: '配置项的名称写错了（如 ase_key）、文件没有加载，或修改后没有重启。',
    cure: '改正名称，并重启所有实例。',
  },
  command: 'npx nestjs-wechat doctor --config --from .env',
});
