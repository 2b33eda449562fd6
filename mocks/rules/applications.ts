import { hash, mix } from '../collections/hash.js';
import type { Application } from '../world/application-entities.js';
import { changed, withAccount } from '../world/copies.js';
import { uuid } from '../world/ids.js';
import type { Rented, Routing } from '../world/number-entities.js';
import { known, type World } from '../world/world.js';

/** Applications that every account has from the beginning. Their ids follow from the seed. */
const firstOnes = ({ seed }: World, accountId: string): readonly Application[] =>
  ['Call centre', 'Voice mail'].map((name) => ({
    id: uuid({ seed: mix(seed) ^ hash(`${name} ${accountId}`), serial: 0 }),
    name,
    apiKey: '',
    publicKey: '',
    capabilities: { voice: {} },
    improveAi: true,
  }));

/** The applications of an account, oldest first (docs/rules.md#applications). */
export const applicationsOf = (world: World, accountId: string): readonly Application[] =>
  world.applications.get(accountId) ?? firstOnes(world, accountId);

/** An application of an account by its id. */
export const applicationOf = (world: World, accountId: string, id: string): Application | undefined =>
  applicationsOf(world, accountId).find((it) => it.id === id);

/** The address of an application for an occasion: `addressOf(it, 'voice', 'event_url')`; empty for none. */
export const addressOf = (application: Application | undefined, ability: string, occasion: string): string =>
  application?.capabilities[ability]?.webhooks?.[occasion]?.address ?? '';

const withAll = (world: World, accountId: string, all: readonly Application[]): World =>
  changed(world, { applications: world.applications.set(accountId, all) });

/** The world with a new or changed application. */
export function withApplication(world: World, accountId: string, application: Application): World {
  const all = applicationsOf(world, accountId);
  const isNew = all.every(({ id }) => id !== application.id);
  const next = isNew ? [...all, application] : all.map((it) => (it.id === application.id ? application : it));
  const owners = world.applicationOwners.set(application.id, accountId);
  return changed(withAll(world, accountId, next), { applicationOwners: owners });
}

/** Settings of a number without an application. */
function unlinked(routing: Routing, id: string): Routing {
  const { app, messagesApp, voice, voiceValue } = routing;
  const calls = voice === 'app' && voiceValue === id ? ({ voice: 'none', voiceValue: '' } as const) : { voice, voiceValue };
  return { ...routing, ...calls, app: app === id ? '' : app, messagesApp: messagesApp === id ? '' : messagesApp };
}

/** The world without an application; the numbers that led to it lead nowhere (docs/rules.md#applications). */
export function withoutApplication(world: World, accountId: string, id: string): World {
  const account = known(world.accounts, accountId);
  const numbers: readonly Rented[] = account.numbers.map((it) => ({ ...it, routing: unlinked(it.routing, id) }));
  const left = applicationsOf(world, accountId).filter((it) => it.id !== id);
  const next = changed(withAll(world, accountId, left), { applicationOwners: world.applicationOwners.delete(id) });
  return withAccount(next, { ...account, numbers });
}
