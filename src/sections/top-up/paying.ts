import type { InputOf } from '../../api/endpoint.js';
import { isApiError } from '../../api/errors.js';
import { cancelPayment, completePayment, createPayment, type Payment } from '../../api/payments.js';
import { changed } from '../../core/backend.js';
import type { FeatureHost } from '../../core/host.js';
import { isRefusal } from '../../core/refusal.js';
import type { SessionScope } from '../../core/session-scope.js';

type Question = (scope: SessionScope) => Promise<Payment>;

/**
 * One payment, from the press to its result. An unanswered request is repeated unchanged, with the same key, and no other is sent
 * before it: so there is one charge or none, and in the end the person knows which.
 */
export class Paying {
  payment: Payment | undefined;
  error: unknown;
  busy = false;
  #open: Question | undefined;

  constructor(
    private readonly host: FeatureHost,
    private readonly answered: (payment: Payment) => void,
    private readonly refused: (error: unknown) => void,
  ) {}

  /** True if a request was sent and its result is unknown. */
  get isUncertain(): boolean {
    return this.#open !== undefined && !this.busy;
  }

  pay(wish: InputOf<typeof createPayment>): Promise<void> {
    return this.#ask((scope) => scope.call(createPayment, wish));
  }

  /** Continues after the person has returned from the provider's page. */
  complete(paymentId: string, token: string): Promise<void> {
    return this.#ask((scope) => scope.call(completePayment, { paymentId, token }));
  }

  cancel(paymentId: string): Promise<void> {
    return this.#ask((scope) => scope.call(cancelPayment, { paymentId }));
  }

  /** Repeats the unanswered request. */
  again(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    return open ? this.#ask(open) : Promise.resolve();
  }

  forget(): void {
    [this.payment, this.error, this.#open, this.busy] = [undefined, undefined, undefined, false];
    this.host.requestUpdate();
  }

  async #ask(question: Question) {
    const { scope } = this.host;
    if (this.busy || this.#open || !scope) return;
    [this.busy, this.error, this.#open] = [true, undefined, question];
    this.host.requestUpdate();
    try {
      const payment = await question(scope);
      // The person may do something else by now.
      if (this.#open !== question) return;
      [this.payment, this.#open, this.busy] = [payment, undefined, false];
      this.answered(payment);
      changed(scope.client);
    } catch (error) {
      if (this.#open !== question) return;
      [this.error, this.busy] = [error, false];
      this.host.failed(error);
      if (!isRefusal(error)) return;
      this.#open = undefined;
      this.refused(error);
      if (isApiError(error) && error.code === 'conflict') changed(scope.client);
    } finally {
      this.host.requestUpdate();
    }
  }
}
