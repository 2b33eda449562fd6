import { html } from 'lit';
import { moment } from '../../i18n/format.js';

/** An instant in a table: in the viewer's zone, which a note below the table names once. */
export const instant = (at: string, locale: string) => html`<time datetime=${at}>${moment(at, locale)}</time>`;
