/** The details of one request, told step by step. */
export const en = {
  'story.asked.sms': 'SMS from {{from}} to {{to}} requested.',
  'story.asked.voice': 'Call from {{from}} to {{to}} requested.',
  'story.asked.verify': 'PIN for {{to}} requested as {{from}}.',
  'story.asked.numberInsight': 'Number Insight lookup for {{to}} requested.',
  'story.received.sms': 'SMS from {{from}} to {{to}} received.',
  'story.received.voice': 'Call from {{from}} to {{to}} received.',
  /** The end of an inbound call. */
  'story.result': 'Result: {{status}}.',
  'story.refused': 'Rejected by the API. Nothing was sent.',
  'story.went': 'Routed to {{country}} via {{network}}.',
  'story.waits': 'Waiting for the final status.',
  'story.ended': 'After {{time}}: {{status}}.',
  'story.cost': 'Charged {{amount}}.',
  'story.free': 'No charge.',
  'story.why': 'Reason for failure',
  'story.code': 'API code',
  'story.body.sms': 'Message',
  'story.body.voice': 'Call result',
  'story.body.verify': 'Verification result',
  'story.body.numberInsight': 'Lookup result',
} as const;
export type StoryWords = typeof en;
