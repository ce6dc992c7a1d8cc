// Generated from catalogue/api/wecom.json by `npm run generate`. Do not edit.
import type { Int64 } from '../api-call.js';
import type { WecomMenu } from '../menu-button.js';
import type { WecomKfEventMessage, WecomKfMessage } from '../messages/wecom-kf-message.js';
import type { WecomGroupChatMessage, WecomGroupRobotMessage, WecomLinkedCorpMessage, WecomMessage, WecomSchoolMessage, WecomWelcomeAttachment, WecomWelcomeMessage } from '../messages/wecom-message.js';

interface AnswerList { answer_content: readonly string[]; is_required: number; question_type: number; special_type: number; question_num: number; question_title?: string }
interface AnswersAttachments { msgtype: string; image?: { media_id: string }; link?: AttachmentsLink; video?: { media_id: string }; miniprogram?: SendMiniprogram }
interface ApplicableRange { target_type?: { type_list?: readonly number[] }; chat_type?: { type_list?: readonly number[] }; department?: { id_list?: readonly number[] }; user?: { id_list?: readonly string[] }; external_contact?: { id_list?: readonly string[] }; chat?: { id_list?: readonly string[] }; session_type?: { session_type_list?: readonly number[] }; exclude_mobile?: { mobile_list?: readonly string[] }; exclude_email?: { email_list?: readonly string[] }; exclude_bank_card?: { bank_card_list?: readonly string[] } }
interface ApplyRestinfo { type: number; fix_time_rule_list?: readonly { fix_time_begin_sec?: number; fix_time_end_sec?: number }[]; cal_ottime_rule?: { items: readonly { ot_time?: number; rest_time?: number }[] } }
interface AttachmentsLink { title: string; desc?: string; url: string; pic_url?: string }
interface AttachmentsMiniprogram { appid: string; page?: string; title: string; pic_media_id?: string }
interface AuthInfo { type: number; userid?: string; departmentid?: number; auth: number }
interface AutoNumber { input_type: string; rules?: readonly { type: string; value: string }[]; reformat_existing_record: boolean }
interface BankAccount { account_type: number; account_name: string; account_number: string; remark: string; bank: { bank_alias?: string; bank_alias_code?: string; bank_branch_id?: string; bank_branch_name?: string; province?: string; province_code?: number; city?: string; city_code?: number } }
interface ButtonList { type?: number; key?: string; text: string; style?: number; url?: string }
interface CardCheckbox { question_key: string; mode?: number; option_list: readonly { id: string; text: string; is_checked: boolean; disable?: boolean }[]; disable?: boolean }
interface CardInfo { id_doc_type: number; id_card_copy_open_wx_pay_media_id: string; id_card_national_open_wx_pay_media_id: string; id_card_name: string; id_card_number: string; id_card_address?: string; id_card_valid_time_begin: string; id_card_valid_time: string }
interface CheckindateCheckintime { time_id?: number; work_sec?: number; off_work_sec?: number; earliest_work_sec?: number; latest_work_sec?: number; earliest_off_work_sec?: number; latest_off_work_sec?: number; remind_work_sec?: number; remind_off_work_sec?: number; allow_rest?: boolean; rest_begin_time?: number; rest_end_time?: number; rest_times?: readonly { rest_begin_time: number; rest_end_time: number }[]; no_need_checkon?: boolean; no_need_checkoff?: boolean }
interface ChildrenList { control: string; id: string; value: ContentsValue; title: readonly { lang: string; text: string }[] }
interface ConclusionsLink { url: string; title?: string; desc?: string; picurl?: string }
interface ConclusionsMiniprogram { appid: string; page?: string; title?: string; pic_media_id?: string }
interface ConfigQuestionList { is_required?: number; question_type?: number; special_type?: number; question_title?: string; option_list?: readonly { content?: string }[] }
interface ConfigTable { print_format: number; children: readonly ContentControls[] }
interface ContentControls { property: { control: string; id: string; title?: readonly { lang: string; text: string }[]; placeholder?: readonly { lang: string; text: string }[]; require?: 0 | 1; un_print: 0 | 1 }; config?: ControlsConfig }
interface ContentControlsConfig { date?: { type: string }; selector?: { type: string; options: readonly { key: string; value: readonly { lang: string; text: string }[] }[] }; contact?: { type: string; mode: string }; file?: { is_only_photo: 0 | 1 }; tips?: { tips_content: readonly { lang: string; text: { sub_text: readonly { type: number; content: { plain_text?: { content: string }; link?: { title: string; url: string } } }[] } }[] }; table?: ControlsConfigTable; attendance?: { type: number; date_range: { type: string; official_holiday?: number; perday_duration?: number } }; vacation_list?: { item: readonly { id: number; name: readonly { lang: string; text: string }[] }[] }; date_range?: { type: string; official_holiday?: number; perday_duration?: number }; location?: { distance: number }; related_approval?: { template_id: readonly string[] } }
interface ContentList { keyname: string; value: string; type?: number; url?: string; media_id?: string; userid?: string }
interface ContentsValue { text?: string; new_number?: string; new_money?: string; date?: { type: string; s_timestamp: number }; selector?: { type: string; options: readonly { key: string; value?: readonly { lang: string; text: string }[] }[] }; members?: readonly { userid: string; name?: string }[]; departments?: readonly { openapi_id: number; name?: string }[]; files?: readonly { file_id: string }[]; children?: readonly ValueChildren[]; attendance?: ValueAttendance; vacation?: { selector: { type: string; options: readonly { key: string; value?: readonly { lang: string; text: string }[] }[] }; attendance: ValueAttendance }; location?: { longitude: number | string; latitude: number | string; title: string; address?: string; time: number }; related_approval?: readonly { sp_no: string }[]; formula?: { value: string }; date_range?: { type?: string; new_begin: number; new_end: number; new_duration: number }; punch_correction?: { state: string; version?: number; time?: number; daymonthyear?: number }; bank_account?: BankAccount }
interface ContentsValueChildren { list: readonly ValueChildrenList[] }
interface ControlsConfig { date?: { type: string }; selector?: { type: string; options: readonly { key: string; value: readonly { lang: string; text: string }[] }[] }; contact?: { type: string; mode: string }; tips?: { tips_content: readonly { lang: string; text: { sub_text: readonly { type: number; content: { plain_text?: { content: string }; link?: { title: string; url: string } } }[] } }[] }; file?: { is_only_photo: 0 | 1 }; table?: ConfigTable; attendance?: { type: number; date_range: { type: string; official_holiday?: number; perday_duration?: number } }; vacation_list?: { item: readonly { id: number; name: readonly { lang: string; text: string }[] }[] }; date_range?: { type: string; official_holiday?: number; perday_duration?: number }; location?: { distance: number }; related_approval?: { template_id: readonly string[] } }
interface ControlsConfigTable { print_format?: number; children: readonly TemplateContentControls[] }
interface CreatePrivilege { view_customer_list?: boolean; view_customer_data?: boolean; view_room_list?: boolean; contact_me?: boolean; join_room?: boolean; share_customer?: boolean; oper_resign_customer?: boolean; oper_resign_group?: boolean; send_customer_msg?: boolean; edit_welcome_msg?: boolean; view_behavior_data?: boolean; view_room_data?: boolean; send_group_msg?: boolean; room_deduplication?: boolean; rapid_reply?: boolean; onjob_customer_transfer?: boolean; edit_anti_spam_rule?: boolean; export_customer_list?: boolean; export_customer_data?: boolean; export_customer_group_list?: boolean }
interface CreateReminders { is_repeat?: 0 | 1; repeat_type?: number; is_custom_repeat?: 0 | 1; repeat_until_type?: number; repeat_until_count?: number; repeat_until?: number; repeat_interval?: number; repeat_day_of_week?: readonly number[]; repeat_day_of_month?: readonly number[]; remind_before?: readonly number[] }
interface CreateSettings { password?: string; enable_waiting_room?: boolean; allow_enter_before_host?: boolean; allow_external_user?: boolean; enable_enter_mute?: number; allow_unmute_self?: boolean; mute_all?: boolean; enable_screen_watermark?: boolean; watermark_type?: number; auto_record_type?: string; attendee_join_auto_record?: boolean; enable_host_pause_auto_record?: boolean; enable_interpreter?: boolean; enable_doc_upload_permission?: boolean; enable_enroll?: boolean; enable_host_key?: boolean; host_key?: string; remind_scope?: number; hosts?: { userid?: readonly string[] }; ring_users?: { userid?: readonly string[] } }
interface DashboardList { category_id: string; category_name: string; category_level: number; category_type: number; total_case: number; total_solved: number }
interface DataContents { control: string; id: string; title: readonly { lang: string; text: string }[]; value: DataContentsValue; require?: 0 | 1 }
interface DataContentsValue { text?: string; new_number?: string; new_money?: string; date?: ValueDate; selector?: { type: string; options: readonly { key: string; value: readonly { lang: string; text: string }[] }[] }; members?: readonly { userid: string; name?: string }[]; departments?: readonly { openapi_id: Int64; name?: string }[]; tips?: readonly { tips_content: readonly { lang: string; text: { sub_text: readonly { type: number; content: { plain_text?: { content: string }; link?: { title: string; url: string } } }[] } }[] }[]; files?: readonly { file_id: string }[]; children?: readonly ContentsValueChildren[]; vacation?: { selector: { type: string; options: readonly { key: string; value: readonly { lang: string; text: string }[] }[] }; attendance: VacationAttendance }; attendance?: VacationAttendance; punch_correction?: { state: string; version?: number; time?: number | string; daymonthyear?: string }; date_range?: DateRange; location?: { longitude: string | number; latitude: string | number; title: string; address?: string; time?: number | string }; related_approval?: readonly RelatedApproval[]; formula?: { value: string }; bank_account?: BankAccount }
interface DateRange { type: string; new_begin: number; new_end: number; new_duration: number; timezone_info?: { zone_offset: string | number; zone_desc: string } }
interface DeviceList { device_code: string; system: string; mac_addr?: readonly string[]; motherboard_uuid?: string; harddisk_uuid?: readonly string[]; domain?: string; pc_name?: string; seq_no?: string; last_login_time?: number; last_login_userid?: string; confirm_timestamp?: number; confirm_userid?: string; approved_userid?: string; source: number; status: number }
interface EnrollList { userid?: string; area?: string; phone_number?: string; nick_name?: string }
interface ExtattrAttrs { type: number; name: string; text?: { value: string }; web?: { title: string; url: string } }
interface ExtendSetting { text_setting?: { validation_type?: number; validation_detail?: number; char_len?: number; number_min?: number; number_max?: number }; radio_setting?: { add_other_option?: boolean }; checkbox_setting?: { add_other_option?: boolean; type?: number; number?: number }; location_setting?: { location_type?: number; distance_type?: number }; image_setting?: { camera_only?: boolean; upload_image_limit?: { count_limit_type?: number; count?: number; max_size?: number } }; file_setting?: { camera_only?: boolean; upload_image_limit?: { count_limit_type?: number; count?: number; max_size?: number } }; date_setting?: { date_format_type?: number }; time_setting?: { time_format_type?: number }; duration_setting?: { time_scale?: number; date_type?: number; day_range?: number }; temperature_setting?: { unit_type?: number }; department_setting?: { allow_multiple_selection?: boolean }; member_setting?: { allow_multiple_selection?: boolean } }
interface ExternalAttr { type: number; name: string; text?: { value: string }; web?: { title: string; url: string }; miniprogram?: { appid: string; pagepath: string; title: string } }
interface ExternalContact { external_userid: string; name: string; foreign_key?: string; unionid?: string; avatar?: string; type: number; gender: number | string; position?: string; corp_name?: string; corp_full_name?: string; is_subscribe?: 0 | 1; subscriber_info?: { tag_id?: readonly string[]; remark?: string; remark_mobiles?: readonly string[] }; external_profile?: { external_corp_name?: string; wechat_channels?: { nickname?: string; status?: number }; external_attr: readonly ExternalAttr[] } }
interface ExternalProfile { external_corp_name?: string; wechat_channels?: { nickname: string }; external_attr?: readonly ExternalAttr[] }
interface FieldGroups { field_group_id: string; name: string; children: readonly { field_id: string }[] }
interface FileMemberList { type: number; userid?: string; tmp_external_userid?: string; departmentid?: number; auth?: number }
interface FilterSpecConditions { field_id: string; field_type?: string; operator: string; string_value?: { value: readonly string[] }; number_value?: { value: number }; bool_value?: { value: boolean }; user_value?: { value: readonly string[] }; date_time_value?: { value: { type: string; value?: readonly string[] } } }
interface FollowUser { userid: string; remark: string; remark_corp_name?: string; remark_mobiles?: readonly string[]; description: string; tags?: readonly { type: number; tag_id?: string; tag_name?: string; group_name?: string }[]; tag_id?: readonly string[]; add_way: number; createtime: number; state?: string; oper_userid?: string; wechat_channels?: { nickname?: string; source?: number } }
interface GetResultButton { type?: string; name: string; key?: string; url?: string; appid?: string; pagepath?: string; sub_button?: readonly GetResultButton[] }
interface GetResultExternalProfile { external_corp_name: string; wechat_channels?: { nickname?: string; status?: number }; external_attr: readonly ExternalAttr[] }
interface GetResultParent { parent_userid: string; mobile: string; children: readonly { student_userid: string; name?: string; relation: string }[]; is_subscribe: 0 | 1; external_userid?: string }
interface GetResultStudent { student_userid: string; name: string; department: readonly number[]; parents: readonly { parent_userid: string; mobile?: string; relation: string; is_subscribe: 0 | 1; external_userid?: string }[] }
interface GetcorpcheckinoptionResultGroupCheckindate { workdays: readonly number[]; checkintime: readonly GroupCheckindateCheckintime[]; noneed_offwork: boolean; flex_time?: number; flex_on_duty_time?: number; flex_off_duty_time?: number; limit_aheadtime?: number }
interface GetcorpcheckinoptionResultGroupSchedulelist { schedule_id: number; schedule_name: string; time_section: readonly { time_id?: number; work_sec?: number; off_work_sec?: number; earliest_work_sec?: number; latest_work_sec?: number; earliest_off_work_sec?: number; latest_off_work_sec?: number; remind_work_sec?: number; remind_off_work_sec?: number; allow_rest: boolean; rest_begin_time?: number; rest_end_time?: number; rest_times?: readonly { rest_begin_time: number; rest_end_time: number }[]; no_need_checkon?: boolean; no_need_checkoff?: boolean }[]; noneed_offwork: boolean; limit_aheadtime: number; limit_offtime: number; allow_flex: boolean; flex_on_duty_time?: number; flex_off_duty_time?: number; max_allow_arrive_early?: number; max_allow_arrive_late?: number; late_rule?: { allow_offwork_after_time: boolean; timerules: readonly { offwork_after_time: number; onwork_flex_time: number }[] }; biweekly?: SchedulelistBiweekly }
interface GroupCheckindate { workdays?: readonly number[]; checkintime?: readonly CheckindateCheckintime[]; allow_flex?: boolean; flex_on_duty_time?: number; flex_off_duty_time?: number; max_allow_arrive_early?: number; max_allow_arrive_late?: number; late_rule?: { allow_offwork_after_time?: boolean; timerules: readonly { offwork_after_time?: number; onwork_flex_time?: number }[] }; biweekly?: SchedulelistBiweekly }
interface GroupCheckindateCheckintime { time_id?: number; work_sec?: number; off_work_sec?: number; earliest_work_sec?: number; latest_work_sec?: number; earliest_off_work_sec?: number; latest_off_work_sec?: number; remind_work_sec?: number; remind_off_work_sec?: number; allow_rest?: boolean; rest_begin_time?: number; rest_end_time?: number; rest_times?: readonly { rest_begin_time: number; rest_end_time: number }[]; no_need_checkon?: boolean; no_need_checkoff?: boolean }
interface GroupLocInfos { loc_title: string; loc_detail: string; lng: number; lat: number; distance: number }
interface GroupRange { userid?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }
interface GroupSchedulelist { schedule_id: number; schedule_name: string; time_section: readonly CheckindateCheckintime[]; allow_flex?: boolean; flex_on_duty_time?: number; flex_off_duty_time?: number; max_allow_arrive_early?: number; max_allow_arrive_late?: number; late_rule?: { allow_offwork_after_time?: boolean; offwork_after_time?: number; onwork_flex_time?: number; timerules?: readonly { offwork_after_time?: number; onwork_flex_time?: number }[] } }
interface GroupSpeWorkdays { timestamp: number; checkintime: readonly GroupCheckindateCheckintime[]; notes: string }
interface GroupTag { id: string; name: string; order: number; create_time: number }
interface HealthInfos { userid: string; health_qrcode_status: number; self_submit: 0 | 1; report_values: readonly { question_id: number; single_chose?: number; text?: string }[] }
interface ImportResultEnrollList { enroll_id: string; userid?: string; area?: string; phone_number?: string; nick_name?: string; enroll_code?: string }
interface InfoV2 { workdayconf?: V2Workdayconf; restdayconf?: V2Workdayconf; holidayconf?: V2Workdayconf; time_unit_config?: { ot_time_unit?: number; perday_duration_secs?: number; rounding_method?: number; rounding_precision?: number; step_size?: number } }
interface InfoesVisitors { nickname?: string; watch_time: number; enter_time: number; leave_time: number; is_comment: 0 | 1 }
interface ItemsData { new_chat_cnt: number; chat_total: number; chat_has_msg: number; new_member_cnt: number; member_total: number; member_has_msg: number; msg_total: number; migrate_trainee_chat_cnt?: number }
interface JumpList { type?: number; title?: string; url?: string; appid?: string; pagepath?: string }
interface LayoutList { layout_id: string; layout_name: string; page_list: readonly ListPageList[] }
interface ListItem { fileid: string; file_name: string; spaceid?: string; fatherid?: string; file_size?: number; file_type?: number; file_status?: number; ctime?: number; mtime?: number; sha?: string; md5?: string; url?: string }
interface ListLocation { name: string; address: string; longitude: number; latitude: number }
interface ListPageList { layout_template_id: string; enable_polling: boolean; polling_setting?: PollingSetting; user_seat_list: readonly { grid_id: string; grid_type: number; video_type: number; user_list: readonly { userid?: string; tmp_openid?: string; nick_name?: string }[] }[] }
interface ListReminders { is_remind: 0 | 1; remind_before_event_secs?: number; remind_time_diffs?: readonly number[]; is_repeat?: 0 | 1; repeat_type?: number; repeat_until?: number; is_custom_repeat?: 0 | 1; repeat_interval?: number; repeat_day_of_week?: readonly number[]; repeat_day_of_month?: readonly number[]; timezone?: number; exclude_time_list?: readonly { start_time: number }[] }
interface ListResultDepartment { id: number; name?: string; name_en?: string; parentid: number; order: number; department_leader?: readonly string[] }
interface ListResultOrderList { order_id: string; desc: string; urge_type: number; case_name: string; grid_id: string; grid_name: string; create_time: number; image_urls?: readonly string[]; video_media_ids?: readonly string[]; location?: ListLocation; processor_userids?: readonly string[]; process_list: readonly ProcessList[]; reporter_name: string; reporter_mobile: string; unionid?: string }
interface ListSchedule { start_time: number; end_time: number; meeting_id?: string; schedule_id?: string; booker?: string; status: number }
interface LocInfos { loc_title?: string; loc_detail?: string; lng: number; lat: number; distance: number }
interface MediaSetting { enable_enter_mute?: boolean; allow_unmute_self?: boolean; allow_enter_before_host?: boolean; enable_screen_watermark?: boolean; watermark_type?: number; allow_external_user?: boolean; auto_record_type?: string; attendee_join_auto_record?: boolean; enable_host_pause_auto_record?: boolean }
interface MemberList { type: number; userid?: string; tmp_external_userid?: string; departmentid?: number; auth: number }
interface MsgLocation { latitude: number; longitude: number; name: string; address?: string }
interface MsgMiniprogram { appid: string; pagepath: string; title: string; thumb_media_id: string }
interface MsgMsgmenu { head_content?: string; list: readonly ({ type: string; text?: { content: string; no_newline?: 0 | 1 }; click?: { id: string; content: string }; view?: { url: string; content: string }; miniprogram?: { appid: string; pagepath: string; content: string } })[]; tail_content?: string }
interface OrderList { order_id: string; desc: string; urge_type: number; case_name: string; grid_id: string; grid_name: string; create_time: number; image_urls?: readonly string[]; video_media_ids?: readonly string[]; location?: ListLocation; processor_userids?: readonly string[]; process_list: readonly ProcessList[] }
interface PageList { layout_template_id: string; enable_polling?: boolean; polling_setting?: PollingSetting; user_seat_list: readonly { grid_id: string; grid_type: number; video_type?: number; user_list?: readonly { userid?: string; tmp_openid?: string; nick_name?: string }[] }[] }
interface PhoneNumbers { area: number | string; phone: string; extension_number?: string; status?: string }
interface PollingSetting { polling_interval_unit: number; polling_interval: number; ignore_user_novideo: boolean; ignore_user_absence: boolean }
interface ProcessList { process_type: number; process_desc: string; status: number; image_urls?: readonly string[]; video_media_ids?: readonly string[]; solve_userid?: string; solved_time?: number }
interface PromotionDetail { promotion_id: string; scope: string; type: string; amount: number; refund_amount: number }
interface PropertyReference { view_id: string; sub_id?: string; field_id?: string; is_multiple: boolean }
interface QuestionList { is_required: number; question_type: number; special_type: number; question_title?: string; option_list?: readonly { content?: string }[] }
interface QuestionTemplates { question_id: number; title: string; question_type: number; is_must_fill: 0 | 1; is_not_display: 0 | 1; option_list?: readonly { option_id: number; option_text: string }[] }
interface QuoteArea { type?: number; url?: string; appid?: string; pagepath?: string; title?: string; quote_text?: string }
interface RefundResultAmount { refund: number; currency: string; payer_refund?: number; discount_refund?: number }
interface RelatedApproval { template_names: readonly { lang: string; text: string }[]; sp_no: string; name: string; sp_status: number; create_time: number }
interface RepeatInfo { enable?: boolean; remind_time?: number; repeat_type?: number; week_flag?: number; day_of_month?: number; skip_holiday?: boolean; fork_finish_type?: number }
interface ReportRange { user_list: readonly { userid: string }[]; party_list: readonly { open_partyid: string }[]; tag_list: readonly { open_tagid: string }[] }
interface ResponseProperties { sheet_id: string; title: string; row_count: number; column_count: number }
interface ScheduleReminders { is_remind?: 0 | 1; remind_before_event_secs?: number; remind_time_diffs?: readonly number[]; is_repeat?: 0 | 1; repeat_type?: number; repeat_until?: number; is_custom_repeat?: 0 | 1; repeat_interval?: number; repeat_day_of_week?: readonly number[]; repeat_day_of_month?: readonly number[]; timezone?: number }
interface SchedulelistBiweekly { enable_weekday_recurrence?: boolean; odd_workdays?: readonly number[]; even_workdays?: readonly number[] }
interface SelectList { question_key: string; title: string; selected_id?: string; option_list: readonly { id: string; text: string; disable?: boolean }[]; disable?: boolean }
interface SendMiniprogram { appid: string; pagepath: string; title?: string; thumb_media_id?: string }
interface SpItems { name: string; type: number; vacation_id?: number; time_type: number; duration: number; count: number }
interface SpeWorkdays { type: number; timestamp?: number; begintime?: number; endtime?: number; checkintime: readonly CheckindateCheckintime[]; notes?: string }
interface SpecConditions { field_id: string; field_type: string; operator: string; string_value?: { value: readonly string[] }; number_value?: { value: number }; bool_value?: { value: boolean }; user_value?: { value: readonly string[] }; date_time_value?: { value: { type: string; value?: readonly string[] } } }
interface SuccessList { errcode?: number; errmsg?: string; external_userid?: string; foreign_key?: string; mobile?: string }
interface TagGroup { group_id: string; group_name: string; order: number; tag: readonly { id: string; name: string; order: number; deleted?: boolean; create_time: number }[]; deleted?: boolean; create_time: number }
interface TemplateAttachments { msgtype: string; image?: { media_id?: string; pic_url?: string }; link?: { title: string; desc?: string; url: string; picurl?: string }; video?: { media_id: string }; miniprogram?: AttachmentsMiniprogram; file?: { media_id: string } }
interface TemplateContentControls { property: { control: string; id: string; title?: readonly { lang: string; text: string }[]; placeholder?: readonly { lang: string; text: string }[]; require: 0 | 1; un_print: 0 | 1 }; config?: ContentControlsConfig }
interface TemplateWebview { url?: string; jump_url?: string; pagepath?: string; height?: string; hide_title?: boolean; enable_webview_click?: boolean }
interface UpdateItems { fieldid: number; sub_idx?: number; value_string?: string; value_uint32?: number; value_uint64?: Int64; value_int32?: number; value_int64?: Int64; value_mobile?: { value_country_code: string; value_mobile: string }; value_file?: { media_id: readonly string[] } }
interface UseScope { user?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }
interface UserInfo { corpid: string; userid: string; name?: string; mobile?: string; telephone?: string; email?: string; position?: string; department?: readonly string[]; extattr?: { attrs: readonly ExtattrAttrs[] } }
interface V2Workdayconf { allow_ot: boolean; type?: number; apply?: { restinfo?: ApplyRestinfo }; checkin?: { ot_time_start?: number; ot_time_min?: number; ot_time_max?: number; restinfo?: ApplyRestinfo }; applycheckin?: { restinfo?: ApplyRestinfo }; ot_trans_enable?: boolean; ot_trans_type?: number; vacation?: { trans_ratio?: number; sync_vacation?: boolean } }
interface VacationAttendance { type: number; date_range: DateRange; slice_info?: { state: number; day_items: readonly { daytime: number; duration: number }[]; duration: number } }
interface ValueAttendance { type: number; date_range: { type: string; new_begin: number; new_end: number; new_duration: number }; slice_info?: { day_items: readonly { daytime: number; duration: number }[] } }
interface ValueChildren { list: readonly ChildrenList[] }
interface ValueChildrenList { control: string; id: string; title: readonly { lang: string; text: string }[]; value: DataContentsValue; require?: 0 | 1 }
interface ValueDate { type: string; s_timestamp?: string; timezone_info?: { zone_offset: string | number; zone_desc: string } }
interface WayConclusions { text?: { content: string }; image?: { media_id: string }; link?: ConclusionsLink; miniprogram?: ConclusionsMiniprogram }
interface WorkingdayRestinfo { type: number; fix_time_rule?: { fix_time_begin_sec: number; fix_time_end_sec: number }; cal_ottime_rule?: { items: readonly { ot_time: number; rest_time: number }[] } }
export interface WecomGet {
/** https://developer.work.weixin.qq.com/document/path/90227 */
'/cgi-bin/agent/get': { query: { agentid: number }; answer: { agentid: number; name: string; square_logo_url: string; description: string; allow_userinfos: { user: { userid: string }[] }; allow_partys: { partyid: number[] }; allow_tags: { tagid: number[] }; close: 0 | 1; report_location_flag: 0 | 1; isreportenter: 0 | 1; redirect_domain?: string; home_url?: string; customized_publish_status?: number } };
/** https://developer.work.weixin.qq.com/document/path/92535 (unconfirmed) */
'/cgi-bin/agent/get_workbench_template': { body: { agentid: number }; answer: { type: string; keydata?: { items: { key?: string; data: string; jump_url?: string; pagepath?: string }[] }; image?: { url?: string; jump_url?: string; pagepath?: string }; list?: { items: { title: string; jump_url?: string; pagepath?: string }[] }; webview?: TemplateWebview; replace_user_data: boolean } };
/** https://developer.work.weixin.qq.com/document/path/90227 */
'/cgi-bin/agent/list': { answer: { agentlist: { agentid: number; name: string; square_logo_url: string }[] } };
/** 获取群聊会话 https://developer.work.weixin.qq.com/document/path/90247 */
'/cgi-bin/appchat/get': { query: { chatid: string }; answer: { chat_info: { chatid: string; name: string; owner: string; userlist: string[] } } };
/** 获取访问用户身份 https://developer.work.weixin.qq.com/document/path/91023 */
'/cgi-bin/auth/getuserinfo': { query: { code: string }; answer: { userid?: string; user_ticket?: string; openid?: string; external_userid?: string } };
/** 获取异步任务结果 https://developer.work.weixin.qq.com/document/path/90983 */
'/cgi-bin/batch/getresult': { query: { jobid: string }; answer: { type: string; status: number; total: number; percentage: number; result: { errcode: number; errmsg?: string; action?: number; userid?: string; partyid?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/96168 (unconfirmed) */
'/cgi-bin/corp/apply_mass_call_ticket': { answer: { mass_call_ticket: string } };
/** 获取加入企业二维码 https://developer.work.weixin.qq.com/document/path/91039 */
'/cgi-bin/corp/get_join_qrcode': { query: { size_type?: number }; answer: { join_qrcode: string } };
/** https://developer.work.weixin.qq.com/document/path/95315 */
'/cgi-bin/corpgroup/corp/get_chain_list': { answer: { chains: { chain_id: string; chain_name: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/95823 */
'/cgi-bin/corpgroup/getresult': { query: { jobid: string }; answer: { status: number; result?: { chain_id: string; import_status: number; fail_list?: { errcode: number; errmsg?: string; corp_name: string; custom_id?: string; contact_info_list?: { errcode: number; errmsg?: string; mobile?: string }[] }[] } } };
/** 删除部门 https://developer.work.weixin.qq.com/document/path/90206 */
'/cgi-bin/department/delete': { query: { id: number } };
/** 获取单个部门详情 https://developer.work.weixin.qq.com/document/path/95351 */
'/cgi-bin/department/get': { query: { id: number }; answer: { department: ListResultDepartment } };
/** 获取部门列表 https://developer.work.weixin.qq.com/document/path/90208 */
'/cgi-bin/department/list': { query: { id?: number }; answer: { department: ListResultDepartment[] } };
/** 获取子部门ID列表 https://developer.work.weixin.qq.com/document/path/95350 */
'/cgi-bin/department/simplelist': { query: { id?: number }; answer: { department_id: { id: number; parentid: number; order: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/97997 */
'/cgi-bin/exmail/group/get': { query: { groupid: string }; answer: { groupid: string; groupname: string; email_list?: { list: string[] }; group_list?: { list: string[] }; tag_list?: { list: number[] }; department_list?: { list: number[] }; allow_type: number; allow_emaillist?: { list: string[] }; allow_taglist?: { list: number[] }; allow_departmentlist?: { list: number[] } } };
/** https://developer.work.weixin.qq.com/document/path/97998 */
'/cgi-bin/exmail/group/search': { query: { groupid?: string; fuzzy: 0 | 1 }; answer: { groups: { groupid: string; groupname: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98003 */
'/cgi-bin/exmail/publicmail/search': { query: { email?: string; fuzzy: 0 | 1 }; answer: { list: { id: number; email: string; name: string }[] } };
/** 获取导出结果 https://developer.work.weixin.qq.com/document/path/94854 */
'/cgi-bin/export/get_result': { query: { jobid: string }; answer: { status: number; data_list: { url: string; size: number; md5: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/101146 (unconfirmed) */
'/cgi-bin/externalcontact/customer_acquisition_app/get_permit': { answer: { user_list?: string[]; department_list?: number[]; tag_list?: number[] } };
/** 查询剩余使用量 https://developer.work.weixin.qq.com/document/path/97375 */
'/cgi-bin/externalcontact/customer_acquisition_quota': { answer: { total: number; balance: number; quota_list?: { balance: number; expire_date: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/92114 */
'/cgi-bin/externalcontact/get': { query: { external_userid: string }; answer: { external_contact: ExternalContact; follow_user: FollowUser[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/92571 */
'/cgi-bin/externalcontact/get_follow_user_list': { answer: { follow_user: string[] } };
/** https://developer.work.weixin.qq.com/document/path/95097 (unconfirmed) */
'/cgi-bin/externalcontact/get_intercept_rule_list': { answer: { rule_list: { rule_id: Int64; rule_name: string; create_time: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/92318 */
'/cgi-bin/externalcontact/get_subscribe_mode': { answer: { subscribe_mode: number } };
/** https://developer.work.weixin.qq.com/document/path/92320 */
'/cgi-bin/externalcontact/get_subscribe_qr_code': { answer: { qrcode_big: string; qrcode_middle: string; qrcode_thumb: string } };
/** https://developer.work.weixin.qq.com/document/path/92113 */
'/cgi-bin/externalcontact/list': { query: { userid: string }; answer: { external_userid: string[] } };
/** (unconfirmed) */
'/cgi-bin/externalcontact/unionid_to_external_userid_3rd': {};
/** https://developer.work.weixin.qq.com/document/path/92520 */
'/cgi-bin/get_api_domain_ip': { answer: { ip_list: string[] } };
/** https://developer.work.weixin.qq.com/document/path/90506 */
'/cgi-bin/get_jsapi_ticket': { answer: { ticket: string; expires_in: number } };
/** https://developer.work.weixin.qq.com/document/path/90930 */
'/cgi-bin/getcallbackip': { answer: { ip_list: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99131 */
'/cgi-bin/hr/get_fields': { answer: { group_list: { group_id: number; group_name: string; field_list: { fieldid: number; field_name: string; field_type: number; value_type: number; is_must: boolean; option_list?: { id: number; value: string }[] }[] }[] } };
/** 获取配置的专员与客户群 https://developer.work.weixin.qq.com/document/path/94674 */
'/cgi-bin/kf/customer/get_upgrade_service_config': { answer: { member_range?: { userid_list?: string[]; department_id_list?: number[] }; groupchat_range?: { chat_id_list?: string[] } } };
/** https://developer.work.weixin.qq.com/document/path/95153 */
'/cgi-bin/kf/get_corp_qualification': { answer: { wechat_channels_binding: boolean } };
/** 获取接待人员列表 https://developer.work.weixin.qq.com/document/path/94645 */
'/cgi-bin/kf/servicer/list': { query: { open_kfid: string }; answer: { servicer_list: { userid?: string; status?: number; department_id?: number }[] } };
/** 获取直播详情 https://developer.work.weixin.qq.com/document/path/93635 */
'/cgi-bin/living/get_living_info': { query: { livingid: string }; answer: { living_info: { livingid?: string; anchor_userid: string; main_department?: number; theme: string; living_start: number; living_duration: number; reserve_start: number; reserve_living_duration: number; type: number; status: number; description: string; open_replay: 0 | 1; replay_status?: number; subscribe_count: number; viewer_num: number; online_count: number; comment_num: number; mic_num: number; push_stream_url?: string } } };
/** https://developer.work.weixin.qq.com/document/path/98844 */
'/cgi-bin/meeting/layout/list_template': { answer: { layout_template_list: { layout_template_id: string; thumbnail_url: string; picture_url: string; render_rule: string }[] } };
/** (unconfirmed) */
'/cgi-bin/meeting/record/transcript/get_paragraph_list': {};
/** https://developer.work.weixin.qq.com/document/path/90233 */
'/cgi-bin/menu/delete': { query: { agentid: number } };
/** https://developer.work.weixin.qq.com/document/path/90232 */
'/cgi-bin/menu/get': { query: { agentid: number }; answer: { button: GetResultButton[] } };
/** https://developer.work.weixin.qq.com/document/path/98115 */
'/cgi-bin/miniapppay/get_bill': { query: { mchid: string; bill_date: string; bill_type?: string; tar_type?: string }; answer: { hash_type: string; hash_value: string; download_url: string; auth: string } };
/** 第三方登录凭证校验 https://developer.work.weixin.qq.com/document/path/91507 */
'/cgi-bin/miniprogram/jscode2session': { query: { js_code: string; grant_type: 'authorization_code' }; answer: { corpid: string; userid: string; session_key: string } };
/** 获取机器人信息 https://developer.work.weixin.qq.com/document/path/91774 */
'/cgi-bin/msgaudit/get_robot_info': { query: { robot_id: string }; answer: { data: { robot_id: string; name: string; creator_userid: string } } };
/** 获取企业假期管理配置 https://developer.work.weixin.qq.com/document/path/93375 */
'/cgi-bin/oa/vacation/getcorpconf': { answer: { lists: ({ id: number; name: string; duration_type: number; time_attr: number; quota_attr: { type: number; autoreset_time?: number; autoreset_duration?: number; quota_rule_type: number; quota_rules: { list: { quota: number; begin: number; end: number }[]; based_on_actual_work_time: boolean }; at_entry_date: boolean; auto_reset_month_day?: number }; perday_duration: number; is_newovertime: 0 | 1; enter_comp_time_limit: number; expire_rule?: { type: number; duration: number; date?: { month: number; day: number }; extern_duration_enable: boolean; extern_duration?: { month: number; day: number } } })[] } };
/** (unconfirmed) */
'/cgi-bin/openhw/device/get_printer_job_download_url': {};
/** https://developer.work.weixin.qq.com/document/path/93531 */
'/cgi-bin/report/patrol/get_grid_info': { answer: { grid_list: { grid_id: string; grid_name: string; grid_admin: string[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/93514 */
'/cgi-bin/report/resident/get_grid_info': { answer: { grid_list: { grid_id: string; grid_name: string; grid_admin: string[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/94895 */
'/cgi-bin/school/agent/get_allow_scope': { answer: { allow_scope: { students: { userid: string }[]; departments: number[] } } };
/** https://developer.work.weixin.qq.com/document/path/92342 */
'/cgi-bin/school/department/delete': { query: { id: number } };
/** https://developer.work.weixin.qq.com/document/path/92343 */
'/cgi-bin/school/department/list': { query: { id?: number }; answer: { departments: { id: number; name: string; type: number; parentid: number; standard_grade?: number; register_year?: number; order?: number; department_admins: { userid: string; type: number; subject?: string }[]; is_graduated?: 0 | 1; open_group_chat?: 0 | 1; group_chat_id?: Int64 }[] } };
/** https://developer.work.weixin.qq.com/document/path/92652 */
'/cgi-bin/school/get_teacher_view_mode': { answer: { view_mode: number } };
/** https://developer.work.weixin.qq.com/document/path/95791 */
'/cgi-bin/school/getuserinfo': { query: { code: string }; answer: { DeviceId?: string; parent_userid?: string; student_userid?: string } };
/** https://developer.work.weixin.qq.com/document/path/93740 */
'/cgi-bin/school/living/get_living_info': { query: { livingid: string }; answer: { living_info: { anchor_userid: string; theme: string; living_start: number; living_duration: number; living_range: { partyids?: number[]; group_names?: string[] }; open_replay: 0 | 1; viewer_num: number; comment_num: number; push_stream_url?: string } } };
/** https://developer.work.weixin.qq.com/document/path/92332 */
'/cgi-bin/school/user/delete_parent': { query: { userid: string } };
/** https://developer.work.weixin.qq.com/document/path/92326 */
'/cgi-bin/school/user/delete_student': { query: { userid: string } };
/** https://developer.work.weixin.qq.com/document/path/92337 */
'/cgi-bin/school/user/get': { query: { userid: string }; answer: { user_type: number; student?: GetResultStudent; parent?: GetResultParent } };
/** https://developer.work.weixin.qq.com/document/path/92338 */
'/cgi-bin/school/user/list': { query: { department_id: number; fetch_child?: 0 | 1 }; answer: { students: GetResultStudent[] } };
/** https://developer.work.weixin.qq.com/document/path/92446 */
'/cgi-bin/school/user/list_parent': { query: { department_id: number }; answer: { parents: GetResultParent[] } };
/** https://developer.work.weixin.qq.com/document/path/93221 (unconfirmed) */
'/cgi-bin/security/get_server_domain_ip': { answer: { domain_list: { domain: string; universal_domian?: string; protocol: string; port: number[]; is_necessary: boolean | number; description: string }[]; ip_list: { ip: string; protocol: string; port: number[]; is_necessary: boolean | number; description: string }[] } };
/** (unconfirmed) */
'/cgi-bin/service/auth/getuserinfo3rd': {};
/** https://developer.work.weixin.qq.com/document/path/90584 */
'/cgi-bin/sync/contact_sync_success': {};
/** 删除标签 https://developer.work.weixin.qq.com/document/path/90212 */
'/cgi-bin/tag/delete': { query: { tagid: number } };
/** 获取标签成员 https://developer.work.weixin.qq.com/document/path/90213 */
'/cgi-bin/tag/get': { query: { tagid: number }; answer: { tagname: string; userlist: { userid: string; name?: string }[]; partylist: number[] } };
/** 获取标签列表 https://developer.work.weixin.qq.com/document/path/90216 */
'/cgi-bin/tag/list': { answer: { taglist: { tagid: number; tagname: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/90506 */
'/cgi-bin/ticket/get': { query: { type: 'agent_config' }; answer: { ticket: string; expires_in: number } };
/** 二次验证 https://developer.work.weixin.qq.com/document/path/90203 */
'/cgi-bin/user/authsucc': { query: { userid: string } };
/** 删除成员 https://developer.work.weixin.qq.com/document/path/90198 */
'/cgi-bin/user/delete': { query: { userid: string } };
/** 获取成员 https://developer.work.weixin.qq.com/document/path/90196 */
'/cgi-bin/user/get': { query: { userid: string }; answer: { userid: string; open_userid?: string; name?: string; english_name?: string; alias?: string; email?: string; biz_mail?: string; mobile?: string; telephone?: string; gender: string | number; address?: string; position?: string; department: number[]; order?: number[]; is_leader_in_dept?: number[]; main_department?: number; direct_leader?: string[]; avatar?: string; thumb_avatar?: string; qr_code?: string; status: number; extattr?: { attrs: ExtattrAttrs[] }; external_position?: string; external_profile?: GetResultExternalProfile } };
/** https://developer.work.weixin.qq.com/document/path/91023 */
'/cgi-bin/user/getuserinfo': { query: { code: string }; answer: { UserId?: string; OpenId?: string; external_userid?: string; DeviceId?: string; parents?: { corpid: string; parent_userid: string }[] } };
/** 获取部门成员详情 https://developer.work.weixin.qq.com/document/path/90201 */
'/cgi-bin/user/list': { query: { department_id: number; fetch_child?: 0 | 1 }; answer: { userlist: ({ userid: string; open_userid?: string; name?: string; english_name?: string; alias?: string; email?: string; biz_mail?: string; mobile?: string; telephone?: string; gender: string | number; address?: string; position?: string; department: number[]; order: number[]; is_leader_in_dept?: number[]; main_department?: number; direct_leader?: string[]; avatar?: string; thumb_avatar?: string; qr_code?: string; status: number; extattr?: { attrs: ExtattrAttrs[] }; external_position?: string; external_profile?: GetResultExternalProfile })[] } };
/** 获取部门的成员 https://developer.work.weixin.qq.com/document/path/90200 */
'/cgi-bin/user/simplelist': { query: { department_id: number; fetch_child?: 0 | 1 }; answer: { userlist: { userid: string; open_userid?: string; name: string; department: number[] }[] } };
}
export interface WecomPost {
/** https://developer.work.weixin.qq.com/document/path/99883 */
'/cgi-bin/advanced_feature/get_apply_id_list': { body: { business_type: number; userid?: string; req_type?: number; cursor?: string; limit?: number }; answer: { apply_id_list: string[]; next_cursor?: string; has_more: boolean } };
/** https://developer.work.weixin.qq.com/document/path/99885 */
'/cgi-bin/advanced_feature/get_approval_info': { body: { apply_id: string }; answer: { approval_info: { business_type: number; apply_id: string; approval_id: string; approval_type: number; approval_status: number; approval_url: string; applicant: string; request_reason: string; create_time: number } } };
/** https://developer.work.weixin.qq.com/document/path/99880 */
'/cgi-bin/advanced_feature/set_approval_detail': { body: { apply_id: string; approval_id: string; approval_status: number; approval_url: string; process_list: { node_list: readonly { node_apv_status: number; node_apv_rel: number; current_approvers?: readonly string[]; completed_approvers?: readonly string[]; apv_update_time: number }[] } } };
/** https://developer.work.weixin.qq.com/document/path/92535 */
'/cgi-bin/agent/batch_set_workbench_data': { body: { agentid: number; userid_list: readonly string[]; data: { type: string; keydata?: { items: readonly { key?: string; data: string; jump_url?: string; pagepath?: string }[] }; image?: { url?: string; jump_url?: string; pagepath?: string }; list?: { items: readonly { title: string; jump_url?: string; pagepath?: string }[] }; webview?: TemplateWebview } } };
/** https://developer.work.weixin.qq.com/document/path/100073 */
'/cgi-bin/agent/get_admin_list': { answer: { admin?: { userid: string; auth_type: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/99052 */
'/cgi-bin/agent/get_permissions': { answer: { app_permissions: string[] } };
/** https://developer.work.weixin.qq.com/document/path/92535 (unconfirmed) */
'/cgi-bin/agent/get_workbench_template': { body: { agentid: number }; answer: { type: string; keydata?: { items: { key?: string; data: string; jump_url?: string; pagepath?: string }[] }; image?: { url?: string; jump_url?: string; pagepath?: string }; list?: { items: { title: string; jump_url?: string; pagepath?: string }[] }; webview?: TemplateWebview; replace_user_data: boolean } };
/** https://developer.work.weixin.qq.com/document/path/96072 */
'/cgi-bin/agent/migrate_to_customized_app': { body: { suite_access_token: string } };
/** https://developer.work.weixin.qq.com/document/path/90228 */
'/cgi-bin/agent/set': { body: { agentid: number; name?: string; logo_mediaid?: string; description?: string; report_location_flag?: 0 | 1; isreportenter?: 0 | 1; redirect_domain?: string; home_url?: string } };
/** https://developer.work.weixin.qq.com/document/path/90583 */
'/cgi-bin/agent/set_scope': { body: { agentid: number; allow_user?: readonly string[]; allow_party?: readonly number[]; allow_tag?: readonly number[] }; answer: { invaliduser?: string[]; invalidparty?: number[]; invalidtag?: number[] } };
/** https://developer.work.weixin.qq.com/document/path/92535 */
'/cgi-bin/agent/set_workbench_data': { body: { agentid: number; userid: string; type: string; keydata?: { items: readonly { key?: string; data: string; jump_url?: string; pagepath?: string }[] }; image?: { url?: string; jump_url?: string; pagepath?: string }; list?: { items: readonly { title: string; jump_url?: string; pagepath?: string }[] }; webview?: TemplateWebview } };
/** https://developer.work.weixin.qq.com/document/path/92535 */
'/cgi-bin/agent/set_workbench_template': { body: { agentid: number; type: string; keydata?: { items: readonly { key?: string; data: string; jump_url?: string; pagepath?: string }[] }; image?: { url?: string; jump_url?: string; pagepath?: string }; list?: { items: readonly { title: string; jump_url?: string; pagepath?: string }[] }; webview?: TemplateWebview; replace_user_data?: boolean } };
/** 创建群聊会话 https://developer.work.weixin.qq.com/document/path/90245 */
'/cgi-bin/appchat/create': { body: { chatid?: string; name: string; owner?: string; userlist: readonly string[] }; answer: { chatid: string } };
/** 应用推送消息 https://developer.work.weixin.qq.com/document/path/90248 */
'/cgi-bin/appchat/send': { body: WecomGroupChatMessage };
/** 修改群聊会话 https://developer.work.weixin.qq.com/document/path/90246 */
'/cgi-bin/appchat/update': { body: { chatid: string; name?: string; owner?: string; add_user_list?: readonly string[]; del_user_list?: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/99499 */
'/cgi-bin/auth/get_tfa_info': { body: { code: string }; answer: { userid: string; tfa_code: string } };
/** 获取访问用户敏感信息 https://developer.work.weixin.qq.com/document/path/95833 */
'/cgi-bin/auth/getuserdetail': { body: { user_ticket: string }; answer: { userid: string; gender: string | number; avatar?: string; qr_code?: string; mobile?: string; email?: string; biz_mail?: string; address?: string } };
/** 邀请成员 https://developer.work.weixin.qq.com/document/path/90975 */
'/cgi-bin/batch/invite': { body: { user?: readonly string[]; party?: readonly number[]; tag?: readonly number[] }; answer: { invaliduser?: string[]; invalidparty?: number[]; invalidtag?: number[] } };
/** https://developer.work.weixin.qq.com/document/path/101521 (unconfirmed) */
'/cgi-bin/batch/openuserid_to_userid': { body: { open_userid_list?: readonly string[] }; answer: { userid_list?: { open_userid?: string; userid?: string }[]; invalid_open_userid_list?: string[] } };
/** 全量覆盖部门 https://developer.work.weixin.qq.com/document/path/90981 */
'/cgi-bin/batch/replaceparty': { body: { media_id: string; callback?: { url: string; token: string; encodingaeskey: string } }; answer: { jobid: string } };
/** 全量覆盖成员 https://developer.work.weixin.qq.com/document/path/90981 */
'/cgi-bin/batch/replaceuser': { body: { media_id: string; to_invite?: boolean; callback?: { url: string; token: string; encodingaeskey: string } }; answer: { jobid: string } };
/** 增量更新成员 https://developer.work.weixin.qq.com/document/path/90980 */
'/cgi-bin/batch/syncuser': { body: { media_id: string; to_invite?: boolean; callback?: { url: string; token: string; encodingaeskey: string } }; answer: { jobid: string } };
/** 的转换 https://developer.work.weixin.qq.com/document/path/95435 */
'/cgi-bin/batch/userid_to_openuserid': { body: { userid_list: readonly string[] }; answer: { open_userid_list: { userid: string; open_userid: string }[]; invalid_userid_list: string[] } };
/** (unconfirmed) */
'/cgi-bin/card/invoice/reimburse/getinvoicebatch': { body: { item_list?: unknown }; answer: { card_id?: string; begin_time?: number; end_time?: number; openid?: string; type?: string; payee?: string; detail?: string; user_info?: { fee?: number; title?: string; billing_time?: number; billing_no?: string; billing_code?: string; info?: { name?: string; num?: number; unit?: string; price?: number }[]; fee_without_tax?: number; tax?: number; s_pdf_media_id?: string; s_trip_pdf_media_id?: string; check_code?: string; buyer_number?: string; buyer_address_and_phone?: string; buyer_bank_account?: string; seller_number?: string; seller_address_and_phone?: string; seller_bank_account?: string; remarks?: string; cashier?: string; maker?: string } } };
/** 查询电子发票 https://developer.work.weixin.qq.com/document/path/90284 */
'/cgi-bin/card/invoice/reimburse/getinvoiceinfo': { body: { card_id: string; encrypt_code: string }; answer: { card_id: string; begin_time: number; end_time: number; openid: string; type: string; payee: string; detail: string; user_info: { title: string; fee_without_tax: number; fee: number; tax: number; billing_no: string; billing_code: string; billing_time: number; info?: { name: string; unit?: string; num?: number; price: number }[]; check_code: string; detail: string; reimburse_status: string; pdf_url: string; trip_pdf_url?: string; buyer_number?: string; buyer_address_and_phone?: string; buyer_bank_account?: string; seller_number?: string; seller_address_and_phone?: string; seller_bank_account?: string; remarks?: string; maker?: string; cashier?: string } } };
/** 批量查询电子发票 https://developer.work.weixin.qq.com/document/path/90287 */
'/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch': { body: { item_list: readonly { card_id: string; encrypt_code: string }[] }; answer: { item_list: { card_id: string; begin_time?: number; end_time?: number; user_card_status?: string; openid: string; type: string; payee: string; detail: string; user_info: { title: string; fee_without_tax: number; fee: number; tax: number; billing_no: string; billing_code: string; billing_time: number; info?: { name: string; unit?: string; num?: number; price: number }[]; check_code: string; detail: string; reimburse_status: string; pdf_url: string; trip_pdf_url?: string; buyer_number: string; buyer_address_and_phone?: string; buyer_bank_account?: string; seller_number?: string; seller_address_and_phone?: string; seller_bank_account?: string; remarks?: string; maker?: string; cashier?: string } }[] } };
/** 更新发票状态 https://developer.work.weixin.qq.com/document/path/90285 */
'/cgi-bin/card/invoice/reimburse/updateinvoicestatus': { body: { card_id: string; encrypt_code: string; reimburse_status: string } };
/** 批量更新发票状态 https://developer.work.weixin.qq.com/document/path/90286 */
'/cgi-bin/card/invoice/reimburse/updatestatusbatch': { body: { openid: string; reimburse_status: string; invoice_list: readonly { card_id: string; encrypt_code: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99527 */
'/cgi-bin/chatdata/analyze_task_add': { body: { analyze_task: number; jobid?: string; msg_list: readonly { msgid: string; encrypt_info: { secret_key: string } }[] }; answer: { jobid?: string; fail_list?: { msgid: string; errcode: number; errmsg?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99527 */
'/cgi-bin/chatdata/analyze_task_result': { body: { jobid: string }; answer: { status: number; analyze_result?: { result_id: string; service_encrypt_info: { encrypted_secret_key: string; public_key_ver: number } }; analyze_result_list?: { msgid: string; errcode: number; errmsg?: string; sentiment_result?: number; spam_result?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/99527 */
'/cgi-bin/chatdata/analyze_task_submit': { body: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/100021 */
'/cgi-bin/chatdata/async_program_result': { body: { jobid: string }; answer: { response_errcode: number; response_data?: string } };
/** https://developer.work.weixin.qq.com/document/path/100021 */
'/cgi-bin/chatdata/async_program_task': { body: { program_id: string; ability_id: string; request_data?: string }; answer: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/100114 */
'/cgi-bin/chatdata/check_debug_mode': { body: { program_id: string }; answer: { debug_mode_status: number } };
/** https://developer.work.weixin.qq.com/document/path/100092 */
'/cgi-bin/chatdata/close_debug_mode': { body: { program_id: string } };
/** https://developer.work.weixin.qq.com/document/path/99620 */
'/cgi-bin/chatdata/export/create_job': { body: { code: string; media_id: string }; answer: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/99620 */
'/cgi-bin/chatdata/export/get_job_status': { body: { jobid: string }; answer: { status: number; result_id?: string; result_errcode?: number; result_errmsg?: string } };
/** 获取授权存档的成员列表 https://developer.work.weixin.qq.com/document/path/99641 */
'/cgi-bin/chatdata/get_auth_user_list': { body: { cursor?: string; limit?: number }; answer: { auth_user_list: { open_userid: string; edition_list: number[] }[]; next_cursor?: string; has_more: boolean | number } };
/** https://developer.work.weixin.qq.com/document/path/100237 */
'/cgi-bin/chatdata/get_corp_auth_info': { answer: { auth_edition_list: { edition: number; auth_scope: { userid_list?: string[]; department_id_list?: number[]; tag_id_list?: number[] }; status: number; begin_time: number; end_time: number; msg_duration_days: number; auth_user_count?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/99622 */
'/cgi-bin/chatdata/get_hide_sensitiveinfo_config': { body: { open_userid: string }; answer: { config: { hide_mobile: boolean; hide_idcard: boolean; hide_bankno: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/99530 */
'/cgi-bin/chatdata/getagreestatus/room': { body: { chatid: string }; answer: { agreeinfo: { external_userid: string; agree_status: string; status_change_time: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/99530 */
'/cgi-bin/chatdata/getagreestatus/single': { body: { item: readonly { open_userid?: string; external_userid?: string }[] }; answer: { agreeinfo: { open_userid?: string; external_userid?: string; agree_status: string; status_change_time: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/99495 */
'/cgi-bin/chatdata/groupchat/get': { body: { chatid: string }; answer: { members: { type: number; memberid: string; jointime: number }[]; creator: string; room_create_time: number } };
/** https://developer.work.weixin.qq.com/document/path/97237 */
'/cgi-bin/chatdata/keyword/create_rule': { body: { name: string; keyword: { word_list: readonly string[] }; semantics?: { semantics_list: readonly number[] }; applicable_range?: ApplicableRange }; answer: { rule_id: string } };
/** https://developer.work.weixin.qq.com/document/path/97237 */
'/cgi-bin/chatdata/keyword/delete_rule': { body: { rule_id: string } };
/** https://developer.work.weixin.qq.com/document/path/97266 */
'/cgi-bin/chatdata/keyword/get_hit_msg_list': { body: { token?: string; cursor?: string; limit?: number }; answer: { msg_list: { msgid: string; hit_rule_list: { rule_id: string; has_hit_keyword: boolean; semantics_list?: number[] }[] }[]; next_cursor?: string; has_more: boolean | number } };
/** https://developer.work.weixin.qq.com/document/path/97237 */
'/cgi-bin/chatdata/keyword/get_rule_detail': { body: { rule_id: string }; answer: { name: string; keyword: { word_list: string[] }; semantics?: { semantics_list: number[] }; applicable_range?: ApplicableRange } };
/** https://developer.work.weixin.qq.com/document/path/97237 */
'/cgi-bin/chatdata/keyword/get_rule_list': { body: { cursor?: string; limit?: number }; answer: { rule_list: { rule_id: string; name: string; create_time: number }[]; next_cursor?: string; has_more: boolean | number } };
/** https://developer.work.weixin.qq.com/document/path/97237 */
'/cgi-bin/chatdata/keyword/update_rule': { body: { rule_id: string; name?: string; keyword?: { word_list: readonly string[] }; semantics?: { semantics_list: readonly number[] }; applicable_range?: { target_type?: { type_list?: readonly number[] }; chat_type?: { type_list?: readonly number[] }; department?: { id_list?: readonly number[] }; user?: { id_list?: readonly string[] }; external_contact?: { id_list?: readonly string[] }; chat?: { id_list?: readonly string[] }; session_type?: { id_list?: readonly number[] }; exclude_mobile?: { mobile_list?: readonly string[] }; exclude_email?: { email_list?: readonly string[] }; exclude_bank_card?: { bank_card_list?: readonly string[] } } } };
/** https://developer.work.weixin.qq.com/document/path/100091 */
'/cgi-bin/chatdata/open_debug_mode': { body: { program_id: string; debug_token: string } };
/** https://developer.work.weixin.qq.com/document/path/99496 */
'/cgi-bin/chatdata/search_chat': { body: { query_word: string; cursor?: string; limit?: number }; answer: { chat_list: { chatid: string }[]; next_cursor?: string; has_more: boolean | number } };
/** https://developer.work.weixin.qq.com/document/path/97374 */
'/cgi-bin/chatdata/search_msg': { body: { query_word: string; chat_info?: { chat_type: number; id_list: readonly { open_userid?: string; external_userid?: string }[] }; start_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { msg_list: { msgid: string }[]; next_cursor?: string; has_more: boolean | number } };
/** https://developer.work.weixin.qq.com/document/path/99622 */
'/cgi-bin/chatdata/set_hide_sensitiveinfo_config': { body: { open_userid: string; config: { hide_mobile?: boolean; hide_idcard?: boolean; hide_bankno?: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/100109 */
'/cgi-bin/chatdata/set_log_level': { body: { program_id: string; log_level: number } };
/** https://developer.work.weixin.qq.com/document/path/99587 */
'/cgi-bin/chatdata/set_public_key': { body: { public_key: string; public_key_ver: number } };
/** https://developer.work.weixin.qq.com/document/path/100018 */
'/cgi-bin/chatdata/set_receive_callback': { body: { program_id: string } };
/** @deprecated https://developer.work.weixin.qq.com/document/path/99460 */
'/cgi-bin/chatdata/specapi/create_job': { body: { msg_filter: { msg_list: readonly { msgid: string; encrypt_info: { secret_key: string } }[] }; custom_id: string; custom_data?: string }; answer: { jobid: string } };
/** @deprecated https://developer.work.weixin.qq.com/document/path/99462 */
'/cgi-bin/chatdata/specapi/get_job_result': { body: { jobid: string }; answer: { status: number; dispatch_time: number; progress: number; result?: { job_type: string; data?: string } } };
/** https://developer.work.weixin.qq.com/document/path/100020 */
'/cgi-bin/chatdata/sync_call_program': { body: { program_id: string; ability_id: string; notify_id: string; request_data?: string }; answer: { response_data?: string } };
/** https://developer.work.weixin.qq.com/document/path/97240 */
'/cgi-bin/chatdata/sync_msg': { body: { token?: string; cursor?: string; limit?: number }; answer: { msg_list: { msgid: string; msgtype: number; sender: { type: number; id: string }; receiver_list?: { type: number; id: string }[]; chatid?: string; send_time: number; service_encrypt_info: { encrypted_secret_key: string; public_key_ver: number } }[]; next_cursor?: string; has_more: boolean | number } };
/** 创建打卡规则 https://developer.work.weixin.qq.com/document/path/98041 */
'/cgi-bin/checkin/add_checkin_option': { body: { effective_now?: boolean; group: { grouptype: number; groupname: string; type?: number; range?: GroupRange; white_users?: readonly string[]; reporterinfo?: { reporters?: readonly { userid?: string; tagid?: number }[] }; sync_holidays?: boolean; need_photo?: boolean; note_can_use_local_pic?: boolean; allow_checkin_offworkday?: boolean; allow_apply_offworkday?: boolean; allow_apply_bk_cnt?: number; allow_apply_bk_day_limit?: number; buka_limit_next_month?: number; option_out_range?: number; checkindate?: readonly GroupCheckindate[]; spe_workdays?: readonly SpeWorkdays[]; spe_offdays?: readonly SpeWorkdays[]; wifimac_infos?: readonly { wifiname?: string; wifimac?: string }[]; loc_infos?: readonly LocInfos[]; schedulelist?: readonly GroupSchedulelist[]; ot_info_v2?: InfoV2; use_face_detect?: boolean; open_face_live_detect?: boolean; offwork_interval_time?: number; sync_out_checkin?: boolean; buka_remind?: { open_remind: boolean; buka_remind_month?: number; buka_remind_day?: number }; buka_restriction?: number; span_day_time?: number; standard_work_duration?: number; open_sp_checkin?: boolean; checkin_method_type?: number } } };
/** https://developer.work.weixin.qq.com/document/path/99647 */
'/cgi-bin/checkin/add_checkin_record': { body: { records: readonly { userid: string; checkin_time: number; location_title?: string; location_detail?: string; lng?: number; lat?: number; wifiname?: string; wifimac?: string; device_type?: number; device_detail?: string; notes?: string; mediaids?: readonly string[] }[] } };
/** 录入打卡人员人脸信息 https://developer.work.weixin.qq.com/document/path/93378 */
'/cgi-bin/checkin/addcheckinuserface': { body: { userid: string; userface: string } };
/** https://developer.work.weixin.qq.com/document/path/98041 */
'/cgi-bin/checkin/clear_checkin_option_array_field': { body: { groupid: number; clear_field: readonly number[]; effective_now?: boolean } };
/** 删除打卡规则 https://developer.work.weixin.qq.com/document/path/98041 */
'/cgi-bin/checkin/del_checkin_option': { body: { groupid: number; effective_now?: boolean } };
/** 获取打卡日报数据 https://developer.work.weixin.qq.com/document/path/93374 */
'/cgi-bin/checkin/getcheckin_daydata': { body: { starttime: number; endtime: number; useridlist: readonly string[] }; answer: { datas: { base_info: { date: number; day_type: number; record_type: number; acctid: string; name: string; name_ex: string; departs_name: string; rule_info: { groupid: number; groupname: string; scheduleid?: number; schedulename?: string; checkintime: { work_sec: number; off_work_sec: number }[] } }; summary_info: { checkin_count: number; regular_work_sec: number; standard_work_sec: number; earliest_time: number; lastest_time: number }; holiday_infos?: { sp_number: string; sp_title: { data: { lang: string; text: string }[] }; sp_description: { data: { lang: string; text: string }[] } }[]; sp_items?: SpItems[]; exception_infos?: { exception: number; duration?: number; count: number }[]; ot_info?: { ot_status: number; ot_duration: number; exception_duration?: number[]; workday_over_as_vacation?: number; workday_over_as_money?: number; restday_over_as_vacation?: number; restday_over_as_money?: number; holiday_over_as_vacation?: number; holiday_over_as_money?: number } }[] } };
/** 获取打卡月报数据 https://developer.work.weixin.qq.com/document/path/93387 */
'/cgi-bin/checkin/getcheckin_monthdata': { body: { starttime: number; endtime: number; useridlist: readonly string[] }; answer: { datas: { base_info: { record_type: number; acctid: string; name: string; name_ex: string; departs_name: string; rule_info: { groupid: number; groupname: string } }; summary_info: { except_days: number; regular_days?: number; work_days: number; rest_days?: number; regular_work_sec: number; standard_work_sec: number }; sp_items?: SpItems[]; exception_infos?: { exception: number; duration?: number; count: number }[]; overwork_info?: { workday_over_sec: number; holidays_over_sec?: number; restdays_over_sec?: number; workdays_over_as_vacation?: number; workdays_over_as_money?: number; restdays_over_as_vacation?: number; restdays_over_as_money?: number; holidays_over_as_vacation?: number; holidays_over_as_money?: number } }[] } };
/** 获取打卡记录数据 https://developer.work.weixin.qq.com/document/path/90262 */
'/cgi-bin/checkin/getcheckindata': { body: { opencheckindatatype: number; starttime: number; endtime: number; useridlist: readonly string[] }; answer: { checkindata: { userid: string; groupid: number; groupname: string; checkin_type: string; exception_type: string; checkin_time: number; sch_checkin_time: number; location_title?: string; location_detail?: string; lng?: number; lat?: number; wifiname?: string; wifimac?: string; deviceid?: string; schedule_id?: number; timeline_id?: number; notes?: string; mediaids?: string[] }[] } };
/** 获取员工打卡规则 https://developer.work.weixin.qq.com/document/path/90263 */
'/cgi-bin/checkin/getcheckinoption': { body: { datetime: number; useridlist: readonly string[] }; answer: { info: { userid: string; group: { groupid: number; grouptype: number; groupname: string; sync_holidays: boolean; need_photo: boolean; note_can_use_local_pic: boolean; allow_checkin_offworkday: boolean; allow_apply_offworkday: boolean; allow_apply_bk_cnt?: number; allow_apply_bk_day_limit?: number; buka_limit_next_month?: number; checkindate: GetcorpcheckinoptionResultGroupCheckindate[]; spe_workdays?: GroupSpeWorkdays[]; spe_offdays?: GroupSpeWorkdays[]; wifimac_infos?: { wifiname: string; wifimac: string }[]; loc_infos?: GroupLocInfos[]; schedulelist?: GetcorpcheckinoptionResultGroupSchedulelist[]; buka_restriction?: number; span_day_time?: number; standard_work_duration?: number; open_sp_checkin?: boolean; checkin_method_type?: number } }[] } };
/** 获取打卡人员排班信息 https://developer.work.weixin.qq.com/document/path/93380 */
'/cgi-bin/checkin/getcheckinschedulist': { body: { starttime: number; endtime: number; useridlist: readonly string[] }; answer: { schedule_list: { userid: string; yearmonth: number; groupid: number; groupname: string; schedule: { scheduleList: { day: number; schedule_info: { schedule_id: number; schedule_name: string; time_section: { id: number; work_sec: number; off_work_sec: number; remind_work_sec: number; remind_off_work_sec: number }[] } }[] } }[] } };
/** 获取企业所有打卡规则 https://developer.work.weixin.qq.com/document/path/93384 */
'/cgi-bin/checkin/getcorpcheckinoption': { answer: { group: { groupid: number; grouptype: number; groupname: string; sync_holidays: boolean; need_photo: boolean; note_can_use_local_pic: boolean; allow_checkin_offworkday: boolean; allow_apply_offworkday: boolean; allow_apply_bk_cnt?: number; allow_apply_bk_day_limit?: number; buka_limit_next_month?: number; checkindate: GetcorpcheckinoptionResultGroupCheckindate[]; spe_workdays?: GroupSpeWorkdays[]; spe_offdays?: GroupSpeWorkdays[]; wifimac_infos?: { wifiname: string; wifimac: string }[]; loc_infos?: GroupLocInfos[]; schedulelist?: GetcorpcheckinoptionResultGroupSchedulelist[]; buka_restriction?: number; span_day_time?: number; standard_work_duration?: number; open_sp_checkin?: boolean; checkin_method_type?: number; type: number; range: GroupRange; white_users?: string[]; reporterinfo?: { reporters?: { userid?: string; tagid?: number }[]; updatetime?: number }; ot_info?: { type: number; allow_ot_workingday: boolean; allow_ot_nonworkingday: boolean; otcheckinfo?: { ot_workingday_time_start: number; ot_workingday_time_min: number; ot_workingday_time_max: number; ot_workingday_restinfo?: WorkingdayRestinfo; ot_nonworkingday_time_min: number; ot_nonworkingday_time_max: number; ot_nonworkingday_spanday_time: number; ot_nonworkingday_restinfo?: WorkingdayRestinfo }; otapplyinfo?: { allow_ot_workingday: boolean; allow_ot_nonworkingday: boolean; ot_workingday_restinfo?: WorkingdayRestinfo; ot_nonworkingday_spanday_time: number; ot_nonworkingday_restinfo?: WorkingdayRestinfo; uptime: number }; uptime: number }; option_out_range: number; use_face_detect: boolean; open_face_live_detect?: boolean; offwork_interval_time: number; create_userid: string; update_userid: string; create_time: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/95803 */
'/cgi-bin/checkin/punch_correction': { body: { userid: string; schedule_date_time: number; schedule_checkin_time?: number; checkin_time: number; remark?: string } };
/** 为打卡人员排班 https://developer.work.weixin.qq.com/document/path/93385 */
'/cgi-bin/checkin/setcheckinschedulist': { body: { groupid: number; yearmonth: number; items: readonly { userid: string; day: number; schedule_id: number }[] } };
/** 修改打卡规则 https://developer.work.weixin.qq.com/document/path/98041 */
'/cgi-bin/checkin/update_checkin_option': { body: { effective_now?: boolean; group: { grouptype: number; groupname: string; type?: number; range?: GroupRange; white_users?: readonly string[]; reporterinfo?: { reporters?: readonly { userid?: string; tagid?: number }[] }; sync_holidays?: boolean; need_photo?: boolean; note_can_use_local_pic?: boolean; allow_checkin_offworkday?: boolean; allow_apply_offworkday?: boolean; allow_apply_bk_cnt?: number; allow_apply_bk_day_limit?: number; buka_limit_next_month?: number; option_out_range?: number; checkindate?: readonly GroupCheckindate[]; spe_workdays?: readonly SpeWorkdays[]; spe_offdays?: readonly SpeWorkdays[]; wifimac_infos?: readonly { wifiname?: string; wifimac?: string }[]; loc_infos?: readonly LocInfos[]; schedulelist?: readonly GroupSchedulelist[]; ot_info_v2?: InfoV2; use_face_detect?: boolean; open_face_live_detect?: boolean; offwork_interval_time?: number; sync_out_checkin?: boolean; buka_remind?: { open_remind: boolean; buka_remind_month?: number; buka_remind_day?: number }; buka_restriction?: number; span_day_time?: number; standard_work_duration?: number; open_sp_checkin?: boolean; checkin_method_type?: number; groupid: number } } };
/** (unconfirmed) */
'/cgi-bin/contactrule/create': { body: { rules?: readonly { rule_id?: number; rule_type?: number; range?: { userid?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }; whitelist?: { userid?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }; exclude?: { userid?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }; is_allowed_search?: boolean; is_allowed_conversation?: boolean }[] }; answer: { rule_ids?: number[] } };
/** (unconfirmed) */
'/cgi-bin/contactrule/delete': { body: { rule_ids?: readonly number[] } };
/** (unconfirmed) */
'/cgi-bin/contactrule/list': { answer: { rules?: { rule_id?: number; rule_type?: number; range?: { userid?: string[]; partyid?: number[]; tagid?: number[] }; whitelist?: { userid?: string[]; partyid?: number[]; tagid?: number[] }; exclude?: { userid?: string[]; partyid?: number[]; tagid?: number[] }; is_allowed_search?: boolean; is_allowed_conversation?: boolean }[] } };
/** (unconfirmed) */
'/cgi-bin/contactrule/update': { body: { rules?: readonly { rule_id?: number; rule_type?: number; range?: { userid?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }; whitelist?: { userid?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }; exclude?: { userid?: readonly string[]; partyid?: readonly number[]; tagid?: readonly number[] }; is_allowed_search?: boolean; is_allowed_conversation?: boolean }[] } };
/** https://developer.work.weixin.qq.com/document/path/96168 (unconfirmed) */
'/cgi-bin/corp/apply_mass_call_ticket': { answer: { mass_call_ticket: string } };
/** (unconfirmed) */
'/cgi-bin/corp/getapprovaldata': { body: { starttime?: unknown; endtime?: unknown; next_spnum?: unknown }; answer: { count?: number; total?: number; next_spnum?: number; data?: { spname?: string; apply_name?: string; apply_org?: string; approval_name?: string[]; notify_name?: string[]; sp_status?: number; sp_num?: unknown; expense?: { expense_type?: number; reason?: string; item?: { expenseitem_type?: number; time?: number; sums?: number; reason?: string }[] }; leave?: { timeunit?: number; leave_type?: number; start_time?: number; end_time?: number; duration?: number; reason?: string }; comm?: { apply_data?: string } }[] } };
/** https://developer.work.weixin.qq.com/document/path/90269 */
'/cgi-bin/corp/getopenapprovaldata': { body: { thirdNo: string }; answer: { data: { ThirdNo: number | string; OpenTemplateId: string; OpenSpName: string; OpenSpstatus: number; ApplyTime: number; ApplyUserId: string; ApplyUsername: string; ApplyUserParty: string; ApplyUserImage: string; ApprovalNodes: { ApprovalNode: { NodeStatus: number; NodeAttr: number; NodeType: number; Items: { Item: { ItemUserId: string; ItemName: string; ItemParty: string; ItemImage: string; ItemStatus: number; ItemOpTime?: number; ItemSpeech?: string }[] } }[] }; NotifyNodes: { NotifyNode: { ItemUserId: string; ItemName: string; ItemParty: string; ItemImage: string }[] }; ApproverStep: number } } };
/** https://developer.work.weixin.qq.com/document/path/95820 */
'/cgi-bin/corpgroup/corp/get_chain_corpinfo': { body: { chain_id: string; corpid?: string; pending_corpid?: string }; answer: { corp_name: string; groupid: number; custom_id?: string; qualification_status?: number; is_joined: 0 | 1 | boolean } };
/** https://developer.work.weixin.qq.com/document/path/95315 */
'/cgi-bin/corpgroup/corp/get_chain_corpinfo_list': { body: { chain_id: string; groupid?: number; need_pending?: boolean; limit?: number; cursor?: string }; answer: { group_corps: { groupid: number; corpid?: string; pending_corpid?: string; corp_name: string; custom_id?: string; invite_userid?: string; is_joined: 0 | 1 }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95315 */
'/cgi-bin/corpgroup/corp/get_chain_group': { body: { chain_id: string; groupid?: number }; answer: { groups: { groupid: number; group_name: string; parentid: number; order: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/97441 */
'/cgi-bin/corpgroup/corp/get_chain_user_custom_id': { body: { chain_id: string; corpid: string; userid: string }; answer: { user_custom_id: string } };
/** https://developer.work.weixin.qq.com/document/path/93359 */
'/cgi-bin/corpgroup/corp/gettoken': { body: { business_type?: number; corpid: string; agentid: number }; answer: { access_token: string; expires_in: number } };
/** 获取应用共享信息 https://developer.work.weixin.qq.com/document/path/93403 */
'/cgi-bin/corpgroup/corp/list_app_share_info': { body: { agentid: number; business_type?: number; corpid?: string; cursor?: string; limit?: number }; answer: { corp_list: { corpid: string; corp_name: string; agentid: number }[]; ending: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95822 */
'/cgi-bin/corpgroup/corp/remove_corp': { body: { chain_id: string; corpid?: string; pending_corpid?: string } };
/** https://developer.work.weixin.qq.com/document/path/97442 (unconfirmed) */
'/cgi-bin/corpgroup/get_corp_shared_chain_list': { body: { corpid?: string }; answer: { user_custom_id?: string; chains?: { chain_id?: string; chain_name?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/95821 */
'/cgi-bin/corpgroup/import_chain_contact': { body: { chain_id: string; contact_list: readonly { corp_name: string; group_path?: string; custom_id?: string; contact_info_list: readonly { name: string; identity_type: number; mobile?: string; user_custom_id?: string }[] }[] }; answer: { jobid: string } };
/** 获取下级企业的小程序session (unconfirmed) */
'/cgi-bin/corpgroup/miniprogram/transfer_session': {};
/** https://developer.work.weixin.qq.com/document/path/95634 */
'/cgi-bin/corpgroup/rule/add_rule': { body: { chain_id: string; rule_info: { owner_corp_range: { userids?: readonly string[]; departmentids?: readonly number[] }; member_corp_range: { groupids?: readonly number[]; corpids?: readonly string[] } } }; answer: { rule_id: number } };
/** https://developer.work.weixin.qq.com/document/path/95632 */
'/cgi-bin/corpgroup/rule/delete_rule': { body: { chain_id: string; rule_id: number } };
/** https://developer.work.weixin.qq.com/document/path/95634 */
'/cgi-bin/corpgroup/rule/get_rule_info': { body: { chain_id: string; rule_id: number }; answer: { rule_info: { owner_corp_range: { userids?: string[]; departmentids?: number[] }; member_corp_range: { groupids?: number[]; corpids?: string[] } } } };
/** https://developer.work.weixin.qq.com/document/path/95631 */
'/cgi-bin/corpgroup/rule/list_ids': { body: { chain_id: string }; answer: { rule_ids: number[] } };
/** https://developer.work.weixin.qq.com/document/path/95635 */
'/cgi-bin/corpgroup/rule/modify_rule': { body: { chain_id: string; rule_id: number; rule_info: { owner_corp_range: { userids?: readonly string[]; departmentids?: readonly number[] }; member_corp_range: { groupids?: readonly number[]; corpids?: readonly string[] } } } };
/** https://developer.work.weixin.qq.com/document/path/95818 */
'/cgi-bin/corpgroup/unionid_to_external_userid': { body: { unionid?: string; openid?: string; corpid?: string; mass_call_ticket?: string }; answer: { external_userid_info: { corpid: string; external_userid: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/97357 (unconfirmed) */
'/cgi-bin/corpgroup/unionid_to_pending_id': { body: { unionid?: string; openid?: string }; answer: { pending_id?: string } };
/** 创建部门 https://developer.work.weixin.qq.com/document/path/90205 */
'/cgi-bin/department/create': { body: { id?: number; name: string; name_en?: string; parentid?: number; order?: number }; answer: { id: number } };
/** 更新部门 https://developer.work.weixin.qq.com/document/path/90206 */
'/cgi-bin/department/update': { body: { id: number; name?: string; name_en?: string; parentid?: number; order?: number } };
/** https://developer.work.weixin.qq.com/document/path/96031 */
'/cgi-bin/devicedata/add_accesscontrol_rule': { body: { rule_name: string; device_sn_list: readonly string[]; pass_rule?: { rule_list: readonly string[]; effect_open_userid_list: readonly { open_userid: string; user_type?: number }[] }; remote_pass_rule?: { rule_list: readonly string[]; effect_open_userid_list: readonly { open_userid: string; user_type?: number }[] } }; answer: { rule_id: string; invalid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/96227 */
'/cgi-bin/devicedata/del_accesscontrol_rule': { body: { rule_id: string } };
/** https://developer.work.weixin.qq.com/document/path/96029 */
'/cgi-bin/devicedata/get_accesscontrol_data': { body: { agentid?: number; user_type: number; begin_time: number; end_time: number; data_filter_type: number; device_sn_list?: readonly string[]; open_userid_list?: readonly string[]; limit?: number; cursor?: string }; answer: { accesscontrol_data: { items: { user_type: number; open_userid: string; device_sn: string; timestamp: number; pass_type: number; pass_method: number }[] }; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/96030 */
'/cgi-bin/devicedata/get_accesscontrol_rule': { body: { device_sn: string }; answer: { pass_rule?: { items: { rule_id: string; name?: string; rule_list: string[]; effect_open_userid_list: { open_userid: string; user_type?: number }[]; effect_time: number }[] }; remote_pass_rule?: { items: { rule_id: string; name?: string; rule_list: string[]; effect_open_userid_list: { open_userid: string; user_type?: number }[]; effect_time: number }[] } } };
/** https://developer.work.weixin.qq.com/document/path/96097 */
'/cgi-bin/devicedata/get_auth_info': { body: { agentid?: number }; answer: { device_list: { item: { device_type: number; device_sn: string; model_name?: string; default_name?: string; remark_name?: string }[] } } };
/** https://developer.work.weixin.qq.com/document/path/96027 */
'/cgi-bin/devicedata/get_checkin_data': { body: { agentid?: number; user_type: number; begin_time: number; end_time: number; data_filter_type: number; device_sn_list?: readonly string[]; open_userid_list?: readonly string[]; limit?: number; cursor?: string }; answer: { checkindata: { items: { open_userid: string; device_sn: string; checkin_time: number }[] }; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/96028 */
'/cgi-bin/devicedata/get_temperature_data': { body: { agentid?: number; user_type: number; begin_time: number; end_time: number; data_filter_type: number; device_sn_list?: readonly string[]; open_userid_list?: readonly string[]; limit?: number; cursor?: string }; answer: { temperature_data: { items: { user_type: number; open_userid: string; device_sn: string; timestamp: number; temperature: string; status: number }[] }; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/96221 */
'/cgi-bin/devicedata/mod_accesscontrol_rule': { body: { rule_id: string; rule_name: string; device_sn_list: readonly string[]; pass_rule?: { rule_list: readonly string[]; effect_open_userid_list: readonly { open_userid: string; user_type?: number }[] }; remote_pass_rule?: { rule_list: readonly string[]; effect_open_userid_list: readonly { open_userid: string; user_type?: number }[] } }; answer: { invalid_list?: string[] } };
/** 获取公费电话拨打记录 https://developer.work.weixin.qq.com/document/path/93662 */
'/cgi-bin/dial/get_dial_record': { body: { start_time?: number; end_time?: number; offset?: number; limit?: number }; answer: { record: { call_type: number; call_time: number; total_duration: number; caller: { userid: string; duration: number }; callee: { userid?: string; phone?: number | string; duration?: number }[] }[] } };
/** 获取文件内容存档授权成员列表 https://developer.work.weixin.qq.com/document/path/101882 */
'/cgi-bin/docdata/get_auth_user_list': { body: { cursor?: string; limit?: number }; answer: { auth_user_list: { userid: string }[]; next_cursor?: string; has_more: boolean } };
/** https://developer.work.weixin.qq.com/document/path/95512 */
'/cgi-bin/exmail/account/act_email': { body: { userid?: string; publicemail_id?: number; type?: number } };
/** https://developer.work.weixin.qq.com/document/path/97445 */
'/cgi-bin/exmail/app/compose_send': { body: { to: { emails?: readonly string[]; userids?: readonly string[] }; cc?: { emails?: readonly string[]; userids?: readonly string[] }; bcc?: { emails?: readonly string[]; userids?: readonly string[] }; subject: string; content: string; content_type?: string; attachment_list?: readonly { file_name: string; content: string }[]; schedule?: { schedule_id?: string; method?: string; start_time: number; end_time: number; location?: string; reminders?: { is_remind?: 0 | 1; remind_time_diffs?: readonly number[]; is_repeat?: 0 | 1; repeat_type?: number; repeat_until?: number; is_custom_repeat?: 0 | 1; repeat_interval?: number; repeat_day_of_week?: readonly number[]; repeat_day_of_month?: readonly number[]; timezone?: number; remind_before_event_mins?: number; repeat_week_of_month?: readonly number[]; repeat_month_of_year?: readonly number[] } }; meeting?: { option?: { password?: string; auto_record?: number; enable_waiting_room?: boolean; allow_enter_before_host?: boolean; enable_screen_watermark?: boolean; enter_restraint?: number; enable_enter_mute?: number; remind_scope?: number; water_mark_type?: number }; hosts?: { userids?: readonly string[] }; meeting_admins: { userids?: readonly string[] } }; enable_id_trans?: 0 | 1 } };
/** https://developer.work.weixin.qq.com/document/path/97992 */
'/cgi-bin/exmail/app/get_email_alias': { answer: { email: string; alias_list: string[] } };
/** https://developer.work.weixin.qq.com/document/path/97505 */
'/cgi-bin/exmail/app/get_mail_list': { body: { begin_time?: number; end_time?: number; limit?: number; cursor?: string }; answer: { mail_list: { mail_id: string }[]; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/97982 */
'/cgi-bin/exmail/app/read_mail': { body: { mail_id: string }; answer: { mail_data: string } };
/** https://developer.work.weixin.qq.com/document/path/97503 */
'/cgi-bin/exmail/app/update_email_alias': { body: { new_email: string } };
/** https://developer.work.weixin.qq.com/document/path/95510 */
'/cgi-bin/exmail/group/create': { body: { groupid: string; groupname: string; email_list?: { list: readonly string[] }; group_list?: { list: readonly string[] }; tag_list?: { list: readonly number[] }; department_list?: { list: readonly number[] }; allow_type?: number; allow_emaillist?: { list: readonly string[] }; allow_taglist?: { list: readonly number[] }; allow_departmentlist?: { list: readonly number[] } } };
/** https://developer.work.weixin.qq.com/document/path/97996 */
'/cgi-bin/exmail/group/delete': { body: { groupid: string } };
/** https://developer.work.weixin.qq.com/document/path/97995 */
'/cgi-bin/exmail/group/update': { body: { groupid: string; groupname?: string; email_list?: { list: readonly string[] }; group_list?: { list: readonly string[] }; tag_list?: { list: readonly number[] }; department_list?: { list: readonly number[] }; allow_type?: number; allow_emaillist?: { list: readonly string[] }; allow_taglist?: { list: readonly number[] }; allow_departmentlist?: { list: readonly number[] } } };
/** https://developer.work.weixin.qq.com/document/path/95514 */
'/cgi-bin/exmail/mail/get_newcount': { body: { userid: string }; answer: { count: number } };
/** https://developer.work.weixin.qq.com/document/path/95511 */
'/cgi-bin/exmail/publicmail/create': { body: { email: string; name: string; userid_list?: { list: readonly string[] }; tag_list?: { list: readonly number[] }; department_list?: { list: readonly number[] }; create_auth_code?: 0 | 1; auth_code_info?: { remark?: string } }; answer: { id: number } };
/** https://developer.work.weixin.qq.com/document/path/98001 */
'/cgi-bin/exmail/publicmail/delete': { body: { id: number } };
/** https://developer.work.weixin.qq.com/document/path/100184 */
'/cgi-bin/exmail/publicmail/delete_auth_code': { body: { id: number; auth_code_id: number } };
/** https://developer.work.weixin.qq.com/document/path/98002 */
'/cgi-bin/exmail/publicmail/get': { body: { id_list: readonly number[] }; answer: { list: { id: number; email: string; name: string; userid_list?: { list: string[] }; tag_list?: { list: number[] }; department_list?: { list: number[] }; alias_list?: { list: string[] } }[] } };
/** https://developer.work.weixin.qq.com/document/path/100183 */
'/cgi-bin/exmail/publicmail/get_auth_code_list': { body: { id: number }; answer: { auth_code_list: { auth_code_id: number; remark: string; last_use_time: number; create_time: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/98000 */
'/cgi-bin/exmail/publicmail/update': { body: { id: number; name?: string; userid_list?: { list: readonly string[] }; tag_list?: { list: readonly number[] }; department_list?: { list: readonly number[] }; alias_list?: { list: readonly string[] }; create_auth_code?: 0 | 1; auth_code_info?: { remark?: string } } };
/** https://developer.work.weixin.qq.com/document/path/95513 */
'/cgi-bin/exmail/useroption/get': { body: { userid?: string; type: readonly number[] }; answer: { option: { list: { type: number; value: string }[] } } };
/** https://developer.work.weixin.qq.com/document/path/98008 */
'/cgi-bin/exmail/useroption/update': { body: { userid?: string; option: { list: readonly { type: number; value: string }[] } } };
/** https://developer.work.weixin.qq.com/document/path/99316 (unconfirmed) */
'/cgi-bin/exmail/vip/batch_add': { body: { userid_list?: readonly string[] }; answer: { succ_userid_list?: string[]; fail_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99317 (unconfirmed) */
'/cgi-bin/exmail/vip/batch_del': { body: { userid_list?: readonly string[] }; answer: { succ_userid_list?: string[]; fail_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99318 (unconfirmed) */
'/cgi-bin/exmail/vip/list': { body: { cursor?: string; limit?: number }; answer: { has_more?: boolean; next_cursor?: string; userid_list?: string[] } };
/** 导出部门 https://developer.work.weixin.qq.com/document/path/94852 */
'/cgi-bin/export/department': { body: { encoding_aeskey: string; block_size?: number }; answer: { jobid: string } };
/** 导出成员 https://developer.work.weixin.qq.com/document/path/94849 */
'/cgi-bin/export/simple_user': { body: { encoding_aeskey: string; block_size?: number }; answer: { jobid: string } };
/** 导出标签成员 https://developer.work.weixin.qq.com/document/path/94853 */
'/cgi-bin/export/taguser': { body: { tagid: number; encoding_aeskey: string; block_size?: number }; answer: { jobid: string } };
/** 导出成员详情 https://developer.work.weixin.qq.com/document/path/94851 */
'/cgi-bin/export/user': { body: { encoding_aeskey: string; block_size?: number }; answer: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/92228 */
'/cgi-bin/externalcontact/add_contact_way': { body: { type: number; scene: number; style?: number; remark?: string; skip_verify?: boolean; state?: string; user?: readonly string[]; party?: readonly number[]; is_temp?: boolean; expires_in?: number; chat_expires_in?: number; unionid?: string; is_exclusive?: boolean; mark_source?: boolean; conclusions?: WayConclusions }; answer: { config_id: string; qr_code?: string } };
/** 添加企业客户标签 https://developer.work.weixin.qq.com/document/path/92117 */
'/cgi-bin/externalcontact/add_corp_tag': { body: { group_id?: string; group_name?: string; order?: number; tag?: readonly { name: string; order?: number }[]; agentid?: number }; answer: { tag_group: TagGroup } };
/** https://developer.work.weixin.qq.com/document/path/95097 */
'/cgi-bin/externalcontact/add_intercept_rule': { body: { rule_name: string; word_list: readonly string[]; semantics_list?: readonly number[]; intercept_type: number; applicable_range?: { user_list?: readonly string[]; department_list?: readonly number[] } }; answer: { rule_id: Int64 } };
/** 企业发表内容到客户的朋友圈 https://developer.work.weixin.qq.com/document/path/95094 */
'/cgi-bin/externalcontact/add_moment_task': { body: { text?: { content: string }; attachments?: readonly { msgtype: string; image?: { media_id: string }; link?: { title: string; url: string; media_id?: string }; video?: { media_id: string } }[]; visible_range?: { sender_list?: { user_list?: readonly string[]; department_list?: readonly number[] }; external_contact_list?: { tag_list?: readonly string[] } } }; answer: { jobid: string } };
/** 创建企业群发 https://developer.work.weixin.qq.com/document/path/92135 */
'/cgi-bin/externalcontact/add_msg_template': { body: { chat_type: string; external_userid?: readonly string[]; chat_id_list?: readonly string[]; tag_filter?: { group_list?: readonly { tag_list?: readonly string[] }[] }; sender?: string; allow_select?: boolean; text?: { content: string }; attachments?: readonly WecomWelcomeAttachment[] }; answer: { msgid: string; fail_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/95096 */
'/cgi-bin/externalcontact/add_product_album': { body: { description: string; price: number; product_sn?: string; attachments?: readonly { type: string; image?: { media_id: string } }[] }; answer: { product_id: string } };
/** 为指定规则组创建企业客户标签 https://work.weixin.qq.com/api/doc/90000/90135/94882 */
'/cgi-bin/externalcontact/add_strategy_tag': { body: { strategy_id: number; group_id?: string; group_name?: string; order?: number; tag: readonly { name: string; order?: number }[] }; answer: { tag_group: { strategy_id?: number; group_id: string; group_name: string; order: number; create_time: number; tag: GroupTag[] } } };
/** https://developer.work.weixin.qq.com/document/path/92994 */
'/cgi-bin/externalcontact/batch/get_by_user': { body: { userid_list: readonly string[]; cursor?: string; limit?: number }; answer: { external_contact_list: { external_contact: ExternalContact; follow_info: FollowUser }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/92506 */
'/cgi-bin/externalcontact/batch_to_external_userid': { body: { mobiles: readonly string[] }; answer: { success_list: SuccessList[]; fail_list: SuccessList[] } };
/** https://developer.work.weixin.qq.com/document/path/97611 */
'/cgi-bin/externalcontact/cancel_groupmsg_send': { body: { msgid: string } };
/** https://developer.work.weixin.qq.com/document/path/97612 */
'/cgi-bin/externalcontact/cancel_moment_task': { body: { moment_id: string } };
/** 结束临时会话 https://developer.work.weixin.qq.com/document/path/92572 */
'/cgi-bin/externalcontact/close_temp_chat': { body: { userid: string; external_userid: string } };
/** https://developer.work.weixin.qq.com/document/path/99434 */
'/cgi-bin/externalcontact/contact_list': { body: { limit?: number; cursor?: string }; answer: { info_list: { external_userid?: string; tmp_openid?: string; name?: string; follow_userid?: string; chat_id?: string; chat_name?: string; add_time: number; is_customer: 0 | 1 | boolean }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/92323 */
'/cgi-bin/externalcontact/convert_to_openid': { body: { external_userid: string }; answer: { openid: string } };
/** 创建获客链接 https://developer.work.weixin.qq.com/document/path/97297 */
'/cgi-bin/externalcontact/customer_acquisition/create_link': { body: { link_name: string; range?: { user_list?: readonly string[]; department_list?: readonly number[] }; priority_option?: { priority_type: number; priority_userid_list?: readonly string[] }; skip_verify?: boolean; mark_source?: boolean }; answer: { link: { link_id: string; link_name: string; url: string; skip_verify?: boolean; mark_source?: boolean; create_time: number } } };
/** 获取获客客户列表 https://developer.work.weixin.qq.com/document/path/97298 */
'/cgi-bin/externalcontact/customer_acquisition/customer': { body: { link_id: string; cursor?: string; limit?: number }; answer: { customer_list: { external_userid: string; userid?: string; chat_status: number; state?: string }[]; next_cursor?: string } };
/** 删除获客链接 https://developer.work.weixin.qq.com/document/path/97297 */
'/cgi-bin/externalcontact/customer_acquisition/delete_link': { body: { link_id: string } };
/** 获取获客链接详情 https://developer.work.weixin.qq.com/document/path/97297 */
'/cgi-bin/externalcontact/customer_acquisition/get': { body: { link_id: string }; answer: { link: { link_id?: string; link_name: string; url: string; skip_verify: boolean; mark_source: boolean; create_time: number }; range?: { user_list?: string[]; department_list?: number[] }; priority_option?: { priority_type: number; priority_userid_list?: string[] } } };
/** https://developer.work.weixin.qq.com/document/path/100130 */
'/cgi-bin/externalcontact/customer_acquisition/get_chat_info': { body: { chat_key: string }; answer: { userid: string; external_userid: string; chat_info: { link_id: string; state?: string; recv_msg_cnt: number } } };
/** 获取获客链接列表 https://developer.work.weixin.qq.com/document/path/97297 */
'/cgi-bin/externalcontact/customer_acquisition/list_link': { body: { cursor?: string; limit?: number }; answer: { link_id_list: string[]; next_cursor?: string } };
/** 查询链接使用详情 https://developer.work.weixin.qq.com/document/path/97375 */
'/cgi-bin/externalcontact/customer_acquisition/statistic': { body: { link_id: string; start_time: number; end_time: number }; answer: { click_link_customer_cnt: number; new_customer_cnt: number } };
/** 编辑获客链接 https://developer.work.weixin.qq.com/document/path/97297 */
'/cgi-bin/externalcontact/customer_acquisition/update_link': { body: { link_id: string; link_name?: string; range?: { user_list?: readonly string[]; department_list?: readonly number[] }; priority_option?: { priority_type: number; priority_userid_list?: readonly string[] }; skip_verify?: boolean; mark_source?: boolean } };
/** https://developer.work.weixin.qq.com/document/path/101146 (unconfirmed) */
'/cgi-bin/externalcontact/customer_acquisition_app/get_permit': { answer: { user_list?: string[]; department_list?: number[]; tag_list?: number[] } };
/** 创建新的规则组 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/customer_strategy/create': { body: { parent_id?: number; strategy_name: string; admin_list: readonly string[]; privilege: CreatePrivilege; range: readonly { type: number; userid?: string; partyid?: number }[] }; answer: { strategy_id: number } };
/** 删除规则组 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/customer_strategy/del': { body: { strategy_id: number } };
/** 编辑规则组及其管理范围 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/customer_strategy/edit': { body: { strategy_id: number; strategy_name?: string; admin_list?: readonly string[]; privilege?: CreatePrivilege; range_add?: readonly { type: number; userid?: string; partyid?: number }[]; range_del?: readonly { type: number; userid?: string; partyid?: number }[] } };
/** 获取规则组详情 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/customer_strategy/get': { body: { strategy_id: number }; answer: { strategy: { strategy_id: number; parent_id: number; strategy_name: string; admin_list: string[]; privilege: { view_customer_list: boolean; view_customer_data: boolean; view_room_list: boolean; contact_me: boolean; join_room: boolean; share_customer: boolean; oper_resign_customer: boolean; oper_resign_group: boolean; send_customer_msg: boolean; edit_welcome_msg: boolean; view_behavior_data: boolean; view_room_data: boolean; send_group_msg: boolean; room_deduplication: boolean; rapid_reply: boolean; onjob_customer_transfer: boolean; edit_anti_spam_rule: boolean; export_customer_list: boolean; export_customer_data: boolean; export_customer_group_list: boolean }; create_time: number } } };
/** 获取规则组管理范围 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/customer_strategy/get_range': { body: { strategy_id: number; cursor?: string; limit?: number }; answer: { range: { type: number; userid?: string; partyid?: number }[]; next_cursor?: string } };
/** 获取规则组列表 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/customer_strategy/list': { body: { cursor?: string; limit?: number }; answer: { strategy: { strategy_id: number }[]; next_cursor?: string } };
/** 删除企业已配置的「联系我」方式 https://developer.work.weixin.qq.com/document/path/92228 */
'/cgi-bin/externalcontact/del_contact_way': { body: { config_id: string } };
/** 删除企业客户标签 https://developer.work.weixin.qq.com/document/path/92117 */
'/cgi-bin/externalcontact/del_corp_tag': { body: { tag_id?: readonly string[]; group_id?: readonly string[]; agentid?: number } };
/** https://developer.work.weixin.qq.com/document/path/95097 */
'/cgi-bin/externalcontact/del_intercept_rule': { body: { rule_id: string } };
/** https://work.weixin.qq.com/api/doc/90000/90135/94882 */
'/cgi-bin/externalcontact/del_strategy_tag': { body: { tag_id?: readonly string[]; group_id?: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/95096 */
'/cgi-bin/externalcontact/delete_product_album': { body: { product_id: string } };
/** 编辑企业客户标签 https://developer.work.weixin.qq.com/document/path/92117 */
'/cgi-bin/externalcontact/edit_corp_tag': { body: { id?: string; name?: string; order?: number; agentid?: number } };
/** 编辑指定规则组下的企业客户标签 https://work.weixin.qq.com/api/doc/90000/90135/94882 */
'/cgi-bin/externalcontact/edit_strategy_tag': { body: { id: string; name?: string; order?: number } };
/** (unconfirmed) */
'/cgi-bin/externalcontact/finish_external_userid_migration': {};
/** (unconfirmed) */
'/cgi-bin/externalcontact/from_service_external_userid': {};
/** 获取企业已配置的「联系我」方式 https://developer.work.weixin.qq.com/document/path/92228 */
'/cgi-bin/externalcontact/get_contact_way': { body: { config_id: string }; answer: { contact_way?: { config_id: string; type: number; scene: number; style: number; remark: string; skip_verify: boolean; state: string; qr_code?: string; user?: string[]; party?: number[]; is_temp: boolean; expires_in?: number; chat_expires_in?: number; unionid?: string; is_exclusive?: boolean; mark_source?: boolean; conclusions: { text?: { content: string }; image?: { pic_url: string }; link?: ConclusionsLink; miniprogram?: ConclusionsMiniprogram } } } };
/** 获取企业标签库 https://developer.work.weixin.qq.com/document/path/92117 */
'/cgi-bin/externalcontact/get_corp_tag_list': { body: { tag_id?: readonly string[]; group_id?: readonly string[] }; answer: { tag_group: TagGroup[] } };
/** 获取群发记录列表 https://developer.work.weixin.qq.com/document/path/93338 */
'/cgi-bin/externalcontact/get_groupmsg_list_v2': { body: { chat_type: string; start_time: number; end_time: number; creator?: string; filter_type?: number; limit?: number; cursor?: string }; answer: { group_msg_list?: { msgid: string; creator: string; create_type: number; text?: { content: string }; attachments?: TemplateAttachments[]; create_time: number }[]; next_cursor?: string } };
/** 获取企业群发成员执行结果 https://developer.work.weixin.qq.com/document/path/93338 */
'/cgi-bin/externalcontact/get_groupmsg_send_result': { body: { msgid: string; limit?: number; cursor?: string; userid: string }; answer: { send_list?: { userid: string; chat_id?: string; external_userid?: string; status: number; send_time?: number }[]; next_cursor?: string } };
/** 获取群发成员发送任务列表 https://developer.work.weixin.qq.com/document/path/93338 */
'/cgi-bin/externalcontact/get_groupmsg_task': { body: { msgid: string; limit?: number; cursor?: string }; answer: { task_list?: { userid: string; status: number; send_time?: number }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95097 */
'/cgi-bin/externalcontact/get_intercept_rule': { body: { rule_id: string }; answer: { rule: { rule_id: Int64; rule_name: string; create_time?: number; word_list: string[]; extra_rule?: { semantics_list?: number[] }; intercept_type: number; applicable_range?: { user_list?: string[]; department_list?: number[] } } } };
/** https://developer.work.weixin.qq.com/document/path/95097 (unconfirmed) */
'/cgi-bin/externalcontact/get_intercept_rule_list': { answer: { rule_list: { rule_id: Int64; rule_name: string; create_time: number }[] } };
/** 获取客户朋友圈的互动数据 https://developer.work.weixin.qq.com/document/path/93333 */
'/cgi-bin/externalcontact/get_moment_comments': { body: { moment_id: string; userid: string }; answer: { comment_list: { userid?: string; external_userid?: string; create_time: number }[]; like_list: { userid?: string; external_userid?: string; create_time: number }[] } };
/** 获取客户朋友圈发表时选择的可见范围 https://developer.work.weixin.qq.com/document/path/93333 */
'/cgi-bin/externalcontact/get_moment_customer_list': { body: { moment_id: string; userid?: string; limit?: number; cursor?: string }; answer: { customer_list: { userid: string; external_userid: string }[]; next_cursor?: string } };
/** 获取企业全部的发表列表 https://developer.work.weixin.qq.com/document/path/93333 */
'/cgi-bin/externalcontact/get_moment_list': { body: { start_time: number; end_time: number; creator?: string; filter_type?: number; limit?: number; cursor?: string }; answer: { moment_list: { moment_id: string; creator: string; create_type: number; visible_type: number; text?: { content: string }; image?: { media_id: string }[]; video?: { media_id: string; thumb_media_id?: string }; link?: { url: string; title?: string }; location?: { longitude: string | number; latitude: string | number; name?: string }; create_time: number }[]; next_cursor?: string } };
/** 获取客户朋友圈发表后的可见客户列表 https://developer.work.weixin.qq.com/document/path/93333 */
'/cgi-bin/externalcontact/get_moment_send_result': { body: { moment_id: string; userid?: string; limit?: number; cursor?: string }; answer: { customer_list: { external_userid: string }[]; next_cursor?: string } };
/** 获取客户朋友圈企业发表的列表 https://developer.work.weixin.qq.com/document/path/93333 */
'/cgi-bin/externalcontact/get_moment_task': { body: { moment_id: string; limit?: number; cursor?: string }; answer: { task_list: { userid: string; publish_status: number }[]; next_cursor?: string } };
/** 获取任务创建结果 https://developer.work.weixin.qq.com/document/path/95094 */
'/cgi-bin/externalcontact/get_moment_task_result': { body: { jobid: string }; answer: { type: string; status: number; result: { errcode: number; errmsg: string; moment_id: string; invalid_sender_list?: { user_list?: string[]; department_list?: number[] }; invalid_external_contact_list?: { tag_list?: string[] } } } };
/** https://developer.work.weixin.qq.com/document/path/95327 */
'/cgi-bin/externalcontact/get_new_external_userid': { body: { external_userid_list: readonly string[] }; answer: { items: { external_userid: string; new_external_userid: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/95096 */
'/cgi-bin/externalcontact/get_product_album': { body: { product_id: string }; answer: { product: { product_id: string; description: string; price: number; product_sn?: string; attachments?: { type: string; image?: { media_id: string } }[]; create_time: number } } };
/** https://developer.work.weixin.qq.com/document/path/95096 */
'/cgi-bin/externalcontact/get_product_album_list': { body: { cursor?: string; limit?: number }; answer: { next_cursor?: string; product_list: { product_id: string; description: string; price: number; product_sn?: string; attachments?: { type: string; image?: { media_id: string } }[] }[] } };
/** 获取指定规则组下的企业客户标签 https://work.weixin.qq.com/api/doc/90000/90135/94882 */
'/cgi-bin/externalcontact/get_strategy_tag_list': { body: { strategy_id?: number; tag_id?: readonly string[]; group_id?: readonly string[] }; answer: { tag_group: { strategy_id: number; group_id: string; group_name: string; order: number; create_time: number; tag: GroupTag[] }[] } };
/** 获取待分配的离职成员列表 https://developer.work.weixin.qq.com/document/path/92124 */
'/cgi-bin/externalcontact/get_unassigned_list': { body: { page_id?: number; page_size?: number; cursor?: string }; answer: { info: { handover_userid: string; external_userid: string; dimission_time: number }[]; is_last: boolean; next_cursor?: string } };
/** 获取「联系客户统计」数据 https://developer.work.weixin.qq.com/document/path/92132 */
'/cgi-bin/externalcontact/get_user_behavior_data': { body: { start_time: number; end_time: number; userid?: readonly string[]; partyid?: readonly number[] }; answer: { behavior_data: { stat_time: number; chat_cnt: number; message_cnt: number; reply_percentage?: number; avg_reply_time?: number; negative_feedback_cnt: number; new_apply_cnt: number; new_contact_cnt: number }[] } };
/** 发送新客户欢迎语 https://developer.work.weixin.qq.com/document/path/92366 */
'/cgi-bin/externalcontact/group_welcome_template/add': { body: { text?: { content: string }; image?: { media_id?: string; pic_url?: string }; link?: { title: string; desc?: string; url: string; picurl?: string }; video?: { media_id: string }; miniprogram?: AttachmentsMiniprogram; file?: { media_id: string }; notify?: 0 | 1; agentid?: number }; answer: { template_id: string } };
/** 删除入群欢迎语素材 https://developer.work.weixin.qq.com/document/path/92366 */
'/cgi-bin/externalcontact/group_welcome_template/del': { body: { template_id: string; agentid?: number } };
/** 编辑入群欢迎语素材 https://developer.work.weixin.qq.com/document/path/92366 */
'/cgi-bin/externalcontact/group_welcome_template/edit': { body: { template_id: string; text?: { content: string }; image?: { media_id?: string; pic_url?: string }; link?: { title: string; desc?: string; url: string; picurl?: string }; video?: { media_id: string }; miniprogram?: AttachmentsMiniprogram; file?: { media_id: string }; agentid?: number } };
/** 获取入群欢迎语素材 https://developer.work.weixin.qq.com/document/path/92366 */
'/cgi-bin/externalcontact/group_welcome_template/get': { body: { template_id: string }; answer: { text?: { content: string }; image?: { media_id?: string; pic_url?: string }; link?: { title: string; desc?: string; url: string; picurl?: string }; video?: { media_id: string }; miniprogram?: AttachmentsMiniprogram; file?: { media_id: string }; agentid?: number } };
/** https://developer.work.weixin.qq.com/document/path/92229 */
'/cgi-bin/externalcontact/groupchat/add_join_way': { body: { scene: number; remark?: string; auto_create_room?: number; room_base_name?: string; room_base_id?: number; chat_id_list: readonly string[]; state?: string; mark_source?: boolean }; answer: { config_id: string } };
/** https://developer.work.weixin.qq.com/document/path/92229 */
'/cgi-bin/externalcontact/groupchat/del_join_way': { body: { config_id: string } };
/** 获取客户群详情 https://developer.work.weixin.qq.com/document/path/92122 */
'/cgi-bin/externalcontact/groupchat/get': { body: { chat_id: string; need_name?: 0 | 1 }; answer: { group_chat: { chat_id: string; name: string; owner: string; notice: string; member_list: { type: number; userid: string; unionid?: string; invitor?: { userid: string }; name?: string; group_nickname?: string; join_scene: number; join_time: number; state?: string }[]; admin_list: { userid: string }[]; create_time: number; member_version: string } } };
/** https://developer.work.weixin.qq.com/document/path/92229 */
'/cgi-bin/externalcontact/groupchat/get_join_way': { body: { config_id: string }; answer: { join_way: { config_id: string; scene: number; remark: string; auto_create_room: number; room_base_name?: string; room_base_id?: number; chat_id_list: string[]; qr_code?: string; state?: string; mark_source?: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/95327 */
'/cgi-bin/externalcontact/groupchat/get_new_external_userid': { body: { external_userid_list: readonly string[]; chat_id: string }; answer: { items: { external_userid: string; new_external_userid: string }[] } };
/** 获取客户群列表 https://developer.work.weixin.qq.com/document/path/92120 */
'/cgi-bin/externalcontact/groupchat/list': { body: { status_filter?: number; owner_filter?: { userid_list?: readonly string[] }; limit?: number; cursor?: string }; answer: { group_chat_list: { chat_id: string; status: number }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95703 */
'/cgi-bin/externalcontact/groupchat/onjob_transfer': { body: { chat_id_list: readonly string[]; new_owner: string }; answer: { failed_chat_list?: { chat_id: string; errcode: number; errmsg: string }[] } };
/** 获取「群聊数据统计」数据 https://developer.work.weixin.qq.com/document/path/92133 */
'/cgi-bin/externalcontact/groupchat/statistic': { body: { day_begin_time: number; day_end_time?: number; owner_filter: { userid_list?: readonly string[] }; order_by?: number; order_asc?: 0 | 1; offset?: number; limit?: number }; answer: { items: { owner: string; data: ItemsData }[]; total: number; next_offset?: number } };
/** https://developer.work.weixin.qq.com/document/path/92133 */
'/cgi-bin/externalcontact/groupchat/statistic_group_by_day': { body: { day_begin_time: number; day_end_time?: number; owner_filter: { userid_list?: readonly string[] } }; answer: { items: { stat_time: number; data: ItemsData }[] } };
/** 分配离职成员的客户群 https://developer.work.weixin.qq.com/document/path/92127 */
'/cgi-bin/externalcontact/groupchat/transfer': { body: { chat_id_list: readonly string[]; new_owner: string }; answer: { failed_chat_list?: { chat_id: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92229 */
'/cgi-bin/externalcontact/groupchat/update_join_way': { body: { config_id: string; scene: number; remark?: string; auto_create_room?: number; room_base_name?: string; room_base_id?: number; chat_id_list: readonly string[]; state?: string; mark_source?: boolean } };
/** 获取企业已配置的「联系我」列表 https://developer.work.weixin.qq.com/document/path/92228 */
'/cgi-bin/externalcontact/list_contact_way': { body: { start_time?: number; end_time?: number; limit?: number; cursor?: string }; answer: { contact_way: { config_id: string }[]; next_cursor?: string } };
/** 编辑客户企业标签 https://developer.work.weixin.qq.com/document/path/92118 */
'/cgi-bin/externalcontact/mark_tag': { body: { userid: string; external_userid: string; add_tag?: readonly string[]; remove_tag?: readonly string[] } };
/** 发送「学校通知」 https://developer.work.weixin.qq.com/document/path/91609 */
'/cgi-bin/externalcontact/message/send': { body: WecomSchoolMessage; answer: { invalid_external_user?: string[]; invalid_parent_userid?: string[]; invalid_student_userid?: string[]; invalid_party?: number[] } };
/** 创建新的规则组 https://work.weixin.qq.com/api/doc/90000/90135/94890 */
'/cgi-bin/externalcontact/moment_strategy/create': { body: { parent_id?: number; strategy_name: string; admin_list: readonly string[]; privilege: { view_moment_list?: boolean; send_moment?: boolean }; range: readonly { type: number; userid?: string; partyid?: number }[] }; answer: { strategy_id: number } };
/** 删除规则组 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/moment_strategy/del': { body: { strategy_id: number } };
/** 编辑规则组及其管理范围 https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/moment_strategy/edit': { body: { strategy_id: number; strategy_name?: string; admin_list?: readonly string[]; privilege?: { view_moment_list?: boolean; send_moment?: boolean }; range_add?: readonly { type: number; userid?: string; partyid?: number }[]; range_del?: readonly { type: number; userid?: string; partyid?: number }[] } };
/** https://work.weixin.qq.com/api/doc/90000/90135/94883 */
'/cgi-bin/externalcontact/moment_strategy/get': { body: { strategy_id: number }; answer: { strategy: { strategy_id: number; parent_id: number; strategy_name: string; admin_list: string[]; privilege: { view_moment_list: boolean; send_moment: boolean }; create_time: number } } };
/** 获取规则组管理范围 https://work.weixin.qq.com/api/doc/90000/90135/94890 */
'/cgi-bin/externalcontact/moment_strategy/get_range': { body: { strategy_id: number; cursor?: string; limit?: number }; answer: { range: { type: number; userid?: string; partyid?: number }[]; next_cursor?: string } };
/** 获取规则组列表 https://work.weixin.qq.com/api/doc/90000/90135/94890 */
'/cgi-bin/externalcontact/moment_strategy/list': { body: { cursor?: string; limit?: number }; answer: { strategy: { strategy_id: number }[]; next_cursor?: string } };
/** 客户群opengid转换 https://developer.work.weixin.qq.com/document/path/94822 */
'/cgi-bin/externalcontact/opengid_to_chatid': { body: { opengid: string }; answer: { chat_id: string } };
/** https://developer.work.weixin.qq.com/document/path/92994 */
'/cgi-bin/externalcontact/remark': { body: { userid: string; external_userid: string; remark?: string; remark_company?: string; remark_mobiles?: readonly string[]; remark_pic_mediaid?: string; description?: string } };
/** https://developer.work.weixin.qq.com/document/path/97610 */
'/cgi-bin/externalcontact/remind_groupmsg_send': { body: { msgid: string } };
/** 分配离职成员的客户 https://developer.work.weixin.qq.com/document/path/94081 */
'/cgi-bin/externalcontact/resigned/transfer_customer': { body: { handover_userid: string; takeover_userid: string; external_userid: readonly string[]; transfer_success_msg?: string }; answer: { customer: { errcode: number; external_userid: string }[] } };
/** 查询客户接替状态 https://developer.work.weixin.qq.com/document/path/94082 */
'/cgi-bin/externalcontact/resigned/transfer_result': { body: { handover_userid: string; takeover_userid: string; cursor?: string }; answer: { customer: { status: number; external_userid: string; takeover_time?: number }[]; next_cursor?: string } };
/** 发送新客户欢迎语 https://developer.work.weixin.qq.com/document/path/92137 */
'/cgi-bin/externalcontact/send_welcome_msg': { body: WecomWelcomeMessage };
/** https://developer.work.weixin.qq.com/document/path/92318 */
'/cgi-bin/externalcontact/set_subscribe_mode': { body: { subscribe_mode: number } };
/** https://developer.work.weixin.qq.com/document/path/95195 */
'/cgi-bin/externalcontact/to_service_external_userid': { body: { external_userid: string }; answer: { external_userid: string } };
/** 分配离职成员的客户 https://developer.work.weixin.qq.com/document/path/92125 */
'/cgi-bin/externalcontact/transfer_customer': { body: { handover_userid: string; takeover_userid: string; external_userid: readonly string[]; transfer_success_msg?: string }; answer: { customer: { errcode: number; external_userid: string }[] } };
/** 查询客户接替状态 https://developer.work.weixin.qq.com/document/path/94088 */
'/cgi-bin/externalcontact/transfer_result': { body: { handover_userid: string; takeover_userid: string; cursor?: string }; answer: { customer: { status: number; external_userid: string; takeover_time?: number }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/93274 */
'/cgi-bin/externalcontact/unionid_to_external_userid': { body: { unionid: string }; answer: { external_userid: string } };
/** 更新企业已配置的「联系我」方式 https://developer.work.weixin.qq.com/document/path/92228 */
'/cgi-bin/externalcontact/update_contact_way': { body: { config_id: string; style?: number; remark?: string; skip_verify?: boolean; state?: string; user?: readonly string[]; party?: readonly number[]; is_temp?: boolean; expires_in?: number; chat_expires_in?: number; unionid?: string; is_exclusive?: boolean; mark_source?: boolean; conclusions?: WayConclusions } };
/** https://developer.work.weixin.qq.com/document/path/95097 */
'/cgi-bin/externalcontact/update_intercept_rule': { body: { rule_id: string; rule_name: string; word_list: readonly string[]; extra_rule?: { semantics_list?: readonly number[] }; intercept_type?: number; add_applicable_range?: { user_list?: readonly string[]; department_list?: readonly number[] }; remove_applicable_range?: { user_list?: readonly string[]; department_list?: readonly number[] } } };
/** https://developer.work.weixin.qq.com/document/path/95096 */
'/cgi-bin/externalcontact/update_product_album': { body: { product_id: string; description?: string; price?: number; product_sn?: string; attachments?: readonly { type: string; image?: { media_id: string } }[] } };
/** 新增商户号 https://developer.work.weixin.qq.com/document/path/93666 */
'/cgi-bin/externalpay/addmerchant': { body: { mch_id: string; merchant_name: string } };
/** 删除商户号 https://developer.work.weixin.qq.com/document/path/93666 */
'/cgi-bin/externalpay/delmerchant': { body: { mch_id: string } };
/** 获取对外收款记录 https://developer.work.weixin.qq.com/document/path/93667 */
'/cgi-bin/externalpay/get_bill_list': { body: { begin_time: number; end_time: number; payee_userid?: string; cursor?: string; limit?: number }; answer: { bill_list: { mch_id: string; bill_type: number; out_trade_no: string; out_refund_no?: string; transaction_id: string; trade_state: number; external_userid?: string; payee_userid?: string; total_fee: number; total_refund_fee: number; payment_type: number; pay_time: number; remark: string; payer_info?: { name?: string; phone?: string; address?: string }; commodity_list?: { description: string; amount?: number }[]; refund_list?: { out_refund_no: string; refund_userid: string; refund_comment: string; refund_reqtime: number; refund_status: number; refund_fee: number }[]; miniprogram_info?: { appid: string; name: string } }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98100 (unconfirmed) */
'/cgi-bin/externalpay/get_fund_flow': { body: { begin_time?: number; end_time?: number; mch_id?: string; cursor?: string; limit?: number }; answer: { next_cursor?: string; fund_flow_list?: { timestamp?: number; request_no?: string; transaction_type?: number; fund_flow_type?: number; transaction_amount?: number; account_balance?: number; out_trade_no?: string; mch_id?: string; operator_userid?: string; group_list?: { group_name?: string }[]; remark?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/95944 */
'/cgi-bin/externalpay/get_payment_info': { body: { payment_id: string }; answer: { bill_list: { out_trade_no: string }[] } };
/** 查询商户号详情 https://developer.work.weixin.qq.com/document/path/93666 */
'/cgi-bin/externalpay/getmerchant': { body: { mch_id: string }; answer: { bind_status: number; mch_id: string; merchant_name: string; allow_use_scope?: UseScope } };
/** 设置商户号使用范围 https://developer.work.weixin.qq.com/document/path/93666 */
'/cgi-bin/externalpay/set_mch_use_scope': { body: { mch_id: string; allow_use_scope: UseScope } };
/** https://developer.work.weixin.qq.com/document/path/94126 */
'/cgi-bin/hardware/get_hardware_checkin_data': { body: { filter_type?: number; starttime: number; endtime: number; useridlist: readonly string[] }; answer: { checkindata: { userid: string; checkin_time: number; device_sn: string; device_name: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/93676 */
'/cgi-bin/health/get_health_report_stat': { body: { date: string }; answer: { pv: number; uv: number } };
/** https://developer.work.weixin.qq.com/document/path/93679 */
'/cgi-bin/health/get_report_answer': { body: { jobid: string; date: string; offset?: number; limit?: number }; answer: { answers: { id_type: number; userid?: string; student_userid?: string; parent_userid?: string; report_values: { question_id: number; single_choice?: number; multi_choice?: number[]; text?: string; fileid?: string[]; itinerary_card_type?: number; high_risk_area?: string }[]; report_time: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/93678 */
'/cgi-bin/health/get_report_job_info': { body: { jobid: string; date: string }; answer: { job_info: { title: string; creator: string; type: number; finish_cnt: number; report_type: number; apply_range: { userids?: string[]; partyids?: number[] }; report_to: { userids?: string[] }; skip_weekend: 0 | 1; question_templates: ({ question_id: number; title: string; question_type: number; is_required: 0 | 1; option_list?: { option_id: number; option_text: string }[] })[] } } };
/** https://developer.work.weixin.qq.com/document/path/93677 */
'/cgi-bin/health/get_report_jobids': { body: { offset?: number; limit?: number }; answer: { jobids: string[]; ending: 0 | 1 } };
/** https://developer.work.weixin.qq.com/document/path/99132 */
'/cgi-bin/hr/get_staff_info': { body: { userid: string; get_all?: boolean; fieldids?: readonly { fieldid: number; sub_idx?: number }[] }; answer: { fieldinfo: { fieldid: number; sub_idx?: number; result: number; value_type: number; value_string?: string; value_uint32?: number; value_uint64?: Int64; value_int32?: number; value_int64?: Int64; value_mobile?: { value_country_code: string; value_mobile: string }; value_file?: { media_id: string[] } }[] } };
/** https://developer.work.weixin.qq.com/document/path/99133 */
'/cgi-bin/hr/update_staff_info': { body: { userid: string; update_items?: readonly UpdateItems[]; insert_items?: readonly { group_type: number; item: readonly UpdateItems[] }[]; remove_items?: readonly { group_type: number; sub_idx: number }[] }; answer: { update_results?: { fieldid: number; sub_idx?: number; result: number }[]; insert_result?: { group_type: number; idx?: number; result: number }[]; remove_results?: { group_type: number; sub_idx: number; result: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/99601 */
'/cgi-bin/idconvert/apply_to_upgrade_chatid': { body: { upgrade_time: number } };
/** https://developer.work.weixin.qq.com/document/path/95926 */
'/cgi-bin/idconvert/batch/external_userid_to_pending_id': { body: { chat_id?: string; external_userid: readonly string[] }; answer: { result: { external_userid: string; pending_id: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99601 */
'/cgi-bin/idconvert/chatid': { body: { chat_id_list: readonly string[] }; answer: { items: { chat_id: string; new_chat_id: string }[]; invalid_chat_id_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/98729 */
'/cgi-bin/idconvert/convert_tmp_external_userid': { body: { business_type: number; user_type: number; tmp_external_userid_list: readonly string[] }; answer: { results: { tmp_external_userid: string; external_userid?: string; corpid?: string; userid?: string }[]; invalid_tmp_external_userid_list?: string[] } };
/** 客户标签ID的转换 https://developer.work.weixin.qq.com/document/path/95926 */
'/cgi-bin/idconvert/external_tagid': { body: { external_tagid_list: readonly string[] }; answer: { items: { external_tagid: string; open_external_tagid: string }[]; invalid_external_tagid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/97064 */
'/cgi-bin/idconvert/open_kfid': { body: { open_kfid_list: readonly string[] }; answer: { items: { open_kfid: string; new_open_kfid: string }[]; invalid_open_kfid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/95926 */
'/cgi-bin/idconvert/unionid_to_external_userid': { body: { unionid?: string; openid?: string; subject_type: number }; answer: { external_userid?: string; pending_id?: string } };
/** 添加客服帐号 https://developer.work.weixin.qq.com/document/path/94662 */
'/cgi-bin/kf/account/add': { body: { name: string; media_id: string }; answer: { open_kfid: string } };
/** 删除客服帐号 https://developer.work.weixin.qq.com/document/path/94663 */
'/cgi-bin/kf/account/del': { body: { open_kfid: string } };
/** 获取客服帐号列表 https://developer.work.weixin.qq.com/document/path/94661 */
'/cgi-bin/kf/account/list': { body: { offset?: number; limit?: number }; answer: { account_list: { open_kfid: string; name: string; avatar: string; manage_privilege: boolean }[] } };
/** 修改客服帐号 https://developer.work.weixin.qq.com/document/path/94664 */
'/cgi-bin/kf/account/update': { body: { open_kfid: string; name?: string; media_id?: string } };
/** 获取客服帐号链接 https://developer.work.weixin.qq.com/document/path/94665 */
'/cgi-bin/kf/add_contact_way': { body: { open_kfid: string; scene?: string }; answer: { url: string } };
/** 读取消息 https://developer.work.weixin.qq.com/document/path/95159 */
'/cgi-bin/kf/customer/batchget': { body: { external_userid_list: readonly string[]; need_enter_session_context?: 0 | 1 }; answer: { customer_list: ({ external_userid: string; nickname: string; avatar: string; gender: number | string; unionid?: string; enter_session_context?: { scene?: string; scene_param?: string; wechat_channels?: { nickname?: string; scene?: number } } })[]; invalid_external_userid: string[] } };
/** 为客户取消推荐 https://developer.work.weixin.qq.com/document/path/94674 */
'/cgi-bin/kf/customer/cancel_upgrade_service': { body: { open_kfid: string; external_userid: string } };
/** 为客户升级为专员或客户群服务 https://developer.work.weixin.qq.com/document/path/94674 */
'/cgi-bin/kf/customer/upgrade_service': { body: { open_kfid: string; external_userid: string; type: number; member?: { userid: string; wording?: string }; groupchat?: { chat_id: string; wording?: string } } };
/** https://developer.work.weixin.qq.com/document/path/95489 */
'/cgi-bin/kf/get_corp_statistic': { body: { open_kfid?: string; start_time?: number; end_time?: number }; answer: { statistic_list?: { stat_time: number; statistic: { session_cnt: number; customer_cnt: number; customer_msg_cnt: number; upgrade_service_customer_cnt: number; msg_rejected_customer_cnt: number; ai_session_reply_cnt: number; ai_transfer_rate: number; ai_knowledge_hit_rate: number } }[] } };
/** https://developer.work.weixin.qq.com/document/path/95490 */
'/cgi-bin/kf/get_servicer_statistic': { body: { open_kfid?: string; servicer_userid?: string; start_time?: number; end_time?: number }; answer: { statistic_list?: { stat_time: number; statistic: { session_cnt: number; customer_cnt: number; customer_msg_cnt: number; reply_rate?: number; first_reply_average_sec?: number; satisfaction_investgate_cnt: number; satisfaction_participation_rate?: number; satisfied_rate?: number; middling_rate?: number; dissatisfied_rate?: number; upgrade_service_customer_cnt: number; upgrade_service_member_invite_cnt: number; upgrade_service_member_customer_cnt: number; upgrade_service_groupchat_invite_cnt: number; upgrade_service_groupchat_customer_cnt: number; msg_rejected_customer_cnt: number } }[] } };
/** https://developer.work.weixin.qq.com/document/path/95971 */
'/cgi-bin/kf/knowledge/add_group': { body: { name: string }; answer: { group_id: string } };
/** https://developer.work.weixin.qq.com/document/path/95972 */
'/cgi-bin/kf/knowledge/add_intent': { body: { group_id: string; question: { text: { content: string } }; similar_questions?: { items: readonly { text: { content: string } }[] }; answers: readonly { text: { content: string }; attachments: readonly AnswersAttachments[] }[] }; answer: { intent_id: string } };
/** https://developer.work.weixin.qq.com/document/path/95971 */
'/cgi-bin/kf/knowledge/del_group': { body: { group_id: string } };
/** https://developer.work.weixin.qq.com/document/path/95972 */
'/cgi-bin/kf/knowledge/del_intent': { body: { intent_id: string } };
/** https://developer.work.weixin.qq.com/document/path/95971 */
'/cgi-bin/kf/knowledge/list_group': { body: { group_id?: string; cursor?: string; limit?: number }; answer: { group_list: { group_id: string; name: string; is_default: 0 | 1 }[]; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95972 */
'/cgi-bin/kf/knowledge/list_intent': { body: { group_id?: string; intent_id?: string; cursor?: string; limit?: number }; answer: { intent_list: { group_id: string; intent_id: string; question: { text: { content: string } }; similar_questions?: { items: { text: { content: string } }[] }; answers: { text: { content: string }; attachments: { msgtype: string; image?: { name: string }; link?: AttachmentsLink; video?: { name: string }; miniprogram?: { appid: string; pagepath: string; title?: string } }[] }[] }[]; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95971 */
'/cgi-bin/kf/knowledge/mod_group': { body: { group_id: string; name: string } };
/** https://developer.work.weixin.qq.com/document/path/95972 */
'/cgi-bin/kf/knowledge/mod_intent': { body: { intent_id: string; question?: { text?: { content: string } }; similar_questions?: { items: readonly { text?: { content: string } }[] }; answers?: readonly { text?: { content: string }; attachments?: readonly AnswersAttachments[] }[] } };
/** 发送消息 https://developer.work.weixin.qq.com/document/path/94677 */
'/cgi-bin/kf/send_msg': { body: WecomKfMessage; answer: { msgid: string } };
/** 发送消息 https://developer.work.weixin.qq.com/document/path/95122 */
'/cgi-bin/kf/send_msg_on_event': { body: WecomKfEventMessage; answer: { msgid: string } };
/** 获取会话状态 https://developer.work.weixin.qq.com/document/path/94669 */
'/cgi-bin/kf/service_state/get': { body: { open_kfid: string; external_userid: string }; answer: { service_state: number; servicer_userid?: string } };
/** 变更会话状态 https://developer.work.weixin.qq.com/document/path/94669 */
'/cgi-bin/kf/service_state/trans': { body: { open_kfid: string; external_userid: string; service_state: number; servicer_userid?: string }; answer: { msg_code: string } };
/** 添加接待人员 https://developer.work.weixin.qq.com/document/path/94646 */
'/cgi-bin/kf/servicer/add': { body: { open_kfid: string; userid_list?: readonly string[]; department_id_list?: readonly number[] }; answer: { result_list: { userid: string; errcode: number; errmsg: string }[] } };
/** 删除接待人员 https://developer.work.weixin.qq.com/document/path/94647 */
'/cgi-bin/kf/servicer/del': { body: { open_kfid: string; userid_list?: readonly string[]; department_id_list?: readonly number[] }; answer: { result_list: { userid: string; errcode: number; errmsg: string }[] } };
/** 读取消息 https://developer.work.weixin.qq.com/document/path/94670 */
'/cgi-bin/kf/sync_msg': { body: { token: string; cursor?: string; limit?: number; voice_format?: number; open_kfid?: string }; answer: { msg_list: ({ msgid?: string; msgtype: string; origin?: number; open_kfid?: string; servicer_userid?: string; external_userid?: string; text?: { content: string; menu_id?: string }; image?: { media_id: string }; voice?: { media_id: string }; video?: { media_id: string; title?: string; description?: string }; file?: { media_id: string }; link?: { url: string; title: string; desc?: string; thumb_media_id: string; pic_url: string }; miniprogram?: MsgMiniprogram; msgmenu?: MsgMsgmenu; location?: MsgLocation; business_card?: { userid: string }; event?: { event_type: string; open_kfid?: string; external_userid?: string; servicer_userid?: string; scene?: string; scene_param?: string; welcome_code?: string; status?: number; fail_msgid?: string; fail_type?: number; change_type?: number; old_servicer_userid?: string; new_servicer_userid?: string; msg_code?: string; wechat_channels?: { nickname?: string; scene: number }; recall_msgid?: string }; channels?: { sub_type: number; nickname: string; title?: string }; channels_shop_product?: { product_id: string; head_img: string; title: string; sales_price: number | string; shop_nickname: string; shop_head_img: string }; channels_shop_order?: { order_id: string; product_titles: string; price_wording: string; state: string; image_url: string; shop_nickname: string }; merged_msg?: { title: string; item: { sender_name: string; msgtype: string; msg_content: string; send_time: number }[] }; send_time?: number })[]; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/97188 (unconfirmed) */
'/cgi-bin/license/active_account_by_type': { body: { type?: number; corpid?: string; userid?: string } };
/** 获取企业的账号列表 (unconfirmed) */
'/cgi-bin/license/list_activated_account': {};
/** 获取应用的可见范围 https://developer.work.weixin.qq.com/document/path/93172 */
'/cgi-bin/linkedcorp/agent/get_perm_list': { answer: { userids?: string[]; department_ids?: string[] } };
/** 获取互联企业部门列表 https://developer.work.weixin.qq.com/document/path/93170 */
'/cgi-bin/linkedcorp/department/list': { body: { department_id: string }; answer: { department_list: { department_id: Int64; department_name?: string; parentid: Int64; order: number }[] } };
/** 应用推送消息 https://developer.work.weixin.qq.com/document/path/90250 */
'/cgi-bin/linkedcorp/message/send': { body: WecomLinkedCorpMessage; answer: { invaliduser?: string[]; invalidparty?: string[]; invalidtag?: number[] } };
/** 获取互联企业成员详细信息 https://developer.work.weixin.qq.com/document/path/93171 */
'/cgi-bin/linkedcorp/user/get': { body: { userid: string }; answer: { user_info: UserInfo } };
/** 获取互联企业部门成员详情 https://developer.work.weixin.qq.com/document/path/93169 */
'/cgi-bin/linkedcorp/user/list': { body: { department_id: string; fetch_child?: boolean }; answer: { userlist: UserInfo[] } };
/** 获取互联企业部门成员 https://developer.work.weixin.qq.com/document/path/93168 */
'/cgi-bin/linkedcorp/user/simplelist': { body: { department_id: string; fetch_child?: boolean }; answer: { userlist: { corpid: string; userid: string; name?: string; department?: string[] }[] } };
/** 取消预约直播 https://developer.work.weixin.qq.com/document/path/93638 */
'/cgi-bin/living/cancel': { body: { livingid: string } };
/** 创建预约直播 https://developer.work.weixin.qq.com/document/path/93637 */
'/cgi-bin/living/create': { body: { anchor_userid: string; theme: string; living_start: number; living_duration: number; type: number; description?: string; remind_time?: number; activity_cover_mediaid?: string; activity_share_mediaid?: string; activity_detail?: { description?: string; image_list?: readonly string[] }; agentid?: number }; answer: { livingid: string } };
/** 删除直播回放 https://developer.work.weixin.qq.com/document/path/93874 */
'/cgi-bin/living/delete_replay_data': { body: { livingid: string } };
/** 在微信中观看直播或直播回放 https://developer.work.weixin.qq.com/document/path/93641 */
'/cgi-bin/living/get_living_code': { body: { livingid: string; openid: string }; answer: { living_code: string } };
/** 获取跳转小程序商城的直播观众信息 https://developer.work.weixin.qq.com/document/path/94442 */
'/cgi-bin/living/get_living_share_info': { body: { ww_share_code: string }; answer: { livingid: string; viewer_userid?: string; viewer_external_userid?: string; invitor_userid?: string; invitor_external_userid?: string } };
/** 获取成员直播ID列表 https://developer.work.weixin.qq.com/document/path/93634 */
'/cgi-bin/living/get_user_all_livingid': { body: { userid: string; cursor?: string; limit?: number }; answer: { livingid_list: string[]; next_cursor?: string } };
/** 获取直播观看明细 https://developer.work.weixin.qq.com/document/path/93636 */
'/cgi-bin/living/get_watch_stat': { body: { livingid: string; next_key?: string }; answer: { stat_info: { users: { userid: string; watch_time: number; is_comment: 0 | 1; is_mic: 0 | 1; invitor_userid?: string; invitor_external_userid?: string }[]; external_users: { external_userid: string; type: number; name?: string; watch_time: number; is_comment: 0 | 1; is_mic: 0 | 1; invitor_userid?: string; invitor_external_userid?: string }[] }; ending: 0 | 1; next_key?: string } };
/** 修改预约直播 https://developer.work.weixin.qq.com/document/path/93640 */
'/cgi-bin/living/modify': { body: { livingid: string; title?: string; theme?: string; living_start?: number; living_duration?: number; type?: number; description?: string; remind_time?: number } };
/** https://developer.work.weixin.qq.com/document/path/96219 */
'/cgi-bin/media/get_upload_by_url_result': { body: { jobid: string }; answer: { status: number; detail: { errcode: number; errmsg?: string; media_id?: string; created_at?: number | string } } };
/** https://developer.work.weixin.qq.com/document/path/96219 */
'/cgi-bin/media/upload_by_url': { body: { scene: number; type: string; url: string; filename: string; md5?: string }; answer: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/98861 */
'/cgi-bin/meeting/advanced_layout/add': { body: { meetingid: string; layout_list: readonly { layout_name?: string; page_list: readonly PageList[] }[] }; answer: { layout_list: LayoutList[] } };
/** https://developer.work.weixin.qq.com/document/path/98869 */
'/cgi-bin/meeting/advanced_layout/apply': { body: { meetingid: string; layout_id: string; user_list: readonly { tmp_openid: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98866 */
'/cgi-bin/meeting/advanced_layout/batch_delete': { body: { meetingid: string; layout_id_list: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/98865 */
'/cgi-bin/meeting/advanced_layout/get_user_layout': { body: { meetingid: string; tmp_openid: string; instance_id: number }; answer: { selected_layout_id: string; layout_name: string; layout_type: number; page_list?: ListPageList[] } };
/** https://developer.work.weixin.qq.com/document/path/98862 */
'/cgi-bin/meeting/advanced_layout/list': { body: { meetingid: string }; answer: { selected_layout_id: string; layout_list: LayoutList[] } };
/** https://developer.work.weixin.qq.com/document/path/98868 */
'/cgi-bin/meeting/advanced_layout/update': { body: { meetingid: string; layout_id: string; layout_name?: string; page_list: readonly PageList[] } };
/** 取消预约会议 https://developer.work.weixin.qq.com/document/path/93709 */
'/cgi-bin/meeting/cancel': { body: { meetingid: string; sub_meetingid?: string } };
/** https://developer.work.weixin.qq.com/document/path/98164 */
'/cgi-bin/meeting/check_device_in_meeting': { body: { userid: string; instance_id_list?: readonly number[]; meetingid_list?: readonly string[] }; answer: { result_list: { meetingid: string; instance_id: number }[] } };
/** 创建预约会议 https://developer.work.weixin.qq.com/document/path/93706 */
'/cgi-bin/meeting/create': { body: { admin_userid: string; title: string; meeting_start: number; meeting_duration: number; description?: string; location?: string; cal_id?: string; invitees?: { userid?: readonly string[]; device_sn?: readonly string[] }; guests?: readonly { area: string; phone_number: string; guest_name?: string }[]; settings?: CreateSettings; reminders?: CreateReminders; agentid?: number }; answer: { meetingid: string; meeting_code?: string; meeting_link?: string; excess_users?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/98818 */
'/cgi-bin/meeting/create_customer_short_url': { body: { meetingid: string; customer_data: string }; answer: { meeting_short_url_customer_data: { meeting_short_url: string; customer_data: string } } };
/** https://developer.work.weixin.qq.com/document/path/98807 */
'/cgi-bin/meeting/enroll/approve': { body: { meetingid: string; action: number; enroll_id_list: readonly string[] }; answer: { handled_count: number } };
/** https://developer.work.weixin.qq.com/document/path/98817 */
'/cgi-bin/meeting/enroll/delete': { body: { meetingid: string; enroll_id_list: readonly { enroll_id: string }[] }; answer: { total_count: number } };
/** https://developer.work.weixin.qq.com/document/path/98821 */
'/cgi-bin/meeting/enroll/get_config': { body: { meetingid: string }; answer: { approve_type: number; is_collect_question: number; question_list: QuestionList[]; no_registration_needed_for_staff: boolean } };
/** https://developer.work.weixin.qq.com/document/path/98816 */
'/cgi-bin/meeting/enroll/import': { body: { meetingid: string; enroll_list: readonly EnrollList[] }; answer: { total_count: number; enroll_list: ImportResultEnrollList[] } };
/** https://developer.work.weixin.qq.com/document/path/98810 */
'/cgi-bin/meeting/enroll/list': { body: { meetingid: string; status?: number; cursor?: string; limit?: number }; answer: { enroll_list: { enroll_id: Int64; userid?: string; tmp_openid?: string; enroll_time: string; enroll_source_type: number; nick_name?: string; status: number; enroll_code?: string; answer_list?: AnswerList[] }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98794 */
'/cgi-bin/meeting/enroll/query_by_tmp_openid': { body: { meetingid: string; sorting_rules?: number; tmp_openid_list: readonly string[] }; answer: { enroll_id_list: { tmp_openid: string; enroll_id: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98821 */
'/cgi-bin/meeting/enroll/set_config': { body: { meetingid: string; approve_type?: number; is_collect_question?: number; question_list?: readonly ConfigQuestionList[]; no_registration_needed_for_staff?: boolean }; answer: { question_count: number } };
/** https://developer.work.weixin.qq.com/document/path/98156 */
'/cgi-bin/meeting/get_attendee_list': { body: { meetingid: string; sub_meetingid?: string; start_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { attendees: { userid: string; tmp_openid?: string; instance_id: number; role: number; join_type: number; join_time: number | string; quit_time?: number | string; net?: string; webinar_role?: number; audio_state: boolean; video_state?: boolean; screen_shared_state: boolean; customer_data?: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98819 */
'/cgi-bin/meeting/get_customer_short_url': { body: { meetingid: string }; answer: { meeting_short_url_customer_data_list: { meeting_short_url: string; customer_data: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99039 */
'/cgi-bin/meeting/get_guests': { body: { meetingid: string }; answer: { guests: { area: string; phone_number: string; guest_name?: string }[]; meetingid: string; meeting_code: string; title: string } };
/** 获取会议详情 https://developer.work.weixin.qq.com/document/path/93708 */
'/cgi-bin/meeting/get_info': { body: { meetingid?: string; meeting_code?: string; sub_meetingid?: string }; answer: { meetingid?: string; admin_userid: string; main_department?: number; title: string; meeting_start: number; meeting_duration: number; status: number; meeting_type: number; description: string; location?: string; cal_id?: string; attendees: { member: { userid: string; status: number; first_join_time?: number; last_quit_time?: number; total_join_count: number; cumulative_time: number }[]; tmp_external_user: { tmp_external_userid: string; status: number; first_join_time?: number; last_quit_time?: number; total_join_count: number; cumulative_time: number }[]; device?: { device_sn: string; status: number }[] }; guests?: { area: string; phone_number: string; guest_name?: string }[]; settings: { need_password: boolean; password?: string; enable_waiting_room: boolean; allow_enter_before_host: boolean; allow_external_user: boolean; enable_enter_mute: number; allow_unmute_self: boolean; mute_all?: boolean; enable_screen_watermark: boolean; watermark_type: number; auto_record_type: string; attendee_join_auto_record: boolean; enable_host_pause_auto_record: boolean; enable_interpreter?: boolean; enable_doc_upload_permission: boolean; enable_enroll: boolean; enable_host_key: boolean; host_key?: string; remind_scope?: number; hosts?: { userid?: string[] }; current_hosts?: { userid?: string[] }; co_hosts?: { userid?: string[] }; ring_users?: { userid?: string[] } }; reminders?: { is_repeat: 0 | 1; repeat_type?: number; is_custom_repeat: 0 | 1; repeat_until_type?: number; repeat_until_count?: number; repeat_until?: number; repeat_interval?: number; repeat_day_of_week?: number[]; repeat_day_of_month?: number[]; remind_before?: number[] }; meeting_code: string; meeting_link: string; has_vote: boolean; sub_meetings?: { sub_meetingid: string; title: string; status: number; start_time: number; end_time: number; repeat_id?: string }[]; has_more_sub_meeting: 0 | 1; remain_sub_meetings?: number; current_sub_meetingid?: string; sub_repeat_list?: { repeat_id: string; repeat_type: number; is_custom_repeat: 0 | 1; repeat_interval: number; repeat_day_of_week?: number[]; repeat_day_of_month?: number[]; repeat_until_type: number; repeat_until_count?: number; repeat_until?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/98160 */
'/cgi-bin/meeting/get_invitees': { body: { meetingid: string; cursor?: string }; answer: { invitees: { userid: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98821 */
'/cgi-bin/meeting/get_quality': { body: { meetingid: string; sub_meetingid?: string; start_time?: number; cursor?: string; limit?: number }; answer: { quality: number; audio_quality: number; video_quality: number; screen_share_quality: number; network_quality: number; problems?: string[]; attendees: { userid: string; tmp_openid?: string; instance_id: number; quality: number; audio_quality: number; video_quality: number; screen_share_quality: number; network_quality: number; problems?: string[] }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98157 */
'/cgi-bin/meeting/get_realtime_attendee_list': { body: { meetingid: string; sub_meetingid?: string; cursor?: string; limit?: number }; answer: { attendees: { userid: string; tmp_openid?: string; instance_id: number; role: number; join_type: number; join_time: number | string; audio_state: boolean; video_state: boolean; screen_shared_state: boolean }[]; has_more: boolean; next_cursor?: string } };
/** 获取成员会议ID列表 https://developer.work.weixin.qq.com/document/path/93707 */
'/cgi-bin/meeting/get_user_meetingid': { body: { userid: string; begin_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { meetingid_list: string[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98845 */
'/cgi-bin/meeting/layout/add': { body: { meetingid: string; layout_list: readonly { page_list: readonly { layout_template_id: string; user_seat_list: readonly { grid_id: string; grid_type: number; userid?: string; tmp_openid?: string; nick_name?: string; tool_sdkid?: string }[] }[] }[]; default_layout_order?: number }; answer: { selected_layout_id: string; layout_list: { layout_id: string; page_list: { layout_template_id: string; user_seat_list: { grid_id: string; grid_type: number; userid?: string; tmp_openid?: string; nick_name?: string; tool_sdkid?: string }[] }[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/98851 */
'/cgi-bin/meeting/layout/add_background': { body: { meetingid: string; image_list: readonly { image_url: string; image_md5: string }[]; default_image_order?: number }; answer: { selected_background_id: string; background_list: { background_id: string; image_md5: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98854 */
'/cgi-bin/meeting/layout/batch_delete_background': { body: { meetingid: string; background_id_list: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/98853 */
'/cgi-bin/meeting/layout/delete_background': { body: { meetingid: string; background_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98856 */
'/cgi-bin/meeting/layout/list_background': { body: { meetingid: string }; answer: { selected_background_id: string; background_list: { background_id: string; image_md5: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98847 */
'/cgi-bin/meeting/layout/set_default': { body: { meetingid: string; selected_layout_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98852 */
'/cgi-bin/meeting/layout/set_default_background': { body: { meetingid: string; selected_background_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98846 */
'/cgi-bin/meeting/layout/update': { body: { meetingid: string; layout_id: string; page_list: readonly { layout_template_id: string; user_seat_list: readonly { grid_id: string; grid_type: number; userid?: string; tmp_openid?: string; nick_name?: string; tool_sdkid?: string }[] }[]; enable_set_default?: boolean } };
/** https://developer.work.weixin.qq.com/document/path/98789 */
'/cgi-bin/meeting/mra/hangup': { body: { meetingid: string; mra: { tmp_openid: string } } };
/** https://developer.work.weixin.qq.com/document/path/98786 */
'/cgi-bin/meeting/mra/query_status': { body: { meetingid: string; tmp_openid: string }; answer: { tmp_openid: string; instance_id: number; user_role: number; webinar_member_role?: number; ip?: string; name?: string; audio_state: boolean; video_state: boolean; screen_shared_state: boolean; default_layout: number; raise_hands_state: boolean } };
/** https://developer.work.weixin.qq.com/document/path/98787 */
'/cgi-bin/meeting/mra/set_default_layout': { body: { meetingid: string; default_layout: number; default_novideo_user: number; mra: { tmp_openid: string } } };
/** https://developer.work.weixin.qq.com/document/path/98788 */
'/cgi-bin/meeting/mra/set_raise_hand': { body: { meetingid: string; raise_hand: boolean; mra: { tmp_openid: string } } };
/** https://developer.work.weixin.qq.com/document/path/98823 */
'/cgi-bin/meeting/phone/callout': { body: { meetingid: string; phone_numbers: readonly { area: number | string; phone: string; extension_number?: string }[] }; answer: { phone_numbers: PhoneNumbers[]; invalid_phone_numbers: PhoneNumbers[] } };
/** https://developer.work.weixin.qq.com/document/path/98824 */
'/cgi-bin/meeting/phone/get_callout_status': { body: { meetingid: string; cursor?: string; limit?: number }; answer: { phone_numbers: { area: number | string; phone: string; extension_number?: string; status: string; tmp_openid: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98825 */
'/cgi-bin/meeting/phone/get_tmp_openid': { body: { meetingid: string; phone_numbers: readonly { area: number | string; phone: string; extension_number?: string }[] }; answer: { tmp_openid_list: { area: number | string; phone: string; extension_number?: string; tmp_openid: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98834 */
'/cgi-bin/meeting/poll/create_theme': { body: { meetingid: string; operator_userid: string; instance_id: number; poll_topic: string; poll_desc: string; is_anony?: 0 | 1; poll_questions: readonly { question_type: number; question_desc: string; poll_option: readonly string[] }[] }; answer: { poll_theme_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98839 */
'/cgi-bin/meeting/poll/delete': { body: { meetingid: string; poll_theme_id?: string; poll_id?: string; operator_userid: string; instance_id: number } };
/** https://developer.work.weixin.qq.com/document/path/98841 */
'/cgi-bin/meeting/poll/finish': { body: { meetingid: string; poll_theme_id: string; poll_id: string; operator_userid: string; instance_id: number } };
/** https://developer.work.weixin.qq.com/document/path/98838 */
'/cgi-bin/meeting/poll/get_poll_detail': { body: { meetingid: string; poll_id: string; operator_userid: string; instance_id: number }; answer: { poll_theme_id: string; poll_topic: string; poll_desc: string; status: number; is_shared: 0 | 1; is_anony: 0 | 1; vote_total_num: number; poll_question_data: { question_id: Int64; question_type: number; question_desc: string; option_info: { option_id: Int64; option_desc: string; option_num: number; rate: number; option_user?: { userid?: string; tmp_openid?: string }[] }[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/98836 */
'/cgi-bin/meeting/poll/get_poll_list': { body: { meetingid: string; operator_userid: string; instance_id: number }; answer: { polls_theme_info: { poll_theme_id: string; polls_info: { poll_id: string; poll_topic: string; status: number; is_shared: 0 | 1; is_anony: 0 | 1 }[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/98837 */
'/cgi-bin/meeting/poll/get_theme_info': { body: { meetingid: string; poll_theme_id: string; operator_userid: string; instance_id: number }; answer: { poll_theme_id?: string; poll_topic: string; poll_desc: string; is_anony: 0 | 1; poll_question_data: { question_type: number; question_desc: string; option_info: { option_desc: string }[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/98840 */
'/cgi-bin/meeting/poll/start': { body: { meetingid: string; poll_theme_id: string; operator_userid: string; instance_id: number }; answer: { poll_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98835 */
'/cgi-bin/meeting/poll/update_theme': { body: { meetingid: string; poll_theme_id: string; operator_userid: string; instance_id: number; poll_topic: string; poll_desc: string; is_anony?: 0 | 1; poll_questions: readonly { question_type: number; question_desc: string; poll_option: readonly string[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/98185 */
'/cgi-bin/meeting/realcontrol/close_screen_share': { body: { meetingid: string; operated_user: { tmp_openid: string; instance_id: number } } };
/** https://developer.work.weixin.qq.com/document/path/98187 */
'/cgi-bin/meeting/realcontrol/dismiss': { body: { meetingid: string; force_dismiss?: 0 | 1; retrieve_code?: 0 | 1 } };
/** https://developer.work.weixin.qq.com/document/path/98181 */
'/cgi-bin/meeting/realcontrol/kickout_users': { body: { meetingid: string; allow_rejoin?: boolean; operated_users: readonly { tmp_openid: string; instance_id: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/98186 */
'/cgi-bin/meeting/realcontrol/manage_waiting_room_users': { body: { meetingid: string; operate_type: number; allow_rejoin?: boolean; operated_users: readonly { tmp_openid: string; instance_id: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/98184 */
'/cgi-bin/meeting/realcontrol/mute_user': { body: { meetingid: string; option: boolean; operated_user: { tmp_openid: string; instance_id: number } } };
/** https://developer.work.weixin.qq.com/document/path/98175 */
'/cgi-bin/meeting/realcontrol/set': { body: { meetingid: string; mute_all?: boolean; enable_enter_mute?: number; allow_unmute_self?: boolean; meeting_locked?: boolean; hide_meeting_code_password?: boolean; allow_chat?: number; allow_share_screen?: boolean; allow_external_user?: boolean; play_ivr_on_join?: boolean; enable_waiting_room?: boolean } };
/** https://developer.work.weixin.qq.com/document/path/98180 */
'/cgi-bin/meeting/realcontrol/set_cohost': { body: { meetingid: string; action: boolean; operated_user: { tmp_openid: string; instance_id: number } } };
/** https://developer.work.weixin.qq.com/document/path/98188 */
'/cgi-bin/meeting/realcontrol/set_nicknames': { body: { meetingid: string; operated_users: readonly { tmp_openid: string; instance_id: number; nickname: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98189 */
'/cgi-bin/meeting/realcontrol/switch_user_video': { body: { meetingid: string; video: boolean; operated_user: { tmp_openid: string; instance_id: number } } };
/** https://developer.work.weixin.qq.com/document/path/98206 */
'/cgi-bin/meeting/record/delete': { body: { meetingid: string; meeting_record_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98207 */
'/cgi-bin/meeting/record/delete_file': { body: { meetingid: string; record_file_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98205 (unconfirmed) */
'/cgi-bin/meeting/record/get_file': { body: { record_file_id?: string; meetingid?: string }; answer: { record_file_id?: string; meetingid?: string; meeting_code?: string; view_address?: string; download_address?: string; download_address_file_type?: string; audio_address?: string; audio_address_file_type?: string; meeting_summary?: { download_address?: string; file_type?: string }[]; ai_meeting_transcripts?: { download_address?: string; file_type?: string }[]; record_name?: string; start_time?: number; end_time?: number; meeting_record_name?: string } };
/** https://developer.work.weixin.qq.com/document/path/98196 (unconfirmed) */
'/cgi-bin/meeting/record/get_file_list': { body: { meeting_record_id?: string; meetingid?: string }; answer: { meeting_record_id?: string; meetingid?: string; meeting_code?: string; title?: string; record_files?: { record_file_id?: string; view_address?: string; download_address?: string; download_address_file_type?: string; audio_address?: string; audio_address_file_type?: string; meeting_summary?: { download_address?: string; file_type?: string }[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/98209 */
'/cgi-bin/meeting/record/get_statistics': { body: { meetingid: string; meeting_record_id: string; start_time?: number; end_time?: number }; answer: { summaries: { date: string; view_count: number; download_count: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/98192 */
'/cgi-bin/meeting/record/list': { body: { meetingid?: string; meeting_code?: string; userid?: string; start_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { record_meetings: { meeting_record_id: string; meetingid: string; meeting_code: string; host_user_id: string; title: string; meeting_start_time: number; state: number; record_files: { record_file_id: string; record_start_time: number; record_end_time: number; record_size: number; sharing_state: number; sharing_url?: string; required_same_corp?: boolean; required_attendee?: boolean; password?: string; sharing_expire?: number; allow_download?: boolean }[] }[]; has_more?: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98211 (unconfirmed) */
'/cgi-bin/meeting/record/transcript/get_detail': { body: { record_file_id?: string; meetingid?: string; pid?: string; limit?: number }; answer: { has_more?: boolean; transcripts?: { paragraphs?: { pid?: string; start_time?: number; end_time?: number; speaker_info?: { userid?: string }; sentences?: { sid?: string; start_time?: number; end_time?: number; words?: { wid?: string; start_time?: number; end_time?: number; text?: string }[] }[] }[]; keywords?: string[]; audio_detect?: number } } };
/** (unconfirmed) */
'/cgi-bin/meeting/record/transcript/get_paragraph_list': {};
/** https://developer.work.weixin.qq.com/document/path/98213 (unconfirmed) */
'/cgi-bin/meeting/record/transcript/search': { body: { record_file_id?: string; meetingid?: string; text?: string }; answer: { hits?: { pid?: string; sid?: string; offset?: number; length?: number }[]; timelines?: { pid?: string; sid?: string; start_time?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/98208 */
'/cgi-bin/meeting/record/update_sharing_config': { body: { meetingid: string; meeting_record_id: string; sharing_config: { enable_sharing: boolean; sharing_auth_type?: number; enable_password?: boolean; password?: string; enable_sharing_expire?: boolean; sharing_expire?: number; allow_download?: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/98791 */
'/cgi-bin/meeting/rooms/book': { body: { meetingid: string; meeting_room_id_list: readonly string[]; subject_visible?: boolean }; answer: { meeting_room_list: { meeting_room_id: string; meeting_room_name: string; meeting_room_location: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98804 */
'/cgi-bin/meeting/rooms/call': { body: { meetingid: string; meeting_room_id?: string; mra_address?: { protocol: number; dial_string: string } }; answer: { invite_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98805 */
'/cgi-bin/meeting/rooms/cancel_call': { body: { meetingid: string; invite_id: string; meeting_room_id?: string; mra_address?: { protocol: number; dial_string: string } } };
/** https://developer.work.weixin.qq.com/document/path/98802 */
'/cgi-bin/meeting/rooms/get_config': { body: { meeting_room_id: string }; answer: { meeting_settings: { water_mark: number; auto_response: number; caption: boolean; room_pmi: boolean; room_notification: boolean }; record_settings: { share_record: number; download_record: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/98793 */
'/cgi-bin/meeting/rooms/get_info': { body: { meeting_room_id: string }; answer: { basic_info: { rooms_id_list: string[]; meeting_room_name: string; city: string; building: string; floor: string; participant_number: number; device?: string; desc?: string; password?: string }; account_info: { account_type: number; valid_period: string }; hardware_info: { factory: string; device_model: string; sn: string; ip: string; mac: string; rooms_version: string; firmware_version: string; health_status: string; system_type: string; meeting_room_status: number; active_time: string; cpu_info: string; cpu_usage: string; gpu_info: string; net_type: string; memory_info: string; monitor_frequency: number | string; camera_model: string; enable_video_mirror: boolean; microphone_info: string; speaker_info: string }; pmi_info: { pmi_code: string; pmi_pwd: string }; monitor_status: number; scheduled_status: number; is_allow_call: boolean } };
/** https://developer.work.weixin.qq.com/document/path/98809 */
'/cgi-bin/meeting/rooms/get_inventory': { answer: { normal_count: number; special_count: number; normal_used_count: number; special_used_count: number; normal_expired_count: number; special_expired_count: number } };
/** https://developer.work.weixin.qq.com/document/path/98806 */
'/cgi-bin/meeting/rooms/get_response_status': { body: { meetingid: string; meeting_room_id?: string; mra_address?: { protocol: number; dial_string: string } }; answer: { status: number; response_time: string } };
/** https://developer.work.weixin.qq.com/document/path/98795 */
'/cgi-bin/meeting/rooms/list': { body: { meeting_room_name?: string; cursor?: string; limit?: number }; answer: { meeting_room_list: { meeting_room_id: string; meeting_room_name: string; meeting_room_location: string; account_type: number; active_code: string; participant_number: number; meeting_room_status: number; scheduled_status: number; is_allow_call: boolean }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98799 */
'/cgi-bin/meeting/rooms/list_controllers': { body: { controller_name?: string; cursor?: string; limit?: number }; answer: { controller_info_list: { rooms_id: string; meeting_room_name: string; meeting_room_location: string; manufacture_name: string; controller_name: string; controller_model: string; app_version: string; framework_version: string; status: number | string; ip_address: string; mac_address: string; cpu_type: string; cpu_usage: string; network_type: string; mem_usage: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98798 */
'/cgi-bin/meeting/rooms/list_devices': { body: { meeting_room_name?: string; cursor?: string; limit?: number }; answer: { device_info_list: { rooms_id: string; meeting_room_id: string; meeting_room_name: string; meeting_room_location: string; device_model: string; app_version: string; meeting_room_status: number; device_monitor_info: { camera_status: boolean; microphone_status: boolean; speaker_status: boolean } }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98796 */
'/cgi-bin/meeting/rooms/list_meetings': { body: { meeting_room_id?: string; rooms_id?: string; start_time?: number; end_time?: number; cursor?: string; limit?: number }; answer: { meeting_info_list: { meetingid: string; meeting_code: string; subject: string; meeting_type: number; status: string; start_time: number; end_time: number }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98792 */
'/cgi-bin/meeting/rooms/release': { body: { meetingid: string; meeting_room_id_list: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/99040 */
'/cgi-bin/meeting/set_guests': { body: { meetingid: string; guests: readonly { area: string; phone_number: string; guest_name?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98162 */
'/cgi-bin/meeting/set_invitees': { body: { meetingid: string; invitees: readonly { userid: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99651 */
'/cgi-bin/meeting/statistics/get_start_list': { body: { type: number; begin_time: number; end_time: number; cursor?: string; limit?: number }; answer: { meeting_list: { userid: string; start_time: number }[]; next_cursor?: string } };
/** 修改预约会议 https://developer.work.weixin.qq.com/document/path/93710 */
'/cgi-bin/meeting/update': { body: { meetingid: string; title?: string; meeting_start?: number; meeting_duration?: number; description?: string; location?: string; cal_id?: string; invitees?: { userid?: readonly string[]; device_sn?: readonly string[] }; guests?: readonly { area: string; phone_number: string; guest_name?: string }[]; settings?: CreateSettings; reminders?: CreateReminders; agentid?: number }; answer: { excess_users?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99508 */
'/cgi-bin/meeting/vip/batch_add_job_result': { body: { jobid: string }; answer: { job_result: { succ_userid_list?: string[]; fail_userid_list?: string[] } } };
/** https://developer.work.weixin.qq.com/document/path/99509 */
'/cgi-bin/meeting/vip/batch_del_job_result': { body: { jobid: string }; answer: { job_result: { succ_userid_list?: string[]; fail_userid_list?: string[] } } };
/** https://developer.work.weixin.qq.com/document/path/99510 */
'/cgi-bin/meeting/vip/list': { body: { limit?: number; cursor?: string }; answer: { userid_list: string[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/99508 */
'/cgi-bin/meeting/vip/submit_batch_add_job': { body: { userid_list: readonly string[] }; answer: { jobid: string; invalid_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99509 */
'/cgi-bin/meeting/vip/submit_batch_del_job': { body: { userid_list: readonly string[] }; answer: { jobid: string; invalid_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/98163 */
'/cgi-bin/meeting/waitingroom/get_current_user_list': { body: { meetingid: string; cursor?: string; limit?: number }; answer: { user_list: { userid: string; tmp_openid?: string; instance_id: number; customer_data?: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98164 */
'/cgi-bin/meeting/waitingroom/get_user_list': { body: { meetingid: string; cursor?: string; limit?: number }; answer: { user_list: { userid: string; tmp_openid?: string; instance_id: number; join_time: number | string; quit_time?: number | string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98843 */
'/cgi-bin/meeting/webinar/cancel': { body: { meetingid: string } };
/** https://developer.work.weixin.qq.com/document/path/98842 */
'/cgi-bin/meeting/webinar/create': { body: { admin_userid: string; title: string; sponsor?: string; start_time: number | string; end_time: number | string; hosts?: readonly { userid: string }[]; admission_type: number; password?: string; cover_url?: string; description?: string; enable_guest_invite_link?: boolean; media_setting?: MediaSetting; enable_qa?: boolean; sensitive_words?: readonly string[]; enable_manual_check?: boolean; activity_page?: boolean; display_number_of_attendees?: number; playback_for_audience?: boolean; preparation_mode?: boolean }; answer: { meetingid: string; meeting_code: string; title: string; start_time: number | string; end_time: number | string; admission_type: number; password?: string; audience_join_link?: string; guest_join_link?: string; manual_check_link?: string; manual_check_password?: string } };
/** https://developer.work.weixin.qq.com/document/path/98877 */
'/cgi-bin/meeting/webinar/enroll/approve': { body: { meetingid: string; action: number; enroll_id_list: readonly string[] }; answer: { handled_count: number } };
/** https://developer.work.weixin.qq.com/document/path/98881 */
'/cgi-bin/meeting/webinar/enroll/delete': { body: { meetingid: string; enroll_id_list: readonly { enroll_id: string }[] }; answer: { total_count: number } };
/** https://developer.work.weixin.qq.com/document/path/98874 */
'/cgi-bin/meeting/webinar/enroll/get_config': { body: { meetingid: string }; answer: { approve_type: number; is_collect_question: number; no_registration_needed_for_staff: boolean; question_list: QuestionList[] } };
/** https://developer.work.weixin.qq.com/document/path/98880 */
'/cgi-bin/meeting/webinar/enroll/import': { body: { meetingid: string; enroll_list: readonly EnrollList[] }; answer: { total_count: number; enroll_list: ImportResultEnrollList[] } };
/** https://developer.work.weixin.qq.com/document/path/98876 */
'/cgi-bin/meeting/webinar/enroll/list': { body: { meetingid: string; status?: number; cursor?: string; limit?: number }; answer: { has_more: boolean; next_cursor?: string; enroll_list: { enroll_id: Int64; userid?: string; tmp_openid?: string; enroll_time: string; enroll_source_type: number; nick_name?: string; status: number; enroll_code?: string; answer_list?: AnswerList[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/98873 */
'/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid': { body: { meetingid: string; sorting_rules?: number; tmp_openid_list: readonly string[] }; answer: { enroll_id_list: { tmp_openid: string; enroll_id: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98875 */
'/cgi-bin/meeting/webinar/enroll/set_config': { body: { meetingid: string; approve_type?: number; is_collect_question?: number; no_registration_needed_for_staff?: boolean; question_list?: readonly ConfigQuestionList[] }; answer: { question_count: number } };
/** https://developer.work.weixin.qq.com/document/path/98860 */
'/cgi-bin/meeting/webinar/get': { body: { meetingid?: string; meeting_code?: string }; answer: { meetingid: string; meeting_code?: string; title: string; sponsor: string; start_time: number | string; end_time: number | string; status?: string; hosts?: { userid: string }[]; admission_type: number; password?: string; cover_url?: string; description?: string; enable_guest_invite_link: boolean; audience_join_link?: string; guest_join_link?: string; manual_check_link?: string; manual_check_password?: string; media_setting: { enable_enter_mute: boolean; allow_unmute_self: boolean; allow_enter_before_host: boolean; enable_screen_watermark: boolean; watermark_type: number; allow_external_user: boolean; auto_record_type: string; attendee_join_auto_record: boolean; enable_host_pause_auto_record: boolean }; enable_qa: boolean; activity_page: boolean; display_number_of_attendees: number; playback_for_audience: boolean; playback_url?: string; preparation_mode: boolean; warm_up_picture?: string; warm_up_video?: string; allow_attendees_invite_others: boolean } };
/** https://developer.work.weixin.qq.com/document/path/98871 */
'/cgi-bin/meeting/webinar/list_guest': { body: { meetingid?: string; meeting_code?: string }; answer: { guests: { guest_type: number; userid?: string; area?: number | string; phone_number?: string; email?: string; guest_name?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98843 */
'/cgi-bin/meeting/webinar/update': { body: { meetingid: string; title: string; sponsor?: string; start_time: number | string; end_time: number | string; hosts?: readonly { userid: string }[]; admission_type: number; password?: string; cover_url?: string; description?: string; enable_guest_invite_link?: boolean; media_setting?: MediaSetting; enable_qa?: boolean; sensitive_words?: readonly string[]; enable_manual_check?: boolean; activity_page?: boolean; display_number_of_attendees?: number; playback_for_audience?: boolean; preparation_mode?: boolean } };
/** https://developer.work.weixin.qq.com/document/path/98872 */
'/cgi-bin/meeting/webinar/update_guest_list': { body: { meetingid: string; guests: readonly { guest_type: number; userid?: string; area?: string; phone_number?: string; email?: string; guest_name?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/98882 */
'/cgi-bin/meeting/webinar/update_warm_up': { body: { meetingid: string; warm_up_picture?: string; warm_up_video?: string; allow_attendees_invite_others?: boolean } };
/** https://developer.work.weixin.qq.com/document/path/90231 */
'/cgi-bin/menu/create': { query: { agentid: number }; body: WecomMenu };
/** https://developer.work.weixin.qq.com/document/path/92369 */
'/cgi-bin/message/get_statistics': { body: { time_type?: number }; answer: { statistics: { agentid: number; app_name: string; count: number }[] } };
/** Recall 撤回应用消息 https://developer.work.weixin.qq.com/document/path/94867 */
'/cgi-bin/message/recall': { body: { msgid: string } };
/** 发送应用消息 https://developer.work.weixin.qq.com/document/path/90236 */
'/cgi-bin/message/send': { body: WecomMessage; answer: { invaliduser?: string; invalidparty?: string; invalidtag?: string; unlicenseduser?: string; msgid: string; response_code?: string } };
/** https://developer.work.weixin.qq.com/document/path/91579 */
'/cgi-bin/message/update_taskcard': { body: { userids?: readonly string[]; task_id: string; agentid: number; original_task_id?: string; replace_name: string }; answer: { invaliduser?: string[] } };
/** 更新模版卡片消息 https://developer.work.weixin.qq.com/document/path/94888 */
'/cgi-bin/message/update_template_card': { body: { agentid: number; userids?: readonly string[]; partyids?: readonly number[]; tagids?: readonly number[]; atall?: 0 | 1; response_code: string; enable_id_trans?: 0 | 1; button?: { task_id: string; replace_name: string }; template_card?: { card_type: string; card_image?: { url: string; aspect_ratio?: number }; source?: { icon_url: string; desc?: string; desc_color?: number }; main_title?: { title: string; desc?: string }; quote_area?: QuoteArea; emphasis_content?: { title: string; desc?: string }; sub_title_text?: string; vertical_content_list?: readonly { title: string; desc?: string }[]; horizontal_content_list?: readonly ContentList[]; jump_list?: readonly JumpList[]; card_action?: JumpList; action_menu?: { desc?: string; action_list: readonly { key: string; text: string }[] }; task_id?: string; button_list?: readonly ButtonList[]; checkbox?: CardCheckbox; select_list?: readonly SelectList[]; submit_button?: ButtonList; replace_text?: string } }; answer: { invaliduser?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/98973 */
'/cgi-bin/miniapppay/apply_mch': { body: { out_request_no: string; organization_type: number; business_license_info: { cert_type: number; business_license_copy_open_wx_pay_media_id: string; business_license_number: string; merchant_name: string; legal_person: string; company_address?: string; business_time_begin_time?: string; business_time_end_time?: string }; finance_institution_info?: { finance_type: string; finance_license_pics_open_wx_pay_media_id: readonly string[] }; merchant_short_name: string; id_card_info: CardInfo; owner?: boolean; ubo_info?: CardInfo; contact_info: { contact_type: string; business_authorization_letter_open_wx_pay_media_id?: string; contact_info: CardInfo; mobile_phone?: string; contact_email?: string }; account_info: { bank_account_type?: number; account_bank: string; account_name: string; account_number: string; bank_address_code: string; bank_name?: string; bank_card_supplement?: { settlement_certificate_open_wx_pay_media_id?: string; relationship_certificate_open_wx_pay_media_id?: string; other_certificate_open_wx_pay_media_id?: readonly string[] } }; business_id: number; qualifications?: { id: readonly string[] }; business_addition_pics?: { id: readonly string[] }; userid?: string }; answer: { error_description?: string } };
/** https://developer.work.weixin.qq.com/document/path/97324 */
'/cgi-bin/miniapppay/close_order': { body: { mchid: string; out_trade_no: string } };
/** https://developer.work.weixin.qq.com/document/path/97322 */
'/cgi-bin/miniapppay/create_order': { body: { appid: string; mchid: string; out_trade_no: string; description: string; scenekey?: string; amount: { total: number; currency: string }; payer: { openid: string }; time_expire?: string; attach?: string; goods_tag?: string; scene_info: { payer_client_ip: string; device_id?: string; store_info?: { id: string; name?: string; area_code?: string; address?: string } }; detail?: { cost_price?: number; invoice_id?: string; goods_detail?: readonly { merchant_goods_id: string; wechatpay_goods_id?: string; goods_name?: string; quantity: number; unit_price: number }[] } }; answer: { prepay_id: string } };
/** https://developer.work.weixin.qq.com/document/path/98974 */
'/cgi-bin/miniapppay/get_applyment_status': { body: { out_request_no: string }; answer: { status: { applyment_state: string; applyment_state_desc: string; sign_state: string; sign_url?: string; audit_detail?: { param_name: string; reject_reason?: string }[]; account_validation?: { account_name: string; account_no: string; destination_account_bank: string; destination_account_name: string; destination_account_number: string; pay_amount: number; remark: string; deadline: string }; sub_mchid?: string; legal_validation_url?: string }; apply_state: number; real_sign_state: number; reject_reason?: string } };
/** https://developer.work.weixin.qq.com/document/path/97323 */
'/cgi-bin/miniapppay/get_order': { body: { mchid: string; out_trade_no: string }; answer: { mchid: string; out_trade_no: string; transaction_id?: string; trade_type?: string; trade_state: string; trade_state_desc: string; bank_type?: string; attach?: string; success_time?: string; payer?: { openid: string }; amount?: { total: number; currency?: string; payer_total?: number; payer_currency?: string }; scene_info?: { device_id?: string }; promotion_detail?: { coupon_id: string; name?: string; scope: string; type: string; amount: number; stock_id?: string; wechatpay_contribute?: number; merchant_contribute?: number; other_contribute?: number; currency?: string; goods_detail?: { goods_id: string; quantity: number; unit_price: number; discount_amount: number; goods_remark?: string }[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/97352 */
'/cgi-bin/miniapppay/get_refund_detail': { body: { mchid: string; out_refund_no: string }; answer: { refund_id?: string; out_refund_no: string; transaction_id?: string; out_trade_no: string; channel: string; user_received_account: string; status: string; success_time?: string; create_time: string; amount: RefundResultAmount; promotion_detail?: PromotionDetail[] } };
/** https://developer.work.weixin.qq.com/document/path/98130 */
'/cgi-bin/miniapppay/get_sign': { body: { appid: string; prepay_id: string; sign_type: string; nonce: string; timestamp: number }; answer: { pay_sign: string } };
/** https://developer.work.weixin.qq.com/document/path/97333 */
'/cgi-bin/miniapppay/refund': { body: { appid: string; mchid: string; out_trade_no: string; out_refund_no: string; reason?: string; funds_account?: string; amount: { total: number; refund: number; currency: string } }; answer: { out_refund_no: string; amount: RefundResultAmount; promotion_detail?: PromotionDetail[] } };
/** https://developer.work.weixin.qq.com/document/path/93403 */
'/cgi-bin/miniprogram/transfer_session': { body: { userid: string; session_key: string }; answer: { userid: string; session_key: string } };
/** 获取会话同意情况 https://developer.work.weixin.qq.com/document/path/91782 */
'/cgi-bin/msgaudit/check_room_agree': { body: { roomid: string }; answer: { agreeinfo: { exteranalopenid: string; agree_status: string; status_change_time: number }[] } };
/** 获取会话同意情况 https://developer.work.weixin.qq.com/document/path/91782 */
'/cgi-bin/msgaudit/check_single_agree': { body: { info: readonly { userid: string; exteranalopenid: string }[] }; answer: { agreeinfo: { userid: string; exteranalopenid: string; agree_status: string; status_change_time: number }[] } };
/** 获取会话内容存档开启成员列表 https://developer.work.weixin.qq.com/document/path/91614 */
'/cgi-bin/msgaudit/get_permit_user_list': { body: { type?: number }; answer: { ids: string[] } };
/** 获取会话内容存档内部群信息 https://developer.work.weixin.qq.com/document/path/92951 */
'/cgi-bin/msgaudit/groupchat/get': { body: { roomid: string }; answer: { roomname: string; creator: string; members: { memberid: string; jointime: number }[]; notice: string; room_create_time: number } };
/** 提交审批申请 https://developer.work.weixin.qq.com/document/path/91853 */
'/cgi-bin/oa/applyevent': { body: { creator_userid: string; choose_department?: number; template_id: string; use_template_approver: 0 | 1; approver: readonly { attr: number; userid: readonly string[] }[]; process?: { node_list: readonly { type: number; apv_rel?: number; userid?: readonly string[] }[] }; notify_type?: number; notifyer?: readonly string[]; apply_data: { contents: readonly { control: string; id: string; value: ContentsValue }[] }; summary_list: readonly { summary_info: readonly { lang: string; text: string }[] }[] }; answer: { sp_no: string } };
/** https://developer.work.weixin.qq.com/document/path/92630 */
'/cgi-bin/oa/approval/copytemplate': { body: { open_template_id: string }; answer: { template_id: string } };
/** https://developer.work.weixin.qq.com/document/path/97437 */
'/cgi-bin/oa/approval/create_template': { body: { template_name: readonly { lang: string; text: string }[]; template_content: { controls: readonly ContentControls[] } }; answer: { template_id: string } };
/** 更新审批模板 https://developer.work.weixin.qq.com/document/path/97438 */
'/cgi-bin/oa/approval/update_template': { body: { template_id: string; template_name: readonly { lang: string; text: string }[]; template_content: { controls: readonly ContentControls[] } } };
/** 创建日历 https://developer.work.weixin.qq.com/document/path/93647 */
'/cgi-bin/oa/calendar/add': { body: { calendar: { admins?: readonly string[]; set_as_default?: 0 | 1; summary: string; color: string; description?: string; is_public?: 0 | 1; public_range?: { userids?: readonly string[]; partyids?: readonly number[] }; is_corp_calendar?: 0 | 1; shares?: readonly { userid: string; permission?: number }[] }; agentid?: number }; answer: { cal_id: string } };
/** 删除日历 https://developer.work.weixin.qq.com/document/path/97718 */
'/cgi-bin/oa/calendar/del': { body: { cal_id: string } };
/** 获取日历详情 https://developer.work.weixin.qq.com/document/path/97717 */
'/cgi-bin/oa/calendar/get': { body: { cal_id_list: readonly string[] }; answer: { calendar_list: ({ cal_id: string; admins: string[]; summary: string; color: string; description: string; is_public: 0 | 1; public_range?: { userids?: string[]; partyids?: number[] }; is_corp_calendar: 0 | 1; shares?: { userid: string; permission: number }[] })[] } };
/** 更新日历 https://developer.work.weixin.qq.com/document/path/97716 */
'/cgi-bin/oa/calendar/update': { body: { skip_public_range?: 0 | 1; calendar: { cal_id: string; admins?: readonly string[]; summary?: string; color?: string; description?: string; is_public?: 0 | 1; public_range?: { userids?: readonly string[]; partyids?: readonly number[] }; is_corp_calendar?: 0 | 1; shares?: readonly { userid: string; permission?: number }[] } } };
/** 获取审批申请详情 https://developer.work.weixin.qq.com/document/path/91983 */
'/cgi-bin/oa/getapprovaldetail': { body: { sp_no: string }; answer: { info: { sp_no: string; sp_name: string; sp_status: number; template_id: string; applyer?: { userid: string; partyid: Int64 }; batch_applyer?: { userid: string }[]; apply_time: number; notifyer?: { userid: string }[]; apply_data: { contents: DataContents[] }; sp_record: { sp_status: number; approverattr: number; details: { approver: { userid: string }; sp_status: number; sptime?: number | string; speech?: string; media_id?: string[] }[] }[]; comments: { commentid: Int64; commentUserInfo: { userid: string }; commentcontent: string; media_id: string[]; commenttime: number }[]; process_list?: { node_list: { node_type: number; sp_status?: number; apv_rel?: number; sub_node_list: { userid: string; sp_yj?: number; Sptime?: number; Speech?: string; media_ids?: string[] }[] }[] } } } };
/** 批量获取审批单号 https://developer.work.weixin.qq.com/document/path/91816 */
'/cgi-bin/oa/getapprovalinfo': { body: { starttime: number | string; endtime: number | string; cursor?: number; size?: number; filters?: readonly { key: string; value: string }[] }; answer: { sp_no_list: string[]; next_cursor?: number } };
/** 获取审批模板详情 https://developer.work.weixin.qq.com/document/path/91982 */
'/cgi-bin/oa/gettemplatedetail': { body: { template_id: string }; answer: { template_names: { lang: string; text: string }[]; template_content: { controls: TemplateContentControls[] } } };
/** https://developer.work.weixin.qq.com/document/path/96108 */
'/cgi-bin/oa/journal/export_doc': { body: { journaluuid: string; docid: string }; answer: { jobid: string } };
/** https://developer.work.weixin.qq.com/document/path/96108 */
'/cgi-bin/oa/journal/get_export_doc_result': { body: { jobid: string }; answer: { status: number; url?: string } };
/** 获取汇报记录详情 https://developer.work.weixin.qq.com/document/path/93394 */
'/cgi-bin/oa/journal/get_record_detail': { body: { journaluuid: string }; answer: { info: { journal_uuid: string; template_id?: string; template_name: string; submitter: { userid: string }; receivers: { userid: string }[]; readed_receivers: { userid: string }[]; apply_data: { contents: { control: string; id: string; title: { lang: string; text: string }[]; value: { text?: string; new_number?: string; new_money?: string; date?: ValueDate; selector?: { type: string; options: { key: string; value: { lang: string; text: string }[] }[] }; members?: { userid: string; name?: string }[]; departments?: { openapi_id: number; name?: string }[]; files?: { file_id: string }[]; children?: { list: DataContents[] }[]; attendance?: { type: number; date_range: DateRange; slice_info?: { state: number; duration: number; day_items: { daytime: number; duration: number }[] } }; vacation?: { selector: { type: string; options: { key: string; value: { lang: string; text: string }[] }[] }; attendance: VacationAttendance }; location?: { longitude: number; latitude: number; title: string; address?: string; time?: string }; related_approval?: RelatedApproval[]; formula?: { value: string }; date_range?: DateRange; punch_correction?: { state: string; version?: number; time?: string; daymonthyear?: string }; students?: { name: string }[]; classes?: { name: string }[]; docs?: { docid: string }[]; wedrive_files?: { fileid: string }[] } }[] }; comments: { commentid: Int64; tocommentid?: Int64; comment_userinfo: { userid: string }; content: string; comment_time: number }[]; report_time: number } } };
/** 批量获取汇报记录单号 https://developer.work.weixin.qq.com/document/path/93393 */
'/cgi-bin/oa/journal/get_record_list': { body: { starttime: number; endtime: number; cursor?: number; limit?: number; filters?: readonly { key: string; value: string }[] }; answer: { journaluuid_list: string[]; endflag: 0 | 1; next_cursor?: number } };
/** 获取汇报记录详情 https://developer.work.weixin.qq.com/document/path/93395 */
'/cgi-bin/oa/journal/get_stat_list': { body: { starttime: number; endtime: number; template_id: string }; answer: { stat_list: ({ template_id: string; template_name: string; report_range: ReportRange; white_range: ReportRange; receivers: { user_list: { userid: string }[]; tag_list: { open_tagid: string }[]; leader_list: { level: number }[] }; report_list: { user: { userid: string }; itemlist: { journaluuid: string; reporttime?: number; flag?: 0 | 1 }[] }[]; unreport_list: { user: { userid: string }; itemlist: { journaluuid: string; reporttime?: number; flag?: 0 | 1 }[] }[]; cycle_begin_time: number; cycle_end_time: number; stat_begin_time: number; stat_end_time: number; report_type: number })[] } };
/** 添加会议室 https://developer.work.weixin.qq.com/document/path/93619 */
'/cgi-bin/oa/meetingroom/add': { body: { name: string; capacity: number; city?: string; building?: string; floor?: string; coordinate?: { longitude: number | string; latitude: number | string }; range?: { user_list?: readonly string[]; department_list?: readonly number[] }; equipment?: readonly number[] }; answer: { meetingroom_id: number } };
/** 预定会议室 https://developer.work.weixin.qq.com/document/path/93620 */
'/cgi-bin/oa/meetingroom/book': { body: { meetingroom_id: number; subject?: string; start_time: number; end_time: number; booker: string; attendees?: readonly string[] }; answer: { booking_id: string; schedule_id?: string } };
/** https://developer.work.weixin.qq.com/document/path/93620 */
'/cgi-bin/oa/meetingroom/book_by_meeting': { body: { meetingroom_id: number; meetingid: string; booker: string }; answer: { booking_id: string; conflict_date?: number[] } };
/** https://developer.work.weixin.qq.com/document/path/93620 */
'/cgi-bin/oa/meetingroom/book_by_schedule': { body: { meetingroom_id: number; schedule_id: string; booker: string }; answer: { booking_id: string; conflict_date?: number[] } };
/** https://developer.work.weixin.qq.com/document/path/93620 */
'/cgi-bin/oa/meetingroom/bookinfo/get': { body: { meetingroom_id: number; booking_id: string }; answer: { meetingroom_id: number; schedule: { start_time: number; end_time: number; meeting_id?: string; schedule_id?: string; booker?: string; status: number; booking_id: string; master_booking_id?: string } } };
/** 取消预定会议室 https://developer.work.weixin.qq.com/document/path/93620 */
'/cgi-bin/oa/meetingroom/cancel_book': { body: { meeting_id: string; keep_schedule?: 0 | 1 } };
/** 删除会议室 https://developer.work.weixin.qq.com/document/path/93619 */
'/cgi-bin/oa/meetingroom/del': { body: { meetingroom_id: number } };
/** 编辑会议室 https://developer.work.weixin.qq.com/document/path/93619 */
'/cgi-bin/oa/meetingroom/edit': { body: { meetingroom_id: number; name?: string; capacity?: number; city?: string; building?: string; floor?: string; coordinate?: { longitude: number | string; latitude: number | string }; range?: { user_list?: readonly string[]; department_list?: readonly number[] }; equipment?: readonly number[] } };
/** 查询会议室的预定信息 https://developer.work.weixin.qq.com/document/path/93620 */
'/cgi-bin/oa/meetingroom/get_booking_info': { body: { meetingroom_id?: number; start_time?: number; end_time?: number; city?: string; building?: string; floor?: string }; answer: { booking_list: { meetingroom_id: number; schedule: ListSchedule[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/93620 */
'/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id': { body: { meetingroom_id: number; meeting_id: string }; answer: { meetingroom_id: number; schedule: ListSchedule } };
/** 查询会议室 https://developer.work.weixin.qq.com/document/path/93619 */
'/cgi-bin/oa/meetingroom/list': { body: { city?: string; building?: string; floor?: string; equipment?: readonly number[] }; answer: { meetingroom_list: ({ meetingroom_id: number; name: string; capacity: number; city?: string; building?: string; floor?: string; coordinate?: { longitude: string | number; latitude: string | number }; range?: { user_list?: string[]; department_list?: number[] }; equipment?: number[]; need_approval?: 0 | 1 })[] } };
/** 创建日程 https://developer.work.weixin.qq.com/document/path/93648 */
'/cgi-bin/oa/schedule/add': { body: { schedule: { admins?: readonly string[]; start_time?: number; end_time?: number; cal_id?: string; is_whole_day?: 0 | 1; summary?: string; description?: string; location?: string; reminders?: ScheduleReminders; attendees?: readonly { userid: string }[] }; agentid?: number }; answer: { schedule_id: string } };
/** https://developer.work.weixin.qq.com/document/path/93648 */
'/cgi-bin/oa/schedule/add_attendees': { body: { schedule_id: string; attendees: readonly { userid: string }[] } };
/** 删除日程 https://developer.work.weixin.qq.com/document/path/93648 */
'/cgi-bin/oa/schedule/del': { body: { schedule_id: string; op_mode?: number; op_start_time?: number } };
/** https://developer.work.weixin.qq.com/document/path/93648 */
'/cgi-bin/oa/schedule/del_attendees': { body: { schedule_id: string; attendees: readonly { userid: string }[] } };
/** 获取日程详情 https://developer.work.weixin.qq.com/document/path/93648 */
'/cgi-bin/oa/schedule/get': { body: { schedule_id_list: readonly string[] }; answer: { schedule_list: ({ schedule_id: string; admins: string[]; start_time?: number; end_time?: number; is_whole_day: 0 | 1; cal_id?: string; status: number; summary: string; description: string; location: string; reminders: ListReminders; attendees: { userid: string; response_status: number }[] })[] } };
/** https://developer.work.weixin.qq.com/document/path/93648 */
'/cgi-bin/oa/schedule/get_by_calendar': { body: { cal_id: string; offset?: number; limit?: number }; answer: { schedule_list: ({ schedule_id: string; admins?: string[]; start_time?: number; end_time?: number; is_whole_day?: 0 | 1; cal_id?: string; status: number; summary: string; description: string; location: string; reminders: ListReminders; attendees: { userid: string; response_status: number }[]; sequence: number })[] } };
/** 更新日程 https://developer.work.weixin.qq.com/document/path/93648 */
'/cgi-bin/oa/schedule/update': { body: { skip_attendees?: 0 | 1; op_mode?: number; op_start_time?: number; schedule: { schedule_id: string; admins?: readonly string[]; start_time?: number; end_time?: number; is_whole_day?: 0 | 1; summary?: string; description?: string; location?: string; reminders?: ScheduleReminders; attendees?: readonly { userid: string }[]; allow_active_join?: boolean; only_organizer_create_chat?: 0 | 1 } } };
/** 获取成员假期余额 https://developer.work.weixin.qq.com/document/path/93376 */
'/cgi-bin/oa/vacation/getuservacationquota': { body: { userid: string }; answer: { lists: { id: number; vacationname: string; assignduration: number; usedduration: number; leftduration: number; real_assignduration: number }[] } };
/** 修改成员假期余额 https://developer.work.weixin.qq.com/document/path/93377 */
'/cgi-bin/oa/vacation/setoneuserquota': { body: { userid: string; vacation_id: number; leftduration: number; time_attr: number; remarks?: string } };
/** https://developer.work.weixin.qq.com/document/path/98024 (unconfirmed) */
'/cgi-bin/openhw/device/gen_id_dynamic_qrcode': { body: { device_sn?: string; state?: string }; answer: { qrcode_content?: string; expires_in?: number } };
/** https://developer.work.weixin.qq.com/document/path/98023 (unconfirmed) */
'/cgi-bin/openhw/device/gen_login_qrcode': { body: { state?: string; type?: number }; answer: { qrcode_content?: string; expires_in?: number } };
/** https://developer.work.weixin.qq.com/document/path/95982 */
'/cgi-bin/openhw/device/get_device_detail': { query: { model_access_token: string }; body: { device_sn: string }; answer: { device_detail: { qr_code: string; model_name?: string; default_name?: string; remark_name?: string; bind_status: number; bind_corpinfo?: { open_corpid: string; corp_name: string } } } };
/** (unconfirmed) */
'/cgi-bin/openhw/device/get_printer_job_download_url': {};
/** https://developer.work.weixin.qq.com/document/path/96407 (unconfirmed) */
'/cgi-bin/openhw/device/get_printer_job_list': { body: { open_userid?: string; status?: number; cursor?: string; limit?: number; begin_time?: number; end_time?: number; jobid_list?: readonly string[] }; answer: { printer_job_list?: { open_userid?: string; createtime?: number; submitted?: number; state?: string; status?: number; doc_name?: string; doc_size?: number; jobid?: string; setting_list?: { key?: string; value?: string[] }[] }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/96037 */
'/cgi-bin/openhw/device/get_userinfo_by_ids': { query: { device_access_token: string }; body: { user_item: readonly { open_userid: string; user_type: number }[] }; answer: { userinfo: { useritems: { open_userid: string; user_type: number; user_name: string; pass_rule?: { rule_list: { id: number; rule: string; effect_time: number }[] } }[] } } };
/** https://developer.work.weixin.qq.com/document/path/95999 */
'/cgi-bin/openhw/device/get_userinfo_by_page': { query: { device_access_token: string }; body: { only_perm_version?: boolean; limit?: number; cursor?: string }; answer: { perm_version: number; userinfo: { useritems: { open_userid: string; user_type: number; user_name: string; pass_rule?: { rule_list: { id: number; rule: string; effect_time: number }[] } }[] }; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/96410 (unconfirmed) */
'/cgi-bin/openhw/device/push_scan_file': { body: { open_userid?: string; filename?: string; media_id?: string; download_url?: string; auth_code?: string } };
/** https://developer.work.weixin.qq.com/document/path/95997 */
'/cgi-bin/openhw/device/report_access_data': { query: { device_access_token: string }; body: { access_data: readonly { open_userid: string; user_type: number; timestamp: number; pass_type: number; pass_method: number }[] }; answer: { fail_list?: { open_userid: string; user_type: number; timestamp: number; pass_type?: number; pass_method?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/96000 */
'/cgi-bin/openhw/device/report_bio_info_result': { query: { device_access_token: string }; body: { oper_id: string; errcode: number; errmsg?: string } };
/** https://developer.work.weixin.qq.com/document/path/95985 */
'/cgi-bin/openhw/device/report_checkin_data': { query: { device_access_token: string }; body: { checkin_data: readonly { open_userid: string; user_type: number; timestamp: number }[] }; answer: { fail_list?: { open_userid: string; user_type: number; timestamp: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/95983 */
'/cgi-bin/openhw/device/report_device_status': { query: { device_access_token: string }; body: { online_status: number; cur_version?: string; upgradable_version?: string; upgradable_version_desc?: string } };
/** https://developer.work.weixin.qq.com/document/path/95999 */
'/cgi-bin/openhw/device/report_firmware_upgrade_result': { query: { device_access_token: string }; body: { oper_id: string; errcode: number; errmsg?: string; cur_version?: string } };
/** https://developer.work.weixin.qq.com/document/path/96409 (unconfirmed) */
'/cgi-bin/openhw/device/report_printer_job_status': { body: { jobid?: string; status?: number } };
/** https://developer.work.weixin.qq.com/document/path/96048 */
'/cgi-bin/openhw/device/report_remote_open_result': { query: { device_access_token: string }; body: { oper_id: string; type: string; errcode: number; errmsg?: string } };
/** https://developer.work.weixin.qq.com/document/path/95986 */
'/cgi-bin/openhw/device/report_temperature_data': { query: { device_access_token: string }; body: { temperature_data: readonly { open_userid: string; user_type: number; timestamp: number; temperature: string; status: number }[] }; answer: { fail_list?: { open_userid: string; user_type: number; timestamp: number; temperature?: string; status?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/96412 (unconfirmed) */
'/cgi-bin/openhw/device/set_printer_job_trans_result': { body: { jobid?: string; setting_version?: number; type?: number; page?: number; page_size?: number; media_id?: string; download_url?: string } };
/** https://developer.work.weixin.qq.com/document/path/95993 */
'/cgi-bin/openhw/get_device_secret': { query: { model_access_token: string }; body: { auth_code: string }; answer: { device_secret: string; device_access_token: string; expires_in: number } };
/** https://developer.work.weixin.qq.com/document/path/96022 */
'/cgi-bin/openhw/get_device_token': { query: { model_access_token: string }; body: { device_sn: string; device_secret: string }; answer: { device_access_token: string; expires_in: number } };
/** https://developer.work.weixin.qq.com/document/path/95992 */
'/cgi-bin/openhw/get_model_token': { body: { model_id: string; model_secret: string; model_ticket: string }; answer: { model_access_token: string; expires_in: number } };
/** https://developer.work.weixin.qq.com/document/path/96022 */
'/cgi-bin/openhw/model/register_sn': { query: { model_access_token: string }; body: { device_sn: string }; answer: { qr_code: string } };
/** https://developer.work.weixin.qq.com/document/path/95981 */
'/cgi-bin/openhw/model/unregister_sn': { query: { model_access_token: string }; body: { device_sn: string } };
/** 发起语音电话 https://developer.work.weixin.qq.com/document/path/91627 */
'/cgi-bin/pstncc/call': { body: { callee_userid: readonly string[] }; answer: { states: { userid: string; callid: string; code: number }[] } };
/** 获取接听状态 https://developer.work.weixin.qq.com/document/path/91628 */
'/cgi-bin/pstncc/getstates': { body: { callee_userid: string; callid: string }; answer: { istalked: 0 | 1; calltime: number; talktime: number; reason: number } };
/** https://developer.work.weixin.qq.com/document/path/94478 */
'/cgi-bin/report/grid/add': { body: { grid_name: string; grid_parent_id?: string; grid_admin: readonly string[]; grid_member?: readonly string[] }; answer: { grid_id: string; invalid_userids?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/94536 */
'/cgi-bin/report/grid/add_cata': { body: { category_name: string; level: number; parent_category_id?: string }; answer: { category_id: string } };
/** https://developer.work.weixin.qq.com/document/path/94480 */
'/cgi-bin/report/grid/delete': { body: { grid_id: string } };
/** https://developer.work.weixin.qq.com/document/path/94538 */
'/cgi-bin/report/grid/delete_cata': { body: { category_id: string } };
/** https://developer.work.weixin.qq.com/document/path/94482 */
'/cgi-bin/report/grid/get_user_grid_info': { body: { userid: string }; answer: { manage_grids: { grid_id: string; grid_name: string }[]; joined_grids: { grid_id: string; grid_name: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/94481 */
'/cgi-bin/report/grid/list': { body: { grid_id?: string }; answer: { grid_list: { grid_id: string; grid_name: string; grid_parent_id?: string; grid_admin: string[]; grid_member: string[] }[] } };
/** https://developer.work.weixin.qq.com/document/path/94540 */
'/cgi-bin/report/grid/list_cata': { answer: { cata_list: { cata_id: string; cata_name: string; level: number; parent_cata_id?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/94479 */
'/cgi-bin/report/grid/update': { body: { grid_name: string; grid_parent_id?: string; grid_admin: readonly string[]; grid_member?: readonly string[]; grid_id: string }; answer: { invalid_userids?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/94537 */
'/cgi-bin/report/grid/update_cata': { body: { category_name: string; level: number; parent_category_id?: string; category_id: string } };
/** https://developer.work.weixin.qq.com/document/path/93534 */
'/cgi-bin/report/patrol/category_statistic': { body: { category_id: string }; answer: { dashboard_list: DashboardList[] } };
/** https://developer.work.weixin.qq.com/document/path/93532 */
'/cgi-bin/report/patrol/get_corp_status': { body: { grid_id: string }; answer: { to_be_assigned: number; processing: number; added_today: number; solved_today: number; total_case: number; total_solved: number } };
/** https://developer.work.weixin.qq.com/document/path/93535 */
'/cgi-bin/report/patrol/get_order_info': { body: { order_id: string }; answer: { order_info: OrderList } };
/** https://developer.work.weixin.qq.com/document/path/93536 */
'/cgi-bin/report/patrol/get_order_list': { body: { begin_create_time?: number; begin_modify_time?: number; cursor?: string; limit?: number }; answer: { order_list: OrderList[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/93533 */
'/cgi-bin/report/patrol/get_user_status': { body: { userid: string }; answer: { processing: number; added_today: number; solved_today: number } };
/** https://developer.work.weixin.qq.com/document/path/93517 */
'/cgi-bin/report/resident/category_statistic': { body: { category_id: string }; answer: { dashboard_list: DashboardList[] } };
/** https://developer.work.weixin.qq.com/document/path/93515 */
'/cgi-bin/report/resident/get_corp_status': { body: { grid_id: string }; answer: { pending: number; processing: number; added_today: number; solved_today: number; total_case: number; total_accepted: number; total_solved: number } };
/** https://developer.work.weixin.qq.com/document/path/93519 */
'/cgi-bin/report/resident/get_order_info': { body: { order_id: string }; answer: { order_info: ListResultOrderList } };
/** https://developer.work.weixin.qq.com/document/path/93518 */
'/cgi-bin/report/resident/get_order_list': { body: { begin_create_time?: number; begin_modify_time?: number; cursor?: string; limit?: number }; answer: { order_list: ListResultOrderList[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/93516 */
'/cgi-bin/report/resident/get_user_status': { body: { userid: string }; answer: { pending: number; processing: number; added_today: number; solved_today: number } };
/** https://developer.work.weixin.qq.com/document/path/95464 */
'/cgi-bin/report/sitecode/get_report_answer': { body: { siteid: string; date: string; limit?: number; cursor?: string }; answer: { answers: { report_time: number; report_values: { question_id: number; single_choice?: number; multi_choice?: number[]; text?: string; url?: string; itinerary_card_type?: number; high_risk_area?: string }[] }[]; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/95461 */
'/cgi-bin/report/sitecode/get_site_report_info': { body: { siteid: string }; answer: { question_templates: ({ question_id: number; question_type: number; title: string; is_required: 0 | 1; option_list?: { option_id: number; option_text: string }[] })[] } };
/** https://developer.work.weixin.qq.com/document/path/93514 */
'/cgi-bin/report/sitecode/list': { body: { limit?: number; cursor?: string }; answer: { site_code_infos: { id: string; type: string; area: string; address: string; name: string; admin: string[]; qr_code_url: string }[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/92340 */
'/cgi-bin/school/department/create': { body: { id?: number; name: string; type: number; parentid: number; standard_grade?: number; register_year?: number; order?: number; department_admins?: readonly { userid: string; type: number; subject?: string }[] }; answer: { id: number } };
/** https://developer.work.weixin.qq.com/document/path/92341 */
'/cgi-bin/school/department/update': { body: { id: number; new_id?: number; name?: string; parentid?: number; standard_grade?: number; register_year?: number; order?: number; department_admins?: readonly { op: number; userid: string; type?: number; subject?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/94470 */
'/cgi-bin/school/get_payment_result': { body: { payment_id: string }; answer: { project_name: string; amount: number; payment_result: { student_userid: string; payer_parent_userid?: string; trade_state: number; trade_no: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/94471 */
'/cgi-bin/school/get_trade': { body: { payment_id: string; trade_no: string }; answer: { transaction_id: string; pay_time: number } };
/** https://developer.work.weixin.qq.com/document/path/93742 */
'/cgi-bin/school/living/get_unwatch_stat': { body: { livingid: string; next_key?: string }; answer: { stat_info: { students: { student_userid?: string; parent_userid?: string; partyids: number[] }[] }; ending: 0 | 1; next_key?: string } };
/** https://developer.work.weixin.qq.com/document/path/95795 */
'/cgi-bin/school/living/get_unwatch_stat_v2': { body: { livingid: string; next_cursor?: string }; answer: { stat_info: { students: { student_userid: string; partyids: number[] }[]; parents: { student_userid: string; partyids: number[]; parent_userid: string }[] }; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/93741 */
'/cgi-bin/school/living/get_watch_stat': { body: { livingid: string; next_key?: string }; answer: { stat_infoes: { students: { student_userid?: string; parent_userid?: string; partyids: number[]; watch_time: number; enter_time: number; leave_time: number; is_comment: 0 | 1 }[]; visitors: InfoesVisitors[] }; ending: 0 | 1; next_key?: string } };
/** https://developer.work.weixin.qq.com/document/path/95793 */
'/cgi-bin/school/living/get_watch_stat_v2': { body: { livingid: string; next_cursor?: string }; answer: { stat_info: { students: { student_userid: string; partyids: number[]; watch_time: number; enter_time: number; leave_time: number; is_comment: 0 | 1 }[]; parents: { student_userid: string; partyids: number[]; watch_time: number; enter_time: number; leave_time: number; is_comment: 0 | 1; parent_userid: string }[]; visitors: InfoesVisitors[] }; has_more: 0 | 1; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/92345 */
'/cgi-bin/school/set_arch_sync_mode': { body: { arch_sync_mode: number } };
/** https://developer.work.weixin.qq.com/document/path/92652 */
'/cgi-bin/school/set_teacher_view_mode': { body: { view_mode: number } };
/** https://developer.work.weixin.qq.com/document/path/92949 */
'/cgi-bin/school/set_upgrade_info': { body: { upgrade_switch: 0 | 1; upgrade_time?: number }; answer: { next_upgrade_time: number } };
/** https://developer.work.weixin.qq.com/document/path/92334 */
'/cgi-bin/school/user/batch_create_parent': { body: { parents: readonly { parent_userid: string; mobile: string; to_invite?: boolean; children: readonly { student_userid: string; relation: string }[] }[] }; answer: { result_list: { parent_userid: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92328 */
'/cgi-bin/school/user/batch_create_student': { body: { students: readonly { student_userid: string; name: string; mobile?: string; to_invite?: boolean; department: readonly number[] }[] }; answer: { result_list: { student_userid: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92335 */
'/cgi-bin/school/user/batch_delete_parent': { body: { useridlist: readonly string[] }; answer: { result_list: { parent_userid: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92329 */
'/cgi-bin/school/user/batch_delete_student': { body: { useridlist: readonly string[] }; answer: { result_list: { student_userid: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92336 */
'/cgi-bin/school/user/batch_update_parent': { body: { parents: readonly { parent_userid: string; new_parent_userid?: string; mobile?: string; children?: readonly { student_userid: string; relation: string }[] }[] }; answer: { result_list: { parent_userid: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92330 */
'/cgi-bin/school/user/batch_update_student': { body: { students: readonly { student_userid: string; new_student_userid?: string; name?: string; mobile?: string; department?: readonly number[] }[] }; answer: { result_list: { student_userid: string; errcode: number; errmsg: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92331 */
'/cgi-bin/school/user/create_parent': { body: { parent_userid: string; mobile: string; to_invite?: boolean; children: readonly { student_userid: string; relation: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92325 */
'/cgi-bin/school/user/create_student': { body: { student_userid: string; name: string; mobile?: string; to_invite?: boolean; department: readonly number[] } };
/** https://developer.work.weixin.qq.com/document/path/93746 */
'/cgi-bin/school/user/get_health_qrcode': { body: { type: number; userids: readonly string[] }; answer: { result_list: { errcode: number; errmsg?: string; userid: string; qrcode_data?: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/93745 */
'/cgi-bin/school/user/get_student_customize_health_info': { body: { date: string; next_key?: string; limit?: number }; answer: { template_id: string; question_templates: QuestionTemplates[]; health_infos: HealthInfos[]; ending: 0 | 1; next_key?: string } };
/** https://developer.work.weixin.qq.com/document/path/93744 */
'/cgi-bin/school/user/get_teacher_customize_health_info': { body: { date: string; next_key?: string; limit?: number }; answer: { template_id: string; question_templates: QuestionTemplates[]; health_infos: HealthInfos[]; ending: 0 | 1; next_key?: string } };
/** https://developer.work.weixin.qq.com/document/path/92333 */
'/cgi-bin/school/user/update_parent': { body: { parent_userid: string; new_parent_userid?: string; mobile?: string; children?: readonly { student_userid: string; relation: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/92327 */
'/cgi-bin/school/user/update_student': { body: { student_userid: string; new_student_userid?: string; name?: string; mobile?: string; department?: readonly number[] } };
/** https://developer.work.weixin.qq.com/document/path/100179 */
'/cgi-bin/security/admin_oper_log/list': { body: { start_time: number; end_time: number; userid?: string; oper_type?: number; limit?: number; cursor?: string }; answer: { record_list: { userid: string; oper_type: number; time: number; detail_type: number; detail_info?: string; ip?: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98079 */
'/cgi-bin/security/get_file_oper_record': { body: { start_time: number; end_time: number; userid_list?: readonly string[]; operation?: { type: number; source?: number }; limit?: number; cursor?: string }; answer: { record_list: { userid?: string; external_user?: { type: number; name: string; corp_name?: string }; operation: { type: number; source?: number }; time: number; file_info?: string; file_size?: number; file_md5?: string; applicant_name?: string; device_type?: number; device_code?: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/100128 */
'/cgi-bin/security/get_screen_oper_record': { body: { start_time: number; end_time: number; userid_list?: readonly string[]; department_id_list?: readonly number[]; screen_shot_type?: number; limit?: number; cursor?: string }; answer: { record_list: { userid: string; department_id: number; screen_shot_type: number; screen_shot_content: string; time: number; system?: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/93221 (unconfirmed) */
'/cgi-bin/security/get_server_domain_ip': { answer: { domain_list: { domain: string; universal_domian?: string; protocol: string; port: number[]; is_necessary: boolean | number; description: string }[]; ip_list: { ip: string; protocol: string; port: number[]; is_necessary: boolean | number; description: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/100178 */
'/cgi-bin/security/member_oper_log/list': { body: { start_time: number; end_time: number; userid?: string; oper_type?: number; limit?: number; cursor?: string }; answer: { record_list: { userid: string; oper_type: number; time: number; detail_info?: string; ip?: string }[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98920 */
'/cgi-bin/security/trustdevice/approve': { body: { device_code_list: readonly string[] }; answer: { success_list?: string[]; fail_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/98920 */
'/cgi-bin/security/trustdevice/delete': { body: { type: number; device_code_list: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/98920 */
'/cgi-bin/security/trustdevice/get_by_user': { body: { type: number; last_login_userid: string }; answer: { device_list: DeviceList[] } };
/** https://developer.work.weixin.qq.com/document/path/98920 */
'/cgi-bin/security/trustdevice/import': { body: { device_list: readonly { system: string; mac_addr?: readonly string[]; motherboard_uuid?: string; harddisk_uuid?: readonly string[]; domain?: string; pc_name?: string; seq_no?: string }[] }; answer: { result: { device_index: number; device_code?: string; duplicated_device_code?: string; status: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/98920 */
'/cgi-bin/security/trustdevice/list': { body: { type: number; cursor?: string; limit?: number }; answer: { device_list: DeviceList[]; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/98920 */
'/cgi-bin/security/trustdevice/reject': { body: { device_code_list: readonly string[] }; answer: { success_list?: string[]; fail_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99503 */
'/cgi-bin/security/vip/batch_add_job_result': { body: { jobid: string }; answer: { job_result: { succ_userid_list?: string[]; fail_userid_list?: string[] } } };
/** https://developer.work.weixin.qq.com/document/path/99505 */
'/cgi-bin/security/vip/batch_del_job_result': { body: { jobid: string }; answer: { job_result: { succ_userid_list?: string[]; fail_userid_list?: string[] } } };
/** https://developer.work.weixin.qq.com/document/path/99506 */
'/cgi-bin/security/vip/list': { body: { limit?: number; cursor?: string }; answer: { userid_list: string[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/99503 */
'/cgi-bin/security/vip/submit_batch_add_job': { body: { userid_list?: readonly string[] }; answer: { jobid: string; invalid_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99505 */
'/cgi-bin/security/vip/submit_batch_del_job': { body: { userid_list?: readonly string[] }; answer: { jobid: string; invalid_userid_list?: string[] } };
/** 获取成员授权空间 https://developer.work.weixin.qq.com/document/path/101674 */
'/cgi-bin/security/wedrive/get_auth_space_list': { body: { userid: string; is_resigned?: number }; answer: { auth_space_list: { spaceid: string; space_name: string; is_space_superadmin: number }[] } };
/** (unconfirmed) */
'/cgi-bin/service/auth/getuserdetail3rd': {};
/** (unconfirmed) */
'/cgi-bin/service/auth/getuserinfo3rd': {};
/** https://developer.work.weixin.qq.com/document/path/97062 (unconfirmed) */
'/cgi-bin/service/batch/userid_to_openuserid': { body: { open_userid_list?: readonly string[]; source_botid?: string }; answer: { items?: { userid?: string; open_userid?: string }[]; open_corpid?: string; invalid_open_userid_list?: string[] } };
/** 获取标签成员 https://developer.work.weixin.qq.com/document/path/90214 */
'/cgi-bin/tag/addtagusers': { body: { tagid: number; userlist?: readonly string[]; partylist?: readonly number[] }; answer: { invalidlist?: string; invalidparty?: number[] } };
/** 创建标签 https://developer.work.weixin.qq.com/document/path/90210 */
'/cgi-bin/tag/create': { body: { tagid?: number; tagname: string }; answer: { tagid: number } };
/** https://developer.work.weixin.qq.com/document/path/90215 */
'/cgi-bin/tag/deltagusers': { body: { tagid: number; userlist?: readonly string[]; partylist?: readonly number[] }; answer: { invalidlist?: string; invalidparty?: number[] } };
/** 更新标签名字 https://developer.work.weixin.qq.com/document/path/90211 */
'/cgi-bin/tag/update': { body: { tagid: number; tagname: string } };
/** (unconfirmed) */
'/cgi-bin/todo/get': { body: { todo_id?: string }; answer: { content?: string; creator?: string; status?: number; create_time?: number; attendees?: { userid?: string; status?: number }[]; end_time?: number; reminders?: { remind_time?: number }[] } };
/** (unconfirmed) */
'/cgi-bin/todo/update': { body: { todo_id?: string; status?: number; attendees?: readonly { userid?: string; status?: number }[] } };
/** 批量删除成员 https://developer.work.weixin.qq.com/document/path/90199 */
'/cgi-bin/user/batchdelete': { body: { useridlist: readonly string[] } };
/** 查询成员用户是否已授权 https://developer.work.weixin.qq.com/document/path/94514 */
'/cgi-bin/user/check_member_auth': { body: { open_userid: string }; answer: { is_member_auth: boolean } };
/** 与openid互换 https://developer.work.weixin.qq.com/document/path/90202 */
'/cgi-bin/user/convert_to_openid': { body: { userid: string }; answer: { openid: string } };
/** 转userid https://developer.work.weixin.qq.com/document/path/90202 */
'/cgi-bin/user/convert_to_userid': { body: { openid: string }; answer: { userid: string } };
/** 创建成员 https://developer.work.weixin.qq.com/document/path/90195 */
'/cgi-bin/user/create': { body: { userid: string; name: string; alias?: string; email?: string; biz_mail?: string; mobile?: string; telephone?: string; gender?: number | string; address?: string; position?: string; department: readonly number[]; order?: readonly number[]; is_leader_in_dept?: readonly number[]; main_department?: number; direct_leader?: readonly string[]; avatar_mediaid?: string; enable?: 0 | 1; to_invite?: boolean; extattr?: { attrs?: readonly ExtattrAttrs[] }; external_position?: string; external_profile?: ExternalProfile } };
/** 获取企业活跃成员数 https://developer.work.weixin.qq.com/document/path/92714 */
'/cgi-bin/user/get_active_stat': { body: { date: string }; answer: { active_cnt: number } };
/** 邮箱获取userid https://developer.work.weixin.qq.com/document/path/95895 */
'/cgi-bin/user/get_userid_by_email': { body: { email_type?: number; email: string }; answer: { userid: string } };
/** 手机号获取userid https://developer.work.weixin.qq.com/document/path/91693 */
'/cgi-bin/user/getuserid': { body: { mobile: string }; answer: { userid: string } };
/** 获取成员ID列表 https://developer.work.weixin.qq.com/document/40856 */
'/cgi-bin/user/list_id': { body: { limit?: number; cursor?: string }; answer: { dept_user: { userid: string; department: number }[]; next_cursor?: string } };
/** 获取成员授权列表 https://developer.work.weixin.qq.com/document/path/94513 */
'/cgi-bin/user/list_member_auth': { body: { cursor?: string; limit?: number }; answer: { member_auth_list: { open_userid: string }[]; next_cursor?: string } };
/** 获取选人ticket对应的用户 https://work.weixin.qq.com/api/doc/90001/90143/94894 */
'/cgi-bin/user/list_selected_ticket_user': { body: { selected_ticket: string }; answer: { operator_open_userid: string; open_userid_list: string[]; unauth_open_userid_list?: string[]; total: number } };
/** https://developer.work.weixin.qq.com/document/path/99500 */
'/cgi-bin/user/tfa_succ': { body: { userid: string; tfa_code: string } };
/** 更新成员 https://developer.work.weixin.qq.com/document/path/90197 */
'/cgi-bin/user/update': { body: { userid: string; new_userid?: string; name?: string; alias?: string; email?: string; biz_mail?: string; biz_mail_alias?: { item: readonly string[] }; mobile?: string; telephone?: string; gender?: number | string; address?: string; position?: string; department?: readonly number[]; order?: readonly number[]; is_leader_in_dept?: readonly number[]; main_department?: number; direct_leader?: readonly string[]; avatar_mediaid?: string; enable?: 0 | 1; to_invite?: boolean; extattr?: { attrs?: readonly ExtattrAttrs[] }; external_position?: string; external_profile?: ExternalProfile } };
/** https://developer.work.weixin.qq.com/document/path/91770 */
'/cgi-bin/webhook/send': { query: { key: string }; body: WecomGroupRobotMessage };
/** https://developer.work.weixin.qq.com/document/path/97460 */
'/cgi-bin/wedoc/create_doc': { body: { spaceid?: string; fatherid?: string; doc_type: number; doc_name: string; admin_users?: readonly string[] }; answer: { docid: string; url: string } };
/** https://developer.work.weixin.qq.com/document/path/97462 */
'/cgi-bin/wedoc/create_form': { body: { spaceid?: string; fatherid?: string; form_info: { form_title: string; form_desc?: string; form_header?: string; form_question: { items: readonly { question_id: number; pos: number; title: string; status: number; reply_type: number; must_reply: boolean; option_item?: readonly { key: number; value: string; status: number }[]; note?: string; placeholder?: string; question_extend_setting?: ExtendSetting }[] }; form_setting?: { fill_out_auth?: number; fill_in_range?: { userids?: readonly string[]; departmentids?: readonly number[] }; setting_manager_range?: { userids: readonly string[] }; timed_repeat_info?: RepeatInfo; max_fill_cnt?: number; timed_finish?: number; can_anonymous?: boolean; can_notify_submit?: boolean } } }; answer: { formid: string } };
/** https://developer.work.weixin.qq.com/document/path/97735 */
'/cgi-bin/wedoc/del_doc': { body: { docid?: string; formid?: string } };
/** https://developer.work.weixin.qq.com/document/path/97733 */
'/cgi-bin/wedoc/doc_get_auth': { body: { docid: string }; answer: { access_rule: { enable_corp_internal: boolean; corp_internal_auth: number; corp_internal_approve_only_by_admin?: boolean; enable_corp_external: boolean; corp_external_auth: number; corp_external_approve_only_by_admin?: boolean; ban_share_external: boolean }; secure_setting: { enable_readonly_copy: boolean; enable_readonly_comment: boolean; watermark?: { text: string; margin_type: number; show_text: boolean; show_visitor_name: boolean } }; doc_member_list?: MemberList[]; co_auth_list?: MemberList[] } };
/** https://developer.work.weixin.qq.com/document/path/97733 */
'/cgi-bin/wedoc/doc_share': { body: { docid?: string; formid?: string }; answer: { share_url: string } };
/** https://developer.work.weixin.qq.com/document/path/97626 */
'/cgi-bin/wedoc/document/batch_update': { body: { docid: string; version?: number; requests: readonly { replace_text?: { text: string; ranges: readonly { start_index: number; length: number }[] }; insert_text?: { text: string; location: { index: number } }; delete_content?: { range: { start_index: number; length: number } }; insert_image?: { image_id: string; width?: number; height?: number; location: { index: number } }; insert_page_break?: { location: { index: number } }; insert_table?: { rows: number; cols: number; location: { index: number } }; insert_paragraph?: { location: { index: number } }; update_text_property?: { bold?: boolean; color?: string; background_color?: string } }[] } };
/** https://developer.work.weixin.qq.com/document/path/97734 */
'/cgi-bin/wedoc/get_doc_base_info': { body: { docid: string }; answer: { doc_base_info: { docid: string; doc_type: number; doc_name: string; create_time: number; modify_time: number } } };
/** (unconfirmed) */
'/cgi-bin/wedoc/get_doc_data': { body: { docid?: string; start?: number; limit?: number }; answer: { docid?: string; content?: unknown; doc_content?: unknown; has_more?: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/97818 */
'/cgi-bin/wedoc/get_form_answer': { body: { repeated_id: string; answer_ids?: readonly number[] }; answer: { answer: { answer_list: { answer_id: number; userid?: string; user_name: string; tmp_external_userid?: string; reply: { items: { question_id: number; text_reply?: string; option_reply?: number[]; option_extend_reply?: { option_reply: number; extend_text: string }[]; file_extend_reply?: { fileid: string; name: string }[]; duration_reply?: { begin_time: number; end_time: number; time_scale: number; day_range: number; days?: number; hours?: number }; department_reply?: { list: { department_id: number }[] }; member_reply?: { list: { userid: string }[] } }[] }; answer_status: number; ctime: number; mtime: number }[] } } };
/** https://developer.work.weixin.qq.com/document/path/97817 */
'/cgi-bin/wedoc/get_form_info': { body: { formid: string }; answer: { form_info: { formid: string; form_title: string; form_desc: string; form_header: string; form_question: { items: { question_id: number; pos: number; title: string; status: number; reply_type: number; must_reply: boolean; option_item?: { key: number; value: string; status: number }[]; note?: string; placeholder?: string; question_extend_setting?: ExtendSetting }[] }; form_setting: { fill_out_auth: number; fill_in_range?: { userids?: string[]; departmentids?: number[] }; setting_manager_range?: { userids: string[] }; timed_repeat_info?: { enable: boolean; remind_time?: number; repeat_type?: number; week_flag?: number; day_of_month?: number; skip_holiday?: boolean; fork_finish_type?: number; rule_ctime?: number; rule_mtime?: number }; max_fill_cnt: number; timed_finish?: number; can_anonymous: boolean; can_notify_submit: boolean }; repeated_id?: string[] } } };
/** https://developer.work.weixin.qq.com/document/path/97818 */
'/cgi-bin/wedoc/get_form_statistic': { body: { repeated_id: string; req_type: number; start_time?: number; end_time?: number; limit?: number; cursor?: number }; answer: { fill_cnt: number; fill_user_cnt: number; unfill_user_cnt: number; submit_users?: { userid?: string; tmp_external_userid?: string; user_name: string; answer_id: number; submit_time: number }[]; unfill_users?: { userid: string; user_name: string }[]; has_more?: boolean; cursor?: number } };
/** (unconfirmed) */
'/cgi-bin/wedoc/mod_doc': { body: { docid?: string; requests?: readonly unknown[]; client_token?: string } };
/** https://developer.work.weixin.qq.com/document/path/97733 */
'/cgi-bin/wedoc/mod_doc_join_rule': { body: { docid: string; enable_corp_internal?: boolean; corp_internal_auth?: number; corp_internal_approve_only_by_admin?: boolean; enable_corp_external?: boolean; corp_external_auth?: number; corp_external_approve_only_by_admin?: boolean; ban_share_external?: boolean; update_co_auth_list?: boolean; co_auth_list?: readonly MemberList[] } };
/** https://developer.work.weixin.qq.com/document/path/97733 */
'/cgi-bin/wedoc/mod_doc_member': { body: { docid: string; update_file_member_list?: readonly FileMemberList[]; del_file_member_list?: readonly FileMemberList[] } };
/** https://developer.work.weixin.qq.com/document/path/97782 */
'/cgi-bin/wedoc/mod_doc_safty_setting': { body: { docid: string; enable_readonly_copy?: boolean; enable_readonly_comment?: boolean; watermark?: { text?: string; margin_type?: number; show_text?: boolean; show_visitor_name?: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/97462 */
'/cgi-bin/wedoc/modify_form': { body: { oper: number; formid: string; form_info: { form_title?: string; form_desc?: string; form_header?: string; form_question?: { items: readonly { question_id: number; pos: number; title: string; status: number; reply_type: number; must_reply: boolean; note?: string; placeholder?: string; question_extend_setting?: ExtendSetting; option_item?: readonly { key: number; value: string; status: number }[] }[] }; form_setting?: { fill_out_auth?: number; max_fill_cnt?: number; timed_finish?: number; can_anonymous?: boolean; can_notify_submit?: boolean; fill_in_range?: { userids?: readonly string[]; departmentids?: readonly number[] }; setting_manager_range?: { userids: readonly string[] }; timed_repeat_info?: RepeatInfo } } } };
/** https://developer.work.weixin.qq.com/document/path/97736 */
'/cgi-bin/wedoc/rename_doc': { body: { docid?: string; formid?: string; new_name: string } };
/** https://developer.work.weixin.qq.com/document/path/101623 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/add_blocks': { body: { docid?: string; page_id?: string; blocks?: readonly { id?: string; type?: string; title?: string; content?: string; parent_id?: string; after_id?: string; children?: readonly string[]; props?: { text_props?: { align?: number; text_align?: number; block_color?: string }; image_props?: { url?: string; width?: number; height?: number; stroke?: boolean }; file_props?: { file_id?: string }; link_props?: { link_url?: string; link_name?: string; link_description?: string }; table_props?: { cell_positions?: readonly { start_cell?: { row?: number; column?: number }; end_cell?: { row?: number; column?: number } }[]; enable_row_header?: boolean; enable_column_header?: boolean }; view_props?: { doc_id?: string; table_id?: string; view_id?: string; table_block_id?: string; enable_table_title?: boolean; enable_add_row?: boolean }; column_props?: { column_num?: number }; highlight_props?: { background_image_url?: string; extend_background?: boolean; block_color?: string; border_color?: string }; code_props?: { code_language?: string; code_wrap?: boolean }; todo_props?: unknown } }[] }; answer: { blocks?: { id?: string; type?: string; title?: string; content?: string; parent_id?: string; after_id?: string; children?: string[]; props?: { text_props?: { align?: number; text_align?: number; block_color?: string }; image_props?: { url?: string; width?: number; height?: number; stroke?: boolean }; file_props?: { file_id?: string }; link_props?: { link_url?: string; link_name?: string; link_description?: string }; table_props?: { cell_positions?: { start_cell?: { row?: number; column?: number }; end_cell?: { row?: number; column?: number } }[]; enable_row_header?: boolean; enable_column_header?: boolean }; view_props?: { doc_id?: string; table_id?: string; view_id?: string; table_block_id?: string; enable_table_title?: boolean; enable_add_row?: boolean }; column_props?: { column_num?: number }; highlight_props?: { background_image_url?: string; extend_background?: boolean; block_color?: string; border_color?: string }; code_props?: { code_language?: string; code_wrap?: boolean }; todo_props?: unknown } }[] } };
/** https://developer.work.weixin.qq.com/document/path/101620 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/add_page': { body: { docid?: string; info?: { page_id?: string; title?: string; parent_id?: string; after_id?: string; layout_mode?: number } }; answer: { info?: { page_id?: string; title?: string; parent_id?: string; after_id?: string; layout_mode?: number } } };
/** https://developer.work.weixin.qq.com/document/path/101629 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/add_smartsheet': { body: { docid?: string; info?: { block_id?: string; title?: string; sheet_id?: string; ss_docid?: string; after_id?: string } }; answer: { info?: { block_id?: string; title?: string; sheet_id?: string; ss_docid?: string; after_id?: string } } };
/** https://developer.work.weixin.qq.com/document/path/101617 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/cancel_publish': { body: { docid?: string } };
/** https://developer.work.weixin.qq.com/document/path/101625 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/delete_blocks': { body: { docid?: string; page_id?: string; ids?: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/101622 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/delete_page': { body: { docid?: string; page_id?: string } };
/** https://developer.work.weixin.qq.com/document/path/101630 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/delete_smartsheet': { body: { docid?: string; block_id?: string } };
/** https://developer.work.weixin.qq.com/document/path/101627 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/export_task': { body: { docid?: string; content_type?: number; url?: string; page_id?: string }; answer: { task_id?: string } };
/** https://developer.work.weixin.qq.com/document/path/101626 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/get_block_list': { body: { docid?: string; page_id?: string; ids?: readonly string[]; start?: number; limit?: number }; answer: { blocks?: { id?: string; type?: string; title?: string; content?: string; parent_id?: string; after_id?: string; children?: string[]; props?: { text_props?: { align?: number; text_align?: number; block_color?: string }; image_props?: { url?: string; width?: number; height?: number; stroke?: boolean }; file_props?: { file_id?: string }; link_props?: { link_url?: string; link_name?: string; link_description?: string }; table_props?: { cell_positions?: { start_cell?: { row?: number; column?: number }; end_cell?: { row?: number; column?: number } }[]; enable_row_header?: boolean; enable_column_header?: boolean }; view_props?: { doc_id?: string; table_id?: string; view_id?: string; table_block_id?: string; enable_table_title?: boolean; enable_add_row?: boolean }; column_props?: { column_num?: number }; highlight_props?: { background_image_url?: string; extend_background?: boolean; block_color?: string; border_color?: string }; code_props?: { code_language?: string; code_wrap?: boolean }; todo_props?: unknown } }[]; has_more?: string; next_start?: number } };
/** https://developer.work.weixin.qq.com/document/path/101627 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/get_export_result': { body: { task_id?: string }; answer: { task_done?: boolean; content?: string } };
/** https://developer.work.weixin.qq.com/document/path/101619 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/get_page_hierarchy': { body: { docid?: string }; answer: { pages?: { page_id?: string; title?: string; parent_id?: string; after_id?: string; layout_mode?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/101628 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/get_smartsheet_info': { body: { docid?: string }; answer: { ss_docid?: string } };
/** https://developer.work.weixin.qq.com/document/path/101616 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/publish': { body: { docid?: string; publish_range?: number; auth_list?: readonly { type?: number; userid?: string; departmentid?: number }[] }; answer: { share_code?: string; publish_url?: string; version?: number; publish_time?: number; publish_doc_title?: string } };
/** https://developer.work.weixin.qq.com/document/path/101618 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/publish_setting': { body: { docid?: string; publish_range?: number; auth_list?: readonly { type?: number; userid?: string; departmentid?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/101624 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/update_blocks': { body: { docid?: string; page_id?: string; blocks?: readonly { id?: string; type?: string; title?: string; content?: string; parent_id?: string; after_id?: string; children?: readonly string[]; props?: { text_props?: { align?: number; text_align?: number; block_color?: string }; image_props?: { url?: string; width?: number; height?: number; stroke?: boolean }; file_props?: { file_id?: string }; link_props?: { link_url?: string; link_name?: string; link_description?: string }; table_props?: { cell_positions?: readonly { start_cell?: { row?: number; column?: number }; end_cell?: { row?: number; column?: number } }[]; enable_row_header?: boolean; enable_column_header?: boolean }; view_props?: { doc_id?: string; table_id?: string; view_id?: string; table_block_id?: string; enable_table_title?: boolean; enable_add_row?: boolean }; column_props?: { column_num?: number }; highlight_props?: { background_image_url?: string; extend_background?: boolean; block_color?: string; border_color?: string }; code_props?: { code_language?: string; code_wrap?: boolean }; todo_props?: unknown } }[] }; answer: { blocks?: { id?: string; type?: string; title?: string; content?: string; parent_id?: string; after_id?: string; children?: string[]; props?: { text_props?: { align?: number; text_align?: number; block_color?: string }; image_props?: { url?: string; width?: number; height?: number; stroke?: boolean }; file_props?: { file_id?: string }; link_props?: { link_url?: string; link_name?: string; link_description?: string }; table_props?: { cell_positions?: { start_cell?: { row?: number; column?: number }; end_cell?: { row?: number; column?: number } }[]; enable_row_header?: boolean; enable_column_header?: boolean }; view_props?: { doc_id?: string; table_id?: string; view_id?: string; table_block_id?: string; enable_table_title?: boolean; enable_add_row?: boolean }; column_props?: { column_num?: number }; highlight_props?: { background_image_url?: string; extend_background?: boolean; block_color?: string; border_color?: string }; code_props?: { code_language?: string; code_wrap?: boolean }; todo_props?: unknown } }[] } };
/** https://developer.work.weixin.qq.com/document/path/101621 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/update_page': { body: { docid?: string; info?: { page_id?: string; title?: string; parent_id?: string; after_id?: string; layout_mode?: number } }; answer: { info?: { page_id?: string; title?: string; parent_id?: string; after_id?: string; layout_mode?: number } } };
/** https://developer.work.weixin.qq.com/document/path/101631 (unconfirmed) */
'/cgi-bin/wedoc/smartdoc/update_smartsheet': { body: { docid?: string; info?: { block_id?: string; title?: string; sheet_id?: string; ss_docid?: string; after_id?: string } }; answer: { info?: { block_id?: string; title?: string; sheet_id?: string; ss_docid?: string; after_id?: string } } };
/** https://developer.work.weixin.qq.com/document/path/101100 */
'/cgi-bin/wedoc/smartsheet/add_field_group': { body: { docid: string; sheet_id: string; name: string; children?: readonly { field_id: string }[] }; answer: { field_group: FieldGroups } };
/** https://developer.work.weixin.qq.com/document/path/99904 */
'/cgi-bin/wedoc/smartsheet/add_fields': { body: { docid: string; sheet_id: string; fields: readonly { field_title: string; field_type: string; property_text?: { [name: string]: unknown }; property_number?: { decimal_places: number; use_separate: boolean }; property_checkbox?: { checked: boolean }; property_date_time?: { format: string; auto_fill: boolean }; property_attachment?: { display_mode: string }; property_user?: { is_multiple: boolean; is_notified: boolean }; property_url?: { type: string }; property_select?: { is_quick_add: boolean; options: readonly { id: string; text: string; style: number }[] }; property_created_time?: { format: string }; property_modified_time?: { format: string }; property_progress?: { decimal_places: number }; property_single_select?: { is_quick_add: boolean; options: readonly { id: string; text: string; style: number }[] }; property_reference?: PropertyReference; property_location?: { input_type: string }; property_auto_number?: AutoNumber; property_currency?: { currency_type: string; decimal_places: number; use_separate: boolean }; property_ww_group?: { allow_multiple: boolean }; property_percentage?: { decimal_places: number; use_separate: boolean }; property_barcode?: { mobile_scan_only: boolean } }[] }; answer: { fields: { field_id: string; field_title: string; field_type: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99907 */
'/cgi-bin/wedoc/smartsheet/add_records': { body: { docid: string; sheet_id: string; key_type?: string; records: readonly { values: { [name: string]: unknown } }[] }; answer: { records: { record_id: string }[] } };
/** https://developer.work.weixin.qq.com/document/path/99896 */
'/cgi-bin/wedoc/smartsheet/add_sheet': { body: { docid: string; properties: { title?: string; index: number } }; answer: { properties: { sheet_id: string; title: string; index: number } } };
/** https://developer.work.weixin.qq.com/document/path/99896 */
'/cgi-bin/wedoc/smartsheet/add_view': { body: { docid: string; sheet_id: string; view_title: string; view_type: string; property_gantt?: { start_date_field_id: string; end_date_field_id: string }; property_calendar?: { start_date_field_id: string; end_date_field_id: string } }; answer: { view: { view_id: string; view_title: string; view_type: string } } };
/** https://developer.work.weixin.qq.com/document/path/101102 */
'/cgi-bin/wedoc/smartsheet/delete_field_groups': { body: { docid: string; sheet_id: string; field_group_ids: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/99906 */
'/cgi-bin/wedoc/smartsheet/delete_fields': { body: { docid: string; sheet_id: string; field_ids: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/99908 */
'/cgi-bin/wedoc/smartsheet/delete_records': { body: { docid: string; sheet_id: string; record_ids: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/99898 */
'/cgi-bin/wedoc/smartsheet/delete_sheet': { body: { docid: string; sheet_id: string } };
/** https://developer.work.weixin.qq.com/document/path/99901 */
'/cgi-bin/wedoc/smartsheet/delete_views': { body: { docid: string; sheet_id: string; view_ids: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/101103 */
'/cgi-bin/wedoc/smartsheet/get_field_groups': { body: { docid: string; sheet_id: string; offset?: number; limit?: number }; answer: { field_groups: FieldGroups[]; total: number; has_more: boolean; next?: number } };
/** https://developer.work.weixin.qq.com/document/path/99914 */
'/cgi-bin/wedoc/smartsheet/get_fields': { body: { docid: string; sheet_id: string; view_id?: string; field_ids?: readonly string[]; field_titles?: readonly string[]; offset?: number; limit?: number }; answer: { fields: { field_id: string; field_title: string; field_type: string; property_text?: { [name: string]: unknown }; property_number?: { decimal_places: number; use_separate: boolean }; property_checkbox?: { checked: boolean }; property_date_time?: { format: string; auto_fill: boolean }; property_attachment?: { display_mode: string }; property_user?: { is_multiple: boolean; is_notified: boolean }; property_url?: { type: string }; property_select?: { is_quick_add: boolean; options: { id: string; text: string; style: number }[] }; property_created_time?: { format: string }; property_modified_time?: { format: string }; property_progress?: { decimal_places: number }; property_single_select?: { is_quick_add: boolean; options: { id: string; text: string; style: number }[] }; property_reference?: PropertyReference; property_location?: { input_type: string }; property_auto_number?: AutoNumber; property_currency?: { currency_type: string; decimal_places: number; use_separate: boolean }; property_ww_group?: { allow_multiple: boolean }; property_percentage?: { decimal_places: number; use_separate: boolean }; property_barcode?: { mobile_scan_only: boolean } }[]; total: number; next?: number } };
/** https://developer.work.weixin.qq.com/document/path/99915 */
'/cgi-bin/wedoc/smartsheet/get_records': { body: { docid: string; sheet_id: string; view_id?: string; record_ids?: readonly string[]; field_ids?: readonly string[]; field_titles?: readonly string[]; key_type?: string; sort?: readonly { field_title: string; desc: boolean }[]; filter_spec?: { conjunction?: string; conditions?: readonly FilterSpecConditions[] }; offset?: number; limit?: number }; answer: { records: { record_id: string; creator_name: string; updater_name: string; values: { [name: string]: unknown }; create_time: number | string; update_time: number | string }[]; total: number; next?: number; has_more: boolean } };
/** https://developer.work.weixin.qq.com/document/path/99911 */
'/cgi-bin/wedoc/smartsheet/get_sheet': { body: { docid: string; sheet_id?: string }; answer: { sheet_list: { sheet_id: string; title: string; type: string; is_visible: boolean }[] } };
/** (unconfirmed) */
'/cgi-bin/wedoc/smartsheet/get_sheet_auth': { body: { docid?: string; sheet_id?: string }; answer: { docid?: string; sheet_id?: string; auth_info?: unknown; field_auth?: unknown; record_auth?: unknown } };
/** https://developer.work.weixin.qq.com/document/path/99913 */
'/cgi-bin/wedoc/smartsheet/get_views': { body: { docid: string; sheet_id: string; view_ids?: readonly string[]; offset?: number; limit?: number }; answer: { views: { view_id: string; view_title: string; view_type: string; property: { auto_sort: boolean; is_field_stat_enabled: boolean; sort_spec: { sort_infos: { field_id: string; desc: boolean }[] }; group_spec: { groups: { field_id: string; desc: boolean }[] }; filter_spec: { conjunction: string; conditions: SpecConditions[] }; field_visibility: { [name: string]: boolean }; frozen_field_count: number; color_config?: { conditions: { id: string; type: string; color: string; condition: SpecConditions }[] } } }[]; total: number; next?: number; has_more: boolean } };
/** https://developer.work.weixin.qq.com/document/path/101028 */
'/cgi-bin/wedoc/smartsheet/groupchat/get': { body: { docid: string; chat_id: string }; answer: { name: string; owner: string; user_list: string[] } };
/** https://developer.work.weixin.qq.com/document/path/100989 */
'/cgi-bin/wedoc/smartsheet/groupchat/list': { body: { docid: string; cursor?: string; limit?: number }; answer: { chat_id_list: string[]; next_cursor?: string; has_more: boolean } };
/** https://developer.work.weixin.qq.com/document/path/101029 */
'/cgi-bin/wedoc/smartsheet/groupchat/update': { body: { docid: string; chat_id: string; owner?: string; add_user_list?: readonly string[]; del_user_list?: readonly string[] } };
/** (unconfirmed) */
'/cgi-bin/wedoc/smartsheet/mod_sheet_auth': { body: { docid?: string; sheet_id?: string; auth_info?: unknown } };
/** https://developer.work.weixin.qq.com/document/path/101101 */
'/cgi-bin/wedoc/smartsheet/update_field_group': { body: { docid: string; sheet_id: string; field_group_id: string; name?: string; children?: readonly { field_id: string }[] }; answer: { field_group: FieldGroups } };
/** https://developer.work.weixin.qq.com/document/path/99906 */
'/cgi-bin/wedoc/smartsheet/update_fields': { body: { docid: string; sheet_id: string; fields: readonly { field_id: string; field_title?: string; field_type: string; property_text?: { [name: string]: unknown }; property_number?: { decimal_places: number; use_separate: boolean }; property_checkbox?: { checked: boolean }; property_date_time?: { format: string; auto_fill: boolean }; property_attachment?: { display_mode: string }; property_user?: { is_multiple: boolean; is_notified: boolean }; property_url?: { type: string }; property_select?: { is_quick_add: boolean; options: readonly { id: string; text: string; style: number }[] }; property_created_time?: { format: string }; property_modified_time?: { format: string }; property_progress?: { decimal_places: number }; property_single_select?: { is_quick_add: boolean; options: readonly { id: string; text: string; style: number }[] }; property_reference?: PropertyReference; property_location?: { input_type: string }; property_auto_number?: AutoNumber; property_currency?: { currency_type: string; decimal_places: number; use_separate: boolean }; property_ww_group?: { allow_multiple: boolean }; property_percentage?: { decimal_places: number; use_separate: boolean }; property_barcode?: { mobile_scan_only: boolean } }[] } };
/** https://developer.work.weixin.qq.com/document/path/99909 */
'/cgi-bin/wedoc/smartsheet/update_records': { body: { docid: string; sheet_id: string; key_type?: string; records: readonly { record_id: string; values: { [name: string]: unknown } }[] } };
/** https://developer.work.weixin.qq.com/document/path/99898 */
'/cgi-bin/wedoc/smartsheet/update_sheet': { body: { docid: string; properties: { sheet_id: string; title?: string } } };
/** https://developer.work.weixin.qq.com/document/path/99902 */
'/cgi-bin/wedoc/smartsheet/update_view': { body: { docid: string; sheet_id: string; view_id: string; view_title?: string; property?: { auto_sort?: boolean; is_field_stat_enabled?: boolean; sort_spec?: { sort_infos: readonly { field_id: string; desc?: boolean }[] }; group_spec?: { groups: readonly { field_id: string; desc?: boolean }[] }; filter_spec?: { conjunction: string; conditions: readonly FilterSpecConditions[] }; field_visibility?: { [name: string]: boolean }; frozen_field_count?: number; color_config?: { conditions: readonly { id?: string; type: string; color: string; condition: FilterSpecConditions }[] } } } };
/** https://developer.work.weixin.qq.com/document/path/97628 */
'/cgi-bin/wedoc/spreadsheet/batch_update': { body: { docid: string; requests: readonly { add_sheet_request?: { title: string; row_count: number; column_count: number }; delete_sheet_request?: { sheet_id: string }; update_range_request?: { sheet_id: string; grid_data: { start_row: number; start_column: number; rows: readonly { values: readonly { cell_value: { text?: string; link?: { url: string; text: string } }; cell_format: { text_format: { font: string; font_size: number; bold: boolean; italic: boolean; strikethrough: boolean; underline: boolean; color?: { red: number; green: number; blue: number; alpha?: number } } } }[] }[] } }; delete_dimension_request?: { sheet_id: string; dimension: string; start_index?: number; end_index?: number } }[] }; answer: { data: { responses: { add_sheet_response?: { properties: ResponseProperties }; delete_sheet_response?: { sheet_id: string }; update_range_response?: { updated_cells: number }; delete_dimension_response?: { deleted: number } }[] } } };
/** https://developer.work.weixin.qq.com/document/path/97711 */
'/cgi-bin/wedoc/spreadsheet/get_sheet_properties': { body: { docid: string }; answer: { data: ResponseProperties[] } };
/** https://developer.work.weixin.qq.com/document/path/97661 */
'/cgi-bin/wedoc/spreadsheet/get_sheet_range_data': { body: { docid: string; sheet_id: string; range: string }; answer: { data: { result: { start_row: number; start_column: number; rows: { values: { cell_value: { text?: string; link?: { url: string; text: string } }; cell_format: { text_format: { font: string; font_size: number; bold: boolean; italic: boolean; strikethrough: boolean; underline: boolean; color?: { red: number; green: number; blue: number; alpha: number } } } }[] }[] } } } };
/** (unconfirmed) */
'/cgi-bin/wedoc/upload_doc_image': { answer: { url?: string; image_url?: string; fileid?: string; imageid?: string; media_id?: string; md5?: string } };
/** https://developer.work.weixin.qq.com/document/path/99516 */
'/cgi-bin/wedoc/vip/batch_add': { body: { userid_list: readonly string[] }; answer: { succ_userid_list?: string[]; fail_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99517 */
'/cgi-bin/wedoc/vip/batch_del': { body: { userid_list: readonly string[] }; answer: { succ_userid_list?: string[]; fail_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99518 */
'/cgi-bin/wedoc/vip/list': { body: { limit?: number; cursor?: string }; answer: { userid_list: string[]; has_more: boolean; next_cursor?: string } };
/** https://developer.work.weixin.qq.com/document/path/93658 */
'/cgi-bin/wedrive/file_acl_add': { body: { fileid: string; auth_info: readonly AuthInfo[] } };
/** https://developer.work.weixin.qq.com/document/path/97888 */
'/cgi-bin/wedrive/file_acl_del': { body: { fileid: string; auth_info: readonly { type: number; userid?: string; departmentid?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/97882 */
'/cgi-bin/wedrive/file_create': { body: { spaceid: string; fatherid: string; file_type: number; file_name: string }; answer: { fileid: string; url: string } };
/** https://developer.work.weixin.qq.com/document/path/97885 */
'/cgi-bin/wedrive/file_delete': { body: { fileid: readonly string[] } };
/** https://developer.work.weixin.qq.com/document/path/97881 */
'/cgi-bin/wedrive/file_download': { body: { selected_ticket?: string; fileid?: string }; answer: { download_url: string; cookie_name?: string; cookie_value?: string } };
/** https://developer.work.weixin.qq.com/document/path/97886 */
'/cgi-bin/wedrive/file_info': { body: { fileid: string }; answer: { file_info: ListItem } };
/** https://developer.work.weixin.qq.com/document/path/93657 */
'/cgi-bin/wedrive/file_list': { body: { spaceid: string; fatherid: string; sort_type: number; start: number; limit?: number }; answer: { file_list: { item: ListItem[] }; has_more: boolean; next_start?: number } };
/** https://developer.work.weixin.qq.com/document/path/97884 */
'/cgi-bin/wedrive/file_move': { body: { fatherid: string; fileid: readonly string[]; replace?: boolean }; answer: { file_list: { item: ListItem[] } } };
/** https://developer.work.weixin.qq.com/document/path/97883 */
'/cgi-bin/wedrive/file_rename': { body: { fileid: string; new_name: string }; answer: { file: ListItem } };
/** https://developer.work.weixin.qq.com/document/path/97965 */
'/cgi-bin/wedrive/file_secure_setting': { body: { fileid: string; watermark?: { text?: string; margin_type?: number; show_text?: boolean; show_visitor_name?: boolean; force_by_admin?: boolean; force_by_space_admin?: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/97889 */
'/cgi-bin/wedrive/file_setting': { body: { fileid: string; auth_scope: number; auth?: number } };
/** https://developer.work.weixin.qq.com/document/path/97890 */
'/cgi-bin/wedrive/file_share': { body: { fileid: string }; answer: { share_url: string } };
/** https://developer.work.weixin.qq.com/document/path/97880 */
'/cgi-bin/wedrive/file_upload': { body: { selected_ticket?: string; spaceid?: string; fatherid?: string; file_name: string; file_base64_content: string }; answer: { fileid: string } };
/** https://developer.work.weixin.qq.com/document/path/98004 */
'/cgi-bin/wedrive/file_upload_finish': { body: { upload_key: string }; answer: { fileid: string } };
/** https://developer.work.weixin.qq.com/document/path/98004 */
'/cgi-bin/wedrive/file_upload_init': { body: { selected_ticket?: string; spaceid?: string; fatherid?: string; file_name: string; size: number; block_sha: readonly string[]; skip_push_card?: boolean }; answer: { hit_exist: boolean; upload_key?: string; fileid?: string } };
/** https://developer.work.weixin.qq.com/document/path/98004 */
'/cgi-bin/wedrive/file_upload_part': { body: { upload_key: string; index: number; file_base64_content: string } };
/** https://developer.work.weixin.qq.com/document/path/97962 */
'/cgi-bin/wedrive/get_file_permission': { body: { fileid: string }; answer: { share_range: { enable_corp_internal: boolean; corp_internal_auth: number; corp_internal_approve_only_by_admin?: boolean; enable_corp_external: boolean; corp_external_auth: number; corp_external_approve_only_by_admin?: boolean }; secure_setting: { enable_readonly_copy: boolean; modify_only_by_admin: boolean; enable_readonly_comment: boolean; ban_share_external: boolean }; inherit_father_auth: { auth_list: AuthInfo[]; inherit: boolean }; file_member_list?: AuthInfo[]; co_auth_list?: AuthInfo[]; watermark?: { text: string; margin_type: number; show_text: boolean; show_visitor_name: boolean; force_by_admin: boolean; force_by_space_admin: boolean } } };
/** https://developer.work.weixin.qq.com/document/path/95861 */
'/cgi-bin/wedrive/mng_capacity': { answer: { total_capacity_for_all: number; total_capacity_for_vip: number; rest_capacity_for_all: number; rest_capacity_for_vip: number } };
/** https://developer.work.weixin.qq.com/document/path/95861 */
'/cgi-bin/wedrive/mng_pro_info': { body: { userid?: string }; answer: { is_pro: boolean; total_vip_acct_num: number; use_vip_acct_num: number; pro_expire_time?: number } };
/** https://developer.work.weixin.qq.com/document/path/97950 */
'/cgi-bin/wedrive/new_space_info': { body: { spaceid: string }; answer: { space_info: { spaceid: string; space_name: string; space_sub_type: number; auth_list: { auth_info: AuthInfo[]; quit_userid: string[] }; secure_setting: { enable_watermark: boolean; enable_confidential_mode: boolean; share_url_no_approve: boolean; share_url_no_approve_default_auth: number; default_file_scope: number; ban_share_external: boolean } } } };
/** https://developer.work.weixin.qq.com/document/path/93656 */
'/cgi-bin/wedrive/space_acl_add': { body: { spaceid: string; auth_info: readonly AuthInfo[] } };
/** https://developer.work.weixin.qq.com/document/path/97875 */
'/cgi-bin/wedrive/space_acl_del': { body: { spaceid: string; auth_info: readonly { type: number; userid?: string; departmentid?: number }[] } };
/** https://developer.work.weixin.qq.com/document/path/93655 */
'/cgi-bin/wedrive/space_create': { body: { space_name: string; auth_info?: readonly AuthInfo[]; space_sub_type?: number }; answer: { spaceid: string } };
/** https://developer.work.weixin.qq.com/document/path/97857 */
'/cgi-bin/wedrive/space_dismiss': { body: { spaceid: string } };
/** https://developer.work.weixin.qq.com/document/path/97858 */
'/cgi-bin/wedrive/space_info': { body: { spaceid: string }; answer: { space_info: { spaceid: string; space_name: string; auth_list: { auth_info: AuthInfo[]; quit_userid: string[] }; space_sub_type: number } } };
/** https://developer.work.weixin.qq.com/document/path/97856 */
'/cgi-bin/wedrive/space_rename': { body: { spaceid: string; space_name: string } };
/** https://developer.work.weixin.qq.com/document/path/97876 */
'/cgi-bin/wedrive/space_setting': { body: { spaceid: string; enable_watermark?: boolean; enable_confidential_mode?: boolean; share_url_no_approve?: boolean; share_url_no_approve_default_auth?: number; default_file_scope?: number; ban_share_external?: boolean } };
/** https://developer.work.weixin.qq.com/document/path/97877 */
'/cgi-bin/wedrive/space_share': { body: { spaceid: string }; answer: { space_share_url: string } };
/** https://developer.work.weixin.qq.com/document/path/99512 */
'/cgi-bin/wedrive/vip/batch_add': { body: { userid_list: readonly string[] }; answer: { succ_userid_list?: string[]; fail_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99513 */
'/cgi-bin/wedrive/vip/batch_del': { body: { userid_list: readonly string[] }; answer: { succ_userid_list?: string[]; fail_userid_list?: string[] } };
/** https://developer.work.weixin.qq.com/document/path/99514 */
'/cgi-bin/wedrive/vip/list': { body: { limit?: number; cursor?: string }; answer: { userid_list: string[]; has_more: boolean; next_cursor?: string } };
}
export interface WecomUpload {
/** 上传临时文件到专区 https://developer.work.weixin.qq.com/document/path/100175 */
'/cgi-bin/chatdata/upload_media': { file: 'media'; query: { type: string }; answer: { type: string; media_id: string; created_at: number | string } };
/** 上传临时素材 https://developer.work.weixin.qq.com/document/path/90253 */
'/cgi-bin/media/upload': { file: 'media'; query: { type: 'image' | 'voice' | 'video' | 'file' }; answer: { type: string; media_id: string; created_at: number | string } };
/** 上传附件资源 https://developer.work.weixin.qq.com/document/path/95098 */
'/cgi-bin/media/upload_attachment': { file: 'media'; query: { media_type: string; attachment_type: string }; answer: { type: string; media_id: string; created_at: number } };
/** 上传图片 https://developer.work.weixin.qq.com/document/path/90256 */
'/cgi-bin/media/uploadimg': { file: 'media'; answer: { url: string } };
/** https://developer.work.weixin.qq.com/document/path/98972 */
'/cgi-bin/miniapppay/upload_image': { file: 'media'; answer: { open_wx_pay_media_id: string } };
/** https://developer.work.weixin.qq.com/document/path/91770 */
'/cgi-bin/webhook/upload_media': { file: 'media'; query: { key: string; type: string }; answer: { type: string; media_id: string; created_at: number | string } };
}
export interface WecomDownload {
/** 获取临时素材 https://developer.work.weixin.qq.com/document/path/90254 */
'/cgi-bin/media/get': { method: 'get'; query: { media_id: string } };
/** 获取高清语音素材 https://developer.work.weixin.qq.com/document/path/90255 */
'/cgi-bin/media/get/jssdk': { method: 'get'; query: { media_id: string } };
}
/** WeCom, with an application's access_token. */
export interface WecomApi {
  get: WecomGet;
  post: WecomPost;
  upload: WecomUpload;
  download: WecomDownload;
}
export {};
