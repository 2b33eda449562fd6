import { ApiError } from '../../src/api/errors.js';
import type { Access } from '../../src/api/endpoint.js';
import type { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import type { World } from '../world/world.js';
import { badParameters, coded } from './coded.js';
import { serving, type Call, type Family } from './serving.js';

const malformed = badParameters({ body: 'Is not valid JSON.' });

/** Refuses a body that is no JSON object in the service's own words. */
export const legacy =
  (answer: Answer): Answer =>
  (...call) => {
    try {
      return answer(...call);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'badRequest') return malformed;
      throw error;
    }
  };

const unauthorized = coded(401, 'authentication failed');

/** The service's oldest routes answer 401 to unknown and to forbidden callers alike, and 420 to what can not be done. */
const refusals = { malformed, unauthorized, forbidden: unauthorized, noCredit: coded(420, 'method failed') } as const;
export const oldest: Family = {
  refuses: (_, reason) => refusals[reason],
  blames: (_, field, why) => badParameters({ [field]: why }),
};

const tooMany = coded(429, 'too many requests');

interface ReadingOptions {
  readonly family?: Family;
  /** Calls that a key may make per second; unlimited by default. */
  readonly perSecond?: number;
}

/** A route that only reads, for users with the permission. */
export const reading = (
  access: Access,
  answer: (world: World, call: Call) => ReturnType<typeof json>,
  { family = oldest, perSecond }: ReadingOptions = {},
): Answer =>
  serving({ family, access }, (world, call) =>
    perSecond && call.gate(call.user.apiKey, perSecond) > 0 ? tooMany : answer(world, call),
  );
