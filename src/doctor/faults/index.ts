import type { Fault } from '../fault.js';
import { aesKeyBadForm } from './aes-key-bad-form.js';
import { aesKeyWrong } from './aes-key-wrong.js';
import { answerCached } from './answer-cached.js';
import { authRequired } from './auth-required.js';
import { badGateway } from './bad-gateway.js';
import { bodyRejected } from './body-rejected.js';
import { boundToLoopback } from './bound-to-loopback.js';
import { clockOff } from './clock-off.js';
import { cloudProbe } from './cloud-probe.js';
import { compressedOrEncoded } from './compressed-or-encoded.js';
import { configNotLoaded } from './config-not-loaded.js';
import { csrf } from './csrf.js';
import { dnsPrivateAddress } from './dns-private-address.js';
import { dnsStaleOrPolluted } from './dns-stale-or-polluted.js';
import { dnsUnresolvable } from './dns-unresolvable.js';
import { domainNotFiledOrBlocked } from './domain-not-filed-or-blocked.js';
import { domainSubject } from './domain-subject.js';
import { echoBom } from './echo-bom.js';
import { echoDecryptedNeedlessly } from './echo-decrypted-needlessly.js';
import { echoEmpty } from './echo-empty.js';
import { echoInHtml } from './echo-in-html.js';
import { echoNotDecrypted } from './echo-not-decrypted.js';
import { echoNumberRounded } from './echo-number-rounded.js';
import { echoQuoted } from './echo-quoted.js';
import { echoWhitespace } from './echo-whitespace.js';
import { echoWrapped } from './echo-wrapped.js';
import { fieldsSwapped } from './fields-swapped.js';
import { frontEndAnswers } from './front-end-answers.js';
import { handlerThrows } from './handler-throws.js';
import { instancesDiffer } from './instances-differ.js';
import { ipv6Only } from './ipv6-only.js';
import { justSaved } from './just-saved.js';
import { methodMissing } from './method-missing.js';
import { notEnabled } from './not-enabled.js';
import { padding16 } from './padding-16.js';
import { pathNotFound } from './path-not-found.js';
import { plusBecameSpace } from './plus-became-space.js';
import { portClosed } from './port-closed.js';
import { portFiltered } from './port-filtered.js';
import { portNot80443 } from './port-not-80-443.js';
import { pushesPaused } from './pushes-paused.js';
import { queryLost } from './query-lost.js';
import { receiverIdWrong } from './receiver-id-wrong.js';
import { redirect } from './redirect.js';
import { replyEmptyContent } from './reply-empty-content.js';
import { replyJsonOrObject } from './reply-json-or-object.js';
import { replyLate } from './reply-late.js';
import { replyMalformed } from './reply-malformed.js';
import { replyModeWrong } from './reply-mode-wrong.js';
import { replyNamesWrong } from './reply-names-wrong.js';
import { scannerNoise } from './scanner-noise.js';
import { secondServerAnswers } from './second-server-answers.js';
import { signatureKindMixed } from './signature-kind-mixed.js';
import { slow } from './slow.js';
import { suiteIds } from './suite-ids.js';
import { throttled } from './throttled.js';
import { tlsChainIncomplete } from './tls-chain-incomplete.js';
import { tlsHandshake } from './tls-handshake.js';
import { tlsNameOrDate } from './tls-name-or-date.js';
import { tokenBadForm } from './token-bad-form.js';
import { tokenDiffers } from './token-differs.js';
import { tokenOfOtherAccount } from './token-of-other-account.js';
import { tokenPadded } from './token-padded.js';
import { trailingSlash } from './trailing-slash.js';
import { tunnelInterstitial } from './tunnel-interstitial.js';
import { unsignedAccepted } from './unsigned-accepted.js';
import { userAgentBlocked } from './user-agent-blocked.js';
import { wechatIpBlocked } from './wechat-ip-blocked.js';
import { wrongPlatform } from './wrong-platform.js';
import { wrongSortOrCase } from './wrong-sort-or-case.js';
import { wrongStatus } from './wrong-status.js';

/** All faults. Of those that fit equally well, the first one here is told first. */
export const faults: readonly Fault[] = [
  dnsUnresolvable,
  dnsPrivateAddress,
  ipv6Only,
  dnsStaleOrPolluted,
  portNot80443,
  portClosed,
  portFiltered,
  boundToLoopback,
  wechatIpBlocked,
  domainNotFiledOrBlocked,
  tunnelInterstitial,
  userAgentBlocked,
  tlsChainIncomplete,
  tlsNameOrDate,
  tlsHandshake,
  redirect,
  trailingSlash,
  pathNotFound,
  frontEndAnswers,
  authRequired,
  csrf,
  methodMissing,
  badGateway,
  queryLost,
  answerCached,
  throttled,
  slow,
  bodyRejected,
  wrongStatus,
  compressedOrEncoded,
  echoQuoted,
  echoWrapped,
  echoInHtml,
  echoBom,
  echoWhitespace,
  echoEmpty,
  echoNumberRounded,
  echoNotDecrypted,
  echoDecryptedNeedlessly,
  unsignedAccepted,
  tokenDiffers,
  tokenPadded,
  tokenOfOtherAccount,
  fieldsSwapped,
  tokenBadForm,
  configNotLoaded,
  instancesDiffer,
  aesKeyWrong,
  aesKeyBadForm,
  receiverIdWrong,
  signatureKindMixed,
  plusBecameSpace,
  wrongSortOrCase,
  wrongPlatform,
  padding16,
  replyJsonOrObject,
  replyMalformed,
  replyEmptyContent,
  replyNamesWrong,
  replyModeWrong,
  replyLate,
  handlerThrows,
  secondServerAnswers,
  notEnabled,
  pushesPaused,
  domainSubject,
  suiteIds,
  justSaved,
  scannerNoise,
  clockOff,
  cloudProbe,
];
