import { expect, nextFrame } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { getBalance } from '../../src/api/account.js';
import type { Client } from '../../src/api/client.js';
import type { ApiError } from '../../src/api/errors.js';
import { putPassword } from '../../src/api/profile.js';
import { getSession } from '../../src/api/session.js';
import { startSession } from '../../src/core/backend.js';
import { withOtherWindows } from '../../src/core/session-watch.js';
import { leave } from '../../src/core/sign-out.js';
import { scopeOf } from '../../src/core/session-scope.js';
import '../../src/define/api-settings.js';
import '../../src/define/balance.js';
import '../../src/define/dashboard.js';
import '../../src/define/number-search.js';
import '../../src/define/provider.js';
import '../../src/define/settings.js';
import '../../src/define/top-up.js';
import '../../src/define/usage.js';
import '../../src/define/users.js';
import { toPay } from './payer.js';
import { providerThat } from './payment-providers.js';
import { watchSaved } from './saved.js';
import { twoPeople, type TwoPeople } from './two-people.js';
import { all, button, control, enter, gone, neverShown, open, press, seen, eventsOf, until, words } from './user.js';

const saved = watchSaved();

/** The requests to a route, with their tokens. */
const asked = ({ made }: TwoPeople, route: string) =>
  made.filter(({ request: { method, url } }) => `${method} ${url.split('?')[0]}` === route);
// The code for other windows loads with the first element.
before(() => new Promise(withOtherWindows));
const comesBack = () => document.dispatchEvent(new Event('visibilitychange'));

describe('what a person has begun', () => {
  it('ends with their session: of three numbers that were confirmed none is bought by whoever comes next', async () => {
    const people = await twoPeople('live');
    const token = await people.ada();
    const it = open('nx-number-search', { adapter: people.client }, { country: 'GB' });
    const free = () => all(it, 'td input');
    await until(() => free().length > 3, 'numbers');
    for (const choice of free().slice(0, 3)) choice.click();
    await press(it, 'Buy 3 numbers');
    const dialog = await until(() => all(it, 'dialog[open]')[0], 'the question');
    people.hold();
    await press(dialog, 'Buy 3 numbers');
    await until(() => asked(people, 'POST /numbers').length === 1, 'the first purchase');
    void leave(people.client);
    await people.enterAtOnce();
    people.release();
    await until(() => /\d numbers/.test(words(it)), 'the numbers that were found');
    expect(asked(people, 'POST /numbers').map((made) => made.token)).to.deep.equal([token]);
    expect(people.second.world.rentalKeys.size).to.equal(0);
  });

  it('ends with their session: a card is not charged in the next one, which is not kept waiting', async () => {
    const people = await twoPeople('new');
    await people.ada();
    let give: (made: { token: string }) => void = () => {};
    const { provider } = providerThat({});
    const slow = {
      ...provider,
      cardFields: async (wanted: Parameters<typeof provider.cardFields>[0]) => ({
        ...(await provider.cardFields(wanted)),
        tokenize: () => new Promise<{ token: string }>((then) => (give = then)),
      }),
    };
    const it = open('nx-top-up', { adapter: people.client, paymentProvider: slow });
    await enter(it, 'Amount', '700');
    await toPay(it, 'Credit card');
    await press(it, 'Pay €700.00');
    void leave(people.client);
    const token = await people.enterAtOnce();
    give({ token: 'mock-visa-of-ada' });
    await toPay(it, 'Bank transfer');
    await press(it, 'Get bank details');
    await seen(it, 'Send your bank transfer');
    const [payment, ...more] = asked(people, 'POST /payments');
    expect([payment!.token, more.length]).to.deep.equal([token, 0]);
    expect(payment!.request.body).to.include('"amount":2500').and.not.include('mock-visa-of-ada');
  });

  it('has a key of its own account: the first payment of the same amount in the same way has another in each', async () => {
    const keys: string[] = [];
    for (const who of ['ada', 'charles'] as const) {
      const people = await twoPeople('new');
      await people[who]();
      const it = open('nx-top-up', { adapter: people.client, paymentProvider: providerThat({}).provider });
      await toPay(it, 'Credit card');
      await press(it, 'Pay €25.00');
      await seen(it, 'Top up again');
      keys.push(...asked(people, 'POST /payments').map(({ request }) => JSON.parse(request.body!).idempotencyKey as string));
    }
    expect(new Set(keys).size).to.equal(2);
  });

  it('is closed and dropped: a question, a menu, a message, a file that is being made', async () => {
    const people = await twoPeople('manyUsers');
    await people.ada();
    const it = open('nx-users', { adapter: people.client });
    const nora = async () => await until(() => all(it, 'tr').find((row) => words(row).includes('Nora')), 'Nora');
    await press(await nora(), 'Edit Nora Numbers');
    await press(await nora(), 'Suspend');
    const dialog = await until(() => all<HTMLDialogElement>(it, 'dialog[open]')[0], 'the question');
    await press(dialog, 'Suspend');
    await seen(it, 'Nora Numbers was updated.');
    await press(await nora(), 'Edit Nora Numbers');
    await press(await nora(), 'Remove');
    await until(() => all(it, 'dialog[open]')[0], 'the other question');
    await leave(people.client);
    await seen(it, 'You’re signed out');
    expect(all(it, 'dialog[open], [role=menu], [part=toast]')).to.have.length(0);
    neverShown(document.body, ['Nora']);

    const used = await twoPeople('runningDry');
    await used.ada();
    const usage = open('nx-usage', { adapter: used.client });
    await button(usage, 'Export results');
    used.hold();
    await press(usage, 'Export results');
    await seen(usage, 'Cancel');
    void leave(used.client);
    used.release();
    await seen(usage, 'You’re signed out');
    await nextFrame();
    expect(saved).to.deep.equal([]);
  });
});

