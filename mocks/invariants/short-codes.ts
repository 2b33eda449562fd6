import type { Account } from '../world/entities.js';
import { items } from '../collections/log.js';
import { canBeFilled, hasPinAlone } from '../../src/api/templates.js';
import { alertCode, isUsNumber, twoFactorCode } from '../rules/short-codes.js';
import { requestsOf } from '../rules/requests.js';
import type { World } from '../world/world.js';

/** What is set can be sent. */
function* settings({ id, shortCodes: { twoFactor, alerts } }: Account): Iterable<string> {
  if (twoFactor && !hasPinAlone(twoFactor.message)) yield `${id}: no place for the PIN in “${twoFactor.message}”`;
  const { templates } = alerts ?? { templates: [''] };
  if (templates.length < 1 || templates.length > 6 || !canBeFilled(templates)) yield `${id}: templates ${templates.join(', ')}`;
}

/** What a code has sent has gone to the United States, and what was charged for it was sent by one. */
function* charges(world: World, { id, ledger }: Account): Iterable<string> {
  const paid = items(ledger).reduce((sum, { kind, amount }) => sum - (kind === 'shortCode' ? amount : 0), 0);
  // A text message may name a code as its sender as well, and is charged as the text message that it is.
  const sent = items(requestsOf(world, id)).filter((it) => it.from === twoFactorCode || it.from === alertCode);
  const cost = sent.reduce((sum, it) => sum + (it.country === 'US' ? it.cost : 0), 0);
  if (paid > cost) yield `${id}: short codes for ${paid}, of which ${cost} were sent`;
}

/** What is broken in the short codes of accounts, in words. */
export function* checkShortCodes(world: World): Iterable<string> {
  const { accounts, optIns, now } = world;
  let programs = 0;
  for (const account of accounts.values()) {
    yield* [...settings(account), ...charges(world, account)];
    const { id, shortCodes } = account;
    const { alerts, subscribers } = shortCodes;
    if (alerts) programs++;
    if (alerts && optIns.get(alerts.optInId) !== id)
      yield `${id}: its opt-in page leads to ${optIns.get(alerts.optInId) ?? 'nobody'}`;
    if (new Set(subscribers.map(({ msisdn }) => msisdn)).size !== subscribers.length) yield `${id}: a number is listed twice`;
    for (const { msisdn, optedInAt, optedOutAt } of subscribers) {
      if (!isUsNumber(msisdn)) yield `${id}: ${msisdn} is beyond a short code`;
      if (optedInAt === null && optedOutAt === null) yield `${id}: ${msisdn} has said nothing`;
      if (Math.max(optedInAt ?? 0, optedOutAt ?? 0) > now) yield `${id}: ${msisdn} will have spoken`;
    }
  }
  if (programs !== optIns.size) yield `${optIns.size} opt-in pages for ${programs} programs`;
}
