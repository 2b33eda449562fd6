import type { SessionScope } from '../../core/session-scope.js';
import type { CardStep } from './card-step.js';
import type { TopUpFlow } from './flow.js';
import type { Payer } from './forms.js';
import type { Paying } from './paying.js';
import { tokenMade, tokenWanted } from './state.js';

/** The action of the last button with a new method: a token if one is needed, and one payment. */
export class Checkout {
  constructor(
    private readonly flow: TopUpFlow,
    private readonly paying: Paying,
    private readonly card: CardStep,
  ) {}

  async pay(): Promise<void> {
    const { flow, paying } = this;
    const { payer, waitsFor, question } = flow.state;
    const { scope } = flow.host;
    if (!payer || waitsFor || question || !scope) return;
    const { keep, by, ...billing } = payer;
    const { wish } = paying;
    if (by === 'bankTransfer') return paying.pay(wish, { kind: 'bankTransfer', billing });
    if (by === 'paypal') return paying.pay(wish, { kind: 'paypal', billing, keep });
    const token = await this.#token(billing, scope);
    if (token !== undefined) await paying.pay(wish, { kind: 'card', token, billing, keep });
  }

  /** A token for a new method; undefined if there is none, or if the session has ended meanwhile. */
  async #token(billing: Omit<Payer, 'keep' | 'by'>, { signal }: SessionScope): Promise<string | undefined> {
    const { flow } = this;
    flow.apply(tokenWanted);
    const found = await this.card.tokenize(billing, signal).catch((error: unknown) => new Error('', { cause: error }));
    if (signal.aborted) return undefined;
    const isLost = found instanceof Error;
    flow.apply((it) => tokenMade(it, isLost ? 'topUp.cardUnreachable' : undefined));
    return isLost ? undefined : found;
  }
}
