import { contract, type Name } from '../src/api/contract.js';
import { developerRoutes } from './developer/index.js';
import { answerTo, type Answer } from './wire/row.js';
import { Router } from './wire/router.js';

const names = Object.keys(contract) as Name[];

/** Every route: the contract's and the Developer API's. `checked` holds each answer against the contract, for tests. */
export function createRouter(checked: boolean): Router<Answer> {
  const router = new Router<Answer>();
  for (const name of names) router.add(contract[name].route, answerTo(name, { checked }));
  for (const [route, answer] of Object.entries(developerRoutes)) router.add(route, answer);
  return router;
}

/** `POST /sign-ups` and all the others, to be read by people. */
export const routes: readonly string[] = [...names.map((name) => contract[name].route), ...Object.keys(developerRoutes)];
