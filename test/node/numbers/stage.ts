import { post } from '../../../mocks/rules/ledger.js';
import { withAccount } from '../../../mocks/world/copies.js';
import { scenarios, type Engine, type World } from '../../../mocks/index.js';
import { stage as moneyStage } from '../money/stage.js';

export { card, day, frozen, grace, hour, minute, person, twoAccounts, type Person } from '../money/stage.js';
export { scenarios };

/** A mobile number that Ofcom reserves for films and that the stock of seed 1 has, and another. */
export const gb = { country: 'GB', msisdn: '447700900001' } as const;
export const other = { country: 'GB', msisdn: '447700900003' } as const;
export const price = 12_500;

let keys = 0;
export const key = (): string => `rental-${++keys}`;

/** Ada, by default in the world `live`, and the state of her numbers. */
export function stage(world: World = scenarios.live()) {
  const staged = moneyStage(world);
  const { engine, account, ada } = staged;
  return {
    ...staged,
    rent: (which: { readonly country: string; readonly msisdn: string }) =>
      ada.call('rentNumber', { ...which, idempotencyKey: key() }),
    msisdns: () => account().numbers.map(({ msisdn }) => msisdn),
    /** Spends all but a balance, in ten-thousandths of a euro. */
    spendTo: (left: number) => spendTo(engine, account().id, left),
  };
}

export function spendTo(engine: Engine, accountId: string, left: number): void {
  const { world } = engine;
  const account = world.accounts.get(accountId)!;
  const charge = { at: world.now, kind: 'numberRental', what: 'short code', amount: left - account.balance } as const;
  engine.replace(withAccount(world, post(account, charge)));
}

export const subjects = (engine: Engine): readonly string[] =>
  engine.outbox({ kind: 'email' }).map((it) => ('subject' in it ? it.subject : ''));
