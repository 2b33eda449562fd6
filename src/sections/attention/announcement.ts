import type { FeatureHost } from '../../core/host.js';
import type { Attention } from './matters.js';
import './events.js';
import { natureOf, pageFor } from './kinds.js';

/** Informs a navigation of the matters that an element has found, so that it needs no calls of its own. */
export class AttentionAnnouncement {
  /** The content of the last event; undefined before the first one. */
  #told: string | undefined = '[]';

  constructor(private readonly host: FeatureHost) {
    // Another element may have told of other matters, while this one was out of the page.
    host.addController({ hostDisconnected: () => (this.#told = undefined) });
  }

  /** Fires an event if others are found than before. */
  tell(found: readonly Attention[]): void {
    const matters = found.map((it) => {
      const { kind, severity } = natureOf(it);
      return { kind, severity, page: pageFor(it) };
    });
    const told = JSON.stringify(matters);
    if (told === this.#told) return;
    this.#told = told;
    const pages = matters.filter(({ severity }) => severity !== 'info').map(({ page }) => page);
    this.host.emit('nx-attention-changed', { pages, matters });
  }
}
