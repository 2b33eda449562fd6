import { removeUser, listUsers } from '../../src/api/people.js';
import { changed } from '../../src/core/backend.js';
import '../../src/define/number-search.js';
import '../../src/define/payment-methods.js';
import '../../src/define/users.js';
import { stage } from './backends.js';
import { all, control, enter, focusOn, gone, key, open, seen, until, words } from './user.js';

/** Presses a control by keyboard. */
async function choose(find: () => HTMLElement | undefined, what: string) {
  (await until(find, what)).focus();
  await key('Enter');
}
const called = (root: Element, name: string) => () =>
  all(root, 'button').find((it) => words(it) === name || it.ariaLabel?.replace(/[\u2066-\u2069]/g, '').startsWith(name));
const answer = async (root: Element, name: string) => {
  const dialog = await until(() => all<HTMLDialogElement>(root, 'dialog').find((it) => it.open), 'a dialog');
  await choose(called(dialog, name), name);
};
const headingOf = (root: Element) => focusOn(() => all(root, 'h2')[0], 'the heading');

async function users() {
  const { client } = await stage('manyUsers');
  const it = open('nx-users', { adapter: client });
  await seen(it, 'Nils Nothing');
  return { it, client };
}
async function edit(it: Element, item: string) {
  await choose(called(it, 'Edit Nils Nothing'), 'the menu');
  const wanted = await until(() => all(it, '[role=menuitem]').find((found) => words(found) === item), item);
  await choose(() => wanted, item);
}

describe('the focus, when what had it is gone,', () => {
  it('is on the title of the selection after numbers were bought', async () => {
    const it = open('nx-number-search', { adapter: (await stage('live')).client }, { country: 'GB' });
    await enter(it, 'Digits', '447700900098');
    (await control(it, '+447700900098')).click();
    await choose(called(it, 'Buy 1 number'), 'Buy');
    await answer(it, 'Buy 1 number');
    await seen(it, 'You bought');
    await focusOn(() => all(it, '[part=title]').find((title) => words(title) === 'Selected numbers'), 'the title');
  });

  it('is on the heading after a row was removed', async () => {
    const { it } = await users();
    await edit(it, 'Remove');
    await answer(it, 'Remove');
    await gone(it, 'Nils Nothing');
    await headingOf(it);
  });

  it('is on the heading after a card was removed from those that are kept', async () => {
    const it = open('nx-payment-methods', { adapter: (await stage('reloading')).client });
    await choose(() => all(it, 'summary')[0], 'the card');
    await choose(called(it, 'Delete'), 'Delete');
    await answer(it, 'Delete');
    await until(() => all(it, 'dialog').every((dialog) => !(dialog as HTMLDialogElement).open), 'the end of the question');
    await headingOf(it);
  });

  it('is on the heading after a dialog whose opener went meanwhile', async () => {
    const { it, client } = await users();
    await edit(it, 'Edit');
    await until(() => all<HTMLDialogElement>(it, 'dialog').some((dialog) => dialog.open), 'the dialog');
    const { items } = await client.call(listUsers, {});
    await client.call(removeUser, { userId: items.find(({ name }) => name === 'Nils Nothing')!.id });
    changed(client);
    await until(() => all(it, 'tbody tr').every((row) => !words(row).includes('Nils Nothing')), 'the end of the row');
    await key('Escape');
    await headingOf(it);
  });

  it('is on the heading after a message was put away', async () => {
    const { it } = await users();
    await edit(it, 'Suspend');
    await answer(it, 'Suspend');
    await choose(() => all(it, '[part=toast] button')[0], 'a message');
    await headingOf(it);
  });
});
