import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { PostgresStore } from '../../../mocks/server/postgres/postgres-store.js';
import { MemoryStore } from '../../../mocks/worlds/memory-store.js';
import { OwnedElsewhere } from '../../../mocks/worlds/shared-store.js';
import { CutOff } from '../../../mocks/worlds/store.js';
import { Worlds } from '../../../mocks/worlds/worlds.js';
import { databaseIn, newPglite } from './pglite.js';

test('a world that another server has removed does not come back by being renamed', async () => {
  const pglite = await newPglite();
  const open = async () => Worlds.open({ store: await PostgresStore.open(databaseIn(pglite)) });
  const one = await open();
  const [kept, removed] = [await one.create(), await one.create()];
  const other = await open();
  await one.remove(removed.id);
  await assert.rejects(other.change(removed.id, { name: 'Back' }), { name: 'WorldRefused', code: 'notFound' });
  await other.change(kept.id, { name: 'Renamed' });
  await one.shared!.lookAtAll();
  assert.deepEqual(
    one.list.map(({ about }) => about.name),
    ['Renamed'],
  );
});

test('a step that the store was cut off from may have been kept, and nobody is told that it was not', async () => {
  class Cut extends MemoryStore {
    override append(): Promise<void> {
      return Promise.reject(new CutOff('Connection terminated'));
    }
  }
  const worlds = await Worlds.open({ store: new Cut() });
  const { id } = await worlds.create();
  await assert.rejects(worlds.reset(id), /cut off before it answered: Connection terminated\. Look whether this was done/);
});

test('the word of a server is not in the error that names it', () => {
  const error = new OwnedElsewhere('abc', { address: 'http://127.0.0.1:1', secret: 'not-to-be-seen' });
  assert.doesNotMatch(inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error), /not-to-be-seen/);
  assert.equal(error.owner.secret, 'not-to-be-seen');
});
