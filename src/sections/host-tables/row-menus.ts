import type { FeatureHost, FeatureTranslate } from '../../core/host.js';
import { loadWords } from '../../i18n/i18n.js';
import { rowActionsWords, type RowActionsWords } from '../../i18n/row-actions/words.js';
import { menu, type MenuItem } from '../../ui/menu/menu.js';
import { menus } from '../../ui/menu/menu.styles.js';
import type { Column } from '../../ui/table/column.js';
import type { HostRows } from './host-table.js';
import { nameOf } from './row-names.js';

/** Menus for a table whose rows have none. */
export class RowMenus {
  /** The language whose words were asked for. */
  #locale = '';

  constructor(private readonly host: FeatureHost) {
    host.wear([menus]);
  }

  /** The column of the menus; `itemsOf` returns the entries of a row's. */
  column<R>(table: keyof HostRows, keyOf: (row: R) => string, itemsOf: (row: R) => readonly MenuItem[]): Column<R> {
    this.#learn();
    const { host } = this;
    const t: FeatureTranslate<RowActionsWords> = host.t;
    const label = t('rowActions.title');
    const cell = (row: R) => {
      const items = itemsOf(row);
      const id = `own-${table}-${keyOf(row).replace(/\W/g, '-')}`;
      const name = t('rowActions.of', { row: nameOf(table, row, host.locale) });
      return items.length > 0 ? menu({ id, look: 'more', label, name, items }) : '';
    };
    return { key: 'own-actions', title: label, quiet: true, share: 0.5, cell };
  }

  /** Loads the words in the person's language, once; English is there meanwhile. */
  #learn() {
    const { host } = this;
    if (this.#locale === host.locale) return;
    this.#locale = host.locale;
    void loadWords(rowActionsWords, host.locale)?.then(() => host.requestUpdate());
  }
}
