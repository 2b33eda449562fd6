export { createClock, type Clock, type ClockOptions } from './clock.js';
export { inProcess, inProcessTransport } from './doors/in-process.js';
export { createEngine, type Engine, type EngineOptions } from './engine.js';
export type { Sent, Wanted } from './outbox.js';
export { ada, scenarios, type ScenarioName } from './scenarios.js';
export { fromSnapshot, toSnapshot } from './snapshot.js';
export type { Happened } from './timed-rule.js';
export { emptyWorld, type World } from './world.js';
