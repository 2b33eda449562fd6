/** Numbers that have opted in or out. */
export const en = {
  'optIns.title': 'Who may be texted',
  'optIns.lead': 'Who texts STOP gets nothing more, until they agree again on your website.',
  'optIns.none': 'Nobody yet',
  'optIns.noneWhy': 'Numbers come here when people agree, and when they text STOP.',
  'optIns.number': 'Number in the United States',
  'optIns.state': 'State',
  'optIns.agreed': 'Agreed',
  'optIns.stopped': 'Said STOP',
  'optIns.since': 'Since',
  'optIns.action': 'Action',
  'optIns.add': 'Add the number',
  'optIns.again': 'Has agreed again',
  'optIns.againTitle': 'Has {{number}} agreed again?',
  'optIns.againWhy': 'This number has said STOP. Only who owns it may take that back, on your website.',
  'optIns.done': '{{number}} may be texted.',
  'optIns.notInUs': 'A short code reaches numbers of the United States only: ten digits, or eleven with their 1.',
} as const;
export type OptInsWords = typeof en;
