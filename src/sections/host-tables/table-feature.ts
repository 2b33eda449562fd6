import { property } from 'lit/decorators.js';
import { NxFeature } from '../../core/feature.js';
import type { Catalog } from '../../i18n/catalog.js';
import type { HostColumn, HostRowAction, HostRows } from './host-table.js';

/**
 * An element whose content is a table, with rows of the kind `N`.
 *
 * @fires {CustomEvent<RowAction>} nx-row-action - The person has chosen an action of the host's own (`rowActions`): in which table, and on which row.
 */
export abstract class NxTableFeature<C extends Catalog, N extends keyof HostRows> extends NxFeature<C> {
  /** Columns of the host's own, before the buttons of each row. */
  @property({ attribute: false }) columns?: readonly HostColumn<HostRows[N]>[];
  /** Actions of the host's own in the menu of each row. */
  @property({ attribute: false }) rowActions?: readonly HostRowAction<HostRows[N]>[];
}
