import { behaving, type Behaviour } from './behaviours.js';
import {
  ada,
  createClock,
  createEngine,
  inProcess,
  scenarios,
  trigger,
  type Engine,
  type ScenarioName,
  type TriggerInput,
} from '../mocks/index.js';
import type { Fault } from '../mocks/engine/faults.js';
import { signIn } from '../src/api/session.js';
import type { Client } from '../src/index.js';

/** Parameters of a story about the backend behind it. */
export interface StoryBackend {
  readonly scenario?: ScenarioName;
  readonly signedIn?: boolean;
  /** E-mail address of the signed-in user, by default Ada's: the scenario `manyUsers` has one for each permission. */
  readonly who?: string;
  readonly behaviour?: Behaviour;
  /** Seconds that pass before anybody signs in. */
  readonly passed?: number;
  /** Events that happen before anybody signs in. */
  readonly events?: readonly TriggerInput[];
  /** Failures on demand. */
  readonly faults?: readonly Fault[];
}

export interface Stage {
  readonly engine: Engine;
  readonly client: Client;
}

/** A backend for one story, with a clock that stands still until somebody moves it, so that every look shows the same. */
export async function stage({
  scenario = 'new',
  signedIn = true,
  who = ada.email,
  behaviour = 'works',
  passed = 0,
  events = [],
  faults = [],
}: StoryBackend): Promise<Stage> {
  const world = scenarios[scenario]();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  for (const event of events) trigger(engine, event);
  engine.advance(passed * 1000);
  const client = inProcess(engine);
  if (signedIn && scenario !== 'empty') {
    const { token } = await client.call(signIn, { email: who, password: ada.password });
    client.authorize?.(token);
  }
  engine.faults.set(faults);
  return { engine, client: behaving(client, behaviour) };
}
