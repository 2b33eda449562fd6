import { ApiError } from '../../src/api/errors.js';
import type { User } from '../entities.js';
import { json } from '../wire/answers.js';
import type { Params } from '../wire/router.js';
import type { Answer } from '../wire/row.js';
import type { World } from '../world.js';
import { coded } from './coded.js';
import { credentialsOf, userOf } from './credentials.js';
import { parametersOf } from './parameters.js';

const malformed = {
  type: 'BAD_REQUEST',
  error_title: 'Bad Request',
  invalid_parameters: { body: 'Is not valid JSON.' },
};

/** The service's own words for a body that is no JSON object. */
export const legacy =
  (answer: Answer): Answer =>
  (...call) => {
    try {
      return answer(...call);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'badRequest') return json(malformed, 400);
      throw error;
    }
  };

const unauthorized = coded(401, 'authentication failed');
const tooMany = coded(429, 'too many requests');

interface ReadingOptions {
  /** To whoever is not known. */
  readonly refusal?: ReturnType<typeof json>;
  /** How often in a second a key may ask; as often as it likes unless told. */
  readonly perSecond?: number;
}

/** What a user may read; the path's parameters are among the others. Reading changes nothing. */
export const reading = (
  answer: (world: World, user: User, params: Params, url: string) => ReturnType<typeof json>,
  { refusal = unauthorized, perSecond }: ReadingOptions = {},
): Answer =>
  legacy((request, inPath, run, gate) =>
    run((world) => {
      const params = { ...parametersOf(request), ...inPath };
      const user = userOf(world, credentialsOf(request, params));
      if (!user) return [world, refusal];
      return [world, perSecond && gate(user.apiKey, perSecond) > 0 ? tooMany : answer(world, user, params, request.url)];
    }),
  );
