import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define/balance.js';
import '../../src/define/settings.js';
import '../../src/define/users.js';
import { scopeOf } from '../../src/core/session-scope.js';
import { withOtherWindows } from '../../src/core/session-watch.js';
import { twoPeople } from './two-people.js';
import { all, control, focused, enter, neverShown, open, press, seen, until, words } from './user.js';

// The code for other windows loads a moment after the first element.
before(() => new Promise(withOtherWindows));

/** The browser keeps the page while it is left, and then shows it again unchanged. */
const leaves = (persisted = true) => dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
const comesBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

/** A page of Ada, with her settings and her balance. */
async function adasPage() {
  const people = await twoPeople('live');
  await people.ada();
  const it = open('nx-settings', { adapter: people.client });
  const balance = document.createElement('nx-balance');
  document.body.append(Object.assign(balance, { adapter: people.client }));
  await seen(it, 'Finance email addresses');
  await seen(balance, '€27.00');
  return { people, it, balance };
}

describe('a page that the browser has kept', () => {
  it('shows nothing of a session until the backend has said that it goes on; then all is where it was', async () => {
    const { people, it } = await adasPage();
    await enter(it, 'Balance threshold', '77');
    const limit = await control(it, 'Balance threshold');
    leaves();
    people.hold();
    comesBack();
    await nextFrame();
    await nextFrame();
    expect(words(document.body)).to.equal('');
    people.release();
    await seen(it, 'Finance email addresses');
    await seen(document.body, '€27.00');
    expect([limit.isConnected, limit.value]).to.deep.equal([true, '77']);
    await until(() => focused() === limit, 'the focus where it was');
  });

  it('shows nothing of a session that has ended meanwhile', async () => {
    const { people } = await adasPage();
    leaves();
    people.first.advance(13 * 60 * 60_000);
    comesBack();
    await seen(document.body, 'You’re signed out');
    neverShown(document.body, ['€27.00', 'Finance email addresses']);
  });

  it('shows the next person nothing of the first, also where nobody knew whose the page was', async () => {
    const people = await twoPeople('live');
    await people.ada();
    const old = scopeOf(people.client);
    // A page whose session is a cookie: it shows the account that the cookie names.
    const { client } = people;
    const cookie = { can: client.can.bind(client), call: client.call.bind(client) };
    const it = open('nx-balance', { adapter: cookie });
    await seen(it, '€27.00');
    expect([scopeOf(cookie).isEntered, scopeOf(cookie).who]).to.deep.equal([true, undefined]);
    leaves();
    await people.replaced();
    people.hold();
    comesBack();
    await nextFrame();
    neverShown(document.body, ['€27.00']);
    people.release();
    await seen(it, '€2.00');
    expect(scopeOf(cookie).who).not.to.equal(old.who);
  });

  it('shows no dialog either', async () => {
    const people = await twoPeople('manyUsers');
    await people.ada();
    const it = open('nx-users', { adapter: people.client });
    await seen(it, 'Nora');
    await press(it, 'Add user');
    await until(() => all<HTMLDialogElement>(it, 'dialog[open]')[0], 'the dialog');
    leaves();
    expect(words(document.body)).to.equal('');
    comesBack();
    await until(() => all<HTMLDialogElement>(it, 'dialog[open]')[0], 'the dialog again');
  });

  it('stays as it is where the browser does not keep it', async () => {
    const { it } = await adasPage();
    leaves(false);
    await nextFrame();
    expect(words(it)).to.include('Finance email addresses');
  });
});
