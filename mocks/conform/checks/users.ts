import { Unmet } from '../unmet.js';
import { holds, same, type Check } from '../check.js';
import type { Backend } from '../backend.js';
import { newcomer, password, signedIn } from '../newcomer.js';

/** The temporary password in the e-mail to a new user. */
async function mailed({ control }: Backend, email: string): Promise<string> {
  const found = /password:? (\S+?)\.?(\s|$)/.exec((await control?.sent('email', email))?.at(-1) ?? '')?.[1];
  if (found === undefined) throw new Unmet('the temporary password', 'an e-mail with “password …”', 'none');
  return found;
}

export const users: readonly Check[] = [
  {
    id: 'users.permissions',
    says: 'a second user replaces a temporary password first, and may only what was allowed',
    source: 'docs/rules.md#users-and-permissions',
    needs: ['addUser', 'putPassword', 'listPayments', 'listUsers', 'getSession', 'getProfile', 'signIn'],
    as: 'newcomer',
    async run(backend, person) {
      const email = `${backend.unique('bob')}@example.com`;
      await person.call('addUser', { name: 'Bob', email, permissions: ['numbers'] });
      const temporary = await mailed(backend, email);
      const bob = await signedIn(backend, email, temporary);
      same('before', await bob.refused('getProfile', {}), 'forbidden');
      bob.authorize((await bob.call('putPassword', { currentPassword: temporary, password })).token);
      same('permissions', (await bob.call('getSession', {})).user.permissions, ['numbers']);
      same('what is not allowed', await bob.refused('listPayments', {}), 'forbidden');
      same('what is the primary user’s', await bob.refused('listUsers', {}), 'forbidden');
    },
  },
  {
    id: 'users.verify',
    says: 'who may see Verify alone sees its requests and totals, and those of no other product',
    source: 'docs/rules.md#request-search',
    needs: ['addUser', 'putPassword', 'signIn', 'searchRequests', 'getUsageTotals'],
    as: 'newcomer',
    async run(backend, person) {
      const email = `${backend.unique('vera')}@example.com`;
      await person.call('addUser', { name: 'Vera', email, permissions: ['verify'] });
      const temporary = await mailed(backend, email);
      const vera = await signedIn(backend, email, temporary);
      vera.authorize((await vera.call('putPassword', { currentPassword: temporary, password })).token);
      const days = { from: '2026-03-01', until: '2026-03-02' };
      same('Verify’s', (await vera.call('searchRequests', { product: 'verify' })).total, 0);
      same('Verify’s totals', (await vera.call('getUsageTotals', { product: 'verify', ...days })).total.requests, 0);
      same('texts', await vera.refused('searchRequests', { product: 'sms' }), 'forbidden');
      same('totals of texts', await vera.refused('getUsageTotals', { product: 'sms', ...days }), 'forbidden');
    },
  },
  {
    id: 'users.primary',
    says: 'the primary user can be neither restricted nor removed',
    source: 'docs/rules.md#users-and-permissions',
    needs: ['putUser', 'removeUser', 'getSession'],
    as: 'newcomer',
    async run(_, person) {
      const { id: userId } = (await person.call('getSession', {})).user;
      same('removed', await person.refused('removeUser', { userId }), 'protectedUser');
      const change = { userId, name: 'A', permissions: [], suspended: true };
      same('suspended', await person.refused('putUser', change), 'protectedUser');
    },
  },
  {
    id: 'people.alone',
    says: 'nothing of one account is there for another',
    source: 'docs/rules.md#accounts-apart',
    needs: ['addUser', 'removeUser', 'listUsers'],
    as: 'newcomer',
    async run(backend, person) {
      const email = `${backend.unique('carol')}@example.com`;
      const { id: userId } = await person.call('addUser', { name: 'Carol', email, permissions: [] });
      const other = await newcomer(backend);
      same('from elsewhere', await other.refused('removeUser', { userId }), 'notFound');
      holds('still there', (await person.call('listUsers', {})).items.length === 2, 'two users', 'another number');
    },
  },
];
