import { html } from 'lit';
import { giveTurn } from '../api/give-turn.js';
import type { Access } from '../core/access.js';
import { Lazy } from '../core/lazy.js';
import { skeleton } from '../ui/status/skeleton.js';
import type { Entrance } from './entrance.js';
import type { DashboardHost } from './host.js';
import { bring, entries } from './pages.js';
import type { Elements, Page } from './site.js';

/** The place of the open page's elements, once their code is there. */
export class PageBody {
  readonly #code = new Map<string, Lazy>();
  /** True once the first page may begin: a turn after the bar, so that the balance does not wait for a whole page. */
  #hasTurn = false;
  #isWaiting = false;

  constructor(
    private readonly host: DashboardHost,
    private readonly access: Access,
    private readonly entrance: Entrance,
  ) {}

  view(name: string, { elements, view }: Page, isComing: boolean): unknown {
    const { query } = this.access;
    const { entry } = this.entrance;
    if (entry) return this.#codeOf(entry, entries[entry]);
    // The page's code comes while the session does.
    const page = query.error || isComing || view ? '' : this.#codeOf(name, elements);
    if (query.isLoading || query.error || isComing) return query.view(() => '');
    if (!this.#hasTurn) return this.#waitForTurn();
    return view ? view() : page;
  }

  #waitForTurn() {
    if (!this.#isWaiting) void giveTurn(undefined).then(this.#begin);
    this.#isWaiting = true;
    return skeleton(this.host.t);
  }

  readonly #begin = () => {
    this.#hasTurn = true;
    this.host.requestUpdate();
  };

  #codeOf(name: string, elements: Elements): unknown {
    const part = { make: () => ({ view: () => html`<div class="nx-page" data-page></div>` }), words: [], styles: [] };
    const code = this.#code.get(name) ?? new Lazy(this.host, async () => (await bring(elements, this.host), part));
    this.#code.set(name, code);
    return code.view();
  }
}
