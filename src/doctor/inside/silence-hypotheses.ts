import type { Silence } from '../../model/examiner.js';
import { couldBe } from '../fault.js';
import { notEnabled } from '../faults/not-enabled.js';
import { pushesPaused } from '../faults/pushes-paused.js';
import type { Explanation } from './explanation.js';

const explanations: Readonly<Record<Silence, Explanation>> = {
  'not-enabled': {
    fault: notEnabled,
    evidence: couldBe(
      'WeChat has verified the URL more than a day ago, and has sent no message since',
      '微信一天多以前验证过 URL，之后没有推送过任何消息',
    ),
  },
  'pushes-paused': {
    fault: pushesPaused,
    evidence: couldBe('many answers were late, and nothing has come since', '多次应答超时，之后没有再收到任何消息'),
  },
};

/** Why an account hears nothing. */
export function explainSilence(silence: Silence): Explanation {
  return explanations[silence];
}
