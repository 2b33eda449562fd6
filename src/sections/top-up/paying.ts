import type { Client } from '../../api/client.js';
import type { InputOf } from '../../api/endpoint.js';
import { ApiError } from '../../api/errors.js';
import { cancelPayment, completePayment, createPayment, type Payment } from '../../api/payments.js';
import { call, changed } from '../../core/backend.js';
import type { FeatureHost } from '../../core/host.js';
import { isRefusal } from '../../core/refusal.js';

type Question = (client: Client) => Promise<Payment>;

/**
 * One payment, from the press to what came of it. What was asked and not answered is asked again in the same words, with the same
 * key, and nothing else is asked before: there is one charge or none, and in the end the person knows which.
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

  /** Asked, and nobody knows whether it was done. */
  get isUncertain(): boolean {
    return this.#open !== undefined && !this.busy;
  }

  pay(wish: InputOf<typeof createPayment>): Promise<void> {
    return this.#ask((client) => call(client, createPayment, wish));
  }

  /** The person is back from the provider's page. */
  complete(paymentId: string, token: string): Promise<void> {
    return this.#ask((client) => call(client, completePayment, { paymentId, token }));
  }

  cancel(paymentId: string): Promise<void> {
    return this.#ask((client) => call(client, cancelPayment, { paymentId }));
  }

  /** The same question once more. */
  again(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    return open ? this.#ask(open) : Promise.resolve();
  }

  forget(): void {
    [this.payment, this.error, this.#open] = [undefined, undefined, undefined];
    this.host.requestUpdate();
  }

  async #ask(question: Question) {
    const { client } = this.host;
    if (this.busy || this.#open || !client) return;
    [this.busy, this.error, this.#open] = [true, undefined, question];
    this.host.requestUpdate();
    try {
      const payment = await question(client);
      // Whoever was signed in then may be gone by now.
      if (this.#open !== question) return;
      [this.payment, this.#open] = [payment, undefined];
      this.answered(payment);
      changed(client);
    } catch (error) {
      if (this.#open !== question) return;
      this.error = error;
      if (!isRefusal(error)) return;
      this.#open = undefined;
      this.refused(error);
      if (error instanceof ApiError && error.code === 'conflict') changed(client);
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }
}
