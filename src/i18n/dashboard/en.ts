/** The menus of the whole account. */
export const en = {
  'dashboard.title': 'Nexmo account',
  'dashboard.skip': 'Skip to content',
  'dashboard.balance': 'Balance',
  'dashboard.topUp': 'Top up',
  'dashboard.pages': 'Account',
  'dashboard.menu.numbers': 'Numbers',
  'dashboard.usage': 'Usage',
  'dashboard.menu.shortCodes': 'US short codes',
  'dashboard.menu.developers': 'Developers',
  'dashboard.menu.account': 'Account',
  'dashboard.home': 'Overview',
  'dashboard.numbers': 'Your numbers',
  'dashboard.buy-numbers': 'Buy numbers',
  'dashboard.two-factor': 'Two-factor authentication',
  'dashboard.event-alerts': 'Event-based alerts',
  'dashboard.settings': 'Settings',
  'dashboard.users': 'Users',
  'dashboard.profile': 'Edit profile',
  'dashboard.billing': 'Billing & payments',
  'dashboard.api': 'API settings',
  /** Said of a page in the navigation that has something to mend. */
  'dashboard.issues_one': '{{count}} issue',
  'dashboard.issues_other': '{{count}} issues',
  'dashboard.continue': 'Continue to {{page}}',
  'dashboard.signOut': 'Sign out',
} as const;
export type DashboardWords = typeof en;
