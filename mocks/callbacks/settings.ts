import * as z from 'zod/mini';
import { ApiError, invalid } from '../../src/api/errors.js';
import { WebAddress } from '../../src/api/schemas/values.js';
import type { Engine } from '../engine/engine.js';
import { refuseCardNumbers } from '../engine/card-check.js';
import { callbackSettingsOf } from '../rules/callback-outbox.js';
import { usualCallbacks, type CallbackSettings } from '../world/callback-entities.js';
import { changed } from '../world/copies.js';
import { userOfKey } from '../world/user-of-key.js';
import type { World } from '../world/world.js';

const Settings = z.strictObject({
  method: z.optional(z.enum(['GET', 'POST', 'POST-JSON'])),
  signature: z.optional(z.nullable(z.enum(['md5hash', 'md5', 'sha1', 'sha256', 'sha512']))),
  answerUrl: z.optional(WebAddress),
  eventUrl: z.optional(WebAddress),
  fault: z.optional(z.enum(['none', 'late', 'twice', 'outOfOrder', 'lost'])),
});

/** The account of an API key. Throws `notFound` if nobody has it. */
function accountOf(world: World, key: string): string {
  const user = userOfKey(world, key);
  if (!user) throw new ApiError('notFound');
  return user.accountId;
}

/** The settings of the callbacks of a key's account: method, signature, applications' addresses, and faults. */
export const callbackSettings = ({ world }: Engine, key: string): CallbackSettings =>
  callbackSettingsOf(world, accountOf(world, key));

/** Sets them; those that are missing become the usual ones. Throws `ApiError` `invalid`, field by field. */
export function setCallbacks(engine: Engine, key: string, settings: Partial<CallbackSettings>): void {
  refuseCardNumbers(settings);
  const { data, error } = Settings.safeParse(settings);
  if (error) throw invalid(error);
  engine.change('callback settings', (world) =>
    changed(world, {
      callbackSettings: world.callbackSettings.set(accountOf(world, key), { ...usualCallbacks, ...(data as CallbackSettings) }),
    }),
  );
}
