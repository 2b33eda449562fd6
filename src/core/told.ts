import type { Translate } from '../i18n/catalog.js';
import type { PartWords } from '../i18n/parts/en.js';
import type { Kind } from '../ui/content/notice.js';
import type { Toasts } from '../ui/toasts/toasts.js';
import { wear } from '../ui/styles/sheets.js';
import type { FeatureHost } from './host.js';

/** Short messages about finished actions. Their code loads beside the element, which does not wait for it. */
export class Told {
  #toasts: Toasts | undefined;
  #work: Promise<void> | undefined;

  constructor(private readonly host: FeatureHost) {
    host.addController({ hostConnected: () => void this.#load() });
  }

  readonly show = async (kind: Kind, text: string): Promise<void> => {
    const { scope } = this.host;
    await this.#load();
    // The code may come when the next person is there.
    if (this.host.scope === scope) this.#toasts?.show(kind, text);
  };

  /** Drawn before the first message, so that screen readers announce it. */
  view(t: Translate<PartWords>): unknown {
    return this.#toasts?.view(t) ?? '';
  }

  /** Tries again with the next message if it fails. */
  #load(): Promise<void> {
    return (this.#work ??= this.#bring().catch(() => void (this.#work = undefined)));
  }

  async #bring() {
    const [{ Toasts }, { toasts }] = await Promise.all([
      import('../ui/toasts/toasts.js'),
      import('../ui/toasts/toasts.styles.js'),
    ]);
    const { host } = this;
    if (host.shadowRoot) wear(host.shadowRoot, toasts, toasts.cssText);
    this.#toasts = new Toasts(host);
    host.requestUpdate();
  }
}
