import { ExtendedTable } from './extended-table.js';

/** A table whose rows have no menu, unless the host has actions. */
export class MenulessTable<R extends object> extends ExtendedTable<R> {
  protected override menus = () => import('./row-menus.js');
}
