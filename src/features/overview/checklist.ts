/** The known facts of an account's first steps; a missing one is unknown, or not for this user. */
export interface Beginnings {
  /** True once the first API request has arrived. */
  readonly hasCalled?: boolean | undefined;
  /** True once a payment has succeeded: it ends demo mode. */
  readonly hasPaid?: boolean | undefined;
  readonly hasNumber?: boolean | undefined;
  readonly reloads?: boolean | undefined;
}

export interface Step {
  readonly name: 'phone' | 'request' | 'payment' | 'number' | 'reload';
  readonly isDone: boolean;
}

/** The first steps of an account, in order. The phone number was verified to sign up, so the list never begins with nothing done. */
export function stepsOf({ hasCalled, hasPaid, hasNumber, reloads }: Beginnings): readonly Step[] {
  const known = [
    ['request', hasCalled],
    ['payment', hasPaid],
    ['number', hasNumber],
    ['reload', reloads],
  ] as const;
  const steps = known.flatMap(([name, isDone]) => (isDone === undefined ? [] : [{ name, isDone }]));
  return steps.length > 0 ? [{ name: 'phone', isDone: true }, ...steps] : [];
}
