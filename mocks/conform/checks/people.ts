import { same, holds, type Check } from '../check.js';
import { newcomer, password, signedIn } from '../newcomer.js';

export const people: readonly Check[] = [
  {
    id: 'session.lock',
    says: 'five wrong passwords lock an address, known or not, and say for how long',
    source: 'rules, 11',
    needs: ['signIn'],
    as: 'newcomer',
    async run(backend, person) {
      for (const email of [person.email, `${backend.unique('nobody')}@example.com`]) {
        const stranger = backend.stranger(email);
        for (let n = 0; n < 5; n++)
          same('wrong', await stranger.refused('signIn', { email, password: 'wrong' }), 'invalid: password wrongCredentials');
        same('locked', await stranger.refused('signIn', { email, password }), 'locked');
      }
    },
  },
  {
    id: 'session.end',
    says: 'a session that was ended is over',
    source: 'contract',
    needs: ['signOut', 'getSession'],
    as: 'newcomer',
    async run(_, person) {
      await person.call('signOut', {});
      same('afterwards', await person.refused('getSession', {}), 'unauthorized');
    },
  },
  {
    id: 'passwords.change',
    says: 'a new password asks for the current one and ends every other session',
    source: 'rules, 11',
    needs: ['putPassword', 'signIn', 'getSession'],
    as: 'newcomer',
    async run(backend, person) {
      const other = await signedIn(backend, person.email);
      const change = { currentPassword: password, password: 'battery staple' };
      const refusal = await person.refused('putPassword', { ...change, currentPassword: 'wrong' });
      same('a wrong one', refusal.split(': ')[0], 'wrongPassword');
      person.authorize((await person.call('putPassword', change)).token);
      same('elsewhere', await other.refused('getSession', {}), 'unauthorized');
      same('here', (await person.call('getSession', {})).user.email, person.email);
      same('the old one', await other.refused('signIn', { email: person.email, password }), 'invalid: password wrongCredentials');
    },
  },
  {
    id: 'passwords.reset',
    says: 'who asks for a new password learns nothing of who is known',
    source: 'rules, 11',
    needs: ['requestPasswordReset'],
    as: 'newcomer',
    async run(backend, person) {
      const ask = (email: string) => backend.stranger().call('requestPasswordReset', { email });
      same('both answers', await ask(`${backend.unique('nobody')}@example.com`), await ask(person.email));
    },
  },
  {
    id: 'users.permissions',
    says: 'a second user replaces a temporary password first, and may only what was allowed',
    source: 'rules, 11',
    needs: ['addUser', 'putPassword', 'listPayments', 'listUsers', 'getSession'],
    as: 'newcomer',
    async run(backend, person) {
      const email = `${backend.unique('bob')}@example.com`;
      await person.call('addUser', { name: 'Bob', email, permissions: ['numbers'] });
      const temporary = /the password (\S+)\./.exec((await backend.control?.last('email', email)) ?? '')?.[1] ?? '';
      const bob = await signedIn(backend, email, temporary);
      same('before', await bob.refused('getProfile', {}), 'forbidden');
      bob.authorize((await bob.call('putPassword', { currentPassword: temporary, password })).token);
      same('permissions', (await bob.call('getSession', {})).user.permissions, ['numbers']);
      same('what is not allowed', await bob.refused('listPayments', {}), 'forbidden');
      same('what is the primary user’s', await bob.refused('listUsers', {}), 'forbidden');
    },
  },
  {
    id: 'users.primary',
    says: 'the primary user can be neither restricted nor removed',
    source: 'rules, 11',
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
    id: 'keys.secrets',
    says: 'a key has one secret at least and two at most',
    source: 'contract',
    needs: ['getApiKey', 'createApiSecret', 'revokeApiSecret'],
    as: 'newcomer',
    async run(_, person) {
      const [first] = (await person.call('getApiKey', {})).secrets;
      const revoke = { secretId: first?.id ?? '' };
      same('the last', await person.refused('revokeApiSecret', revoke), 'lastSecret');
      same('two', (await person.call('createApiSecret', { secret: 'Example4PIsecret' })).secrets.length, 2);
      same('a third', await person.refused('createApiSecret', { secret: 'Another1secret' }), 'tooManySecrets');
      same('one', (await person.call('revokeApiSecret', revoke)).secrets.length, 1);
    },
  },
  {
    id: 'people.alone',
    says: 'nothing of one account is there for another',
    source: 'contract',
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
