import * as z from 'zod/mini';
import { resendCallback } from '../callbacks/resend.js';
import { callbackSettings, setCallbacks } from '../callbacks/settings.js';
import { happen, triggers } from '../callbacks/triggers.js';
import { callbacksOf } from '../callbacks/view.js';
import { json } from '../engine/answers.js';
import { objectIn, queryOf } from '../engine/input.js';
import { parsed, whole } from './input.js';
import type { ControlRoutes } from './routes.js';

const Filter = z.strictObject({
  kind: z.optional(
    z.enum([
      'receipt',
      'inboundText',
      'voiceStatus',
      'voiceEvent',
      'voiceAnswer',
      'voiceXml',
      'lookUp',
      'messageStatus',
      'verifyEvent',
    ]),
  ),
  state: z.optional(z.enum(['waiting', 'due', 'answered', 'givenUp', 'lost', 'noAddress', 'noRoom'])),
  account: z.optional(z.string()),
  skip: z.optional(whole(0, 999_999_999)),
  size: z.optional(whole(1, 1000)),
});
const Resend = z.strictObject({ resend: z.string() });
const key = z.string();
const Keyed = z.strictObject({ key });
const Settings = z.looseObject({ key });

/** Callbacks to programs: the list, with attempts; one sent again; an account's settings; and events that cause them. */
export const callbackRoutes: ControlRoutes = {
  'GET /_mock/callbacks'(engine, { url }) {
    const { skip = 0, size = 100, ...filter } = parsed(Filter, queryOf(url));
    const callbacks = callbacksOf(engine, filter);
    return json({ callbacks: callbacks.slice(skip, skip + size), total: callbacks.length });
  },

  'POST /_mock/callbacks'(engine, { body }) {
    resendCallback(engine, parsed(Resend, objectIn(body)).resend);
    return json({ callbacks: callbacksOf(engine).slice(0, 1) });
  },

  'GET /_mock/callback-settings': (engine, { url }) => json(callbackSettings(engine, parsed(Keyed, queryOf(url)).key)),

  'PUT /_mock/callback-settings'(engine, { body }) {
    const { key: of, ...settings } = parsed(Settings, objectIn(body));
    setCallbacks(engine, of, settings);
    return json(callbackSettings(engine, of));
  },

  'GET /_mock/triggers': () =>
    json({ triggers: Object.entries(triggers).map(([type, { says, fields }]) => ({ type, says, fields })) }),

  'POST /_mock/trigger'(engine, { body }) {
    const before = new Set(callbacksOf(engine).map(({ id }) => id));
    happen(engine, objectIn(body));
    return json({ callbacks: callbacksOf(engine).filter(({ id }) => !before.has(id)) });
  },
};
