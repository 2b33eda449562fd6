import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { control } from '../control.js';
import type { Engine } from '../engine.js';
import { problem } from '../wire/answers.js';
import { preflight, type Origins } from './origins.js';
import { receive, tooLarge } from './receive.js';

export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

const problemOf = (code: 'forbidden' | 'badRequest', status?: number) => problem(new ApiError(code), status);

const isBodyless = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && !headers['content-length'] && !headers['transfer-encoding'];

const isJson = ({ headers }: IncomingMessage): boolean => /^application\/json\b/.test(headers['content-type'] ?? '');

/** Takes each request to the engine, or to what steers it, straight from Node's own objects: `Request` and `Response` cost too much. */
export function listener(engine: Engine, origins: Origins, limit: number, onAnswer: ((answer: Answered) => void) | undefined) {
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
      if (method !== 'GET' && !isJson(incoming)) return answer(problemOf('badRequest', 415));
      void control(engine, request).then(answer);
    };
    if (isBodyless(incoming)) return ask('');
    receive(incoming, limit, (body) => {
      if (body !== tooLarge) return ask(body);
      outgoing.shouldKeepAlive = false;
      answer(problemOf('badRequest', 413));
    });
  };
}
