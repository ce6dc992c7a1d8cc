import type { ErrorCodes } from './error-explanation.js';

/** Of api.weixin.qq.com: Official Accounts, Mini Programs, shops and third-party platforms. */
export const weixinErrors: ErrorCodes = {
  '-1': {
    meaning: { en: 'WeChat is busy.', zh: '微信系统繁忙。' },
    hint: {
      en: 'Try again later. A message may have been sent all the same: repeat it only with a guard against duplicates, such as client_msg_id.',
      zh: '请稍后重试。消息可能已经发出：只有带防重参数（例如 client_msg_id）时才应重发。',
    },
  },
  40001: {
    meaning: {
      en: 'The access token is not valid or not the latest; where a token is fetched, the AppSecret is wrong.',
      zh: 'access_token 无效或不是最新的；获取 access_token 时则表示 AppSecret 错误。',
    },
    hint: {
      en: 'If it comes back, another program fetches tokens for this account in the classic way and ends yours: let all of them share one store, or use stable_token. If it comes from the token request, compare the AppSecret.',
      zh: '若反复出现，说明有其他程序用普通方式为同一账号获取 token，使你的 token 失效：请共用一个存储，或都改用 stable_token。若出现在获取 token 时，请核对 AppSecret。',
    },
  },
  40003: {
    meaning: { en: 'The openid is not valid.', zh: 'openid 无效。' },
    hint: {
      en: 'An openid belongs to one AppID: check that the user is one of this account, and that it is not a unionid.',
      zh: 'openid 只属于一个 AppID：请确认该用户属于这个账号，且传入的不是 unionid。',
    },
  },
  40004: {
    meaning: { en: 'The type of the media file is not valid.', zh: '媒体文件类型无效。' },
    hint: {
      en: 'Use one of the types that the page of this call lists, and a file name with the matching extension.',
      zh: '请使用该接口文档列出的类型，文件名的扩展名也要一致。',
    },
  },
  40007: {
    meaning: { en: 'The media_id is not valid.', zh: 'media_id 无效。' },
    hint: {
      en: 'Temporary media live for 3 days and belong to the account that uploaded them: upload the file again.',
      zh: '临时素材只保留 3 天，且只属于上传它的账号：请重新上传。',
    },
  },
  40008: {
    meaning: { en: 'The message type is not valid.', zh: '消息类型无效。' },
    hint: {
      en: 'Look up which msgtype this call and this kind of account take.',
      zh: '请查阅该接口、该类账号支持的 msgtype。',
    },
  },
  40013: {
    meaning: { en: 'The AppID is not valid.', zh: 'AppID 无效。' },
    hint: {
      en: 'Compare the AppID, letter case included, with that of the console; a Mini Program needs its own.',
      zh: '请与后台的 AppID 逐字核对（区分大小写）；小程序要用它自己的 AppID。',
    },
  },
  40014: {
    meaning: { en: 'The access token is not valid.', zh: 'access_token 无效。' },
    hint: {
      en: 'The client replaces such a token by itself. If the error stays, see that the token is of this account and not cut off: allow for 512 characters.',
      zh: '客户端会自动更换这样的 token。若仍报错，请确认 token 属于该账号，且存储时没有被截断（至少预留 512 个字符）。',
    },
  },
  40018: {
    meaning: { en: 'The name of a menu button is too long or empty.', zh: '菜单按钮的名称过长或为空。' },
    hint: {
      en: 'At most 16 bytes at the top and 60 bytes below; a Chinese character has 3.',
      zh: '一级菜单最多 16 字节，二级菜单最多 60 字节；一个汉字占 3 字节。',
    },
  },
  40029: {
    meaning: { en: 'The code is not valid.', zh: 'code 无效。' },
    hint: {
      en: 'A code works once and for 5 minutes, with the AppID that it was issued for. Log the user in again.',
      zh: 'code 只能使用一次，5 分钟内有效，且只能用于签发它的 AppID。请让用户重新登录。',
    },
  },
  40030: {
    meaning: { en: 'The refresh token is not valid.', zh: 'refresh_token 无效。' },
    hint: {
      en: 'It lives for 30 days, and ends when the user takes the consent back. Let the user authorize again.',
      zh: 'refresh_token 有效期 30 天，用户取消授权后也会失效。请让用户重新授权。',
    },
  },
  40033: {
    meaning: { en: 'The charset is not valid: the body has \\u escapes.', zh: '字符编码无效：请求体里含有 \\u 转义。' },
    hint: {
      en: 'Send UTF-8 without \\u escapes, as this client does for text; look for text that was escaped before.',
      zh: '请发送不带 \\u 转义的 UTF-8（本客户端就是这样做的）；请检查文本是否事先被转义过。',
    },
  },
  40037: {
    meaning: { en: 'The template id is not valid.', zh: '模板 id 无效。' },
    hint: {
      en: 'A template id belongs to one account: take the one that its console lists.',
      zh: '模板 id 只属于一个账号：请使用该账号后台列出的模板 id。',
    },
  },
  40054: {
    meaning: {
      en: 'The URL of a button in a submenu has a domain that is not allowed.',
      zh: '子菜单按钮的 URL 域名不允许使用。',
    },
    hint: {
      en: 'Use a complete https URL whose domain is not blocked in WeChat.',
      zh: '请使用完整的 https 地址，且域名未被微信拦截。',
    },
  },
  40055: {
    meaning: {
      en: 'The URL of a menu button has a domain that is not allowed.',
      zh: '菜单按钮的 URL 域名不允许使用。',
    },
    hint: {
      en: 'Use a complete https URL whose domain is not blocked in WeChat.',
      zh: '请使用完整的 https 地址，且域名未被微信拦截。',
    },
  },
  40066: {
    meaning: { en: 'The URL is not valid: there is no such call.', zh: 'URL 无效：没有这个接口。' },
    hint: {
      en: 'Check the path, and whether it is called by GET or POST.',
      zh: '请检查接口路径，以及应使用 GET 还是 POST。',
    },
  },
  40125: {
    meaning: { en: 'The AppSecret is not valid.', zh: 'AppSecret 无效。' },
    hint: {
      en: 'Copy it again from the console; a reset makes the old one invalid at once.',
      zh: '请从后台重新复制；重置之后旧的 AppSecret 立即失效。',
    },
  },
  40132: {
    meaning: { en: 'The user name is not valid.', zh: '微信号无效。' },
    hint: {
      en: 'Check the WeChat ID or the customer-service account that was given.',
      zh: '请检查传入的微信号或客服账号。',
    },
  },
  40163: {
    meaning: { en: 'The code has been used.', zh: 'code 已经被使用过。' },
    hint: {
      en: 'Look for a page that sends its code twice, such as one that is reloaded, or a request that is repeated.',
      zh: '请检查页面是否提交了两次 code，例如刷新页面或重复请求。',
    },
  },
  40164: {
    meaning: { en: 'The IP address is not in the whitelist.', zh: 'IP 地址不在白名单中。' },
    hint: {
      en: 'Add the address of this error (ip) to the IP whitelist (IP白名单) of the account. Behind a NAT it is the address that goes out.',
      zh: '请把此错误中的地址（ip）加入该账号后台的 IP 白名单。经过 NAT 时，应填写出口地址。',
    },
  },
  40226: {
    meaning: { en: 'WeChat does not let this user log in.', zh: '微信拦截了该用户的登录。' },
    hint: {
      en: 'The user is considered a risk; ask for another way to prove who it is.',
      zh: '该用户被判定为高风险用户；请改用其他方式核实身份。',
    },
  },
  40243: {
    meaning: { en: 'The AppSecret is frozen.', zh: 'AppSecret 已被冻结。' },
    hint: { en: 'Unfreeze it in the console of the account.', zh: '请在该账号的后台解冻 AppSecret。' },
  },
  41001: {
    meaning: { en: 'The access token is missing.', zh: '缺少 access_token。' },
    hint: {
      en: 'The token did not arrive: look for a proxy that takes the query off.',
      zh: 'token 没有到达微信：请检查代理是否去掉了查询参数。',
    },
  },
  41002: {
    meaning: { en: 'The AppID is missing.', zh: '缺少 appid。' },
    hint: {
      en: 'Give the appid of the account, where this call wants it in its query or its body.',
      zh: '请按该接口的要求在查询参数或请求体中传入 appid。',
    },
  },
  41004: {
    meaning: { en: 'The AppSecret is missing.', zh: '缺少 secret。' },
    hint: { en: 'Give the account its appSecret.', zh: '请为该账号配置 appSecret。' },
  },
  41005: {
    meaning: { en: 'The file is missing.', zh: '缺少文件。' },
    hint: {
      en: 'The file is in another form field than WeChat looks in, or has no file name: see field and filename.',
      zh: '文件所在的表单字段与微信要求的不一致，或者没有文件名：请检查 field 和 filename。',
    },
  },
  41008: {
    meaning: { en: 'The code is missing.', zh: '缺少 code。' },
    hint: {
      en: 'Pass on the code that WeChat added to your URL, or that wx.login() gave.',
      zh: '请传入微信附加在回调地址上的 code，或 wx.login() 得到的 code。',
    },
  },
  41030: {
    meaning: { en: 'The page does not exist.', zh: '页面不存在。' },
    hint: {
      en: 'Give a page of the released version, without a leading slash where the call says so.',
      zh: '请填写已发布版本中存在的页面；按接口要求决定是否以 / 开头。',
    },
  },
  42001: {
    meaning: { en: 'The access token has expired.', zh: 'access_token 已过期。' },
    hint: {
      en: 'The client replaces such a token by itself. If the error stays, see that the clock of this server is right.',
      zh: '客户端会自动更换这样的 token。若仍报错，请检查本机时钟是否准确。',
    },
  },
  42007: {
    meaning: {
      en: 'The tokens of the user ended because the password was changed.',
      zh: '用户修改了微信密码，token 已失效。',
    },
    hint: { en: 'Let the user authorize again.', zh: '请让用户重新授权。' },
  },
  43004: {
    meaning: { en: 'The user does not follow the account.', zh: '用户没有关注该账号。' },
    hint: {
      en: 'Send only to followers; forget the user after an unsubscribe event.',
      zh: '只能向粉丝发送；收到取消关注事件后请不再发送。',
    },
  },
  43101: {
    meaning: { en: 'The user did not agree to this message, or refuses it.', zh: '用户没有订阅该消息，或拒收。' },
    hint: {
      en: 'One agreement of the user allows one message, unless the user chose to keep it. Ask again on a page.',
      zh: '用户同意一次，只能发送一条（长期订阅或“总是保持”除外）。请在页面上再次请求订阅。',
    },
  },
  44002: {
    meaning: { en: 'The body is empty.', zh: '请求体为空。' },
    hint: {
      en: 'Give the call its body; look for a proxy or a fetch that drops it.',
      zh: '请传入请求体；并检查代理或自定义 fetch 是否丢弃了它。',
    },
  },
  45002: {
    meaning: { en: 'The text is too long.', zh: '内容过长。' },
    hint: {
      en: 'A customer-service text has at most 2,048 bytes; send it in parts.',
      zh: '客服文本消息最多 2048 字节；请分段发送。',
    },
  },
  45008: {
    meaning: { en: 'There are too many articles.', zh: '图文条数过多。' },
    hint: { en: 'A customer-service message has one article.', zh: '客服图文消息只能有一条图文。' },
  },
  45009: {
    meaning: { en: 'The quota of the day for this call is used up.', zh: '该接口当日调用次数已用完。' },
    hint: {
      en: 'Look at /cgi-bin/openapi/quota/get. Quotas begin anew at midnight in China; /cgi-bin/clear_quota resets them 10 times a month.',
      zh: '可用 /cgi-bin/openapi/quota/get 查询。配额在北京时间零点恢复；/cgi-bin/clear_quota 每月可清零 10 次。',
    },
  },
  45011: {
    meaning: { en: 'The call is made too often in this minute.', zh: '该接口在这一分钟内调用过于频繁。' },
    hint: {
      en: 'Try again in the next minute (retryAfter), and spread the calls.',
      zh: '请在下一分钟重试（见 retryAfter），并把调用分散开。',
    },
  },
  45015: {
    meaning: {
      en: 'The time to answer this user is over, or the user unsubscribed.',
      zh: '回复该用户的时限已过，或用户已取消关注。',
    },
    hint: {
      en: 'A message allows answers for 48 hours, a menu click or a scan for one minute. Use a template or subscribe message afterwards.',
      zh: '用户发消息后 48 小时内可以回复，点击菜单或扫码后 1 分钟内可以回复。之后请使用模板消息或订阅通知。',
    },
  },
  45047: {
    meaning: { en: 'There are too many answers to this user.', zh: '发给该用户的客服消息条数已达上限。' },
    hint: {
      en: 'A message allows 5 answers, a menu click 3. Put them together, or wait for the next message of the user.',
      zh: '用户发一条消息后可回复 5 条，点击菜单后可回复 3 条。请合并内容，或等待用户再次互动。',
    },
  },
  45065: {
    meaning: { en: 'A message with this clientmsgid was sent already.', zh: '该 clientmsgid 的消息已经发送过。' },
    hint: {
      en: 'Nothing is to be done: the guard against duplicates did its work.',
      zh: '无需处理：这正是防重参数的作用。',
    },
  },
  45072: {
    meaning: { en: 'The command is not valid.', zh: 'command 无效。' },
    hint: { en: 'It is Typing or CancelTyping.', zh: '取值应为 Typing 或 CancelTyping。' },
  },
  45080: {
    meaning: { en: 'There was no message in the last 30 seconds.', zh: '最近 30 秒内没有收发过消息。' },
    hint: { en: 'Show typing only right after the user wrote.', zh: '请只在用户刚发来消息之后显示“正在输入”。' },
  },
  45081: {
    meaning: { en: 'Typing is shown already.', zh: '已经处于“正在输入”状态。' },
    hint: { en: 'Nothing is to be done.', zh: '无需处理。' },
  },
  46003: {
    meaning: { en: 'There is no menu.', zh: '菜单不存在。' },
    hint: { en: 'Create it first by /cgi-bin/menu/create.', zh: '请先用 /cgi-bin/menu/create 创建菜单。' },
  },
  47001: {
    meaning: { en: 'The body cannot be read.', zh: '请求体格式错误，无法解析。' },
    hint: {
      en: 'See that the body is JSON in UTF-8 and has the fields in the form that the page of this call shows.',
      zh: '请确认请求体是 UTF-8 的 JSON，且字段符合该接口文档的格式。',
    },
  },
  47003: {
    meaning: { en: 'A field breaks the rules of its template.', zh: '模板字段的内容不符合规则。' },
    hint: {
      en: 'The server names the field (errmsg). Each kind has its length and characters: thing 20 characters, number digits only, and so on.',
      zh: '服务器会在 errmsg 中指出是哪个字段。每种类型都有长度和字符限制，例如 thing 最多 20 个字符，number 只能是数字。',
    },
  },
  48001: {
    meaning: { en: 'The account may not make this call.', zh: '该账号没有此接口的权限。' },
    hint: {
      en: 'See under 接口权限 in the console what the account has; many calls need a verified account (微信认证).',
      zh: '请在后台“接口权限”中查看；许多接口要求账号已完成微信认证。',
    },
  },
  48002: {
    meaning: { en: 'The user refuses messages of this account.', zh: '用户拒收该账号的消息。' },
    hint: { en: 'Do not send to this user until the user writes again.', zh: '在用户再次互动之前，请不要再向其发送。' },
  },
  48004: {
    meaning: { en: 'The call is forbidden because of a violation.', zh: '接口因违规被封禁。' },
    hint: {
      en: 'The notice in the console (mp.weixin.qq.com) says why and until when.',
      zh: '请登录 mp.weixin.qq.com，在通知中查看原因和期限。',
    },
  },
  48006: {
    meaning: { en: 'The quota cannot be reset any more this month.', zh: '本月清零次数已用完。' },
    hint: { en: 'Quotas begin anew by themselves at midnight in China.', zh: '配额会在北京时间零点自动恢复。' },
  },
  50002: {
    meaning: { en: 'The user or the account is restricted.', zh: '用户或账号受限。' },
    hint: {
      en: 'Look for a notice in the console of the account: it may be frozen.',
      zh: '请在账号后台查看通知：账号可能已被冻结。',
    },
  },
  61003: {
    meaning: { en: 'The account has not authorized this third-party platform.', zh: '该账号没有授权给此第三方平台。' },
    hint: {
      en: 'It may have taken the authorization back: send its administrator the authorization link again.',
      zh: '授权可能已被取消：请让管理员重新打开授权链接。',
    },
  },
  61004: {
    meaning: {
      en: 'The IP address is not in the whitelist of the third-party platform.',
      zh: 'IP 地址不在第三方平台的白名单中。',
    },
    hint: {
      en: 'Add the address of this error (ip) to the whitelist (白名单IP地址列表) of the third-party platform.',
      zh: '请把此错误中的地址（ip）加入第三方平台的“白名单IP地址列表”。',
    },
  },
  61005: {
    meaning: { en: 'The component_verify_ticket has expired.', zh: 'component_verify_ticket 已过期。' },
    hint: {
      en: 'Tickets are pushed every 10 minutes and live for 12 hours: see that they arrive, or start them again by api_start_push_ticket.',
      zh: 'ticket 每 10 分钟推送一次，有效期 12 小时：请确认能收到推送，或调用 api_start_push_ticket 重新启动推送。',
    },
  },
  61006: {
    meaning: { en: 'The component_verify_ticket is not valid.', zh: 'component_verify_ticket 无效。' },
    hint: {
      en: 'Use the latest ticket of this platform; several platforms must not share one store key.',
      zh: '请使用该平台最新的 ticket；多个平台不要共用同一个存储键。',
    },
  },
  61007: {
    meaning: {
      en: 'The account has not granted this permission to the third-party platform.',
      zh: '该账号没有把此权限集授权给第三方平台。',
    },
    hint: {
      en: 'Its administrator has to authorize again, with this permission chosen.',
      zh: '请让管理员重新授权，并勾选该权限集。',
    },
  },
  61009: {
    meaning: { en: 'The authorization code is not valid.', zh: '授权码无效。' },
    hint: {
      en: 'Pass on the auth_code of the redirect, or the authorizationCode of the event, as it is.',
      zh: '请原样传入回跳地址中的 auth_code，或事件的 authorizationCode。',
    },
  },
  61010: {
    meaning: { en: 'The authorization code has expired, or was used.', zh: '授权码已过期或已使用。' },
    hint: {
      en: 'It works once, within an hour. Ask the administrator to authorize again.',
      zh: '授权码一小时内有效，且只能使用一次。请让管理员重新授权。',
    },
  },
  61023: {
    meaning: { en: 'The refresh token of the authorizer is not valid.', zh: '授权方的 refresh_token 无效。' },
    hint: {
      en: 'It changes when the account authorizes again: fetch the current one by api_get_authorizer_list, or let the account authorize again.',
      zh: '账号重新授权后 refresh_token 会改变：请用 api_get_authorizer_list 获取当前值，或让账号重新授权。',
    },
  },
  65303: {
    meaning: { en: 'There is no default menu.', zh: '没有默认菜单。' },
    hint: { en: 'Create the menu for everybody before a conditional one.', zh: '请先创建默认菜单，再创建个性化菜单。' },
  },
  65316: {
    meaning: { en: 'The menu leads to too many domains.', zh: '菜单跳转的外部域名过多。' },
    hint: { en: 'A menu may lead to at most 3 domains of others.', zh: '一个菜单最多跳转到 3 个外部域名。' },
  },
  87009: {
    meaning: { en: 'The signature is not valid.', zh: '签名无效。' },
    hint: {
      en: 'It is the HMAC-SHA256 of an empty text with the session_key of this user; the session_key may have changed.',
      zh: '签名应是以该用户的 session_key 对空字符串计算的 HMAC-SHA256；session_key 可能已更新。',
    },
  },
  87014: {
    meaning: { en: 'The content is risky.', zh: '内容含有违规信息。' },
    hint: { en: 'Do not show it to others.', zh: '请不要向其他用户展示该内容。' },
  },
  89503: {
    meaning: { en: 'An administrator has to confirm this IP address.', zh: '该 IP 地址需要管理员确认。' },
    hint: {
      en: 'The administrator has got a message in WeChat: wait for the confirmation, and do not call before.',
      zh: '管理员已收到微信通知：请等待其确认，确认前不要继续调用。',
    },
  },
  89506: {
    meaning: {
      en: 'The administrator refused this IP address twice: for 24 hours.',
      zh: '管理员两次拒绝了该 IP 地址：24 小时内不能再次申请。',
    },
    hint: {
      en: 'Talk to the administrator of the account, and call again after 24 hours.',
      zh: '请与账号管理员沟通，24 小时后再调用。',
    },
  },
  89507: {
    meaning: {
      en: 'The administrator refused this IP address: for one hour.',
      zh: '管理员拒绝了该 IP 地址：1 小时内不能再次申请。',
    },
    hint: {
      en: 'Talk to the administrator of the account, and call again after an hour.',
      zh: '请与账号管理员沟通，1 小时后再调用。',
    },
  },
};
