import { test } from 'node:test';
import { connected } from '../../../mocks/server/postgres/client.js';
import { PostgresStore } from '../../../mocks/server/postgres/postgres-store.js';
import type { WorldStore } from '../../../mocks/worlds/store.js';
import { noServer, startServer } from './postgres-server.js';
import { testStore } from './store-suite.js';

if (noServer !== false) test('PostgreSQL', { skip: noServer }, () => {});
else {
  const server = await startServer();
  const opened = new Set<WorldStore>();
  const addresses = new WeakMap<WorldStore, string>();
  const open = async (address: string) => {
    const store = await PostgresStore.open(await connected(address, { isFast: false }));
    addresses.set(store, address);
    opened.add(store);
    return store;
  };
  const close = async (store: WorldStore) => {
    if (opened.delete(store)) await store.close();
  };
  server.first(() => Promise.all([...opened].map(close)));
  let databases = 0;
  testStore({
    name: 'PostgreSQL',
    open: async () => open(await server.database(`suite_${++databases}`)),
    async again(store) {
      await close(store);
      return open(addresses.get(store)!);
    },
  });
}
