import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCallbacks } from '../../../mocks/rules/callback-outbox.js';
import { callOff, checkCode, nextStep } from '../../../mocks/rules/verification-control.js';
import { beginVerification } from '../../../mocks/rules/verifications.js';
import { withEvents } from '../../../mocks/rules/verify-events.js';
import { createClock, createEngine, scenarios, type World } from '../../../mocks/index.js';
import type { Verification } from '../../../mocks/world/verification-entities.js';
import type { Data } from './stage.js';

const url = 'https://ada.example/verify';
const second = 1000;
const step = (channel: 'sms' | 'voice') => ({ channel, to: '447700900533', from: 'Acme', wait: 60 * second }) as const;

/** A verification of three steps on a clock that stands still, a minute each. */
function staged(more: { readonly eventUrl?: string; readonly clientRef?: string } = { eventUrl: url }) {
  const world = scenarios.live();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const [ada] = world.accounts.values();
  const steps = [step('sms'), step('voice'), step('sms')];
  const wish = { apiKey: 'ada00001', brand: 'Acme', wording: '${code}', steps, codeLength: 4, codeLasts: 300 * second };
  const [begun, { id }] = beginVerification(world, ada!, { ...wish, ...more }) as readonly [World, Verification];
  engine.change('begin', () => withEvents(begun, id));
  const open = () => engine.world.verifications.get(id)!;
  const since = (instant: unknown) => (Date.parse(String(instant)) - world.now) / second;
  return {
    id,
    code: open().code,
    wait: (seconds: number) => engine.advance(seconds * second),
    next: () => engine.change('next', (it) => withEvents(nextStep(it, open())!, id, true)),
    enter: (code: string) => engine.change('check', (it) => withEvents(checkCode(it, open(), code)[1], id)),
    callOff: () => engine.change('cancel', (it) => withEvents(callOff(it, open()), id)),
    /** The events of steps, each as its channel, its end, and the seconds of its beginning and its end. */
    steps: () => drafts(engine.world, 'event').map((it) => [it['channel'], it['status'], since(it['triggered_at']), since(it['finalized_at'])].join(' ')), // prettier-ignore
    /** The summary, its steps as channel, end, and the second of the beginning; and the second at which it is told. */
    summary: () => {
      const [it, ...others] = drafts(engine.world, 'summary');
      assert.deepEqual(others, []);
      const workflow = it!['workflow'] as readonly Data[];
      const parts = workflow.map((part) => [part['channel'], part['status'], 'initiated_at' in part ? since(part['initiated_at']) : ''].join(' ').trim()); // prettier-ignore
      return [it!['status'], ...parts, since(new Date(it!['dueAt'] as number))];
    },
    callbacks: () => allCallbacks(engine.world),
    since,
  };
}

/** The callbacks of one type as the program hears them, in the order of time. */
const drafts = (world: World, type: string): readonly Data[] =>
  allCallbacks(world)
    .toSorted((a, b) => a.dueAt - b.dueAt)
    .map(({ fields, body, dueAt }) => ({ ...fields, ...(body === undefined ? {} : (JSON.parse(body) as object)), dueAt }) as Data)
    .filter((it) => it['type'] === type);

const rows: readonly (readonly [
  what: string,
  does: (stage: ReturnType<typeof staged>) => void,
  steps: readonly string[],
  summary: readonly (string | number)[],
])[] = [
  [
    'is left alone',
    () => {},
    ['sms expired 0 60', 'voice expired 60 120', 'sms expired 120 180'],
    ['expired', 'sms expired 0', 'voice expired 60', 'sms expired 120', 180],
  ],
  [
    'has its code entered in the first step',
    ({ wait, enter, code }) => (wait(20), enter(code)),
    ['sms completed 0 20'],
    ['completed', 'sms completed 0', 'voice unused', 'sms unused', 20],
  ],
  [
    'has its code entered in the second step',
    ({ wait, enter, code }) => (wait(70), enter(code)),
    ['sms expired 0 60', 'voice completed 60 70'],
    ['completed', 'sms expired 0', 'voice completed 60', 'sms unused', 70],
  ],
  [
    'is called off in the third step',
    ({ wait, callOff: end }) => (wait(130), end()),
    ['sms expired 0 60', 'voice expired 60 120', 'sms cancelled 120 130'],
    ['cancelled', 'sms expired 0', 'voice expired 60', 'sms cancelled 120', 130],
  ],
  [
    'is moved on after ten seconds, and then left alone',
    ({ wait, next }) => (wait(10), next()),
    ['sms expired 0 10', 'voice expired 10 70', 'sms expired 70 130'],
    ['expired', 'sms expired 0', 'voice expired 10', 'sms expired 70', 130],
  ],
  [
    'is moved on twice, and has three wrong codes entered',
    ({ wait, next, enter, code }) => {
      const wrong = code === '0000' ? '1111' : '0000';
      for (const seconds of [10, 5]) {
        wait(seconds);
        next();
      }
      for (let entry = 1; entry <= 3; entry++) {
        wait(1);
        enter(wrong);
      }
    },
    ['sms expired 0 10', 'voice expired 10 15', 'sms failed 15 18'],
    ['failed', 'sms expired 0', 'voice expired 10', 'sms failed 15', 18],
  ],
];
for (const [what, does, steps, summary] of rows)
  test(`a verification of three steps that ${what}: each step is told with its own end, once, and then all of it`, () => {
    const stage = staged();
    does(stage);
    assert.deepEqual([stage.steps(), stage.summary()], [steps, summary]);
    stage.wait(600);
    assert.deepEqual([stage.steps(), stage.summary()], [steps, summary]);
  });

test('each callback says of which request it is, and whose; the summary when it was made, and how long a step waits', () => {
  const { callbacks, id, since } = staged({ eventUrl: url, clientRef: 'order 7' });
  for (const { kind, url: to, fields } of callbacks())
    assert.deepEqual([kind, to, fields['request_id'], fields['client_ref']], ['verifyEvent', url, id, 'order 7']);
  const { body } = callbacks().find(({ fields }) => fields['type'] === 'summary')!;
  const { submitted_at: submitted, channel_timeout: timeout, request_id: of } = JSON.parse(body!) as Data;
  assert.deepEqual([since(submitted), timeout, of], [0, 60, id]);
  assert.ok(staged().callbacks().every(({ fields }) => !('client_ref' in fields))); // prettier-ignore
});

test('without an address nothing is made for a program, however it goes on', () => {
  const stage = staged({});
  const none = stage.callbacks().length;
  for (const act of [stage.next, () => stage.wait(5), stage.next, () => stage.enter(stage.code)]) {
    act();
    assert.equal(stage.callbacks().length, none);
  }
});
