import * as z from 'zod/mini';
import { ApiError, invalid } from '../../src/api/errors.js';
import { refuseCardNumbers } from '../engine/card-check.js';
import type { Engine } from '../engine/engine.js';
import { digitsOf } from '../rules/destinations.js';
import { forceReceipts } from '../rules/forced-receipts.js';
import { receiveCall } from '../rules/inbound-calls.js';
import { receiveText } from '../rules/inbound-texts.js';
import { receiptStates } from '../rules/receipts.js';
import type { World } from '../world/world.js';

/** The longest call, and the longest text, that a phone makes. */
const longestCall = 3600;
const longestText = 1600;

const phone = z.string().check(z.minLength(1), z.maxLength(30));
const hex = (octets: number) => z.string().check(z.regex(/^([\da-f]{2})+$/i), z.maxLength(2 * octets));

const InboundSms = z.strictObject({
  from: phone,
  to: phone,
  text: z.optional(z.string().check(z.maxLength(longestText))),
  unicode: z.optional(z.boolean()),
  data: z.optional(hex(140)),
  udh: z.optional(hex(140)),
});
const Call = z.strictObject({
  from: phone,
  to: phone,
  seconds: z.optional(z.int().check(z.gte(0), z.lte(longestCall))),
});
const Stop = z.strictObject({ from: phone, to: phone });
const Delivery = z.strictObject({ message: z.string().check(z.minLength(1), z.maxLength(40)), status: z.enum(receiptStates) });

/** An event that happens on command. */
interface Trigger<S extends z.ZodMiniType = z.ZodMiniType> {
  readonly says: string;
  readonly input: S;
  /** Its fields, for people. */
  readonly fields: Readonly<Record<string, string>>;
  readonly happens: (world: World, input: z.output<S>) => World;
}

const event = <S extends z.ZodMiniType>(it: Trigger<S>) => it;

const refused = (field: string, code: string): ApiError => new ApiError('invalid', { fields: { [field]: { code } } });

/** Digits of a phone, or of a short code. */
function digitsIn(field: 'from' | 'to', written: string): string {
  const digits = field === 'to' && /^\d{5,6}$/.test(written) ? written : digitsOf(written);
  if (digits === undefined) throw refused(field, 'invalid_format');
  return digits;
}

const ends = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  from: digitsIn('from', from),
  to: digitsIn('to', to),
});

/** A step that may find nobody at the number. */
function reached(world: World | string): World {
  if (typeof world === 'string') throw refused('to', world);
  return world;
}

const phones = {
  from: 'the phone: +44 7700 900123, or in digits',
  to: 'the rented number; for a text, also a short code: 46645, 98975',
};

/** Events that happen on command, by their names. */
export const triggers = {
  'inbound-sms': event({
    says: 'A phone sends a text to a rented number, or to a short code.',
    input: InboundSms,
    fields: {
      ...phones,
      text: 'the text; a long one comes in parts',
      unicode: 'true to write it as Unicode, whatever its letters',
      data: 'content for machines in hex, instead of the text',
      udh: 'its header in hex',
    },
    happens(world, { text = '', unicode = false, data, udh = '', ...phonesOf }) {
      if (!text && data === undefined) throw refused('text', 'required');
      const binary = data === undefined ? {} : { binary: { data, udh } };
      return reached(receiveText(world, { ...ends(phonesOf), text, unicode, ...binary }));
    },
  }),
  call: event({
    says: 'A phone calls a rented number.',
    input: Call,
    fields: { ...phones, to: 'the rented number', seconds: 'for how long it lasts, 30 unless told' },
    happens: (world, { seconds = 30, ...phonesOf }) => reached(receiveCall(world, { ...ends(phonesOf), seconds })),
  }),
  stop: event({
    says: 'A phone answers STOP to a short code, or to a rented number.',
    input: Stop,
    fields: phones,
    happens: (world, phonesOf) => reached(receiveText(world, { ...ends(phonesOf), text: 'STOP' })),
  }),
  delivery: event({
    says: 'A text message on its way gets another state at once, with its receipt.',
    input: Delivery,
    fields: { message: 'the id of the message, or of any of its parts', status: receiptStates.join(', ') },
    happens(world, { message, status }) {
      const next = forceReceipts(world, message, status);
      if (!next) throw refused('message', 'notUnderway');
      return next;
    },
  }),
} as const;

type Triggers = typeof triggers;
/** An event that happens on command: its type, and its fields. */
export type TriggerInput = { [K in keyof Triggers]: { readonly type: K } & z.input<Triggers[K]['input']> }[keyof Triggers];

const isTrigger = (type: unknown): type is keyof Triggers => typeof type === 'string' && Object.hasOwn(triggers, type);

/** Makes an event happen. Throws `ApiError` `invalid`, field by field, for one that can not happen here and now. */
export function happen(engine: Engine, { type, ...fields }: Readonly<Record<string, unknown>>): void {
  if (!isTrigger(type)) throw refused('type', 'unknown');
  refuseCardNumbers(fields);
  const { input, happens } = triggers[type] as Trigger;
  const { data, error } = input.safeParse(fields);
  if (error) throw invalid(error);
  engine.change(type, (world) => happens(world, data));
}

/** Makes an event happen: a phone sends a text or calls, a message ends. Throws `ApiError` `invalid` for one that can not happen. */
export function trigger(engine: Engine, input: TriggerInput): void {
  happen(engine, input);
}
