import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database, Session } from '../../../mocks/server/postgres/database.js';
import { Membership } from '../../../mocks/server/postgres/membership.js';
import { Peers } from '../../../mocks/server/peers.js';
import { OwnedElsewhere } from '../../../mocks/worlds/shared-store.js';

/** A database that notes what it is asked, and can refuse connections and statements. */
function standIn() {
  const asked: string[] = [];
  const cuts: (() => void)[] = [];
  const at = { refuses: 0, fails: 0, attempts: 0, closed: 0 };
  const answered = async (statement: string) => {
    asked.push(statement);
    return [{ number: 7 }] as never;
  };
  const session = async (onEnd: () => void): Promise<Session> => {
    at.attempts++;
    if (at.refuses-- > 0) throw new Error('refused');
    cuts.push(onEnd);
    const query = async (statement: string) => {
      if (!/advisory_lock/.test(statement) || at.fails-- <= 0) return answered(statement);
      onEnd();
      throw new Error('Connection terminated');
    };
    return { query, listen: async () => {}, close: async () => void at.closed++ };
  };
  const database: Database = { query: answered, session, close: async () => {} };
  return { database, asked, cuts, at };
}

const entries = (asked: readonly string[]) => asked.filter((it) => it.includes('INSERT INTO nexmo_mock.server')).length;

test('a server whose connection was cut connects again once, and tells again where it is', async () => {
  const { database, asked, cuts, at } = standIn();
  const told: string[] = [];
  const events = { onChange: () => {}, onLost: () => told.push('lost'), onBack: () => told.push('back') };
  const membership = await Membership.begin(database, events);
  await membership.enter('http://127.0.0.1:1');
  Object.assign(at, { refuses: 1, fails: 1, attempts: 0 });
  cuts[0]!();
  await membership.ready();
  assert.deepEqual([told, at.attempts, at.closed, entries(asked)], [['lost', 'back'], 3, 1, 2]);
  await membership.close();
});

test('a request that was passed on once is passed on no further', async () => {
  const peers = new Peers('own');
  const headers = { 'x-mock-forwarded': 'of another server' };
  const elsewhere = () => {
    throw new OwnedElsewhere('abc', { address: 'http://127.0.0.1:1', secret: 'secret' });
  };
  const { status, headers: told } = await peers.answer({ method: 'GET', url: '/', headers, body: '' }, '/', elsewhere);
  assert.deepEqual([status, told['x-mock-moved']], [503, '1']);
  peers.close();
});
