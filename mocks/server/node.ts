import { createServer, type Server } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../engine/engine.js';
import { limitConnections, refuseGarbage } from './connections.js';
import { guardOf } from './guard.js';
import { isLoopback } from './hosts.js';
import { listener, type Answered } from './listener.js';

export type { Answered };

export interface ServeOptions {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  /** `127.0.0.1` unless told: nobody else on the network can reach it. */
  readonly host?: string;
  /** The origin of the pages that may call from elsewhere: `http://localhost:5173`. */
  readonly cors?: string;
  /** The names it answers to, beside `host` and those of the loopback: any other is refused, against DNS rebinding. */
  readonly hosts?: readonly string[];
  /** What whoever steers it must send as a bearer token. Beyond the loopback one is made, unless told. */
  readonly token?: string;
  readonly limits?: Partial<Limits>;
  /** Told of every answer; the path comes without its query, where secrets may be. */
  readonly onAnswer?: (answer: Answered) => void;
}

export interface Limits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Bytes of a snapshot that is put: a world is larger than any call. */
  readonly snapshot: number;
  /** Bytes of a request's headers. */
  readonly headers: number;
  /** When there are more, the one that has been silent the longest is ended. */
  readonly connections: number;
  /** Milliseconds for a whole request to arrive, and for an answer to be taken. */
  readonly time: number;
}
const standard: Limits = { body: 100_000, snapshot: 200_000_000, headers: 16_384, connections: 1000, time: 30_000 };

export interface MockServer {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** What whoever steers it must send; undefined when any program of this machine may. */
  readonly token: string | undefined;
  close(): Promise<void>;
}

/** The engine as an HTTP server of its own, with `/_mock/` to steer it. Rejects when it cannot listen there. */
export function serve(
  engine: Engine,
  { port = 0, host = '127.0.0.1', cors, hosts = [], limits = {}, onAnswer, token = newToken(host) }: ServeOptions = {},
): Promise<MockServer> {
  const { body, snapshot, headers: maxHeaderSize, connections, time } = { ...standard, ...limits };
  const requestTimeout = time;
  const connectionsCheckingInterval = Math.min(time / 2, 5000);
  const server = createServer({ maxHeaderSize, requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval });
  limitConnections(server, connections);
  server.on('clientError', refuseGarbage);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = (server.address() as AddressInfo).port;
      const guard = guardOf({ hosts: [host, ...hosts], cors, token });
      server.on('request', listener(engine, { guard, limits: { body, snapshot, time }, onAnswer }));
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${bound}`, port: bound, token, close: () => closed(server) });
    });
  });
}

/** Whoever reaches the server from elsewhere is not thereby allowed to steer it. */
const newToken = (host: string): string | undefined => (isLoopback(host) ? undefined : randomBytes(16).toString('hex'));

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
