import { deliverCallbacks } from '../callbacks/deliver.js';
import { shownAddress } from '../callbacks/shown-address.js';
import type { CallbackRequest } from '../engine/callback-request.js';
import type { Engine } from '../engine/engine.js';
import { carrierOver, type CarrierOptions } from './carry-callback.js';

/** One attempt of a callback, for a log. */
export interface Called {
  readonly kind: CallbackRequest['kind'];
  readonly attempt: number;
  readonly method: string;
  /** The address, without what may be secret. */
  readonly url: string;
  /** The HTTP status; null if no answer came. */
  readonly status: number | null;
  /** The reason why no answer came. */
  readonly why: string;
}

export interface CallbackOptions extends CarrierOptions {
  readonly onCall: ((called: Called) => void) | undefined;
}

/** Calls the programs of an engine's accounts. Returns a function that stops it. */
export function callPrograms(engine: Engine, { onCall, ...options }: CallbackOptions): () => void {
  const carry = carrierOver(options);
  return deliverCallbacks(engine, async (request) => {
    const { kind, attempt, method } = request;
    const told = (status: number | null, why = '') =>
      onCall?.({ kind, attempt, method, url: shownAddress(request.url.split('?', 1)[0]!), status, why });
    try {
      const answer = await carry(request);
      told(answer.status);
      return answer;
    } catch (error) {
      told(null, (error as Error).message);
      throw error;
    }
  });
}
