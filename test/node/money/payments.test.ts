import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { bankTransfer, billing, card, day, frozen, grace, minute, paypal, person, stage, twoAccounts } from './stage.js';

const with3ds = 'mock-visa-ada-1+3ds';

test('the same idempotency key gives the same payment, and one charge', () => {
  const { engine, ada, account } = stage();
  const request = { idempotencyKey: 'once and for all', amount: 2500, with: card('mock-visa-ada-1') };
  const first = ada.call('createPayment', request);
  engine.advance(minute);
  assert.deepEqual(ada.call('createPayment', request), first);
  assert.equal(account().balance, 270_000);
  assert.equal(ada.refused('createPayment', { ...request, amount: 2600 }).code, 'conflict');
  assert.equal(ada.refused('createPayment', { ...request, with: bankTransfer }).code, 'conflict');
});

test('the same key after the person has come back gives the payment as it is now', () => {
  const { ada } = stage();
  const request = { idempotencyKey: 'once and for all', amount: 2500, with: card(with3ds) };
  const { id } = ada.call('createPayment', request);
  const done = ada.call('completePayment', { paymentId: id, token: 'mock-authenticated' });
  assert.deepEqual(ada.call('createPayment', request), done);
});

test('two accounts may use the same idempotency key', () => {
  const engine = frozen(twoAccounts());
  const [ada, other] = [person(engine), person(engine, grace)];
  assert.notEqual(ada.pay(1000, bankTransfer).id, other.pay(1000, bankTransfer).id);
});

test('a token is good for one use', () => {
  const { ada } = stage();
  ada.pay(2500, card('mock-visa-ada-1'));
  const again = ada.refused('createPayment', { idempotencyKey: 'another key', amount: 2500, with: card('mock-visa-ada-1') });
  assert.deepEqual(again.fields, { token: { code: 'tokenUsed' } });
  assert.equal(ada.pay(2500, card('mock-visa-ada-2')).status, 'succeeded');
});

for (const [what, token, address, code] of [
  ['postal code 20000', 'mock-visa-ada-1', { postalCode: '20000' }, 'addressMismatch'],
  ['street 200', 'mock-visa-ada-1', { line1: '200 Broadway' }, 'addressMismatch'],
  ['no street', 'mock-visa-ada-1', { line1: ' ' }, 'required'],
  ['no city', 'mock-visa-ada-1', { city: '' }, 'required'],
] as const)
  test(`a billing address with ${what} is refused, and costs neither money nor the token`, () => {
    const { ada, account } = stage();
    const wrong = { ...card(token), billing: { ...billing, address: { ...billing.address, ...address } } };
    const { status, fields } = ada.refused('createPayment', { idempotencyKey: 'a wrong address', amount: 2500, with: wrong });
    assert.deepEqual([status, fields, account().balance], [422, { billing: { code } }, 20_000]);
    assert.equal(ada.pay(2500, card(token)).status, 'succeeded');
  });

test('a card belongs to one account only, until it is deleted there', () => {
  const engine = frozen(twoAccounts());
  const [ada, other] = [person(engine), person(engine, grace)];
  ada.pay(1000, card('mock-visa-shared-1'));
  const taken = other.refused('createPayment', {
    idempotencyKey: 'the same card',
    amount: 1000,
    with: card('mock-visa-shared-2'),
  });
  assert.deepEqual([taken.status, taken.code], [409, 'methodInUse']);
  assert.equal(other.pay(1000, card('mock-mastercard-shared-1')).status, 'succeeded');
  ada.call('deletePaymentMethod', { methodId: ada.call('listPaymentMethods', {}).items[0]!.id });
  assert.equal(other.pay(1000, card('mock-visa-shared-2')).status, 'succeeded');
});

test('a PayPal account of somebody else is refused when its page gives it, and another one is not', () => {
  const engine = frozen(twoAccounts());
  const [ada, other] = [person(engine), person(engine, grace)];
  ada.pay(1000, paypal('mock-paypal-shared-1'));
  const { id: paymentId } = other.pay(1000, paypal());
  assert.equal(other.refused('completePayment', { paymentId, token: 'mock-paypal-shared-2' }).code, 'methodInUse');
  assert.equal(other.call('completePayment', { paymentId, token: 'mock-paypal-grace-1' }).status, 'succeeded');
});

