import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Auth, AlgorithmTypes } from '@vonage/auth';
import { SMS } from '@vonage/sms';
import { replayCommand } from '../../../mocks/bin/replay.js';
import { loadState } from '../../../mocks/server/state-file.js';
import { withWorlds, type Made } from './stage.js';

const mock = await withWorlds();
const { ask, make, server, text } = mock;
const folder = await mkdtemp(join(tmpdir(), 'nexmo-journals-'));
after(() => rm(folder, { recursive: true }));

const journalOf = async ({ id }: Made): Promise<string> => (await fetch(`${server.url}/_mock/worlds/${id}/journal`)).text();

async function replayed(journal: string, ...more: readonly string[]) {
  const path = join(folder, 'bug.journal');
  await writeFile(path, journal);
  const lines: string[] = [];
  const code = await replayCommand([path, ...more], (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

/** A world in which passwords, secrets, tokens, PINs and signatures were used. */
async function busy(): Promise<Made> {
  const made = await make();
  const [{ apiKey, apiSecret, email, password }] = made.accounts as [Made['accounts'][0]];
  const within = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    ask(method, `/w/${made.id}${path}`, body, headers);
  await text(made);
  const signature = { secret: apiSecret, algorithm: AlgorithmTypes.md5hash };
  await new SMS(new Auth({ apiKey, apiSecret, signature }), { restHost: server.url }).send({ from: 'Acme', to: '447700900500', text: 'Signed' }); // prettier-ignore
  const [, { token }] = await within('POST', '/sessions', { email, password });
  const authorization = `Bearer ${String(token)}`;
  await within('PUT', '/profile/password', { currentPassword: password, password: 'a sentence of her own' }, { authorization });
  await within('POST', '/sessions', { email, password: 'a sentence that is wrong' });
  await within('POST', '/sessions', { email, password: 'a sentence of her own' });
  const basic = { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` };
  await within('POST', `/accounts/${apiKey}/secrets`, { secret: 'AnotherSecret0001' }, basic);
  await within('POST', '/_mock/clock', { advance: 'P1D' });
  return made;
}

test('a journal is the same world once more, with what each step changed; no secret is in either', async () => {
  const made = await busy();
  const journal = await journalOf(made);
  const { code, said } = await replayed(journal);
  assert.equal(code, 0, said);
  assert.match(said, /Each call was answered as it was\.\nThe world is the same but for its secrets\.$/);
  assert.match(said, /POST \/sms\/json → 200\n +accounts\/\w+\/balance: \d+ → \d+/);
  assert.match(said, /POST \/sessions → 422\n/);
  const [{ apiSecret, password }] = made.accounts as [Made['accounts'][0]];
  for (const secret of [apiSecret, password, made.token, made.id, 'sentence', 'AnotherSecret'])
    for (const where of [journal, said]) assert.ok(!where.includes(secret), secret);
});

test('a journal of a fork has the steps of the world that it came from', async () => {
  const first = await busy();
  const fork = await make({ fork: first.id });
  await text(fork);
  const { code, said } = await replayed(await journalOf(fork));
  assert.equal(code, 0, said);
});

test('a world that ended up elsewhere is told, and so is each call that was answered otherwise', async () => {
  const journal = await journalOf(await busy());
  const another = await replayed(
    journal.replace('"text":"Hello"', '"text":"Hello, you"').replace('["text","Hello"]', '["text","Bye"]'),
  );
  assert.deepEqual([another.code, /The world is another one than it was/.test(another.said)], [1, true]);
  const refused = await replayed(journal.replace('«password.', '«nothing.'));
  assert.deepEqual([refused.code, /POST \/sessions → 422, and was 200/.test(refused.said)], [1, true]);
});

test('the first steps alone, and the world that comes of them for a mock to begin with', async () => {
  const state = join(folder, 'bug.mock');
  const { code, said } = await replayed(await journalOf(await busy()), '--to', '2', '--state', state);
  assert.deepEqual([code, said.match(/^ +\d+ \d{4}-/gm)?.length], [0, 2]);
  assert.equal((await loadState(state))?.frozen, true);
});

test('a snapshot has secrets, and a world that was given one has no journal', async () => {
  const made = await make();
  const [, snapshot] = await ask('GET', `/w/${made.id}/_mock/snapshot`);
  await ask('PUT', `/w/${made.id}/_mock/snapshot`, snapshot);
  const [status, { detail }] = await ask('GET', `/_mock/worlds/${made.id}/journal`);
  assert.deepEqual([status, /was given a snapshot/.test(String(detail))], [422, true]);
  assert.equal((await ask('GET', '/_mock/worlds/bcdfghjkmn/journal'))[0], 404);
});

const whole = await journalOf(await busy());
const lines = whole.trimEnd().split('\n');
const broken: readonly (readonly [what: string, journal: string, says: string])[] = [
  ['nothing', '', 'This is no journal of the mock.'],
  ['another file', '{"name":"x"}', 'This is no journal of the mock.'],
  ['a head that is cut', '{"journal":"nexmo-account-mock journal","ver', 'Line 1 of this journal is damaged: it is no JSON.'],
  ['another version', whole.replace('"version":1', '"version":2'), 'This journal is of version 2; this mock reads 1.'],
  ['no version', whole.replace('"version":1,', ''), 'This journal is of version none; this mock reads 1.'],
  ['an unknown scenario', whole.replace('"scenario":"live"', '"scenario":"x"'), 'Line 1 of this journal is damaged: it is no step that this mock knows.'],
  ['no end', lines.slice(0, -1).join('\n'), 'This journal ends before its last line.'],
  ['the head alone', lines[0]!, 'This journal ends before its last line.'],
  ['a step less', lines.toSpliced(2, 1).join('\n'), `This journal has ${lines.length - 3} steps, and should have ${lines.length - 2}.`],
  ['a line that is cut', lines.with(2, lines[2]!.slice(0, 30)).join('\n'), 'Line 3 of this journal is damaged: it is no JSON.'],
  ['a line that is nested deeply', lines.with(2, '['.repeat(1e5)).join('\n'), 'Line 3 of this journal is damaged: it is no JSON.'],
  ['a line that is too long', lines.with(2, `"${'x'.repeat(1e6)}"`).join('\n'), 'Line 3 of this journal is too long.'],
  ['a step of another kind', lines.with(2, '{"at":"2026-03-02T09:00:00.000Z","runs":"rm"}').join('\n'), 'Line 3 of this journal is damaged: it is no step that this mock knows.'],
  ['a step in the year 12000', lines.with(2, '{"at":"+012000-03-02T09:00:00.000Z","passes":true}').join('\n'), 'Line 3 of this journal is damaged: it is no step that this mock knows.'],
  ['a call to elsewhere', lines.with(2, lines[2]!.replace('"path":"/', '"path":"https://evil.example/')).join('\n'), 'Line 3 of this journal is damaged: it is no step that this mock knows.'],
]; // prettier-ignore
for (const [what, journal, says] of broken)
  test(`${what} is no journal, and a sentence says so`, async () => {
    assert.deepEqual(await replayed(journal), { code: 2, said: says });
  });

test('a file that is not there, and what is asked wrongly, is told in a sentence', async () => {
  const said: string[] = [];
  const command = (...args: readonly string[]) => replayCommand(args, (line) => said.push(line));
  assert.deepEqual([await command('/nowhere.journal'), said.at(-1)], [2, '/nowhere.journal can not be read.']);
  assert.equal(await command('a', 'b'), 2);
  assert.equal(await command('a', '--to', 'x'), 2);
  assert.equal(await command('a', '--far'), 2);
  assert.deepEqual([await command('--help'), said.at(-1)!.startsWith('nexmo-account-mock replay <file>')], [0, true]);
});

test('what a file says steers no terminal', async () => {
  const escape = '\\u001b[2J';
  const { said } = await replayed(whole.replace('"path":"/sms/json"', `"path":"/sms/${escape}"`));
  assert.ok(!said.includes('\u001b') && said.includes('/sms/�[2J'));
});
