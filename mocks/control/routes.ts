import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { Engine } from '../engine/engine.js';

/** The handlers that control an engine, by method and path. */
export type ControlRoutes = Readonly<
  Record<string, (engine: Engine, request: WireRequest) => WireResponse | Promise<WireResponse>>
>;
