import { html } from 'lit';
import { button } from '../button/button.js';

interface SaveBarProps {
  /** The words of the bar, and the name of what it saves. */
  readonly words: string;
  readonly of: string;
  readonly discard: string;
  readonly save: string;
  readonly busy: boolean;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/**
 * One bar for all forms of a page: what has changed can be saved, or taken back.
 *
 * @csspart save-bar - The bar that saves every form of an element without a frame.
 */
export const saveBar = ({ words, of, discard, save, busy, onDiscard, onSave }: SaveBarProps) => html`
  <div class="nx-bar" part="save-bar" role="group" aria-label="${words}: ${of}">
    <strong role="status">${words}</strong>
    <div class="nx-actions">
      ${button({ label: discard, onClick: onDiscard })} ${button({ label: save, look: 'primary', busy, onClick: onSave })}
    </div>
  </div>
`;
