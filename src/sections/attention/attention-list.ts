import { html } from 'lit';
import { button } from '../../ui/button/button.js';
import { fact } from '../../ui/content/notice.js';
import type { Attention } from './matters.js';
import type { AttentionHost } from './host.js';
import { natureOf, pageFor } from './kinds.js';
import { sentence } from './sentence.js';

/** Matters that need the person, most urgent first: some at once, and the rest on request. */
export class AttentionList {
  #showsAll = false;

  constructor(private readonly host: AttentionHost) {
    host.addController({ sessionEnded: () => (this.#showsAll = false) });
  }

  /** `most` is the number of those that are shown before *more* is pressed. */
  view(all: readonly Attention[], most = 3) {
    const shown = this.#showsAll ? all : all.slice(0, most);
    const rest = all.length - shown.length;
    return html`<ul class="nx-list">
        ${shown.map((it) => html`<li>${this.#item(it, most === 1 && rest > 0 ? this.#more(rest) : '')}</li>`)}
      </ul>
      ${most > 1 && rest > 0 ? this.#more(rest) : ''}`;
  }

  #more(count: number) {
    const { t } = this.host;
    const label = t('attention.more', { count });
    return button({ label, name: `${label}: ${t('attention.title')}`, look: 'link', onClick: this.#showAll });
  }

  #item(it: Attention, more: unknown) {
    const { t, openPage } = this.host;
    const { severity, remedy: words } = natureOf(it);
    const label = t(`attention.${words}`);
    const remedy = button({ label, name: `${label}: ${t('attention.title')}`, onClick: () => openPage(pageFor(it)) });
    return fact(
      severity,
      html`<div class="nx-row">
        <p>${sentence(this.host, it)}</p>
        <div class="nx-actions">${more} ${remedy}</div>
      </div>`,
    );
  }

  readonly #showAll = () => {
    this.#showsAll = true;
    this.host.requestUpdate();
  };
}
