import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../content/icon.js';
import { chevronDown } from '../icons/chevron-down.js';
import { ellipsis } from '../icons/ellipsis.js';
import { ledTo } from './list-keys.js';

/** A link; `onClick` may handle it instead. `current` marks the page where the person is. */
interface MenuLink {
  readonly label: string;
  readonly href: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly current?: boolean;
}

/** An entry of a menu; a line separates groups. */
export type MenuItem = { readonly label: string; readonly onClick: () => void; readonly current?: boolean } | MenuLink | 'line';

interface MenuProps {
  readonly id: string;
  readonly label: string;
  /** The accessible name if the label needs its surroundings; it contains the label. */
  readonly name?: string;
  /** Before the label, for the eye only. */
  readonly picture?: unknown;
  readonly items: readonly MenuItem[];
  /** At the end of a row: three dots, and the label for screen readers only. */
  readonly look?: 'more';
}

const rootOf = (event: Event) => (event.currentTarget as HTMLElement).closest<HTMLElement>('.nx-menu')!;
const listOf = (root: HTMLElement) => root.querySelector<HTMLElement>('[role=menu]')!;
const buttonOf = (root: HTMLElement) => root.querySelector<HTMLElement>('[aria-haspopup]')!;
const itemsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role^=menuitem]')];

function show(root: HTMLElement, at: number | undefined) {
  const isOpen = at !== undefined;
  listOf(root).hidden = !isOpen;
  buttonOf(root).setAttribute('aria-expanded', String(isOpen));
  if (isOpen) itemsOf(root).at(at)?.focus();
}

function close(root: HTMLElement) {
  show(root, undefined);
  buttonOf(root).focus();
}

/** Keys of the button: open at the first or the last entry (ARIA practices, menu button). */
function pressButton(event: KeyboardEvent) {
  const at = { ArrowDown: 0, ArrowUp: -1 }[event.key];
  if (at === undefined) return;
  event.preventDefault();
  show(rootOf(event), at);
}

/** Keys of the list; Escape closes it. */
function pressItem(event: KeyboardEvent) {
  const root = rootOf(event);
  const items = itemsOf(root);
  const target = ledTo(event.key, items, items.indexOf(event.target as HTMLElement));
  if (event.key === 'Escape') close(root);
  else if (target) target.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Closes when the focus leaves. */
function leave(event: FocusEvent) {
  const root = rootOf(event);
  if (!root.contains(event.relatedTarget as Node | null)) show(root, undefined);
}

function follow(event: MouseEvent, { onClick }: MenuLink) {
  close(rootOf(event));
  onClick?.(event);
}

/**
 * @csspart menu-item - An entry of a menu.
 * @csspart line - The line between groups of entries.
 */
function itemView(item: MenuItem): TemplateResult {
  if (item === 'line') return html`<li role="separator" part="line"></li>`;
  if ('href' in item)
    return html`<li role="none">
      <a
        role="menuitem"
        part="menu-item"
        tabindex="-1"
        href=${item.href}
        aria-current=${item.current ? 'page' : nothing}
        @click=${(event: MouseEvent) => follow(event, item)}
        >${item.label}</a
      >
    </li>`;
  const { label, current, onClick } = item;
  const choose = (event: Event) => {
    close(rootOf(event));
    onClick();
  };
  return html`<li role="none">
    <button
      type="button"
      role="menuitem"
      aria-current=${current ? 'page' : nothing}
      part="menu-item"
      tabindex="-1"
      @click=${choose}
    >
      ${label}
    </button>
  </li>`;
}

const isCurrent = (item: MenuItem) => item !== 'line' && item.current === true;

/**
 * A button that opens a menu below it; marked if one of its entries is the present page.
 *
 * @csspart menu - A menu with its button.
 * @csspart menu-list - The list that a menu opens.
 */
export const menu = ({ id, label, name, picture = nothing, items, look }: MenuProps) => html`
  <div class="nx-menu" part="menu" @focusout=${leave}>
    <button
      type="button"
      class=${look ? 'nx-more' : 'nx-plain'}
      part="button"
      id=${id}
      aria-current=${items.some(isCurrent) ? 'true' : nothing}
      aria-label=${name ?? (look ? label : nothing)}
      aria-haspopup="menu"
      aria-expanded="false"
      aria-controls="${id}-list"
      @click=${(event: Event) => show(rootOf(event), listOf(rootOf(event)).hidden ? 0 : undefined)}
      @keydown=${pressButton}
    >
      ${look ? icon(ellipsis, 'large') : html`${picture}<bdi>${label}</bdi> ${icon(chevronDown)}`}
    </button>
    <ul id="${id}-list" role="menu" part="menu-list" aria-labelledby=${id} hidden @keydown=${pressItem}>
      ${items.map(itemView)}
    </ul>
  </div>
`;
