import { expect } from '@open-wc/testing';
import { changed, startSession } from '../../src/core/backend.js';
import '../../src/define/balance.js';
import { NxBalance } from '../../src/features/balance/balance.js';
import { ada } from '../../mocks/index.js';
import { signIn } from '../../src/api/session.js';
import { putDisplayCurrency } from '../../src/api/display-currency.js';
import { inDollars } from '../../src/money/exact.js';
import { answering, stage } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, open, seen, words } from './user.js';

featureSuite({
  name: 'balance',
  kind: NxBalance,
  stage: () => stage('demoLimit'),
  ready: 'Test numbers used: 10 of 10',
  title: 'balance.title',
});

const balance = (amount: string, demo: object | null = null) => answering(200, JSON.stringify({ amount, currency: 'EUR', demo }));

it('shows a new account its credit, demo mode, and how far that goes', async () => {
  const it = open('nx-balance', { adapter: (await stage()).client });
  for (const text of ['€2.00', 'Demo', '[Nexmo DEMO]', 'Test numbers used: 0 of 10', 'You can text 10 more test numbers.']) {
    await seen(it, text);
  }
  await seen(it, 'You haven’t texted any test numbers yet.');
});

it('says when all ten numbers are used, and lists them', async () => {
  const it = open('nx-balance', { adapter: (await stage('demoLimit')).client });
  await seen(it, 'You’ve texted all 10 test numbers that demo mode allows.');
  expect(words(it)).not.to.include('+447700900200');
  all(it, 'summary')[0]!.click();
  await seen(it, '+447700900200');
  expect(all(it, 'li')).to.have.length(10);
  const [bar] = all<HTMLProgressElement>(it, 'progress');
  expect([bar!.value, bar!.max]).to.deep.equal([10, 10]);
});

it('shows a live account nothing of demo mode', async () => {
  const it = open('nx-balance', { adapter: (await stage('live')).client });
  await seen(it, '€27.00');
  expect(words(it)).not.to.match(/demo/i);
});

it('says what an empty balance means', async () => {
  const it = open('nx-balance', { adapter: balance('0.0000') });
  await seen(it, '€0.00');
  await seen(it, 'API requests are rejected until you top up.');
});

const amounts: readonly [amount: string, lang: string, shown: string, exact?: string][] = [
  ['2.0000', 'en', '€2.00'],
  ['1.9667', 'en', '€1.96', '€1.9667'],
  ['0.0333', 'en', '€0.03', '€0.0333'],
  ['9007199254740993.0091', 'en', '€9,007,199,254,740,993.00', '€9,007,199,254,740,993.0091'],
  ['1234.5000', 'de', '1.234,50 €'],
];
for (const [amount, lang, shown, exact] of amounts) {
  it(`writes ${amount} as ${shown} in ${lang}, rounded down, with its exact value beside it if that is another`, async () => {
    const it = open('nx-balance', { adapter: balance(amount), lang });
    await seen(it, shown);
    const large = all(it, '[part=amount]')[0]!;
    expect(words(large)).to.equal(shown);
    expect(large.title.replace(/\s/g, ' ')).to.equal(exact ?? shown);
    expect(words(it).includes('Exact balance:')).to.equal(exact !== undefined);
    if (exact) expect(words(it)).to.include(`Exact balance: ${exact}`);
  });
}

it('counts the numbers as the language counts', async () => {
  const demo = (left: number) => ({
    destinations: Array.from({ length: 10 - left }, (_, n) => `44770090020${n}`),
    limit: 10,
    left,
  });
  const it = open('nx-balance', { adapter: balance('2.0000', demo(1)) });
  await seen(it, 'You can text one more test number.');
  it.lang = 'ar';
  await seen(it, 'رقم اختبار واحد');
  it.adapter = balance('2.0000', demo(2));
  await seen(it, 'رقمي اختبار');
});

it('shows what was spent as soon as the host says that something has changed', async () => {
  const { engine, client } = await stage();
  const it = open('nx-balance', { adapter: client });
  await seen(it, 'Test numbers used: 0 of 10');
  const [user] = [...engine.world.users.values()];
  const body = JSON.stringify({
    api_key: user!.apiKey,
    api_secret: user!.secrets[0]!.secret,
    from: 'Nexmo',
    to: '447700900001',
    text: 'Hi',
  });
  engine.handle({ method: 'POST', url: '/sms/json', headers: { 'content-type': 'application/json' }, body });
  changed(client);
  await seen(it, 'Test numbers used: 1 of 10');
  expect(words(it)).not.to.include('€2.00');
});

it('asks at once when somebody signs in elsewhere on the page', async () => {
  const { client } = await stage('new', false);
  const it = open('nx-balance', { adapter: client });
  await seen(it, 'You’re signed out');
  startSession(client, await client.call(signIn, { email: ada.email, password: ada.password }));
  await seen(it, '€2.00');
});

it('shows the balance in dollars where that was chosen, with the rate, its day, and the euros that are charged', async () => {
  const { client } = await stage('live');
  const { rate } = await client.call(putDisplayCurrency, { currency: 'USD' });
  const it = open('nx-balance', { adapter: client });
  await seen(it, `$${inDollars('27.0000', rate)}`);
  await seen(it, `€27.00, shown at the rate of 2 Mar 2026: €1 = $${rate}. Charges are in euros.`);
});
