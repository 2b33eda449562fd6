import { busy } from './busy.js';
import { demoLimit, empty, fresh } from './first-days.js';
import { numbers, onThe31st, zeroBalance } from './renting.js';
import type { When } from './begin.js';
import type { Scenario } from './scenario.js';
import { manyUsers } from './team.js';
import { shortCodes } from './texting.js';
import { history, live, reloading, reloadRefused, runningDry, transferPending } from './working.js';

import type { World } from '../world/world.js';

export { ada, start } from './begin.js';
export * as scenarios from './worlds.js';
export type { When } from './begin.js';

const all = {
  empty,
  new: fresh,
  demoLimit,
  live,
  runningDry,
  reloading,
  reloadRefused,
  transferPending,
  zeroBalance,
  numbers,
  onThe31st,
  shortCodes,
  manyUsers,
  history,
  busy,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof all;

/** The world of a scenario by its name. */
export const worldOf = (name: ScenarioName, when: When = {}): World => all[name].world(when);

/** True if there is a scenario of this name. */
export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(all, name);

/** All scenarios for people: a description of each, and the people who can sign in. */
export const scenarioList = Object.entries<Scenario>(all).map(([name, { description, people }]) => ({
  name,
  description,
  accounts: people.map(({ name: person, email, password, apiKey, apiSecret }) => ({
    name: person,
    email,
    password,
    apiKey,
    apiSecret,
  })),
}));
