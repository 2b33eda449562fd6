import { Table, type TableProps } from '../../ui/table/table.js';
import type { ExtendedHost } from './extended-host.js';
import type { OwnParts } from './own-parts.js';

/** A table with the host's own columns and row actions, whose code loads with the first of them. */
export class ExtendedTable<R extends object> extends Table<R, ExtendedHost> {
  #own: OwnParts | undefined;

  /** Loads the menus for rows that have none. */
  protected menus?: () => Promise<typeof import('./row-menus.js')>;

  hostUpdate(): void {
    const { columns, rowActions, tables } = this.host;
    if (!this.#own && (columns?.length || rowActions?.length || tables)) void this.#bring();
  }

  override view(props: TableProps<R>): unknown {
    return super.view(this.#own?.of(props) ?? props);
  }

  async #bring() {
    // Until its code has come, and if it does not come, the table has the kit's own columns.
    const code = await import('./own-parts.js').catch(() => undefined);
    if (this.#own || !code) return;
    this.#own = new code.OwnParts(this.host, this.menus);
    this.host.requestUpdate();
  }
}
