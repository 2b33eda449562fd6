import { openAccount, type Applicant } from '../commands/open-account.js';
import { emptyWorld, known, type World } from '../world/world.js';

/** Where scenarios start, unless told: a Monday. */
export const start = Date.UTC(2026, 2, 2, 9);

/** When and from which seed a scenario is made. */
export interface When {
  readonly seed?: number;
  /** Epoch milliseconds at which the scenario is handed over; what happened before lies before. */
  readonly now?: number;
}

/** Somebody to sign in as, whose API key and secret are the same for every seed. */
export interface Persona extends Applicant {
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** Who is in nearly every scenario. */
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

/** A user's API key and secret become well-known ones. */
export function withKey(world: World, userId: string, apiKey: string, apiSecret: string): World {
  const user = known(world.users, userId);
  const secrets = user.secrets.map((it, at) => (at === 0 ? { ...it, secret: apiSecret } : it));
  return {
    ...world,
    users: world.users.set(userId, { ...user, apiKey, secrets }),
    apiKeys: world.apiKeys.delete(user.apiKey).set(apiKey, userId),
  };
}

/** A world in which somebody has signed up just now, or at another time. */
export const signedUp = ({ seed = 1, now = start }: When, persona: Persona = ada): World =>
  opened(emptyWorld({ seed, now }), persona);
