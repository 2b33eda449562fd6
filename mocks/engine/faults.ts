import { ApiError, errorStatus, type ErrorCode } from '../../src/api/errors.js';
import type { WireResponse } from '../../src/api/wire.js';
import { hash, mix } from '../collections/hash.js';
import { problem } from './answers.js';

/** A failure on demand. Without a rate or a status, calls are only delayed. */
export interface Fault {
  /** An operation (`signIn`), a route (`POST /sms/json`), or `*` for every call. The first fault that matches applies. */
  readonly operation: string;
  /** Delay of the answer in milliseconds of real time. */
  readonly delay?: number | undefined;
  /** The share of calls to refuse, 0 to 1; all of them if only a status is given. The seed decides which. */
  readonly rate?: number | undefined;
  /** The HTTP status of a refusal; 503 by default. */
  readonly status?: number | undefined;
  /** Carries the call out and loses its answer, to try idempotency keys. */
  readonly carriedOut?: boolean | undefined;
}

/** The longest delay, in milliseconds. */
export const longestDelay = 60_000;

/** The failures on demand, and the number of calls so far. */
export class Faults {
  #faults: readonly Fault[] = [];
  #calls = 0;

  get list(): readonly Fault[] {
    return this.#faults;
  }

  /** Replaces the faults. Counting starts again, so that the same calls fail again. */
  set(faults: readonly Fault[]): void {
    [this.#faults, this.#calls] = [faults, 0];
  }

  /** Answers a call, or fails it. `names` are the operation's id and its route. */
  apply<A extends WireResponse | Promise<WireResponse>>(names: readonly string[], seed: number, answer: () => A) {
    if (this.#faults.length === 0) return answer();
    const fault = this.#faults.find(({ operation }) => operation === '*' || names.includes(operation));
    if (!fault) return answer();
    const refused = chance(seed, ++this.#calls) < (fault.rate ?? (fault.status === undefined ? 0 : 1));
    const outcome = refused && !fault.carriedOut ? undefined : answer();
    return late(fault.delay ?? 0, refused ? refusal(fault.status ?? 503) : outcome!);
  }
}

/** A pseudo-random number from 0 to 1, never 1. */
const chance = (seed: number, call: number): number => mix(mix(seed) ^ hash(`fault ${call}`)) / 2 ** 32;

function refusal(status: number): WireResponse {
  const known = (Object.keys(errorStatus) as ErrorCode[]).find((code) => errorStatus[code] === status);
  const wait = status === 429 || status === 503 ? { retryAfter: 1 } : {};
  return problem(new ApiError(known ?? 'unknown', wait), status);
}

const late = <A>(delay: number, answer: A): A | Promise<Awaited<A>> =>
  delay > 0 ? new Promise((resolve) => setTimeout(() => resolve(answer as Awaited<A>), delay)) : answer;
