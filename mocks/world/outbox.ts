import { copyOfWorld } from './copies.js';
import { append, count, items, type Log } from '../collections/log.js';
import type { Sent } from './sent.js';
import type { World } from './world.js';

type Written<S extends Sent> = S extends Sent ? Omit<S, 'id' | 'at'> : never;

/** The world with one more message in the outbox. */
export function send(world: World, message: Written<Sent>): World {
  const sent = { id: count(world.outbox) + 1, at: world.now, ...message } as Sent;
  const next = copyOfWorld(world);
  next.outbox = append(world.outbox, sent);
  return next;
}

export interface OutboxFilter {
  readonly kind?: Sent['kind'];
  readonly account?: string;
  /** The latest messages to leave out; none by default. */
  readonly skip?: number;
  /** The most messages, the latest of them; all by default. */
  readonly size?: number;
}

/** The placeholder address of links in e-mails, unless the mock is told the portal's address. */
export const nowhere = 'https://portal.example.com/';

/** The sent messages, oldest first, whose links lead to the given portal. */
export function sent(outbox: Log<Sent>, filter: OutboxFilter = {}, portal = nowhere): readonly Sent[] {
  const { kind, account, skip = 0, size = Infinity } = filter;
  const all = items(outbox).filter((it) => (!kind || it.kind === kind) && (!account || it.account === account));
  const end = Math.max(0, all.length - skip);
  const found = all.slice(Math.max(0, end - size), end);
  if (portal === nowhere) return found;
  return found.map((it) => (it.text.includes(nowhere) ? { ...it, text: it.text.replaceAll(nowhere, () => portal) } : it));
}
