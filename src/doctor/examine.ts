import { type Certainty, type Finding, pageOf } from '../model/finding.js';
import type { Texts } from '../language/language.js';
import type { Diagnosis, Verdict } from './diagnosis.js';
import type { Examination, OfficialCheck } from './examination.js';
import { type Evidence, type Fault, findingOf, type Stage } from './fault.js';
import { faults } from './faults/index.js';
import { type Given, hasHandshake, secretsOf } from './given.js';
import { probeAddress } from './probes/address.probe.js';
import { probeConnection } from './probes/connection.probe.js';
import { probeHandshake } from './probes/handshake.probe.js';
import { probeMessage } from './probes/message.probe.js';
import { probeOfficialCheck } from './probes/official-check.probe.js';
import { probeTls } from './probes/tls.probe.js';
import { secretHider } from './secret-hider.js';
import { shownUrl, targetOf } from './target.js';
import { trialsOf } from './trials.js';
import { canSign } from './wechat-side.js';
import { stoppable, type World } from './world.js';

type Probe = (examination: Examination, world: World) => Promise<Partial<Examination>>;

/** What the parts of an examination do, in their order, and how they are called where they were left out. */
const parts: readonly { readonly stage: Stage; readonly probe: Probe; readonly about: Texts }[] = [
  { stage: 'address', probe: probeAddress, about: { en: 'the address', zh: '域名解析' } },
  { stage: 'connection', probe: probeConnection, about: { en: 'the connection', zh: '网络连接' } },
  { stage: 'tls', probe: probeTls, about: { en: 'the certificate', zh: '证书' } },
  { stage: 'handshake', probe: probeHandshake, about: { en: 'the verification of the URL', zh: 'URL 验证' } },
  { stage: 'message', probe: probeMessage, about: { en: 'messages', zh: '消息推送' } },
];

/** What a developer's own machine need not have. */
const NEEDLESS_ON_LOOPBACK: ReadonlySet<Stage> = new Set(['address', 'connection', 'tls']);

const RANK: Readonly<Record<Certainty, number>> = { sure: 0, fits: 1, 'could be': 2 };

export interface ExamineOptions {
  /** Leaves out everything that reaches a handler. */
  readonly handshakeOnly?: boolean | undefined;
  /** Ends the examination: no connection is left open, and no other part begins. */
  readonly signal?: AbortSignal | undefined;
  /** Is told what is looked at, part by part. */
  readonly onPart?: ((about: Texts) => void) | undefined;
}

/**
 * Plays WeChat against a URL, part by part, and stops at the first fault that explains the rest.
 *
 * @throws TypeError when it is no URL of http or https; the reason of the signal when it is stopped
 */
export async function examine(
  url: string,
  given: Given,
  wholeWorld: World,
  { handshakeOnly = false, signal, onPart }: ExamineOptions = {},
): Promise<Diagnosis> {
  const world = stoppable(wholeWorld, signal);
  let examination: Examination = { given, target: targetOf(url), notes: [] };
  let recognition = recognise(examination, nothingYet);
  const left = handshakeOnly ? parts.slice(0, -1) : [...parts];
  while (left.length > 0 && !isExplained(recognition, examination)) {
    const { probe, about } = left.shift()!;
    onPart?.(about);
    examination = extended(examination, await probe(examination, world));
    signal?.throwIfAborted();
    recognition = recognise(examination, recognition);
  }
  examination = extended(examination, await probeOfficialCheck(examination, world));
  signal?.throwIfAborted();
  const { found } = recognise(examination, recognition);
  return diagnosisOf(
    examination,
    found,
    left.map(({ about }) => about),
    handshakeOnly,
  );
}

function extended(examination: Examination, seen: Partial<Examination>): Examination {
  return { ...examination, ...seen };
}

/** Examines the values of a console, without any network. */
export function examineValues(given: Given): Diagnosis {
  const examination: Examination = { given, notes: [] };
  const { found } = recognise(examination, nothingYet);
  return hide(given, {
    url: undefined,
    verdict: found.length > 0 ? 'fault' : 'healthy',
    trials: [],
    findings: found.map(toFinding),
    notes: [],
  });
}

interface Found {
  readonly fault: Fault;
  readonly evidence: Evidence;
}

function toFinding({ fault, evidence }: Found): Finding {
  return findingOf(fault, evidence);
}

