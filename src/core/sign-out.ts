import type { Client } from '../api/client.js';
import { signOut } from '../api/session.js';
import { endSession } from './backend.js';
import { scopeOf } from './session-scope.js';
import { withOtherWindows } from './session-watch.js';

/** Signs the person out: on screen at once, whatever the backend does, which is told with the token that was theirs. */
export async function leave(client: Client): Promise<void> {
  const signedOut = client.can(signOut) ? client.call(signOut, {}).catch(() => {}) : undefined;
  const { who } = scopeOf(client);
  if (who !== undefined) withOtherWindows(({ publish: tell }) => tell(client, 'left', who));
  endSession(client);
  await signedOut;
  // Windows that do not know whose session it was ask the backend, which knows now that it is over.
  if (who === undefined) withOtherWindows(({ publish: tell }) => tell(client, 'left'));
}
