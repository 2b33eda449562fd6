import { isApiError } from '../../api/errors.js';
import type { PaymentProvider } from '../../api/payment-provider.js';
import type { Payment } from '../../api/payments.js';
import type { SessionScope } from '../../core/session-scope.js';
import type { Choice, Payer } from './forms.js';

export type Step = 'choose' | 'payer' | 'pay' | 'action' | 'result';
/** A request to the backend, which can be repeated with the same key. */
export type Question = (scope: SessionScope) => Promise<Payment>;

type Note =
  'declines.addressMismatch' | 'declines.tokenUsed' | 'topUp.addressNeeds' | 'topUp.cardUnreachable' | 'error.unavailable';

/** The state of a top-up. Each function below makes the next state of the present one. */
export interface TopUpState {
  readonly step: Step;
  /** The number of steps entered so far, because a step may follow itself. */
  readonly entered: number;
  /** Amount and method as chosen so far. */
  readonly choice: Partial<Choice>;
  /** The payer as typed so far, for going back. */
  readonly payer?: Payer | undefined;
  /** The payments on screen when the person chose, newest first. */
  readonly listed: readonly Payment[];
  /** The payment that was answered since. */
  readonly latest?: Payment | undefined;
  /** The payment that waits for the provider's page, or has a result. */
  readonly payment?: Payment | undefined;
  /** The pending work: a token of the provider, or an answer of the backend. */
  readonly waitsFor?: 'token' | 'answer' | undefined;
  /** The unanswered request. Its result is unknown while nothing waits for it. */
  readonly question?: Question | undefined;
  /** The reason why the last request has failed. */
  readonly error?: unknown;
  /** The reason for which the person was led back a step, as the key of its words. */
  readonly note?: Note | undefined;
}
export const initial: TopUpState = { step: 'choose', entered: 0, choice: {}, listed: [] };

const usualAmount = 2500;

/** The choice of a new method in the first step; its kind is chosen in the next. */
export const anotherMethod = 'new';

const enter = (it: TopUpState, step: Step, note?: Note): TopUpState => ({ ...it, step, note, entered: it.entered + 1 });
/** Drops payment and request, and keeps the choices and the payer. */
const withoutPayment = (it: TopUpState): TopUpState => ({
  ...it,
  payment: undefined,
  question: undefined,
  waitsFor: undefined,
  error: undefined,
});

export const isUncertain = ({ question, waitsFor }: TopUpState): boolean => question !== undefined && !waitsFor;

/** Amount and method: unless the person has chosen, the first kept one, else the first that a provider takes. */
export function choiceOf(
  { choice }: TopUpState,
  kept: readonly { readonly id: string }[],
  kinds: PaymentProvider['kinds'],
): Choice {
  return { amount: usualAmount, by: kept[0]?.id ?? firstKind(kinds), ...choice };
}

/** The kind that is offered first for a new method. */
export const firstKind = (kinds: PaymentProvider['kinds']) => kinds[0] ?? 'bankTransfer';

/** The payments that the person knew of when they wanted to pay, even if the list loads again late or not at all. */
export function seenBy({ listed, latest }: TopUpState): readonly Payment[] {
  return latest && !listed.some(({ id }) => id === latest.id) ? [latest, ...listed] : listed;
}

/** Follows the person while they choose and type. */
export const edited = (it: TopUpState, choice: Choice): TopUpState => ({ ...it, choice });

/** A method that is kept is paid with at once; a new one asks who pays. */
export function chosen(it: TopUpState, choice: Choice, listed: readonly Payment[] | undefined, isKept: boolean): TopUpState {
  return { ...(isKept ? it : enter(it, 'payer')), choice, listed: listed ?? it.listed };
}

export const payerGiven = (it: TopUpState, payer: Payer): TopUpState => ({
  ...enter(it, 'pay'),
  payer,
  choice: { ...it.choice, by: payer.by },
});
export const wentBack = (it: TopUpState): TopUpState => enter(it, it.step === 'pay' ? 'payer' : 'choose');
/** Leads to the payer after a refusal that another address can solve. */
export const payerMended = (it: TopUpState): TopUpState => enter(it, 'payer');

export const tokenWanted = (it: TopUpState): TopUpState => ({ ...it, waitsFor: 'token', note: undefined });
export const tokenMade = (it: TopUpState, note?: Note): TopUpState => ({ ...it, waitsFor: undefined, note });

/** Begins a request, unless another one is pending or its result is unknown. */
export function asked(it: TopUpState, question: Question): TopUpState {
  return it.waitsFor || it.question ? it : { ...it, waitsFor: 'answer', question, error: undefined };
}
export const askedAgain = (it: TopUpState): TopUpState =>
  isUncertain(it) ? { ...it, waitsFor: 'answer', error: undefined } : it;

/** Takes an answer. One to an earlier request changes nothing: the person does something else by now. */
export function answered(it: TopUpState, question: Question, payment: Payment): TopUpState {
  if (it.question !== question) return it;
  const step = payment.status === 'requires_action' ? 'action' : 'result';
  return { ...enter(withoutPayment(it), step), payment, latest: payment };
}

/** Keeps the request, whose result is unknown. */
export function unanswered(it: TopUpState, question: Question, error: unknown): TopUpState {
  return it.question === question ? { ...it, waitsFor: undefined, error } : it;
}

/** Leads back to the step whose input the backend has refused: the payer, or a card whose token was used. */
export function refused(it: TopUpState, question: Question, error: unknown): TopUpState {
  if (it.question !== question) return it;
  const { billing, token } = isApiError(error) && error.code === 'invalid' ? error.fields : {};
  if (billing) {
    const note = billing.code === 'addressMismatch' ? 'declines.addressMismatch' : 'topUp.addressNeeds';
    return enter(withoutPayment(it), 'payer', note);
  }
  if (token) return enter(withoutPayment(it), 'pay', 'declines.tokenUsed');
  return { ...it, waitsFor: undefined, question: undefined, error };
}

/** A payment that was left waiting, here or in another window, goes on. */
export function resumed(it: TopUpState, payment: Payment): TopUpState {
  return { ...enter(it, 'action'), payment, choice: { amount: payment.amount, by: payment.kind } };
}

/** Back to the beginning, with what was chosen, or with nothing. */
export function restarted(it: TopUpState, keep: boolean): TopUpState {
  const begun = enter(withoutPayment(it), 'choose');
  return keep ? begun : { ...begun, choice: {}, payer: undefined };
}

/** Returns to the first step if the code of another could not be loaded. */
export const stepMissing = (it: TopUpState): TopUpState => enter(it, 'choose', 'error.unavailable');
/** Nothing of the last person stays. */
export const sessionEnded = (it: TopUpState): TopUpState => ({ ...initial, entered: it.entered + 1 });
