import { loadWords } from '../i18n/i18n.js';
import { partWords } from '../i18n/parts/words.js';
import type { Kind } from '../ui/content/notice.js';
import { Toasts } from '../ui/toasts/toasts.js';
import { toasts } from '../ui/toasts/toasts.styles.js';
import type { FeatureHost } from './host.js';
import type { SessionController } from './session-watch.js';

const all = new WeakMap<FeatureHost, Told>();

/** The messages of an element, in one place however many of its parts speak. Resolves when that place is drawn. */
export async function toldOf(host: FeatureHost): Promise<Told> {
  // The element may lack these words.
  await loadWords(partWords, host.locale);
  const known = all.get(host) ?? new Told(host);
  all.set(host, known);
  await host.updateComplete;
  return known;
}

class Told implements SessionController {
  readonly #toasts: Toasts;

  constructor(private readonly host: FeatureHost) {
    this.#toasts = new Toasts(host);
    host.wear([toasts]);
    host.addController(this);
    host.requestUpdate();
  }

  show(kind: Kind, text: string): void {
    this.#toasts.show(kind, text);
  }

  beside(): unknown {
    return this.#toasts.view(this.host.t);
  }
}
