import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ApiError, type Issues } from '../../../src/api/errors.js';
import type { Payment } from '../../../src/api/payments.js';
import * as steps from '../../../src/sections/top-up/state.js';

type State = steps.TopUpState;
type Transition = (it: State) => State;

const payment = (status: Payment['status'], id = 'pay_1') => ({ id, status, amount: 2500, kind: 'card' }) as Payment;
const question = () => Promise.resolve(payment('succeeded'));
const earlier = () => Promise.resolve(payment('failed'));
const address = { line1: '12 St James Square', line2: '', city: 'London', postalCode: '', region: '', country: 'GB' };
const payer = { by: 'card', name: 'Ada Lovelace', address, keep: true };
const card = { amount: 2500, by: 'card' };
const listed = [payment('succeeded', 'pay_0')];

const at = (more: Partial<State>): State => ({ ...steps.initial, entered: 3, ...more });
const running = at({ step: 'pay', choice: card, payer, waitsFor: 'answer', question });
const uncertain = at({ step: 'pay', choice: card, payer, question, error: 'timeout' });
const wrong = (fields: Issues) => new ApiError('invalid', { fields });

/** Each transition with the changes that it makes; entering a step counts, though it may be the same one. */
const rows: readonly [name: string, before: State, transition: Transition, changes: Partial<State>][] = [
  ['a kept method stays to be paid with', at({}), (it) => steps.chosen(it, card, listed, true), { choice: card, listed }],
  [
    'a new one asks who pays',
    at({}),
    (it) => steps.chosen(it, card, listed, false),
    { step: 'payer', entered: 4, choice: card, listed },
  ],
  ['a lost list keeps what was seen', at({ listed }), (it) => steps.chosen(it, card, undefined, true), { choice: card }],
  [
    'who pays, and by what, leads to paying',
    at({ step: 'payer' }),
    (it) => steps.payerGiven(it, payer),
    { step: 'pay', entered: 4, payer, choice: { by: 'card' } },
  ],
  ['back from paying', at({ step: 'pay', payer }), steps.wentBack, { step: 'payer', entered: 4 }],
  ['back from who pays', at({ step: 'payer', payer }), steps.wentBack, { step: 'choose', entered: 4 }],
  ['a token is waited for', at({ note: 'topUp.cardUnreachable' }), steps.tokenWanted, { waitsFor: 'token', note: undefined }],
  [
    'a provider out of reach',
    at({ waitsFor: 'token' }),
    (it) => steps.tokenMade(it, 'topUp.cardUnreachable'),
    { waitsFor: undefined, note: 'topUp.cardUnreachable' },
  ],
  [
    'one question',
    at({ error: 'before' }),
    (it) => steps.asked(it, question),
    { waitsFor: 'answer', question, error: undefined },
  ],
  ['no second one beside it', running, (it) => steps.asked(it, earlier), {}],
  ['none while a token is made', at({ waitsFor: 'token' }), (it) => steps.asked(it, question), {}],
  ['none while nobody knows', uncertain, (it) => steps.asked(it, earlier), {}],
  ['the same one again', uncertain, steps.askedAgain, { waitsFor: 'answer', error: undefined }],
  ['not while it runs', running, steps.askedAgain, {}],
  [
    'paid',
    running,
    (it) => steps.answered(it, question, payment('succeeded')),
    {
      step: 'result',
      entered: 4,
      payment: payment('succeeded'),
      latest: payment('succeeded'),
      question: undefined,
      waitsFor: undefined,
    },
  ],
  [
    'a page of the provider’s comes first',
    running,
    (it) => steps.answered(it, question, payment('requires_action')),
    {
      step: 'action',
      entered: 4,
      payment: payment('requires_action'),
      latest: payment('requires_action'),
      question: undefined,
      waitsFor: undefined,
    },
  ],
  ['an answer to what nobody asks any more', running, (it) => steps.answered(it, earlier, payment('succeeded')), {}],
  ['no answer', running, (it) => steps.unanswered(it, question, 'timeout'), { waitsFor: undefined, error: 'timeout' }],
  ['no answer to what nobody asks any more', running, (it) => steps.unanswered(it, earlier, 'timeout'), {}],
  [
    'refused',
    running,
    (it) => steps.refused(it, question, 'conflict'),
    { waitsFor: undefined, question: undefined, error: 'conflict' },
  ],
  ['a refusal of what nobody asks any more', running, (it) => steps.refused(it, earlier, 'conflict'), {}],
  [
    'the bank knows another address',
    running,
    (it) => steps.refused(it, question, wrong({ billing: { code: 'addressMismatch' } })),
    { step: 'payer', entered: 4, note: 'declines.addressMismatch', question: undefined, waitsFor: undefined },
  ],
  [
    'an address that is not whole',
    running,
    (it) => steps.refused(it, question, wrong({ billing: { code: 'required' } })),
    { step: 'payer', entered: 4, note: 'topUp.addressNeeds', question: undefined, waitsFor: undefined },
  ],
  [
    'a token that was used',
    running,
    (it) => steps.refused(it, question, wrong({ token: { code: 'tokenUsed' } })),
    { step: 'pay', entered: 4, note: 'declines.tokenUsed', question: undefined, waitsFor: undefined },
  ],
  [
    'another address after a refusal',
    at({ step: 'result', payment: payment('failed') }),
    steps.payerMended,
    { step: 'payer', entered: 4 },
  ],
  [
    'a payment that was left',
    at({ choice: { amount: 100 } }),
    (it) => steps.resumed(it, payment('requires_action')),
    { step: 'action', entered: 4, payment: payment('requires_action'), choice: card },
  ],
  [
    'once more, with what was chosen',
    at({ step: 'result', choice: card, payer, payment: payment('failed') }),
    (it) => steps.restarted(it, true),
    { step: 'choose', entered: 4, payment: undefined },
  ],
  [
    'another one, with nothing',
    at({ step: 'result', choice: card, payer, payment: payment('succeeded') }),
    (it) => steps.restarted(it, false),
    { step: 'choose', entered: 4, payment: undefined, choice: {}, payer: undefined },
  ],
  [
    'code that does not come',
    at({ step: 'payer' }),
    steps.stepMissing,
    { step: 'choose', entered: 4, note: 'error.unavailable' },
  ],
];
/** Without what is undefined. */
const plain = (state: State) => Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
for (const [name, before, transition, changes] of rows)
  test(`a top-up: ${name}`, () => assert.deepEqual(plain(transition(before)), plain({ ...before, ...changes })));

