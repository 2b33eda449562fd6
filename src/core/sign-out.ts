import type { Client } from '../api/client.js';
import { signOut } from '../api/session.js';
import { endSession } from './backend.js';

/** Signs the person out: on screen at once, whatever the backend does, which is told with the token that was theirs. */
export async function leave(client: Client): Promise<void> {
  const told = client.can(signOut) ? client.call(signOut, {}).catch(() => {}) : undefined;
  endSession(client);
  await told;
}
