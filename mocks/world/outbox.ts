import { changed } from './copies.js';
import type { Invoice } from './money-entities.js';
import { append, count, items, type Log } from '../collections/log.js';
import type { World } from './world.js';

interface Posted {
  /** 1, 2, 3 … in the order of sending. */
  readonly id: number;
  readonly at: number;
  /** Whose it is, when that is known already. */
  readonly account: string | null;
}

/** An invoice, as it was when it was sent; its file is made when somebody opens it (`attachmentOf`). */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly payment: string;
  readonly invoice: Invoice;
}

export interface SentEmail extends Posted {
  readonly kind: 'email';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment?: Attachment;
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

export interface OutboxFilter {
  readonly kind?: Sent['kind'];
  readonly account?: string;
}

/** Where the links of e-mails lead: nowhere, unless whoever runs the mock says where the portal is. */
export const nowhere = 'https://portal.example.com/';

/** What was sent, oldest first, with its links leading to the portal that is given. */
export const sent = (outbox: Log<Sent>, { kind, account }: OutboxFilter = {}, portal = nowhere): readonly Sent[] => {
  const wanted = items(outbox).filter((it) => (!kind || it.kind === kind) && (!account || it.account === account));
  if (portal === nowhere) return wanted;
  return wanted.map((it) => (it.text.includes(nowhere) ? { ...it, text: it.text.replaceAll(nowhere, () => portal) } : it));
};
