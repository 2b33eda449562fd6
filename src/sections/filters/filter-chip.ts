import type { CSSResult } from 'lit';
import { Lazy } from '../../core/lazy.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { Ref } from '../../ui/content/with-element.js';
import { chip, firstIn, placeChip } from '../../ui/filters/chip.js';
import type { PartHost } from '../host.js';

export type FilterHost = PartHost<PartWords>;

interface ChipState {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly clear?: (() => void) | undefined;
}

/** The content of a chip's popover, once its code is loaded. */
interface Content<P> {
  readonly draw: (props: P, close: () => void) => unknown;
  readonly styles: readonly CSSResult[];
}

/** A filter as a chip, whose content loads when it is first opened. `P` is what the content needs to know. */
export class FilterChip<P> {
  readonly #popover: Ref<HTMLElement> = {};
  readonly #content: Lazy;
  #props: P | undefined;
  #isOpen = false;
  /** True from the opening until the content is drawn. */
  #isNew = false;

  constructor(
    private readonly host: FilterHost,
    load: () => Promise<Content<P>>,
  ) {
    this.#content = new Lazy(
      host,
      async () => {
        const { draw, styles } = await load();
        return { make: () => ({ view: () => this.#props && draw(this.#props, this.#close) }), words: [], styles };
      },
      'line',
    );
    host.addController({ hostUpdated: () => this.#settle(), sessionEnded: () => (this.#isOpen = this.#isNew = false) });
  }

  view(state: ChipState, props: P) {
    this.#props = props;
    const content = this.#isOpen ? this.#content.view() : '';
    return chip({ ...state, popover: this.#popover, content, toggled: this.#toggled, t: this.host.t });
  }

  readonly #toggled = (isOpen: boolean) => {
    this.#isOpen = this.#isNew = isOpen;
    this.host.requestUpdate();
  };

  readonly #close = () => {
    this.#popover.value?.hidePopover();
  };

  /** Once the content is there, the focus moves into it. */
  #settle() {
    const popover = this.#popover.value;
    if (!this.#isNew || !popover) return;
    placeChip(popover);
    const first = firstIn(popover);
    first?.focus({ preventScroll: true });
    this.#isNew = first === undefined;
  }
}
