import { expect, nextFrame } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { getSession, signIn } from '../../src/api/session.js';
import type { Client } from '../../src/api/client.js';
import '../../src/define/balance.js';
import '../../src/define/settings.js';
import { scopeOf } from '../../src/core/session-scope.js';
import { withOtherWindows as code } from '../../src/core/session-watch.js';
import { startSession } from '../../src/core/backend.js';
import { leave } from '../../src/core/sign-out.js';
import { twoPeople } from './two-people.js';
import { open, seen, until, words } from './user.js';

const address = 'https://portal.example.com/account-api';

// The code for other windows loads a moment after the first element.
before(() => new Promise(code));

/** The messages that other windows of this origin receive. */
let heard: { backend?: string; what: string; who?: string }[] = [];
let other: BroadcastChannel;
beforeEach(() => {
  heard = [];
  other = new BroadcastChannel('nexmo-account-kit');
  other.onmessage = ({ data }) => heard.push(data);
});
afterEach(() => other.close());

const comesIn = async (client: Client) =>
  startSession(client, await client.call(signIn, { email: ada.email, password: ada.password }));

/** Another window reports what a person has done there. */
const elsewhere = (what: 'left' | 'came', who?: string, backend = address) => other.postMessage({ backend, what, who });

/** A page on which Ada is signed in; without `getSession`, the page can only load her data. */
async function adasPage(tag: 'nx-settings' | 'nx-balance', can: (id: string) => boolean = () => true) {
  const people = await twoPeople('live');
  const client: Client = { ...people.client, shared: address, can: ({ id }) => can(id) };
  await comesIn(client);
  const it = open(tag, { adapter: client });
  await seen(it, tag === 'nx-balance' ? '€27.00' : 'Finance email addresses');
  heard = [];
  const asked = () => people.made.filter(({ request: { url } }) => url === '/session').length;
  return { people, client, it, asked };
}

describe('a session that ends in another window', () => {
  it('ends in this one, before the backend is asked', async () => {
    const { people, client, it } = await adasPage('nx-settings');
    people.hold();
    elsewhere('left', scopeOf(client).who);
    await seen(it, 'You’re signed out');
    expect(scopeOf(client).isEntered).to.equal(false);
    people.release();
  });

  it('ends in this one where the page cannot ask whose it was', async () => {
    const { it } = await adasPage('nx-balance', (id) => id !== getSession.id);
    elsewhere('left');
    await seen(it, 'You’re signed out');
  });

  it('makes this one ask where it is not known whose it was: who is in stays in, who is out sees nothing', async () => {
    const { people, client, it, asked } = await adasPage('nx-balance');
    const before = asked();
    elsewhere('left', 'somebody else');
    await until(() => asked() === before + 1, 'the question');
    await nextFrame();
    expect(words(it)).to.include('€27.00');
    people.first.advance(13 * 60 * 60_000);
    elsewhere('left');
    await seen(it, 'You’re signed out');
    expect(scopeOf(client).isEntered).to.equal(false);
  });

  it('makes this one ask when somebody comes in there: their session may have taken the place of this one', async () => {
    const { people, it } = await adasPage('nx-balance');
    await people.replaced();
    elsewhere('came');
    await seen(it, '€2.00');
  });

  it('means nothing to a page of another backend, to one of its own, and to one where nobody is in', async () => {
    const { people, client, asked } = await adasPage('nx-balance');
    const own = document.createElement('nx-balance');
    document.body.append(Object.assign(own, { adapter: people.client }));
    await seen(own, '€27.00');
    const before = asked();
    elsewhere('left', scopeOf(client).who, 'https://elsewhere.example.com');
    // Messages that were sent later arrive later.
    elsewhere('came');
    await until(() => asked() > before, 'the question');
    expect(asked()).to.equal(before + 1);
    expect(words(document.body)).not.to.include('You’re signed out');
    await leave(client);
    const after = asked();
    elsewhere('came');
    await nextFrame();
    expect(asked()).to.equal(after);
  });
});

describe('the other windows hear', () => {
  it('who has left, at once, and that somebody has come, without a word that lets anybody in', async () => {
    const { people, client } = await adasPage('nx-settings');
    const { who } = scopeOf(client);
    people.hold();
    void leave(client);
    await until(() => heard.length === 1, 'news');
    people.release();
    await comesIn(client);
    await until(() => heard.length === 2, 'more news');
    expect(heard).to.deep.equal([
      { backend: address, what: 'left', who },
      { backend: address, what: 'came', who: undefined },
    ]);
  });

  it('nothing of a backend that is this page’s own', async () => {
    const people = await twoPeople('live');
    await people.ada();
    open('nx-balance', { adapter: people.client });
    await leave(people.client);
    const { client } = await adasPage('nx-balance');
    const { who } = scopeOf(client);
    await leave(client);
    // Messages keep their order, so a message of the first window would have come earlier. That Ada signed in may arrive at any
    // time.
    const left = () => heard.filter(({ what }) => what === 'left');
    await until(() => left().length > 0, 'news of the other');
    expect(left()).to.deep.equal([{ backend: address, what: 'left', who }]);
  });
});
