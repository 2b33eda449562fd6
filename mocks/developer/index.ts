import { contract } from '../../src/api/contract.js';
import { Router } from '../engine/router.js';
import type { Target } from '../engine/routes.js';
import { developerRoutes } from './routes.js';
import { unbuiltRoutes } from './unbuilt-routes.js';

/** The routes of the public API, those that the mock lacks included. */
export const developerRouter = new Router<Target>();
for (const [route, answer] of [...Object.entries(developerRoutes), ...unbuiltRoutes])
  developerRouter.add(route, { names: [route], answer });

/** All routes as method and path, `POST /sign-ups`, for people to read. */
export const routes: readonly string[] = [...Object.values(contract).map(({ route }) => route), ...Object.keys(developerRoutes)];

/** True for a name that a fault may have. */
export const isOperation = (name: string): boolean => name === '*' || Object.hasOwn(contract, name) || routes.includes(name);
