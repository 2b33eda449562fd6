/** Addresses for invoices and alerts, and the balance alert. */
export const en = {
  'alerts.title': 'Invoice & balance alerts',
  'alerts.emails': 'Finance email addresses',
  'alerts.emailsHint': 'One per line. If empty, invoices and alerts go to the account’s email address.',
  'alerts.on': 'Balance alert',
  'alerts.onHint': 'Checked every hour. You get one email each time your balance falls below the threshold.',
  'alerts.threshold': 'Balance threshold',
  'alerts.none': 'None',
  'alerts.off': 'Off',
  'alerts.below': 'Below {{amount}}',
  'alerts.would': 'At this threshold you would have been alerted on {{days}}.',
  'alerts.wouldNot': 'At this threshold you wouldn’t have been alerted recently.',
} as const;
export type AlertsWords = typeof en;
