import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { icon } from '../content/icon.js';
import { keepIn, type Ref } from '../content/with-element.js';
import { chevronDown } from '../icons/chevron-down.js';
import { x } from '../icons/x.js';

interface ChipProps {
  readonly id: string;
  /** The name of the filter: `Status`. */
  readonly label: string;
  /** The chosen value in words; undefined if nothing is chosen. */
  readonly value: string | undefined;
  /** Takes the value back; a filter that always has a value lacks it, and shows that value alone. */
  readonly clear?: (() => void) | undefined;
  readonly popover: Ref<HTMLElement>;
  readonly content: unknown;
  readonly toggled: (isOpen: boolean) => void;
  readonly t: Translate<PartWords>;
}

const opener = (chip: Element) => chip.querySelector<HTMLElement>('[popovertarget]')!;

/** Closes when the keyboard leaves. The browser's own calendar is part of its field. */
function leave({ currentTarget, relatedTarget }: FocusEvent) {
  const popover = currentTarget as HTMLElement;
  const chip = popover.parentElement!;
  if (relatedTarget && !chip.contains(relatedTarget as Node)) popover.hidePopover();
}

/** Before the focused value disappears, gives the focus back; a press elsewhere takes it from there. */
function giveBack({ currentTarget, newState }: ToggleEvent) {
  const popover = currentTarget as HTMLElement;
  const { activeElement } = popover.getRootNode() as ShadowRoot;
  if (newState === 'closed' && popover.contains(activeElement)) opener(popover.parentElement!).focus();
}

/**
 * A filter as a button that shows its value, and opens what there is to choose from.
 *
 * @csspart filter - A filter with its button.
 * @csspart popover - What a filter opens.
 */
export function chip({ id, label, value, clear, popover, content, toggled, t }: ChipProps) {
  const takeBack = ({ currentTarget }: Event) => {
    opener((currentTarget as Element).parentElement!).focus();
    clear?.();
  };
  const isSet = value !== undefined && clear;
  // A column of the list may have the same name.
  const before = value !== undefined && !clear ? `${label}: ` : `${t('parts.filter')} `;
  return html`<span class=${isSet ? 'nx-filter nx-set' : 'nx-filter'} part="filter">
    <button type="button" class="nx-plain" part="button" id=${id} popovertarget="${id}-choices" aria-haspopup="dialog">
      <span class="nx-hidden">${before}</span>${isSet ? `${label}: ` : clear ? label : nothing}
      ${value === undefined ? nothing : html`<bdi>${value}</bdi>`} ${icon(chevronDown)}
    </button>
    ${
      isSet
        ? html`<button
            type="button"
            class="nx-plain"
            part="button"
            aria-label=${t('parts.clearFilter', { name: label })}
            @click=${takeBack}
          >
            ${icon(x)}
          </button>`
        : nothing
    }
    <div
      popover="auto"
      class="nx-popover"
      part="popover"
      id="${id}-choices"
      role="dialog"
      aria-label=${label}
      @beforetoggle=${giveBack}
      @toggle=${({ newState }: ToggleEvent) => toggled(newState === 'open')}
      @focusout=${leave}
      ${keepIn(popover)}
    >
      ${content}
    </div>
  </span>`;
}

/** The distances of a popover to its button, and to the edges of the window, in pixels. */
const distance = { button: 4, edge: 8 };

/** Puts an opened popover below its chip, or above it where there is more room. */
export function placeChip(popover: HTMLElement): void {
  const { left, right, top, bottom } = opener(popover.parentElement!).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { clientWidth, clientHeight } = document.documentElement;
  const wanted = popover.matches(':dir(rtl)') ? right - width : left;
  const inside = Math.max(distance.edge, Math.min(wanted, clientWidth - width - distance.edge));
  const fitsBelow = bottom + distance.button + height <= clientHeight || top <= clientHeight - bottom;
  const down = fitsBelow ? bottom + distance.button : Math.max(distance.edge, top - distance.button - height);
  popover.style.translate = `${inside + scrollX}px ${down + scrollY}px`;
}

/** The chosen value, or the first control; undefined while the content is loading. */
export const firstIn = (popover: HTMLElement) =>
  popover.querySelector<HTMLElement>('[tabindex="0"]') ?? popover.querySelector<HTMLElement>('input, button') ?? undefined;
