import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from '../../../src/api/people.js';
import { keeps } from '../../../src/features/users/keeps.js';

const user = (name: string, more: Partial<User> = {}) =>
  ({
    name,
    email: `${name.toLowerCase()}@acme.example`,
    permissions: [],
    primary: false,
    status: 'active',
    ...more,
  }) as unknown as User;
const all = [
  user('Ada', { primary: true }),
  user('Grace', { permissions: ['payments', 'numbers'] }),
  user('Nils', { status: 'suspended' }),
  user('Ivan', { status: 'invited', permissions: ['payments'] }),
];
const found = (wanted: Parameters<typeof keeps>[0]) => all.filter(keeps(wanted)).map(({ name }) => name);

test('a filter of users keeps those that match all of it', () => {
  const table: readonly (readonly [
    typed: string,
    may: string | undefined,
    status: string | undefined,
    names: readonly string[],
  ])[] = [
    ['', undefined, undefined, ['Ada', 'Grace', 'Nils', 'Ivan']],
    [' GRA', undefined, undefined, ['Grace']],
    ['nils@', undefined, undefined, ['Nils']],
    ['nobody', undefined, undefined, []],
    ['', 'payments', undefined, ['Ada', 'Grace', 'Ivan']],
    ['', 'payments', 'invited', ['Ivan']],
    ['a', 'numbers', 'active', ['Ada', 'Grace']],
    ['', 'verify', 'suspended', []],
  ];
  for (const [typed, may, status, names] of table) assert.deepEqual(found({ typed, chosen: { may, status } }), names);
});
