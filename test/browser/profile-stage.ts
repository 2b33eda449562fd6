import { ada } from '../../mocks/index.js';
import { getProfile } from '../../src/api/profile.js';
import { signIn } from '../../src/api/session.js';
import { stage } from './backends.js';
import { all, open, seen, until, words } from './user.js';

/** Edit profile, as a user with that address sees it. */
export async function visit(email: string = ada.email) {
  const { client, engine } = await stage(email === ada.email ? 'new' : 'manyUsers', false);
  client.authorize?.((await client.call(signIn, { email, password: ada.password })).token);
  const it = open('nx-profile', { adapter: client });
  await seen(it, 'Work email');
  return { it, client, engine };
}
export type Visit = Awaited<ReturnType<typeof visit>>;
export const section = (it: Element, name: string) => all(it, 'section').find(({ ariaLabel }) => ariaLabel === name)!;
export const profileOf = ({ client }: Visit) => client.call(getProfile, {});
/** The open dialog, which loads its form. */
export const dialog = (it: Element) => until(() => all(it, 'dialog[open]')[0], 'a dialog');
/** A row with its present value and its buttons. */
export const row = (it: Element, name: string) =>
  words(all(it, 'dl > div').find((found) => words(found.querySelector('dt')!) === name)!);
export const lastPin = ({ engine }: Visit) => /\d{6}/.exec(engine.outbox().at(-1)!.text)![0];
