import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import type { Client } from '../../src/api/client.js';
import { addUser, listUsers } from '../../src/api/people.js';
import '../../src/define/users.js';
import { NxUsers } from '../../src/features/users/users.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, button, control, enter, gone, key, open, press, seen, eventsOf, until, words } from './user.js';

const withGrace = async () => {
  const made = await stage();
  await made.client.call(addUser, { name: 'Grace Hopper', email: 'grace@example.com', permissions: ['payments'] });
  return made;
};

featureSuite({
  name: 'users',
  kind: NxUsers,
  stage: withGrace,
  ready: 'Grace Hopper',
  title: 'users.title',
  sections: ['users'],
});

async function visit(scenario: 'new' | 'manyUsers' = 'manyUsers') {
  const { client, engine } = await stage(scenario);
  const it = open('nx-users', { adapter: client });
  await seen(it, ada.email);
  return { it, client, engine };
}
const dialog = (it: Element) => all(it, 'dialog').find((found) => (found as HTMLDialogElement).open)!;
const rowOf = (it: Element, name: string) =>
  until(() => all(it, 'tbody tr').find((row) => words(row).includes(name)), `the row of ${name}`);
const userCalled = async (client: Client, name: string) =>
  (await client.call(listUsers, {})).items.find((it) => it.name === name);
async function choose(it: Element, name: string, item: string) {
  const row = await rowOf(it, name);
  await press(row, `Edit ${name}`);
  (await until(() => all(row, '[role=menuitem]').find((found) => words(found) === item), item)).click();
}

