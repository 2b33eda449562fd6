import { scenarioList, worldOf, type ScenarioName } from '../scenarios/index.js';
import { changed } from '../world/copies.js';
import type { World } from '../world/world.js';
import { ownSecret, realmOf } from './own.js';

/** The beginning of a world, and how it is kept. With its steps, this is all of it. */
export interface About {
  readonly id: string;
  readonly name: string;
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** Epoch milliseconds; null for the scenario's own time. */
  readonly now: number | null;
  readonly frozen: boolean;
  /** The salts of its API secrets: its own, and then those of the worlds that it was forked from. */
  readonly salts: readonly string[];
  /** The token of those who may steer it. */
  readonly token: string;
  /** The number of the steps that it has from the world it was forked from. */
  readonly begins: number;
  readonly parent: string | null;
  readonly createdAt: number;
  /** Milliseconds without a request after which it is removed; null for never. */
  readonly expires: number | null;
}

/** A world, and whether its clock stands still. */
export interface State {
  readonly world: World;
  readonly frozen: boolean;
}

/** The people of a world's scenario, with the keys and secrets of this world. */
export const peopleOf = ({ id, scenario, salts }: About) =>
  scenarioList
    .find(({ name }) => name === scenario)!
    .accounts.map(({ apiKey, ...person }) => ({
      ...person,
      apiKey: apiKey + realmOf(id),
      apiSecret: ownSecret(salts[0]!, apiKey),
    }));

/**
 * The world with its own realm, and with its own secrets in the place of the scenario's and of those worlds that it came from. A world
 * `fromElsewhere`, as a snapshot is, may have secrets that nobody here knows: the first of each person becomes their own.
 */
export function owned(world: World, { id, scenario, salts }: About, fromElsewhere = false): World {
  const { accounts } = scenarioList.find(({ name }) => name === scenario)!;
  let { users } = world;
  for (const { apiKey, apiSecret } of accounts) {
    const user = users.get(world.apiKeys.get(apiKey) ?? '');
    if (!user) continue;
    const former = [apiSecret, ...salts.slice(1).map((it) => ownSecret(it, apiKey))];
    const secrets = user.secrets.map((it, at) =>
      former.includes(it.secret) || (fromElsewhere && at === 0) ? { ...it, secret: ownSecret(salts[0]!, apiKey) } : it,
    );
    users = users.set(user.id, { ...user, secrets });
  }
  return changed(world, { realm: realmOf(id), users });
}

/** Worlds of scenarios, the latest last: making one takes a hundred times as long as beginning with it. */
const made = new Map<string, World>();
const mostMade = 32;

/** The world of a scenario, without an owner. */
export function scenarioWorld({ scenario, seed, now }: Pick<About, 'scenario' | 'seed' | 'now'>): World {
  const key = `${scenario} ${seed} ${now}`;
  const world = made.get(key) ?? worldOf(scenario, { seed, ...(now !== null && { now }) });
  made.delete(key);
  made.set(key, world);
  for (const oldest of made.keys()) if (made.size > mostMade) made.delete(oldest);
  return world;
}

/** The world before its first step. */
export const begun = (about: About): State => ({ world: owned(scenarioWorld(about), about), frozen: about.frozen });
