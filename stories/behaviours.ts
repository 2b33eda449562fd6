import type { Client } from '../src/api/client.js';
import { ApiError, errorStatus, type ErrorCode } from '../src/api/errors.js';

const troubles = {
  /** Answers after a second and a half. */
  slow: () => new Promise<void>((then) => setTimeout(then, 1500)),
  /** Never answers. */
  hangs: () => new Promise<void>(() => {}),
  offline: async () => Promise.reject(new ApiError('offline')),
  timeout: async () => Promise.reject(new ApiError('timeout')),
  nonsense: async (operation: string) => Promise.reject(new ApiError('badAnswer', { operation })),
} as const;

/** The behaviour of a backend: normal, bad in one of these ways, or refusing everything with a code. */
export type Behaviour = 'works' | 'unsupported' | keyof typeof troubles | ErrorCode;

/** Every behaviour by name, for a menu. */
export const behaviours: readonly Behaviour[] = [
  'works',
  'unsupported',
  ...(Object.keys(troubles) as (keyof typeof troubles)[]),
  ...(Object.keys(errorStatus) as ErrorCode[]),
];

/** The backend in a bad state, to see how an element reacts. Refusals with a wait have one of 90 seconds. */
export function behaving(client: Client, behaviour: Behaviour): Client {
  if (behaviour === 'works') return client;
  if (behaviour === 'unsupported') return { ...client, can: () => false };
  return {
    ...client,
    async call(row, input, signal) {
      if (!(behaviour in troubles)) throw refusal(behaviour as ErrorCode, row.id);
      await troubles[behaviour as keyof typeof troubles](row.id);
      return client.call(row, input, signal);
    },
  };
}

const refusal = (code: ErrorCode, operation: string) =>
  new ApiError(code, { operation, ...(errorStatus[code] === 429 && { retryAfter: 90 }) });
