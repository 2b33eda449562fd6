import { expect, nextFrame } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { signIn } from '../../src/api/session.js';
import { changed, endSession, startSession } from '../../src/core/backend.js';
import '../../src/define/getting-started.js';
import { NxGettingStarted } from '../../src/features/getting-started/getting-started.js';
import { gated, stage, turnable, type Stage } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, button, focused, gone, key, neverShown, open, press, seen, eventsOf, until, words } from './user.js';
import { passes } from './time.js';
import { down } from './troubles.js';

featureSuite({
  name: 'getting-started',
  kind: NxGettingStarted,
  stage: () => stage(),
  ready: 'Replace 447700900000 with your phone number, then run the sample.',
  title: 'start.title',
});

const credentials = ({ engine }: Stage) => {
  const { apiKey, secrets } = engine.world.users.values()[0]!;
  return { apiKey, secret: secrets[0]!.secret };
};
const visit = async (made?: Stage) => {
  const it = made ?? (await stage());
  const element = open('nx-getting-started', { adapter: it.client });
  await seen(element, '1. Your API key and secret');
  return { ...it, ...credentials(it), it: element };
};
const firstCall = ({ engine, apiKey, secret }: { apiKey: string; secret: string } & Stage) =>
  engine.handle({
    method: 'GET',
    url: '/account/get-balance',
    headers: { authorization: `Basic ${btoa(`${apiKey}:${secret}`)}` },
  });

const sample = (it: Element) => words(all(it, 'pre')[0]!);

describe('the secret', () => {
  it('is masked until a person asks for it', async () => {
    const { it, apiKey, secret } = await visit();
    const reveals = eventsOf(document, 'nx-secret-revealed');
    await seen(it, apiKey);
    await seen(it, `••••••••${secret.slice(-3)}`);
    expect(it.shadowRoot!.innerHTML).not.to.include(secret);
    await press(it, 'Show');
    await seen(it, secret);
    await seen(it, 'Hidden again in 0:30.');
    await until(() => sample(it).includes(secret), 'the secret in the sample');
    expect(reveals, 'told without the secret').to.deep.equal([{}]);
  });

  it('hides when told to', async () => {
    const { it, secret } = await visit();
    await press(it, 'Show');
    await press(it, 'Hide');
    await gone(it, secret);
    expect(it.shadowRoot!.innerHTML).not.to.include(secret);
  });

  it('keeps the keyboard where it is when it is shown and hidden', async () => {
    const { it } = await visit();
    const show = await button(it, 'Show');
    show.focus();
    show.click();
    await button(it, 'Hide');
    expect(focused()!.ariaLabel).to.equal('Hide: API secret');
    await key('Enter');
    await button(it, 'Show');
    expect(focused()!.ariaLabel).to.equal('Show: API secret');
  });

  it('hides by itself after half a minute', async () => {
    const { it, secret } = await visit();
    await press(it, 'Show');
    await seen(it, secret);
    passes(20);
    await seen(it, 'again in 0:10.');
    passes(10);
    await gone(it, secret);
    await button(it, 'Show');
  });

  it('is gone when the element leaves the page and comes back', async () => {
    const { it, secret } = await visit();
    await press(it, 'Show');
    await seen(it, secret);
    it.remove();
    document.body.append(it);
    await it.updateComplete;
    neverShown(it, [secret]);
  });

  it('is never shown to whoever signs in next', async () => {
    const { it, client, secret } = await visit();
    await press(it, 'Show');
    await seen(it, secret);
    endSession(client);
    await seen(it, 'You’re signed out');
    neverShown(it, [secret]);
    startSession(client, await client.call(signIn, { email: ada.email, password: ada.password }));
    await seen(it, '1. Your API key and secret');
    neverShown(it, [secret]);
  });

  it('is never shown beside the key of another account', async () => {
    const { it, secret } = await visit();
    await press(it, 'Show');
    await seen(it, secret);
    it.adapter = (await stage('live')).client;
    await until(() => it.matches('[finished]') || words(it).includes('Your first API request has arrived'), 'the other account');
    neverShown(it, [secret]);
  });

  it('says so when it cannot be shown', async () => {
    const { client, turn } = turnable((await stage()).client);
    const it = open('nx-getting-started', { adapter: client });
    await button(it, 'Show');
    turn(down);
    await press(it, 'Show');
    await seen(it, 'We can’t reach the service right now');
  });
});

