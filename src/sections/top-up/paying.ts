import type { InputOf } from '../../api/endpoint.js';
import { isApiError } from '../../api/errors.js';
import type { PayWith } from '../../api/schemas/pay-with.js';
import { cancelPayment, completePayment, createPayment } from '../../api/payments.js';
import { changed } from '../../core/backend.js';
import { isRefusal } from '../../core/refusal.js';
import type { TopUpFlow } from './flow.js';
import { intentKey } from './intent.js';
import { answered, asked, askedAgain, refused, seenBy, unanswered, type Question } from './state.js';

type Wish = Pick<InputOf<typeof createPayment>, 'amount' | 'idempotencyKey'>;

/**
 * One payment, from the press to its result. An unanswered request is repeated unchanged, with the same key, and no other is sent
 * before it: so there is one charge or none, and in the end the person knows which.
 */
export class Paying {
  constructor(private readonly flow: Pick<TopUpFlow, 'host' | 'state' | 'choice' | 'apply'>) {}

  /** The amount and its key, which belong together from the press on, whatever is selected meanwhile. */
  get wish(): Wish {
    const { state, choice, host } = this.flow;
    const { amount, by } = choice;
    return { amount, idempotencyKey: intentKey(host.access.session?.account.id, seenBy(state), amount, by) };
  }

  /** Pays, unless the host stops it. */
  async pay(wish: Wish, by: PayWith): Promise<void> {
    if (!this.flow.host.emit('nx-before-payment', { amount: wish.amount, kind: by.kind })) return;
    await this.#ask((scope) => scope.call(createPayment, { ...wish, with: by }));
  }

  /** Continues after the person has returned from the provider's page. */
  complete(paymentId: string, token: string): Promise<void> {
    return this.#ask((scope) => scope.call(completePayment, { paymentId, token }));
  }

  cancel(paymentId: string): Promise<void> {
    return this.#ask((scope) => scope.call(cancelPayment, { paymentId }));
  }

  /** Repeats the unanswered request. */
  async again(): Promise<void> {
    const { question } = this.flow.state;
    if (question && this.flow.apply(askedAgain)) await this.#run(question);
  }

  async #ask(question: Question) {
    const { flow } = this;
    if (flow.host.scope && flow.apply((it) => asked(it, question))) await this.#run(question);
  }

  async #run(question: Question) {
    const { flow } = this;
    const { host } = flow;
    const { scope } = host;
    if (!scope) return;
    try {
      const payment = await question(scope);
      if (!flow.apply((it) => answered(it, question, payment))) return;
      const { id, status, amount } = payment;
      host.emit('nx-payment-changed', { paymentId: id, status, amount });
      changed(scope.client);
    } catch (error) {
      const next = isRefusal(error) ? refused : unanswered;
      if (!flow.apply((it) => next(it, question, error))) return;
      host.failed(error);
      if (isApiError(error) && error.code === 'conflict') changed(scope.client);
    }
  }
}