test('of two who prove the same card at once, the first has it', () => {
  const engine = frozen(twoAccounts());
  const [ada, other] = [person(engine), person(engine, grace)];
  const [first, second] = [ada.pay(1000, card('mock-visa-shared-1+3ds')), other.pay(1000, card('mock-visa-shared-2+3ds'))];
  other.call('completePayment', { paymentId: second.id, token: 'mock-authenticated' });
  assert.equal(ada.refused('completePayment', { paymentId: first.id, token: 'mock-authenticated' }).code, 'methodInUse');
});

for (const [token, given, status, decline] of [
  [with3ds, 'mock-authenticated', 'succeeded', null],
  [with3ds, 'mock-refused', 'failed', 'authenticationFailed'],
  ['fake-three-d-secure-visa-full-authentication-nonce', 'mock-authenticated', 'succeeded', null],
  ['fake-three-d-secure-visa-failed-signature-nonce', 'mock-authenticated', 'failed', 'authenticationFailed'],
] as const)
  test(`3-D Secure by ${token} that gives ${given}: ${status}`, () => {
    const { ada, account } = stage();
    const { id: paymentId, action } = ada.pay(2500, card(token));
    assert.equal(action?.kind, 'threeDSecure');
    assert.equal(account().balance, 20_000);
    const done = ada.call('completePayment', { paymentId, token: given });
    assert.deepEqual([done.status, done.decline, done.action], [status, decline, null]);
    assert.equal(account().balance, status === 'succeeded' ? 270_000 : 20_000);
    assert.deepEqual(ada.call('completePayment', { paymentId, token: given }), done, 'twice is once');
    assert.equal(ada.refused('cancelPayment', { paymentId }).code, 'conflict');
  });

test('what no page gives back is refused, and the payment still waits', () => {
  const { ada } = stage();
  const { id: paymentId } = ada.pay(2500, card(with3ds));
  assert.deepEqual(ada.refused('completePayment', { paymentId, token: 'nonsense' }).fields, { token: { code: 'unknownToken' } });
  assert.equal(ada.call('getPayment', { paymentId }).status, 'requires_action');
});

test('PayPal goes to its page first, comes back with a token, and is kept', () => {
  const { ada, account } = stage();
  const { id: paymentId, status, action, label } = ada.pay(1500, paypal());
  assert.deepEqual([status, action?.kind, label], ['requires_action', 'paypal', '']);
  const done = ada.call('completePayment', { paymentId, token: 'mock-paypal-ada-1' });
  assert.deepEqual([done.status, done.label, done.invoice.state], ['succeeded', 'ada@paypal.example', 'final']);
  assert.equal(account().methods[0]?.firstAmount, 1500);
});

test('a person may think better of it; a day without them is the same', () => {
  const { engine, ada, account } = stage();
  const { id: paymentId } = ada.pay(1500, paypal());
  assert.equal(ada.call('cancelPayment', { paymentId }).status, 'cancelled');
  assert.equal(ada.call('cancelPayment', { paymentId }).status, 'cancelled', 'twice is once');
  assert.equal(ada.refused('completePayment', { paymentId, token: 'mock-paypal-ada-1' }).code, 'conflict');
  const { id: later } = ada.pay(1500, paypal());
  engine.advance(day - 1);
  assert.equal(engine.world.payments.get(later)!.status, 'requires_action');
  assert.deepEqual(
    engine.advance(1).map((it) => it.type),
    ['paymentAbandoned'],
  );
  assert.equal(engine.world.payments.get(later)!.status, 'cancelled');
  assert.equal(account().balance, 20_000);
});

test('a kept method pays in one click, and asks for 3-D Secure if it is that card', () => {
  const { ada, account } = stage();
  ada.pay(2500, card('mock-visa-plain-1'));
  const { id: paymentId } = ada.pay(2500, card('mock-visa-ada-1+3ds'));
  ada.call('completePayment', { paymentId, token: 'mock-authenticated' });
  const [plain, asks] = account().methods;
  assert.equal(ada.pay(1000, { kind: 'kept', methodId: plain!.id }).status, 'succeeded');
  assert.equal(ada.pay(1000, { kind: 'kept', methodId: asks!.id }).status, 'requires_action');
  const unknown = ada.refused('createPayment', {
    idempotencyKey: 'no such method',
    amount: 1000,
    with: { kind: 'kept', methodId: 'x' },
  });
  assert.equal(unknown.code, 'notFound');
});

