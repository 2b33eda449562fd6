import { contract } from '../src/api/contract.js';
import { developerRoutes } from './developer/index.js';
import { unbuiltRoutes } from './developer/unbuilt-routes.js';
import { assembleEngine, type Engine, type EngineOptions } from './engine/engine.js';
import { timedRules } from './rules/index.js';

const developerApi = [...Object.entries(developerRoutes), ...unbuiltRoutes];

/** The whole backend: the contract, the Developer API, and the rules that run by time. */
export function createEngine(options: EngineOptions = {}): Engine {
  const engine = assembleEngine({ rules: timedRules, developerApi }, options);
  const { onCallback } = options;
  if (onCallback) void import('./callbacks/deliver.js').then(({ deliverCallbacks }) => deliverCallbacks(engine, onCallback));
  return engine;
}

/** All routes as method and path, `POST /sign-ups`, for people to read. */
export const routes: readonly string[] = [...Object.values(contract).map(({ route }) => route), ...Object.keys(developerRoutes)];

/** True for a name that a fault may have. */
export const isOperation = (name: string): boolean => name === '*' || Object.hasOwn(contract, name) || routes.includes(name);
