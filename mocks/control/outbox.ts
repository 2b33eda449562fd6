import * as z from 'zod/mini';
import { file, json } from '../engine/answers.js';
import { queryOf } from '../engine/input.js';
import { parsed, whole } from './input.js';
import type { ControlRoutes } from './routes.js';

/** The most messages in one answer. */
const most = 1000;

const Filter = z.strictObject({
  kind: z.optional(z.enum(['email', 'sms', 'call'])),
  account: z.optional(z.string()),
  skip: z.optional(whole(0, 999_999_999)),
  size: z.optional(whole(1, most)),
});

const Opened = z.strictObject({ email: whole(1, 999_999_999) });

export const outboxRoutes: ControlRoutes = {
  async 'GET /_mock/attachment'(engine, { url }) {
    return file(await engine.attachment(parsed(Opened, queryOf(url)).email));
  },

  'GET /_mock/outbox'(engine, { url }) {
    const { kind, account, skip = 0, size = most } = parsed(Filter, queryOf(url));
    return json(engine.outbox({ ...(kind && { kind }), ...(account && { account }), skip, size }));
  },
};
