import assert from 'node:assert/strict';
import { test } from 'node:test';
import { items } from '../../../mocks/collections/log.js';
import { isSettled, redacted } from '../../../mocks/rules/redaction.js';
import { callBack } from '../../../mocks/rules/callback-outbox.js';
import { post } from '../../../mocks/rules/ledger.js';
import { requestsOf, withRequest } from '../../../mocks/rules/requests.js';
import { subaccountsOf } from '../../../mocks/rules/subaccounts.js';
import { callOff, cancelVerification, checkCode } from '../../../mocks/rules/verification-control.js';
import { beginVerification } from '../../../mocks/rules/verifications.js';
import { scenarios, type World } from '../../../mocks/index.js';
import { at, withAccount } from '../../../mocks/world/copies.js';
import { send } from '../../../mocks/world/outbox.js';
import { known } from '../../../mocks/world/world.js';
import type { MessageRecord } from '../../../mocks/world/usage-entities.js';

const hour = 3_600_000;
const start = scenarios.live();
const [ada] = start.accounts.values();
const phone = '447700900533';

const text: MessageRecord = {
  product: 'sms', id: 'A1', at: start.now, apiKey: 'ada00001', from: 'Acme', to: phone, country: 'GB', network: '', status: 'delivered',
  code: '0', reason: null, cost: 0, finalAt: start.now + 5, body: 'Private', clientRef: 'mine', concatenated: true,
}; // prettier-ignore

test('a request is settled an hour after it, once it is over', () => {
  assert.deepEqual([start.now + hour - 1, start.now + hour].map((now) => isSettled(text, now)), [false, true]); // prettier-ignore
  assert.equal(isSettled({ ...text, finalAt: null }, start.now + 9 * hour), false);
});

/** The world with these requests, after the first one was redacted: what is left of each. */
function left(records: readonly MessageRecord[], first = records[0]!): readonly string[] {
  const world = records.reduce((next, it) => withRequest(next, ada!.id, it), start);
  const after = items(requestsOf(redacted(world, ada!.id, first), ada!.id)).slice(-records.length);
  return after.map(({ from, to, body }) => [from, to, body].join('|'));
}

test('all parts of a text are redacted, and no other text', () => {
  const kept = `Acme|${phone}|Private`;
  const others: readonly Partial<MessageRecord>[] = [{ at: start.now + 1 }, { to: '447700900534' }, { body: 'Other' }];
  assert.deepEqual(left([text, { ...text, id: 'A2' }]), ['Acme||', 'Acme||']);
  for (const change of others) {
    const other = { ...text, id: 'A2', ...change };
    assert.deepEqual(left([text, other]), ['Acme||', [other.from, other.to, other.body].join('|')], JSON.stringify(change));
  }
  assert.deepEqual(left([text, { ...text, id: 'A2', from: phone, to: 'x', inbound: true }])[1], `${phone}|x|Private`);
  const inbound = { ...text, inbound: true, from: phone, to: '447700900098' } as const;
  assert.deepEqual(left([inbound, { ...inbound, id: 'A2', body: 'its second part' }]), ['|447700900098|', '|447700900098|']);
  assert.equal(left([text, { ...text, id: 'A2', at: start.now + hour }])[1], kept);
});

test('the number is gone from the outbox, the events and the ledger of that time; what came later, or to others, stays', () => {
  const sms = { kind: 'sms', account: ada!.id, from: 'Acme', parts: 1 } as const;
  const later = { ...text, at: start.now + hour };
  const sent = (world: World, to: string) => send(world, { ...sms, to: `+${to}`, text: 'Private' });
  const paid = (world: World, what: string) => {
    const account = known(world.accounts, ada!.id);
    return withAccount(world, post(account, { at: world.now, kind: 'message', what, amount: -1 }));
  };
  let world = withRequest(start, ada!.id, text);
  for (const to of [phone, '447700900534']) world = paid(sent(world, to), `SMS to +${to}`);
  world = paid(sent(at(world, later.at), phone), `SMS to +${phone}`);
  const before = known(world.accounts, ada!.id);
  const after = redacted(world, ada!.id, text);
  const account = known(after.accounts, ada!.id);
  assert.deepEqual(items(after.outbox).slice(-3).map((it) => [it.to, it.text]), [
    ['', ''], ['+447700900534', 'Private'], [`+${phone}`, 'Private'],
  ]); // prettier-ignore
  assert.deepEqual(items(account.ledger).slice(-3).map(({ what }) => what), [
    'SMS to (redacted)', 'SMS to +447700900534', `SMS to +${phone}`,
  ]); // prettier-ignore
  assert.equal(account.balance, before.balance);
});

