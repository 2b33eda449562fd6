import type { WireResponse } from '../../src/api/wire.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import type { Call as PlacedCall } from '../world/call-entities.js';
import type { World } from '../world/world.js';
import { statusOf } from '../rules/call-control.js';
import { apiProblem, problems } from './api-problem.js';
import { serving, type Call, type Made } from './serving.js';
import { byToken } from './token.js';

type Words = Parameters<typeof apiProblem>[2];

const unauthorized: Words = ['#unauthorized', 'Unauthorized', 'You did not provide correct credentials.'];
export const invalid = [400, ['#bad-request', 'Bad Request', 'The request failed due to validation errors']] as const;
const notFound = (id: string): Words => ['#not-found', 'Not Found', `Call '${id}' does not exist, or you do not have access`];
const wrongState = (detail: string): Words => ['#bad-request', 'Bad Request', detail];
export const family = problems(unauthorized);

/** A route of the Voice API, which takes the token of an application and nothing else. */
export const voiceServing = (make: (world: World, call: Call) => Made): Answer =>
  byToken(
    serving({ family, access: 'signedIn' }, (world, call) =>
      call.params['applicationId'] ? make(world, call) : { refused: family.refuses(world, 'unauthorized') },
    ),
  );

/** A route of one call. */
export const naming = (make: (world: World, call: Call, placed: PlacedCall) => Made): Answer =>
  voiceServing((world, call) => {
    const id = call.params['callId'] ?? '';
    const found = world.calls.get(id);
    return found?.accountId === call.account.id ? make(world, call, found) : apiProblem(world, 404, notFound(id));
  });

/** The refusal of what needs a call that goes on, or one that somebody has answered. */
export function notNow(world: World, placed: PlacedCall, needsAnswer: boolean): WireResponse | undefined {
  if (placed.isOver) return apiProblem(world, 400, wrongState('The call is over.'));
  const isTalking = statusOf(placed, world.now) === 'answered';
  return needsAnswer && !isTalking ? apiProblem(world, 400, wrongState('Nobody has answered yet.')) : undefined;
}

export const noContent: WireResponse = { ...json(''), status: 204, body: '' };
