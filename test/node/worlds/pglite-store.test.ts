import { PostgresStore } from '../../../mocks/server/postgres/postgres-store.js';
import { databaseIn, newPglite } from './pglite.js';
import { testStore } from './store-suite.js';

const pglite = await newPglite();
testStore({
  name: 'PGlite',
  async open() {
    await pglite.exec('DROP SCHEMA IF EXISTS nexmo_mock CASCADE');
    return PostgresStore.open(databaseIn(pglite));
  },
  async again(store) {
    await store.close();
    return PostgresStore.open(databaseIn(pglite));
  },
});
