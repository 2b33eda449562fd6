import { contract, type Name } from '../../src/api/contract.js';
import { developerRoutes } from '../developer/index.js';
import { unbuiltRoutes } from '../developer/unbuilt-routes.js';
import { answerTo, type Answer } from './operation.js';
import { Router } from './router.js';

const names = Object.keys(contract) as Name[];

/** What a route does, and the names a fault may call it by: the operation's, if it has one, and its own. */
export interface Target {
  readonly names: readonly string[];
  readonly answer: Answer;
}

/** Every route: the contract's and the Developer API's. `checked` holds each answer against the contract, for tests. */
export function createRouter(checked: boolean): Router<Target> {
  const router = new Router<Target>();
  for (const name of names) {
    const { route } = contract[name];
    router.add(route, { names: [name, route], answer: answerTo(name, { checked }) });
  }
  for (const [route, answer] of [...Object.entries(developerRoutes), ...unbuiltRoutes])
    router.add(route, { names: [route], answer });
  return router;
}

/** `POST /sign-ups` and all the others, to be read by people. */
export const routes: readonly string[] = [...names.map((name) => contract[name].route), ...Object.keys(developerRoutes)];

/** Whether a fault may be called by this name. */
export const isOperation = (name: string): boolean => name === '*' || Object.hasOwn(contract, name) || routes.includes(name);
