import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract, type Input, type Name } from '../../../src/api/contract.js';
import { permissions, type Access, type Permission } from '../../../src/api/endpoint.js';
import { mayCall } from '../../../mocks/rules/permissions.js';
import type { User } from '../../../mocks/world/entities.js';
import { products } from '../../../src/api/choices.js';
import { person, said, stage, type Person } from './stage.js';

const user: User = {
  id: 'usr_1',
  accountId: 'acc_1',
  name: 'Bob',
  email: 'bob@example.com',
  password: 'long enough',
  primary: false,
  permissions: [],
  suspended: false,
  invitation: null,
  skype: '',
  apiKey: 'abcd1234',
  secrets: [],
  createdAt: 0,
};

const all: readonly Access[] = ['public', 'signedIn', 'primary', ...permissions];
for (const access of all) {
  const may = (them: Partial<User>) => mayCall({ ...user, ...them }, { id: 'any', access });
  const own = permissions.filter((it) => it === access);
  test(`a call for ${access}: the primary user may, who was allowed it may, others may not`, () => {
    assert.equal(may({ primary: true }), true);
    assert.equal(may({ permissions: own }), access !== 'primary');
    assert.equal(may({ permissions: permissions.filter((it) => it !== access) }), access === 'public' || access === 'signedIn');
    assert.equal(may({ primary: true, invitation: { until: 1, expired: false } }), false);
  });
}

test('with a temporary password one may replace it, see who one is, and leave', () => {
  const invited = { ...user, permissions: [...permissions], invitation: { until: 1, expired: false } };
  const open = Object.values(contract).filter((row) => mayCall(invited, row));
  assert.deepEqual(open.map(({ id }) => id).toSorted(), ['getSession', 'putPassword', 'signOut']);
});

test('the backend refuses each call that a user without permissions may not make, whatever is asked', () => {
  const { bob } = stage().join();
  for (const [name, { access }] of Object.entries(contract) as [Name, { access: Access }][]) {
    if (access === 'public' || access === 'signedIn') continue;
    assert.equal(said(bob.refused(name, {} as never)), 'forbidden', name);
  }
});

test('a permission opens its calls and no others', () => {
  const { bob } = stage().join('bob@example.com', ['payments']);
  assert.deepEqual(bob.call('getSession', {}).user.permissions, ['payments']);
  assert.deepEqual(bob.call('listPayments', {}).items, []);
  assert.equal(said(bob.refused('searchRequests', { product: 'sms' })), 'forbidden');
  assert.equal(said(bob.refused('listUsers', {})), 'forbidden');
});

/** True if a call is not refused as forbidden. */
function opens<K extends Name>(them: Person, name: K, input: Input<K>): boolean {
  try {
    them.call(name, input);
    return true;
  } catch {
    assert.equal(said(them.refused(name, input)), 'forbidden');
    return false;
  }
}

test('each permission opens the requests and totals of the products that are its own', () => {
  const days = { from: '2026-03-01', until: '2026-03-02' };
  for (const permission of permissions) {
    const { bob } = stage().join('bob@example.com', [permission]);
    const opened = products.flatMap((product) => [
      ...(opens(bob, 'searchRequests', { product }) ? [`${product} requests`] : []),
      ...(opens(bob, 'getUsageTotals', { product, ...days }) ? [`${product} totals`] : []),
    ]);
    const others = products.filter((it) => it !== 'verify');
    const own: Partial<Record<Permission, readonly string[]>> = {
      requests: others.map((it) => `${it} requests`),
      usage: others.map((it) => `${it} totals`),
      verify: ['verify requests', 'verify totals'],
    };
    assert.deepEqual(opened.toSorted(), [...(own[permission] ?? [])].toSorted(), permission);
  }
});

test('what is withdrawn is gone from the session that is there', () => {
  const { ada, join } = stage();
  const { user, bob } = join('bob@example.com', ['payments']);
  ada.call('putUser', { userId: user.id, name: 'Robert', permissions: [], suspended: false });
  assert.equal(said(bob.refused('listPayments', {})), 'forbidden');
  assert.deepEqual([bob.call('getSession', {}).user.name, bob.call('getSession', {}).user.permissions], ['Robert', []]);
});

test('of another account nobody learns a thing', () => {
  const { engine, ada } = stage();
  const { id } = ada.call('getSession', {}).user;
  const other = { ...engine.world.users.get(id)!, id: 'usr_other', accountId: 'acc_other', primary: true };
  engine.replace({ ...engine.world, users: engine.world.users.set(other.id, other) });
  for (const input of [{ userId: 'usr_other' }, { userId: 'nobody' }]) {
    assert.equal(said(ada.refused('removeUser', input)), 'notFound');
    assert.equal(said(ada.refused('inviteUserAgain', input)), 'notFound');
    assert.equal(said(ada.refused('putUser', { ...input, name: 'x', permissions: [], suspended: true })), 'notFound');
  }
  assert.equal(person(engine).call('listUsers', {}).items.length, 1);
});
