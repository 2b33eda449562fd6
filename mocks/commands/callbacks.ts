import { ApiError } from '../../src/api/errors.js';
import type { Callback } from '../../src/api/callbacks.js';
import { resent } from '../rules/callback-outbox.js';
import { callbacksOfNumber, type NumberCallback } from '../rules/number-callbacks.js';
import type { Callback as Kept } from '../world/callback-entities.js';
import type { Commands } from './command.js';
import { paged } from './listing.js';
import { ownNumber } from './own-number.js';

const states = {
  waiting: 'pending',
  due: 'pending',
  answered: 'delivered',
  givenUp: 'failed',
  lost: 'failed',
  noRoom: 'failed',
  noAddress: 'noWebhook',
} as const satisfies Readonly<Record<Kept['state'], Callback['state']>>;

const written = (at: number): string => new Date(at).toISOString();

/** A callback as the API returns it. A text for machines has its data as content. */
const view = ({ id, kind, createdAt, url, state, dueAt, fields, attempts }: NumberCallback): Callback => ({
  id,
  kind,
  at: written(createdAt),
  from: fields['msisdn'] ?? fields['from'] ?? '',
  content: fields['text'] ?? fields['data'] ?? fields['status'] ?? '',
  url,
  state: states[state],
  nextAttempt: state === 'waiting' ? written(dueAt) : null,
  attempts: attempts.map(({ at, status, said }) => ({ at: written(at), status, body: said })),
});

export const callbackCommands: Commands<'listCallbacks' | 'resendCallback'> = {
  listCallbacks(world, { after, size, ...which }, { account }) {
    const page = paged(callbacksOfNumber(world, account.id, ownNumber(account, which)), { after, size });
    return [world, { ...page, items: page.items.map(view) }];
  },

  resendCallback(world, { callbackId, ...which }, { account }) {
    const number = ownNumber(account, which);
    const before = callbacksOfNumber(world, account.id, number).find(({ id }) => id === callbackId);
    if (!before) throw new ApiError('notFound');
    const next = resent(world, callbackId);
    if (!next) throw new ApiError('conflict');
    return [next, view(callbacksOfNumber(next, account.id, number)[0]!)];
  },
};
