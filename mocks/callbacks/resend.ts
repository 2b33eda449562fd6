import { ApiError } from '../../src/api/errors.js';
import type { Engine } from '../engine/engine.js';
import { resent } from '../rules/callback-outbox.js';

/** Sends a callback once more, as a new one with the same content. Throws `notFound` if it is not remembered, or had no address. */
export function resendCallback(engine: Engine, id: string): void {
  engine.change('callback resent', (world) => {
    const next = resent(world, id);
    if (!next) throw new ApiError('notFound');
    return next;
  });
}