test('what was told until the last part had arrived is redacted as well, and that of others to the same number is not', () => {
  const parts = [{ ...text, finalAt: start.now + 5 }, { ...text, id: 'A2', finalAt: start.now + 9 }, { ...text, id: 'A3', finalAt: null }]; // prettier-ignore
  const sms = { kind: 'sms', from: 'Acme', parts: 1, to: `+${phone}`, text: 'Private' } as const;
  const own = send(at(parts.reduce<World>((next, it) => withRequest(next, ada!.id, it), start), start.now + 9), { ...sms, account: ada!.id }); // prettier-ignore
  const world = send(own, { ...sms, account: 'other' });
  const texts = items(redacted(world, ada!.id, parts[0]!).outbox).slice(-2).map((it) => it.text); // prettier-ignore
  assert.deepEqual(texts, ['', 'Private']);
});

test('a call to the same number at the same time is no part of a text', () => {
  const { body: _, clientRef: __, concatenated: ___, ...rest } = text;
  const call = { ...rest, product: 'voice', id: 'C1', body: 'Private', seconds: 0, price: 0 } as never;
  const world = withRequest(withRequest(start, ada!.id, text), ada!.id, call);
  for (const [at, ids] of [
    [-2, ['', phone]],
    [-1, [phone, '']],
  ] as const) {
    const record = items(requestsOf(world, ada!.id)).at(at)!;
    assert.deepEqual(items(requestsOf(redacted(world, ada!.id, record), ada!.id)).slice(-2).map(({ to }) => to), ids); // prettier-ignore
  }
});

test('a callback that names a message by its second id is redacted, too', () => {
  const fields = { message_uuid: 'U1', to: phone, text: 'Private' };
  const world = callBack(withRequest(start, ada!.id, { ...text, uuid: 'U1' } as MessageRecord), ada!.id, [{ kind: 'messageStatus', url: 'https://ada.example/x', fields, dueAt: start.now }]); // prettier-ignore
  const [callback] = redacted(world, ada!.id, { ...text, uuid: 'U1' } as MessageRecord).callbacks.values();
  assert.deepEqual(callback!.fields, { message_uuid: 'U1', to: '', text: '' });
});

test('redacting once more changes nothing', () => {
  const world = send(withRequest(start, ada!.id, text), { kind: 'sms', account: ada!.id, from: 'Acme', parts: 1, to: '+', text: 'Kept' }); // prettier-ignore
  const once = redacted(world, ada!.id, text);
  const [record] = items(requestsOf(once, ada!.id)).slice(-1);
  const twice = redacted(once, ada!.id, record!);
  assert.deepEqual([items(twice.outbox), items(twice.happened)], [items(once.outbox), items(once.happened)]);
});

