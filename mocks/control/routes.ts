import type { WireRequest } from '../../src/api/wire.js';
import type { Engine } from '../engine/engine.js';
import type { ControlAnswer } from './pieces.js';

/** The handlers that control an engine, by method and path. */
export type ControlRoutes = Readonly<
  Record<string, (engine: Engine, request: WireRequest) => ControlAnswer | Promise<ControlAnswer>>
>;
