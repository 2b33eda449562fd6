import { html, nothing } from 'lit';
import { formatter } from '../../i18n/formatter.js';
import { button } from '../button/button.js';

interface ProgressProps {
  readonly id: string;
  readonly label: string;
  readonly locale: string;
  /** The finished share, 0 to 1; undefined if it is unknown. */
  readonly share?: number | undefined;
  /** The result, once it is over. */
  readonly outcome?: { readonly kind: 'good' | 'danger' | 'info'; readonly text: string };
  readonly cancel?: { readonly label: string; readonly onClick: () => void };
}

/** Announces each quarter and not each per cent. */
const said = (share: number) => Math.floor(share * 4) / 4;

const percent = (share: number, locale: string) => formatter('NumberFormat', locale, { style: 'percent' }).format(share);

/**
 * Long work under way: its progress and a button that stops it, and then its result.
 *
 * @csspart progress - The progress of long work.
 */
export const progress = ({ id, label, locale, share, outcome, cancel }: ProgressProps) => html`
  <div class="nx-progress" part="progress" role="group" aria-labelledby="${id}-label">
    <div class="nx-titled">
      <span id="${id}-label">${label}</span>
      <span aria-hidden="true">${outcome || share === undefined ? nothing : percent(share, locale)}</span>
    </div>
    ${outcome ? nothing : html`<progress part="meter-bar" aria-labelledby="${id}-label" max="1" value=${share ?? nothing}></progress>`}
    <p class=${outcome ? `nx-${outcome.kind}-words` : 'nx-hidden'} role="status">
      ${outcome ? outcome.text : share ? percent(said(share), locale) : nothing}
    </p>
    ${cancel && !outcome ? html`<div class="nx-actions">${button(cancel)}</div>` : nothing}
  </div>
`;
