import { contract } from '../src/api/contract.js';
import { developerRoutes } from './developer/index.js';
import { unbuiltRoutes } from './developer/unbuilt-routes.js';
import { assembleEngine, type Engine, type EngineOptions } from './engine/engine.js';
import { timedRules } from './rules/index.js';

const developerApi = [...Object.entries(developerRoutes), ...unbuiltRoutes];

/** The whole backend: the contract, the Developer API, and the rules that time sets off. */
export const createEngine = (options: EngineOptions = {}): Engine => assembleEngine({ rules: timedRules, developerApi }, options);

/** `POST /sign-ups` and all the others that are built, to be read by people. */
export const routes: readonly string[] = [...Object.values(contract).map(({ route }) => route), ...Object.keys(developerRoutes)];

/** Whether a fault may be called by this name. */
export const isOperation = (name: string): boolean => name === '*' || Object.hasOwn(contract, name) || routes.includes(name);
