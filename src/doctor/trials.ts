import type { Texts } from '../language/language.js';
import type { ApiQuota, Examination, HandshakeProbes, MessageProbes } from './examination.js';
import type { Exchange } from './exchange.js';
import { seen } from './readings/answers.js';

/** One thing that was tried. */
export interface Trial extends Texts {
  /** Whether it came out as it should. */
  readonly passed: boolean;
}

/** What was tried and seen, in the order in which it was tried. */
export function trialsOf(examination: Examination): Trial[] {
  const { handshake, message } = examination;
  return [
    ...addressTrials(examination),
    ...connectionTrials(examination),
    ...tlsTrials(examination),
    ...(handshake === undefined ? [] : handshakeTrials(handshake)),
    ...(message === undefined ? [] : messageTrials(message)),
    ...officialTrials(examination),
  ];
}

function addressTrials({ resolutions = [] }: Examination): Trial[] {
  return resolutions.map(({ nameServer, ipv4, ipv6, failure, isSilent }) => {
    const found = [...ipv4, ...ipv6].join(' ');
    const text = failure === undefined ? found : failure;
    return {
      passed: failure === undefined || isSilent,
      en: `DNS, ${nameServer.en}: ${isSilent ? `no answer (${text})` : text}`,
      zh: `DNS，${nameServer.zh}：${isSilent ? `无法查询（${text}）` : text}`,
    };
  });
}

function connectionTrials({ connections = [] }: Examination): Trial[] {
  return connections.map(({ address, failure, milliseconds }) => {
    const text = failure ?? `${milliseconds} ms`;
    return { passed: failure === undefined, en: `Connection to ${address}: ${text}`, zh: `连接 ${address}：${text}` };
  });
}

function tlsTrials({ tls }: Examination): Trial[] {
  if (tls === undefined) {
    return [];
  }
  const text = tls.failure ?? tls.distrust ?? `${tls.protocol}, ${tls.names || tls.subject}, ${tls.validTo}`;
  return [{ passed: tls.failure === undefined && tls.distrust === undefined, en: `TLS: ${text}`, zh: `TLS：${text}` }];
}

function handshakeTrials({ right, rightEcho, wrong, wrongEcho, row, plus, plusEcho }: HandshakeProbes): Trial[] {
  return [
    ...trial(right, rightEcho === 'exact', 'GET with a correct signature', '签名正确的 GET'),
    ...trial(wrong[0], !wrongEcho.includes('exact'), 'GET with a wrong signature', '签名错误的 GET'),
    ...trial(plus, plusEcho === 'exact', 'GET with a plus in the echostr', 'echostr 含加号的 GET'),
    ...rowTrial(row),
  ];
}

function rowTrial(row: HandshakeProbes['row']): Trial[] {
  const answered = row.filter(({ echo }) => echo === 'exact').length;
  const text = `${answered}/${row.length}`;
  return row.length === 0
    ? []
    : [
        {
          passed: answered === row.length,
          en: `GET with a correct signature, many in a row: ${text} answered`,
          zh: `连续发送签名正确的 GET：${text} 通过`,
        },
      ];
}

function messageTrials({ right, reply, wrong, wrongAgain, large }: MessageProbes): Trial[] {
  const isAnswered = reply.kind === 'nothing' || reply.kind === 'reply';
  return [
    ...trial(right, isAnswered && right?.status === 200, 'POST of a message', '消息 POST'),
    ...trial(large, large?.status === 200, 'POST of 100 KB', '100 KB 的 POST'),
    ...trial(wrong, wrongAgain === undefined, 'POST with a wrong signature', '签名错误的 POST'),
  ];
}

function trial(exchange: Exchange | undefined, passed: boolean, en: string, zh: string): Trial[] {
  return exchange === undefined ? [] : [{ passed, en: `${en}: ${seen(exchange)}`, zh: `${zh}：${seen(exchange)}` }];
}

function officialTrials({ official }: Examination): Trial[] {
  if (official === undefined) {
    return [];
  }
  const { failure, addresses, packetLoss, quotas } = official;
  const losses = packetLoss.map(({ address, loss }) => `${address} ${loss}`).join(', ');
  const isChecked = failure !== undefined || addresses.length > 0 || packetLoss.length > 0;
  const text = failure ?? `${addresses.join(' ')}; ${losses}`;
  const check: Trial = {
    passed: failure === undefined,
    en: `WeChat's own check of the URL in the console: ${text}`,
    zh: `微信对后台填写的 URL 做的网络检测：${text}`,
  };
  return [...(isChecked ? [check] : []), ...quotas.map(quotaTrial)];
}

function quotaTrial({ path, limit, used, remaining }: ApiQuota): Trial {
  return {
    passed: remaining > 0,
    en: `The quota of ${path}: ${used} of ${limit} calls used today`,
    zh: `${path} 的调用额度：今天已用 ${used}/${limit} 次`,
  };
}
