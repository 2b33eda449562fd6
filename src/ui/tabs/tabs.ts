import { html } from 'lit';
import { stepOf } from '../content/arrows.js';

export interface TabsProps<K extends string> {
  /** The subject of the choice, for screen readers. */
  readonly name: string;
  readonly id: string;
  readonly tabs: Readonly<Record<K, string>>;
  readonly chosen: K;
  readonly choose: (key: K) => void;
}

/**
 * Tabs and the panel of the selected one; arrow keys move between them (ARIA practices, automatic activation).
 *
 * @csspart tabs - Tabs with the panel of the selected one.
 * @csspart tab - A tab.
 * @csspart panel - The content of the selected tab.
 */
export function tabs<K extends string>({ name, id, tabs, chosen, choose }: TabsProps<K>, panel: unknown) {
  const keys = Object.keys(tabs) as K[];
  return html`
    <div
      class="nx-tabs"
      part="tabs"
      role="tablist"
      aria-label=${name}
      @keydown=${(event: KeyboardEvent) => move(event, keys, chosen, choose)}
    >
      ${keys.map(
        (key) =>
          html`<button
            type="button"
            class="nx-plain"
            part="tab"
            role="tab"
            id="${id}-${key}"
            aria-controls="${id}-panel"
            aria-selected=${key === chosen}
            tabindex=${key === chosen ? 0 : -1}
            @click=${() => choose(key)}
          >
            ${tabs[key]}
          </button>`,
      )}
    </div>
    <div role="tabpanel" part="panel" id="${id}-panel" aria-labelledby="${id}-${chosen}">${panel}</div>
  `;
}

function move<K extends string>(event: KeyboardEvent, keys: readonly K[], chosen: K, choose: (key: K) => void) {
  const list = event.currentTarget as HTMLElement;
  const at = keys.indexOf(chosen);
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? keys.length - 1 : at + stepOf(event.key, list);
  const next = (to + keys.length) % keys.length;
  if (next === at) return;
  event.preventDefault();
  choose(keys[next]!);
  list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
}
