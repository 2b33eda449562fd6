import { html } from 'lit';
import type { Options } from '../fields/select.js';
import { ledTo } from '../menu/list-keys.js';

export interface ChoiceListProps {
  readonly label: string;
  /** The values with their words, in order. */
  readonly options: Options;
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

const buttons = 'button';

/** Arrows move among the values, and to what follows them. */
export function moveAmong(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const entries = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(buttons)];
  const to = target.matches(buttons) ? ledTo(event.key, entries, entries.indexOf(target)) : undefined;
  if (!to || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  to.focus();
}

/**
 * The values of a filter, one Tab stop. A press chooses one and closes the list.
 *
 * @csspart filter-value - A value of a filter.
 */
export function choiceList({ label, options, chosen, choose }: ChoiceListProps) {
  const values = Object.keys(options);
  const stop = values.includes(chosen) ? chosen : values[0];
  return html`<div role="listbox" class="nx-choice-list" aria-label=${label} @keydown=${moveAmong}>
    ${values.map(
      (value) =>
        html`<button
          type="button"
          role="option"
          part="filter-value"
          tabindex=${value === stop ? 0 : -1}
          aria-selected=${value === chosen}
          @click=${() => choose(value)}
        >
          <bdi>${options[value]}</bdi>
        </button>`,
    )}
  </div>`;
}