test('nothing of a person is left when their session ends', () => {
  const { entered, ...left } = steps.sessionEnded(uncertain);
  assert.deepEqual({ ...left, entered: 0 }, steps.initial);
  assert.notEqual(entered, uncertain.entered);
});

test('what is chosen at first: what is kept, else what a provider takes, else a bank transfer', () => {
  const by = (...[kept, kinds]: [string[], ('card' | 'paypal')[]]) =>
    steps.choiceOf(
      steps.initial,
      kept.map((id) => ({ id })),
      kinds,
    ).by;
  assert.deepEqual(
    [by(['mth_1', 'mth_2'], ['card']), by([], ['paypal', 'card']), by([], [])],
    ['mth_1', 'paypal', 'bankTransfer'],
  );
});

test('what was answered since counts as seen, once', () => {
  assert.deepEqual(
    steps.seenBy(at({ listed, latest: payment('failed') })).map(({ id }) => id),
    ['pay_1', 'pay_0'],
  );
  assert.deepEqual(steps.seenBy(at({ listed, latest: payment('succeeded', 'pay_0') })), listed);
});

test('whatever a person does, in whatever order: one question at a time, and a result only of what was answered', () => {
  const moves: readonly Transition[] = [
    ...rows.map(([, , transition]) => transition),
    steps.sessionEnded,
    (it) => steps.edited(it, card),
    (it) => steps.tokenMade(it),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (taken) => {
      let state = steps.initial;
      for (const move of taken) {
        const before = state;
        state = move(before);
        if (before.question && state.question) assert.equal(state.question, before.question);
        if (state.waitsFor === 'answer') assert.ok(state.question);
        if (state.step !== before.step) assert.notEqual(state.entered, before.entered);
      }
    }),
  );
});
