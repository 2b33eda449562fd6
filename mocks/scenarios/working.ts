import type { Billing } from '../../src/api/payment-methods.js';
import { day } from '../time/durations.js';
import type { World } from '../world/world.js';
import { ada, signedUp, start, type When } from './begin.js';
import { scenario } from './scenario.js';
import { scriptFor, type Script } from './script.js';

const billing: Billing = {
  name: ada.name,
  address: { line1: '12 St James’s Square', line2: '', city: 'London', postalCode: 'SW1Y 4JH', region: '', country: 'GB' },
};
/** Destinations that Ofcom reserves for films, so that nobody is messaged. */
const friends = Array.from({ length: 10 }, (_, n) => `44770090020${n}`);

/** Ada signed in, in a world that began `before` milliseconds before the scenario is handed over. */
export function begun({ seed = 1, now = start }: When, before = 0): Script {
  const script = scriptFor(signedUp({ seed, now: now - before }));
  script.as(ada);
  return script;
}

/** Pays whole cents with Ada's own Visa card, and keeps the card. The first payment ends demo mode. */
export function pays(script: Script, amount: number, flags = ''): string {
  const turn = `scenario-${script.world.serial}`;
  const kept = script.call('listPaymentMethods', {}).items[0];
  const card = { kind: 'card', token: `mock-visa-ada-1${flags}`, billing, keep: true } as const;
  const method = kept ? ({ kind: 'kept', methodId: kept.id } as const) : card;
  return script.call('createPayment', { idempotencyKey: turn, amount, with: method }).id;
}

/** Sends `count` text messages, to friends in turn or to one number. */
export function texts(script: Script, count: number, to?: string): void {
  for (let n = 0; n < count; n++)
    script.api(ada, 'POST', '/sms/json', {
      from: 'Engines',
      to: to ?? friends[n % friends.length]!,
      text: `Hello, number ${n + 1}`,
    });
}

function done(script: Script, { now = start }: When): World {
  script.leave();
  script.until(now);
  return script.world;
}

export const live = scenario({
  description: 'Paid for and in use: €27, no demo mode, a card that is kept.',
  people: [ada],
  world(when = {}) {
    const script = begun(when);
    pays(script, 2500);
    script.api(ada, 'GET', '/account/get-balance', {});
    return done(script, when);
  },
});

export const runningDry = scenario({
  description: 'Less than a euro left, and the balance alert on: a few messages more, and all is refused.',
  people: [ada],
  world(when = {}) {
    const script = begun(when, 3 * day);
    pays(script, 1000);
    script.call('putAlerts', { financeEmails: ['finance@example.com'], balanceAlert: true, threshold: 500 });
    texts(script, 336);
    return done(script, when);
  },
});

export const reloading = scenario({
  description: 'Auto reload is on: the next text message brings the balance below €10, and ten minutes later €25 arrive.',
  people: [ada],
  world(when = {}) {
    const script = begun(when);
    pays(script, 1000);
    const methodId = script.call('listPaymentMethods', {}).items[0]!.id;
    script.call('putAutoReload', { enabled: true, methodId, amount: 2500, threshold: 1000 });
    texts(script, 60);
    return done(script, when);
  },
});

export const reloadRefused = scenario({
  description: 'Auto reload is on, below its threshold, and the bank refuses €2,000: three refusals, and it is switched off.',
  people: [ada],
  world(when = {}) {
    const script = begun(when);
    pays(script, 1000);
    const methodId = script.call('listPaymentMethods', {}).items[0]!.id;
    script.call('putAutoReload', { enabled: true, methodId, amount: 200_000, threshold: 5000 });
    return done(script, when);
  },
});

export const transferPending = scenario({
  description: 'Demo mode, and a bank transfer of €50 on its way: the money arrives after one to three working days.',
  people: [ada],
  world(when = {}) {
    const script = begun(when);
    const transfer = { kind: 'bankTransfer', billing } as const;
    script.call('createPayment', { idempotencyKey: 'scenario-transfer', amount: 5000, with: transfer });
    return done(script, when);
  },
});

export const history = scenario({
  description: 'Half a year of payments, messages and invoices.',
  people: [ada],
  world(when = {}) {
    const script = begun(when, 182 * day);
    script.leave();
    const from = script.world.now;
    for (let week = 0; week < 26; week++) {
      script.until(from + week * 7 * day + (week % 5) * day);
      // Signs in again, because a session lasts twelve hours.
      script.as(ada);
      if (week % 4 === 0) script.call('requestInvoice', { paymentId: pays(script, 2500 + 500 * (week % 3)) });
      texts(script, 40 + ((week * 37) % 90));
      script.leave();
    }
    script.until(when.now ?? start);
    return script.world;
  },
});
