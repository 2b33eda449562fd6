import type { Invoice } from './money-entities.js';

interface Posted {
  /** 1, 2, 3 … in the order of sending. */
  readonly id: number;
  readonly at: number;
  /** The account that it belongs to, if that is known already. */
  readonly account: string | null;
}

/** An invoice in its state when it was sent. Its file is made when it is opened (`attachmentOf`). */
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
  /** The text, or the spoken words. */
  readonly text: string;
}

/** Everything that the backend "sends" (docs/rules.md#outbox): nothing leaves the machine, and all can be read here. */
export type Sent = SentEmail | SentText | PlacedCall;
