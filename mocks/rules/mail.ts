import type { Account } from '../world/entities.js';
import type { Attachment } from '../world/sent.js';
import { send } from '../world/outbox.js';
import { known, type World } from '../world/world.js';
import { inSentence } from '../../src/i18n/isolated.js';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly attachment?: Attachment;
}

/** A sentence of the backend's. A name in it does not turn the words around it, whatever marks of direction it holds. */
export const sentence = (words: TemplateStringsArray, ...values: readonly string[]): string =>
  words.map((word, at) => `${word}${inSentence(values[at] ?? '', 'ltr')}`).join('');

/** The e-mail address of an account, which is its primary user's. */
const accountEmail = (world: World, { ownerId }: Account): string => known(world.users, ownerId).email;

export const mailAccount = (world: World, account: Account, mail: Mail): World =>
  send(world, { kind: 'email', account: account.id, to: accountEmail(world, account), ...mail });

/** Mails invoices and alerts to the finance addresses, or else to the account's own address (docs/rules.md#finance-addresses). */
export function mailFinance(world: World, account: Account, mail: Mail): World {
  const { financeEmails } = account.alerts;
  if (financeEmails.length === 0) return mailAccount(world, account, mail);
  return financeEmails.reduce((sent, to) => send(sent, { kind: 'email', account: account.id, to, ...mail }), world);
}