test('of callbacks about it, number and text are gone, in fields and in JSON; others stay', () => {
  const fields = { messageId: 'A1', msisdn: phone, text: 'Private', keyword: 'PRIVATE', 'client-ref': 'mine', client_ref: 'mine', data: '00', status: 'x' }; // prettier-ignore
  const other = { ...fields, messageId: 'B1' };
  const drafts = [fields, other].map((it) => ({ kind: 'receipt', url: 'https://ada.example/x', fields: it, dueAt: start.now, body: JSON.stringify(it) }) as const); // prettier-ignore
  const bare = { kind: 'receipt', url: '', fields, dueAt: start.now } as const;
  const world = callBack(withRequest(start, ada!.id, text), ada!.id, [...drafts, bare]);
  const after = redacted(world, ada!.id, text);
  const emptied = { messageId: 'A1', msisdn: '', text: '', keyword: '', 'client-ref': '', client_ref: '', data: '', status: 'x' };
  const [one, two] = after.callbacks.toJSON().map(([, it]) => it);
  assert.deepEqual([one!.fields, JSON.parse(one!.body!)], [emptied, emptied]);
  assert.deepEqual([two!.fields, JSON.parse(two!.body!)], [other, other]);
  const past = items(after.pastCallbacks).at(-1)!;
  assert.deepEqual([past.fields, 'body' in past], [emptied, false]);
});

test('subaccounts come in the order in which they were made, and only those of the account', () => {
  const made = ['c', 'b', 'a', 'd'].reduce<World>((world, id, n) => {
    const next = withAccount(world, { ...ada!, id, createdAt: n < 2 ? n : 5 });
    return { ...next, subaccounts: next.subaccounts.set(id, { accountId: id, parentId: id === 'd' ? 'other' : ada!.id, name: id, suspended: false }) }; // prettier-ignore
  }, start);
  assert.deepEqual(subaccountsOf(made, ada!.id).map(({ name }) => name), ['c', 'b', 'a']); // prettier-ignore
  const alike = ['b', 'a', 'c'].reduce<World>((world, id) => {
    const next = withAccount(world, { ...ada!, id, createdAt: 1 });
    return { ...next, subaccounts: next.subaccounts.set(id, { accountId: id, parentId: ada!.id, name: id, suspended: false }) };
  }, start);
  assert.deepEqual(subaccountsOf(alike, ada!.id).map(({ name }) => name), ['a', 'b', 'c']); // prettier-ignore
});

/** The live world with a verification that has just begun. */
function begun(codeLasts = 60_000) {
  const steps = [{ channel: 'sms', to: phone, from: 'VERIFY', wait: 300_000 }] as const;
  const wish = { apiKey: 'ada00001', brand: 'Acme', wording: 'Acme code: ${code}', steps, codeLength: 4, codeLasts };
  const made = beginVerification(start, ada!, wish);
  assert.ok(typeof made !== 'string');
  return made;
}
const ending = (world: World) => {
  const { status, code, reason } = items(requestsOf(world, ada!.id)).at(-1)!;
  return [status, code, reason];
};

test('each end of a verification is recorded with its code and its reason', () => {
  const [world, open] = begun();
  const wrong = open.code === '0000' ? '1111' : '0000';
  assert.deepEqual(ending(checkCode(world, open, open.code)[1]), ['succeeded', '0', null]);
  assert.deepEqual(ending(callOff(world, open)), ['cancelled', '19', 'cancelled']);
  const three = [0, 1].reduce((it) => checkCode(it, it.verifications.get(open.id)!, wrong)[1], world);
  const [how, after] = checkCode(three, three.verifications.get(open.id)!, wrong);
  assert.deepEqual([how, ending(after)], ['tooOften', ['failed', '17', 'wrongCode']]);
});

test('a code counts until its time is over; a right one that is not covered is refused, and nothing changes', () => {
  const [world, open] = begun();
  const [last, late] = [at(world, world.now + 59_999), at(world, world.now + 60_000)];
  assert.deepEqual([checkCode(last, open, open.code)[0], checkCode(late, open, open.code)[0]], ['right', 'wrong']);
  const poor = withAccount(world, { ...world.accounts.get(ada!.id)!, balance: 0 });
  assert.deepEqual(checkCode(poor, open, open.code), ['noCredit', poor]);
});

test('the older API calls off from half a minute on', () => {
  const [world, open] = begun();
  assert.equal(cancelVerification(at(world, world.now + 29_999), open), 'early');
  assert.ok(typeof cancelVerification(at(world, world.now + 30_000), open) === 'object');
});
