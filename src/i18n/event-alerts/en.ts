/** Texts about events, by a shared short code. */
export const en = {
  'eventAlerts.title': 'Event based alerts',
  'eventAlerts.lead': 'Texts from a short code that many share, to people in the United States who have agreed to get them.',
  'eventAlerts.templates': 'Messages',
  'eventAlerts.template': 'Message {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'Write ${name} for what your program fills in.',
  'eventAlerts.which': 'Message {{number}}',
  'eventAlerts.shown': 'On the phone',
  'eventAlerts.addTemplate': 'Add a message',
  'eventAlerts.removeTemplate': 'Remove',
  'eventAlerts.removeName': 'Remove message {{number}}',
  'eventAlerts.oneAtLeast': 'Write one message at least.',
  'eventAlerts.programName': 'Program name',
  'eventAlerts.programNameHint': 'As people will read it on your website: ten characters at least.',
  'eventAlerts.description': 'What the messages are for',
  'eventAlerts.messagesPerDay': 'Messages per day, at most',
  'eventAlerts.supportInfo': 'Where people get help',
  'eventAlerts.supportHint': 'A toll-free number of the United States, or an email address.',
  'eventAlerts.contactName': 'Contact person',
  'eventAlerts.contactEmail': 'Contact email',
  'eventAlerts.termsUrl': 'Address of the terms and conditions',
  'eventAlerts.privacyUrl': 'Address of the privacy policy',
  'eventAlerts.urlWrong': 'A web address begins with https:// or http:// and has no spaces.',
  'eventAlerts.website': 'On the website that asks',
  'eventAlerts.websiteWhy':
    'Where people agree to be texted, five things must be told. This tag shows them, made from these settings.',
} as const;
export type EventAlertsWords = typeof en;
