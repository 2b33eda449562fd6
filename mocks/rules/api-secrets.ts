import { mostSecrets } from '../../src/api/limits.js';
import type { Secret, User } from '../world/entities.js';

/** The user with one more secret; undefined if the user has the most allowed (docs/rules.md#keys-and-permissions). */
export const withSecret = (user: User, secret: Secret): User | undefined =>
  user.secrets.length < mostSecrets ? { ...user, secrets: [...user.secrets, secret] } : undefined;

/** The user without a secret; undefined if it is the last, because a key always has one. */
export const withoutSecret = (user: User, id: string): User | undefined =>
  user.secrets.length > 1 ? { ...user, secrets: user.secrets.filter((it) => it.id !== id) } : undefined;
