import { same, type Check } from '../check.js';
import { password, signedIn } from '../newcomer.js';

const wrongCredentials = 'invalid: password wrongCredentials';

export const sessions: readonly Check[] = [
  {
    id: 'session.lock',
    says: 'five wrong passwords lock an address, known or not',
    source: 'docs/rules.md#sign-in-lock',
    needs: ['signIn'],
    as: 'newcomer',
    async run(backend, person) {
      for (const email of [person.email, `${backend.unique('nobody')}@example.com`]) {
        const stranger = backend.stranger(email);
        for (let n = 0; n < 5; n++)
          same('wrong', await stranger.refused('signIn', { email, password: 'wrong' }), wrongCredentials);
        same('locked', await stranger.refused('signIn', { email, password }), 'locked');
      }
    },
  },
  {
    id: 'session.unlock',
    says: 'a locked sign-in opens again after 15 minutes',
    source: 'docs/rules.md#sign-in-lock',
    needs: ['signIn'],
    as: 'traveller',
    async run(backend, { email }) {
      const stranger = backend.stranger(email);
      for (let n = 0; n < 5; n++) await stranger.refused('signIn', { email, password: 'wrong' });
      await backend.control?.advance('PT14M');
      same('after 14 minutes', await stranger.refused('signIn', { email, password }), 'locked');
      await backend.control?.advance('PT1M');
      await stranger.call('signIn', { email, password });
    },
  },
  {
    id: 'session.end',
    says: 'a session that was ended is over',
    source: 'docs/rules.md#sessions',
    needs: ['signOut', 'getSession'],
    as: 'newcomer',
    async run(_, person) {
      await person.call('signOut', {});
      same('afterwards', await person.refused('getSession', {}), 'unauthorized');
    },
  },
  {
    id: 'session.expiry',
    says: 'a session is over at the instant that it names',
    source: 'docs/rules.md#sessions',
    needs: ['getSession'],
    as: 'traveller',
    async run(backend, person) {
      await backend.control?.moveTo((await person.call('getSession', {})).expiresAt);
      same('then', await person.refused('getSession', {}), 'unauthorized');
    },
  },
  {
    id: 'passwords.change',
    says: 'a new password asks for the current one and ends every other session',
    source: 'docs/rules.md#profile',
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
      same('the old one', await other.refused('signIn', { email: person.email, password }), wrongCredentials);
    },
  },
  {
    id: 'passwords.reset',
    says: 'who asks for a new password learns nothing of who is known',
    source: 'docs/rules.md#password-reset',
    needs: ['requestPasswordReset'],
    as: 'newcomer',
    async run(backend, person) {
      const ask = (email: string) => backend.stranger().call('requestPasswordReset', { email });
      same('both answers', await ask(`${backend.unique('nobody')}@example.com`), await ask(person.email));
    },
  },
];
