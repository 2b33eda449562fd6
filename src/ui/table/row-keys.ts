/** Tab stops within a row. The entries of a menu belong to the menu. */
const controls = ':is(a[href], button, input, select):not([role^=menuitem])';

const setTab = (element: HTMLElement, to: string) => {
  if (element.getAttribute('tabindex') !== to) element.setAttribute('tabindex', to);
};

/** Many rows as one Tab stop: arrows move from row to row, Enter acts or goes into the row, Tab leaves the list. */
export class RowKeys {
  #active = 0;
  #count = 0;

  constructor(
    readonly body: HTMLElement,
    private readonly bring: (index: number) => void,
  ) {
    body.addEventListener('keydown', this.#press);
    body.addEventListener('focusin', this.#follow);
  }

  /** After rows were drawn, makes one of them a Tab stop, and nothing in them. */
  arrange(count: number): void {
    this.#count = count;
    this.#active = Math.max(0, Math.min(this.#active, count - 1));
    const rows = this.#rows;
    const stop = this.#row(this.#active) ?? rows[0];
    for (const row of rows) {
      setTab(row, row === stop ? '0' : '-1');
      for (const control of row.querySelectorAll<HTMLElement>(controls)) setTab(control, '-1');
    }
  }

  toTop(): void {
    this.#active = 0;
  }

  /** Makes each control of a few rows a Tab stop again. */
  stop(): void {
    this.body.removeEventListener('keydown', this.#press);
    this.body.removeEventListener('focusin', this.#follow);
    for (const row of this.#rows) for (const it of [row, ...row.querySelectorAll(controls)]) it.removeAttribute('tabindex');
  }

  get #rows() {
    return [...this.body.children] as HTMLElement[];
  }

  #row(index: number) {
    return this.#rows.find((row) => row.dataset['index'] === String(index));
  }

  readonly #follow = ({ target }: Event) => {
    const row = (target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (!row) return;
    this.#active = Number(row.dataset['index']);
    this.arrange(this.#count);
  };

  readonly #press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-index]');
    const isTyping = target.matches('input:not([type=checkbox]), select');
    const isOthers = event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping;
    if (!row || (isOthers && event.key !== 'Escape')) return;
    const acts = target === row ? this.#act(event.key, row) : this.#moveWithin(event.key, row, target);
    if (acts || this.#move(event.key, row)) event.preventDefault();
  };

  /** Space or Enter on a row presses its control; if there are several, the person chooses. */
  #act(key: string, row: HTMLElement): boolean {
    const [first, second] = row.querySelectorAll<HTMLElement>(controls);
    if (!first || (key !== 'Enter' && key !== ' ')) return false;
    if (second) first.focus();
    else first.click();
    return true;
  }

  #moveWithin(key: string, row: HTMLElement, from: HTMLElement): boolean {
    const all = [...row.querySelectorAll<HTMLElement>(controls)];
    const forward = row.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const steps = key === forward ? 1 : -1;
    const to = key === 'Escape' ? row : /^Arrow(Left|Right)$/.test(key) ? all[all.indexOf(from) + steps] : undefined;
    to?.focus();
    return to !== undefined;
  }

  #move(key: string, row: HTMLElement): boolean {
    const from = Number(row.dataset['index']);
    const height = this.body.closest('.nx-scroll')?.clientHeight ?? innerHeight;
    const page = Math.max(1, Math.floor(height / row.offsetHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -from,
      End: this.#count,
    };
    const step = steps[key];
    if (step === undefined) return false;
    const to = Math.max(0, Math.min(from + step, this.#count - 1));
    this.bring(to);
    this.#row(to)?.focus();
    return true;
  }
}
