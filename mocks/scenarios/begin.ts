import { openAccount, type Applicant } from '../commands/open-account.js';
import { emptyWorld, known, type World } from '../world/world.js';

/** The default start of scenarios: a Monday. */
export const start = Date.UTC(2026, 2, 2, 9);

/** The time and the seed of a scenario. */
export interface When {
  readonly seed?: number;
  /** Epoch milliseconds at which the scenario is handed over; its past lies before. */
  readonly now?: number;
}

/** A person to sign in as, whose API key and secret are the same for every seed. */
export interface Persona extends Applicant {
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** The person in nearly every scenario. */
export const ada: Persona = {
  companyName: 'Analytical Engines Ltd',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  password: 'correct horse',
  country: 'GB',
  phone: '+447700900123',
  apiKey: 'ada00001',
  apiSecret: 'AdaSecret0000001',
};

/** Opens an account as a verified sign-up does; its primary user has the persona's API key and secret. */
export function opened(world: World, { apiKey, apiSecret, ...applicant }: Persona): World {
  const [next, { id }] = openAccount(world, applicant);
  return withKey(next, id, apiKey, apiSecret);
}

/** Gives a user a well-known API key and secret. */
export function withKey(world: World, userId: string, apiKey: string, apiSecret: string): World {
  const user = known(world.users, userId);
  const secrets = user.secrets.map((it, at) => (at === 0 ? { ...it, secret: apiSecret } : it));
  return {
    ...world,
    users: world.users.set(userId, { ...user, apiKey, secrets }),
    apiKeys: world.apiKeys.delete(user.apiKey).set(apiKey, userId),
  };
}

/** A world in which a person has just signed up. */
export const signedUp = ({ seed = 1, now = start }: When, persona: Persona = ada): World =>
  opened(emptyWorld({ seed, now }), persona);
