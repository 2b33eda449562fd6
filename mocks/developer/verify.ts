import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { countryPrice, verifyPrice } from '../rules/prices.js';
import { throughput } from '../rules/throughput.js';
import { cancelVerification, checkCode, nextStep } from '../rules/verification-control.js';
import { beginVerification, isYounger, openVerification, refuseVerification, type NotBegun } from '../rules/verifications.js';
import { decimal } from '../world/money.js';
import type { Verification } from '../world/verification-entities.js';
import type { World } from '../world/world.js';
import { serving, type Call, type Family, type Made } from './serving.js';
import { brandWording, paymentWording, verifyRequest, wrong } from './verify-request.js';

const refusal = (status: string, error_text: string, more: object = {}) => json({ ...more, status, error_text });
const noCredit = refusal('9', 'Partner quota exceeded');
const badCredentials = refusal('4', 'Invalid credentials were provided');

/** The refusals of Verify: HTTP 200, with a status in the body. */
const verifying: Family = {
  refuses(_, reason) {
    if (reason === 'noCredit') return noCredit;
    return reason === 'malformed' ? refusal('3', 'The body is not valid JSON') : badCredentials;
  },
  blames: (_, field) => json(wrong(field)),
};

/** A route of Verify, for keys of users who may. */
export const verifyServing = (make: (world: World, call: Call) => Made): Answer =>
  serving({ family: verifying, access: 'verify' }, make);

const words: Readonly<Record<NotBegun, string>> = {
  '5': 'Internal Error',
  '6': 'The Vonage platform was unable to process this message for the following reason: The request could not be routed.',
  '7': 'The number you are trying to verify is blacklisted for verification.',
  '9': 'Partner quota exceeded',
  '29': 'The account is in demo mode, and has used all destinations that demo mode allows. The first payment ends demo mode.',
};
const concurrent = 'Concurrent verifications to the same number are not allowed';

const beginning = (named: 'brand' | 'payee', wording: typeof brandWording): Answer =>
  verifyServing((world, { account, params, user, gate }) => {
    if (gate(`${user.apiKey} verify`, throughput) > 0) return { refused: refusal('1', 'Throttled') };
    const wish = verifyRequest(params, user.apiKey, named, wording);
    if ('status' in wish) return { refused: json(wish) };
    const open = openVerification(world, account.id, wish.steps[0]!.to);
    if (open) return { refused: refusal('10', concurrent, { request_id: open.id }) };
    const begun = beginVerification(world, account, wish);
    if (typeof begun === 'string')
      return { refused: refusal(begun, words[begun]), world: refuseVerification(world, account.id, wish, begun) };
    const [next, { id }] = begun;
    return [next, json({ request_id: id, status: '0' })];
  });

/** `POST /verify/json`, and `GET`. */
export const startVerify = beginning('brand', brandWording);
export const startPayment = beginning('payee', paymentWording);

/** Verification of the account with this id that is still open. */
function openOf({ verifications }: World, { account, params }: Call): Verification | undefined {
  const found = verifications.get(params['request_id'] ?? '');
  return found?.accountId === account.id && found.status === 'pending' && !isYounger(found) ? found : undefined;
}

const missing = (params: Call['params'], ...names: readonly string[]) => {
  const name = names.find((it) => !params[it]);
  return name && { refused: refusal('2', `Your request is incomplete and missing the mandatory parameter \`${name}\``) };
};
const notFound = (id: string) => ({
  refused: refusal(
    '6',
    'The Vonage platform was unable to process this message for the following reason: ' +
      `Request '${id}' was not found or it has been verified already.`,
    { request_id: id },
  ),
});

/** The price of a verification: the fee, and the message within it. */
export function pricesOf({ country, status }: Pick<Verification, 'country' | 'status'>) {
  const message = countryPrice('sms', country);
  const [fee, sent] = status === 'succeeded' ? [verifyPrice(country) - message, message] : [0, 0];
  return { price: decimal(fee, 8), currency: 'EUR', estimated_price_messages_sent: decimal(sent, 8) };
}

/** `POST /verify/check/json`, and `GET`. */
export const checkVerify = verifyServing((world, call) => {
  const { params } = call;
  const { request_id: id = '', code = '' } = params;
  const lacking = missing(params, 'request_id', 'code');
  if (lacking) return lacking;
  if (!/^\d{4,6}$/.test(code)) return { refused: json(wrong('code')) };
  const open = openOf(world, call);
  if (!open) return notFound(id);
  const [checked, next] = checkCode(world, open, code);
  if (checked === 'noCredit') return { refused: noCredit };
  if (checked === 'right') {
    const event_id = open.events.at(-1)!.id;
    return [next, json({ request_id: id, event_id, status: '0', ...pricesOf({ ...open, status: 'succeeded' }) })];
  }
  const [status, text] =
    checked === 'wrong'
      ? (['16', 'The code inserted does not match the expected value'] as const)
      : (['17', 'The wrong code was provided too many times. Request terminated'] as const);
  return { refused: refusal(status, text, { request_id: id }), world: next };
});

const commands = ['cancel', 'trigger_next_event'];

/** `POST /verify/control/json`, and `GET`: calls a verification off, or tries the next step at once. */
export const controlVerify = verifyServing((world, call) => {
  const { params } = call;
  const { request_id: id = '', cmd = '' } = params;
  const lacking = missing(params, 'request_id', 'cmd');
  if (lacking) return lacking;
  if (!commands.includes(cmd)) return { refused: json(wrong('cmd')) };
  const open = openOf(world, call);
  const refused = (text: string) => ({ refused: refusal('19', text) });
  if (!open) return { refused: refusal('6', `The requestId '${id}' does not exist or its no longer active.`) };
  const next = cmd === 'cancel' ? cancelVerification(world, open) : nextStep(world, open);
  if (next === undefined) return refused(`No more events are left to execute for the request ['${id}']`);
  if (next === 'early') return refused(`Verification request ['${id}'] can't be cancelled within the first 30 seconds.`);
  if (next === 'late')
    return refused(
      `Verification request ['${id}'] can't be cancelled now. Too many attempts to re-deliver have already been made.`,
    );
  return [next, json({ status: '0', command: cmd })];
});
