import * as z from 'zod/mini';
import { isScenario, scenarioList, worldOf } from '../scenarios/index.js';
import { json } from '../engine/answers.js';
import { objectIn } from '../engine/input.js';
import { instantIn } from './calendar.js';
import { clockView } from './clock.js';
import { parsed, refused } from './input.js';
import type { ControlRoutes } from './routes.js';

/** Defaults: the scenario `new`, the seed 1, and the scenario's own time, so that a reset gives the same world each time. */
const Reset = z.strictObject({
  scenario: z.optional(z.string()),
  seed: z.optional(z.int().check(z.gte(0), z.lte(0xffffffff))),
  now: z.optional(z.string()),
});

export const resetRoutes: ControlRoutes = {
  'GET /_mock/scenarios': () => json({ scenarios: scenarioList }),

  async 'POST /_mock/reset'(engine, { body }) {
    const { scenario = 'new', seed, now } = parsed(Reset, objectIn(body));
    if (!isScenario(scenario)) throw refused('scenario', 'unknown');
    const instant = now === undefined ? undefined : await instantIn('now', now);
    const world = worldOf(scenario, { ...(seed !== undefined && { seed }), ...(instant !== undefined && { now: instant }) });
    engine.faults.set([]);
    engine.replace(world);
    return clockView(engine);
  },
};
