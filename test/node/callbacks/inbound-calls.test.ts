import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setCallbacks } from '../../../mocks/index.js';
import { checkWorld } from '../../../mocks/invariants/index.js';
import type { Routing } from '../../../mocks/world/number-entities.js';
import { ada, phone, rented, routed, scenarios, stage } from './stage.js';

const status = 'https://ada.example/status';
const calling = (routing: Partial<Routing>) => {
  const staged = stage(routed(scenarios.numbers(), routing));
  const call = (seconds?: number) => staged.happens({ type: 'call', from: phone, to: rented, ...(seconds !== undefined && { seconds }) }); // prettier-ignore
  return { ...staged, call };
};

for (const [voice, voiceValue, to] of [
  ['tel', '447700900123', '+447700900123'],
  ['sip', 'sip:ada@example.com', 'sip:ada@example.com'],
] as const)
  test(`a call that goes to ${voice} is placed there, and its status is told at its end`, () => {
    const { engine, call, all } = calling({ voice, voiceValue, voiceStatus: status });
    call(90);
    const placed = engine.outbox({ kind: 'call' }).at(-1);
    assert.deepEqual([placed?.to, placed?.text], [to, `A call from +${phone} to +${rented}, forwarded.`]);
    engine.advance(91_999);
    assert.equal(all()[0]?.state, 'waiting');
    engine.advance(1);
    const { 'call-id': id, 'network-code': network, ...fields } = all()[0]!.fields;
    assert.match(`${id} ${network}`, /^[\da-f]{32} 234\d\d$/);
    assert.deepEqual(
      [all()[0]?.state, fields],
      [
        'due',
        {
          from: phone,
          to: rented,
          status: 'ok',
          'call-price': '0.00000000',
          'call-rate': '0.00000000',
          'call-duration': '90',
          'call-request': '2026-03-02 09:00:00',
          'call-start': '2026-03-02 09:00:02',
          'call-end': '2026-03-02 09:01:32',
          'call-direction': 'in',
        },
      ],
    );
    assert.deepEqual(checkWorld(engine.world), []);
  });

test('a call to a number without a target is not answered', () => {
  const { engine, call, all } = calling({ voiceStatus: status });
  call();
  engine.advance(2000);
  const { fields, state } = all()[0]!;
  assert.deepEqual([state, fields['status'], fields['call-duration'], 'call-end' in fields], ['due', 'unanswered', '0', false]);
  assert.deepEqual(engine.outbox({ kind: 'call' }), []);
});

test('a VoiceXML document is asked for at once', () => {
  const { call, all } = calling({ voice: 'vxml', voiceValue: 'https://ada.example/call.vxml' });
  call();
  const [{ kind, url, fields } = assert.fail(), ...more] = all();
  assert.deepEqual(
    [kind, url, fields['from'], fields['to'], more],
    ['voiceXml', 'https://ada.example/call.vxml', phone, rented, []],
  );
});

test('an application is asked for an answer, and told of each event in order', () => {
  const { engine, call, all } = calling({ voice: 'app', voiceValue: '0b5c7a52-1234-4123-a123-0123456789ab' });
  setCallbacks(engine, ada.apiKey, { answerUrl: 'https://ada.example/answer', eventUrl: 'https://ada.example/event' });
  call(30);
  assert.deepEqual(
    all().map(({ kind, fields, next }) => [kind, fields['status'], next?.slice(17, 19)]),
    [
      ['voiceAnswer', undefined, '00'],
      ['voiceEvent', 'started', '00'],
      ['voiceEvent', 'ringing', '00'],
      ['voiceEvent', 'answered', '02'],
      ['voiceEvent', 'completed', '32'],
    ],
  );
  const [answer, ...events] = all();
  assert.match(answer!.fields['conversation_uuid']!, /^CON-[\da-f-]{36}$/);
  for (const { fields } of events) assert.deepEqual([fields['uuid'], fields['direction']], [answer!.fields['uuid'], 'inbound']);
  const last = events.at(-1)!.fields;
  assert.deepEqual(
    [last['duration'], last['start_time'], last['end_time']],
    ['30', '2026-03-02T09:00:02.000Z', '2026-03-02T09:00:32.000Z'],
  );
});

test('an application without addresses is asked in vain, and that is told', () => {
  const { call, all } = calling({ voice: 'app', voiceValue: '0b5c7a52-1234-4123-a123-0123456789ab' });
  call();
  assert.deepEqual(all().map(({ kind, state }) => [kind, state]), [['voiceAnswer', 'noAddress']]); // prettier-ignore
});

test('a call to a number that nobody rents is refused', () => {
  const { engine, happens } = calling({});
  const before = engine.world;
  assert.throws(() => happens({ type: 'call', from: phone, to: '447700900777' }), /invalid/);
  assert.throws(() => happens({ type: 'call', from: phone, to: rented, seconds: 3601 }), /invalid/);
  assert.equal(engine.world, before);
});
