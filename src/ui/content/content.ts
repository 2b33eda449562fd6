import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import { zoneName } from '../../i18n/format.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { isLinkHere } from './anchor.js';
import { icon } from './icons.js';

interface SectionProps {
  readonly title: string;
  /** Of the heading in the page, 2 to 6. */
  readonly level: number;
  /** Buttons that stand beside the heading. */
  readonly actions?: unknown;
}

const titled = ({ title, level, actions }: SectionProps) => html`
  <div class="nx-titled">
    <div role="heading" aria-level=${level} class="nx-title" part="title">${title}</div>
    ${actions ? html`<div class="nx-actions">${actions}</div>` : nothing}
  </div>
`;

/** A part of an element under a heading of its own. */
export const section = (props: SectionProps, body: unknown) => html`
  <section class="nx-stack" part="section" aria-label=${props.title}>${titled(props)}${body}</section>
`;

/** The same, set off from what is around it. */
export const card = (props: SectionProps, body: unknown) => html`
  <section class="nx-card nx-stack" part="card" aria-label=${props.title}>${titled(props)}${body}</section>
`;

/** Names with their values; one below the other where there is little room. */
export const definitions = (rows: readonly (readonly [name: string, value: unknown])[]) => html`
  <dl class="nx-definitions" part="definitions">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt part="name">${name}</dt>
          <dd part="value">${value}</dd>
        </div>`,
    )}
  </dl>
`;

/** Beside a list of instants: whose clock they go by, and that days are the backend's. */
export const zoneNote = (t: Translate<PartWords>, locale: string) =>
  html`<p class="nx-muted nx-small">${t('parts.zone', { zone: zoneName(locale) })}</p>`;

/** There is nothing yet: what will be here, and how it begins. */
export const empty = (title: string, words: string, action: unknown = nothing) => html`
  <div class="nx-empty nx-stack" part="empty">
    <div>
      <strong>${title}</strong>
      <p class="nx-muted">${words}</p>
    </div>
    <div class="nx-actions">${action}</div>
  </div>
`;

interface LinkProps {
  readonly href: string;
  readonly label: unknown;
  /** Opens beside the page, and says so. */
  readonly external?: boolean;
  readonly t: Translate<PartWords>;
}

/** A link on a line of its own; where the address may be none, its words alone. */
export function link({ href, label, external = false, t }: LinkProps) {
  if (!isLinkHere(href)) return html`${label}`;
  return html`
    <a part="link" href=${href} target=${external ? '_blank' : nothing} rel=${external ? 'noopener noreferrer' : nothing}
      >${label}${external ? [icon('external'), html`<span class="nx-hidden"> ${t('parts.external')}</span>`] : nothing}</a
    >
  `;
}
