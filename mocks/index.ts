import type { OutboxFilter } from './world/outbox.js';
import type { WorldEvent } from './world/event.js';

export { createClock, type Clock, type ClockOptions } from './time/clock.js';
export { inProcess, inProcessTransport } from './transports/in-process.js';
export { resendCallback } from './callbacks/resend.js';
export { callbackSettings, setCallbacks } from './callbacks/settings.js';
export { trigger, type TriggerInput } from './callbacks/triggers.js';
export { callbacksOf, type CallbackFilter, type CallbackView } from './callbacks/view.js';
export type { CallbackAnswer, CallbackRequest, CarryCallback } from './engine/callback-request.js';
export type { CallbackSettings } from './world/callback-entities.js';
export { createEngine } from './create-engine.js';
export type { Engine, EngineOptions } from './engine/engine.js';

export type { OutboxFilter } from './world/outbox.js';
export type { Sent } from './world/sent.js';
export { ada, scenarios, type ScenarioName } from './scenarios/index.js';
export { fromSnapshot, toSnapshot } from './world/snapshot.js';
export type { WorldEvent } from './world/event.js';
export { emptyWorld, type World } from './world/world.js';

/** @deprecated Use `OutboxFilter`. */
export type Wanted = OutboxFilter;
/** @deprecated Use `WorldEvent`. */
export type Happened = WorldEvent;
