import type { Client } from '../../src/api/client.js';
import { httpClient, type HttpOptions } from '../../src/api/http.js';
import type { Transport } from '../../src/api/wire.js';
import type { Engine } from '../engine/engine.js';

/** Carries requests straight to the engine, without a network or service worker. */
export const inProcessTransport =
  (engine: Engine): Transport =>
  async (request, signal) => {
    signal?.throwIfAborted();
    return engine.handle(request);
  };

/** A client for `<nx-provider>` that calls the engine directly. */
export const inProcess = (engine: Engine, options: Omit<HttpOptions, 'transport' | 'baseUrl'> = {}): Client =>
  httpClient({ ...options, transport: inProcessTransport(engine) });
