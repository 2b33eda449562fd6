import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '../engine/engine.js';
import { answering } from './answering.js';
import { Exchange } from './exchange.js';
import type { ListenerOptions } from './server-parts.js';
import { WorldDoor } from './world-door.js';

/**
 * Passes each request to the engine, or to its control, straight from Node's own objects, because `Request` and `Response` cost
 * too much.
 */
export function listener(engine: Engine, options: ListenerOptions) {
  const { traffic, streams, worlds, rooms, peers } = options;
  const door = new WorldDoor({ worlds, rooms, peers });
  const within = { ...options, door, answerTo: answering(engine, traffic, () => streams.changed()) };
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => new Exchange(within, incoming, outgoing).begin();
}
