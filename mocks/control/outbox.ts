import * as z from 'zod/mini';
import { json } from '../wire/answers.js';
import { queryOf } from '../wire/input.js';
import { parsed } from './input.js';
import type { ControlRoutes } from './routes.js';

const Wanted = z.strictObject({ kind: z.optional(z.enum(['email', 'sms', 'call'])), account: z.optional(z.string()) });

export const outboxRoutes: ControlRoutes = {
  'GET /_mock/outbox'(engine, { url }) {
    const { kind, account } = parsed(Wanted, queryOf(url));
    return json(engine.outbox({ ...(kind && { kind }), ...(account && { account }) }));
  },
};
