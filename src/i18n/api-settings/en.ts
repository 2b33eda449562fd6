/** The API key of a user, and its secrets. */
export const en = {
  'api.title': 'API settings',
  'api.keyTitle': 'API key',
  'api.key': 'API key',
  'api.secretsTitle': 'API secrets',
  'api.secret': 'API secret',
  'api.warning': 'Anyone with a secret can spend your balance. Never put it in client-side code or a repository.',
  'api.made': 'Created {{date}}',
  'api.retire': 'Revoke',
  /** Does nothing, in the question that “Revoke” asks. */
  'api.keepBoth': 'Keep both secrets',
  'api.retireName': 'Revoke the secret ending in {{ending}}',
  'api.retireTitle': 'Revoke this secret?',
  'api.retireWhat': 'API requests with the secret ending in {{ending}} are rejected from now on. This action can’t be undone.',
  'api.retired': 'Secret revoked.',
  'api.both': 'Both secrets are active. Move your applications to the newer one, then revoke the older.',
  'api.newTitle': 'Rotate your secret',
  'api.newLead': 'Create a second secret, switch your applications to it, then revoke the old one. No downtime.',
  'api.newSecret': 'New secret',
  'api.rules':
    '8–25 characters, with a lowercase letter, an uppercase letter and a digit. Latin letters, digits and symbols only, no spaces.',
  'api.generate': 'Generate',
  'api.create': 'Create secret',
  'api.created': 'Secret created. You can use it right away.',
  'api.tooMany': 'You already have two secrets. Revoke one first.',
} as const;
export type ApiWords = typeof en;
