import { decimal } from '../world/money.js';
import { phoneIn } from '../rules/written-numbers.js';
import { isSender } from '../rules/sender.js';
import { workflowOf } from '../rules/verify-workflows.js';
import type { VerificationWish } from '../rules/verifications.js';
import type { Params } from '../engine/router.js';

/** A refusal of parameters: the status, and the service's words. */
export interface WrongRequest {
  readonly status: string;
  readonly error_text: string;
}

const missing = (name: string): WrongRequest => ({
  status: '2',
  error_text: `Your request is incomplete and missing the mandatory parameter \`${name}\``,
});
export const wrong = (name: string): WrongRequest => ({ status: '3', error_text: `Invalid value for param: ${name}` });

/** The longest name in a message, the longest name of a sender, and what the service calls one that is not told. */
const longestBrand = 18;
const usualSender = 'VERIFY';

const isBetween = (text: string | undefined, least: number, most: number): boolean =>
  !text || (/^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most);

/** The name of the first parameter with a wrong value, if there is one. */
function wrongName({ sender_id: sender, code_length: length, pin_expiry: expiry, next_event_wait: wait, lg }: Params) {
  if (sender && !isSender(sender)) return 'sender_id';
  if (length && !/^[46]$/.test(length)) return 'code_length';
  if (!isBetween(expiry, 60, 3600)) return 'pin_expiry';
  if (!isBetween(wait, 60, 900)) return 'next_event_wait';
  return lg && !/^[a-z]{2,3}-[a-z]{2}$/.test(lg) ? 'lg' : undefined;
}

const minutes = (milliseconds: number): string => {
  const count = Math.ceil(milliseconds / 60_000);
  return `${count} minute${count === 1 ? '' : 's'}`;
};

/** An amount of euros as the service takes it, `48.00`. */
const amountIn = (written: string): string | undefined =>
  /^\d{1,9}(\.\d{1,2})?$/.test(written) ? decimal(Math.round(Number(written) * 10_000)).slice(0, -2) : undefined;

type Wording = (params: Params, lasts: number) => string | WrongRequest;

/** The message of a usual verification. */
export const brandWording: Wording = ({ brand = '' }, lasts) => `${brand} code: \${code}. Valid for ${minutes(lasts)}.`;

/** The message of a verification of a payment, as PSD2 wants it: to whom, and how much. */
export const paymentWording: Wording = ({ payee = '', amount = '' }, lasts) => {
  const euros = amountIn(amount);
  return euros === undefined
    ? wrong('amount')
    : `\${code} is your code to pay EUR ${euros} to ${payee}. Valid for ${minutes(lasts)}.`;
};

/** The verification to begin, or the first reason why it can not begin. */
export function verifyRequest(
  params: Params,
  apiKey: string,
  named: 'brand' | 'payee',
  wording: Wording,
): VerificationWish | WrongRequest {
  const { number, country, pin_expiry: expiry, next_event_wait: wait, workflow_id: workflow, pin_code: ownCode } = params;
  if (!number) return missing('number');
  if (!params[named]) return missing(named);
  if (named === 'payee' && !params['amount']) return missing('amount');
  if (params[named].length > longestBrand) return wrong(named);
  if (ownCode) return { status: '20', error_text: 'This account does not support the parameter: pin_code.' };
  const name = wrongName(params);
  if (name) return wrong(name);
  const to = phoneIn(number, country);
  if (!to) return wrong('number');
  const timing = { expiry: expiry ? Number(expiry) : undefined, wait: wait ? Number(wait) : undefined };
  const found = workflowOf(workflow || '1', timing);
  if (!found) return wrong('workflow_id');
  const said = wording(params, found.codeLasts);
  if (typeof said !== 'string') return said;
  const from = params['sender_id'] || usualSender;
  return {
    apiKey,
    brand: params[named],
    wording: said,
    steps: found.steps.map((it) => ({ ...it, to, from })),
    codeLength: Number(params['code_length'] || 4),
    codeLasts: found.codeLasts,
  };
}
