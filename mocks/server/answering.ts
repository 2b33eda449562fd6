import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import { controlInPieces } from '../control/control.js';
import type { ControlAnswer, ControlRequest } from '../control/pieces.js';
import { problem } from '../engine/answers.js';
import type { Engine } from '../engine/engine.js';
import { looking } from './looking.js';
import { ownFile } from './page/serve-page.js';
import type { Traffic } from './traffic.js';

type Answer = ControlAnswer | Promise<ControlAnswer>;

/** The answer to `OPTIONS *`, which asks for the server as a whole. */
const everything: WireResponse = {
  status: 204,
  headers: { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' },
  body: '',
};

const isJson = ({ headers }: WireRequest): boolean => /^application\/json\b/.test(headers['content-type'] ?? '');

/**
 * Answers whole requests of a server: for its own files, for control, and for the engine. Requests to the engine are remembered with
 * their answers, and told of.
 */
export function answering(engine: Engine, traffic: Traffic, tell: () => void) {
  const own = looking(traffic);

  const seen = (request: WireRequest, answer: WireResponse, from: number): WireResponse => {
    traffic.add(request, answer, from);
    tell();
    return answer;
  };
  const watched = (request: WireRequest): Answer => {
    const from = traffic.point;
    const made = engine.handle(request);
    return made instanceof Promise ? made.then((answer) => seen(request, answer, from)) : seen(request, made, from);
  };

  return (request: ControlRequest, path: string): Answer => {
    if (request.method === 'OPTIONS' && request.url === '*') return everything;
    const page = request.method === 'GET' ? ownFile(path) : undefined;
    if (page) return page;
    if (!path.startsWith('/_mock/')) return watched(request);
    if (request.method !== 'GET' && request.method !== 'DELETE' && !isJson(request))
      return problem(
        new ApiError('badRequest'),
        415,
        'What steers the mock is JSON, and says so: content-type: application/json.',
      );
    return controlInPieces(engine, request, own);
  };
}
