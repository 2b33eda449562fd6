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
    return others instanceof Promise
      ? others.then((it) => answered(request, it.find(path)))
      : answered(request, others.find(path));
  };
  const answered = (request: WireRequest, found: Found | undefined): WireResponse | Promise<WireResponse> => {
    if (!found) return problem(new ApiError('notFound'));
    const target = found.methods.get(request.method === 'HEAD' ? 'GET' : request.method);
    if (!target) return request.method === 'OPTIONS' ? options(found.methods.keys()) : notAllowed(found.methods.keys());
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
    try {
      const answer = route(request);
      if (!(answer instanceof Promise)) return asAsked(request.method, answer);
      return answer.catch(broken).then((late) => asAsked(request.method, late));
    } catch (error) {
      return asAsked(request.method, broken(error));
    }
  };
}

/** The methods of a path. HEAD is there wherever GET is. */
function methodsOf(known: Iterable<string>): readonly string[] {
  const all = [...known];
  return all.includes('GET') ? [...all, 'HEAD'] : all;
}

function notAllowed(known: Iterable<string>): WireResponse {
  const { headers, ...rest } = problem(new ApiError('notFound'), 405);
  return { ...rest, headers: { ...headers, allow: methodsOf(known).join(', ') } };
}

/** The answer to OPTIONS, by which a client learns the methods of a path (RFC 9110, 9.3.7). */
const options = (known: Iterable<string>): WireResponse => ({
  status: 204,
  headers: { allow: [...methodsOf(known), 'OPTIONS'].join(', ') },
  body: '',
});
