/** Work in steps that are each short, between which others may have their turn. */
export type Steps<T> = Generator<undefined, T>;

/** Takes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
