import type { Steps } from '../collections/steps.js';
import { Table } from '../collections/table.js';
import { parts } from '../collections/table-steps.js';
import type { World } from '../world/world.js';
import { Plan } from './plan.js';
import type { AnyRule } from './timed-rule.js';

/** Plans the events of a world in steps: a plan that sees its tables grow plans what is added. */
export function* planned(rules: readonly AnyRule[], world: World): Steps<Plan> {
  const plan = new Plan(rules);
  const tables = [...new Set(rules.map((it) => it.table))];
  let seen: World = { ...world, ...Object.fromEntries(tables.map((name) => [name, Table.empty])) };
  for (const name of tables)
    for (let at = 1; at <= parts; at++) {
      seen = { ...seen, [name]: world[name].part(at) };
      plan.first(seen);
      yield undefined;
    }
  return plan;
}
