import { contract, type Name } from '../../src/api/contract.js';
import { answerTo, type Answer } from './operation.js';
import { Router } from './router.js';

/** The handler of a route, and the names that a fault may give it: the operation's, if it has one, and its own. */
export interface Target {
  readonly names: readonly string[];
  readonly answer: Answer;
}

/** The contract's routes. `checked` checks each answer against the contract, for tests. */
export function contractRouter(checked: boolean): Router<Target> {
  const router = new Router<Target>();
  for (const [name, { route }] of Object.entries(contract) as [Name, (typeof contract)[Name]][])
    router.add(route, { names: [name, route], answer: answerTo(name, { checked }) });
  return router;
}