describe('copying', () => {
  const clipboard = { write: navigator.clipboard.write.bind(navigator.clipboard) };
  let copied: string[] = [];
  const allow = (allowed: boolean) => {
    copied = [];
    navigator.clipboard.write = async ([item]) => {
      if (!allowed) throw new DOMException('No', 'NotAllowedError');
      copied.push(await (await item!.getType('text/plain')).text());
    };
  };
  afterEach(() => {
    navigator.clipboard.write = clipboard.write;
  });

  it('gives the key, the secret, and a sample with both, and says so without showing the secret', async () => {
    const { it, apiKey, secret } = await visit();
    const reveals = eventsOf(document, 'nx-secret-revealed');
    allow(true);
    await press(it, 'Copy API key');
    await seen(it, 'Copied.');
    await press(it, 'Copy API secret');
    await until(() => copied.length === 2, 'the secret on the clipboard');
    await press(it, 'Copy sample');
    await seen(it, 'Copied with your secret. Keep the copy private.');
    expect(copied.slice(0, 2)).to.deep.equal([apiKey, secret]);
    expect(copied[2]).to.include(`api_key=${apiKey}`).and.to.include(`api_secret=${secret}`);
    expect(reveals).to.deep.equal([{}, {}]);
    expect(it.shadowRoot!.innerHTML).not.to.include(secret);
  });

  it('says what to do where the browser forbids it', async () => {
    const { it } = await visit();
    allow(false);
    await press(it, 'Copy API key');
    await seen(it, 'Your browser blocked copying. Select the text instead.');
  });
});

describe('the sample', () => {
  const languages: readonly [tab: string, says: string][] = [
    ['cURL', 'curl'],
    ['Node.js', '@vonage/server-sdk'],
    ['Node.js (nexmo)', "from 'nexmo'"],
  ];

  it('carries the key and a masked secret, in each language', async () => {
    const { it, apiKey, secret } = await visit();
    for (const [tab, says] of languages) {
      (await button(it, tab)).click();
      await seen(it, says);
      expect(sample(it)).to.include(apiKey).and.to.include('••••').and.to.include('447700900000');
      expect(sample(it)).not.to.include(secret);
    }
  });

  it('changes its language by arrow keys, which follow the direction of writing', async () => {
    const { it } = await visit();
    const chosen = () => all(it, '[role=tab]').findIndex((tab) => tab.ariaSelected === 'true');
    const presses = async (keys: readonly [key: string, at: number][]) => {
      for (const [arrow, at] of keys) {
        await key(arrow);
        await until(() => chosen() === at && focused() === all(it, '[role=tab]')[at], `${arrow} to lead to tab ${at}`);
      }
    };
    (await button(it, 'cURL')).focus();
    await presses([
      ['ArrowRight', 1],
      ['End', 5],
      ['ArrowRight', 0],
      ['ArrowLeft', 5],
      ['Home', 0],
    ]);
    it.lang = 'ar';
    await seen(it, 'الخطوات الأولى');
    await presses([['ArrowLeft', 1]]);
  });

  it('calls the address and texts the number that the host says', async () => {
    const { it } = await visit();
    it.setAttribute('rest-url', 'http://127.0.0.1:4010');
    it.setAttribute('to', '4915112345678');
    await seen(it, 'Replace 4915112345678 with your phone number, then run the sample.');
    expect(sample(it)).to.include("curl 'http://127.0.0.1:4010/sms/json'").and.to.include('to=4915112345678');
    for (const tab of ['Node.js', 'Node.js (nexmo)']) {
      (await button(it, tab)).click();
      await until(() => sample(it).includes('4915112345678') && sample(it).includes('127.0.0.1'), `the host’s own in ${tab}`);
    }
  });
});

describe('the first call', () => {
  it('is seen when it arrives, by the press of a button', async () => {
    const made = await visit();
    await seen(made.it, 'Waiting for your first API request…');
    await press(made.it, 'Check now');
    await seen(made.it, 'Waiting for your first API request…');
    firstCall(made);
    await press(made.it, 'Check now');
    await seen(made.it, 'Your first API request has arrived');
    await seen(made.it, '2 Mar 2026');
    expect(words(made.it)).not.to.include('Waiting for your first');
  });

  it('is seen when the person comes back from the terminal', async () => {
    const made = await visit();
    firstCall(made);
    document.dispatchEvent(new Event('visibilitychange'));
    await seen(made.it, 'Your first API request has arrived');
  });

  it('has been made before: there is nothing to show', async () => {
    const { client } = await stage('live');
    const it = open('nx-getting-started', { adapter: client });
    await until(() => it.matches('[finished]'), 'the end');
    expect(it.offsetHeight).to.equal(0);
    changed(client);
    await it.updateComplete;
    expect(it.offsetHeight).to.equal(0);
  });

  it('is told once: at the next sign-in there is nothing to show', async () => {
    const made = await visit();
    firstCall(made);
    await press(made.it, 'Check now');
    await seen(made.it, 'Your first API request has arrived');
    endSession(made.client);
    await seen(made.it, 'You’re signed out');
    startSession(made.client, await made.client.call(signIn, { email: ada.email, password: ada.password }));
    await until(() => made.it.matches('[finished]'), 'the end');
  });
});

describe('trying again', () => {
  it('asks all anew: what failed, and what still waits on the connection that failed', async () => {
    const half = gated(down);
    const { client, turn } = turnable(half.client);
    const it = open('nx-getting-started', { adapter: client });
    await until(() => half.gates.length > 1, 'two questions');
    half.gates[0]!();
    await button(it, 'Try again');
    turn((await stage()).client);
    await press(it, 'Try again');
    await seen(it, '1. Your API key and secret');
    half.gates[1]!();
    await nextFrame();
    expect(words(it)).to.include('1. Your API key and secret');
  });
});
