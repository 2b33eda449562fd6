/** The details of one request, told step by step. */
export const en = {
  'story.asked.sms': 'A text from {{from}} to {{to}} was asked for.',
  'story.asked.voice': 'A call from {{from}} to {{to}} was asked for.',
  'story.asked.verify': 'A PIN for {{to}} was asked for, in the name of {{from}}.',
  'story.asked.numberInsight': 'It was asked what is known of {{to}}.',
  'story.refused': 'The API refused it: nothing was tried.',
  'story.went': 'It went to {{country}}, through network {{network}}.',
  'story.waits': 'How it ends is not known yet.',
  'story.ended': 'After {{time}}: {{status}}.',
  'story.cost': 'It cost {{amount}}.',
  'story.free': 'It cost nothing.',
  'story.why': 'Why it went wrong',
  'story.code': 'Code of the API',
  'story.body.sms': 'What was sent',
  'story.body.voice': 'What came of it',
  'story.body.verify': 'What became of the PIN',
  'story.body.numberInsight': 'What came back',
} as const;
export type StoryWords = typeof en;
