type Made = readonly HTMLElement[];

/** The pages that were opened, each with its state, so that typed text is there when the person returns. */
export class KeptPages {
  readonly #kept = new Map<string, Made>();
  #shown: { readonly name: string; readonly made: Made; readonly place: Element } | undefined;

  get shown(): Made {
    return this.#shown?.made ?? [];
  }

  /** Shows a page; returns `made` for a new one and `kept` for an earlier one, and undefined if it is shown already. */
  show(name: string, make: () => Made, place: Element): 'made' | 'kept' | undefined {
    if (this.#shown?.name === name && this.#shown.place === place) return undefined;
    this.hide();
    const kept = this.#kept.get(name);
    const made = kept ?? make();
    this.#kept.set(name, made);
    this.#shown = { name, made, place };
    place.append(...made);
    return kept ? 'kept' : 'made';
  }

  hide(): void {
    for (const it of this.shown) it.remove();
    this.#shown = undefined;
  }

  /** Drops all pages with their data. */
  forget(): void {
    this.hide();
    this.#kept.clear();
  }
}