/** The faults that are recognised, and all that were thought of: nobody thinks of one twice. */
interface Recognition {
  readonly found: readonly Found[];
  readonly thoughtOf: ReadonlySet<Fault>;
}

const nothingYet: Recognition = { found: [], thoughtOf: new Set() };

/** Adds the faults that are new in what was seen. One that is proven leaves no room for what merely fits. */
function recognise(examination: Examination, { found, thoughtOf }: Recognition): Recognition {
  const fresh = faults.flatMap((fault): Found[] => {
    const evidence = thoughtOf.has(fault) ? undefined : fault.evidence?.(examination);
    return evidence === undefined ? [] : [{ fault, evidence }];
  });
  const proven = fresh.filter(({ evidence }) => evidence.certainty === 'sure');
  return {
    found: [...found, ...(proven.length > 0 ? proven : fresh)],
    thoughtOf: new Set([...thoughtOf, ...fresh.map(({ fault }) => fault)]),
  };
}

/** Whether what was found so far makes it pointless to look further. */
function isExplained({ found }: Recognition, examination: Examination): boolean {
  const { connections, handshake, address, given } = examination;
  const counts = found.filter((one) => !isNeedless(one, examination));
  const isEarly = counts.some(({ fault, evidence }) => fault.stage !== 'message' && evidence.certainty !== 'could be');
  const isUnreached = connections !== undefined && connections.every(({ failure }) => failure !== undefined);
  const isUnresolved = examination.resolutions !== undefined && address === undefined;
  if (handshake === undefined) {
    return isEarly || isUnreached || isUnresolved || examination.tls?.failure !== undefined;
  }
  return canSign(given)
    ? handshake.rightEcho !== 'exact' || handshake.row.some(({ echo }) => echo !== 'exact')
    : isEarly;
}

function isNeedless({ fault }: Found, { reach }: Examination): boolean {
  return reach === 'loopback' && NEEDLESS_ON_LOOPBACK.has(fault.stage);
}

function diagnosisOf(
  examination: Examination,
  found: readonly Found[],
  notLookedAt: readonly Texts[],
  handshakeOnly: boolean,
): Diagnosis {
  const counting = found.filter((one) => !isNeedless(one, examination));
  const findings = counting.map(toFinding).sort((a, b) => RANK[a.certainty] - RANK[b.certainty]);
  return hide(examination.given, {
    url: shownUrl(examination.target!),
    verdict: verdictOf(examination, findings, handshakeOnly),
    trials: trialsOf(examination),
    findings,
    notes: [
      ...found.filter((one) => isNeedless(one, examination)).map(noteOf),
      ...notesOf(examination, findings, notLookedAt),
    ],
  });
}

/** Without a connection, or with TLS on one side alone, nothing else works, on the own machine either. */
function noteOf({ fault: { stage, id, en, zh }, evidence }: Found): Texts {
  const isNeeded = stage === 'connection' || id === 'tls-handshake';
  return {
    en: `${en.name}: ${evidence.en}. ${isNeeded ? en.cure : 'It does not matter on your own machine.'}`,
    zh: `${zh.name}：${evidence.zh}。${isNeeded ? zh.cure : '在本机上没有影响。'}`,
  };
}

function verdictOf(examination: Examination, findings: readonly Finding[], handshakeOnly: boolean): Verdict {
  if (isRefused(examination) || findings.some(({ certainty }) => certainty !== 'could be')) {
    return 'fault';
  }
  const isEnough = handshakeOnly && hasHandshake(examination.given.platform);
  const isWell = isHandshakeWell(examination) && (isEnough || isMessageWell(examination));
  const { given, handshake, message } = examination;
  const isAllPassed = trialsOf({ given, handshake, message, notes: [] }).every(({ passed }) => passed);
  return findings.length === 0 && isWell && isAllPassed ? 'healthy' : 'unknown';
}

/** Whether a genuine request was refused, for whatever reason. */
function isRefused({ handshake, message }: Examination): boolean {
  const isUnverified = handshake?.right?.status !== undefined && handshake.rightEcho !== 'exact';
  return isUnverified || (message?.right?.status ?? 0) >= 300;
}

function isHandshakeWell({ given, handshake }: Examination): boolean {
  return !hasHandshake(given.platform) || handshake?.rightEcho === 'exact';
}

