import { expect } from '@open-wc/testing';
import type { Adapter } from '../../src/api/contract.js';
import { ApiError } from '../../src/api/errors.js';
import '../../src/define/account-activity.js';
import '../../src/define/balance.js';
import '../../src/define/payments.js';
import '../../src/define/provider.js';
import '../../src/define/sign-in.js';
import { adapterOf, stage } from './backends.js';
import { enter, open, press, seen, eventsOf, until, words } from './user.js';

describe('whoever made the page', () => {
  const { warn } = console;
  let said: unknown[][] = [];
  beforeEach(() => {
    said = [];
    console.warn = (...all: unknown[]) => said.push(all);
  });
  afterEach(() => {
    console.warn = warn;
  });
  const lines = () => said.map(([line]) => String(line));

  /** A backend in which one call throws by the host's own mistake. */
  const wrong = async (calls: Readonly<Record<string, () => unknown>>) =>
    ({ ...adapterOf((await stage('live')).client), ...calls }) as Adapter;

  it('is told of what an adapter throws, with the call and the cause, once in the console', async () => {
    const cause = new TypeError('credit is not a function');
    const adapter = await wrong({ getBalance: () => Promise.reject(cause) });
    const news = eventsOf(document, 'nx-error');
    const it = open('nx-balance', { adapter });
    await seen(it, 'wrong on our side');
    expect(news).to.deep.equal([{ operation: 'getBalance', code: 'unknown', path: undefined, cause }]);
    await until(() => said.length > 0, 'the line in the console');
    expect(said).to.deep.equal([['<nx-balance>: getBalance failed: unknown.', cause]]);
    await press(it, 'Try again');
    await until(() => news.length === 2, 'the event again');
    expect(said, 'once').to.have.length(1);
  });

  it('is told of the field in which an answer breaks the contract', async () => {
    const { client } = await stage('live');
    const real = adapterOf(client);
    const adapter = await wrong({
      listPayments: async () => {
        const { items, ...page } = await real.listPayments!({});
        return { ...page, items: items.map((item) => ({ ...item, amount: 'much' })) };
      },
    });
    const news = eventsOf(document, 'nx-error');
    await seen(open('nx-payments', { adapter }), 'Something went wrong (listPayments)');
    expect(news.map(({ code, path }) => [code, path])).to.deep.equal([['badAnswer', 'items.0.amount']]);
    await until(() => said.length > 0, 'the line in the console');
    expect(lines()).to.deep.equal(['<nx-payments>: listPayments failed: badAnswer at items.0.amount.']);
  });

  it('is told of a call that the adapter lacks', async () => {
    const news = eventsOf(document, 'nx-error');
    const it = open('nx-sign-in', { adapter: {} });
    await seen(it, 'This feature isn’t available here.');
    expect(news.map(({ code, operation }) => [code, operation])).to.deep.equal([['unsupported', 'signIn']]);
    await until(() => said.length > 0, 'the line in the console');
    expect(lines()).to.deep.equal(['<nx-sign-in>: signIn failed: unsupported.']);
  });

  for (const tag of ['nx-payments', 'nx-account-activity'] as const)
    it(`may leave out what only adds to <${tag}>: what is there is shown, and what is not, is not offered`, async () => {
      const { getSession, listPayments, listLedger } = adapterOf((await stage('live')).client);
      const news = eventsOf(document, 'nx-error');
      const it = open(tag, { adapter: { getSession, listPayments, listLedger } as Adapter });
      await seen(it, '€25.00');
      expect(words(it)).not.to.match(/Download|Ask for|not available/);
      expect([news, said]).to.deep.equal([[], []]);
    });

  it('is told that an element has no backend', async () => {
    const it = open('nx-balance');
    await seen(it, 'Loading…');
    await until(() => lines().some((line) => line.startsWith('<nx-balance>: has no backend')), 'a word in the console');
    it.remove();
  });

  it('hears of a refusal without a line in the console, and nothing of what a form finds wrong by itself', async () => {
    const { client } = await stage('live', false);
    const news = eventsOf(document, 'nx-error');
    const it = open('nx-sign-in', { adapter: client });
    await press(it, 'Sign in');
    await seen(it, 'There is a problem');
    expect(news).to.deep.equal([]);
    await enter(it, 'Email', 'ada@example.com');
    await enter(it, 'Password', 'not this one');
    await press(it, 'Sign in');
    await until(() => news.length === 1, 'the event');
    expect(JSON.stringify(news)).not.to.include('not this one');
    expect(said).to.deep.equal([]);
  });
});

it('an error of another copy of the kit is known by its shape', async () => {
  class ApiErrorOfAnotherCopy extends Error {
    override readonly name = 'ApiError';
    readonly fields = {};
    constructor(readonly code: string) {
      super(code);
    }
  }
  const refuse = (code: string) => ({ can: () => true, call: () => Promise.reject(new ApiErrorOfAnotherCopy(code)) });
  await seen(open('nx-balance', { adapter: refuse('unauthorized') }), 'You’re signed out');
  await seen(open('nx-balance', { adapter: refuse('offline') }), 'You’re offline.');
  expect(new ApiErrorOfAnotherCopy('x')).not.to.be.instanceOf(ApiError);
});
