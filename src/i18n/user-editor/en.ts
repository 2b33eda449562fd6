/** The form for a user. */
export const en = {
  'users.email': 'Email',
  'users.emailHint': 'We’ll email a temporary password, valid for 7 days.',
  'users.emailInUse': 'This email is already in use.',
  'users.payments': 'Top-ups, payment methods, auto reload, invoices and alerts.',
  'users.numbers': 'Buy, edit and cancel numbers; short codes and opt-ins.',
  'users.requests': 'Look up single messages, calls and requests.',
  'users.verify': 'Search Verify requests, with totals and costs.',
  'users.usage': 'Totals and charts of usage and costs.',
  'users.presets': 'Preset',
  'users.finance': 'Finance',
  'users.developer': 'Developer',
  'users.added': '{{name}} was added. A temporary password is on its way to {{email}}.',
} as const;
export type UserEditorWords = typeof en;
