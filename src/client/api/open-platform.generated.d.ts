// Generated from catalogue/api/open-platform.json by `npm run generate`. Do not edit.
import type { Int64 } from '../api-call.js';

interface BuyerList { appid: string; service_id: Int64; spec_list?: readonly { specification_id: string; expire_time: number }[] }
interface CreatecsversionImageInfo { repository_name: string; ispublic: boolean; tagname: string; server_addr: string; image_url: string }
interface DbcollectionResultCollections { name: string; count: number; size: number; index_count: number; index_size: number }
interface EsInfo { id: Int64; secret_name?: string; ip?: string; port?: number; index?: string; account?: string; password?: string }
interface FileList { fileid: string; download_url?: string; status: number; errmsg?: string }
interface GetbucketResultContents { key: string; md5: string; size: string | number; last_modified: string }
interface ImageInfo { repository_name?: string; is_public?: boolean; tag_name?: string; server_addr?: string; image_url?: string }
interface SecretInfo { registryserver?: string; username?: string; password?: string; email?: string }
interface VolumeInfo { name?: string; mount_path?: string; read_only?: boolean; nfs_volumes?: readonly { server?: string; path?: string; read_only?: boolean; secret_name?: string; enable_empty_dir_volume?: boolean }[] }
export interface OpenPlatformGet {
/** 小程序登录 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/login/thirdpartyCode2Session.html */
'/sns/component/jscode2session': { query: { grant_type: 'authorization_code'; js_code: string; appid: string; component_appid: string }; answer: { openid: string; unionid?: string; session_key: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html */
'/sns/oauth2/component/access_token': { query: { grant_type: 'authorization_code'; code: string; appid: string; component_appid: string }; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string; unionid?: string; is_snapshotuser: 0 | 1 } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html */
'/sns/oauth2/component/refresh_token': { query: { grant_type: 'refresh_token'; refresh_token: string; appid: string; component_appid: string }; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string } };
/** 获取草稿箱列表 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplatedRaftList.html */
'/wxa/gettemplatedraftlist': { answer: { draft_list: { draft_id: Int64; user_version: string; user_desc: string; create_time: number }[] } };
/** 获取模板列表 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplateList.html */
'/wxa/gettemplatelist': { query: { template_type?: number }; answer: { template_list: { template_id: Int64; template_type: number; draft_id?: Int64; user_version: string; user_desc: string; source_miniprogram_appid?: string; source_miniprogram?: string; audit_scene?: number; audit_status?: number; reason?: string; category_list?: { address: string; tag: string; title: string; first_id: number; first_class: string; second_id: number; second_class: string; third_id?: number; third_class?: string }[]; create_time: number }[] } };
}
export interface OpenPlatformPost {
/** 获取预授权码 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getPreAuthCode.html */
'/cgi-bin/component/api_create_preauthcode': { body: { component_appid: string }; answer: { pre_auth_code: string; expires_in: number } };
/** 获取授权账号详情 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerInfo.html */
'/cgi-bin/component/api_get_authorizer_info': { body: { component_appid: string; authorizer_appid: string }; answer: { authorizer_info: { user_name: string; nick_name: string; head_img: string; service_type_info: { id: number; name?: string }; verify_type_info: { id: number; name?: string }; principal_name?: string; alias?: string; signature?: string; qrcode_url?: string; business_info: { open_store: 0 | 1; open_scan: 0 | 1; open_pay: 0 | 1; open_card: 0 | 1; open_shake: 0 | 1 }; MiniProgramInfo?: { network: { RequestDomain: string[]; WsRequestDomain: string[]; UploadDomain: string[]; DownloadDomain: string[]; UDPDomain: string[]; BizDomain: string[] }; categories: { first: string; second: string }[]; visit_status: number }; account_status?: number; register_type?: number; basic_config?: { is_phone_configured: boolean; is_email_configured: boolean } }; authorization_info: { authorizer_appid: string; authorizer_access_token?: string; authorizer_refresh_token?: string; expires_in?: number; func_info: { funcscope_category: { id: number; type?: number; name?: string; desc?: string } }[] } } };
/** 获取刷新令牌 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerRefreshToken.html */
'/cgi-bin/component/api_query_auth': { body: { component_appid: string; authorization_code: string }; answer: { authorization_info: { authorizer_appid: string; authorizer_access_token: string; authorizer_refresh_token?: string; expires_in: number; func_info?: { funcscope_category: { id: number; type?: number; name?: string; desc?: string } }[] } } };
/** 启动票据推送服务 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/startPushTicket.html */
'/cgi-bin/component/api_start_push_ticket': { body: { component_appid: string; component_secret: string } };
/** 使用AppSecret重置第三方平台API调用次数 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearComponentQuotaByAppSecret.html */
'/cgi-bin/component/clear_quota/v2': { body: { appid?: string; component_appid: string; appsecret: string } };
/** 快速注册企业小程序 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html */
'/cgi-bin/component/fastregisterweapp': { query: { action: 'create' } | { action: 'search' }; body: { name: string; code: string; code_type: number; legal_persona_name: string; legal_persona_wechat: string; component_phone?: string } | { name: string; legal_persona_name: string; legal_persona_wechat: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/getThirdpartyJumpDomainConfirmFile.html */
'/cgi-bin/component/get_domain_confirmfile': { answer: { file_name: string; file_content: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyJumpDomain.html */
'/cgi-bin/component/modify_wxa_jump_domain': { body: { action: string; is_modify_published_together?: boolean; wxa_jump_h5_domain?: string }; answer: { published_wxa_jump_h5_domain?: string; testing_wxa_jump_h5_domain?: string; invalid_wxa_jump_h5_domain?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyServerDomain.html */
'/cgi-bin/component/modify_wxa_server_domain': { body: { action: string; is_modify_published_together?: boolean; wxa_server_domain?: string }; answer: { published_wxa_server_domain?: string; testing_wxa_server_domain?: string; invalid_wxa_server_domain?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchcreatecsversion.html */
'/componenttcb/batchcreatecsversion': { body: { envs: readonly string[]; service_name: string; upload_type: string; flow_ratio?: number; cpu?: number; mem?: number; minnum?: number; maxnum?: number; policy_type?: string; policy_threshold?: number; container_port?: number; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: CreatecsversionImageInfo; code_detail?: { name?: { name?: string; fullname?: string }; url?: string }; image_secret_info?: SecretInfo; image_pulls_secret?: string; custom_logs?: string; mount_wx_token?: boolean; version_remark?: string }; answer: { succ_list: { env: string; version_name: string }[]; fail_list: { env: string; errormsg: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchDelCSVersion.html */
'/componenttcb/batchdelcsversion': { body: { items: readonly { env: string; service_name: string; version_name: string }[] }; answer: { succ_list: { env: string; service_name: string; version_name: string }[]; fail_list: { env: string; service_name: string; version_name: string; errmsg: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/deleteTcbFile.html */
'/componenttcb/batchdeletefile': { body: { env: string; fileid_list: readonly string[] }; answer: { delete_list: { fileid: string; status: number; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getDownloadFileLink.html */
'/componenttcb/batchdownloadfile': { body: { env: string; file_list: readonly { fileid: string; max_age: number }[] }; answer: { file_list: FileList[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getShareCloudbaseEnv.html */
'/componenttcb/batchgetenvid': { body: { appids: readonly string[] }; answer: { relation_data: { appid: string; env_list: string[] }[]; err_list?: { env: string; appid: string; errmsg: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchSetCSPropotion.html */
'/componenttcb/batchsetcspropotion': { body: { items: readonly { env: string; service_name: string; items: readonly { version_name: string; flow_ratio: number }[] }[] }; answer: { succ_list: { env: string; service_name: string }[]; fail_list: { env: string; service_name: string; errmsg: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/shareCloudbaseEnv.html */
'/componenttcb/batchshareenv': { body: { data: readonly { env: string; appids: readonly string[] }[] }; answer: { err_list?: { env: string; appid: string; errmsg: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/updateTriggers.html */
'/componenttcb/batchupdatetriggers': { body: { funcname: string; envs: readonly string[]; triggers: readonly { trigger_name: string; config: string; type: string }[] }; answer: { err_list?: { env: string; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/batchuUloadCloudFunction.html */
'/componenttcb/batchuploadscf': { body: { functionname: string; envs: readonly string[]; zipfile: string; vpcid?: string; subnetid?: string }; answer: { fail_env_list?: { env: string; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionCode.html */
'/componenttcb/batchuploadscfcode': { body: { functionname: string; envs: readonly string[]; zipfile: string }; answer: { fail_env_list?: { env: string; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/createCloudbaseEnv.html */
'/componenttcb/createcloudbaserunenv': { body: { alias?: string; vpc_id?: string; sub_net_ids?: readonly string[] }; answer: { env_id: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseMicrservice.html */
'/componenttcb/createcloudbaserunresauth': { body: { env_id: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseServiceVersion.html */
'/componenttcb/createcloudbaserunserverversion': { body: { env_id: string; upload_type: string; flow_ratio: number; cpu: number; mem: number; min_num: number; max_num: number; policy_type: string; policy_threshold: number; container_port: number; server_name: string; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: ImageInfo; code_detail?: { name?: { name?: string; full_name?: string }; url?: string }; image_secret_info?: { registry_server?: string; user_name?: string; password?: string; email?: string }; image_pull_secret?: string; custom_logs?: string; version_remark?: string; initial_delay_seconds?: number; mount_volume_info?: readonly VolumeInfo[]; access_type?: number; es_info?: EsInfo; enable_union?: boolean; server_path?: string; sidecar_specs?: readonly { container_image?: string; container_port?: number; container_name?: string; env_var?: string; initial_delay_seconds?: number; cpu?: number; mem?: number; security?: { capabilities?: { add?: readonly string[]; drop?: readonly string[] } }; volume_mount_infos?: readonly VolumeInfo[] }[]; security?: { capabilities?: { add?: readonly string[]; drop?: readonly string[] } }; service_volumes?: readonly { name?: string; secret_name?: string; enable_empty_dir_volume?: boolean; empty_dir?: { enable_empty_dir_volume?: boolean; medium?: string; size_limit?: string } }[]; service_volume_mounts?: readonly { name?: string; mount_path?: string; read_only?: boolean; sub_path?: string; mount_propagation?: string }[]; is_create_jns_gw?: number; has_dockerfile?: number; base_image?: string; entry_point?: string; repo_language?: string; upload_filename?: string; policy_detail?: readonly { policy_type?: string; policy_threshold?: number }[] }; answer: { run_id: string; result: string; version_name?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcontainerservice.html */
'/componenttcb/createcontainerservice': { body: { env: string; service_name: string; remark?: string; vpc?: { vpcid: string; subnetids?: readonly string[]; create_type: number } } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcsversion.html */
'/componenttcb/createcsversion': { body: { env: string; service_name: string; upload_type: string; flow_ratio?: number; cpu?: number; mem?: number; minnum?: number; maxnum?: number; policy_type?: string; policy_threshold?: number; container_port?: number; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: CreatecsversionImageInfo; code_detail?: { name?: { name?: string; fullname?: string }; url?: string }; image_secret_info?: SecretInfo; image_pulls_secret?: string; custom_logs?: string; mount_wx_token?: boolean; version_remark?: string }; answer: { version_name: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/createTcbEnv.html */
'/componenttcb/createenv': { body: { alias?: string }; answer: { env: string; tranid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/createStaticStore.html */
'/componenttcb/createstaticstore': { body: { env: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbAggregate.html */
'/componenttcb/dbaggregate': { body: { env: string; query: string }; answer: { data?: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/dbcollectionManage.html */
'/componenttcb/dbcollection': { body: { action?: string; env: string; offset?: number; limit?: number; collection_name?: string }; answer: { collections?: DbcollectionResultCollections[]; total?: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbExport.html */
'/componenttcb/dbexport': { body: { env: string; file_path: string; file_type: number; query: string }; answer: { job_id: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getPermission.html */
'/componenttcb/dbgetacl': { body: { env: string; collection_name: string }; answer: { acl_tag: string; rule: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbImport.html */
'/componenttcb/dbimport': { body: { env: string; collection_name: string; file_path: string; file_type: number; stop_on_error: boolean; conflict_mode: number }; answer: { job_id: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbindexManage.html */
'/componenttcb/dbindex': { body: { action?: string; env: string; collection_name: string; indexes?: readonly { name: string; keys?: readonly { name: string; direction?: string }[] }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getMigrationState.html (unconfirmed) */
'/componenttcb/dbmigrationstate': { body: { env?: string; job_id?: number }; answer: { status?: string; record_success?: number; record_fail?: number; error_msg?: string; file_url?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/setPermission.html */
'/componenttcb/dbmodifyacl': { body: { env: string; collection_name: string; acl_tag: string; rule: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbrecordManage.html */
'/componenttcb/dbrecord': { body: { action?: string; env: string; query?: string }; answer: { id_list?: string[]; pager?: { offset: number; limit: number; total: number }; data?: string[]; modified?: number; matched?: number; id?: string; deleted?: number } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcontainerservice.html (unconfirmed) */
'/componenttcb/delcontainerservice': { body: { env?: string; service_name?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcsversion.html (unconfirmed) */
'/componenttcb/delcsversion': { body: { env?: string; service_name?: string; version_name?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/deleteCloudbaseServiceVersion.html */
'/componenttcb/deletecloudbaserunserverversion': { body: { env_id: string; version_name: string; server_name: string; is_delete_server?: boolean; is_delete_image?: boolean }; answer: { result: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/deleteCloudFunction.html */
'/componenttcb/deletescf': { body: { env: string; functionname: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/getWxCloudBaseRunEnvs.html */
'/componenttcb/describecloudbaserunenvs': { answer: { env_list: { region: string; env_id: string; source: string; alias: string; status: string; package_id?: string; package_name?: string; databases?: { region: string; instance_id: string; status: string }[]; storages?: { region: string; bucket: string; cdn_domain?: string; app_id?: string }[]; static_storages?: { region: string; bucket: string; status: string; static_domain: string; default_dir_name: string }[]; functions?: { region: string; namespace: string }[]; log_services?: { region: string; logset_id: string; logset_name: string; topic_id: string; topic_name: string }[]; custom_log_services?: { cls_region: string; cls_logset_id: string; cls_topic_id: string; create_time: string }[]; is_auto_degrade: boolean; env_channel?: string; pay_mode: string; is_default: boolean; tags: { key: string; value: string }[]; update_time: string; create_time: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getTcbEnvList.html */
'/componenttcb/describeenvs': { answer: { info_list: { env: string; alias: string; status: string; package_id?: string; package_name?: string; dbinstance_id?: string; bucket_id?: string; update_time: string; create_time: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStore.html */
'/componenttcb/describestaticstore': { body: { env: string }; answer: { data: { env: string; domain: string; bucket: string; regoin: string; status: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseService.html */
'/componenttcb/establishcloudbaserunserver': { body: { env_id: string; service_name: string; is_public: boolean; image_repo?: string; remark?: string; log_type?: string; es_info?: EsInfo; vpc_info?: { vpc_id: string; subnet_ids?: readonly string[]; create_type: number } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getTcbFile.html */
'/componenttcb/getbucket': { body: { env: string; prefix?: string; delimiter?: string; marker?: string }; answer: { contents: GetbucketResultContents[]; is_truncated: boolean } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcslist.html */
'/componenttcb/getcslist': { body: { env: string; offset?: number; limit?: number }; answer: { cslist: { server_name: string; vpcid: string; status: string; image_repo?: string; updated_time: string; created_time: string }[]; total: number } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversiondetail.html */
'/componenttcb/getcsversiondetail': { body: { env: string; service_name: string; version_name: string }; answer: { version_name: string; status: string; upload_type: string; cpu: number; mem: number; minnum: number; maxnum: number; policy_type: string; policy_threshold: number; version_ip: string; version_port: number; container_port: number; repo_type: string; repo: string; dockerfile_path: string; build_dir: string; env_params: string; branch: string; remark?: string; package_name: string; package_version: string; image_url?: string; custom_logs?: string; updated_time: string; created_time: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversionlist.html */
'/componenttcb/getcsversionlist': { body: { env: string; service_name: string; offset?: number; limit?: number }; answer: { items: { version_name: string; status: string; flow_ratio: number; buildid: number; upload_type: string; min_replicas: number; max_replicas: number; updated_time: string; created_time: string }[]; total: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getCloudFunctionList.html */
'/componenttcb/getscflist': { body: { env: string; offset?: number; limit?: number; searchkey?: string }; answer: { functions: { name: string; runtime: string; status: string; status_reason: { errcode: string; errmsg: string }[]; mod_time: string; add_time: string }[]; total_count: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getTriggers.html */
'/componenttcb/gettriggers': { body: { env: string; funcname: string }; answer: { triggers: { trigger_name: string; config: string; type: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/opencontainerservice.html */
'/componenttcb/opencontainerservice': { body: { env: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/releaseCloudbaseServiceVersion.html */
'/componenttcb/releasecloudbaserunversion': { body: { env_id: string; release_version: string; server_name: string }; answer: { result: string; release_order_id?: Int64 } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/updateCloudbaseServiceVersion.html */
'/componenttcb/rollupdatecloudbaserunserverversion': { body: { env_id: string; version_name: string; upload_type?: string; flow_ratio?: number; cpu?: number | string; mem?: number | string; min_num?: number | string; max_num?: number | string; policy_type?: string; policy_threshold?: number | string; container_port?: number; server_name: string; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: ImageInfo; code_detail?: { url?: string; name?: { name?: string; full_name?: string } }; is_rebuild?: boolean; rollback?: boolean; custom_logs?: string; version_remark?: string; snapshot_name?: string; initial_delay_seconds?: number; mount_volume_info?: readonly VolumeInfo[]; enable_union?: boolean; server_path?: string; is_update_cls?: boolean; policy_detail?: readonly { policy_type?: string; policy_threshold?: number }[] }; answer: { run_id: string; result: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcspropotion.html */
'/componenttcb/setcspropotion': { body: { env: string; service_name: string; items: readonly { version_name: string; flow_ratio: number }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcsversionconfig.html */
'/componenttcb/setcsversionconfig': { body: { env: string; service_name: string; version_name: string; minnum?: number; maxnum?: number; container_port?: number; env_params?: string; custom_logs?: string; remark?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStoreFile.html */
'/componenttcb/staticfilelist': { body: { env: string; prefix?: string; delimiter?: string; marker?: string }; answer: { contents: GetbucketResultContents[]; is_truncated: boolean } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getUploadStaticStoreFile.html */
'/componenttcb/staticuploadfile': { body: { env: string; filename: string }; answer: { signed_url: string; token: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionConfig.html */
'/componenttcb/updatescfconfig': { body: { env: string; functionname: string; memorysize?: number; timeout?: number; environment_variables?: readonly { key: string; value: string }[]; public_net_config?: { public_net_status: string; eip_status: string }; vpc_config?: { vpcid: string; subnetid: string } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getUploadFileLink.html */
'/componenttcb/uploadfile': { body: { env: string; path: string }; answer: { url: string; token: string; authorization: string; file_id: string; cos_file_id: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html */
'/tcb/invokecloudfunction': { query: { env: string; name: string }; body: unknown; answer: { resp_data?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html */
'/tcb/modifyenv': { body: { env: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html */
'/tcb/usecloudaccesstoken': { body: { action: string; env: string; open?: boolean; api_whitelist?: readonly string[]; version?: number }; answer: { open?: boolean; api_whitelist?: string[]; version?: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetLoginConfig.html */
'/wedata/wedata_get_login_config': { answer: { component_appid: string; component_nickname: string; recheck_url: string; appinfo: { appid: string; nickname: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetPermList.html */
'/wedata/wedata_get_perm_list': { answer: { perm: { perm_id: string; name: string; desc: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/wedata_login.html */
'/wedata/wedata_login': { body: { uid: string; user_session: string; client_ip?: string; user_agent?: string }; answer: { base_resp: { ret: number; err_msg: string }; redirect_url?: string; expire_at?: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataQueryBindList.html */
'/wedata/wedata_query_bind_list': { answer: { info: ({ uid: string; is_bind: 0 | 1; nickname?: string; head_url?: string; create_time: number; update_time: number; perm?: { perm_id: string; name: string; desc: string }[] })[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetLoginConfig.html */
'/wedata/wedata_set_login_config': { body: { set_type: number; recheck_url?: string; associate_appid?: readonly string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetUserPerm.html */
'/wedata/wedata_set_user_perm': { body: { uid: string; perm: readonly { perm_id: string; name?: string; desc?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataUnbindUser.html */
'/wedata/wedata_unbind_user': { body: { uid: string } };
/** 将草稿添加到模板库 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/addToTemplate.html */
'/wxa/addtotemplate': { body: { draft_id: Int64; template_type?: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html */
'/wxa/component/fastregisterbetaweapp': { body: { name: string; openid: string }; answer: { unique_id: string; authorize_url: string } };
/** (unconfirmed) */
'/wxa/component/fastregisterenterpriseweapp': { query: { action: string }; body: { name?: unknown; code?: unknown; component_phone?: unknown; new_version?: unknown }; answer: { taskid?: string; authorize_url?: string; status?: unknown } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html */
'/wxa/component/fastregisterpersonalweapp': { query: { action: 'create' } | { action: 'query' }; body: { idname: string; wxuser: string; component_phone?: string } | { taskid: string }; answer: { taskid?: string; status?: number; authorize_url?: string } };
/** 删除代码模板 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/deleteTemplate.html */
'/wxa/deletetemplate': { body: { template_id: string } };
/** 申请设置订单页path信息 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/applySetOrderPathInfo.html */
'/wxa/security/applysetorderpathinfo': { body: { batch_req: { path: string; appid_list?: readonly string[]; img_list?: readonly string[]; video?: string; test_account?: string; test_pwd?: string; test_remark?: string } } };
/** https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_paid_order_list.html */
'/wxa/servicemarket/get_paid_order_list': { body: { appid: string; service_id: string; offset?: number; limit?: number }; answer: { order_list: { order_id: Int64; specification_id: string; effective_time: number; expire_time: number; total_price?: number }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer.html */
'/wxa/servicemarket/service/get_service_buyer': { body: { appid: string; service_id: string }; answer: { buyer: BuyerList } };
/** https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer_list.html */
'/wxa/servicemarket/service/get_service_buyer_list': { body: { service_id: string; offset?: number; limit?: number }; answer: { buyer_list: BuyerList[] } };
/** https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_login_auth.html */
'/wxa/servicemarket/service/login_auth': { body: { code: string }; answer: { order_id: Int64; appid?: string; openid?: string; service_id: Int64; sku_id: string; spec_id: string } };
}
export interface OpenPlatformUpload {
}
export interface OpenPlatformDownload {
}
/** What a third-party platform calls with the platform's own component_access_token. */
export interface OpenPlatformApi {
  get: OpenPlatformGet;
  post: OpenPlatformPost;
  upload: OpenPlatformUpload;
  download: OpenPlatformDownload;
}
export {};