function isMessageWell({ given, message }: Examination): boolean {
  if (given.platform === 'pay') {
    return (message?.wrong.status ?? 0) >= 400;
  }
  return message?.reply.kind === 'nothing' || message?.reply.kind === 'reply';
}

function notesOf(examination: Examination, findings: readonly Finding[], notLookedAt: readonly Texts[]): Texts[] {
  const { given, reach, message, official } = examination;
  const notes: Texts[] = officialNotes(official);
  const page = pageOf({ docs: 'docs/doctor.md' });
  if (given.platform === 'pay' && message !== undefined) {
    notes.push({
      en: 'Only WeChat Pay can sign a notification, so genuine ones were not checked.',
      zh: '只有微信支付能生成签名，所以没有检查真实通知的处理情况。',
    });
  } else if (!canSign(given)) {
    notes.push({
      en: 'Without --token (and --aes-key and --app-id for encrypted messages) nothing can be signed: only the steps before the signature were checked.',
      zh: '没有 --token（加密时还要 --aes-key 和 --app-id）就无法签名，所以只检查了验签之前的部分。',
    });
  }
  if (notLookedAt.length > 0) {
    notes.push({
      en: `Not checked, because of the faults above: ${notLookedAt.map(({ en }) => en).join(', ')}.`,
      zh: `因为前面的问题，没有检查：${notLookedAt.map(({ zh }) => zh).join('、')}。`,
    });
  }
  if (findings.length === 0 && reach === 'public') {
    notes.push({
      en: `If WeChat refuses the URL nevertheless, see "What it cannot see" in ${page.en}`,
      zh: `如果微信仍然不接受，请看“检查不到的原因”：${page.zh}`,
    });
  }
  return notes;
}

/** How many addresses a note names; a firewall's rules need the command that gives them all. */
const MAX_CALLERS = 12;

/** Why WeChat's API refused to answer. */
const refusals: Readonly<Record<string, Texts>> = {
  'errcode 40013': { en: 'The AppID does not exist.', zh: 'AppID 不存在。' },
  'errcode 40125': { en: 'The AppSecret is wrong.', zh: 'AppSecret 不对。' },
  'errcode 40001': { en: 'The secret is wrong.', zh: 'Secret 不对。' },
  'errcode 40164': {
    en: 'The address of this machine is not on the IP whitelist of the console: add it, or run the doctor on a server that is on it.',
    zh: '本机的 IP 不在后台的 IP 白名单里：请加入白名单，或者在白名单里的服务器上运行。',
  },
  'errcode 40243': { en: 'The AppSecret is frozen in the console.', zh: 'AppSecret 已在后台被冻结。' },
};

function officialNotes(official: OfficialCheck | undefined): Texts[] {
  const refusal = refusals[official?.failure ?? ''];
  const { callers = [], quotas = [] } = official ?? {};
  const named = callers.slice(0, MAX_CALLERS).join(', ');
  const others = callers.length - MAX_CALLERS;
  return [
    ...(refusal === undefined ? [] : [refusal]),
    ...(callers.length === 0
      ? []
      : [
          {
            en: `WeChat calls from ${named}${others > 0 ? ` and ${others} more (getcallbackip)` : ''}: no firewall may block these addresses.`,
            zh: `微信从 ${named}${others > 0 ? ` 等（另有 ${others} 个，见 getcallbackip）` : ''} 发起请求，各级防火墙都要放行。`,
          },
        ]),
    ...quotas
      .filter(({ remaining }) => remaining <= 0)
      .map(({ path }) => ({
        en: `The quota of ${path} is used up: late replies cannot be sent until midnight.`,
        zh: `${path} 的额度已用完：零点之前，不能再用接口发送超时的回复。`,
      })),
  ];
}

/** Takes every secret out of what came from outside. The texts of faults are ours. */
function hide(given: Given, diagnosis: Diagnosis): Diagnosis {
  const shown = secretHider(secretsOf(given));
  const texts = <T extends Texts>(of: T): T => ({ ...of, en: shown(of.en), zh: shown(of.zh) });
  return {
    ...diagnosis,
    url: diagnosis.url === undefined ? undefined : shown(diagnosis.url),
    trials: diagnosis.trials.map(texts),
    notes: diagnosis.notes.map(texts),
    findings: diagnosis.findings.map((finding) => ({ ...finding, evidence: texts(finding.evidence) })),
  };
}
