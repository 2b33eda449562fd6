import { refusalsToStop } from '../../src/api/limits.js';
import type { Account } from '../world/entities.js';
import { emptyLog, items } from '../collections/log.js';
import { fromCents } from '../world/money.js';
import type { World } from '../world/world.js';

/** Invoices are numbered 1, 2, 3 … over all accounts, in the order in which they were written. */
function* invoices({ payments, invoiceSerial }: World): Iterable<string> {
  const written = payments
    .values()
    .filter(({ invoice }) => invoice.serial !== null)
    .sort((a, b) => a.invoice.serial! - b.invoice.serial!);
  for (const [at, { id, invoice, status }] of written.entries()) {
    if (invoice.serial !== at + 1) yield `${id}: invoice ${invoice.serial} where ${at + 1} should follow`;
    if (invoice.state !== 'final' || status !== 'succeeded') yield `${id}: an invoice that is ${invoice.state}, ${status}`;
    if (at > 0 && invoice.issuedAt! < written[at - 1]!.invoice.issuedAt!) yield `${id}: an invoice from before its predecessor`;
  }
  if (written.length !== invoiceSerial) yield `${written.length} invoices, counted as ${invoiceSerial}`;
}

/** Every successful payment was credited once, and nothing else was. */
function* credits({ accounts, payments, paymentsOf }: World): Iterable<string> {
  let listed = 0;
  for (const { id, ledger } of accounts.values()) {
    const own = items(paymentsOf.get(id) ?? emptyLog);
    listed += own.length;
    const sum = own.reduce((total, it) => {
      const payment = payments.get(it);
      return total + (payment?.status === 'succeeded' && payment.accountId === id ? fromCents(payment.amount) : 0);
    }, 0);
    const booked = items(ledger).reduce((total, { kind, amount }) => total + (kind === 'payment' ? amount : 0), 0);
    if (sum !== booked) yield `${id}: payments of ${sum}, of which ${booked} are in the ledger`;
  }
  if (listed !== payments.size) yield `${payments.size} payments, of which accounts list ${listed}`;
}

function* methods({ id, methods, autoReload, demo }: Account, { methodOwners, paymentsOf, payments }: World): Iterable<string> {
  for (const { fingerprint } of methods)
    if (methodOwners.get(fingerprint) !== id)
      yield `${id}: ${fingerprint} belongs to ${methodOwners.get(fingerprint) ?? 'nobody'}`;
  const used = methods.find((it) => it.id === autoReload.methodId);
  if (autoReload.methodId !== null && !used) yield `${id}: auto reload uses a method that is gone`;
  if (autoReload.enabled && !used?.canAutoReload) yield `${id}: auto reload with a method that can't`;
  if (autoReload.enabled && autoReload.refusals >= refusalsToStop)
    yield `${id}: auto reload goes on after ${autoReload.refusals} refusals`;
  const paid = items(paymentsOf.get(id) ?? emptyLog).some((it) => payments.get(it)?.status === 'succeeded');
  if (paid && demo) yield `${id}: demo mode after a payment`;
}

/** Violations in a world's money. */
export const checkMoney = (world: World): readonly string[] => [
  ...invoices(world),
  ...credits(world),
  ...world.accounts.values().flatMap((it) => [...methods(it, world)]),
];
