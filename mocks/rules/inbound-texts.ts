import { smsPieces } from '../../src/api/sms-parts.js';
import { hash } from '../collections/hash.js';
import { withAccount } from '../world/copies.js';
import type { Account } from '../world/entities.js';
import { drawn, messageId } from '../world/ids.js';
import { send } from '../world/outbox.js';
import { known, type World } from '../world/world.js';
import { callBack, type CallbackDraft } from './callback-outbox.js';
import { withInboundText } from './inbound-traffic.js';
import { RequestSearch } from './request-search.js';
import { requestsOf } from './requests.js';
import { alertCode, optedOut, subscriberOf, twoFactorCode } from './short-codes.js';
import { stamp } from './stamps.js';

/** A text that a phone sends to a number or a short code; both in digits. */
export interface InboundText {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Content for machines, in hex, instead of the text. */
  readonly binary?: { readonly data: string; readonly udh: string };
  /** True to write the text as Unicode, whatever its letters. */
  readonly unicode?: boolean;
}

/** A text that nobody of the mock gets: the number is not rented, takes no texts, or the short code does not know the phone. */
export type Unreached = 'notRented' | 'noTexts' | 'notKnown';

const shortCodes = [twoFactorCode, alertCode];

/** The world after a text has arrived (docs/rules.md#inbound-texts). */
export function receiveText(world: World, text: InboundText): World | Unreached {
  if (shortCodes.includes(text.to)) return toShortCode(world, text);
  const owner = world.rented.get(text.to);
  const account = owner ? world.accounts.get(owner) : undefined;
  const number = account?.numbers.find(({ msisdn }) => msisdn === text.to);
  if (!account || !number) return 'notRented';
  if (!number.features.includes('SMS')) return 'noTexts';
  return passedOn(world, account, text, number.routing.inboundSms || account.webhooks.inboundSms);
}

/** Records the text in the account's usage, and passes it on to its program. */
function passedOn(world: World, account: Account, text: InboundText, url: string): World {
  const parts = fieldsOf(world, text);
  const drafts = parts.map((fields): CallbackDraft => ({ kind: 'inboundText', url, fields, dueAt: world.now }));
  const recorded = parts.reduce(
    (next, part) =>
      withInboundText(next, account, { ...text, id: part.messageId, text: part.text ?? part.data ?? '' }, parts.length),
    drawn(world) as World,
  );
  return callBack(recorded, account.id, drafts);
}

const keywordOf = (text: string): string => (/\S+/.exec(text)?.[0] ?? '').toUpperCase();

/** The fields of one part. */
type Part = Readonly<Record<string, string>> & { readonly messageId: string };

/** The fields of each part. A phone may send content for machines, which has no keyword. */
function fieldsOf(world: World, { from, to, text, binary, unicode }: InboundText): readonly Part[] {
  const common = (part: number) => ({
    msisdn: from,
    to,
    messageId: messageId(world, part),
    'message-timestamp': stamp(world.now),
  });
  if (binary) return [{ ...common(0), type: 'binary', ...binary }];
  const { encoding, pieces } = smsPieces(text, unicode);
  const reference = String(hash(messageId(world, 0)) % 256);
  return pieces.map((piece, part) => ({
    ...common(part),
    text: piece,
    type: encoding === 'GSM-7' ? 'text' : 'unicode',
    keyword: keywordOf(piece),
    ...(pieces.length > 1 && {
      concat: 'true',
      'concat-ref': reference,
      'concat-total': String(pieces.length),
      'concat-part': String(part + 1),
    }),
  }));
}

/** True if an account has texted a phone from a shared code, or the phone has opted in or out there. */
function knows(world: World, { id, shortCodes: codes }: Account, { from, to }: InboundText): boolean {
  const isSetUp = to === alertCode ? codes.alerts !== null : codes.twoFactor !== null;
  if (!isSetUp) return false;
  if (to === alertCode && subscriberOf(codes, from)) return true;
  const texts = new RequestSearch(requestsOf(world, id), { product: 'sms', number: from });
  return texts.all.some((it) => it.from === to && it.to === from);
}

/** A shared code serves the accounts that have had to do with the phone, and answers STOP and HELP itself. */
function toShortCode(world: World, text: InboundText): World | Unreached {
  const accounts = world.accounts.values().filter((it) => knows(world, it, text));
  if (accounts.length === 0) return 'notKnown';
  const inOrder = accounts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.reduce((next, account) => toProgram(next, account.id, text), world);
}

function toProgram(world: World, accountId: string, text: InboundText): World {
  const { from, to } = text;
  const keyword = keywordOf(text.text);
  const account = known(world.accounts, accountId);
  const after = keyword === 'STOP' ? withAccount(world, optedOut(account, from, world.now)) : world;
  const reply = keyword === 'STOP' ? goodbye(account, to) : keyword === 'HELP' ? help(account, to) : undefined;
  const replied = reply
    ? send(after, {
        kind: 'sms',
        account: accountId,
        to: `+${from}`,
        from: to,
        text: reply,
        parts: smsPieces(reply).pieces.length,
      })
    : after;
  return passedOn(replied, known(replied.accounts, accountId), text, account.webhooks.inboundSms);
}

/** The program's name and support contact, by the code. */
const programOf = ({ shortCodes: { alerts, twoFactor } }: Account, code: string) =>
  code === alertCode
    ? { name: alerts?.program.programName ?? '', support: alerts?.program.supportInfo ?? '' }
    : { name: twoFactor?.companyName ?? '', support: twoFactor?.supportInfo ?? '' };

const goodbye = (account: Account, code: string): string =>
  `${programOf(account, code).name}: you will get no more messages from this number.`;

function help(account: Account, code: string): string {
  const { name, support } = programOf(account, code);
  return `${name}: ${support ? `for help, contact ${support}. ` : ''}Reply STOP to get no more messages. Msg and data rates may apply.`;
}
