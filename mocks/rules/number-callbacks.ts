import type { Callback, CallbackKind } from '../world/callback-entities.js';
import type { Rented } from '../world/number-entities.js';
import type { World } from '../world/world.js';
import { allCallbacks } from './callback-outbox.js';

const kinds = ['inboundText', 'voiceAnswer', 'voiceXml', 'voiceEvent', 'voiceStatus'] as const satisfies readonly CallbackKind[];

/** A callback about a text or a call to a number. */
export type NumberCallback = Callback & { readonly kind: (typeof kinds)[number] };

const isAboutNumber = (it: Callback): it is NumberCallback => kinds.some((kind) => kind === it.kind);

/**
 * The callbacks about texts and calls to a number since it was rented, those made last first
 * (docs/rules.md#callbacks-of-a-number).
 */
export const callbacksOfNumber = (world: World, accountId: string, { msisdn, rentedAt }: Rented): readonly NumberCallback[] =>
  allCallbacks(world)
    .filter((it) => it.accountId === accountId && it.fields['to'] === msisdn && it.createdAt >= rentedAt)
    .filter(isAboutNumber)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
