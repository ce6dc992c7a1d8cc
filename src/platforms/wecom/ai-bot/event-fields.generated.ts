// Generated from catalogue/wecom-aibot.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';

export const aiBotMixedItemFields: EventFields = {
  msgtype: { name: 'msgtype', type: 'string' },
  content: { name: 'content', type: 'string', within: ['text'] },
  url: { name: 'url', type: 'string', within: ['image'] },
  aeskey: { name: 'aeskey', type: 'string', within: ['image'] },
};

export const aiBotQuoteFields: EventFields = {
  msgtype: { name: 'msgtype', type: 'string' },
  text: { name: 'content', type: 'string', within: ['text'] },
  imageUrl: { name: 'url', type: 'string', within: ['image'] },
  mixed: { name: 'msg_item', type: 'object', within: ['mixed'], list: true, fields: aiBotMixedItemFields },
  voice: { name: 'content', type: 'string', within: ['voice'] },
  fileUrl: { name: 'url', type: 'string', within: ['file'] },
};

export const aiBotTextMessageFields: EventFields = {
  content: { name: 'content', type: 'string', within: ['text'] },
  quote: { name: 'quote', type: 'object', fields: aiBotQuoteFields },
};

export const aiBotImageMessageFields: EventFields = {
  url: { name: 'url', type: 'string', within: ['image'] },
  aeskey: { name: 'aeskey', type: 'string', within: ['image'] },
  quote: { name: 'quote', type: 'object', fields: aiBotQuoteFields },
};

export const aiBotMixedMessageFields: EventFields = {
  msgItem: { name: 'msg_item', type: 'object', within: ['mixed'], list: true, fields: aiBotMixedItemFields },
  quote: { name: 'quote', type: 'object', fields: aiBotQuoteFields },
};

export const aiBotVoiceMessageFields: EventFields = {
  content: { name: 'content', type: 'string', within: ['voice'] },
  quote: { name: 'quote', type: 'object', fields: aiBotQuoteFields },
};

export const aiBotFileMessageFields: EventFields = {
  url: { name: 'url', type: 'string', within: ['file'] },
  aeskey: { name: 'aeskey', type: 'string', within: ['file'] },
  quote: { name: 'quote', type: 'object', fields: aiBotQuoteFields },
};

export const aiBotVideoMessageFields: EventFields = {
  url: { name: 'url', type: 'string', within: ['video'] },
  aeskey: { name: 'aeskey', type: 'string', within: ['video'] },
};

export const aiBotStreamMessageFields: EventFields = { streamId: { name: 'id', type: 'string', within: ['stream'] } };

export const aiBotTemplateCardSelectedItemFields: EventFields = {
  questionKey: { name: 'question_key', type: 'string' },
  optionIds: { name: 'option_ids', type: 'string', list: true, item: 'option_id' },
};

export const aiBotTemplateCardEventFields: EventFields = {
  cardType: { name: 'card_type', type: 'string', within: ['event', 'template_card_event'] },
  eventKey: { name: 'event_key', type: 'string', within: ['event', 'template_card_event'] },
  taskId: { name: 'task_id', type: 'string', within: ['event', 'template_card_event'] },
  selectedItems: {
    name: 'selected_items',
    type: 'object',
    within: ['event', 'template_card_event'],
    list: true,
    item: 'selected_item',
    fields: aiBotTemplateCardSelectedItemFields,
  },
};

export const aiBotFeedbackEventFields: EventFields = {
  feedbackId: { name: 'id', type: 'string', within: ['event', 'feedback_event'] },
  feedbackType: { name: 'type', type: 'number', within: ['event', 'feedback_event'] },
  content: { name: 'content', type: 'string', within: ['event', 'feedback_event'] },
  inaccurateReasonList: {
    name: 'inaccurate_reason_list',
    type: 'number',
    within: ['event', 'feedback_event'],
    list: true,
  },
};
