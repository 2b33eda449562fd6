import type { Account } from '../world/entities.js';
import { items } from '../collections/log.js';
import { mostTemplates } from '../../src/api/limits.js';
import { canBeFilled, hasPinAlone } from '../../src/api/templates.js';
import { alertCode, hasOptInFacts, isUsNumber, twoFactorCode } from '../rules/short-codes.js';
import { requestsOf } from '../rules/requests.js';
import type { World } from '../world/world.js';

/** The settings of short codes are valid. */
function* settings({ id, shortCodes: { twoFactor, alerts } }: Account): Iterable<string> {
  if (twoFactor && !hasPinAlone(twoFactor.message)) yield `${id}: no place for the PIN in “${twoFactor.message}”`;
  const { templates } = alerts ?? { templates: [''] };
  if (templates.length < 1 || templates.length > mostTemplates || !canBeFilled(templates))
    yield `${id}: templates ${templates.join(', ')}`;
}

/** Messages of short codes went to the United States, and each charge for one has its message. */
function* charges(world: World, { id, ledger }: Account): Iterable<string> {
  const paid = items(ledger).reduce((sum, { kind, amount }) => sum - (kind === 'shortCode' ? amount : 0), 0);
  // A text message may have a short code as its sender, and is charged as a text message.
  const sent = items(requestsOf(world, id)).filter((it) => it.from === twoFactorCode || it.from === alertCode);
  const cost = sent.reduce((sum, it) => sum + (it.country === 'US' ? it.cost : 0), 0);
  if (paid > cost) yield `${id}: short codes for ${paid}, of which ${cost} were sent`;
}

/** Violations in the short codes of accounts. */
export function* checkShortCodes(world: World): Iterable<string> {
  const { accounts, optIns, now } = world;
  let programs = 0;
  for (const account of accounts.values()) {
    yield* [...settings(account), ...charges(world, account)];
    const { id, shortCodes } = account;
    const { alerts, twoFactor, subscribers } = shortCodes;
    for (const page of [alerts?.optInId, twoFactor?.optInId].filter(Boolean) as string[]) {
      programs++;
      if (optIns.get(page) !== id) yield `${id}: its opt-in page leads to ${optIns.get(page) ?? 'nobody'}`;
    }
    if (twoFactor && hasOptInFacts(twoFactor) && !twoFactor.optInId) yield `${id}: its PINs have no opt-in page`;
    if (new Set(subscribers.map(({ msisdn }) => msisdn)).size !== subscribers.length) yield `${id}: a number is listed twice`;
    for (const { msisdn, optedInAt, optedOutAt } of subscribers) {
      if (!isUsNumber(msisdn)) yield `${id}: ${msisdn} is beyond a short code`;
      if (optedInAt === null && optedOutAt === null) yield `${id}: ${msisdn} has said nothing`;
      if (Math.max(optedInAt ?? 0, optedOutAt ?? 0) > now) yield `${id}: ${msisdn} will have spoken`;
    }
  }
  if (programs !== optIns.size) yield `${optIns.size} opt-in pages for ${programs} programs`;
}
