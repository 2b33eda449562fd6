import * as z from 'zod/mini';
import { items } from '../collections/log.js';
import { json } from '../engine/answers.js';
import { areRelated, moveBalance, moveNumber, transfersOf, type Move } from '../rules/subaccounts.js';
import { asNumber } from '../world/money.js';
import { shownKey } from '../world/shown-key.js';
import type { BalanceTransfer } from '../world/subaccount-entities.js';
import { userOfKey } from '../world/user-of-key.js';
import type { World } from '../world/world.js';
import { moneyIn } from '../world/written-money.js';
import { apiProblem } from './api-problem.js';
import { bodyBy } from './json-body.js';
import type { Call } from './serving.js';
import { invalid, managing, missing, notCovered, notRelated } from './subaccount-serving.js';

type Words = Parameters<typeof apiProblem>[2];

const Amount = z.number().check(z.refine((it) => (moneyIn(String(it)) ?? 0) > 0, 'is no amount of up to four decimals'));
const Transfer = z.object({
  from: z.string(),
  to: z.string(),
  amount: Amount,
  reference: z.optional(z.string().check(z.maxLength(200))),
});

/** The two accounts of a wish, of which the caller's is one or the parent; or the refusal. */
function moveOf(world: World, { account }: Call, wish: { readonly from: string; readonly to: string }) {
  const [from, to] = [userOfKey(world, wish.from), userOfKey(world, wish.to)];
  const isOurs = (accountId: string) => accountId === account.id || world.subaccounts.get(accountId)?.parentId === account.id;
  if (!from || !isOurs(from.accountId)) return { refusal: missing(world, wish.from) };
  if (!to || !isOurs(to.accountId)) return { refusal: missing(world, wish.to) };
  if (!areRelated(world, from.accountId, to.accountId)) return { refusal: apiProblem(world, 422, notRelated) };
  return { move: { parentId: account.id, from, to } satisfies Move };
}

const shown = (world: World, { id, amount, from, to, reference, at }: BalanceTransfer) => ({
  balance_transfer_id: id,
  amount: asNumber(amount),
  from: shownKey(world, from),
  to: shownKey(world, to),
  reference,
  created_at: new Date(at).toISOString().replace('.000Z', 'Z'),
});

/** `POST /accounts/{key}/balance-transfers`. */
export const transferBalance = managing((world, call) => {
  const body = bodyBy(world, call, Transfer, invalid);
  if ('refusal' in body) return body.refusal;
  const { amount, reference = '' } = body.data;
  const asked = moveOf(world, call, body.data);
  if (asked.refusal) return asked.refusal;
  const moved = moveBalance(world, asked.move, moneyIn(String(amount))!, reference);
  if (!moved) return apiProblem(world, 422, notCovered);
  const [next, transfer] = moved;
  return [next, json(shown(next, transfer))];
});

const isTime = (text: string | undefined): boolean => !text || !Number.isNaN(Date.parse(text));

/** `GET /accounts/{key}/balance-transfers`: those between two times, all or with one subaccount. */
export const listBalanceTransfers = managing((world, { account, params }) => {
  const { start_date: start, end_date: end, subaccount } = params;
  if (!isTime(start) || !isTime(end))
    return apiProblem(world, ...invalid, { invalid_parameters: [{ name: 'start_date', reason: 'is no time' }] });
  const found = items(transfersOf(world, account.id))
    .filter(({ at }) => (!start || at >= Date.parse(start)) && (!end || at <= Date.parse(end)))
    .map((it) => shown(world, it))
    .filter(({ from, to }) => !subaccount || from === subaccount || to === subaccount);
  return json({ _embedded: { balance_transfers: found } });
});

/** `POST /accounts/{key}/credit-transfers`: no account has credit, so there is none to move. */
export const transferCredit = managing((world, call) => {
  const body = bodyBy(world, call, Transfer, invalid);
  if ('refusal' in body) return body.refusal;
  return moveOf(world, call, body.data).refusal ?? apiProblem(world, 422, notCovered);
});

export const listCreditTransfers = managing(() => json({ _embedded: { credit_transfers: [] } }));

const NumberWish = z.object({ from: z.string(), to: z.string(), number: z.string(), country: z.string() });
const noNumber = (key: string): Words => [
  '/account/subaccounts#missing-number',
  'Invalid Number Transfer',
  `Number could not be transferred from account ${key}`,
];

/** `POST /accounts/{key}/transfer-number`. */
export const transferNumber = managing((world, call) => {
  const body = bodyBy(world, call, NumberWish, invalid);
  if ('refusal' in body) return body.refusal;
  const { from, to, number, country } = body.data;
  const asked = moveOf(world, call, body.data);
  if (asked.refusal) return asked.refusal;
  const moved = moveNumber(world, asked.move, country, number);
  return moved ? [moved, json({ from, to, number, country })] : apiProblem(world, 404, noNumber(from));
});
