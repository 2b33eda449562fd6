import type { Ref } from '../content/with-element.js';
import type { RowKeys } from './row-keys.js';

/** The most rows whose controls are all Tab stops. */
const mostStops = 10;

export const isOneStop = (rows: number): boolean => rows > mostStops;

/** The body of a table, which is one Tab stop while it has many rows. Its code loads when it is first needed. */
export class OneStop {
  #keys: RowKeys | undefined;
  #rows = 0;

  constructor(
    private readonly body: Ref<HTMLElement>,
    private readonly bring: (index: number) => void,
  ) {}

  /** Applies to this number of rows. */
  show(rows: number): void {
    this.#rows = rows;
    const body = isOneStop(rows) ? this.body.value : undefined;
    if (this.#keys?.body !== body) this.stop();
    if (body && !this.#keys) void this.#take(body);
  }

  /** Arranges the Tab stops after rows were drawn. */
  readonly arrange = (): void => this.#keys?.arrange(this.#rows);

  toTop(): void {
    this.#keys?.toTop();
  }

  stop(): void {
    this.#keys?.stop();
    this.#keys = undefined;
  }

  async #take(body: HTMLElement) {
    // Without the code, each control stays a Tab stop.
    const code = await import('./row-keys.js').catch(() => undefined);
    if (!code || !body.isConnected || body !== this.body.value || !isOneStop(this.#rows)) return;
    this.#keys ??= new code.RowKeys(body, this.bring);
    this.arrange();
  }
}
