import * as z from 'zod/mini';
import { second } from '../time/durations.js';
import { phoneIn } from '../rules/written-numbers.js';
import { isSender } from '../rules/sender.js';
import type { VerificationWish } from '../rules/verifications.js';
import { brandWording } from './verify-request.js';

/** Channels of the service that this mock lacks. */
const otherChannels = ['whatsapp', 'whatsapp_interactive', 'email', 'silent_auth', 'rcs'] as const;

const isReached = (it: { readonly channel: string; readonly to?: string | undefined }): boolean =>
  otherChannels.some((other) => other === it.channel) || phoneIn(it.to ?? '') !== undefined;
const Step = z
  .object({
    channel: z.enum(['sms', 'voice', ...otherChannels]),
    to: z.optional(z.string()),
    from: z.optional(z.string()),
  })
  .check(
    z.refine(isReached, 'to: is no phone number'),
    z.refine(({ channel, from }) => channel !== 'sms' || from === undefined || isSender(from), 'from: is no sender'),
  );

/** The body of a request for a verification. */
export const VerifyWish = z.object({
  brand: z.string().check(z.minLength(1), z.maxLength(16), z.regex(/^[^\\/{}$]*$/)),
  workflow: z.array(Step).check(z.minLength(1), z.maxLength(3)),
  code: z.optional(z.string().check(z.regex(/^[\da-z]{4,10}$/i))),
  code_length: z.optional(z.int().check(z.gte(4), z.lte(10))),
  channel_timeout: z.optional(z.int().check(z.gte(15), z.lte(900))),
  client_ref: z.optional(z.string().check(z.regex(/^[\w-]{1,16}$/))),
  locale: z.optional(z.string().check(z.regex(/^[a-z]{2,3}-[a-z]{2}$/))),
  fraud_check: z.optional(z.boolean()),
});

/** The sender of a text that names none. */
const usualSender = 'VERIFY';

/** The verification to begin; undefined if a step goes through a channel that this mock lacks. */
export function wishOf(body: z.output<typeof VerifyWish>, apiKey: string, eventUrl: string): VerificationWish | undefined {
  const { brand, workflow, code, channel_timeout: timeout = 300, code_length: codeLength = 4, client_ref: clientRef = '' } = body;
  const wait = timeout * second;
  const steps = workflow.flatMap(({ channel, to = '', from }) => {
    if (channel !== 'sms' && channel !== 'voice') return [];
    return [{ channel, to: phoneIn(to)!, from: from ?? usualSender, wait }];
  });
  if (steps.length < workflow.length) return undefined;
  const wording = brandWording({ brand }, wait);
  if (typeof wording !== 'string') return undefined;
  const codeLasts = wait * steps.length;
  return { apiKey, brand, wording, steps, code, codeLength, codeLasts, eventUrl, clientRef, asUuid: true };
}
