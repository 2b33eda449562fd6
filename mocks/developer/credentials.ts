import type { WireRequest } from '../../src/api/wire.js';
import type { User } from '../world/entities.js';
import type { Params } from '../engine/router.js';
import { isSuspended } from '../rules/subaccounts.js';
import { userOfKey } from '../world/user-of-key.js';
import type { World } from '../world/world.js';

export interface Credentials {
  readonly key: string | undefined;
  readonly secret: string | undefined;
}

/** The credentials of a call: from `Authorization: Basic`, or else from the parameters `api_key` and `api_secret`. */
export function credentialsOf({ headers }: WireRequest, { api_key: key, api_secret: secret }: Params): Credentials {
  const encoded = /^basic +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (!encoded) return { key, secret };
  const [, named = '', password = ''] = /^([^:]*):(.*)$/s.exec(decoded(encoded)) ?? [];
  return { key: named, secret: password };
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

/** The user of a key, if the secret is one of theirs. Each secret works until it is revoked or the user is suspended. */
export function userOf(world: World, { key = '', secret = '' }: Credentials): User | undefined {
  const user = userOfKey(world, key);
  return user && !user.suspended && !isSuspended(world, user.accountId) && user.secrets.some((it) => it.secret === secret)
    ? user
    : undefined;
}
