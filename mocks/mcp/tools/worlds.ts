import * as z from 'zod/mini';
import { scenarioList } from '../../scenarios/index.js';
import { hidden } from '../../control/masked.js';
import { text, tool, type Tool } from '../tool.js';
import { mostWorlds, type OpenWorld, type Worlds } from '../worlds.js';

export const reveal = z.optional(z.boolean().check(z.describe('True to show secrets as they are. Hidden by default.')));

const instant = text('The time to begin at, by ISO 8601 with a zone: 2026-03-31T09:00:00Z. By default the scenario’s own.');

const viewOf = ({ name, scenario, engine }: OpenWorld) => ({
  world: name,
  scenario,
  now: new Date(engine.clock.now()).toISOString(),
  people: scenarioList.find((it) => it.name === scenario)?.accounts.map(({ name: person, email }) => ({ name: person, email })),
});

const listScenarios = tool({
  name: 'list_scenarios',
  title: 'Scenarios',
  description: 'Lists the scenarios that a world can begin with, and the people in them who can sign in.',
  does: 'reads',
  input: z.strictObject({ reveal }),
  run: ({ reveal: asked }) =>
    scenarioList.map(({ name, description, accounts }) => ({
      scenario: name,
      description,
      people: accounts.map(({ password, apiSecret, ...it }) => ({
        ...it,
        password: asked ? password : hidden(password),
        apiSecret: asked ? apiSecret : hidden(apiSecret),
      })),
    })),
});

/** The tools that make worlds, and remove them. */
export const worldTools = (worlds: Worlds): readonly Tool[] => [
  listScenarios,
  tool({
    name: 'create_world',
    title: 'Make a world',
    description: `Makes a mock backend of its own in this process, which behaves like the product. Its clock stands still until move_clock. The same scenario, seed and calls give the same world. ${mostWorlds} worlds at most.`,
    does: 'writes',
    input: z.strictObject({
      scenario: z.optional(
        z.enum(scenarioList.map(({ name }) => name)).check(z.describe('What it begins with; live by default.')),
      ),
      seed: z.optional(z.int().check(z.gte(0), z.lte(0xffffffff), z.describe('The seed of ids, PINs and keys; 1 by default.'))),
      now: z.optional(instant),
    }),
    run: async ({ scenario = 'live', ...start }) => viewOf(await worlds.create(scenario, start)),
  }),
  tool({
    name: 'list_worlds',
    title: 'Worlds of this session',
    description: 'Lists the worlds that were made, with their time.',
    does: 'reads',
    input: z.strictObject({}),
    run: () => worlds.all.map(viewOf),
  }),
  tool({
    name: 'discard_world',
    title: 'Remove a world',
    description: 'Removes a world for good.',
    does: 'removes',
    input: z.strictObject({ world: text('The name of the world.') }),
    run({ world }) {
      worlds.discard(world);
      return worlds.all.map(viewOf);
    },
  }),
];
