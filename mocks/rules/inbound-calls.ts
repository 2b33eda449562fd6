import { second } from '../time/durations.js';
import type { Account } from '../world/entities.js';
import { drawn, requestId, uuid } from '../world/ids.js';
import type { Rented } from '../world/number-entities.js';
import { send } from '../world/outbox.js';
import type { World } from '../world/world.js';
import { addressOf, applicationOf } from './applications.js';
import { eventTeller, timesOf } from './call-events.js';
import { callBack, callbackSettingsOf, type CallbackDraft } from './callback-outbox.js';
import { countryOf } from './destinations.js';
import { withInboundCall } from './inbound-traffic.js';
import { networkOf } from './networks.js';
import { stamp } from './stamps.js';

/** A call from a phone to a number; both in digits. */
export interface InboundCall {
  readonly from: string;
  readonly to: string;
  /** Seconds for which it lasts once it is answered. */
  readonly seconds: number;
}

/** Time until a call is answered. */
const rings = 2 * second;

/** The ids of one call, and its times. */
interface Line extends InboundCall {
  readonly id: string;
  readonly conversation: string;
  /** The caller's. */
  readonly country: string;
  readonly begins: number;
  readonly answeredAt: number;
  readonly ends: number;
}

/** The world after a phone has called a number; the call goes where the number's settings say (docs/rules.md#inbound-calls). */
export function receiveCall(world: World, call: InboundCall): World | 'notRented' | 'noCalls' {
  const owner = world.rented.get(call.to);
  const account = owner ? world.accounts.get(owner) : undefined;
  const number = account?.numbers.find(({ msisdn }) => msisdn === call.to);
  if (!account || !number) return 'notRented';
  if (!number.features.includes('VOICE')) return 'noCalls';
  const answeredAt = world.now + rings;
  const line: Line = {
    ...call,
    id: requestId(world),
    conversation: `CON-${uuid(world)}`,
    country: countryOf(call.from) ?? number.country,
    begins: world.now,
    answeredAt,
    ends: answeredAt + call.seconds * second,
  };
  const recorded = withInboundCall(drawn(world), account, line, number.routing.voice !== 'none');
  const next = forwarded(recorded, account, number, line);
  return callBack(next, account.id, [...asked(world, account, number, line), ...statusOf(number, line)]);
}

/** A call that goes to a phone or a SIP address is placed there. */
function forwarded(world: World, { id: account }: Account, { routing }: Rented, { from, to }: Line): World {
  if (routing.voice !== 'tel' && routing.voice !== 'sip') return world;
  const target = routing.voice === 'tel' ? `+${routing.voiceValue}` : routing.voiceValue;
  return send(world, { kind: 'call', account, to: target, text: `A call from +${from} to +${to}, forwarded.` });
}

/** Requests to the program that answers: for a VoiceXML document, or to an application and of each event. */
function asked(world: World, { id }: Account, { routing }: Rented, line: Line): readonly CallbackDraft[] {
  const { from, to } = line;
  if (routing.voice === 'vxml')
    return [{ kind: 'voiceXml', url: routing.voiceValue, fields: { 'call-id': line.id, from, to }, dueAt: line.begins }];
  if (routing.voice !== 'app') return [];
  const application = applicationOf(world, id, routing.voiceValue);
  const usual = callbackSettingsOf(world, id);
  const answerUrl = addressOf(application, 'voice', 'answer_url') || usual.answerUrl;
  const eventUrl = addressOf(application, 'voice', 'event_url') || usual.eventUrl;
  const fields = { to, from, conversation_uuid: line.conversation, uuid: line.id };
  return [{ kind: 'voiceAnswer', url: answerUrl, fields, dueAt: line.begins }, ...(eventUrl ? eventsOf(line, eventUrl) : [])];
}

function eventsOf(line: Line, url: string): readonly CallbackDraft[] {
  const { from, seconds, country, begins, answeredAt, ends } = line;
  const event = eventTeller({ ...line, direction: 'inbound', url });
  const bill = { duration: String(seconds), rate: free, price: free, network: networkOf(from, country) };
  return [
    event('started', begins),
    event('ringing', begins),
    event('answered', answeredAt),
    event('completed', ends, { ...timesOf(answeredAt, ends), ...bill }),
  ];
}

/** Inbound calls cost nothing here. */
const free = '0.00000000';

/** The report to a number's status webhook, once the call is over. */
function statusOf({ routing }: Rented, line: Line): readonly CallbackDraft[] {
  const { from, to, id, country, begins, answeredAt, ends, seconds } = line;
  if (!routing.voiceStatus) return [];
  const isAnswered = routing.voice !== 'none';
  const fields = {
    'call-id': id,
    from,
    to,
    status: isAnswered ? 'ok' : 'unanswered',
    'call-price': free,
    'call-rate': free,
    'call-duration': String(isAnswered ? seconds : 0),
    'call-request': stamp(begins),
    ...(isAnswered && { 'call-start': stamp(answeredAt), 'call-end': stamp(ends) }),
    'call-direction': 'in',
    'network-code': networkOf(from, country),
  };
  return [{ kind: 'voiceStatus', url: routing.voiceStatus, fields, dueAt: isAnswered ? ends : answeredAt }];
}
