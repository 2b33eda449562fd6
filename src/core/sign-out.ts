import type { Client } from '../api/client.js';
import { signOut } from '../api/session.js';
import { endSession } from './backend.js';

/** Signs the person out: at the backend, and on screen even where that fails. */
export async function leave(client: Client): Promise<void> {
  if (client.can(signOut)) await client.call(signOut, {}).catch(() => {});
  endSession(client);
}
