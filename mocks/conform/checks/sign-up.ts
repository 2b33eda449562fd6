import { same, holds, type Check } from '../check.js';
import { begin, newcomer, pinOf, typed, wrong } from '../newcomer.js';

const signUp = ['startSignUp', 'verifySignUp', 'getSignUp', 'requestSignUpPin'] as const;
/** The codes of refusal for a PIN that is no longer valid. */
const over = ['notFound', 'attemptEnded', 'attemptExpired'];

export const signUps: readonly Check[] = [
  {
    id: 'signUp.pin',
    says: 'a wrong PIN counts, the right one opens the account, and it is good once',
    source: 'docs/rules.md#pins',
    needs: signUp,
    as: 'newcomer',
    async run(backend) {
      const person = backend.stranger();
      const { details, signUp: begun } = await begin(backend, person);
      const { id: signUpId, triesLeft, expiresIn } = begun;
      same('tries', triesLeft, 3);
      holds('seconds', expiresIn > 290 && expiresIn <= 300, '300, or a little less', expiresIn);
      const pin = await pinOf(backend, details.phone);
      same('a wrong PIN', await person.refused('verifySignUp', { signUpId, pin: wrong(pin) }), 'invalid: pin wrongPin');
      same('tries left', (await person.call('getSignUp', { signUpId })).triesLeft, 2);
      same('too soon', await person.refused('requestSignUpPin', { signUpId, channel: 'sms' }), 'tooSoon');
      const { user, account } = await person.call('verifySignUp', { signUpId, pin });
      same('who is in', [user.email, user.primary, account.companyName], [person.email, true, details.companyName]);
      const again = await backend.stranger().refused('verifySignUp', { signUpId, pin });
      holds('the same PIN again', over.includes(again), `one of ${over.join(', ')}`, again);
    },
  },
  {
    id: 'signUp.tries',
    says: 'the third wrong PIN ends an attempt, for the right one as well',
    source: 'docs/rules.md#pins',
    needs: signUp,
    as: 'newcomer',
    async run(backend) {
      const person = backend.stranger();
      const { details, signUp: begun } = await begin(backend, person);
      const pin = await pinOf(backend, details.phone);
      for (let n = 0; n < 3; n++) await person.refused('verifySignUp', { signUpId: begun.id, pin: wrong(pin) });
      same('the right one', await person.refused('verifySignUp', { signUpId: begun.id, pin }), 'attemptEnded');
    },
  },
  {
    id: 'signUp.once',
    says: 'a phone, an e-mail address and a company name are one account’s only',
    source: 'docs/rules.md#one-account-per-phone',
    needs: [...signUp, 'getProfile'],
    as: 'newcomer',
    async run(backend, person) {
      const { phone, companyName } = await person.call('getProfile', {});
      const again = {
        ...typed(backend, person.email.toUpperCase()),
        phone: phone ?? '',
        companyName: ` ${companyName.toUpperCase()}`,
      };
      const refusal = (await backend.stranger().refused('startSignUp', again)).split(': ').toSorted();
      same('what is taken', refusal, ['companyName inUse', 'email inUse', 'invalid', 'phone inUse']);
    },
  },
  {
    id: 'signUp.freed',
    says: 'a phone that was removed from a profile is free for another account',
    source: 'docs/rules.md#phone-changes',
    needs: ['startSignUp', 'getProfile', 'removePhone'],
    as: 'newcomer',
    async run(backend, person) {
      const { phone } = await person.call('getProfile', {});
      same('afterwards', (await person.call('removePhone', {})).phone, null);
      const other = backend.stranger();
      await other.call('startSignUp', { ...typed(backend, other.email), phone: phone ?? '' });
    },
  },
  {
    id: 'signUp.country',
    says: 'a country that can’t be served is refused as such',
    source: 'docs/rules.md#countries-not-served',
    needs: ['startSignUp'],
    as: 'nobody',
    async run(backend, person) {
      const details = { ...typed(backend, person.email), country: 'KP' };
      same('refusal', await person.refused('startSignUp', details), 'countryRefused: country countryRefused');
    },
  },
  {
    id: 'signUp.alone',
    says: 'two people who sign up have accounts of their own',
    source: 'docs/rules.md#accounts-apart',
    needs: ['getSession'],
    as: 'newcomer',
    async run(backend, person) {
      const other = await newcomer(backend);
      const [a, b] = [await person.call('getSession', {}), await other.call('getSession', {})];
      holds('accounts', a.account.id !== b.account.id && a.user.id !== b.user.id, 'two', 'one');
    },
  },
  {
    id: 'signUp.expiry',
    says: 'a PIN is good for five minutes',
    source: 'docs/rules.md#pins',
    needs: signUp,
    as: 'traveller',
    async run(backend) {
      const person = backend.stranger();
      const { details, signUp: begun } = await begin(backend, person);
      const pin = await pinOf(backend, details.phone);
      await backend.control?.advance('PT5M');
      same('too late', await person.refused('verifySignUp', { signUpId: begun.id, pin }), 'attemptExpired');
    },
  },
];
