import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { control } from '../control.js';
import type { Engine } from '../engine.js';
import { problem } from '../wire/answers.js';
import { originsOf, preflight, type Origins } from './origins.js';
import { receive, tooLarge } from './receive.js';

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

export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface MockServer {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const problemOf = (code: 'forbidden' | 'badRequest' | 'unknown', status?: number) => problem(new ApiError(code), status);

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
      server.on('request', (incoming, outgoing) => void take(incoming, outgoing));
      const take = listener(engine, origins, body, onAnswer);
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${bound}`, port: bound, close: () => closed(server) });
    });
  });
}

function listener(engine: Engine, origins: Origins, limit: number, onAnswer: ServeOptions['onAnswer']) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const began = onAnswer && performance.now();
    const { method = 'GET', url = '/', headers } = incoming;
    const answer = ({ status, headers: own, body }: WireResponse) => {
      const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
      outgoing.writeHead(status, { ...own, ...length, ...origins.headers(headers.origin) }).end(body);
      if (onAnswer) onAnswer({ method, path: url.split('?', 1)[0]!, status, milliseconds: performance.now() - began! });
    };
    if (method === 'OPTIONS' && headers['access-control-request-method'])
      return answer({ status: 204, headers: preflight, body: '' });
    const steers = url.startsWith('/_mock/');
    if (steers && !origins.maySteer(headers)) return answer(problemOf('forbidden'));
    const ask = (body: string) => {
      const request = { method, url, headers: headers as WireRequest['headers'], body };
      if (!steers) return answer(engine.handle(request));
      if (method !== 'GET' && !/^application\/json\b/.test(headers['content-type'] ?? ''))
        return answer(problemOf('badRequest', 415));
      void control(engine, request).then(answer);
    };
    if (method === 'GET' && !headers['content-length'] && !headers['transfer-encoding']) return ask('');
    receive(incoming, limit, (body) => {
      if (body !== tooLarge) return ask(body);
      outgoing.shouldKeepAlive = false;
      answer(problemOf('badRequest', 413));
    });
  };
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
