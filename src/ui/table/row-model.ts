import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filtering, inSlices, sorting } from './slices.js';

export type Keep<R> = (row: R) => boolean;
export type Compare<R> = (a: R, b: R) => number;

/** The most rows that are arranged at once. More are arranged in slices, while the rows before stay visible. */
const atOnce = 1000;

function* arranging<R>(rows: readonly R[], keep?: Keep<R>, compare?: Compare<R>): Generator<void, readonly R[]> {
  const kept = keep ? yield* filtering(rows, keep) : rows;
  return compare ? yield* sorting(kept, compare) : kept;
}

/** The shown rows and their order. It works only when rows, filter or order have changed. */
export class RowModel<R> implements ReactiveController {
  #asked: readonly unknown[] = [];
  #shown: readonly R[] = [];
  #work: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** True while the shown rows are about to change. */
  get isBusy(): boolean {
    return this.#work !== undefined;
  }

  of(rows: readonly R[], keep?: Keep<R>, compare?: Compare<R>): readonly R[] {
    const asked = [rows, keep, compare];
    if (asked.every((it, at) => it === this.#asked[at])) return this.#shown;
    this.#asked = asked;
    this.#work?.abort();
    this.#work = undefined;
    if (!keep && !compare) this.#shown = rows;
    else if (rows.length <= atOnce) this.#shown = finish(arranging(rows, keep, compare));
    else void this.#build(arranging(rows, keep, compare));
    return this.#shown;
  }

  hostDisconnected(): void {
    this.#work?.abort();
    if (this.#work) this.#asked = [];
    this.#work = undefined;
  }

  async #build(steps: Generator<void, readonly R[]>) {
    const work = (this.#work = new AbortController());
    const arranged = await inSlices(steps, work.signal);
    if (!arranged || work.signal.aborted) return;
    this.#work = undefined;
    this.#shown = arranged;
    this.host.requestUpdate();
  }
}

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
