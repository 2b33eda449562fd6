import { hash, mix } from '../collections/hash.js';
import { second } from '../time/durations.js';
import { signatureBy } from '../developer/signature.js';
import type { CallbackRequest } from '../engine/callback-request.js';
import { callbackSettingsOf } from '../rules/callback-outbox.js';
import type { Callback, CallbackKind, CallbackSettings } from '../world/callback-entities.js';
import { uuid } from '../world/ids.js';
import { shownKey } from '../world/shown-key.js';
import { known, type World } from '../world/world.js';

/** Methods of the kinds for which the account has no choice. */
const carriers: Readonly<Partial<Record<CallbackKind, CallbackSettings['method']>>> = {
  voiceEvent: 'POST-JSON',
  voiceAnswer: 'GET',
  voiceXml: 'GET',
  lookUp: 'POST-JSON',
  messageStatus: 'POST-JSON',
  verifyEvent: 'POST-JSON',
};

/** Kinds that are signed. */
const signable: readonly CallbackKind[] = ['receipt', 'inboundText'];

/** The request of a callback's next attempt, at the world's time (docs/rules.md#callback-requests). */
export function requestOf(world: World, callback: Callback): CallbackRequest {
  const { id, kind } = callback;
  const url = callback.url.replace(/#.*/s, '');
  const settings = callbackSettingsOf(world, callback.accountId);
  const fields = signedFields(world, callback, settings);
  const common = { id, kind, attempt: callback.attempts.length + 1, fields };
  const form = new URLSearchParams(fields).toString();
  const headers = { 'user-agent': 'nexmo-account-mock' };
  switch (carriers[kind] ?? settings.method) {
    case 'GET':
      return { ...common, method: 'GET', url: withQuery(url, form), headers, body: '' };
    case 'POST':
      return { ...common, method: 'POST', url, headers: { ...headers, 'content-type': formType }, body: form };
    case 'POST-JSON':
      return {
        ...common,
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': jsonType },
        body: callback.body ?? JSON.stringify(fields),
      };
  }
}

const formType = 'application/x-www-form-urlencoded';
const jsonType = 'application/json';

const withQuery = (url: string, query: string): string => `${url}${url.includes('?') ? '&' : '?'}${query}`;

/** The fields with time, nonce and signature, if the account signs. Each attempt is signed anew, by the primary user's first secret. */
function signedFields(world: World, { id, accountId, kind, fields: kept, attempts }: Callback, { signature }: CallbackSettings) {
  const key = kept['api-key'];
  const fields = key === undefined ? kept : { ...kept, 'api-key': shownKey(world, key) };
  if (!signature || !signable.includes(kind)) return fields;
  const owner = known(world.users, known(world.accounts, accountId).ownerId);
  const nonce = uuid({ seed: mix(world.seed) ^ hash(`nonce ${id}`), serial: attempts.length });
  const timed = { ...fields, timestamp: String(Math.floor(world.now / second)), nonce };
  return { ...timed, sig: signatureBy(signature, timed, owner.secrets[0]?.secret ?? '') };
}
