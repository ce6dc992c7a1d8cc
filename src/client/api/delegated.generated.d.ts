// Generated from catalogue/api/delegated.json by `npm run generate`. Do not edit.
import type { Int64 } from '../api-call.js';

interface AuthData { customer_type?: number; taskid?: string; contact_info: { name: string; email: string }; qualification?: string; qualification_other?: readonly string[]; account_name: string; account_name_type: number; account_supplemental?: readonly string[]; pay_type: number; invoice_info?: { invoice_type: number; invoice_title?: string; electronic?: { id: string; desc?: string }; vat?: { id: string; enterprise_phone: string; enterprise_address: string; bank_name: string; bank_account: string; mailing_address?: string; province?: string; city?: string; district?: string; address?: string; name?: string; phone?: string; desc?: string } }; auth_identification?: string; auth_ident_material?: readonly string[]; third_party_phone?: string; service_appid?: string }
interface BaseInfo { type: number; name: string; province: string; city: string; district: string; address: string; comment?: string }
interface BindList { ad_unit_id: string; ad_unit_name: string; slot_id?: string; ad_slot?: string; ad_unit_type: string; ad_unit_status: number; ad_unit_size?: readonly { width: number; height: number }[]; appid?: string; video_duration_min?: number; video_duration_max?: number }
interface CategoriesCerticates { key: string; value: string; expire_time?: number; is_permanent?: 0 | 1 }
interface CodeResultItems { type: number; code: Int64; name: string; sub_list?: readonly CodeResultItems[] }
interface ContainerConfig { enable: boolean; qbase_env?: string; qbase_container_path?: string; text_mode?: number }
interface CreateIndexes { name: string; unique?: boolean; keys?: readonly { name: string; direction?: string }[] }
interface DbcollectionResultCollections { name: string; count: number; size: number; index_count: number; index_size: number }
interface EmbeddedList { appid: string; nickname: string; headimg: string; reason: string; status: number; create_time: number }
interface FileList { fileid: string; download_url?: string; status: number; errmsg?: string }
interface MpDomain { requestdomain: readonly string[]; wsrequestdomain: readonly string[]; uploaddomain: readonly string[]; downloaddomain: readonly string[]; udpdomain: readonly string[]; tcpdomain: readonly string[] }
interface OrganizeInfo { certificate_type: number; certificate_number: string; certificate_address: string; certificate_photo?: string }
interface OwnerSetting { contact_email?: string; contact_phone?: string; contact_qq?: string; contact_weixin?: string; ext_file_media_id?: string; notice_method?: string; store_expire_timestamp?: string }
interface PrincipalInfo { name: string; mobile: string; email: string; emergency_contact: string; certificate_type: number; certificate_number: string; certificate_validity_date_start: string; certificate_validity_date_end: string; certificate_photo_front: string; certificate_photo_back: string; authorization_letter?: string; verify_task_id?: string }
interface SettlementList { date: string; zone: string; month: string; order: number; sett_status: number; sett_no: string; settled_revenue: number; mail_send_cnt: string | number; slot_revenue: readonly { slot_id: string; slot_settled_revenue: number }[] }
interface SubjectPrincipalInfo { name: string; mobile: string; email: string; emergency_contact: string; certificate_type: number; certificate_number: string; certificate_validity_date_start: string; certificate_validity_date_end: string; certificate_photo_front?: string; certificate_photo_back?: string; authorization_letter?: string; verify_task_id?: string }
interface TreeList { node_id: number; name: string; node_list?: readonly TreeList[]; root_info?: { type: number }; leaf_info?: { requirement?: string } }
export interface DelegatedGet {
/** 获取基本信息 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getAccountBasicInfo.html */
'/cgi-bin/account/getaccountbasicinfo': { answer: { appid: string; account_type: number; principal_type: number; principal_name: string; credential?: string; realname_status: number; registered_country?: number; nickname_info: { nickname: string; modify_used_count: number; modify_quota: number }; head_image_info: { head_image_url: string; modify_used_count: number; modify_quota: number }; signature_info: { signature: string; modify_used_count: number; modify_quota: number }; wx_verify_info: { qualification_verify: boolean; naming_verify: boolean; annual_review?: boolean; annual_review_begin_time?: number; annual_review_end_time?: number } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccountEntity.html */
'/cgi-bin/open/sameentity': { answer: { same_entity: boolean } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategories.html */
'/cgi-bin/wxopen/getallcategories': { answer: { categories_list: { categories: { id: number; name?: string; level?: number; father?: number; children?: number[]; sensitive_type?: number; qualify?: { exter_list: { inner_list: { name: string; url?: string }[] }[]; remark?: string } }[] } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getSettingCategories.html */
'/cgi-bin/wxopen/getcategory': { answer: { categories: { first: number; first_name: string; second: number; second_name: string; audit_status: number; audit_reason?: string }[]; limit: number; quota: number; category_limit: number } };
/** 获取审核时可填写的类目信息 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoryName.html */
'/wxa/get_category': { answer: { category_list: { first_id: number; first_class: string; second_id: number; second_class: string; third_id?: number; third_class?: string }[] } };
/** 查询最新一次提交的审核状态 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getLatestAuditStatus.html */
'/wxa/get_latest_auditstatus': { answer: { auditid: Int64; status: number; reason?: string; ScreenShot?: string } };
/** 获取已上传的代码的页面列表 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePage.html */
'/wxa/get_page': { answer: { page_list: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getPrefetchDomain.html */
'/wxa/get_prefetchdnsdomain': { answer: { prefetch_dns_domain: { url: string; status: number }[]; size_limit: number } };
/** 查询当前分阶段发布详情 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getGrayReleasePlan.html */
'/wxa/getgrayreleaseplan': { answer: { gray_release_plan: { status: number; gray_percentage: number; create_timestamp: number; support_debuger_first?: boolean; support_experiencer_first?: boolean } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getShowItem.html */
'/wxa/getshowwxaitem': { answer: { can_open: 0 | 1; is_open: 0 | 1; appid?: string; nickname?: string; headimg?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getLinkForShow.html */
'/wxa/getwxamplinkforshow': { query: { page?: number; num?: number }; answer: { biz_info_list: { appid: string; nickname: string; headimg: string }[]; total_num: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getSearchStatus.html */
'/wxa/getwxasearchstatus': { answer: { status: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpEntranceInfo.html */
'/wxa/icp/get_icp_entrance_info': { answer: { info: { status: number; is_canceling: boolean; audit_data?: { key_name: string; error: string; suggest?: string }[] } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getOnlineIcpOrder.html */
'/wxa/icp/get_online_icp_order': { answer: { icp_subject: { base_info: BaseInfo; personal_info?: { residence_permit?: string }; organize_info?: OrganizeInfo; principal_info: SubjectPrincipalInfo; legal_person_info?: { name: string; certificate_number: string } }; icp_applets: { base_info: { appid: string; name: string; service_content_types: number[]; nrlx_details?: { type: number; code?: string; media?: string }[]; comment?: string }; principal_info: SubjectPrincipalInfo } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html */
'/wxa/icp/query_icp_certificate_types': { answer: { items: { type: number; subject_type: number; name: string; remark?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpDistrictCode.html */
'/wxa/icp/query_icp_district_code': { answer: { items: CodeResultItems[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html */
'/wxa/icp/query_icp_nrlx_types': { answer: { items: { type: number; name: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpServiceContentTypes.html */
'/wxa/icp/query_icp_service_content_types': { answer: { items: { type: number; parent_type?: number; name: string; remark?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpSubjectTypes.html */
'/wxa/icp/query_icp_subject_types': { answer: { items: { type: number; name: string; remark?: string }[] } };
/** 查询服务商的当月提审限额（quota）和加急次数 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setCodeAuditQuota.html */
'/wxa/queryquota': { answer: { rest: number; limit: number; speedup_rest: number; speedup_limit: number } };
/** 获取可回退的小程序版本 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertCodeRelease.html */
'/wxa/revertcoderelease': { query: { action?: string; app_version?: number }; answer: { version_list?: { app_version: number; user_version: string; user_desc: string; commit_time: number }[] } };
/** 取消分阶段发布 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertGrayRelease.html */
'/wxa/revertgrayrelease': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePrivacyInfo.html */
'/wxa/security/get_code_privacy_info': { answer: { without_auth_list: string[]; without_conf_list: string[] } };
/** 获取接口列表 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/getPrivacyInterface.html */
'/wxa/security/get_privacy_interface': { answer: { interface_list: { api_name: string; api_ch_name: string; api_desc: string; api_link?: string; group_name?: string; audit_id?: Int64; status?: number; apply_time?: number; fail_reason?: string }[] } };
/** 小程序审核撤回 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/undoAudit.html */
'/wxa/undocodeaudit': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getEmbeddedList.html */
'/wxaapi/wxaembedded/get_list': { query: { start?: number; num?: number }; answer: { wxa_embedded_list: EmbeddedList[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getOwnList.html */
'/wxaapi/wxaembedded/get_own_list': { query: { start?: number; num?: number }; answer: { embedded_flag: number; wxa_embedded_list: EmbeddedList[] } };
}
export interface DelegatedPost {
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/Register_Mini_Programs/fast_registration_of_mini_program.html */
'/cgi-bin/account/componentrebindadmin': { body: { taskid: string } };
/** 复用公众号主体快速注册小程序 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-officalaccount/registerMiniprogramByOffiaccount.html */
'/cgi-bin/account/fastregister': { body: { ticket: string }; answer: { appid: string; authorization_code: string; is_wx_verify_succ: string; is_link_succ: string } };
/** 修改头像 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setHeadImage.html */
'/cgi-bin/account/modifyheadimage': { body: { head_img_media_id: string; x1: number; y1: number; x2: number; y2: number } };
/** 修改功能介绍 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSignature.html */
'/cgi-bin/account/modifysignature': { body: { signature: string } };
/** (unconfirmed) */
'/cgi-bin/component/api_confirm_authorization': { body: { component_appid?: string; authorizer_appid?: string; funcscope_category_id?: number; confirm_value?: number } };
/** 拉取已授权的账号信息 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerList.html */
'/cgi-bin/component/api_get_authorizer_list': { body: { component_appid: string; offset?: number; count?: number }; answer: { total_count: number; list: { authorizer_appid: string; refresh_token?: string; auth_time: number }[] } };
/** 获取授权方选项信息 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerOptionInfo.html */
'/cgi-bin/component/api_get_authorizer_option': { body: { option_name: string }; answer: { authorizer_appid: string; option_name: string; option_value: Int64 } };
/** 设置授权方选项信息 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/setAuthorizerOptionInfo.html */
'/cgi-bin/component/api_set_authorizer_option': { body: { option_name: string; option_value: string } };
/** 获取授权方选项信息 (unconfirmed) */
'/cgi-bin/component/get_authorizer_option': {};
/** 查询小程序用户隐私保护指引 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/getPrivacySetting.html */
'/cgi-bin/component/getprivacysetting': { body: { privacy_ver?: number }; answer: { code_exist: 0 | 1; owner_setting?: OwnerSetting; privacy_list?: string[]; setting_list?: { privacy_key: string; privacy_text: string; privacy_label: string }[]; privacy_desc?: { privacy_desc_list: { privacy_key: string; privacy_desc: string }[] }; update_time?: number } };
/** 设置授权方选项信息 (unconfirmed) */
'/cgi-bin/component/set_authorizer_option': {};
/** 配置小程序用户隐私保护指引 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/setPrivacySetting.html */
'/cgi-bin/component/setprivacysetting': { body: { privacy_ver?: number; owner_setting: OwnerSetting; setting_list?: readonly { privacy_key: string; privacy_text: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyMsgPlugin.html */
'/cgi-bin/express/delivery/open_msg/open_openmsg': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyQueryPlugin.html */
'/cgi-bin/express/delivery/open_msg/open_query_plugin': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyReturnPlugin.html */
'/cgi-bin/express/delivery/return/open_return': {};
/** 将公众号/小程序绑定到开放平台帐号下 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/bindOpenAccount.html */
'/cgi-bin/open/bind': { body: { appid: string; open_appid: string } };
/** 创建开放平台帐号并绑定公众号/小程序 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/createOpenAccount.html */
'/cgi-bin/open/create': { body: { appid: string }; answer: { open_appid: string } };
/** 获取公众号/小程序所绑定的开放平台帐号 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/getOpenAccount.html */
'/cgi-bin/open/get': { body: { appid: string }; answer: { open_appid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccount.html */
'/cgi-bin/open/have': { answer: { have_open: boolean } };
/** 将公众号/小程序绑定到开放平台帐号下 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/unbindOpenAccount.html */
'/cgi-bin/open/unbind': { body: { appid: string; open_appid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/addCategory.html */
'/cgi-bin/wxopen/addcategory': { body: { categories: readonly { first: number; second: number; certicates?: readonly CategoriesCerticates[] }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/deleteCategory.html */
'/cgi-bin/wxopen/deletecategory': { body: { first: number; second: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoriesByType.html */
'/cgi-bin/wxopen/getcategoriesbytype': { body: { verify_type?: number }; answer: { categories_list: { categories: { id: number; name?: string; level?: number; father?: number; children?: number[]; sensitive_type?: number; qualify?: { exter_list: { inner_list: { name: string; url?: string }[] }[]; remark?: string } }[] } } };
/** 查询当前设置的最低基础库版本及各版本用户占比 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getSupportVersion.html */
'/cgi-bin/wxopen/getweappsupportversion': { answer: { now_version: string; uv_info: { items: { version: string; percentage: number }[] } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/modifyCategory.html */
'/cgi-bin/wxopen/modifycategory': { body: { first: number; second: number; certicates: readonly CategoriesCerticates[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/downloadQRCodeText.html */
'/cgi-bin/wxopen/qrcodejumpdownload': { answer: { file_name: string; file_content: string } };
/** 设置最低基础库版本 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setSupportVersion.html */
'/cgi-bin/wxopen/setweappsupportversion': { body: { appid?: string; version: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/linkMiniprogram.html */
'/cgi-bin/wxopen/wxamplink': { body: { appid: string; notify_users: 0 | 1; show_profile: 0 | 1 } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/getLinkMiniprogram.html */
'/cgi-bin/wxopen/wxamplinkget': { answer: { wxopens: { items: ({ appid?: string; username: string; nickname: string; headimg_url: string; email?: string; source: string; status: number; selected?: 0 | 1; nearby_display_status?: 0 | 1; released?: 0 | 1; func_infos?: { id: number; name: string; status: number }[] })[] } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html */
'/cgi-bin/wxopen/wxampunlink': { body: { appid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/checkNickName.html */
'/cgi-bin/wxverify/checkwxverifynickname': { body: { nick_name: string }; answer: { hit_condition: boolean; wording?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/deleteTcbCloudFile.html */
'/tcb/batchdeletefile': { body: { env: string; fileid_list: readonly string[] }; answer: { delete_list: { fileid: string; status: number; errmsg?: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getDownloadTcbFileLink.html */
'/tcb/batchdownloadfile': { body: { env: string; file_list: readonly { fileid: string; max_age: number }[] }; answer: { file_list: FileList[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/checkMobileConfig.html */
'/tcb/checkmobile': { body: { push_tmpl?: boolean }; answer: { has_mobile: boolean } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/createCloudUser.html */
'/tcb/createclouduser': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/createEnv.html */
'/tcb/createenvandresource': { body: { env: string; alias: string }; answer: { status: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/createFunction.html */
'/tcb/createfunction': { body: { env: string; function_name: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseItem.html */
'/tcb/databaseadd': { body: { env: string; query: string }; answer: { id_list: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/aggregateDatabase.html */
'/tcb/databaseaggregate': { body: { env: string; query: string }; answer: { data: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseCollection.html */
'/tcb/databasecollectionadd': { body: { env: string; collection_name: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseCollection.html */
'/tcb/databasecollectiondelete': { body: { env: string; collection_name: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCollection.html */
'/tcb/databasecollectionget': { body: { env: string; offset?: number; limit?: number }; answer: { collections: DbcollectionResultCollections[]; pager: { Offset: number; Limit: number; Total: number } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCount.html */
'/tcb/databasecount': { body: { env: string; query: string }; answer: { count: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseItem.html */
'/tcb/databasedelete': { body: { env: string; query: string }; answer: { deleted: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/exportDatabaseItem.html */
'/tcb/databasemigrateexport': { body: { env: string; file_path: string; file_type: number; query: string }; answer: { job_id: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/importDatabaseItem.html */
'/tcb/databasemigrateimport': { body: { env: string; collection_name: string; file_path: string; file_type: number; stop_on_error: boolean; conflict_mode: number }; answer: { job_id: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseRecord.html */
'/tcb/databasemigratequeryinfo': { body: { env: string; job_id: number }; answer: { status: string; record_success: number; record_fail: number; error_msg?: string; file_url?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/databasequery.html */
'/tcb/databasequery': { body: { env: string; query: string }; answer: { data: string[]; pager: { Offset: number; Limit: number; Total: number } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/updateDatabaseIndex.html */
'/tcb/databaseupdate': { body: { env: string; query: string }; answer: { modified: number; matched: number; id?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionLink.html */
'/tcb/downloadfunction': { body: { env: string; function_name: string }; answer: { url: string; checksum: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/getAppConfig.html */
'/tcb/getappconfig': { body: { type: number }; answer: { config: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/getCallBackConfig.html */
'/tcb/getcallbackconfig': { answer: { data: { container_config: ContainerConfig; function_config: { enable: boolean; callbacks?: { enable: boolean; msgType: string; event: string; env: string; functionName: string }[] } } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getCodeSecret.html */
'/tcb/getcodesecret': { answer: { codesecret: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/getEnvInfo.html */
'/tcb/getenvinfo': { body: { env: string }; answer: { info_list: { env: string; alias: string; status: string; package_id?: string; package_name?: string; update_time: string; create_time: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionConfig.html */
'/tcb/getfuncconfig': { body: { env: string; function_name: string; type: number }; answer: { config: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/getCloudToken.html */
'/tcb/getqcloudtoken': { body: { lifespan: number }; answer: { secretid: string; secretkey: string; token: string; expired_time: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getYploadSignature.html */
'/tcb/getuploadsignature': { body: { hashed_payload: string }; answer: { headers: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html */
'/tcb/invokecloudfunction': { query: { env: string; name: string }; body: unknown; answer: { resp_data?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionList.html */
'/tcb/listfunctions': { body: { env: string; offset?: number; limit?: number }; answer: { functions: { name: string; runtime: string; status: string; mod_time: string; add_time: string }[]; total_count: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html */
'/tcb/modifyenv': { body: { env: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/setCallBackConfig.html */
'/tcb/setcallbackconfig': { body: { container_config?: ContainerConfig; function_config?: { enable: boolean; callbacks?: readonly { enable: boolean; msgType: string; event: string; env: string; functionName: string }[] } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/shareEnv.html */
'/tcb/shareenv': { body: { env: string; appid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/updateindexinfo.html */
'/tcb/updateindex': { body: { env: string; collection_name: string; create_indexes: readonly CreateIndexes[]; drop_indexes: readonly CreateIndexes[] } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/uploadAppConfig.html */
'/tcb/uploadappconfig': { body: { type: number; config: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getUploadTcbFileLink.html */
'/tcb/uploadfile': { body: { env: string; path: string }; answer: { url: string; token: string; authorization: string; file_id: string; cos_file_id: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getUploadFuntionConfig.html */
'/tcb/uploadfuncconfig': { body: { env: string; function_name: string; type: number; config: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html */
'/tcb/usecloudaccesstoken': { body: { action: string; env: string; open?: boolean; api_whitelist?: readonly string[]; version?: number }; answer: { open?: boolean; api_whitelist?: string[]; version?: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayList.html */
'/tcb/wxpaylist': { answer: { list: { merchant_code: string; merchant_name: string; company_name: string; mch_relation_state: string; jsapi_auth_state: string; refund_auth_state: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayAuth.html */
'/tcb/wxpayopenauth': { body: { action: string; merchant_code: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/confirmProductPermission.html (unconfirmed) */
'/user-order/orders-permission/confirm': { answer: { last_result?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/openShoppingOrderProductPermission.html (unconfirmed) */
'/user-order/orders-permission/open': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getNickNameStatus.html */
'/wxa/api_wxa_querynickname': { body: { audit_id?: Int64 }; answer: { nickname: string; audit_stat: number; fail_reason?: string; audit_time?: number; create_time: number } };
/** 绑定微信用户为体验者 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/bindTester.html */
'/wxa/bind_tester': { body: { wechatid: string }; answer: { userstr: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/live-player/applyLivelnfo.html */
'/wxa/business/applyliveinfo': { body: { action: string }; answer: { action: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/addDevice.html */
'/wxa/business/runtime/adddevice': { body: { product_id: Int64; device_id_list: readonly string[]; model_name: string } };
/** https://developers.weixin.qq.com/doc/oplatform/Miniprogram_Frame/api/backend/pushAppMsg.html */
'/wxa/business/runtime/pushappmsg': { body: { msg: string; push_token: string } };
/** 修改小程序服务状态 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setVisitStatus.html */
'/wxa/change_visitstatus': { body: { action: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSearchStatus.html */
'/wxa/changewxasearchstatus': { body: { status: number }; answer: { status: number } };
/** 上传小程序代码并生成体验版 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/commit.html */
'/wxa/commit': { body: { template_id: string; ext_json: string; user_version: string; user_desc: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getFetchdataSetting.html */
'/wxa/fetchdatasetting': { body: { action: string; is_pre_fetch_open?: boolean; pre_fetch_type?: number; pre_fetch_url?: string; pre_env?: string; pre_function_name?: string; is_period_fetch_open?: boolean; period_fetch_type?: number; period_fetch_url?: string; period_env?: string; period_function_name?: string }; answer: { is_pre_fetch_open?: boolean; pre_fetch_type?: number; pre_fetch_url?: string; pre_env?: string; pre_function_name?: string; is_period_fetch_open?: boolean; period_fetch_type?: number; period_fetch_url?: string; period_env?: string; period_function_name?: string } };
/** 查询指定发布审核单的审核状态 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getAuditStatus.html */
'/wxa/get_auditstatus': { body: { auditid: Int64 }; answer: { status: number; reason?: string; screenshot?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveServerDomain.html */
'/wxa/get_effective_domain': { answer: { mp_domain?: MpDomain; third_domain?: MpDomain; direct_domain?: MpDomain; effective_domain?: MpDomain } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveJumpDomain.html */
'/wxa/get_effective_webviewdomain': { answer: { mp_webviewdomain?: string[]; third_webviewdomain?: string[]; direct_webviewdomain?: string[]; effective_webviewdomain?: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getJumpDomainConfirmFile.html */
'/wxa/get_webviewdomain_confirmfile': { answer: { file_name: string; file_content: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getAppealRecords.html */
'/wxa/getappealrecords': { body: { illegal_record_id: string }; answer: { records: { appeal_record_id: Int64; appeal_count?: number; appeal_from: number; appeal_status: number; materials?: { illegal_material?: { content: string; content_url: string }; appeal_material?: { reason: string; proof_material_ids: string[] } }[]; punish_description?: string; audit_reason?: string; appeal_time: number }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetShareRatio.html */
'/wxa/getdefaultamsinfo': { query: { action: string }; body: { appid: string }; answer: { ret: number; err_msg?: string; share_ratio: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getIllegalRecords.html */
'/wxa/getillegalrecords': { body: { start_time?: number; end_time?: number }; answer: { records: { illegal_record_id: string; illegal_reason: string; illegal_content: string; rule_name: string; rule_url: string; create_time: number }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html */
'/wxa/getmpadminauth': { body: { mp_appid: string; same_admin: 0 | 1 }; answer: { authorize_url: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVersionInfo.html */
'/wxa/getversioninfo': { answer: { exp_info?: { exp_time: number; exp_version: string; exp_desc: string }; release_info?: { release_time: number; release_version: string; release_desc: string } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVisitStatus.html */
'/wxa/getvisitstatus': { answer: { status: number } };
/** 分阶段发布 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/grayRelease.html */
'/wxa/grayrelease': { body: { gray_percentage: number; support_debuger_first?: boolean; support_experiencer_first?: boolean } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/applyIcpFiling.html */
'/wxa/icp/apply_icp_filing': { body: { icp_subject: { base_info: BaseInfo; personal_info?: { residence_permit?: string }; organize_info?: OrganizeInfo; principal_info: PrincipalInfo; legal_person_info?: { name: string; certificate_number: string } }; icp_applets: { base_info: { appid?: string; name?: string; service_content_types?: readonly number[]; nrlx_details?: readonly { type: number; code?: string; media?: string }[]; comment?: string }; principal_info: PrincipalInfo }; icp_materials: { commitment_letter?: readonly string[]; business_name_change_letter?: readonly string[]; party_building_confirmation_letter?: readonly string[]; promise_video?: readonly string[]; authenticity_responsibility_letter?: readonly string[]; authenticity_commitment_letter?: readonly string[]; website_construction_proposal?: readonly string[]; subject_other_materials?: readonly string[]; applets_other_materials?: readonly string[]; holding_certificate_photo?: readonly string[] } }; answer: { hints?: { errcode: number; errmsg?: string; err_field: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogramcancel_apply_icp_filingmanagement/record/cancelApplyIcpFiling.html */
'/wxa/icp/cancel_apply_icp_filing': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/cancelIcpfiling.html */
'/wxa/icp/cancel_icp_filing': { body: { cancel_type: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/createIcpVerifyTask.html */
'/wxa/icp/create_icp_verifytask': { answer: { task_id: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpVerifyTask.html */
'/wxa/icp/query_icp_verifytask': { body: { task_id: string }; answer: { is_finish: boolean; face_status: number } };
/** 获取体验者列表 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/getTester.html */
'/wxa/memberauth': { body: { action: 'get_experiencer' }; answer: { members: { userstr: string }[] } };
/** 设置服务器域名 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain.html */
'/wxa/modify_domain': { body: { action: string; requestdomain?: readonly string[]; wsrequestdomain?: readonly string[]; uploaddomain?: readonly string[]; downloaddomain?: readonly string[]; udpdomain?: readonly string[]; tcpdomain?: readonly string[] }; answer: { requestdomain?: string[]; wsrequestdomain?: string[]; uploaddomain?: string[]; downloaddomain?: string[]; udpdomain?: string[]; tcpdomain?: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomainDirectly.html */
'/wxa/modify_domain_directly': { body: { action: string; requestdomain?: readonly string[]; wsrequestdomain?: readonly string[]; uploaddomain?: readonly string[]; downloaddomain?: readonly string[]; udpdomain?: readonly string[] }; answer: { requestdomain?: string[]; wsrequestdomain?: string[]; uploaddomain?: string[]; downloaddomain?: string[]; udpdomain?: string[]; tcpdomain?: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/mpverifybetaweapp.html */
'/wxa/mpverifybetaweapp': { body: { mp_appid: string; ticket: string }; answer: { authorize_url: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCheckCanOpenPublisher.html */
'/wxa/operationams': { query: { action: 'agency_check_can_open_publisher' } | { action: 'agency_create_publisher' } | { action: 'agency_create_adunit' } | { action: 'agency_update_adunit' } | { action: 'agency_get_tmpl_type' } | { action: 'get_agency_ad_unit_list' } | { action: 'agency_set_cover_adpos_status' } | { action: 'agency_set_cover_adpos_scene' } | { action: 'agency_get_cover_adpos_status' } | { action: 'agency_get_cover_adpos_scene' } | { action: 'agency_get_adunit_list' } | { action: 'agency_get_adunit_code' } | { action: 'agency_get_black_list' } | { action: 'agency_set_black_list' } | { action: 'agency_get_mp_amscategory_blacklist' } | { action: 'agency_set_mp_amscategory_blacklist' } | { action: 'agency_get_adpos_genenral' } | { action: 'agency_get_adunit_general' } | { action: 'agency_get_settlement' } | { action: 'get_agency_settled_revenue' }; body: {} | { name: string; type: string; video_duration_min?: number; video_duration_max?: number; tmpl_type?: number; tmpl_id?: string } | { ad_unit_id: string; name: string; status: string; video_duration_min?: number; video_duration_max?: number; tmpl_type?: number; tmpl_id?: string } | { ad_unit_id: string } | { page?: number; page_size?: number; ad_slot?: string; tmpl_id?: string; is_return_tmpl_bind_list?: 0 | 1 } | { status: number } | { cover_scene_list: string } | { page?: number; page_size?: number; ad_slot?: string; ad_unit_id?: string } | { op: number; list: string } | { ams_category: string } | { page?: number; page_size?: number; start_date: string; end_date: string; ad_slot?: string } | { page?: number; page_size?: number; start_date: string; end_date: string; ad_slot?: string; ad_unit_id?: string } | { page?: number; page_size?: number; start_date: string; end_date: string }; answer: { ret?: number; err_msg?: string; status?: number; ad_unit_id?: string; tmpl_type?: number; ad_unit_list?: { tmpl_id: string; ad_unit_name: string; slot_id?: string; ad_slot?: string; tmpl_bind_total_num: number; tmpl_bind_list?: BindList[] }[]; total_num?: number; next_open_time?: number; cover_scene_list?: string; ad_unit?: BindList[]; code?: string; blacklist_biz?: { id: string; name: string; icon: string }[]; blacklist_weapp?: { id: string; name: string; icon: string }[]; blacklist_ios?: { id: string; name: string; icon: string }[]; blacklist_android?: { id: string; name: string; icon: string }[]; ams_category?: string; summary?: { req_succ_count: number; exposure_count: number; exposure_rate: number; click_count: number; click_rate: number; income: number; ecpm: number }; list?: { ad_unit_id: string; ad_unit_name: string; stat_item: { req_succ_count: number; exposure_count: number; exposure_rate: number; click_count: number; click_rate: number; income: number; ecpm: number; ad_slot: string; date: string }[] }[]; revenue_all?: number; penalty_all?: number; settled_revenue_all?: number; settlement_list?: SettlementList[] } };
/** 发布已通过审核的小程序 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/release.html */
'/wxa/release': {};
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_authidentitytree.html */
'/wxa/sec/authidentitytree': { answer: { identity_tree_list: TreeList[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_queryauth.html */
'/wxa/sec/queryauth': { body: { taskid: string }; answer: { task_status: number; apply_status: number; appid: string; refill_reason?: string; fail_reason?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_reauth.html */
'/wxa/sec/reauth': { body: { auth_data: AuthData }; answer: { taskid: string; auth_url?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_wxaauth.html */
'/wxa/sec/wxaauth': { body: { auth_data: AuthData }; answer: { taskid: string; auth_url?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html */
'/wxa/security/apply_privacy_interface': { body: { api_name: string; content: string; pic_list?: readonly string[]; video_list?: readonly string[]; url_list?: readonly string[] }; answer: { audit_id?: Int64 } };
/** 获取订单页path信息 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getOrderPathInfo.html */
'/wxa/security/getorderpathinfo': { body: { info_type: number }; answer: { msg: { path: string; img_list?: string[]; video?: string; test_account?: string; test_pwd?: string; test_remark?: string; status: number; apply_time: number } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/setPrefetchDomain.html */
'/wxa/set_prefetchdnsdomain': { body: { prefetch_dns_domain: readonly { url: string }[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/modifyBetaMiniprogramNickName.html */
'/wxa/setbetaweappnickname': { body: { name: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetShareRatio.html */
'/wxa/setdefaultamsinfo': { query: { action: string }; body: { appid: string; share_ratio: number }; answer: { ret: number; err_msg?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html */
'/wxa/setnickname': { body: { nick_name: string; id_card?: string; license?: string; naming_other_stuff_1?: string; naming_other_stuff_2?: string; naming_other_stuff_3?: string; naming_other_stuff_4?: string; naming_other_stuff_5?: string }; answer: { audit_id?: Int64; wording?: string } };
/** 设置业务域名 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomain.html */
'/wxa/setwebviewdomain': { body: { action: string; webviewdomain?: readonly string[] }; answer: { webviewdomain?: string[] } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomainDirectly.html */
'/wxa/setwebviewdomain_directly': { body: { action: string; webviewdomain?: readonly string[] }; answer: { webviewdomain?: string[] } };
/** 加急审核申请 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/speedupCodeAudit.html */
'/wxa/speedupaudit': { body: { auditid: Int64 } };
/** 提交审核 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html */
'/wxa/submit_audit': { body: { item_list: readonly { address?: string; title?: string; tag?: string; first_id?: number; first_class?: string; second_id?: number; second_class?: string; third_id?: number; third_class?: string }[]; preview_info?: { video_id_list?: readonly string[]; pic_id_list?: readonly string[] }; version_desc?: string; feedback_info?: string; feedback_stuff?: string; ugc_declare?: { scene?: readonly number[]; other_scene_desc?: string; method?: readonly number[]; has_audit_team?: 0 | 1; audit_desc?: string }; privacy_api_not_use?: boolean; order_path?: string }; answer: { auditid: Int64 } };
/** 解除绑定体验者 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/unbindTester.html */
'/wxa/unbind_tester': { body: { wechatid?: string; userstr?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/setShowItem.html */
'/wxa/updateshowwxaitem': { body: { wxa_subscribe_biz_flag: 0 | 1; appid?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/verfifyBetaMiniprogram.html */
'/wxa/verifybetaweapp': { body: { verify_info: { enterprise_name: string; code: string; code_type: number; legal_persona_name: string; legal_persona_wechat: string; legal_persona_idcard: string; component_phone: string } } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/addEmbedded.html */
'/wxaapi/wxaembedded/add_embedded': { body: { appid: string; apply_reason?: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteAuthorizedEmbedded.html */
'/wxaapi/wxaembedded/del_authorize': { body: { appid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteEmbedded.html */
'/wxaapi/wxaembedded/del_embedded': { body: { appid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/setAuthorizedEmbedded.html */
'/wxaapi/wxaembedded/set_authorize': { body: { flag: number } };
}
export interface DelegatedUpload {
/** 上传小程序用户隐私保护指引 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/uploadPrivacySetting.html */
'/cgi-bin/component/uploadprivacyextfile': { file: 'file'; answer: { ext_file_media_id: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/uploadIcpMedia.html */
'/wxa/icp/upload_icp_media': { file: 'media'; fields: { type: string; icp_order_field: string; certificate_type?: number }; answer: { type: string; media_id: string; create_at: number } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_uploadauthmaterial.html */
'/wxa/sec/uploadauthmaterial': { file: 'media'; answer: { type?: string; mediaid: string } };
/** https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/uploadMediaToCodeAudit.html */
'/wxa/uploadmedia': { file: 'media'; answer: { type: string; mediaid: string } };
}
export interface DelegatedDownload {
/** 获取体验版二维码 https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getTrialQRCode.html */
'/wxa/get_qrcode': { method: 'get'; query: { path?: string } };
}
/** What a third-party platform calls with the token of an account that authorized it; much of it also works with the own token of the account. */
export interface DelegatedApi {
  get: DelegatedGet;
  post: DelegatedPost;
  upload: DelegatedUpload;
  download: DelegatedDownload;
}
export {};
