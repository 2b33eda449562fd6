import { requestId } from '../ids.js';
import { json } from '../wire/answers.js';
import type { World } from '../world.js';

const base = 'https://developer.nexmo.com/api-errors';

/** A refusal of the younger APIs (RFC 7807), as plain JSON: the clients decode nothing else. `type` is what follows the address. */
export const apiProblem = (
  world: World,
  status: number,
  [type, title, detail]: readonly [type: string, title: string, detail: string],
  more: Readonly<Record<string, unknown>> = {},
) => json({ type: base + type, title, detail, ...more, instance: requestId(world) }, status);
