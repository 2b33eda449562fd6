/** Payment methods of an account. */
export const en = {
  'methods.title': 'Payment methods',
  'methods.none': 'No payment method yet',
  'methods.noneWhy': 'Save a card or PayPal account when you pay to use one-click payments and auto reload.',
  'methods.card': '{{brand}} ending in {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.billing': 'Billing information',
  'methods.expires': 'Expires {{month}}',
  'methods.soon': 'Expires soon',
  'methods.expired': 'Expired',
  'methods.reload': 'Used by auto reload',
  'methods.noReload': 'No auto reload',
  'methods.delete': 'Delete',
  /** Does nothing, in the question that “Delete” asks. */
  'methods.keep': 'Keep method',
  'methods.deleteName': 'Delete {{method}}',
  'methods.deleteTitle': 'Delete {{method}}?',
  'methods.deleteWhat': 'You can add it again the next time you pay.',
  'methods.deleteReload':
    'Auto reload uses this method and will be turned off. If your balance then reaches zero, API requests are rejected and your numbers are released.',
  'methods.deleted': 'Payment method deleted.',
} as const;
export type MethodsWords = typeof en;
