import type { World } from './world.js';

/** What is broken in the short codes of accounts, in words. */
export function* checkShortCodes({ accounts, optIns, now }: World): Iterable<string> {
  let programs = 0;
  for (const { id, shortCodes } of accounts.values()) {
    const { alerts, subscribers } = shortCodes;
    if (alerts) programs++;
    if (alerts && optIns.get(alerts.optInId) !== id)
      yield `${id}: its opt-in page leads to ${optIns.get(alerts.optInId) ?? 'nobody'}`;
    if (new Set(subscribers.map(({ msisdn }) => msisdn)).size !== subscribers.length) yield `${id}: a number is listed twice`;
    for (const { msisdn, optedInAt, optedOutAt } of subscribers) {
      if (optedInAt === null && optedOutAt === null) yield `${id}: ${msisdn} has said nothing`;
      if (Math.max(optedInAt ?? 0, optedOutAt ?? 0) > now) yield `${id}: ${msisdn} will have spoken`;
    }
  }
  if (programs !== optIns.size) yield `${optIns.size} opt-in pages for ${programs} programs`;
}
