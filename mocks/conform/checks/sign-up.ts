import { same, type Check } from '../check.js';
import { pinOf, typed, wrong } from '../newcomer.js';

const signUp = ['startSignUp', 'verifySignUp', 'getSignUp', 'requestSignUpPin'] as const;

export const signUps: readonly Check[] = [
  {
    id: 'signUp.pin',
    says: 'a wrong PIN counts, the right one opens the account, and it is good once',
    source: 'rules, 2',
    needs: signUp,
    as: 'newcomer',
    async run(backend) {
      const person = backend.stranger();
      const details = typed(backend, person.email);
      const { id: signUpId, triesLeft, expiresIn } = await person.call('startSignUp', details);
      same('tries and seconds', [triesLeft, expiresIn], [3, 300]);
      const pin = await pinOf(backend, details.phone);
      same('a wrong PIN', await person.refused('verifySignUp', { signUpId, pin: wrong(pin) }), 'invalid: pin wrongPin');
      same('tries left', (await person.call('getSignUp', { signUpId })).triesLeft, 2);
      same('too soon', await person.refused('requestSignUpPin', { signUpId, channel: 'sms' }), 'tooSoon');
      const { user, account } = await person.call('verifySignUp', { signUpId, pin });
      same('who is in', [user.email, user.primary, account.companyName], [person.email, true, details.companyName]);
      same('the same PIN again', await person.refused('verifySignUp', { signUpId, pin }), 'notFound');
    },
  },
  {
    id: 'signUp.once',
    says: 'a phone, an e-mail address and a company name are one account’s only',
    source: 'rules, 2 and 8',
    needs: signUp,
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
    id: 'signUp.country',
    says: 'a country that can’t be served is refused as such',
    source: 'rules, 2',
    needs: ['startSignUp'],
    as: 'nobody',
    async run(backend, person) {
      const details = { ...typed(backend, person.email), country: 'KP' };
      same('refusal', await person.refused('startSignUp', details), 'countryRefused: country countryRefused');
    },
  },
  {
    id: 'signUp.expiry',
    says: 'a PIN is good for five minutes',
    source: 'rules, 2',
    needs: signUp,
    as: 'traveller',
    async run(backend) {
      const person = backend.stranger();
      const details = typed(backend, person.email);
      const { id: signUpId } = await person.call('startSignUp', details);
      const pin = await pinOf(backend, details.phone);
      await backend.control?.advance('PT5M');
      same('too late', await person.refused('verifySignUp', { signUpId, pin }), 'attemptExpired');
    },
  },
];
