import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Engine } from '../engine.js';
import { listener, type Answered } from './listener.js';
import { originsOf } from './origins.js';

export type { Answered };

export interface ServeOptions {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  /** `127.0.0.1` unless told: nobody else on the network can reach it. */
  readonly host?: string;
  /** The origin of the pages that may call from elsewhere: `http://localhost:5173`. */
  readonly cors?: string;
  readonly limits?: Partial<Limits>;
  /** Told of every answer; the path comes without its query, where secrets may be. */
  readonly onAnswer?: (answer: Answered) => void;
}

export interface Limits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Bytes of a request's headers. */
  readonly headers: number;
  readonly connections: number;
  /** Milliseconds for a whole request to arrive. */
  readonly time: number;
}
const standard: Limits = { body: 100_000, headers: 16_384, connections: 1000, time: 30_000 };

export interface MockServer {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The engine as an HTTP server of its own, with `/_mock/` to steer it. Rejects when it cannot listen there. */
export function serve(
  engine: Engine,
  { port = 0, host = '127.0.0.1', cors, limits = {}, onAnswer }: ServeOptions = {},
): Promise<MockServer> {
  const { body, headers: maxHeaderSize, connections, time: requestTimeout } = { ...standard, ...limits };
  const connectionsCheckingInterval = Math.min(requestTimeout / 2, 5000);
  const server = createServer({ maxHeaderSize, requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval });
  server.maxConnections = connections;
  server.on('clientError', refuseGarbage);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = (server.address() as AddressInfo).port;
      const origins = originsOf(host, bound, cors);
      server.on('request', listener(engine, origins, body, onAnswer));
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${bound}`, port: bound, close: () => closed(server) });
    });
  });
}

/** Bytes that are no HTTP, or too slow, or too many. */
function refuseGarbage({ code }: NodeJS.ErrnoException, socket: Socket): void {
  const status = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' }[
    code ?? ''
  ];
  if (socket.writable) socket.end(`HTTP/1.1 ${status ?? '400 Bad Request'}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  else socket.destroy();
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
