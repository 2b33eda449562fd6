import type { Engine } from '../engine/engine.js';
import type { ControlAnswer, ControlRequest } from './pieces.js';

/** The handlers that control an engine, by method and path. */
export type ControlRoutes = Readonly<
  Record<string, (engine: Engine, request: ControlRequest) => ControlAnswer | Promise<ControlAnswer>>
>;
