import { html, nothing } from 'lit';
import { heading } from './heading.js';

export interface PageHeaderProps {
  readonly title: string;
  /** Level of the heading in the page, 1 to 6. */
  readonly level: number;
  /** A state beside the title. */
  readonly badge?: unknown;
  /** A sentence about the page. */
  readonly description?: unknown;
  /** At most one primary button, and a plain one. */
  readonly actions?: unknown;
}

/**
 * The top of an element: its heading, what it is for, and its first action.
 *
 * @csspart header - The top of the element: its heading with a description, and its first action.
 * @csspart description - What the element is for, below its heading.
 */
export const pageHeader = ({ title, level, badge = '', description, actions }: PageHeaderProps) => html`
  <div class="nx-header" part="header">
    <div>
      ${heading(title, level, badge)} ${description ? html`<p class="nx-muted" part="description">${description}</p>` : nothing}
    </div>
    ${actions ? html`<div class="nx-actions">${actions}</div>` : nothing}
  </div>
`;
