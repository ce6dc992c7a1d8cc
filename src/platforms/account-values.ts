import type { Texts } from '../language/language.js';
import { functionThat, hasMethods, type OptionKind } from '../options/option-kind.js';
import { digits, orReader, textKind } from '../options/text-kind.js';
import { mistake, placeholderWord, type TextMistake } from '../options/text-mistakes.js';

/** What stands in the place of another value of the console, and is recognised by its form. */
const originalId = mistake(
  /^gh_\w+$/,
  'is an original id (gh_...): the AppID begins with wx',
  '是原始 ID（gh_ 开头）：AppID 以 wx 开头',
);
const corpId = mistake(
  /^ww[0-9a-f]{16}$/i,
  'is the id of a WeCom corp or suite, which begins with ww',
  '是企业微信的 CorpID 或 SuiteID（ww 开头）',
);
const appId = mistake(/^wx[0-9a-f]{16}$/i, 'is an AppID', '是 AppID');
const onlyDigits = mistake(/^\d+$/, 'has digits alone, as a merchant id or an AgentId', '全是数字，像商户号或 AgentId');
const aesKey = mistake(/^[A-Za-z0-9]{43}=?$/, 'has the form of an EncodingAESKey', '的格式像 EncodingAESKey');
const appSecret = mistake(/^[0-9a-f]{32}$/, 'has the form of an AppSecret', '的格式像 AppSecret');
const wecomSecret = mistake(/^(?=.*[-_])[\w-]{43}$/, 'has the form of a Secret of WeCom', '的格式像企业微信的 Secret');
const pem = mistake(/-----BEGIN/, 'is a key or certificate in PEM', '是 PEM 格式的密钥或证书');
const url = mistake(
  /^\w+:\/\//,
  'is a whole URL: give its path alone, without the host',
  '是完整的 URL：请只填路径，不含域名',
);
const query = mistake(/[?#]/, 'has a query: give the path alone', '带了查询参数：请只填路径');
const parameter = mistake(
  /:\w/,
  'has a parameter: only the path of an account source has one',
  '带了路径参数：只有账号来源的路径才有参数',
);

export const NAME = textKind({
  form: { en: '1 to 64 letters, digits, "-" or "_"', zh: ' 1 到 64 位字母、数字、“-”或“_”' },
  pattern: /^[\w-]{1,64}$/,
});

/** @param example - a path that would do */
export function pathSuchAs(example: string): OptionKind {
  return textKind({
    form: { en: `a plain path such as "${example}"`, zh: `普通路径，如 "${example}"` },
    pattern: /^\/?[\w.~-]+(\/[\w.~-]+)*\/?$/,
    mistakes: [url, query, parameter],
  });
}

export const TOKEN = textKind({
  form: { en: '3 to 32 letters and digits, as in the console', zh: ' 3 到 32 位英文字母或数字，与后台一致' },
  pattern: /^[A-Za-z0-9]{3,32}$/,
  mistakes: [
    mistake(
      /^[A-Za-z0-9]{43}=?$/,
      'has the form of an EncodingAESKey: are token and encodingAesKey swapped?',
      '的格式像 EncodingAESKey：token 和 encodingAesKey 填反了吗？',
    ),
    appId,
    corpId,
    originalId,
    wecomSecret,
    pem,
  ],
});

/** @param when - when the key is needed, after what it is */
export function encodingAesKey(when: Texts = { en: '', zh: '' }): OptionKind {
  return textKind({
    form: { en: `the 43 letters and digits of the console${when.en}`, zh: `后台的 43 位字母和数字${when.zh}` },
    pattern: /^[A-Za-z0-9]{43}$/,
    mistakes: [
      mistake(
        /^[A-Za-z0-9]{43}(=|%3D)+$/i,
        'ends in "=": leave it out, the key has 43 characters',
        '末尾有“=”：请去掉，密钥是 43 位',
      ),
      mistake(
        /^[\w+/-]{58}={0,2}$/,
        'has the length of a key that was encoded in base64 once more: decode it',
        '的长度像又做了一次 base64 编码的密钥：请先解码',
      ),
      mistake(/^[A-Za-z0-9]{44}$/, 'has 44 characters, one too many', '有 44 个字符，多了一个'),
      appSecret,
      mistake(
        /^[0-9a-f]{64}$/i,
        'is in hexadecimal: copy it as the console shows it',
        '是十六进制：请按后台显示的原样复制',
      ),
      appId,
      corpId,
      originalId,
      wecomSecret,
      placeholderWord,
      pem,
      mistake(
        /^[A-Za-z0-9]{3,32}$/,
        'has the form of a token: are token and encodingAesKey swapped?',
        '的格式像 Token：token 和 encodingAesKey 填反了吗？',
      ),
    ],
  });
}

const suiteTemplate = mistake(/^dk[0-9a-f]{8,}$/i, 'is the id of a suite template', '是代开发应用模板的 ID');
const capitals = mistake(
  /^WX|^wx(?=[0-9A-Fa-f]{16}$)[^A-F]*[A-F]/,
  'has capital letters: an AppID is in small letters',
  '含有大写字母：AppID 是小写的',
);

const appIdWithoutPrefix = mistake(
  /^(?!wx)(?:[a-z]{2})?[0-9a-f]{16}$/,
  'does not begin with wx, as an AppID does',
  '不是以 wx 开头，而 AppID 都以 wx 开头',
);

/** An id of which nobody promises more than its characters: what is surely something else is refused. */
function id(form: Texts, ...mistakes: readonly TextMistake[]): OptionKind {
  return textKind({
    form,
    pattern: /^[\w-]{1,64}$/,
    mistakes: [originalId, placeholderWord, ...mistakes, aesKey, appSecret, wecomSecret, onlyDigits, pem],
  });
}

export const APP_ID = id(
  { en: 'the AppID of the console, such as wx0123456789abcdef', zh: '后台的 AppID，如 wx0123456789abcdef' },
  corpId,
  capitals,
  appIdWithoutPrefix,
);

export const COMPONENT_APP_ID = id(
  { en: 'the AppID of the third-party platform', zh: '第三方平台的 AppID' },
  corpId,
  capitals,
  appIdWithoutPrefix,
);

export const ORDER_APP_ID = id(
  { en: 'the AppID of the orders, or several', zh: '下单所用的 AppID，可以有多个' },
  corpId,
  capitals,
  appIdWithoutPrefix,
);

export const CORP_ID = id(
  { en: 'the CorpID of the console, such as ww0123456789abcdef', zh: '后台的企业 ID（CorpID），如 ww0123456789abcdef' },
  suiteTemplate,
);

export const PROVIDER_CORP_ID = id(
  { en: 'the CorpID of the service provider', zh: '服务商的企业 ID（CorpID）' },
  suiteTemplate,
);

export const SUITE_ID = id({ en: 'the SuiteID of the console', zh: '后台的 SuiteID' });

export const AGENT_ID = digits(
  textKind({
    form: { en: 'the number of the app', zh: '应用的 AgentId（数字）' },
    pattern: /^\d{1,15}$/,
    mistakes: [corpId, wecomSecret, aesKey],
  }),
);

export const MERCHANT_ID = digits(
  textKind({
    form: { en: 'the digits of the merchant id', zh: '商户号（数字）' },
    pattern: /^\d{6,32}$/,
    mistakes: [appId, originalId, appSecret],
  }),
);

/** A secret of the console, or a function that reads it. */
export const SECRET = orReader(
  textKind({
    form: { en: 'the secret of the console, or a function that reads it', zh: '后台的 Secret，或读取它的函数' },
    pattern: /^[\x21-\x7e]{1,512}$/,
    mistakes: [appId, corpId, originalId, placeholderWord, mistake(/^\d{1,15}$/, 'has digits alone', '全是数字'), pem],
  }),
);

export const APP_KEY = textKind({
  form: { en: 'the AppKey of the console', zh: '后台的 AppKey' },
  pattern: /^[\x21-\x7e]{1,128}$/,
  mistakes: [appId, originalId, placeholderWord, pem],
});

/** Keys of the merchant platform. */
function merchantKey(form: Texts): OptionKind {
  return textKind({
    form,
    pattern: /^[\x21-\x7e]{32}$/,
    mistakes: [
      pem,
      appId,
      placeholderWord,
      mistake(/^PUB_KEY_ID_/, 'is the id of a public key', '是微信支付公钥的 ID'),
      mistake(/^[0-9A-F]{40}$/i, 'has the form of the serial number of a certificate', '的格式像证书序列号'),
      aesKey,
    ],
  });
}

export const API_V3_KEY = merchantKey({
  en: 'the 32 characters of the APIv3 key; only a merchant with an apiKey and no public keys may do without',
  zh: ' 32 位的 APIv3 密钥；只有填了 apiKey 且没有公钥的商户可以不填',
});

export const API_KEY = merchantKey({ en: 'the 32 characters of the API key of v2', zh: ' 32 位的 v2 API 密钥' });

export const ACCESS_TOKEN_READER = functionThat({ en: ' that gives an access token', zh: '返回 access token 的' });

/** Something that keeps tickets or texts by a key. */
export const KEEPER = hasMethods(
  { en: 'an object with the methods get and set', zh: '带有 get 和 set 方法的对象' },
  'get',
  'set',
);

/** @param who - accounts that are pushed to in secure mode alone */
export function secureModeOf(who: Texts): OptionKind {
  return {
    faultsOf: (name, value) =>
      value === 'secure'
        ? []
        : [
            {
              en: `${name} can only be secure: ${who.en} have no other`,
              zh: `${name} 只能是 secure：${who.zh}没有其他模式`,
            },
          ],
  };
}
