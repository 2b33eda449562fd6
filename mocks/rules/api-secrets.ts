import type { Secret, User } from '../world/entities.js';

/** How many secrets of a key may be live at once: two, so that one can be replaced while programs still use it (docs/rules.md#keys-and-permissions). */
export const mostSecrets = 2;

/** The user with one secret more; undefined when both places are taken. */
export const withSecret = (user: User, secret: Secret): User | undefined =>
  user.secrets.length < mostSecrets ? { ...user, secrets: [...user.secrets, secret] } : undefined;

/** The user without a secret; undefined when it is the last, for there must always be one. */
export const withoutSecret = (user: User, id: string): User | undefined =>
  user.secrets.length > 1 ? { ...user, secrets: user.secrets.filter((it) => it.id !== id) } : undefined;
