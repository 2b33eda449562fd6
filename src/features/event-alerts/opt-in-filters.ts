import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { InputOf } from '../../api/endpoint.js';
import { mostDigits } from '../../api/limits.js';
import type { listOptIns } from '../../api/opt-ins.js';
import { Typing } from '../../core/typing.js';
import { digitsOf } from '../../i18n/written.js';
import { ChoiceChip } from '../../sections/filters/choice-chip.js';
import { searchField } from '../../ui/table/search-field.js';
import type { OptInsHost } from './host.js';

type Values = Pick<InputOf<typeof listOptIns>, 'digits' | 'optedIn'>;

/** The search among the numbers that have opted in or out, by digits and by state. A choice applies at once, keys after a pause. */
export class OptInFilters {
  values: Values = {};
  readonly #state: ChoiceChip;
  readonly #typing: Typing;
  /** The number of fields so far: a new one is blank. */
  #fields = 0;

  constructor(private readonly host: OptInsHost) {
    this.#state = new ChoiceChip(host);
    this.#typing = new Typing(host, (field) => {
      const digits = digitsOf(field.querySelector('input')!.value).slice(0, mostDigits);
      this.#set({ digits: digits || undefined });
    });
    host.addController({ sessionEnded: () => this.#forget() });
  }

  get areSet(): boolean {
    return Object.keys(this.values).length > 0;
  }

  readonly clear = (): void => {
    this.#forget();
    // The pressed button disappears.
    void this.host.focusHeading();
    this.host.requestUpdate();
  };

  view() {
    const { t, locale } = this.host;
    const { typed, entered } = this.#typing;
    const field = {
      id: 'opt-ins-filter',
      name: '',
      label: t('optIns.filter'),
      type: 'tel',
      autocomplete: 'off',
      t,
      locale,
    } as const;
    return html`<div class="nx-filters" part="filters" role="search" aria-label=${t('optIns.title')}>
      <div class="nx-searched" @input=${typed} @change=${entered}>${keyed(this.#fields, searchField(field))}</div>
      ${this.#choice()}
    </div>`;
  }

  #choice() {
    const { t } = this.host;
    const { optedIn } = this.values;
    return this.#state.view({
      id: 'opt-ins-state',
      label: t('optIns.state'),
      none: t('parts.any'),
      options: { true: t('optIns.agreed'), false: t('optIns.stopped') },
      chosen: optedIn === undefined ? undefined : String(optedIn),
      choose: (chosen) => this.#set({ optedIn: chosen === undefined ? undefined : chosen === 'true' }),
    });
  }

  #set(values: Values) {
    const entries = Object.entries({ ...this.values, ...values }).filter(([, value]) => value !== undefined);
    this.values = Object.fromEntries(entries);
    this.host.requestUpdate();
  }

  #forget() {
    this.values = {};
    this.#fields++;
  }
}
