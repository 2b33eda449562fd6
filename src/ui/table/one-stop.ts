import type { Ref } from '../content/with-element.js';
import type { RowKeys } from './row-keys.js';

/** More rows than these are one stop of the keyboard. */
const mostStops = 10;

export const isOneStop = (rows: number): boolean => rows > mostStops;

/** The body of a table, which is one stop of the keyboard while it has many rows. The code for that comes when it is first needed. */
export class OneStop {
  #keys: RowKeys | undefined;
  #rows = 0;

  constructor(
    private readonly body: Ref<HTMLElement>,
    private readonly bring: (index: number) => void,
  ) {}

  /** Once so many rows stand in the page. */
  show(rows: number): void {
    this.#rows = rows;
    const body = isOneStop(rows) ? this.body.value : undefined;
    if (this.#keys?.body !== body) this.stop();
    if (body) void this.#take(body);
  }

  /** Once some of them have been drawn anew. */
  readonly arrange = (): void => this.#keys?.arrange();

  toTop(): void {
    this.#keys?.toTop();
  }

  stop(): void {
    this.#keys?.stop();
    this.#keys = undefined;
  }

  async #take(body: HTMLElement) {
    // Where the code does not come, each control stays a stop of its own.
    const code = await import('./row-keys.js').catch(() => undefined);
    if (!code || !body.isConnected || body !== this.body.value || !isOneStop(this.#rows)) return;
    this.#keys ??= new code.RowKeys(body, this.bring);
    this.#keys.arrange(this.#rows);
  }
}
