import type { Client } from '../api/client.js';
import { signOut } from '../api/session.js';
import { endSession } from './backend.js';
import { observed } from './observed.js';
import { scopeOf } from './session-scope.js';
import { withOtherWindows } from './session-watch.js';

/** Signs the person out: on screen at once, and then at the backend, with the token that was theirs. */
export async function leave(client: Client): Promise<void> {
  const signedOut = client.can(signOut) ? observed(client, signOut, {}).catch(() => {}) : undefined;
  const { who } = scopeOf(client);
  if (who !== undefined) withOtherWindows(({ publish: tell }) => tell(client, 'left', who));
  endSession(client);
  await signedOut;
  // Windows that do not know whose session it was ask the backend, which knows by now that it has ended.
  if (who === undefined) withOtherWindows(({ publish: tell }) => tell(client, 'left'));
}
