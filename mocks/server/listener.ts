import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { Engine } from '../engine/engine.js';
import { problem } from '../engine/answers.js';
import { answering } from './answering.js';
import type { Guard } from './guard.js';
import type { Peers } from './peers.js';
import { receive } from './receive.js';
import { requestTarget } from './request-target.js';
import { addressed } from './world-address.js';
import { WorldDoor } from './world-door.js';
import type { WorldRooms } from './world-rooms.js';
import { isOfWorlds } from '../worlds/routes.js';
import type { Worlds } from '../worlds/worlds.js';
import type { EventStreams } from './event-streams.js';
import type { Traffic } from './traffic.js';

export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface ListenerOptions {
  readonly guard: Guard;
  /** Bytes of a body, and of an uploaded snapshot; milliseconds that a client has to read an answer. */
  readonly limits: { readonly body: number; readonly snapshot: number; readonly time: number };
  readonly onAnswer: ((answer: Answered) => void) | undefined;
  /** The exchanges so far, and the streams that tell of new ones. */
  readonly traffic: Traffic;
  readonly streams: EventStreams;
  readonly worlds: Worlds;
  readonly rooms: WorldRooms;
  /** The servers that share the store of worlds, if it is shared. */
  readonly peers: Peers | undefined;
}

const isBodyless = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !headers['content-length'] && !headers['transfer-encoding'];

const lengthOf = (status: number, body: WireResponse['body']) =>
  status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };

/** The world in the path of what finds and ends worlds. */
const idInPath = (path: string): string | undefined => /^\/_mock\/worlds\/(\w+)/.exec(path)?.[1];

/**
 * Passes each request to the engine, or to its control, straight from Node's own objects, because `Request` and `Response` cost
 * too much.
 */
export function listener(engine: Engine, { guard, limits, onAnswer, traffic, streams, worlds, rooms, peers }: ListenerOptions) {
  const door = new WorldDoor({ worlds, rooms, peers });
  const answerTo = answering(engine, traffic, () => streams.changed());
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const began = onAnswer && performance.now();
    const { method = 'GET', headers } = incoming;
    const target = requestTarget(incoming.url ?? '/');
    const { url, world, isNamed, host } = addressed(target.url, target.host ?? headers.host, headers);
    const path = url.split('?', 1)[0]!;
    const send = ({ status, headers: own, body }: WireResponse) => {
      outgoing.writeHead(status, { ...own, ...lengthOf(status, body), ...guard.headers(headers.origin) }).end(body);
      // A client that does not read its answer is disconnected.
      if (!outgoing.writableFinished) incoming.socket.setTimeout(limits.time);
      if (onAnswer) onAnswer({ method, path, status, milliseconds: performance.now() - began! });
    };
    const answer = (made: WireResponse | Promise<WireResponse>) =>
      made instanceof Promise ? void made.catch(() => problem(new ApiError('unknown'))).then(send) : send(made);
    const sendIf = (refused: WireResponse | undefined) => refused && send(refused);
    const ask = (inWorld: string | undefined, body: string) => {
      const asked = method === 'HEAD' ? 'GET' : method;
      const request: WireRequest = { method: asked, url, headers: headers as WireRequest['headers'], body };
      if (isOfWorlds(path)) return answer(door.ofWorlds(request, host ?? ''));
      const of = inWorld ?? door.inBody(request);
      const made = () =>
        of !== undefined && (isNamed || worlds.has(of)) ? door.within(of, request, path) : answerTo(request, path);
      const looking = door.found(of);
      answer(looking ? looking.then(made) : made());
    };
    const proceed = () => {
      const isChecked = (isNamed || isOfWorlds(path)) && peers?.isForwarded(headers);
      const refusal = isChecked ? undefined : guard.refusal({ method, path, host, headers, world });
      if (refusal) return send(refusal);
      // The key of a world that is gone is unknown, as any other.
      const inWorld = world !== undefined && (isNamed || worlds.has(world)) ? world : undefined;
      if (path === '/_mock/events' && method === 'GET') {
        const own = guard.headers(headers.origin);
        if (inWorld === undefined) return sendIf(streams.open(outgoing, own));
        return void door.watch(inWorld, url, incoming, outgoing, own).then(sendIf);
      }
      if (isBodyless(incoming)) return ask(inWorld, '');
      receive(incoming, path === '/_mock/snapshot' ? limits.snapshot : limits.body, (body) => {
        if (typeof body === 'string') return ask(inWorld, body);
        outgoing.shouldKeepAlive = false;
        send(body);
      });
    };
    const looking = door.found(world, idInPath(path));
    return looking ? void looking.then(proceed, () => send(problem(new ApiError('unavailable')))) : proceed();
  };
}
