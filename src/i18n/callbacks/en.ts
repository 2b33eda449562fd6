/** The texts and calls that a number has received, and the callbacks about them. */
export const en = {
  'callbacks.title': 'Recent inbound activity',
  'callbacks.refresh': 'Refresh',
  'callbacks.none': 'No inbound activity yet',
  'callbacks.noneWhy': 'Texts and calls to this number appear here, with each attempt to reach your webhook.',
  'callbacks.latest': 'Latest {{shown}} of {{total}}',
  'callbacks.inboundText': 'Inbound SMS',
  'callbacks.voiceAnswer': 'Inbound call',
  'callbacks.voiceXml': 'Inbound call: VXML document',
  'callbacks.voiceEvent': 'Call event',
  'callbacks.voiceStatus': 'Call status',
  'callbacks.from': 'From {{from}}',
  /** The status of a callback. */
  'callbacks.state.pending': 'Pending',
  'callbacks.state.delivered': 'Delivered',
  'callbacks.state.failed': 'Failed',
  'callbacks.state.noWebhook': 'No webhook',
  'callbacks.attempts_one': '{{number}} attempt',
  'callbacks.attempts_other': '{{number}} attempts',
  /** One attempt to reach a webhook. `status` is the HTTP status. */
  'callbacks.answered': 'Responded {{status}}: {{body}}',
  /** The same for an answer without a body. */
  'callbacks.answeredOnly': 'Responded {{status}}',
  /** One attempt to reach a webhook that did not answer, and the reason. */
  'callbacks.silent': 'No response: {{body}}',
  'callbacks.next': 'Next attempt: {{at}}',
  'callbacks.resend': 'Resend',
  'callbacks.resent': 'Callback resent.',
} as const;
export type CallbacksWords = typeof en;
