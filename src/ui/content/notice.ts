import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { circleCheck } from '../icons/circle-check.js';
import { info } from '../icons/info.js';
import { octagonAlert } from '../icons/octagon-alert.js';
import { triangleAlert } from '../icons/triangle-alert.js';
import { x } from '../icons/x.js';
import { icon } from './icon.js';

const signs = { info, good: circleCheck, warn: triangleAlert, danger: octagonAlert } as const;

export type Kind = keyof typeof signs;

/** @csspart notice - A message with an icon, in the colour of its kind. */
const callout = (kind: Kind, role: unknown, body: unknown) => html`
  <div class="nx-notice nx-${kind}" part="notice" role=${role}>
    ${icon(signs[kind], 'large')}
    <div class="nx-stack">${body}</div>
  </div>
`;

/** A message in a box; a failure is announced at once. */
export const notice = (kind: Kind, body: unknown, title = '') =>
  callout(kind, kind === 'danger' ? 'alert' : 'status', html`${title && html`<strong>${title}</strong>`}${body}`);

/** The same for a standing fact: nothing is announced. */
export const fact = (kind: Kind, body: unknown) => callout(kind, nothing, body);

interface BannerProps {
  readonly kind: Kind;
  readonly t: Translate<PartWords>;
  readonly title?: string;
  /** A button or a link that is the remedy. */
  readonly action?: unknown;
  /** False if the surroundings are announced already. */
  readonly announced?: boolean;
  /** Called when the person dismisses it, if that is possible. */
  readonly onDismiss?: () => void;
}

/**
 * A message across an element's whole width, with an icon and a word for its kind, because colour alone is not enough.
 *
 * @csspart banner - A message across the element's whole width.
 */
export const banner = ({ kind, t, title, action, announced = true, onDismiss }: BannerProps, body: unknown) => html`
  <div class="nx-banner nx-${kind}" part="banner" role=${kind === 'danger' ? 'alert' : announced ? 'status' : nothing}>
    ${icon(signs[kind], 'large')}
    <div>
      <span class="nx-hidden">${t(`parts.${kind}`)}</span>
      ${title ? html`<strong>${title}</strong>` : nothing}
      <div>${body}</div>
      ${action ? html`<div class="nx-actions">${action}</div>` : nothing}
    </div>
    ${onDismiss ? closeButton(t('parts.dismiss'), onDismiss) : nothing}
  </div>
`;

/**
 * A cross with an accessible name.
 *
 * @csspart close - The cross that closes a dialog or a message.
 */
export const closeButton = (name: string, onClick: () => void) => html`
  <button type="button" class="nx-close" part="close" aria-label=${name} @click=${onClick}>${icon(x)}</button>
`;
