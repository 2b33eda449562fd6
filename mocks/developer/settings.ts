import { ApiSecret } from '../../src/api/schemas/api-key.js';
import { WebAddress } from '../../src/api/schemas/values.js';
import type { User } from '../world/entities.js';
import { throughput } from '../rules/throughput.js';
import { isDown } from '../rules/webhooks.js';
import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import { withAccount } from '../world/copies.js';
import { badParameters, coded } from './coded.js';
import { oldest } from './legacy.js';
import { serving } from './serving.js';

const addresses = ['moCallBackUrl', 'drCallBackUrl'] as const;

/** Reasons why parameters are malformed, by name. */
function wrongIn(params: Params): Readonly<Record<string, string>> {
  const wrong: Record<string, string> = {};
  for (const name of addresses)
    if (name in params && !WebAddress.safeParse(params[name]).success) wrong[name] = 'Is not a valid URL.';
  if ('newSecret' in params && !ApiSecret.safeParse(params['newSecret']).success)
    wrong['newSecret'] = 'Does not meet complexity requirements.';
  return wrong;
}

/** The user with another secret in place of the one that authenticated the call. */
const replaced = (user: User, old: string | undefined, secret: string, now: number): User => ({
  ...user,
  secrets: user.secrets.map((it) => (it.secret === old ? { ...it, secret, createdAt: now } : it)),
});

/**
 * `POST /account/settings`: sets the addresses for inbound messages and receipts (empty removes one; an address that does not
 * answer is a 420) and a new secret for the key. Without parameters it returns the settings. Only the primary user may set the
 * account's addresses, here as on the page (docs/rules.md#keys-and-permissions).
 */
export const accountSettings = serving(
  { family: oldest, access: 'signedIn' },
  (world, { user, account, params, credentials }) => {
    if (addresses.some((name) => name in params) && !user.primary) return oldest.refuses(world, 'forbidden');
    const wrong = wrongIn(params);
    if (Object.keys(wrong).length > 0) return badParameters(wrong);
    if (addresses.some((name) => isDown(params[name] ?? ''))) return coded(420, 'method failed');
    const { moCallBackUrl: inboundSms = account.webhooks.inboundSms } = params;
    const { drCallBackUrl: deliveryReceipt = account.webhooks.deliveryReceipt, newSecret } = params;
    const set = withAccount(world, { ...account, webhooks: { inboundSms, deliveryReceipt } });
    const after = newSecret ? replaced(user, credentials.secret, newSecret, world.now) : user;
    const settings = {
      'mo-callback-url': inboundSms,
      'dr-callback-url': deliveryReceipt,
      'max-outbound-request': throughput,
      'max-inbound-request': throughput,
      'max-calls-per-second': throughput,
      ...(newSecret && { 'api-secret': newSecret }),
    };
    return [{ ...set, users: set.users.set(user.id, after) }, json(settings)];
  },
);
