import { changed } from './copies.js';
import { append, count, items, type Log } from './log.js';
import type { World } from './world.js';

interface Posted {
  /** 1, 2, 3 … in the order of sending. */
  readonly id: number;
  readonly at: number;
  /** Whose it is, when that is known already. */
  readonly account: string | null;
}

export interface SentEmail extends Posted {
  readonly kind: 'email';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
interface SentText extends Posted {
  readonly kind: 'sms';
  /** E.164 with its plus. */
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly parts: number;
}
interface PlacedCall extends Posted {
  readonly kind: 'call';
  readonly to: string;
  /** What is said. */
  readonly text: string;
}

/** What the backend "sends" (docs/rules.md#outbox): nothing leaves the machine, everything can be read here. */
export type Sent = SentEmail | SentText | PlacedCall;

type Written<S extends Sent> = S extends Sent ? Omit<S, 'id' | 'at'> : never;

/** The same world, with one more thing in the outbox. */
export function send(world: World, message: Written<Sent>): World {
  const sent = { id: count(world.outbox) + 1, at: world.now, ...message } as Sent;
  return changed(world, { outbox: append(world.outbox, sent) });
}

export interface Wanted {
  readonly kind?: Sent['kind'];
  readonly account?: string;
}

/** What was sent, oldest first. */
export const sent = (outbox: Log<Sent>, { kind, account }: Wanted = {}): readonly Sent[] =>
  items(outbox).filter((it) => (!kind || it.kind === kind) && (!account || it.account === account));
