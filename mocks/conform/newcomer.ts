import type { Backend, Person } from './backend.js';
import { Unmet } from './check.js';

/** Numbers that Ofcom keeps for films; which of them follows from the run. */
const phoneOf = (text: string): string => {
  let digits = 0;
  for (const letter of text) digits = (digits * 31 + letter.charCodeAt(0)) % 10_000_000;
  return `+4479${String(digits).padStart(8, '0')}`;
};

export const password = 'correct horse';

export const typed = (backend: Backend, email: string) => ({
  companyName: backend.unique('Company'),
  name: 'Ada Lovelace',
  email,
  password,
  country: 'GB',
  phone: phoneOf(backend.unique('phone')),
  channel: 'sms' as const,
});

/** The PIN that a phone got last. */
export async function pinOf({ control }: Backend, phone: string): Promise<string> {
  const pin = /\d{6}/.exec((await control?.last('sms', phone)) ?? '')?.[0];
  if (pin === undefined) throw new Unmet('the PIN', 'a text message with six digits', 'none');
  return pin;
}

export const wrong = (pin: string): string => (pin === '000000' ? '000001' : '000000');

/** Somebody who has just signed up and is in; it takes the outbox, where the PIN is. */
export async function newcomer(backend: Backend): Promise<Person> {
  const person = backend.stranger();
  const details = typed(backend, person.email);
  const { id } = await person.call('startSignUp', details);
  const { token } = await person.call('verifySignUp', { signUpId: id, pin: await pinOf(backend, details.phone) });
  person.authorize(token);
  return person;
}

/** The same person, in a session of its own. */
export async function signedIn(backend: Backend, email: string, secret = password): Promise<Person> {
  const person = backend.stranger(email);
  person.authorize((await person.call('signIn', { email, password: secret })).token);
  return person;
}
