import { createServer, type Server } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../engine/engine.js';
import { Patience } from './arriving-body.js';
import { callPrograms, type Called } from './callbacks.js';
import { Connections } from './connections.js';
import { EventStreams } from './event-streams.js';
import { guardOf } from './guard.js';
import { isLoopback } from './hosts.js';
import { listener } from './listener.js';
import { ownAddress } from './own-address.js';
import type { Answered } from './server-parts.js';
import { shareWorlds } from './share-worlds.js';
import { Traffic } from './traffic.js';
import { WorldRooms } from './world-rooms.js';
import { Worlds } from '../worlds/worlds.js';
import type { WorldsOptions } from '../worlds/options.js';

export type { Answered, Called };

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** `127.0.0.1` by default: other machines can not reach it. */
  readonly host?: string;
  /** The one other origin whose pages may call: `http://localhost:5173`. */
  readonly cors?: string;
  /**
   * Host names that the server answers to, besides `host` and those of the loopback. All others are refused, against DNS
   * rebinding.
   */
  readonly hosts?: readonly string[];
  /** The bearer token that control requests need. Beyond the loopback one is made by default. */
  readonly token?: string;
  /**
   * Calls the programs of accounts, with receipts, texts and calls: those of the loopback, and of hosts that are named. By default
   * nobody is called.
   */
  readonly callbacks?: { readonly hosts?: readonly string[]; readonly onCall?: (called: Called) => void };
  readonly limits?: Partial<Limits>;
  /** Worlds beside the engine's: where they are kept, and how many. */
  readonly worlds?: Omit<WorldsOptions, 'onAwake'>;
  /** The address where other servers reach this one, if they share the store of worlds: by default that of this machine. */
  readonly address?: string;
  /** Called after every answer; the path has no query, which may hold secrets. */
  readonly onAnswer?: (answer: Answered) => void;
}

export interface Limits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Bytes of an uploaded snapshot: a world is larger than any call. */
  readonly snapshot: number;
  /** Bytes of a request's headers. */
  readonly headers: number;
  /** The most connections; beyond it the one that has been silent the longest is closed. */
  readonly connections: number;
  /** Milliseconds for a whole request to arrive, and for an answer to be read. */
  readonly time: number;
}
const standard: Limits = { body: 100_000, snapshot: 500_000_000, headers: 16_384, connections: 1000, time: 30_000 };

export interface MockServer {
  /** The address: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** The token that control requests need; undefined if any program of this machine may control the mock. */
  readonly token: string | undefined;
  /** The worlds beside the engine's. */
  readonly worlds: Worlds;
  close(): Promise<void>;
}

/** Serves the engine over HTTP, with `/_mock/` to control it and worlds beside it. Rejects when it cannot listen there. */
export async function serve(engine: Engine, options: ServeOptions = {}): Promise<MockServer> {
  const { port = 0, host = '127.0.0.1', cors, hosts = [], limits = {}, onAnswer, token = newToken(host) } = options;
  const { body, snapshot, headers: maxHeaderSize, connections, time } = { ...standard, ...limits };
  const requestTimeout = time;
  const connectionsCheckingInterval = Math.min(time / 2, 5000);
  const server = createServer({ maxHeaderSize, requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval });
  // Longer than clients and proxies keep theirs, none of which then sends a request as its connection is closed.
  server.keepAliveTimeout = keptFor;
  const open = new Connections(server, { connections, time });
  const bound = await listening(server, port, host);
  const calls = callerOf(options, bound);
  const worlds = await Worlds.open({ ...options.worlds, ...(calls && { onAwake: (live) => live.atEnd(calls(live.engine)) }) });
  const tokenOf = (id: string) => (worlds.has(id) ? worlds.known(id).about.token : undefined);
  const guard = guardOf({ hosts: [host, ...hosts], cors, token, tokenOf, wall: worlds.wall });
  const [traffic, streams, rooms] = [new Traffic(engine), new EventStreams(engine), new WorldRooms(worlds)];
  const sharing = await shareWorlds(worlds, {
    address: options.address ?? ownAddress(host, bound),
    sendsCallbacks: calls !== undefined,
    onError: options.worlds?.onError,
  });
  const { peers } = sharing;
  const patience = new Patience(server, time);
  const within = { guard, patience, limits: { body, snapshot, time }, onAnswer, traffic, streams, worlds, rooms, peers };
  const answer = listener(engine, within);
  // One listener, because more than one cost a list of them for each request.
  server.on('request', (incoming, outgoing) => (open.heard(incoming.socket, outgoing), answer(incoming, outgoing)));
  const hangUp = calls?.(engine);
  const expiry = setInterval(() => void worlds.expire().catch(options.worlds?.onError), minute).unref();
  const close = async () => {
    clearInterval(expiry);
    hangUp?.();
    sharing.end();
    streams.close();
    await closed(server);
    await worlds.close();
  };
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${bound}`, port: bound, token, worlds, close };
}

const minute = 60_000;
/** Milliseconds that a connection waits for its next request. */
const keptFor = 65_000;

/** The port that a server listens on. */
const listening = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/** Calls the programs of an engine's accounts, if the server calls any. */
function callerOf({ callbacks }: ServeOptions, ownPort: number): ((engine: Engine) => () => void) | undefined {
  if (!callbacks) return undefined;
  const { hosts = [], onCall } = callbacks;
  return (engine) => callPrograms(engine, { hosts, ownPort, onCall });
}

/** The token for control, which is not open to everybody who can reach the server from another machine. */
const newToken = (host: string): string | undefined => (isLoopback(host) ? undefined : randomBytes(16).toString('hex'));

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
