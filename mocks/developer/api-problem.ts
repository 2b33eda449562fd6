import { requestId } from '../world/ids.js';
import { json } from '../engine/answers.js';
import type { World } from '../world/world.js';
import type { Family } from './serving.js';

type Words = readonly [type: string, title: string, detail: string];
const base = 'https://developer.nexmo.com/api-errors';

/**
 * A refusal of the younger APIs (RFC 7807), as plain JSON, because the clients decode nothing else. `type` is the end of its
 * address.
 */
export const apiProblem = (
  world: World,
  status: number,
  [type, title, detail]: Words,
  more: Readonly<Record<string, unknown>> = {},
) => json({ type: base + type, title, detail, ...more, instance: requestId(world) }, status);

export const forbidden: Words = ['#forbidden', 'Forbidden', 'User not authorized to query the requested data.'];
const badJson: Words = ['#invalid-json', 'Malformed JSON', 'Malformed JSON payload.'];
export const unprocessable: Words = ['#unprocessable-entity', 'Unprocessable entity', 'Unprocessable entity.'];
const lowBalance: Words = [
  '#low-balance',
  'Low balance',
  'This request could not be performed due to your account balance being low.',
];

/** Refusals of the younger APIs; `unauthorized` differs between them. */
export const problems = (unauthorized: Words): Family => {
  const refusals = {
    malformed: [400, badJson],
    unauthorized: [401, unauthorized],
    forbidden: [403, forbidden],
    noCredit: [402, lowBalance],
  } as const;
  return {
    refuses(world, reason) {
      const [status, words] = refusals[reason];
      return apiProblem(world, status, words);
    },
    blames: (world, name, reason) => apiProblem(world, 422, unprocessable, { invalid_parameters: [{ name, reason }] }),
  };
};
