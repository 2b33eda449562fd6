import type { FeatureHost } from '../../core/host.js';
import type { HostTable, HostTables } from './host-table.js';

/** An element whose table the host may extend, or that has several. */
export type ExtendedHost = FeatureHost & HostTable<never> & { readonly tables?: HostTables | undefined };
