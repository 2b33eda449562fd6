import type { WorldStore } from '../worlds/store.js';
import { FolderStore } from './folder-store.js';

/** Opens the store of a server's worlds: a database by its address, `postgres://…`, or else a folder. */
export async function openStore(place: string, isFast: boolean): Promise<WorldStore> {
  if (!/^postgres(ql)?:\/\//.test(place)) return FolderStore.open(place);
  const { connected } = await import('./postgres/client.js');
  const { PostgresStore } = await import('./postgres/postgres-store.js');
  return PostgresStore.open(await connected(place, { isFast }));
}
