import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { requestPasswordReset } from '../../src/api/password-reset.js';
import { getSession, signIn } from '../../src/api/session.js';
import '../../src/define/password-reset.js';
import { NxPasswordReset } from '../../src/features/password-reset/password-reset.js';
import { stage } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { enter, explained, gone, key, open, press, seen, eventsOf, type, words } from './user.js';

const ask = (it: Element) => enter(it, 'Email', ada.email);

featureSuite({
  name: 'password-reset',
  kind: NxPasswordReset,
  stage: () => stage('new', false),
  ready: 'Reset password',
  title: 'reset.title',
  typing: { Email: ada.email },
  sends: { fill: ask, by: 'Reset password', then: 'we’ve sent a reset link' },
});

/** A page opened by a requested link. */
async function behindLink() {
  const { client, engine } = await stage('new', false);
  await client.call(requestPasswordReset, { email: ada.email });
  const token = /#reset=(\S+)/.exec(engine.outbox().at(-1)!.text)![1]!;
  history.replaceState(null, '', `#reset=${token}&tab=1`);
  const it = open('nx-password-reset', { adapter: client });
  await seen(it, 'Choose a new password.');
  return { it, client, engine, token };
}

describe('<nx-password-reset>', () => {
  it('says the same whether anybody has the address or not', async () => {
    const said = [];
    for (const email of [ada.email, 'nobody@example.com']) {
      const { client } = await stage('new', false);
      const it = open('nx-password-reset', { adapter: client });
      await enter(it, 'Email', email);
      await press(it, 'Reset password');
      await seen(it, 'has an account, we’ve sent a reset link');
      said.push(words(it).replace(email, '…'));
    }
    expect(said[0]).to.equal(said[1]);
  });

  it('is the page behind the link: a new password, and the person is in, everybody else out', async () => {
    const { it, client, engine } = await behindLink();
    const elsewhere = engine.world.sessions.values().length;
    const sessions = eventsOf(document, 'nx-session-started');
    await seen(it, 'This link expires in');
    await enter(it, 'New password', 'a sentence of my own');
    await key('Enter');
    await seen(it, `You’re signed in as ${ada.email}`);
    expect(sessions.map(({ user }) => user.email)).to.deep.equal([ada.email]);
    expect((await client.call(getSession, {})).user.email).to.equal(ada.email);
    expect(engine.world.sessions.values()).to.have.length(elsewhere + 1);
    await client.call(signIn, { email: ada.email, password: 'a sentence of my own' });
  });

  it('takes the token out of the address, and writes it nowhere', async () => {
    const { it, token } = await behindLink();
    expect(location.hash).to.equal('#tab=1');
    await type('typed');
    for (const place of [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ])
      expect(place).not.to.include(token);
    expect(words(it)).not.to.include(token);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says that a link is too old, and sends another', async () => {
    const { it, engine } = await behindLink();
    engine.advance(16 * 60_000);
    await enter(it, 'New password', 'a sentence of my own');
    await press(it, 'Save password');
    await seen(it, 'This link no longer works');
    await enter(it, 'Email', ada.email);
    await press(it, 'Reset password');
    await seen(it, 'Check your email');
    await gone(it, 'This link no longer works');
  });

  it('says so of a link that was used, before anybody types', async () => {
    const { client } = await stage('new', false);
    const it = open('nx-password-reset', { adapter: client, resetToken: 'used' });
    await seen(it, 'This link no longer works');
  });

  it('refuses a password that is too short, and says how long', async () => {
    const { it } = await behindLink();
    await enter(it, 'New password', 'short');
    await press(it, 'Save password');
    await seen(it, 'Use at least 8 characters.');
  });

  it('refuses a password that many people use, as it says beside the field', async () => {
    const { it } = await behindLink();
    expect(await explained(it, 'New password')).to.include('Common passwords aren’t accepted.');
    await enter(it, 'New password', 'Password1');
    await press(it, 'Save password');
    await seen(it, 'This password is too common');
    expect(await explained(it, 'New password')).to.include('Choose another one.');
    await enter(it, 'New password', 'a sentence of my own');
    await press(it, 'Save password');
    await gone(it, 'This password is too common');
  });
});