describe('signing out', () => {
  it('wipes the screen at once, whatever the backend does, which is told with the token that was the person’s', async () => {
    const people = await twoPeople('live');
    const token = await people.ada();
    const it = open('nx-dashboard', { adapter: people.client }, { routing: 'none' });
    await seen(it, '€27.00');
    people.hold();
    void it.signOut();
    await it.updateComplete;
    neverShown(document.body, ['€27.00', ada.name, 'Analytical']);
    await seen(it, 'Password');
    people.release();
    await until(() => people.first.world.sessions.size === 0, 'the end of the session at the backend');
    expect(asked(people, 'DELETE /session').map((made) => made.token)).to.deep.equal([token]);
  });
});

/** A backend that reports when the session ends. */
const endingAt = ({ call, ...client }: Client, expiresAt: () => number): Client => ({
  ...client,
  call: async (row, input, signal) => {
    const output = await call(row, input, signal);
    return row.id === getSession.id
      ? (Object.assign(output as object, { expiresAt: new Date(expiresAt()).toISOString() }) as typeof output)
      : output;
  },
});

describe('a session', () => {
  it('is over when its time has come: nothing stays on screen', async () => {
    const { client, ada: signsIn } = await twoPeople('live');
    await signsIn();
    let left = 60 * 60_000;
    const ending = endingAt(client, () => Date.now() + left);
    const provider = open('nx-provider', { adapter: ending });
    const ends = eventsOf(provider, 'nx-session-ended');
    provider.append(document.createElement('nx-settings'), document.createElement('nx-balance'));
    await seen(provider, '€27.00');
    left = 50;
    comesBack();
    await gone(provider, '€27.00');
    await seen(provider, 'You’re signed out');
    expect(ends).to.have.length(1);
  });

  it('goes on where the backend’s clock stands elsewhere', async () => {
    const { client, ada: signsIn } = await twoPeople('live');
    await signsIn();
    const it = open('nx-settings', { adapter: endingAt(client, () => Date.parse('2001-01-01')) });
    await seen(it, 'Finance email addresses');
    await nextFrame();
    expect(words(it)).not.to.include('You’re signed out');
  });

  it('is compared with who the backend says is in: another person’s has nothing of the first, and no draft', async () => {
    const people = await twoPeople('live');
    await people.ada();
    const it = open('nx-settings', { adapter: people.client });
    await enter(it, 'Balance threshold', '77');
    await people.replaced();
    comesBack();
    await until(() => asked(people, 'GET /alerts').length > 1, 'the other person’s settings');
    await seen(it, 'Finance email addresses');
    expect((await control(it, 'Balance threshold')).value).not.to.equal('77.00');
    await leave(people.client);
    await seen(it, 'You’re signed out');
    expect(scopeOf(people.client).isEntered).to.equal(false);
  });

  it('that has ended in another window is over here as soon as the person looks', async () => {
    const people = await twoPeople('live');
    await people.ada();
    const it = open('nx-settings', { adapter: people.client });
    await seen(it, 'Finance email addresses');
    people.first.advance(13 * 60 * 60_000);
    comesBack();
    await seen(it, 'You’re signed out');
  });

  it('that ends while an element is out of the page has ended when it comes back', async () => {
    const people = await twoPeople('live');
    await people.ada();
    const it = open('nx-balance', { adapter: people.client });
    await seen(it, '€27.00');
    it.remove();
    await leave(people.client);
    document.body.append(it);
    await it.updateComplete;
    expect(words(it)).not.to.include('27');
    await people.enterAtOnce();
    await seen(it, '€2.00');
  });

  it('is not ended by a refusal of a call that was made in an older one', async () => {
    const people = await twoPeople('live');
    await people.ada();
    const it = open('nx-balance', { adapter: people.client });
    await seen(it, '€27.00');
    people.hold();
    const old = scopeOf(people.client)
      .call(getBalance, {})
      .catch((error: unknown) => error);
    void leave(people.client);
    await people.enterAtOnce();
    people.release();
    await old;
    await seen(it, '€2.00');
    await nextFrame();
    expect(words(it)).to.include('€2.00');
  });

  it('is not ended by a refusal of the token that the same person had before', async () => {
    const people = await twoPeople('live');
    await people.ada();
    const it = open('nx-balance', { adapter: people.client });
    await seen(it, '€27.00');
    people.hold();
    const old = scopeOf(people.client)
      .call(getBalance, {})
      .catch((error: unknown) => error as ApiError);
    const change = people.client.call(putPassword, { currentPassword: ada.password, password: 'another horse' });
    await nextFrame();
    people.release('last first');
    startSession(people.client, await change);
    expect(((await old) as ApiError).code).to.equal('unauthorized');
    await seen(it, '€27.00');
  });
});

