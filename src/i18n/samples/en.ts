/** Samples for programs, which load after the rest of the API settings. */
export const en = {
  'api.samplesTitle': 'Samples',
  'api.samplesLead': 'Sends an SMS. Your secret is filled in when you copy.',
  'api.language': 'Sample language',
  'api.sample': 'the sample',
  'api.text': 'Hello from Nexmo',
} as const;
export type SampleWords = typeof en;
