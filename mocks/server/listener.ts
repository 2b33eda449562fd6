import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { control } from '../control/control.js';
import type { Engine } from '../engine/engine.js';
import { ownFile } from './page/serve-page.js';
import { problem } from '../engine/answers.js';
import type { Guard } from './guard.js';
import { receive } from './receive.js';
import { requestTarget } from './request-target.js';

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
}

const isBodyless = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !headers['content-length'] && !headers['transfer-encoding'];

const isJson = ({ headers }: IncomingMessage): boolean => /^application\/json\b/.test(headers['content-type'] ?? '');

/**
 * Passes each request to the engine, or to its control, straight from Node's own objects, because `Request` and `Response` cost
 * too much.
 */
export function listener(engine: Engine, { guard, limits, onAnswer }: ListenerOptions) {
  /** The answer to a whole request. Node leaves out the body of an answer to HEAD. */
  const answerTo = (incoming: IncomingMessage, request: WireRequest, path: string): WireResponse | Promise<WireResponse> => {
    const own = request.method === 'GET' ? ownFile(path) : undefined;
    if (own) return own;
    if (!path.startsWith('/_mock/')) return engine.handle(request);
    if (request.method !== 'GET' && request.method !== 'DELETE' && !isJson(incoming))
      return problem(
        new ApiError('badRequest'),
        415,
        'What steers the mock is JSON, and says so: content-type: application/json.',
      );
    return control(engine, request);
  };

  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const began = onAnswer && performance.now();
    const { method = 'GET', headers } = incoming;
    const { url, host = headers.host } = requestTarget(incoming.url ?? '/');
    const path = url.split('?', 1)[0]!;
    const send = ({ status, headers: own, body }: WireResponse) => {
      const length = status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
      outgoing.writeHead(status, { ...own, ...length, ...guard.headers(headers.origin) }).end(body);
      // A client that does not read its answer is disconnected.
      if (!outgoing.writableFinished) incoming.socket.setTimeout(limits.time);
      if (onAnswer) onAnswer({ method, path, status, milliseconds: performance.now() - began! });
    };
    const answer = (made: WireResponse | Promise<WireResponse>) =>
      made instanceof Promise ? void made.catch(() => problem(new ApiError('unknown'))).then(send) : send(made);

    const refusal = guard.refusal({ method, path, host, headers });
    if (refusal) return send(refusal);
    const ask = (body: string) => {
      const asked = method === 'HEAD' ? 'GET' : method;
      answer(answerTo(incoming, { method: asked, url, headers: headers as WireRequest['headers'], body }, path));
    };
    if (isBodyless(incoming)) return ask('');
    receive(incoming, path === '/_mock/snapshot' ? limits.snapshot : limits.body, (body) => {
      if (typeof body === 'string') return ask(body);
      outgoing.shouldKeepAlive = false;
      send(body);
    });
  };
}
