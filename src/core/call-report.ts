import { isApiError, type ApiError } from '../api/errors.js';

/** A call that has ended, for the host's own figures. Nothing that was sent or answered is in it. */
export interface CallReport {
  /** The call's name in the contract. */
  readonly operation: string;
  readonly milliseconds: number;
  /** `ok`, the code of the refusal or the failure, or `aborted` if nothing waited for the answer any more. */
  readonly outcome: 'ok' | 'aborted' | ApiError['code'];
  /** 1, or more if the calls of the same operation just before have failed. */
  readonly attempt: number;
  /** 32 hexadecimal digits; the same as in the header that `request-id-header` names. */
  readonly requestId: string;
}
export type CallObserver = (report: CallReport) => void;

/** Failed calls in a row, by observer and operation. */
const failures = new WeakMap<CallObserver, Map<string, number>>();

const failuresFor = (tell: CallObserver) => {
  const known = failures.get(tell) ?? new Map<string, number>();
  failures.set(tell, known);
  return known;
};

const outcomeOf = (answer: Promise<unknown>): Promise<CallReport['outcome']> =>
  answer.then(
    () => 'ok' as const,
    (error: unknown) => (isApiError(error) ? error.code : 'unknown'),
  );

type EndedCall = Pick<CallReport, 'operation' | 'requestId' | 'milliseconds'> & { readonly isAborted: boolean };

/** Tells an observer what came of a call. */
export async function report(tell: CallObserver, { isAborted, ...call }: EndedCall, answer: Promise<unknown>): Promise<void> {
  const outcome = isAborted ? 'aborted' : await outcomeOf(answer);
  const failed = failuresFor(tell);
  const attempt = (failed.get(call.operation) ?? 0) + 1;
  if (outcome === 'ok') failed.delete(call.operation);
  else if (outcome !== 'aborted') failed.set(call.operation, attempt);
  tell({ ...call, outcome, attempt });
}
