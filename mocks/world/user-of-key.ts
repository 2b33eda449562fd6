import type { User } from './entities.js';
import type { World } from './world.js';

/** The user of an API key that a program has sent: as `shownKey` shows it. */
export function userOfKey({ realm = '', apiKeys, users }: World, key: string): User | undefined {
  return key.endsWith(realm) ? users.get(apiKeys.get(key.slice(0, key.length - realm.length)) ?? '') : undefined;
}
