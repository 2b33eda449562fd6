import { ApiError } from '../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../src/api/wire.js';
import type { Clock } from '../time/clock.js';
import type { Faults } from './faults.js';
import type { Router } from './router.js';
import type { Target } from './routes.js';
import type { Timeline } from '../time/timeline.js';
import { createGate } from './throttle.js';
import { asAsked, problem } from './answers.js';
import { pathOf } from './input.js';

export interface DispatchOptions {
  readonly clock: Clock;
  readonly timeline: Timeline;
  readonly faults: Faults;
  /** The contract's routes. */
  readonly router: Router<Target>;
  /** All others. */
  readonly developerApi: () => Router<Target> | Promise<Router<Target>>;
  readonly onError: ((error: unknown) => void) | undefined;
}

type Found = NonNullable<ReturnType<Router<Target>['find']>>;

/** Passes each request to its route. A missing route and an error are answers as well. */
export function dispatcher({ clock, timeline, faults, router, developerApi, onError }: DispatchOptions) {
  const gate = createGate(clock, () => timeline.era);

  const route = (request: WireRequest): WireResponse | Promise<WireResponse> => {
    const path = pathOf(request.url);
    const found = router.find(path);
    if (found) return answered(request, found);
    const others = developerApi();
    const by = (it: Router<Target>) => answered(request, it.find(path));
    return others instanceof Promise ? others.then(by) : by(others);
  };
  const answered = (request: WireRequest, found: Found | undefined): WireResponse | Promise<WireResponse> => {
    if (!found) return problem(new ApiError('notFound'));
    const target = found.methods.get(request.method === 'HEAD' ? 'GET' : request.method);
    if (!target) return withMethods(request.method, found.methods);
    const [name = ''] = target.names;
    return faults.apply(target.names, timeline.seed, () =>
      target.answer(request, found.params, (step) => timeline.step(name, step), gate),
    );
  };
  const broken = (error: unknown): WireResponse => {
    if (error instanceof URIError) return problem(new ApiError('badRequest'));
    // Malformed requests were refused before anything was done.
    if (error instanceof ApiError) return problem(error);
    onError?.(error);
    return problem(new ApiError('unknown'));
  };

  return (request: WireRequest): WireResponse | Promise<WireResponse> => {
    const said = (answer: WireResponse) => asAsked(request.method, answer);
    try {
      const answer = route(request);
      return answer instanceof Promise ? answer.catch(broken).then(said) : said(answer);
    } catch (error) {
      return said(broken(error));
    }
  };
}

/**
 * The answer where a path lacks the method, and to OPTIONS: a client learns the path's methods (RFC 9110, 9.3.7). HEAD is there wherever
 * GET is.
 */
function withMethods(method: string, known: ReadonlyMap<string, unknown>): WireResponse {
  const isAsked = method === 'OPTIONS';
  const allow = [...known.keys(), ...(known.has('GET') ? ['HEAD'] : []), ...(isAsked ? [method] : [])].join(', ');
  const answer = isAsked ? { status: 204, headers: {}, body: '' } : problem(new ApiError('notFound'), 405);
  return { ...answer, headers: { ...answer.headers, allow } };
}
