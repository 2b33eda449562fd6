export { createClock, type Clock, type ClockOptions } from './time/clock.js';
export { inProcess, inProcessTransport } from './transports/in-process.js';
export { createEngine } from './create-engine.js';
export type { Engine, EngineOptions } from './engine/engine.js';
export type { Sent, Wanted } from './world/outbox.js';
export { ada, scenarios, type ScenarioName } from './scenarios/index.js';
export { fromSnapshot, toSnapshot } from './world/snapshot.js';
export type { Happened } from './world/happened.js';
export { emptyWorld, type World } from './world/world.js';
