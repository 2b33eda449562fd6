import { ApiError } from '../../api/errors.js';
import type { PayWith } from '../../api/payments.js';
import { intentKey } from './intent.js';
import type { Payer } from './steps.js';
import type { TopUpSection } from './top-up.js';

/** What a press on the last button does: a token where one is needed, the host's consent, one payment. */
export class Checkout {
  /** Comes before paying, and takes a while. */
  isMakingToken = false;

  constructor(private readonly part: TopUpSection) {}

  /** Pays with the new method that was chosen. */
  async pay(): Promise<void> {
    const { payer, choice, busy, paying } = this.part;
    if (!payer || busy || paying.isUncertain) return;
    const { keep, ...billing } = payer;
    if (choice.by === 'bankTransfer') return this.#send({ kind: 'bankTransfer', billing });
    if (choice.by === 'paypal') return this.#send({ kind: 'paypal', billing, keep });
    const token = await this.#token(billing);
    if (token !== undefined) await this.#send({ kind: 'card', token, billing, keep });
  }

  payKept(methodId: string): Promise<void> {
    return this.#send({ kind: 'kept', methodId });
  }

  async #token(billing: Omit<Payer, 'keep'>): Promise<string | undefined> {
    const { part } = this;
    this.isMakingToken = true;
    part.note = '';
    part.host.requestUpdate();
    try {
      return await part.method?.card.tokenize(billing);
    } catch {
      part.note = part.host.t('topUp.cardUnreachable');
      return undefined;
    } finally {
      this.isMakingToken = false;
      part.host.requestUpdate();
    }
  }

  async #send(by: PayWith) {
    const { host, paying, seen, choice } = this.part;
    const { amount, by: chosen } = choice;
    if (!host.emit('nx-before-payment', { amount, kind: by.kind })) return;
    const idempotencyKey = intentKey(seen, amount, chosen);
    await paying.pay({ idempotencyKey, amount, with: by });
  }

  /** What the backend finds wrong with the payer, or with a card that was used, is mended where it was typed. */
  sendBack(error: unknown): void {
    const { part } = this;
    if (!(error instanceof ApiError) || error.code !== 'invalid') return;
    const { billing, token } = error.fields;
    const { t } = part.host;
    if (!billing && !token) return;
    part.paying.forget();
    if (billing) void part.go('payer', t(billing.code === 'addressMismatch' ? 'declines.addressMismatch' : 'topUp.addressNeeds'));
    else void part.go('pay', t('declines.tokenUsed'));
  }
}
