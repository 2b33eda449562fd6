import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, hour, minute, scenarios, stage } from './stage.js';

const renewals = (from: ReturnType<typeof stage>, until: number) => {
  from.engine.moveTo(until);
  return from
    .account()
    .numbers.map(({ renewsAt }) => new Date(renewsAt).toISOString().slice(0, 10))
    .join(' ');
};

for (const [now, next, after] of [
  ['2015-02-27T09:00Z', '2015-02-28 2015-02-28 2015-02-28 2015-02-28', '2015-03-28 2015-03-29 2015-03-30 2015-03-31'],
  ['2016-02-27T09:00Z', '2016-02-28 2016-02-29 2016-02-29 2016-02-29', '2016-03-28 2016-03-29 2016-03-30 2016-03-31'],
  ['2016-03-31T12:00Z', '2016-04-28 2016-04-29 2016-04-30 2016-04-30', '2016-05-28 2016-05-29 2016-05-30 2016-05-31'],
  ['2017-01-15T09:00Z', '2017-01-28 2017-01-29 2017-01-30 2017-01-31', '2017-02-28 2017-02-28 2017-02-28 2017-02-28'],
] as const)
  test(`on the 31st, handed over at ${now}: renewed on ${next}, then on ${after}`, () => {
    const staged = stage(scenarios.onThe31st({ now: Date.parse(now) }));
    assert.equal(renewals(staged, staged.engine.world.now), next);
    const last = Math.max(...staged.account().numbers.map(({ renewsAt }) => renewsAt));
    assert.equal(renewals(staged, last + hour), after);
  });

test('at zero balance there is a number still, until the next balance check', () => {
  const { engine, account, msisdns } = stage(scenarios.zeroBalance());
  assert.deepEqual([account().balance, msisdns()], [0, ['447700900098']]);
  engine.advance(10 * minute);
  assert.deepEqual(msisdns(), []);
});

test('with numbers: two are configured, and all are renewed for years', () => {
  const { engine, ada, msisdns } = stage(scenarios.numbers());
  const used = ada.call('listNumbers', {}).items.filter(({ config }) => config.inboundSms || config.voice !== 'none');
  assert.equal(used.length, 2);
  engine.advance(150 * day);
  assert.equal(msisdns().length, 3);
});
