import { expect } from '@open-wc/testing';
import i18next from 'i18next';
import { signOut } from '../../src/api/session.js';
import { changed, startSession } from '../../src/core/backend.js';
import '../../src/define/balance.js';
import '../../src/define/getting-started.js';
import '../../src/define/provider.js';
import '../../src/define/sign-in.js';
import { stage } from './backends.js';
import { open, press, seen, eventsOf, until, words } from './user.js';
import { around } from './around-provider.js';

describe('an address', () => {
  const { fetch } = window;
  let requests: Request[] = [];
  const urls = () => requests.map(({ url }) => url).toSorted();
  beforeEach(() => {
    requests = [];
    window.fetch = async (input, init) => {
      requests.push(new Request(input, init));
      const isCurrency = requests.at(-1)!.url.endsWith('/display-currency');
      return Response.json(
        isCurrency ? { currency: 'EUR', rate: '1.1', rateDate: '2026-03-01' } : { amount: '5.0000', currency: 'EUR', demo: null },
      );
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  it('is enough: the kit asks it, with the headers that the host gives each time', async () => {
    let asks = 0;
    const { provider, inside } = around({ headers: () => ({ 'x-host': String(++asks) }) }, 'nx-balance');
    provider.setAttribute('base-url', 'https://portal.example.com/api/');
    await seen(inside[0]!, '€5.00');
    const asked = ['https://portal.example.com/api/balance', 'https://portal.example.com/api/display-currency'];
    expect(urls()).to.deep.equal(asked);
    changed(provider.client!);
    await until(() => requests.length === 4, 'the same requests again');
    expect(requests.map(({ headers }) => headers.get('x-host'))).to.deep.equal(['1', '2', '3', '4']);
  });

  it('that stays the same keeps its client, and so what is on screen', async () => {
    const { provider, inside } = around({ baseUrl: 'https://portal.example.com' }, 'nx-balance');
    await seen(inside[0]!, '€5.00');
    const { client } = provider;
    provider.setAttribute('base-url', 'https://portal.example.com');
    provider.headers = () => ({});
    provider.theme = 'dark';
    await provider.updateComplete;
    expect(provider.client === client).to.equal(true);
    expect(requests).to.have.length(2);
    provider.baseUrl = 'https://other.example.com';
    await until(() => requests.length === 4, 'requests to the other address');
    expect(urls()).to.include('https://other.example.com/balance');
  });
});

describe('the token of a session', () => {
  const { fetch } = window;
  let requests: Request[] = [];
  const bearers = () => requests.map(({ headers }) => headers.get('authorization'));
  const session = {
    token: 'first',
    expiresAt: '2001-01-01T00:00:00.000Z',
    user: { id: 'u', name: 'Ada', email: 'ada@example.com', primary: true, permissions: [] },
    mustReplacePassword: false,
    account: { id: 'a', companyName: 'Engines' },
  };
  const balance = { amount: '5.0000', currency: 'EUR', demo: null };
  const baseUrl = 'https://tokens.example.com';
  /** A backend that accepts one token at a time. */
  let taken = 'first';
  beforeEach(() => {
    [requests, taken] = [[], 'first'];
    window.fetch = async (input, init) => {
      requests.push(new Request(input, init));
      const isTaken = requests.at(-1)!.headers.get('authorization') === `Bearer ${taken}`;
      return isTaken ? Response.json(balance) : Response.json({ code: 'unauthorized' }, { status: 401 });
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    sessionStorage.clear();
  });

  it('is gone with the page, unless the host says where to keep it; the end of the session is its end', async () => {
    for (const [tokens, survives] of [
      ['none', false],
      ['session', true],
    ] as const) {
      const before = around({ baseUrl, tokens }, 'nx-balance');
      await seen(before.inside[0]!, 'You’re signed out');
      startSession(before.provider.client!, session);
      await seen(before.inside[0]!, '€5.00');
      const after = around({ baseUrl, tokens }, 'nx-balance');
      await seen(after.inside[0]!, survives ? '€5.00' : 'You’re signed out');
      await after.provider.signOut();
      expect(JSON.stringify(sessionStorage)).not.to.include('first');
    }
  });

  it('lies in a store of the host’s own', async () => {
    const own: { token?: string | undefined } = {};
    const tokens = { get: () => own.token, set: (token?: string) => void (own.token = token) };
    const { provider, inside } = around({ baseUrl, tokens }, 'nx-balance');
    await seen(inside[0]!, 'You’re signed out');
    startSession(provider.client!, session);
    expect(own.token).to.equal('first');
    await seen(inside[0]!, '€5.00');
    await provider.signOut();
    expect(own.token).to.equal(undefined);
  });

  it('is asked for anew when the backend no longer takes it, once, and the calls are repeated', async () => {
    let asks = 0;
    const renew = async () => (asks++, (taken = 'second'));
    const { provider, inside } = around({ baseUrl, renew }, 'nx-balance');
    await provider.updateComplete;
    startSession(provider.client!, session);
    await seen(inside[0]!, '€5.00');
    taken = 'second';
    [requests, asks] = [[], 0];
    changed(provider.client!);
    await until(() => requests.length === 4 && bearers().filter((it) => it === 'Bearer second').length === 2, 'both again');
    await seen(inside[0]!, '€5.00');
    expect(asks).to.equal(1);
  });

  it('may be a cookie: of another origin, where the host says so', async () => {
    const { provider, inside } = around({ baseUrl }, 'nx-balance');
    await seen(inside[0]!, 'You’re signed out');
    provider.setAttribute('credentials', 'include');
    await until(() => requests.at(-1)?.credentials === 'include', 'requests with cookies');
    expect(requests[0]!.credentials).to.equal('same-origin');
  });
});

describe('signing out', () => {
  it('wipes the page even where the backend fails, and tells the host once', async () => {
    const { client: own } = await stage();
    const broken = {
      ...own,
      call: (...all: Parameters<typeof own.call>) => (all[0].id === signOut.id ? Promise.reject(new Error()) : own.call(...all)),
    };
    const { provider, inside } = around({ adapter: broken as typeof own }, 'nx-balance', 'nx-sign-in');
    await seen(inside[0]!, '€2.00');
    const ends = eventsOf(document, 'nx-session-ended');
    await provider.signOut();
    await seen(inside[0]!, 'You’re signed out');
    expect(words(inside[0]!)).not.to.include('€');
    expect(ends).to.deep.equal([{}]);
    await provider.signOut();
    expect(ends, 'nobody was in').to.have.length(1);
  });

  it('happens by itself where one element learns that the session is over: all are wiped, and the host hears it', async () => {
    const { engine, client } = await stage();
    const { inside } = around({ adapter: client }, 'nx-balance', 'nx-getting-started');
    await seen(inside[0]!, '€2.00');
    await seen(inside[1]!, 'Waiting for your first API request');
    const ends = eventsOf(document, 'nx-session-ended');
    engine.advance(13 * 60 * 60_000);
    await press(inside[1]!, 'Check now');
    await seen(inside[0]!, 'You’re signed out');
    expect(words(document.body)).not.to.include('€');
    expect(ends).to.deep.equal([{}]);
  });

  it('ends the session at the backend', async () => {
    const { engine, client } = await stage();
    const { provider, inside } = around({ adapter: client }, 'nx-balance');
    await seen(inside[0]!, '€2.00');
    await provider.signOut();
    expect(engine.world.sessions.values()).to.deep.equal([]);
  });
});

describe('the language', () => {
  it('is the provider’s for all inside it, said to the browser too, and changes at once', async () => {
    const { provider, inside } = around({ adapter: (await stage()).client, locale: 'de' }, 'nx-balance', 'nx-sign-in');
    await seen(inside[0]!, 'Guthaben');
    await seen(inside[1]!, 'Anmelden');
    expect([provider.lang, provider.dir]).to.deep.equal(['de', 'ltr']);
    provider.setAttribute('locale', 'ar');
    await seen(inside[0]!, 'الرصيد');
    expect([provider.lang, provider.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(inside[0]!).direction).to.equal('rtl');
    provider.locale = '';
    await seen(inside[0]!, 'Balance');
  });

  it('of an element’s own comes before the provider’s', async () => {
    const { inside } = around({ adapter: (await stage()).client, locale: 'ar' }, 'nx-balance', 'nx-balance');
    inside[1]!.lang = 'de';
    await seen(inside[0]!, 'الرصيد');
    await seen(inside[1]!, 'Guthaben');
    expect(inside.map((it) => getComputedStyle(it).direction)).to.deep.equal(['rtl', 'ltr']);
  });

  it('is the page’s where nobody says another, and what the page says of itself is left alone', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'de';
    const { provider, inside } = around({ adapter: (await stage()).client }, 'nx-balance');
    await seen(inside[0]!, 'Guthaben');
    document.documentElement.lang = lang;
    expect(
      [...provider.attributes].map(({ name }) => name),
      'lang="" would mean: unknown',
    ).to.deep.equal([]);
  });

  it('leaves the direction alone that the host has given', async () => {
    const provider = open('nx-provider', { adapter: (await stage()).client }, { dir: 'rtl' });
    await provider.updateComplete;
    expect(provider.dir).to.equal('rtl');
  });
});

describe('words of the host’s own', () => {
  it('replace ours, by language and key, and may change', async () => {
    const { provider, inside } = around(
      { adapter: (await stage()).client, messages: { en: { 'balance.title': 'Credit' }, de: { 'balance.title': 'Kredit' } } },
      'nx-balance',
    );
    await seen(inside[0]!, 'Credit');
    await seen(inside[0]!, 'Demo');
    provider.locale = 'de-AT';
    await seen(inside[0]!, 'Kredit');
    delete provider.messages;
    provider.messages = undefined as never;
    await seen(inside[0]!, 'Guthaben');
  });

  it('may come from the host’s i18next, with its plurals, and ours fill the gaps', async () => {
    const resources = { en: { translation: { 'balance.left_one': 'Just one.', 'balance.left_other': 'As many as {{count}}.' } } };
    const messages = i18next.createInstance();
    await messages.init({ lng: 'en', resources, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
    const { inside } = around({ adapter: (await stage()).client, messages }, 'nx-balance');
    await seen(inside[0]!, 'As many as 10.');
    await seen(inside[0]!, 'Test numbers used: 0 of 10');
  });

  it('are said as they are: markup is text', async () => {
    const { inside } = around(
      { adapter: (await stage()).client, messages: { en: { 'balance.title': '<img src=x onerror=alert(1)>' } } },
      'nx-balance',
    );
    await seen(inside[0]!, '<img src=x onerror=alert(1)>');
    expect(inside[0]!.shadowRoot!.querySelector('img') === null).to.equal(true);
  });
});

it('is no box of its own, and says what it holds', async () => {
  const { provider, inside } = around({ adapter: (await stage()).client }, 'nx-sign-in');
  await press(inside[0]!, 'Sign up');
  expect(getComputedStyle(provider).display).to.equal('contents');
});
