import { endpoint } from './endpoint.js';

export type { Profile } from './schemas/profile.js';

/** Returns the signed-in user, and the company of the account. */
export const getProfile = endpoint({
  id: 'getProfile',
  route: 'GET /profile',
  access: 'signedIn',
  errors: [],
});

/** Changes the signed-in user's name and Skype name. */
export const putContact = endpoint({
  id: 'putContact',
  route: 'PUT /profile/contact',
  access: 'signedIn',
  errors: [],
});

/**
 * Changes the company: name, address, VAT number. Field issue `inUse` on `companyName`: another account has the name (case and
 * spaces are ignored); on `vatNumber`: `vatNumber`, wrong for the country; on `extensions`: `tooMany`, with those
 * that the account has already.
 */
export const putCompany = endpoint({
  id: 'putCompany',
  route: 'PUT /profile/company',
  access: 'primary',
  errors: ['countryRefused'],
});

/** Changes the address with which the signed-in user signs in, and informs the old address. Field issue `inUse`. */
export const putEmail = endpoint({
  id: 'putEmail',
  route: 'PUT /profile/email',
  access: 'signedIn',
  errors: ['wrongPassword', 'locked'],
});

/**
 * Changes the signed-in user's password and ends all other sessions (docs/rules.md#password-reset). Field issues `samePassword`,
 * `commonPassword`. With a temporary password this is the only call that is answered (docs/rules.md#invitations).
 */
export const putPassword = endpoint({
  id: 'putPassword',
  route: 'PUT /profile/password',
  access: 'signedIn',
  errors: ['wrongPassword', 'locked'],
});