test('a method is kept once, with the amount of the payment it was first added with', () => {
  const { ada } = stage();
  ada.pay(2500, card('mock-visa-ada-1'));
  ada.pay(9900, card('mock-visa-ada-2'));
  ada.pay(9900, card('mock-visa-other-1', false));
  const { items } = ada.call('listPaymentMethods', {});
  assert.deepEqual(
    items.map(({ kind, brand, firstAmount }) => [kind, brand, firstAmount]),
    [['card', 'visa', 2500]],
  );
});

test('what was used once and not kept binds nobody; what is kept is one account’s, until it is deleted', () => {
  const engine = frozen(twoAccounts());
  const [ada, hers] = [person(engine), person(engine, grace)];
  assert.equal(ada.pay(2500, card('mock-visa-shared-1', false)).status, 'succeeded');
  assert.equal(hers.pay(2500, card('mock-visa-shared-2')).status, 'succeeded');
  const refused = (token: string, keep: boolean) =>
    ada.refused('createPayment', { idempotencyKey: token, amount: 1000, with: card(token, keep) }).code;
  for (const keep of [true, false]) assert.equal(refused('mock-visa-shared-3', keep), 'methodInUse');
  const [method] = hers.call('listPaymentMethods', {}).items;
  hers.call('deletePaymentMethod', { methodId: method!.id });
  assert.equal(ada.pay(1000, card('mock-visa-shared-4')).status, 'succeeded');
  assert.deepEqual(checkWorld(engine.world), []);
});

test('of two accounts that would keep one card, the first whose payment settles has it, and the other is refused', () => {
  const engine = frozen(twoAccounts());
  const [ada, hers] = [person(engine), person(engine, grace)];
  const begun = [ada, hers].map((it, at) => it.pay(2500, card(`mock-visa-shared-${at + 1}+3ds`)).id);
  const [first, second] = begun.map((paymentId) => ({ paymentId, token: 'mock-authenticated' }));
  assert.equal(ada.call('completePayment', first!).status, 'succeeded');
  assert.equal(hers.refused('completePayment', second!).code, 'methodInUse');
  assert.deepEqual(
    [ada, hers].map((it) => it.call('listPaymentMethods', {}).items.length),
    [1, 0],
  );
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a kept card that is shown again stays the method it was, and others stay as they are', () => {
  const { engine, ada, account } = stage();
  const first = ada.pay(2500, card('mock-visa-ada-1'));
  ada.pay(1000, paypal('mock-paypal-ada-1'));
  const [before, other] = account().methods;
  engine.advance(day / 4);
  const moved = { ...billing, name: 'A. Lovelace' };
  ada.pay(9900, { ...card('mock-visa-ada-2'), billing: moved });
  assert.deepEqual(account().methods, [{ ...before, vault: 'mock-visa-ada-2', billing: moved }, other]);
  assert.deepEqual([before!.id, before!.firstReference], [first.id.replace('pay', 'mth'), first.reference]);
  assert.match(before!.id, /^mth_[0-9a-f]{8}$/);
  assert.equal(other!.kind, 'paypal');
});

test('the published tokens may be used again, the mock’s own may not', () => {
  const { engine, ada } = stage();
  ada.pay(1000, card('fake-valid-nonce'));
  assert.equal(ada.pay(1000, card('fake-valid-nonce')).status, 'succeeded');
  assert.equal(engine.world.spentTokens.size, 0);
  ada.pay(1000, card('mock-visa-ada-1'));
  assert.deepEqual(
    engine.world.spentTokens.toJSON().map(([token]) => token),
    ['mock-visa-ada-1'],
  );
});

test('a payment tells what it is', () => {
  const { ada } = stage();
  const { id, reference, automatic, kind, createdAt } = ada.pay(1000, bankTransfer);
  assert.match(id, /^pay_[0-9a-f]{8}$/);
  assert.match(reference, /^00X\d{6}Y\d{7}Z$/);
  assert.deepEqual([automatic, kind, createdAt], [false, 'bankTransfer', '2026-03-02T09:00:00.000Z']);
  assert.deepEqual(ada.call('listLedger', { kind: 'payment' }).total, 0);
  const { reference: paid } = ada.pay(1000, card('mock-visa-ada-1'));
  assert.deepEqual(
    ada.call('listLedger', { kind: 'payment' }).items.map((it) => it.description),
    [`payment ${paid}`],
  );
});

