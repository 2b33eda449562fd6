import { loadWords } from '../../i18n/i18n.js';
import type { PaymentsHost } from './host.js';

type Code = typeof import('../decline-words.js');

/** The reasons of declined payments in words, which are many, and few payments are declined: they load with the first of them. */
export class DeclineReasons {
  #code: Code | undefined;
  #isLoading = false;

  constructor(private readonly host: PaymentsHost) {}

  /** The reason, and the remedy; blank until the words have come. */
  of(decline: string | null): string {
    const { t, locale } = this.host;
    if (!this.#code) void this.#load();
    const waits = this.#code && loadWords(this.#code.declineWords, locale);
    if (waits) void waits.then(() => this.host.requestUpdate());
    return waits || !this.#code ? '' : this.#code.declineReason(t, decline);
  }

  /** Tries again with the next drawing if it fails. */
  async #load() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#code = await import('../decline-words.js').catch(() => undefined);
    this.#isLoading = false;
    if (this.#code) this.host.requestUpdate();
  }
}
