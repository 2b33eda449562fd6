import type { AnyPage } from './any-page.js';
import { RemotePages } from './remote-pages.js';

/** Milliseconds before pages are asked for, because a scroll bar passes many. */
const pause = 60;
/** Pages that are asked for at once. */
const atOnce = 2;

interface Calls<I> {
  /** Asks for a page by its parameters. */
  readonly ask: (parameters: object, signal: AbortSignal) => Promise<AnyPage<I>>;
  readonly failed: (error: unknown) => void;
  /** Called after a page has come, or failed. */
  readonly changed: () => void;
}

/** Asks for the pages that are looked at, a few at a time, and gives up those at which nobody looks any more. */
export class PageCalls<I> {
  readonly pages: RemotePages<I>;
  #seen: readonly [from: number, until: number] = [0, 0];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #calls = new Map<number, AbortController>();

  constructor(
    first: AnyPage<I>,
    private readonly calls: Calls<I>,
    former?: PageCalls<I>,
  ) {
    this.pages = new RemotePages(first, former?.pages);
  }

  /** Asks for what is missing of these rows, after a pause. */
  look(from: number, until: number): void {
    this.#seen = [from, until];
    if (this.pages.missing(from, until).length > 0) this.#timer ??= setTimeout(() => this.#ask(), pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const number of this.#calls.keys()) this.#drop(number);
  }

  #ask() {
    this.#timer = undefined;
    const missing = this.pages.missing(...this.#seen);
    for (const number of this.#calls.keys()) if (!missing.includes(number)) this.#drop(number);
    const next = missing.filter((number) => !this.#calls.has(number)).slice(0, atOnce - this.#calls.size);
    for (const number of next) void this.#fetch(number);
  }

  async #fetch(number: number) {
    const call = new AbortController();
    this.#calls.set(number, call);
    try {
      const page = await this.calls.ask(this.pages.parametersOf(number), call.signal);
      if (!call.signal.aborted) this.pages.add(number, page);
    } catch (error) {
      if (call.signal.aborted) return;
      this.calls.failed(error);
      this.pages.fail();
    }
    if (call.signal.aborted) return;
    this.#calls.delete(number);
    this.calls.changed();
    this.#ask();
  }

  #drop(number: number) {
    this.#calls.get(number)?.abort();
    this.#calls.delete(number);
  }
}
