import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Vonage } from '@vonage/server-sdk';
import { Auth } from '@vonage/auth';
import { MessageSendPartialFailure } from '@vonage/sms';
import Nexmo from 'nexmo';
import { serve } from '../../../mocks/server/node.js';
import { scenarios, type ScenarioName } from '../../../mocks/index.js';
import { stagedEngine } from './stage.js';

/** The official clients, unmodified, pointed at the mock by their own options. */
async function stage(scenario: ScenarioName, secret?: string) {
  const engine = stagedEngine({ world: scenarios[scenario]() });
  const server = await serve(engine);
  after(() => server.close());
  const user = engine.world.users.values()[0]!;
  const credentials = { apiKey: user.apiKey, apiSecret: secret ?? user.secrets[0]!.secret };
  const vonage = new Vonage(new Auth(credentials), { restHost: server.url, apiHost: server.url });
  const options = { restHost: '127.0.0.1', apiHost: '127.0.0.1', port: server.port } as never;
  const nexmo = new Nexmo(credentials, options) as Nexmo & WithAccount;
  return { engine, vonage, nexmo };
}

/** The part of the API that the client's own types lack. */
interface WithAccount {
  readonly account: { checkBalance(done: Callback): void };
}
type Callback = (error: unknown, data: unknown) => void;
const told = (call: (done: Callback) => void): Promise<unknown> =>
  new Promise((resolve, reject) => call((error, data) => (error ? reject(error) : resolve(data))));
type Answer = { 'message-count': string; messages: Record<string, string>[] };

test('@vonage/server-sdk asks for the balance', async () => {
  const { vonage } = await stage('live');
  assert.deepEqual(await vonage.accounts.getBalance(), { value: 27, autoReload: false });
});

test('@vonage/server-sdk is told of a wrong secret', async () => {
  const { vonage } = await stage('live', 'wrong');
  const error = await vonage.accounts.getBalance().catch((it: unknown) => it as { response: Response });
  const { response } = error as { response: Response };
  assert.deepEqual(
    [response.status, await response.json()],
    [401, { 'error-code': '401', 'error-code-label': 'authentication failed' }],
  );
});

test('@vonage/server-sdk sends a text, with the demo marker', async () => {
  const { engine, vonage } = await stage('new');
  const { messages } = await vonage.sms.send({ from: 'Acme', to: '447700900500', text: 'Hello', clientRef: 'mine' });
  assert.deepEqual([messages[0]?.status, messages[0]?.messageId?.length, messages[0]?.clientRef], ['0', 16, 'mine']);
  assert.equal(engine.outbox({ kind: 'sms' })[0]?.text, 'Hello[Nexmo DEMO]');
});

test('@vonage/server-sdk is told of status 29, as a partial failure: its own reading of the count', async () => {
  const { vonage } = await stage('demoLimit');
  const send = vonage.sms.send({ from: 'Acme', to: '447700900999', text: 'Hello' });
  await assert.rejects(send, (error: MessageSendPartialFailure) => {
    assert.ok(error instanceof MessageSendPartialFailure);
    assert.deepEqual(
      error.getFailedMessages().map(({ status, errorText }) => [status, errorText]),
      [['29', 'Non White-listed Destination - rejected']],
    );
    return true;
  });
});

test('nexmo asks for the balance', async () => {
  const { nexmo } = await stage('live');
  assert.deepEqual(await told((done) => nexmo.account.checkBalance(done)), { value: 27, autoReload: false });
});

test('nexmo is told of a wrong secret', async () => {
  const { nexmo } = await stage('live', 'wrong');
  await assert.rejects(
    told((done) => nexmo.account.checkBalance(done)),
    (error: { statusCode: number; body: unknown }) => {
      assert.deepEqual(
        [error.statusCode, error.body],
        [401, { 'error-code': '401', 'error-code-label': 'authentication failed' }],
      );
      return true;
    },
  );
});

test('nexmo sends a text of two parts, with all it has in the query', async () => {
  const { engine, nexmo } = await stage('new');
  const words = `Grüße ${'a'.repeat(150)}`;
  const answer = (await told((done) => nexmo.message.sendSms('Acme', '447700900500', words, {}, done))) as Answer;
  assert.equal(answer['message-count'], '2');
  assert.deepEqual(
    answer.messages.map(({ status }) => status),
    ['0', '0'],
  );
  assert.equal(engine.outbox({ kind: 'sms' })[0]?.text, `${words}[Nexmo DEMO]`);
});

test('nexmo gets status 29 and status 4 as answers, not as errors: its own way', async () => {
  for (const [scenario, secret, status] of [
    ['demoLimit', undefined, '29'],
    ['new', 'wrong', '4'],
  ] as const) {
    const { nexmo } = await stage(scenario, secret);
    const answer = (await told((done) => nexmo.message.sendSms('Acme', '447700900999', 'Hi', {}, done))) as Answer;
    assert.equal(answer.messages[0]?.['status'], status);
  }
});
