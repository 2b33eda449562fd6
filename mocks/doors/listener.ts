import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { control } from '../control/control.js';
import type { Engine } from '../engine.js';
import { ownFile } from '../page/serve-page.js';
import { problem } from '../wire/answers.js';
import { preflight, type Origins } from './origins.js';
import { receive, tooLarge } from './receive.js';

export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface ListenerOptions {
  readonly origins: Origins;
  /** Bytes of a body, and of a snapshot that is put. */
  readonly limits: { readonly body: number; readonly snapshot: number };
  readonly onAnswer: ((answer: Answered) => void) | undefined;
}

const problemOf = (code: 'forbidden' | 'badRequest' | 'unknown', status?: number) => problem(new ApiError(code), status);

const isBodyless = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !headers['content-length'] && !headers['transfer-encoding'];

const isJson = ({ headers }: IncomingMessage): boolean => /^application\/json\b/.test(headers['content-type'] ?? '');

/** Takes each request to the engine, or to what steers it, straight from Node's own objects: `Request` and `Response` cost too much. */
export function listener(engine: Engine, { origins, limits, onAnswer }: ListenerOptions) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const began = onAnswer && performance.now();
    const { method = 'GET', url = '/', headers } = incoming;
    const path = url.split('?', 1)[0]!;
    const answer = ({ status, headers: own, body }: WireResponse) => {
      const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
      outgoing.writeHead(status, { ...own, ...length, ...origins.headers(headers.origin) }).end(body);
      if (onAnswer) onAnswer({ method, path, status, milliseconds: performance.now() - began! });
    };
    const reply = (made: WireResponse | Promise<WireResponse>) =>
      made instanceof Promise ? void made.catch(() => problemOf('unknown')).then(answer) : answer(made);

    if (method === 'OPTIONS' && headers['access-control-request-method'])
      return answer({ status: 204, headers: preflight, body: '' });
    const steers = path.startsWith('/_mock/');
    if (steers && !origins.maySteer(headers)) return answer(problemOf('forbidden'));
    const ask = (body: string) => {
      const request = { method, url, headers: headers as WireRequest['headers'], body };
      const own = method === 'GET' ? ownFile(path) : undefined;
      if (own) return reply(own);
      if (!steers) return reply(engine.handle(request));
      if (method !== 'GET' && method !== 'DELETE' && !isJson(incoming)) return answer(problemOf('badRequest', 415));
      reply(control(engine, request));
    };
    if (isBodyless(incoming)) return ask('');
    receive(incoming, path === '/_mock/snapshot' ? limits.snapshot : limits.body, (body) => {
      if (body !== tooLarge) return ask(body);
      outgoing.shouldKeepAlive = false;
      answer(problemOf('badRequest', 413));
    });
  };
}
