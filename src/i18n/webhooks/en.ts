/** Addresses for an account’s messages and receipts. */
export const en = {
  'webhooks.title': 'Account webhooks',
  'webhooks.lead': 'Used for numbers without their own webhook.',
  'webhooks.inbound': 'Inbound messages',
  'webhooks.receipts': 'Delivery receipts',
  'webhooks.hint': 'Starts with https:// or http://. Leave blank for none.',
  'webhooks.wrong': 'Enter a URL that starts with https:// or http://, without spaces.',
  'webhooks.none': 'None',
} as const;
export type WebhooksWords = typeof en;
