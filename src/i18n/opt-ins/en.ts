/** Numbers that have opted in or out. */
export const en = {
  'optIns.title': 'Opted-in numbers',
  'optIns.lead': 'People who text STOP get no more messages until they opt in again.',
  'optIns.none': 'No numbers yet',
  'optIns.noneWhy': 'Numbers appear here when people opt in or text STOP.',
  /** The field that searches the list. */
  'optIns.filter': 'Search numbers',
  'optIns.number': 'US phone number',
  'optIns.state': 'Status',
  'optIns.agreed': 'Opted in',
  'optIns.stopped': 'Opted out',
  'optIns.since': 'Since',
  'optIns.action': 'Action',
  'optIns.add': 'Add number',
  'optIns.again': 'Opt in again',
  /** Does nothing, in the question that “Opt in again” asks. */
  'optIns.keepOut': 'Keep opted out',
  'optIns.againTitle': 'Opt {{number}} in again?',
  'optIns.againWhy': 'This number opted out by texting STOP. Continue only if its owner opted in again on your website.',
  'optIns.done': '{{number}} is opted in.',
  'optIns.notInUs': 'Enter a US number: 10 digits, or 11 starting with 1.',
} as const;
export type OptInsWords = typeof en;
