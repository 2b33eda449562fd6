import { contract, type Name } from '../../src/api/contract.js';
import type { CarryCallback } from './callback-request.js';
import { answerTo, type Answer } from './operation.js';
import { Router } from './router.js';

/** The handler of a route, and the names that a fault may give it: the operation's, if it has one, and its own. */
export interface Target {
  readonly names: readonly string[];
  readonly answer: Answer;
}

/**
 * The contract's routes. `checked` checks each answer against the contract, for tests; `carry` carries requests to programs, if
 * somebody does.
 */
export function contractRouter(checked: boolean, carry: () => CarryCallback | undefined): Router<Target> {
  const router = new Router<Target>();
  for (const [name, { route }] of Object.entries(contract) as [Name, (typeof contract)[Name]][])
    router.add(route, { names: [name, route], answer: reaching(name, answerTo(name, { checked }), carry) });
  return router;
}

/** A test of a webhook reaches beyond the world: its answer comes from there. */
function reaching(name: Name, answer: Answer, carry: () => CarryCallback | undefined): Answer {
  if (name !== 'testWebhook') return answer;
  return (request, ...rest) => {
    const [made, by] = [answer(request, ...rest), carry()];
    return by ? Promise.all([made, import('./webhook-test.js')]).then(([it, { tested }]) => tested(request, it, by)) : made;
  };
}
