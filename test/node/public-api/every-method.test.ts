import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyPairOf } from '../../../mocks/developer/rsa-key.js';
import type { Engine } from '../../../mocks/index.js';
import { stage, until, type Data } from './stage.js';

interface Seen {
  readonly route: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const seen: Seen[] = [];
/** The engine, with a look at its answers. */
const watched = (engine: Engine): Engine =>
  Object.create(engine, {
    handle: {
      value: async (request: Parameters<Engine['handle']>[0]) => {
        const answer = await engine.handle(request);
        const type = answer.headers['content-type'] ?? '';
        seen.push({
          route: `${request.method} ${request.url.split('?')[0]}`,
          status: answer.status,
          type,
          body: String(answer.body),
        });
        return answer;
      },
    },
  }) as Engine;

const staged = await stage('live', watched);
const { id: applicationId } = await staged.vonage.applications.createApplication({ name: 'Walker', capabilities: {} } as never);
const application = { applicationId, privateKey: keyPairOf(staged.engine.world.seed).privateKey };
const { vonage, nexmo } = staged.clients(application);

const id = 'abcdef0123456789';
const phone = '447700900500';
/** Fields that one method or another of the clients reads. */
const wide = {
  id,
  number: phone,
  brand: 'Acme',
  request_id: id,
  code: '1234',
  cmd: 'cancel',
  callback: 'https://ada.example/x',
  name: 'Acme',
  from: 'Acme',
  text: 'Hi',
  country: 'GB',
  msisdn: phone,
  product: 'SMS',
  accountId: 'ada00001',
  direction: 'outbound',
  channel: 'sms',
  messageType: 'text',
  templateId: id,
  templateFragmentId: id,
  type: 'sms',
  conversationId: id,
  memberId: id,
  eventId: id,
  url: 'https://ada.example/x',
  payee: 'Acme',
  amount: '1.00',
  level: 'basic',
  to: [{ type: 'phone', number: phone }],
  ncco: [{ action: 'talk', text: 'Hi' }],
  workflow: [{ channel: 'sms', to: phone }],
  outputs: {},
  layout: {},
};
/** Arguments that fit one method or another; the first that lead to a request are taken. */
const tries: readonly (readonly unknown[])[] = [
  [id, { ...wide, to: phone }],
  [wide],
  [{ ...wide, to: phone }],
  [id, id, { ...wide, to: phone }],
  [id, [{ action: 'talk', text: 'Hi' }]],
  [id, id, id, { ...wide }],
  ['GB', phone, { ...wide }],
  [],
];

/** Arguments that nothing else would take. */
const special: Readonly<Record<string, readonly unknown[]>> = {
  'conversion.voice': [id, true, '2026-03-02 09:00:00'],
  'conversion.sms': [id, true, '2026-03-02 09:00:00'],
  'voice.sendTTSPromptWithCapture': [phone, 'Hi', '4', 'Bye', {}],
  'voice.sendTTSPromptWithConfirm': [phone, 'Hi', 4, '1234', 'Bye', 'No', {}],
  'number.search': ['GB'],
  'applications.delete': [id],
  'stream.stop': [id],
  'talk.stop': [id],
  'files.get': [id],
  'conversations.createMember': [id, { state: 'invited', user: { id }, channel: { type: 'app' } }],
};

/** The methods of an object, without those that all clients have. */
function methodsOf(of: object): readonly string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(of) as object);
  return own.filter((it) => it !== 'constructor' && !it.startsWith('_') && typeof (of as Data)[it] === 'function');
}

/** Calls a method until a request is seen; generators are asked for their first item. */
async function walked(name: string, call: (args: readonly unknown[]) => unknown): Promise<Seen | undefined> {
  for (const args of special[name] ? [special[name]] : tries) {
    const before = seen.length;
    try {
      const made = call(structuredClone(args));
      const isList = typeof made === 'object' && made !== null && Symbol.asyncIterator in made;
      await (isList ? (made as AsyncGenerator).next() : made);
    } catch {
      // A refusal, by the client or by the mock, is looked at below.
    }
    if (seen.length > before) return seen[before];
  }
  return undefined;
}

/** An answer of the route itself, or a sentence that says what is missing. */
function isAnswered({ status, type, body }: Seen): boolean {
  if (status === 501) return body.includes('is not part of this mock');
  return status !== 405 && status < 500 && !(status === 404 && type === 'application/problem+json');
}

/** Methods that ask no host, or one that can not be set; the balance has a test of its own. */
const silent = new Set([
  'account.checkBalance',
  'reports.getReportData',
  'voice.downloadRecording',
  'voice.downloadTranscription',
  'video.generateClientToken',
  'video.stripBlankValues',
  'sms.verifySignature',
  'media.upload',
  'files.save',
]);
/** Methods on which others stand; they are called by them. */
const inner = /addAuthenticationToRequest|callAction|sendControl|submit|request$/;

const legacyNames = ['message', 'voice', 'number', 'verify', 'numberInsight', 'applications', 'account', 'calls', 'files', 'conversion', 'media', 'redact', 'pricing']; // prettier-ignore
const modernNames = Object.keys(vonage).filter((it) => !['credentials', 'options'].includes(it));

test('the official clients are whole', () => {
  assert.ok(modernNames.length >= 14, modernNames.join());
});

for (const name of modernNames) {
  const client = (vonage as unknown as Readonly<Record<string, object>>)[name]!;
  for (const method of methodsOf(client))
    if (!inner.test(method) && !silent.has(`${name}.${method}`))
      test(`@vonage/server-sdk ${name}.${method} is answered, or told what is missing`, async () => {
        const call = (args: readonly unknown[]) =>
          (client as Readonly<Record<string, (...it: readonly unknown[]) => unknown>>)[method]!(...args);
        const found = await walked(`${name}.${method}`, call);
        assert.ok(found, 'sends nothing');
        assert.ok(isAnswered(found), JSON.stringify(found));
      });
}

for (const name of legacyNames) {
  const client = nexmo[name]! as Readonly<Record<string, unknown>>;
  const parts = Object.entries(client).filter(([, it]) => typeof it === 'object' && it !== null && methodsOf(it).length > 0);
  const walks = [[name, client] as const, ...parts.filter(([part]) => ['stream', 'talk', 'dtmf'].includes(part))];
  for (const [title, of] of walks)
    for (const method of methodsOf(of as object))
      if (!silent.has(`${name}.${method}`) && !inner.test(method))
        test(`nexmo ${name}${title === name ? '' : `.${title}`}.${method} is answered, or told what is missing`, async () => {
          const method_ = (of as Readonly<Record<string, (...it: readonly unknown[]) => unknown>>)[method]!.bind(of);
          const call = (args: readonly unknown[]) =>
            new Promise<void>((resolve) => {
              const before = seen.length;
              // A client that finds its arguments wrong may never call back.
              void until(() => seen.length > before, 600).then(resolve, resolve);
              method_(...args, () => resolve());
            });
          const found = await walked(`${title}.${method}`, call);
          assert.ok(found, 'sends nothing');
          assert.ok(isAnswered(found), JSON.stringify(found));
        });
}
