import { developerApi } from './developer/lazy.js';
import { assembleEngine, type Engine, type EngineOptions } from './engine/engine.js';
import { timedRules } from './rules/index.js';

/** The whole backend: the contract, the Developer API, and the rules that run by time. */
export function createEngine(options: EngineOptions = {}): Engine {
  const engine = assembleEngine({ rules: timedRules, developerApi }, options);
  const { onCallback } = options;
  if (onCallback) void import('./callbacks/deliver.js').then(({ deliverCallbacks }) => deliverCallbacks(engine, onCallback));
  return engine;
}
