import type * as z from 'zod/mini';
import type { WireResponse } from '../../src/api/wire.js';
import { cardField } from '../engine/card-check.js';
import { objectIn } from '../engine/input.js';
import type { World } from '../world/world.js';
import { apiProblem } from './api-problem.js';
import type { Call } from './serving.js';

type Words = Parameters<typeof apiProblem>[2];

function readable(body: string | undefined) {
  try {
    return objectIn(body);
  } catch {
    return undefined;
  }
}

/** The names and reasons of what is wrong in a body, as the younger APIs tell them. */
const invalidIn = (error: z.core.$ZodError) =>
  error.issues.map(({ path, message }) => ({ name: path.map(String).join('.') || 'body', reason: message || 'is not valid' }));

/**
 * The body of a call by a schema, or the refusal: for what is not valid, and for a card number in any field
 * (docs/rules.md#no-card-numbers).
 */
export function bodyBy<S extends z.ZodMiniType>(
  world: World,
  { request: { body } }: Call,
  schema: S,
  [status, words]: readonly [status: number, words: Words],
): { readonly data: z.output<S> } | { readonly refusal: WireResponse } {
  const refuse = (invalid: readonly object[]) => ({ refusal: apiProblem(world, status, words, { invalid_parameters: invalid }) });
  const read = readable(body);
  if (!read) return refuse([{ name: 'body', reason: 'is not a JSON object' }]);
  const withCard = cardField(read);
  if (withCard !== undefined) return refuse([{ name: withCard, reason: 'must not hold a card number' }]);
  const { data, error } = schema.safeParse(read);
  return error ? refuse(invalidIn(error)) : { data };
}
