import type { FeatureHost } from '../../core/host.js';
import { isLinkHere } from '../../ui/content/anchor.js';
import type { MenuItem } from '../../ui/menu/menu.js';
import { asked } from './host-code.js';
import type { HostRowAction, HostRows } from './host-table.js';

interface Shown<R> {
  readonly table: keyof HostRows;
  /** The property in which the actions were declared. */
  readonly place: string;
  readonly actions: readonly HostRowAction<never>[];
  /** The row as the host may see it. */
  readonly seen: (row: R) => never;
}

/** The host's own actions on a row, as entries of its menu. */
export function itemsOf<R>(host: FeatureHost, row: R, { table, place, actions, seen }: Shown<R>): readonly MenuItem[] {
  return actions.flatMap(({ id, label, href, when }): readonly MenuItem[] => {
    const its = (property: string) => `${property} of ${place} “${id}”`;
    if (when && !asked(host, its('when'), () => when(seen(row)), isBoolean, 'true or false')) return [];
    if (!href) return [{ label, onClick: () => host.emit('nx-row-action', { table, action: id, row: seen(row) }) }];
    const address = asked(host, its('href'), () => href(seen(row)), isAddress, 'a web address');
    return address === undefined ? [] : [{ label, href: address }];
  });
}

const isBoolean = (it: unknown): it is boolean => typeof it === 'boolean';
const isAddress = (it: unknown): it is string => typeof it === 'string' && isLinkHere(it);
