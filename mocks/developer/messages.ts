import * as z from 'zod/mini';
import { smsParts } from '../../src/api/sms-parts.js';
import { WebAddress } from '../../src/api/schemas/values.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { addressOf, applicationOf } from '../rules/applications.js';
import { withoutCardNumbers } from '../rules/card-numbers.js';
import { sentText } from '../rules/demo.js';
import { digitsOf } from '../rules/destinations.js';
import { refuseMessage, sendMessage, type Message } from '../rules/messages.js';
import { withStatuses } from '../rules/message-statuses.js';
import { withChange } from '../rules/requests.js';
import { isSender } from '../rules/sender.js';
import { wordsFor } from '../rules/sms-statuses.js';
import { throughput } from '../rules/throughput.js';
import { uuid } from '../world/ids.js';
import { send } from '../world/outbox.js';
import { known } from '../world/world.js';
import { apiProblem, problems } from './api-problem.js';
import { bodyBy } from './json-body.js';
import { serving } from './serving.js';
import { longest } from './sms-content.js';
import { byToken } from './token.js';

const unauthorized = ['#unauthorized', 'Unauthorized', 'You did not provide correct credentials.'] as const;
const invalid = ['/messages#1150', 'Invalid params', 'The value of one or more parameters is invalid.'] as const;
/** Channels of the service that this mock lacks. */
const others = ['mms', 'rcs', 'whatsapp', 'messenger', 'viber_service', 'email'];
const notBuilt = [
  '#not-implemented',
  'Not Implemented',
  'A channel of the Messages API other than sms is not part of this mock: nothing was sent, stored or charged.',
] as const;
const refused = (words: string) => ['/messages#1120', 'Rejected', words] as const;
const family = problems(unauthorized);

const Wish = z.object({
  channel: z.literal('sms'),
  message_type: z.literal('text'),
  to: z.string().check(z.refine((it) => digitsOf(it) !== undefined, 'is no phone number')),
  from: z.string().check(z.refine(isSender, 'is no sender')),
  text: z.string().check(z.minLength(1), z.maxLength(longest)),
  client_ref: z.optional(z.string().check(z.maxLength(100))),
  webhook_url: z.optional(WebAddress),
});

/**
 * `POST /v1/messages`: a text message, with a token or with key and secret. What is heard of it goes to its own address, or else to
 * that of the application (docs/rules.md#messages).
 */
export const sendText: Answer = byToken(
  serving({ family, access: 'signedIn' }, (world, call) => {
    if (others.includes(call.params['channel'] ?? '')) return apiProblem(world, 501, notBuilt);
    const body = bodyBy(world, call, Wish, [422, invalid]);
    if ('refusal' in body) return body.refusal;
    const { account, user, params, gate } = call;
    const { from, client_ref: clientRef = '', webhook_url: ownUrl = '', ...wish } = body.data;
    if (gate(user.apiKey, throughput) > 0) return apiProblem(world, 429, refused('Too many messages a second.'));
    const to = digitsOf(wish.to)!;
    const text = sentText(account, wish.text);
    const { parts } = smsParts(text);
    const message: Message = { apiKey: user.apiKey, from, to, text, parts, clientRef };
    const sent = sendMessage(world, account, message);
    if (sent === '9') return family.refuses(world, 'noCredit');
    if (typeof sent === 'string')
      return [refuseMessage(world, account.id, message, sent), apiProblem(world, 422, refused(wordsFor(sent)))];
    const [accepted, { ids }] = sent;
    const id = uuid(world);
    const { first } = known(accepted.underway, ids[0]!);
    const next = ids.reduce((it, _, part) => withChange(it, account.id, first + part, { uuid: id }), accepted);
    const url = ownUrl || addressOf(applicationOf(world, account.id, params['applicationId'] ?? ''), 'messages', 'status_url');
    const posted = send(next, { kind: 'sms', account: account.id, to: `+${to}`, from, text: withoutCardNumbers(text), parts });
    return [withStatuses(posted, known(posted.underway, ids[0]!), id, message, url), json({ message_uuid: id }, 202)];
  }),
);
