import { expect } from '@open-wc/testing';
import '../../src/define/balance-alert.js';
import { startSession, endSession } from '../../src/core/backend.js';
import { signIn } from '../../src/api/session.js';
import { ada } from '../../mocks/index.js';
import { act, follow, type Followed, type Following } from '../../src/headless/index.js';
import type { Name } from '../../src/api/contract.js';
import { adapterOf, answering, stage, turnable } from './backends.js';
import { control, open, until } from './user.js';

const begun: Following<Name>[] = [];
afterEach(() => begun.splice(0).forEach((it) => it.stop()));

/** Follows a call, and remembers all that was heard. */
function hear<K extends Name>(...[source, name, input]: Parameters<typeof follow<K>> extends [...infer A, unknown] ? A : never) {
  const heard: Followed<K>[] = [];
  const following = follow<K>(source, name, input, (state) => heard.push(state));
  begun.push(following as unknown as Following<Name>);
  return { heard, following };
}

describe('a call that a program follows', () => {
  it('is loading, and then there', async () => {
    const { client } = await stage('live');
    const { heard, following } = hear(client, 'getBalance', {});
    expect(heard).to.deep.equal([{ data: undefined, error: undefined, isLoading: true }]);
    await until(() => following.state.data, 'the balance');
    expect(following.state.data!.amount).to.equal('27.0000');
    expect(following.state.isLoading).to.equal(false);
  });

  it('is asked again when a program or an element has changed something', async () => {
    const { client } = await stage('live');
    const { following } = hear(client, 'getAlerts', {});
    const before = await until(() => following.state.data, 'the alerts');
    const element = open('nx-balance-alert', { adapter: client });
    await act(client, 'putAlerts', { ...before, financeEmails: ['money@example.com'] });
    await until(() => following.state.data?.financeEmails.includes('money@example.com'), 'the new address');
    await until(
      async () => (await control(element, 'Finance email addresses (optional)')).value.includes('money@example.com'),
      'it in the element',
    );
  });

  it('gives each program its own data, which it may change', async () => {
    const { client } = await stage('live');
    const [one, other] = [hear(client, 'listPayments', {}).following, hear(client, 'listPayments', {}).following];
    const items = (await until(() => one.state.data, 'the payments')).items as unknown[];
    const theirs = (await until(() => other.state.data, 'the payments')).items;
    expect(items.length).to.be.above(0);
    items.length = 0;
    expect(theirs.length).to.be.above(0);
    expect(one.state.data, 'until other data come').to.equal(one.state.data);
  });

  it('tells its failure, and goes on where the backend does', async () => {
    const { client } = await stage('live');
    const backend = turnable(answering(503, ''));
    const { following } = hear(backend.client, 'getBalance', {});
    await until(() => following.state.error?.code === 'unavailable', 'the failure');
    backend.turn(client);
    following.reload();
    await until(() => following.state.data, 'the balance');
    expect(following.state.error).to.equal(undefined);
  });

  it('says that the backend lacks it', async () => {
    const { client } = await stage('live');
    const { heard } = hear(adapterOf(client, ['getBalance']), 'getBalance', {});
    expect(heard.map(({ error, isLoading }) => [error?.code, isLoading])).to.deep.equal([['unsupported', false]]);
  });

  it('has nothing of a session that has ended, and the next person’s data after it', async () => {
    const { client } = await stage('live');
    const { following } = hear(client, 'getSession', {});
    await until(() => following.state.data, 'the session');
    endSession(client);
    await until(() => following.state.error?.code === 'unauthorized', 'the end of the session');
    expect(following.state.data).to.equal(undefined);
    startSession(client, await client.call(signIn, { email: ada.email, password: ada.password }));
    await until(() => following.state.data?.user.email === ada.email, 'the next session');
  });

  it('is told of no more once it is stopped', async () => {
    const { client } = await stage('live');
    const backend = turnable(client);
    const { heard, following } = hear(backend.client, 'getBalance', {});
    await until(() => following.state.data, 'the balance');
    following.stop();
    const [told, asked] = [heard.length, backend.asked.length];
    following.reload();
    const alerts = await act(backend.client, 'getAlerts', {});
    await act(backend.client, 'putAlerts', alerts);
    expect(backend.asked.slice(asked)).to.deep.equal(['getAlerts', 'putAlerts']);
    expect(heard.length).to.equal(told);
  });
});
