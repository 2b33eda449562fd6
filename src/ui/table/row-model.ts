import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Keep<R> = (row: R) => boolean;
export type Compare<R> = (a: R, b: R) => number;

/** The most rows that are arranged at once. More are arranged in slices, while the rows before stay visible. */
const atOnce = 1000;

function arranged<R>(rows: readonly R[], keep?: Keep<R>, compare?: Compare<R>): readonly R[] {
  const kept = keep ? rows.filter(keep) : rows;
  return compare ? kept.toSorted(compare) : kept;
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
    else if (rows.length <= atOnce) this.#shown = arranged(rows, keep, compare);
    else void this.#build(rows, keep, compare);
    return this.#shown;
  }

  hostDisconnected(): void {
    this.#work?.abort();
    if (this.#work) this.#asked = [];
    this.#work = undefined;
  }

  async #build(rows: readonly R[], keep?: Keep<R>, compare?: Compare<R>) {
    const work = (this.#work = new AbortController());
    const slices = await import('./slices.js').catch(() => undefined);
    // Without the code, the page waits a moment.
    const shown = slices
      ? await slices.inSlices(slices.arranging(rows, keep, compare), work.signal)
      : arranged(rows, keep, compare);
    if (!shown || work.signal.aborted) return;
    this.#work = undefined;
    this.#shown = shown;
    this.host.requestUpdate();
  }
}