test('a card that has expired since is refused', () => {
  const { engine, account } = stage();
  person(engine).pay(2500, card('mock-visa-ada-1+expiring'));
  const methodId = account().methods[0]!.id;
  engine.advance(29 * day);
  assert.equal(person(engine).pay(1000, { kind: 'kept', methodId }).status, 'succeeded');
  engine.advance(day);
  const { status, decline } = person(engine).pay(1001, { kind: 'kept', methodId });
  assert.deepEqual([status, decline], ['failed', 'expiredCard']);
});

test('nobody sees or touches what belongs to another account', () => {
  const engine = frozen(twoAccounts());
  const [ada, other] = [person(engine), person(engine, grace)];
  const { id: paymentId } = ada.pay(1000, card('mock-visa-ada-1'));
  const methodId = ada.call('listPaymentMethods', {}).items[0]!.id;
  for (const refused of [
    other.refused('getPayment', { paymentId }),
    other.refused('completePayment', { paymentId, token: 'mock-authenticated' }),
    other.refused('cancelPayment', { paymentId }),
    other.refused('requestInvoice', { paymentId }),
    other.refused('downloadInvoice', { paymentId }),
    other.refused('deletePaymentMethod', { methodId }),
    other.refused('createPayment', { idempotencyKey: 'not my card', amount: 1000, with: { kind: 'kept', methodId } }),
  ])
    assert.equal(refused.code, 'notFound');
  assert.deepEqual(other.call('listPayments', {}).items, []);
});

test('payments and ledger come in pages, newest first, of some days or one kind', () => {
  const { engine, ada } = stage();
  for (const amount of [1000, 1100, 1200]) ada.pay(amount, card(`mock-visa-ada-${amount}`));
  ada.pay(200_000, card('mock-visa-ada-x'));
  const first = ada.call('listPayments', { size: 2, status: 'succeeded' });
  assert.deepEqual([first.items.map((it) => it.amount), first.total], [[1200, 1100], 3]);
  const second = ada.call('listPayments', { size: 2, status: 'succeeded', after: first.next! });
  assert.deepEqual([second.items.map((it) => it.amount), second.next], [[1000], null]);
  assert.equal(ada.refused('listPayments', { after: 'nothing' }).code, 'invalid');
  engine.advance(day);
  const later = person(engine);
  assert.equal(later.call('listLedger', { until: '2026-03-01' }).total, 0);
  assert.equal(later.call('listLedger', { from: '2026-03-02', until: '2026-03-02' }).total, 4);
  assert.deepEqual(
    later.call('listLedger', { kind: 'freeCredit' }).items.map((it) => [it.id, it.amount]),
    [['1', '2.0000']],
  );
});

test('payments come in the order that is asked for, with the sums of all that match', () => {
  const { engine, ada } = stage();
  for (const [at, amount] of [2500, 1000, 9000, 1000].entries()) {
    ada.pay(amount, at === 2 ? bankTransfer : card(`mock-visa-ada-${at + 1}`));
    engine.advance(minute);
  }
  const amounts = (wanted: object) => ada.call('listPayments', wanted).items.map(({ amount }) => amount);
  assert.deepEqual(amounts({}), [1000, 9000, 1000, 2500]);
  assert.deepEqual(amounts({ sort: 'createdAt' }), amounts({}).toReversed());
  assert.deepEqual(amounts({ sort: '-amount' }), [9000, 2500, 1000, 1000]);
  assert.deepEqual(amounts({ sort: 'amount', size: 2, offset: 1 }), [1000, 2500]);
  assert.deepEqual(amounts({ sort: 'status' })[0], 9000);
  const { sort, sums, total } = ada.call('listPayments', { size: 1, sort: 'amount' });
  assert.deepEqual([sort, total], ['amount', 4]);
  assert.deepEqual(sums, { succeeded: { payments: 3, amount: 4500 }, pending: { payments: 1, amount: 9000 } });
  const { sums: ofPending } = ada.call('listPayments', { status: 'pending' });
  assert.deepEqual(ofPending, { succeeded: { payments: 0, amount: 0 }, pending: { payments: 1, amount: 9000 } });
});
