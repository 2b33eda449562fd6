/** Addresses for invoices and alerts, and the balance alert. */
export const en = {
  'alerts.title': 'Invoice and balance alerts',
  'alerts.emails': 'Finance email addresses',
  'alerts.emailsHint': 'One on each line. Without any, invoices and alerts go to the email address of the account.',
  'alerts.on': 'Warn me when the balance is low',
  'alerts.onHint': 'We look once an hour, and write once each time it falls below the limit.',
  'alerts.threshold': 'Limit',
  'alerts.none': 'None',
  'alerts.off': 'Off',
  'alerts.below': 'Below {{amount}}',
  'alerts.would': 'With this limit we would have written to you on {{days}}.',
  'alerts.wouldNot': 'With this limit we would not have written to you lately.',
} as const;
export type AlertsWords = typeof en;
