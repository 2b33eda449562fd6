import { isApiError } from '../../api/errors.js';
import type { InputOf } from '../../api/endpoint.js';
import type { PayWith } from '../../api/pay-with.js';
import type { createPayment } from '../../api/payments.js';
import type { SessionScope } from '../../core/session-scope.js';
import { intentKey } from './intent.js';
import type { Payer } from './steps.js';
import type { TopUpSection } from './top-up-section.js';

type Wish = Pick<InputOf<typeof createPayment>, 'amount' | 'idempotencyKey'>;

/** The action of the last button: a token if one is needed, the host's consent, one payment. */
export class Checkout {
  /** True while the token for a payment is made, which takes a while. */
  isMakingToken = false;

  constructor(private readonly part: TopUpSection) {}

  /** Pays with the new method. */
  async pay(): Promise<void> {
    const { payer, choice, busy, paying, host } = this.part;
    const { scope } = host;
    if (!payer || busy || paying.isUncertain || !scope) return;
    const { keep, ...billing } = payer;
    const wish = this.#wish;
    if (choice.by === 'bankTransfer') return this.#send(wish, { kind: 'bankTransfer', billing });
    if (choice.by === 'paypal') return this.#send(wish, { kind: 'paypal', billing, keep });
    const token = await this.#token(billing, scope);
    if (token !== undefined) await this.#send(wish, { kind: 'card', token, billing, keep });
  }

  payKept(methodId: string): Promise<void> {
    return this.#send(this.#wish, { kind: 'kept', methodId });
  }

  /** Drops a token that is being made. */
  forget(): void {
    this.isMakingToken = false;
  }

  /** The amount and its key, which belong together from the press on, whatever is selected meanwhile. */
  get #wish(): Wish {
    const { seen, choice, host } = this.part;
    const { amount, by } = choice;
    return { amount, idempotencyKey: intentKey(host.access.session?.account.id, seen, amount, by) };
  }

  /** A token for a new method; undefined if there is none, or if the session has ended meanwhile. */
  async #token(billing: Omit<Payer, 'keep'>, { signal }: SessionScope): Promise<string | undefined> {
    const { part } = this;
    this.isMakingToken = true;
    part.note = '';
    part.host.requestUpdate();
    const found = await part.method?.card.tokenize(billing, signal).catch((error: unknown) => new Error('', { cause: error }));
    if (signal.aborted) return undefined;
    if (found instanceof Error) part.note = part.host.t('topUp.cardUnreachable');
    this.isMakingToken = false;
    part.host.requestUpdate();
    return found instanceof Error ? undefined : found;
  }

  async #send(wish: Wish, by: PayWith) {
    const { host, paying } = this.part;
    if (!host.emit('nx-before-payment', { amount: wish.amount, kind: by.kind })) return;
    await paying.pay({ ...wish, with: by });
  }

  /** Leads back to the step whose input the backend has refused: the payer, or a card whose token was used. */
  sendBack(error: unknown): void {
    const { part } = this;
    if (!isApiError(error) || error.code !== 'invalid') return;
    const { billing, token } = error.fields;
    const { t } = part.host;
    if (!billing && !token) return;
    part.paying.forget();
    if (billing) void part.go('payer', t(billing.code === 'addressMismatch' ? 'declines.addressMismatch' : 'topUp.addressNeeds'));
    else void part.go('pay', t('declines.tokenUsed'));
  }
}
