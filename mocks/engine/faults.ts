import { ApiError, errorStatus, type ErrorCode } from '../../src/api/errors.js';
import type { WireResponse } from '../../src/api/wire.js';
import { hash, mix } from '../collections/hash.js';
import { problem } from './answers.js';

/** How a call goes wrong on demand. Without a rate or a status it is only late. */
export interface Fault {
  /** An operation (`signIn`), a route (`POST /sms/json`), or `*` for every call. The first fault that fits counts. */
  readonly operation: string;
  /** Milliseconds of real time that the answer comes late. */
  readonly delay?: number | undefined;
  /** The share of calls that is refused, 0 to 1; all of them when only a status is given. Which ones follows from the seed. */
  readonly rate?: number | undefined;
  /** The HTTP status of a refusal; 503 unless told. */
  readonly status?: number | undefined;
  /** The call is carried out, and its answer lost: what idempotency keys are for. */
  readonly carriedOut?: boolean | undefined;
}

/** The longest delay, in milliseconds. */
export const longestDelay = 60_000;

/** What is to go wrong, and how often it has been asked already. */
export class Faults {
  #faults: readonly Fault[] = [];
  #calls = 0;

  get list(): readonly Fault[] {
    return this.#faults;
  }

  /** From now on these and no others; counting begins anew, so that the same calls fail again. */
  set(faults: readonly Fault[]): void {
    [this.#faults, this.#calls] = [faults, 0];
  }

  /** Answers a call, or doesn't. `names` are the operation's id and its route. */
  apply<A extends WireResponse | Promise<WireResponse>>(names: readonly string[], seed: number, answer: () => A) {
    if (this.#faults.length === 0) return answer();
    const fault = this.#faults.find(({ operation }) => operation === '*' || names.includes(operation));
    if (!fault) return answer();
    const refused = chance(seed, ++this.#calls) < (fault.rate ?? (fault.status === undefined ? 0 : 1));
    const outcome = refused && !fault.carriedOut ? undefined : answer();
    return late(fault.delay ?? 0, refused ? refusal(fault.status ?? 503) : outcome!);
  }
}

/** From 0 to 1, never 1. */
const chance = (seed: number, call: number): number => mix(mix(seed) ^ hash(`fault ${call}`)) / 2 ** 32;

function refusal(status: number): WireResponse {
  const known = (Object.keys(errorStatus) as ErrorCode[]).find((code) => errorStatus[code] === status);
  const wait = status === 429 || status === 503 ? { retryAfter: 1 } : {};
  return problem(new ApiError(known ?? 'unknown', wait), status);
}

const late = <A>(delay: number, answer: A): A | Promise<Awaited<A>> =>
  delay > 0 ? new Promise((resolve) => setTimeout(() => resolve(answer as Awaited<A>), delay)) : answer;
