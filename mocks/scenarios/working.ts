import type { Billing } from '../../src/api/payment-methods.js';
import { day } from '../time/durations.js';
import type { World } from '../world/world.js';
import { ada, signedUp, start, type When } from './begin.js';
import { scenario } from './scenario.js';
import { script, type Script } from './script.js';

const billing: Billing = {
  name: ada.name,
  address: { line1: '12 St James’s Square', line2: '', city: 'London', postalCode: 'SW1Y 4JH', region: '', country: 'GB' },
};
/** Destinations nobody answers: Ofcom keeps them for films. */
const friends = Array.from({ length: 10 }, (_, n) => `44770090020${n}`);

/** Ada, who began so long before the scenario is handed over, is signed in. */
export function begun({ seed = 1, now = start }: When, before = 0): Script {
  const told = script(signedUp({ seed, now: now - before }));
  told.as(ada);
  return told;
}

/** Pays whole cents with Ada's own Visa card, and keeps it. The first payment ends demo mode. */
export function pays(told: Script, amount: number, flags = ''): string {
  const turn = `scenario-${told.world.serial}`;
  const kept = told.call('listPaymentMethods', {}).items[0];
  const card = { kind: 'card', token: `mock-visa-ada-1${flags}`, billing, keep: true } as const;
  const way = kept ? ({ kind: 'kept', methodId: kept.id } as const) : card;
  return told.call('createPayment', { idempotencyKey: turn, amount, with: way }).id;
}

/** Sends so many text messages, to friends in turn or to one number. */
export function texts(told: Script, count: number, to?: string): void {
  for (let n = 0; n < count; n++)
    told.api(ada, 'POST', '/sms/json', {
      from: 'Engines',
      to: to ?? friends[n % friends.length]!,
      text: `Hello, number ${n + 1}`,
    });
}

function done(told: Script, { now = start }: When): World {
  told.leave();
  told.until(now);
  return told.world;
}

export const live = scenario({
  description: 'Paid for and in use: €27, no demo mode, a card that is kept.',
  people: [ada],
  world(when = {}) {
    const told = begun(when);
    pays(told, 2500);
    told.api(ada, 'GET', '/account/get-balance', {});
    return done(told, when);
  },
});

export const runningDry = scenario({
  description: 'Less than a euro left, and the balance alert on: a few messages more, and all is refused.',
  people: [ada],
  world(when = {}) {
    const told = begun(when, 3 * day);
    pays(told, 1000);
    told.call('putAlerts', { financeEmails: ['finance@example.com'], balanceAlert: true, threshold: 500 });
    texts(told, 336);
    return done(told, when);
  },
});

export const reloading = scenario({
  description: 'Auto reload is on: the next text message brings the balance below €10, and ten minutes later €25 arrive.',
  people: [ada],
  world(when = {}) {
    const told = begun(when);
    pays(told, 1000);
    const methodId = told.call('listPaymentMethods', {}).items[0]!.id;
    told.call('putAutoReload', { enabled: true, methodId, amount: 2500, threshold: 1000 });
    texts(told, 60);
    return done(told, when);
  },
});

export const reloadRefused = scenario({
  description: 'Auto reload is on, below its threshold, and the bank refuses €2,000: three refusals, and it is switched off.',
  people: [ada],
  world(when = {}) {
    const told = begun(when);
    pays(told, 1000);
    const methodId = told.call('listPaymentMethods', {}).items[0]!.id;
    told.call('putAutoReload', { enabled: true, methodId, amount: 200_000, threshold: 5000 });
    return done(told, when);
  },
});

export const transferPending = scenario({
  description: 'Demo mode, and a bank transfer of €50 on its way: the money arrives after one to three working days.',
  people: [ada],
  world(when = {}) {
    const told = begun(when);
    const transfer = { kind: 'bankTransfer', billing } as const;
    told.call('createPayment', { idempotencyKey: 'scenario-transfer', amount: 5000, with: transfer });
    return done(told, when);
  },
});

export const history = scenario({
  description: 'Half a year of payments, messages and invoices.',
  people: [ada],
  world(when = {}) {
    const told = begun(when, 182 * day);
    told.leave();
    const from = told.world.now;
    for (let week = 0; week < 26; week++) {
      told.until(from + week * 7 * day + (week % 5) * day);
      // A session lasts twelve hours.
      told.as(ada);
      if (week % 4 === 0) told.call('requestInvoice', { paymentId: pays(told, 2500 + 500 * (week % 3)) });
      texts(told, 40 + ((week * 37) % 90));
      told.leave();
    }
    told.until(when.now ?? start);
    return told.world;
  },
});
