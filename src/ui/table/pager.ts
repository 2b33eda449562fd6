import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import { number } from '../../i18n/format.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { icon } from '../content/icon.js';
import { chevronFirst } from '../icons/chevron-first.js';
import { chevronLast } from '../icons/chevron-last.js';
import { chevronLeft } from '../icons/chevron-left.js';
import { chevronRight } from '../icons/chevron-right.js';

interface PagerProps {
  /** The page, counted from 0. */
  readonly page: number;
  readonly pageSize: number;
  /** The number of rows on all pages. */
  readonly all: number;
  readonly locale: string;
  readonly t: Translate<PartWords>;
  readonly go: (page: number) => void;
}

/**
 * The shown rows of all, and buttons to other pages; nothing if all fit on one page.
 *
 * @csspart pager - The shown rows of all, and the buttons to other pages.
 */
export function pager({ page, pageSize, all, locale, t, go }: PagerProps) {
  const last = Math.ceil(all / pageSize) - 1;
  if (last < 1) return nothing;
  const from = page * pageSize + 1;
  const rows = t('parts.rows', {
    from: number(from, locale),
    to: number(Math.min(all, from + pageSize - 1), locale),
    all: number(all, locale),
  });
  const step = (name: string, to: number, image: typeof chevronFirst) => {
    const isVain = to < 0 || to > last || to === page;
    return html`<button
      type="button"
      class="nx-plain nx-step"
      part="button"
      aria-label=${name}
      aria-disabled=${isVain ? 'true' : nothing}
      @click=${isVain ? undefined : () => go(to)}
    >
      ${icon(image)}
    </button>`;
  };
  return html`<nav class="nx-pager" part="pager" aria-label=${t('parts.pages')}>
    <span role="status">${rows}</span>
    <span class="nx-pager-steps">
      ${step(t('parts.firstPage'), 0, chevronFirst)} ${step(t('parts.previousPage'), page - 1, chevronLeft)}
      ${step(t('parts.nextPage'), page + 1, chevronRight)} ${step(t('parts.lastPage'), last, chevronLast)}
    </span>
  </nav>`;
}
