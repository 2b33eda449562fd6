/** Addresses for an account’s messages and receipts. */
export const en = {
  'webhooks.title': 'Webhooks of the account',
  'webhooks.lead': 'Where we tell your application, unless a number says otherwise.',
  'webhooks.inbound': 'Inbound messages',
  'webhooks.receipts': 'Delivery receipts',
  'webhooks.hint': 'Begins with https:// or http://. Leave it blank for none.',
  'webhooks.wrong': 'A web address begins with https:// or http:// and has no spaces.',
  'webhooks.none': 'None',
} as const;
export type WebhooksWords = typeof en;
