import { html, nothing, type SVGTemplateResult } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import { zoneName } from '../../i18n/format.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { isLinkHere } from './anchor.js';
import { externalLink } from '../icons/external-link.js';
import { icon } from './icon.js';
import { plane } from './plane.js';

interface SectionProps {
  readonly title: string;
  /** Explains the section below its title. */
  readonly description?: string;
  /** Level of the heading in the page, 2 to 6. */
  readonly level: number;
  /** Buttons beside the heading. */
  readonly actions?: unknown;
}

/** @csspart title - The title of a section, a card, a message or a dialog. */
const titled = ({ title, description, level, actions }: SectionProps) => html`
  <div class="nx-titled">
    <div>
      <div role="heading" aria-level=${level} class="nx-title" part="title">${title}</div>
      ${description ? html`<p class="nx-muted nx-small">${description}</p>` : nothing}
    </div>
    ${actions ? html`<div class="nx-actions">${actions}</div>` : nothing}
  </div>
`;

/**
 * A part of an element with a heading.
 *
 * @csspart section - A part of the element with its own heading.
 */
export const section = (props: SectionProps, body: unknown) => html`
  <section class="nx-stack" part="section" aria-label=${props.title}>${titled(props)}${plane(body)}</section>
`;

/**
 * A section that is set off from its surroundings.
 *
 * @csspart card - A section that is set off from its surroundings.
 */
export const card = (props: SectionProps, body: unknown) => html`
  <section class="nx-card nx-stack" part="card" aria-label=${props.title}>${titled(props)}${body}</section>
`;

/**
 * Names with their values, in one column where there is little room.
 *
 * @csspart definitions - A list of names with their values.
 * @csspart name - A name in such a list.
 * @csspart value - A value in such a list.
 */
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

/** A note beside a list of times: they are in the viewer's zone, while days are the backend's. */
export const zoneNote = (t: Translate<PartWords>, locale: string) =>
  html`<p class="nx-muted nx-small">${t('parts.zone', { zone: zoneName(locale) })}</p>`;

/**
 * An empty state: explains what will be here, and how it begins.
 *
 * @csspart empty - The explanation where there is nothing to show yet.
 */
export const empty = (title: string, words: string, action: unknown = '', image?: SVGTemplateResult) => html`
  <div class="nx-empty nx-stack" part="empty">
    ${image ? html`<span class="nx-empty-icon">${icon(image, 'large')}</span>` : nothing}
    <div>
      <strong>${title}</strong>
      <p class="nx-muted">${words}</p>
    </div>
    ${action ? html`<div class="nx-actions">${action}</div>` : nothing}
  </div>
`;

interface LinkProps {
  readonly href: string;
  readonly label: unknown;
  /** Opens in another tab, and says so. */
  readonly external?: boolean;
  readonly t: Translate<PartWords>;
}

/**
 * A link on its own line, or only its label if the address may not become a link.
 *
 * @csspart link - A link.
 */
export function link({ href, label, external = false, t }: LinkProps) {
  if (!isLinkHere(href)) return html`${label}`;
  return html`
    <a part="link" href=${href} target=${external ? '_blank' : nothing} rel=${external ? 'noopener noreferrer' : nothing}
      >${label}${external ? [icon(externalLink), html`<span class="nx-hidden"> ${t('parts.external')}</span>`] : nothing}</a
    >
  `;
}
