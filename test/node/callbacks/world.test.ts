import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { callbacksOf, fromSnapshot, setCallbacks, toSnapshot, type World } from '../../../mocks/index.js';
import { sentSince } from '../../../mocks/callbacks/view.js';
import { answered } from '../../../mocks/rules/callback-life.js';
import { callBack, firstDue, mostCallbacks, resent } from '../../../mocks/rules/callback-outbox.js';
import { ada, phone, rented, scenarios, stage, unrouted, withAddresses, type Stage } from './stage.js';

const world = () => withAddresses(unrouted(scenarios.numbers()));

const step = fc.oneof(
  fc.nat(3_600_000).map((wait) => ({ wait })),
  fc.nat(300_000_000).map((wait) => ({ wait })),
  fc.constantFrom('hello', 'a'.repeat(300), 'ж').map((text) => ({ text })),
  fc.constantFrom(0, 45).map((seconds) => ({ seconds })),
  fc.constantFrom(phone, '447700900990', '447700900993', '12025550194').map((to) => ({ to })),
  fc.constantFrom('none', 'late', 'twice', 'outOfOrder', 'lost').map((fault) => ({ fault })),
  fc.constantFrom(200, 204, 301, 500, null).map((status) => ({ status })),
  fc.nat(50).map((resend) => ({ resend })),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The outside answers the first callback that is due. */
function answerFirst({ engine }: Stage, status: number | null): void {
  const [[, callback] = []] = firstDue(engine.world.callbacks.values(), () => 'all');
  if (callback) engine.change('callback answered', (it) => answered(it, callback, { status, said: '' }));
}

async function take(staged: Stage, it: Step): Promise<void> {
  const { engine } = staged;
  if ('wait' in it) engine.advance(it.wait);
  if ('text' in it) staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: it.text });
  if ('seconds' in it) staged.happens({ type: 'call', from: phone, to: rented, seconds: it.seconds });
  if ('to' in it) await staged.send({ to: it.to });
  if ('fault' in it) setCallbacks(engine, ada.apiKey, { fault: it.fault });
  if ('status' in it) answerFirst(staged, it.status);
  if ('resend' in it) {
    const id = callbacksOf(engine)[it.resend]?.id ?? '';
    engine.change('callback resent', (before) => resent(before, id) ?? before);
  }
}

test('the same calls, moves of the clock and answers of the outside give the same world, also over a snapshot', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.nat(30), async (steps, cut) => {
      const one = stage(world());
      let other = stage(world());
      for (const [at, it] of steps.entries()) {
        if (at === cut) other = stage(fromSnapshot(toSnapshot(other.engine.world)));
        await take(one, it);
        await take(other, it);
      }
      assert.equal(toSnapshot(other.engine.world), toSnapshot(one.engine.world));
      assert.deepEqual(checkWorld(one.engine.world), []);
    }),
    { numRuns: 40 },
  );
});

test('the way back takes back what was not sent yet, and says what had been', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), fc.array(step, { maxLength: 15 }), async (first, second) => {
      const staged = stage(world());
      const { engine } = staged;
      for (const it of first) await take(staged, it);
      const [then, changes] = [engine.world, engine.history.length];
      for (const it of second) await take(staged, it);
      const later = engine.world;
      engine.undo(engine.history.length - changes);
      assert.equal(JSON.stringify({ ...engine.world, now: 0 }), JSON.stringify({ ...then, now: 0 }));
      const attemptsIn = (it: World) => callbacksOf({ world: it }).reduce((sum, { attempts }) => sum + attempts.length, 0);
      const told = sentSince(later, engine.world);
      assert.equal(told.length > 0, attemptsIn(later) > attemptsIn(then));
    }),
    { numRuns: 40 },
  );
});

test('an answer to what time has taken back counts for nothing', () => {
  const staged = stage(world());
  const { engine } = staged;
  staged.happens({ type: 'inbound-sms', from: phone, to: rented, text: 'Hi' });
  const [callback] = engine.world.callbacks.values();
  engine.undo(1);
  const before = engine.world;
  engine.change('callback answered', (it) => answered(it, callback!, { status: 200, said: '' }));
  assert.equal(engine.world, before);
});

test('what waits is bounded, and so is what is remembered', () => {
  let full = world();
  const [account] = full.accounts.values();
  const draft = { kind: 'receipt', url: 'http://127.0.0.1/', fields: {}, dueAt: full.now } as const;
  full = callBack(
    full,
    account!.id,
    Array.from({ length: mostCallbacks + 2000 }, () => draft),
  );
  assert.equal(full.callbacks.size, mostCallbacks);
  const noRoom = callbacksOf({ world: full }, { state: 'noRoom' }).length;
  assert.ok(noRoom > 1000 && noRoom < 1100, String(noRoom));
  assert.deepEqual(checkWorld(full), []);
});

test('a callback that is sent again has the content of the first, as JSON or as fields', () => {
  const { engine } = stage(world());
  const [account] = engine.world.accounts.values();
  const draft = { kind: 'lookUp', url: 'https://ada.example/hook', fields: { status: '0' }, dueAt: engine.world.now } as const;
  const body = JSON.stringify({ status: 0, lookup: { country: 'GB' } });
  const made = callBack(engine.world, account!.id, [{ ...draft, body }, draft]);
  const ids = made.callbacks.toJSON().map(([id]) => id);
  const again = ids.reduce((next, id) => resent(next, id)!, made);
  const all = again.callbacks.toJSON().map(([, it]) => it);
  assert.deepEqual(all.map((it) => it.body), [body, undefined, body, undefined]); // prettier-ignore
  assert.deepEqual(all.map((it) => 'body' in it), [true, false, true, false]); // prettier-ignore
  assert.deepEqual(all.map(({ fields }) => fields), Array(4).fill(draft.fields)); // prettier-ignore
});

test('one sent again is neither lost nor disturbed, whatever the account’s fault', () => {
  const { engine } = stage(world());
  const [account] = engine.world.accounts.values();
  const draft = { kind: 'receipt', url: 'https://ada.example/hook', fields: {}, dueAt: engine.world.now } as const;
  const made = callBack(engine.world, account!.id, [draft]);
  const [[id] = ['']] = made.callbacks.toJSON();
  engine.replace(made);
  for (const fault of ['lost', 'late', 'twice'] as const) {
    setCallbacks(engine, ada.apiKey, { fault });
    const again = resent(engine.world, id)!;
    const added = again.callbacks.toJSON().filter(([key]) => key !== id);
    assert.deepEqual(added.map(([, { state, dueAt }]) => [state, dueAt]), [['waiting', again.now]]); // prettier-ignore
  }
});
