import { copy } from '../../ui/clipboard.js';
import { outcome } from '../../ui/outcome.js';
import type { NxGettingStarted } from './getting-started.js';

/** Copies, and says what came of it. */
export class Copies {
  #said = '';
  #failed = '';

  constructor(private readonly host: NxGettingStarted) {}

  async copy(text: Promise<string>, said: string): Promise<void> {
    const copied = await copy(text);
    this.#said = copied ? said : '';
    this.#failed = copied ? '' : this.host.t('start.copyFailed');
    this.host.requestUpdate();
  }

  outcome() {
    return outcome(this.#failed, this.#said);
  }
}
