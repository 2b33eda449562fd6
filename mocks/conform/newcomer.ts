import type { Output } from '../../src/api/contract.js';
import { ApiError } from '../../src/api/errors.js';
import type { Backend, Person } from './backend.js';
import { Unmet } from './unmet.js';

const areas = '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251'.split(
  ' ',
);

/** Phone numbers that the North American plan reserves for films, so that no text reaches anybody: +1 … 555 0100 to 0189. */
const phoneOf = (text: string): string => {
  let drawn = 0;
  for (const letter of text) drawn = (drawn * 31 + letter.charCodeAt(0)) % 1_000_003;
  return `+1${areas[drawn % areas.length]}55501${String(Math.floor(drawn / areas.length) % 90).padStart(2, '0')}`;
};

export const password = 'correct horse';

export const typed = (backend: Backend, email: string) => ({
  companyName: backend.unique('Company'),
  name: 'Ada Lovelace',
  email,
  password,
  country: 'US',
  phone: phoneOf(backend.unique('phone')),
  channel: 'sms' as const,
});

export interface Begun {
  readonly details: ReturnType<typeof typed>;
  readonly signUp: Output<'startSignUp'>;
}

/** The reserved numbers are few, and earlier runs have taken some, so several are tried. */
const tries = 20;

/** Starts a sign-up that waits for its PIN. */
export async function begin(backend: Backend, person: Person): Promise<Begun> {
  for (let left = tries; ; left--) {
    const details = typed(backend, person.email);
    try {
      return { details, signUp: await person.call('startSignUp', details) };
    } catch (error) {
      const isTaken = error instanceof ApiError && error.fields['phone']?.code === 'inUse';
      if (!isTaken || left === 1) throw error;
    }
  }
}

/** The latest PIN sent to a phone. */
export async function pinOf({ control }: Backend, phone: string): Promise<string> {
  const pin = /\d{6}/.exec((await control?.sent('sms', phone))?.at(-1) ?? '')?.[0];
  if (pin === undefined) throw new Unmet('the PIN', 'a text message with six digits', 'none');
  return pin;
}

export const wrong = (pin: string): string => (pin === '000000' ? '000001' : '000000');

/** Signs up and returns the signed-in person. The PIN is read from the outbox. */
export async function newcomer(backend: Backend): Promise<Person> {
  const person = backend.stranger();
  const { details, signUp } = await begin(backend, person);
  const { token } = await person.call('verifySignUp', { signUpId: signUp.id, pin: await pinOf(backend, details.phone) });
  person.authorize(token);
  return person;
}

/** The same person, in another session. */
export async function signedIn(backend: Backend, email: string, secret = password): Promise<Person> {
  const person = backend.stranger(email);
  person.authorize((await person.call('signIn', { email, password: secret })).token);
  return person;
}
