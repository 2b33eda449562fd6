import { same, type Check } from '../check.js';
import { begin, password, typed } from '../newcomer.js';

/** The longest password: 128 characters. */
const sentence = 'My grandmother’s bicycle had three wheels, and she rode it every morning. '.repeat(2).slice(0, 128);

const commonOnes = {
  'the commonest': 'password',
  'a capital and a digit more': 'Password1',
  'a run of digits': '12345678',
  'a row of keys': 'qwertyuiop',
  'one letter': 'aaaaaaaa',
};

/** Limits of PINs and of passwords. */
export const signUpLimits: readonly Check[] = [
  {
    id: 'signUp.password',
    says: 'a password that many people use is refused, and a sentence is taken',
    source: 'docs/rules.md#passwords',
    needs: ['startSignUp', 'putPassword', 'signIn'],
    as: 'newcomer',
    async run(backend, person) {
      const other = backend.stranger();
      for (const [which, common] of Object.entries(commonOnes)) {
        const refused = 'invalid: password commonPassword';
        same(which, await other.refused('startSignUp', { ...typed(backend, other.email), password: common }), refused);
        same(which, await person.refused('putPassword', { currentPassword: password, password: common }), refused);
      }
      await person.call('putPassword', { currentPassword: password, password: sentence });
      await backend.stranger().call('signIn', { email: person.email, password: sentence });
    },
  },
  {
    id: 'signUp.texts',
    says: 'one number gets 20 PINs in 24 hours, in however many sign-ups, and after that others',
    source: 'docs/rules.md#pin-limits',
    needs: ['startSignUp'],
    as: 'traveller',
    async run(backend) {
      const { details } = await begin(backend, backend.stranger());
      const another = () => {
        const person = backend.stranger();
        return { person, details: { ...typed(backend, person.email), phone: details.phone } };
      };
      for (let n = 2; n <= 20; n++) {
        const next = another();
        await next.person.call('startSignUp', next.details);
      }
      const next = another();
      same('the 21st', await next.person.refused('startSignUp', next.details), 'tooManyPins');
      await backend.control?.advance('P1D');
      await next.person.call('startSignUp', next.details);
    },
  },
  {
    id: 'signUp.attempts',
    says: 'one sign-up has ten attempts, and says so before the next is asked for',
    source: 'docs/rules.md#pin-limits',
    needs: ['startSignUp', 'requestSignUpPin', 'getSignUp'],
    as: 'traveller',
    async run(backend) {
      const person = backend.stranger();
      const { signUp } = await begin(backend, person);
      const again = { signUpId: signUp.id, channel: 'sms' } as const;
      for (let n = 2; n <= 10; n++) {
        await backend.control?.advance('PT30S');
        await person.call('requestSignUpPin', again);
      }
      await backend.control?.advance('PT30S');
      same('the wait it tells', (await person.call('getSignUp', { signUpId: signUp.id })).resendIn > 30, true);
      same('the eleventh', await person.refused('requestSignUpPin', again), 'tooManyPins');
    },
  },
];