it('a secret that was made up and shown is not in the field for the person who comes back', async () => {
  const people = await twoPeople('live');
  await people.ada();
  const it = open('nx-api-settings', { adapter: people.client });
  await press(it, 'Generate');
  const field = await control(it, 'New secret');
  const form = field.form!;
  await press(form, 'Show');
  const secret = field.value;
  expect([field.type, secret.length]).to.deep.equal(['text', 20]);
  await leave(people.client);
  await seen(it, 'You’re signed out');
  await people.ada();
  expect((await control(it, 'New secret')).value).to.equal('');
  neverShown(it, [secret]);
});

it('what was typed waits for the person who typed it, and for nobody else', async () => {
  const people = await twoPeople('live');
  await people.ada();
  const it = open('nx-settings', { adapter: people.client });
  await enter(it, 'Balance threshold', '77');
  await leave(people.client);
  await seen(it, 'You’re signed out');
  await people.ada();
  expect((await control(it, 'Balance threshold')).value).to.equal('77.00');
  await leave(people.client);
  await seen(it, 'You’re signed out');
  await people.charles();
  expect((await control(it, 'Balance threshold')).value).not.to.equal('77.00');
  await leave(people.client);
  await seen(it, 'You’re signed out');
  await people.ada();
  expect((await control(it, 'Balance threshold')).value).not.to.equal('77.00');
});
