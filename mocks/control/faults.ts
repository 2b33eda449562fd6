import * as z from 'zod/mini';
import type { Engine } from '../engine/engine.js';
import { longestDelay } from '../engine/faults.js';
import { isOperation } from '../developer/index.js';
import { json } from '../engine/answers.js';
import { objectIn } from '../engine/input.js';
import { parsed, refused } from './input.js';
import type { ControlRoutes } from './routes.js';

const Fault = z.strictObject({
  operation: z.string(),
  delay: z.optional(z.int().check(z.gte(0), z.lte(longestDelay))),
  rate: z.optional(z.number().check(z.gte(0), z.lte(1))),
  status: z.optional(z.int().check(z.gte(400), z.lte(599))),
  carriedOut: z.optional(z.boolean()),
});
const Faults = z.strictObject({ faults: z.array(Fault).check(z.maxLength(1000)) });

const view = ({ faults }: Engine) => json({ faults: faults.list });

export const faultRoutes: ControlRoutes = {
  'GET /_mock/faults': view,

  'PUT /_mock/faults'(engine, { body }) {
    const { faults } = parsed(Faults, objectIn(body));
    if (!faults.every(({ operation }) => isOperation(operation))) throw refused('operation', 'unknown');
    engine.faults.set(faults);
    return view(engine);
  },

  'DELETE /_mock/faults'(engine) {
    engine.faults.set([]);
    return view(engine);
  },
};