describe('<nx-users>', () => {
  it('says of everybody who they are, what they may, and how they stand', async () => {
    const { it } = await visit();
    const said = await Promise.all(
      ['Ada Lovelace', 'Grace Deputy', 'Nils Nothing', 'Sam Suspended', 'Lena Late'].map((name) => rowOf(it, name)),
    );
    expect(
      said.map((row) =>
        words(row)
          .replace(/ \S+@\S+/, '')
          .replace(/ Edit .*/, ''),
      ),
    ).to.deep.equal([
      'Ada Lovelace You Primary user Full access Active Can’t be changed',
      'Grace Deputy Payments and Numbers and short codes Active',
      'Nils Nothing No access Active',
      'Sam Suspended No access Suspended',
      'Lena Late No access Invitation expired',
    ]);
  });

  it('begins with how many there are, and how many of them may do everything, are invited, or suspended', async () => {
    const { it, client } = await visit();
    await seen(it, 'Users 13 Full access 2 Invited 2 1 invitation expired Suspended 1');
    const { items } = await client.call(listUsers, {});
    expect(items.filter(({ status }) => status === 'suspended')).to.have.length(1);
    const alone = await visit('new');
    await seen(alone.it, 'Users 1 Full access 1 Invited 0 Suspended 0');
    expect(all(alone.it, '[part=toolbar]'), 'nothing to look for').to.have.length(0);
  });

  it('offers nothing that could be done to the primary user', async () => {
    const { it } = await visit();
    expect(all(await rowOf(it, 'Ada Lovelace'), 'button')).to.have.length(0);
  });

  it('has its form in the person’s language', async () => {
    const { client } = await stage('new');
    const it = open('nx-users', { adapter: client, lang: 'de' });
    await press(it, 'Benutzer hinzufügen');
    await control(it, 'Name');
    await control(it, 'E-Mail');
    await seen(it, 'Buchhaltung');
  });

  it('adds somebody: a preset, a permission more, and the temporary password is on its way', async () => {
    const { it, client, engine } = await visit('new');
    const added = eventsOf(document, 'nx-user-added');
    await press(it, 'Add user');
    await enter(it, 'Name', 'Grace Hopper');
    await enter(it, 'Email', 'grace@example.com');
    await press(dialog(it), 'Finance');
    const pressed = () => all(dialog(it), '[aria-pressed=true]').map(words);
    const on = () => all<HTMLInputElement>(dialog(it), '[role=switch]').filter(({ checked }) => checked).length;
    expect([pressed(), on()]).to.deep.equal([['Finance'], 2]);
    const requests = await control(it, 'Request search');
    requests.focus();
    await key(' ');
    expect([requests.checked, pressed()]).to.deep.equal([true, []]);
    await press(dialog(it), 'Save');
    await seen(it, 'A temporary password is on its way to grace@example.com.');
    await rowOf(it, 'Grace Hopper');
    const user = (await userCalled(client, 'Grace Hopper'))!;
    expect([user.permissions, user.status]).to.deep.equal([['payments', 'requests', 'usage'], 'invited']);
    expect(added).to.deep.equal([{ userId: user.id }]);
    expect(engine.outbox().at(-1)!.to).to.equal('grace@example.com');
    expect(all(it, 'dialog').some((found) => (found as HTMLDialogElement).open)).to.equal(false);
  });

  it('says that somebody signs in with the address already, and keeps what was typed', async () => {
    const { it } = await visit();
    await press(it, 'Add user');
    await enter(it, 'Name', 'Another Nora');
    await enter(it, 'Email', 'nora@example.com');
    await press(dialog(it), 'Save');
    await seen(it, 'This email is already in use.');
    expect((await control(it, 'Name')).value).to.equal('Another Nora');
  });

  it('edits, and keeps somebody suspended who is', async () => {
    const { it, client } = await visit();
    await choose(it, 'Sam Suspended', 'Edit');
    await enter(it, 'Name', 'Samuel');
    await press(dialog(it), 'Developer');
    await press(dialog(it), 'Save');
    await seen(it, 'Samuel was updated.');
    const { permissions, status } = (await userCalled(client, 'Samuel'))!;
    expect([permissions.toSorted(), status]).to.deep.equal([['numbers', 'requests', 'usage', 'verify'], 'suspended']);
  });

  it('suspends after a question, and lets in again', async () => {
    const { it, client } = await visit();
    await choose(it, 'Uma Usage', 'Suspend');
    await seen(it, 'Suspend Uma Usage?');
    await press(dialog(it), 'Suspend');
    await seen(it, 'Uma Usage was updated.');
    expect((await userCalled(client, 'Uma Usage'))!.status).to.equal('suspended');
    await choose(it, 'Uma Usage', 'Reactivate');
    await until(async () => (await userCalled(client, 'Uma Usage'))!.status === 'active', 'Uma, back');
  });

  it('invites again whoever was late', async () => {
    const { it, engine } = await visit();
    const before = engine.outbox().length;
    await choose(it, 'Lena Late', 'Resend invitation');
    await seen(it, 'A new temporary password is on its way to lena@example.com.');
    expect(engine.outbox()).to.have.length(before + 1);
  });

  it('removes after a question; Escape and the host may stop it', async () => {
    const { it, client } = await visit();
    await choose(it, 'Vera Verify', 'Remove');
    await seen(it, 'Remove Vera Verify?');
    await key('Escape');
    await gone(it, 'Remove Vera Verify?');
    const stop = (event: Event) => event.preventDefault();
    it.addEventListener('nx-before-user-removed', stop);
    await choose(it, 'Vera Verify', 'Remove');
    await seen(it, 'Remove Vera Verify?');
    await press(dialog(it), 'Remove');
    await gone(it, 'Remove Vera Verify?');
    expect(await userCalled(client, 'Vera Verify')).to.be.an('object');
    it.removeEventListener('nx-before-user-removed', stop);
    const removed = eventsOf(document, 'nx-user-removed');
    await choose(it, 'Vera Verify', 'Remove');
    await seen(it, 'Remove Vera Verify?');
    await press(dialog(it), 'Remove');
    await seen(it, 'Vera Verify was removed.');
    expect(await userCalled(client, 'Vera Verify')).to.equal(undefined);
    expect(removed).to.have.length(1);
  });

  it('tells a secondary user whom to ask, and asks the backend for nothing that it would refuse', async () => {
    const { client } = await stageAs('alan@example.com');
    const it = open('nx-users', { adapter: client });
    await seen(it, 'Only the primary user can change this.');
    expect(all(it, 'button')).to.have.length(0);
  });

  it('is worked by keyboard alone', async () => {
    const { it } = await visit('new');
    (await button(it, 'Add user')).focus();
    await key('Enter');
    await seen(it, 'Preset');
    await key('Escape');
    await gone(it, 'Preset');
  });
});
