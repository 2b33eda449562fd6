import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../../mocks/index.js';
import { transferLines, transferOf } from '../../../mocks/rules/bank-transfer.js';
import type { SentEmail } from '../../../mocks/world/sent.js';
import { contract } from '../../../src/api/contract.js';
import { toWire } from '../../../src/api/wire.js';
import { bankTransfer, card, day, paypal, person, stage } from './stage.js';

const isIban = (iban: string): boolean => {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (it) => String(it.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
};
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('a bank transfer tells holder, IBAN, BIC, reference and amount: in the answer, in the e-mail and in its pro-forma', async () => {
  const { engine, ada } = stage();
  const payment = ada.pay(5000, bankTransfer);
  assert.deepEqual(payment.transfer, transferOf(payment));
  assert.ok(isIban(payment.transfer!.iban));
  assert.match(payment.transfer!.bic, /^[A-Z]{6}[A-Z0-9]{2}$/);
  assert.deepEqual([payment.transfer!.reference, payment.transfer!.amount], [payment.reference, 5000]);
  const mail = engine.outbox({ kind: 'email' }).at(-1) as SentEmail;
  const pdf = textOf((await engine.attachment(mail.id)).bytes);
  const lines = transferLines(payment);
  assert.deepEqual(
    lines.map(([label]) => label),
    ['Account holder', 'IBAN', 'BIC', 'Reference', 'Amount'],
  );
  for (const [label, value] of lines) {
    assert.ok(mail.text.includes(`${label}: ${value}`), label);
    for (const said of [label, value.replace('€', '\u0080')]) assert.ok(pdf.includes(`(${said})`), said);
  }
});

test('nothing is to be transferred once the money is there, nor for other payments', () => {
  const { engine, ada } = stage();
  const { id } = ada.pay(5000, bankTransfer);
  for (const by of [card('mock-visa-ada-1'), paypal('mock-paypal-ada-1')]) assert.equal(ada.pay(2500, by).transfer, null);
  engine.advance(7 * day);
  assert.equal(person(engine).call('getPayment', { paymentId: id }).transfer, null);
});

test('every e-mail that tells of an invoice brings it, as it was then', async () => {
  const { engine, ada } = stage();
  ada.call('putAlerts', { financeEmails: ['money@example.com', 'more@example.com'], balanceAlert: false, threshold: 0 });
  ada.pay(5000, bankTransfer);
  const bought = ada.pay(2500, card('mock-visa-ada-1'));
  ada.call('requestInvoice', { paymentId: bought.id });
  ada.pay(2500, paypal('mock-paypal-ada-1'));
  engine.advance(7 * day);
  const mails = engine.outbox({ kind: 'email' }).filter((it): it is SentEmail => it.kind === 'email');
  const told = mails.filter(({ subject }) => /invoice/i.test(subject));
  assert.equal(told.length, 8);
  for (const mail of mails) assert.equal(Boolean(mail.attachment), told.includes(mail), mail.subject);
  for (const { id, subject, attachment } of told) {
    const file = await engine.attachment(id);
    assert.deepEqual([file.name, file.type], [attachment!.name, attachment!.type]);
    assert.match(file.name, /^[\w-]+\.pdf$/);
    const isFinal = !subject.startsWith('Pro-forma');
    assert.equal(textOf(file.bytes).includes('(Pro-forma invoice)'), !isFinal, subject);
    assert.ok(subject.endsWith(file.name.replace('.pdf', '')), subject);
  }
});

test('where nothing is attached, nothing is found', async () => {
  const { engine } = stage();
  for (const id of [1, 0, 99]) await assert.rejects(engine.attachment(id), { code: 'notFound' });
});

test('the links of e-mails lead to the portal that is told, and to no other', () => {
  const { engine: nowhere } = stage();
  const ask = (engine: typeof nowhere) => engine.handle(toWire(contract.requestPasswordReset, { email: 'ada@example.com' }));
  const here = createEngine({ world: nowhere.world, portal: 'http://127.0.0.1:5173/app/?a=$&' });
  void ask(here);
  void ask(nowhere);
  const link = (engine: typeof nowhere) => /https?:\S+/.exec(engine.outbox({ kind: 'email' }).at(-1)!.text)![0];
  assert.match(link(nowhere), /^https:\/\/portal\.example\.com\/#reset=\w+$/);
  assert.equal(
    link(here),
    link(nowhere).replace('https://portal.example.com/', () => 'http://127.0.0.1:5173/app/?a=$&'),
  );
});
