// Generated from catalogue/api by `npm run generate`. Do not edit.

/** What an upload has in its form beside the file, by its path. */
export const formFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['/cgi-bin/material/add_material', ['description']],
  ['/channels/ec/basics/img/upload', ['img_url']],
  ['/channels/ec/commkf/cosupload', ['msg_type', 'open_id']],
  ['/channels/ec/open/upload', ['openid', 'upload_type', 'file_url']],
  ['/product/img/upload', ['img_url']],
  ['/shop/img/upload', ['img_url']],
  ['/wxa/icp/upload_icp_media', ['type', 'icp_order_field', 'certificate_type']],
  ['/wxa/sec/vod/singlefileupload', ['cover_type', 'source_context']],
  ['/wxa/sec/vod/uploadpart', ['upload_id', 'part_number', 'resource_type']],
]);
