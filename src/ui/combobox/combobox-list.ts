import { html, nothing, render } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { FieldWords } from '../../i18n/fields/en.js';
import { matching, meant, type Choice } from '../../i18n/matching.js';

/** The most choices shown; nobody reads more, and further typing finds the rest. */
const most = 100;
/** Milliseconds without typing before the number of matches is announced. */
const pause = 700;

/**
 * The list below a combobox: the matching choices, the active one, and the chosen one.
 *
 * @csspart option - A choice in the list below a combobox.
 * @csspart remark - A remark below the choices, such as the number of the others.
 */
export class ListOfChoices {
  choices: readonly Choice[] = [];
  t: Translate<FieldWords> | undefined;
  readonly #field: HTMLInputElement;
  readonly #held: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  #shown: readonly Choice[] = [];
  #active = -1;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(root: Element) {
    [this.#field, this.#held] = root.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
    this.#list = root.querySelector<HTMLElement>('[role=listbox]')!;
    this.#status = root.querySelector<HTMLElement>('[role=status]')!;
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Shows all choices, or those that match the text typed since the last choice. */
  open(): void {
    const isChoice = meant(this.choices, this.#field.value) !== undefined;
    this.#show(isChoice ? this.choices : matching(this.choices, this.#field.value));
  }

  filter(): void {
    this.#hold(meant(this.choices, this.#field.value)?.value ?? this.#field.value);
    this.#show(matching(this.choices, this.#field.value));
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.#status.textContent = this.#count()), pause);
  }

  /** Closes the list when the focus leaves; a choice that was typed in full is shown by its label. */
  leave(): void {
    const choice = meant(this.choices, this.#field.value);
    if (choice) this.#choose(choice);
    this.#close();
  }

  press(event: KeyboardEvent): void {
    const { key, altKey } = event;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    if (key in steps) this.#step(steps[key]!, altKey);
    else if (key === 'Enter' && this.#isOpen) this.#enter();
    else if (key === 'Escape' && this.#isOpen) this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #step(by: number, only: boolean) {
    if (!this.#isOpen) this.open();
    if (only || this.#shown.length === 0) return;
    const from = this.#active < 0 && by < 0 ? 0 : this.#active;
    this.#activate((from + by + this.#shown.length) % this.#shown.length);
  }

  #enter() {
    const choice = this.#shown[this.#active] ?? (this.#shown.length === 1 ? this.#shown[0] : undefined);
    if (choice) this.#choose(choice);
    this.#close();
  }

  #choose({ value, label }: Choice) {
    this.#field.value = label;
    if (this.#held.value !== value) this.#hold(value);
  }

  /** Sets the form's value, and fires the events of a native field. */
  #hold(value: string) {
    this.#held.value = value;
    this.#held.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #show(choices: readonly Choice[]) {
    this.#shown = choices.slice(0, most);
    render([this.#shown.map((choice, at) => this.#option(choice, at)), this.#rest(choices.length)], this.#list);
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#activate(-1);
  }

  #close() {
    clearTimeout(this.#saying);
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #option(choice: Choice, at: number) {
    const choose = () => (this.#choose(choice), this.#close());
    // Keeps the focus in the field.
    const stay = (event: Event) => event.preventDefault();
    return html`<li
      id="${this.#field.id}-${at}"
      role="option"
      part="option"
      aria-selected="false"
      class=${choice.value === this.#held.value ? 'nx-chosen' : ''}
      @pointerdown=${stay}
      @mousedown=${stay}
      @click=${choose}
    >
      ${choice.label}
    </li>`;
  }

  #rest(all: number) {
    if (all > 0 && all <= most) return nothing;
    const words = all === 0 ? this.t?.('field.noResults') : this.t?.('field.more', { count: all - most });
    return html`<li role="option" aria-disabled="true" aria-selected="false" part="remark">${words}</li>`;
  }

  #count(): string {
    const count = matching(this.choices, this.#field.value).length;
    return (count === 0 ? this.t?.('field.noResults') : this.t?.('field.results', { count })) ?? '';
  }

  /** Makes an option the active one, which is the selected one for screen readers. */
  #activate(at: number) {
    const options = this.#list.querySelectorAll<HTMLElement>('[part=option]');
    const mark = (isActive: boolean) => {
      const option = options[this.#active];
      option?.classList.toggle('nx-active', isActive);
      option?.setAttribute('aria-selected', `${isActive}`);
    };
    mark(false);
    this.#active = at;
    mark(true);
    const option = options[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}
