import type { Input, Output } from '../../src/api/contract.js';
import type { OptIn } from '../../src/api/opt-ins.js';
import type { Subscriber } from '../world/short-code-entities.js';
import { paged } from './listing.js';
import { sorted } from './order.js';

const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** A number that has opted in or out, as the API returns it. */
export const optInView = ({ msisdn, optedInAt, optedOutAt }: Subscriber): OptIn => ({
  msisdn,
  optedIn: optedInAt !== null && optedOutAt === null,
  optedInAt: instant(optedInAt),
  optedOutAt: instant(optedOutAt),
});

interface Entry {
  readonly id: string;
  readonly place: number;
  readonly since: number;
  readonly optIn: OptIn;
}
const fields = {
  added: ({ place }: Entry) => place,
  msisdn: ({ id }: Entry) => id,
  optedIn: ({ optIn }: Entry) => Number(optIn.optedIn),
  since: ({ since }: Entry) => since,
};

/** A page of the numbers that have opted in or out, which are given in the order in which they came. */
export function optInPage(
  all: readonly Subscriber[],
  { digits = '', optedIn, sort = '-added', ...wanted }: Input<'listOptIns'>,
): Output<'listOptIns'> {
  const entries = all.map((it, place): Entry => {
    const since = it.optedOutAt ?? it.optedInAt ?? 0;
    return { id: it.msisdn, place, since, optIn: optInView(it) };
  });
  const matches = ({ id, optIn }: Entry) => id.includes(digits) && optIn.optedIn === (optedIn ?? optIn.optedIn);
  const { items, ...page } = paged(sorted(entries.filter(matches).toReversed(), sort, fields), wanted);
  return { items: items.map(({ optIn }) => optIn), ...page, sort };
}
