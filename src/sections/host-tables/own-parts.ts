import type { MenuItem } from '../../ui/menu/menu.js';
import type { Column } from '../../ui/table/column.js';
import type { TableProps } from '../../ui/table/table.js';
import { rightOf, rulesOfActions, rulesOfColumns } from './declarations.js';
import type { ExtendedHost } from './extended-host.js';
import type { HostRows } from './host-table.js';
import { itemsOf } from './own-actions.js';
import { columnOf } from './own-column.js';
import { PublicRows } from './public-rows.js';
import type { RowMenus } from './row-menus.js';

/** The host's own columns and row actions of an element's tables. */
export class OwnParts {
  readonly #rows = new PublicRows();
  #rowMenus: RowMenus | undefined;

  /** `menus` loads those for rows that have none of the kit's. */
  constructor(
    private readonly host: ExtendedHost,
    private readonly menus?: () => Promise<typeof import('./row-menus.js')>,
  ) {}

  /** A table with the host's own parts: columns before those of controls, and actions in the menu of each row. */
  of<R extends object>(props: TableProps<R>): TableProps<R> {
    const { host } = this;
    const name = props.id as keyof HostRows;
    const at = host.tables ? `tables['${name}'].` : '';
    const { columns, rowActions } = (host.tables ? host.tables[name] : host) ?? {};
    const seen = (row: R) => this.#rows.of(name, row) as never;
    const own = rightOf(host, `${at}columns`, columns, rulesOfColumns).map((it) => columnOf(host, `${at}columns`, it, seen));
    const actions = rightOf(host, `${at}rowActions`, rowActions, rulesOfActions);
    const controls = props.columns.findIndex(({ key, quiet }) => quiet || key === 'action');
    const all = props.columns.toSpliced(controls < 0 ? props.columns.length : controls, 0, ...own);
    const items = (row: R) => itemsOf(host, row, { table: name, place: `${at}rowActions`, actions, seen });
    return { ...props, columns: actions.length > 0 ? this.#withMenus(all, props, items) : all };
  }

  #withMenus<R>(columns: readonly Column<R>[], { id, keyOf }: TableProps<R>, items: (row: R) => readonly MenuItem[]) {
    if (this.menus) {
      if (!this.#rowMenus) void this.#bring(this.menus);
      return this.#rowMenus ? [...columns, this.#rowMenus.column(id as keyof HostRows, keyOf, items)] : columns;
    }
    return columns.map((it) => (it.hasMenu ? { ...it, cell: (row: R) => it.cell(row, below(items(row))) } : it));
  }

  async #bring(menus: () => Promise<typeof import('./row-menus.js')>) {
    const code = await menus().catch(() => undefined);
    if (!code || this.#rowMenus) return;
    this.#rowMenus = new code.RowMenus(this.host);
    this.host.requestUpdate();
  }
}

/** Entries below others, if there are any. */
const below = (items: readonly MenuItem[]): readonly MenuItem[] => (items.length > 0 ? ['line', ...items] : []);
