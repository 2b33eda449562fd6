/** Payment methods of an account. */
export const en = {
  'methods.title': 'Payment methods',
  'methods.none': 'No payment method yet',
  'methods.noneWhy': 'A card or PayPal account that you pay with is kept here, if you like, for payments in one click.',
  'methods.card': '{{brand}} ending in {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.expires': 'Valid until {{month}}',
  'methods.soon': 'Expires soon',
  'methods.expired': 'Expired',
  'methods.reload': 'Used by auto reload',
  'methods.noReload': 'Cannot be used for auto reload',
  'methods.delete': 'Delete',
  'methods.deleteName': 'Delete {{method}}',
  'methods.deleteTitle': 'Delete {{method}}?',
  'methods.deleteWhat': 'You can add it again with your next payment.',
  'methods.deleteReload':
    'Auto reload uses it, and is switched off with it. When the balance runs out, calls are refused and your numbers are released.',
  'methods.deleted': 'The payment method is deleted.',
} as const;
export type MethodsWords = typeof en;
