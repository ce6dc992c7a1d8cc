import type { ErrorCodes } from './error-explanation.js';

/** Of qyapi.weixin.qq.com: WeCom. */
export const wecomErrors: ErrorCodes = {
  '-1': {
    meaning: { en: 'WeCom is busy.', zh: '企业微信系统繁忙。' },
    hint: {
      en: 'Try again later, at most three times. A message may have been sent all the same: repeat it only with enable_duplicate_check.',
      zh: '请稍后重试，最多三次。消息可能已经发出：只有开启 enable_duplicate_check 时才应重发。',
    },
  },
  40001: {
    meaning: { en: 'The secret is not valid.', zh: 'secret 无效。' },
    hint: {
      en: 'Each application has a secret of its own: compare it with the console (应用管理).',
      zh: '每个应用都有自己的 secret：请在管理后台“应用管理”中核对。',
    },
  },
  40003: {
    meaning: { en: 'The userid is not valid.', zh: 'userid 无效。' },
    hint: {
      en: 'Check that the member exists, and is in the visible range (可见范围) of the application.',
      zh: '请确认成员存在，且在应用的可见范围内。',
    },
  },
  40007: {
    meaning: { en: 'The media_id is not valid.', zh: 'media_id 无效。' },
    hint: { en: 'Temporary media live for 3 days: upload the file again.', zh: '临时素材只保留 3 天：请重新上传。' },
  },
  40008: {
    meaning: { en: 'The message type is not valid.', zh: '消息类型无效。' },
    hint: { en: 'Look up which msgtype this call takes.', zh: '请查阅该接口支持的 msgtype。' },
  },
  40013: {
    meaning: { en: 'The corpid is not valid.', zh: 'corpid 无效。' },
    hint: { en: 'Copy it again from the console (我的企业).', zh: '请从管理后台“我的企业”重新复制企业 ID。' },
  },
  40014: {
    meaning: { en: 'The access token is not valid.', zh: 'access_token 无效。' },
    hint: {
      en: 'The client replaces such a token by itself. Applications must not share tokens: each has its own.',
      zh: '客户端会自动更换这样的 token。各应用的 token 相互独立，不能混用。',
    },
  },
  40029: {
    meaning: { en: 'The code is not valid.', zh: 'code 无效。' },
    hint: {
      en: 'A code works once and for 5 minutes, with the application that it was issued for.',
      zh: 'code 只能使用一次，5 分钟内有效，且只能用于签发它的应用。',
    },
  },
  40056: {
    meaning: { en: 'The agentid is not valid.', zh: 'agentid 无效。' },
    hint: {
      en: 'Use the AgentId of the application whose secret fetched the token.',
      zh: '请使用获取 token 的那个应用的 AgentId。',
    },
  },
  40058: {
    meaning: { en: 'A parameter is not valid.', zh: '参数不合法。' },
    hint: {
      en: 'The server says which one (errmsg): compare it with the page of this call.',
      zh: '服务器会在 errmsg 中说明是哪个参数：请对照该接口的文档。',
    },
  },
  40082: {
    meaning: { en: 'The suite_access_token is not valid.', zh: 'suite_access_token 无效。' },
    hint: {
      en: 'The client replaces such a token by itself. If the error stays, compare suite_id and secret.',
      zh: '客户端会自动更换这样的 token。若仍报错，请核对 suite_id 和 secret。',
    },
  },
  40084: {
    meaning: { en: 'The permanent code is not valid.', zh: '永久授权码无效。' },
    hint: {
      en: 'The company took the authorization back or gave it again: use the permanent_code of the latest authorization.',
      zh: '企业已取消授权或重新授权：请使用最近一次授权得到的 permanent_code。',
    },
  },
  40085: {
    meaning: { en: 'The suite_ticket is not valid.', zh: 'suite_ticket 无效。' },
    hint: {
      en: 'It is pushed every 10 minutes and lives for 30 minutes: see that pushes arrive.',
      zh: 'suite_ticket 每 10 分钟推送一次，有效期 30 分钟：请确认能收到推送。',
    },
  },
  40091: {
    meaning: { en: 'The secret is not valid, or is that of another company.', zh: 'secret 不合法，可能属于其他企业。' },
    hint: {
      en: 'Compare corpid and secret: both are of one company.',
      zh: '请核对 corpid 与 secret 是否属于同一企业。',
    },
  },
  40093: {
    meaning: { en: 'The ticket for the JS-SDK is not valid.', zh: 'jsapi_ticket 无效。' },
    hint: {
      en: 'wx.config takes the ticket of the company, wx.agentConfig that of the application: see that they are not mixed up.',
      zh: 'wx.config 使用企业的 ticket，wx.agentConfig 使用应用的 ticket：请确认没有混用。',
    },
  },
  40096: {
    meaning: { en: 'The external_userid is not valid.', zh: 'external_userid 无效。' },
    hint: {
      en: 'It is that of another company or service provider, or the customer is gone.',
      zh: '它属于其他企业或服务商，或该客户已不存在。',
    },
  },
  41001: {
    meaning: { en: 'The access token is missing.', zh: '缺少 access_token。' },
    hint: {
      en: 'The token did not arrive: look for a proxy that takes the query off.',
      zh: 'token 没有到达企业微信：请检查代理是否去掉了查询参数。',
    },
  },
  41004: {
    meaning: { en: 'The secret is missing.', zh: '缺少 secret。' },
    hint: { en: 'Give the account its corpSecret.', zh: '请为该账号配置 corpSecret。' },
  },
  41051: {
    meaning: { en: 'The customer and the member talk already.', zh: '客户与成员已经开始聊天。' },
    hint: { en: 'A welcome message is not needed any more.', zh: '不再需要发送欢迎语。' },
  },
  41096: {
    meaning: { en: 'Another application is sending the welcome message.', zh: '另一个应用正在发送欢迎语。' },
    hint: {
      en: 'It may be tried again within the 20 seconds of the welcome_code.',
      zh: '可以在 welcome_code 有效的 20 秒内重试。',
    },
  },
  42001: {
    meaning: { en: 'The access token has expired.', zh: 'access_token 已过期。' },
    hint: {
      en: 'The client replaces such a token by itself. If the error stays, see that the clock of this server is right.',
      zh: '客户端会自动更换这样的 token。若仍报错，请检查本机时钟是否准确。',
    },
  },
  42009: {
    meaning: { en: 'The suite_access_token has expired.', zh: 'suite_access_token 已过期。' },
    hint: { en: 'The client replaces such a token by itself.', zh: '客户端会自动更换这样的 token。' },
  },
  45009: {
    meaning: { en: 'The call is made too often.', zh: '接口调用过于频繁。' },
    hint: {
      en: 'There are limits for a minute, an hour and a day, for the company, the call and the address: spread the calls.',
      zh: '企业、接口和 IP 分别有每分钟、每小时、每天的上限：请把调用分散开。',
    },
  },
  45033: {
    meaning: { en: 'There are too many calls at once.', zh: '接口并发调用超过限制。' },
    hint: { en: 'Try again in a moment, with fewer calls at a time.', zh: '请稍后重试，并减少并发。' },
  },
  48002: {
    meaning: { en: 'The application may not make this call.', zh: '应用没有此接口的权限。' },
    hint: {
      en: 'Use the secret that has the permission, such as that of 客户联系 or 微信客服, or add the application there (可调用接口的应用).',
      zh: '请使用有权限的 secret（例如“客户联系”“微信客服”），或在其“可调用接口的应用”中添加该应用。',
    },
  },
  50001: {
    meaning: { en: 'The domain of the URL is not a trusted one.', zh: '回调地址的域名不是可信域名。' },
    hint: {
      en: 'Set it in the console of the application (网页授权及JS-SDK); it must match exactly, port included.',
      zh: '请在应用后台“网页授权及JS-SDK”中设置可信域名；须完全一致，包括端口。',
    },
  },
  60011: {
    meaning: {
      en: 'The application has no permission for this member, department or tag.',
      zh: '应用没有该成员、部门或标签的权限。',
    },
    hint: {
      en: 'Widen the visible range (可见范围) of the application in the console.',
      zh: '请在管理后台扩大应用的可见范围。',
    },
  },
  60020: {
    meaning: { en: 'The IP address is not trusted.', zh: 'IP 地址不可信。' },
    hint: {
      en: 'Add the address of this error (ip) to the trusted addresses (企业可信IP) of the application; service providers: IP白名单.',
      zh: '请把此错误中的地址（ip）加入应用的“企业可信IP”；服务商请加入“IP白名单”。',
    },
  },
  60111: {
    meaning: { en: 'There is no such member.', zh: '成员不存在。' },
    hint: {
      en: 'The userid was changed or removed: read the contacts again.',
      zh: 'userid 已被修改或删除：请重新读取通讯录。',
    },
  },
  60123: {
    meaning: { en: 'There is no such department.', zh: '部门不存在。' },
    hint: {
      en: 'Read the departments again, and check that the application may see it.',
      zh: '请重新读取部门列表，并确认应用可见该部门。',
    },
  },
  81013: {
    meaning: { en: 'None of the receivers can get the message.', zh: '所有接收者都无法收到消息。' },
    hint: {
      en: 'Members, departments and tags are all unknown or out of the visible range (可见范围) of the application.',
      zh: '成员、部门、标签全部不存在，或不在应用的可见范围内。',
    },
  },
  84061: {
    meaning: { en: 'The member and the external contact are not connected.', zh: '成员与外部联系人没有联系关系。' },
    hint: {
      en: 'One of them removed the other; handle it as a customer who left.',
      zh: '其中一方已删除对方；请按客户流失处理。',
    },
  },
  93000: {
    meaning: {
      en: 'The URL of the group robot is not valid, or the robot was removed.',
      zh: '群机器人的 webhook 地址无效，或机器人已被移出群。',
    },
    hint: {
      en: 'Copy the URL again from the group, and keep its key secret.',
      zh: '请从群里重新复制 webhook 地址，并妥善保管其中的 key。',
    },
  },
  95001: {
    meaning: { en: 'There are too many answers to this customer.', zh: '发给该客户的消息条数已达上限。' },
    hint: {
      en: 'A message of the customer allows 5 answers in 48 hours: wait for the next one.',
      zh: '客户发一条消息后，48 小时内最多回复 5 条：请等待客户再次发消息。',
    },
  },
  95018: {
    meaning: { en: 'The conversation is in a state that does not allow this.', zh: '会话状态不允许此操作。' },
    hint: {
      en: 'Look at it by /cgi-bin/kf/service_state/get; messages go out only while the robot, or nobody, has it.',
      zh: '请用 /cgi-bin/kf/service_state/get 查看会话状态；只有未处理或由智能助手接待时才能发送。',
    },
  },
  301002: {
    meaning: { en: 'The application has no permission for this application.', zh: '没有操作该应用的权限。' },
    hint: {
      en: 'Token and agentid are those of two applications: use one.',
      zh: 'token 与 agentid 不属于同一个应用：请使用同一个。',
    },
  },
  830002: {
    meaning: { en: 'The file is too large for one request.', zh: '文件过大，无法一次下载。' },
    hint: {
      en: 'Files over 20 MB are downloaded in parts, by the header Range.',
      zh: '超过 20 MB 的文件需要用 Range 请求头分段下载。',
    },
  },
};
