import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { compiled } from '../../../scripts/compile-node.mjs';
import { serve } from '../../../mocks/server/node.js';
import { engineOf } from './stage.js';

/** Runs the command as a person does: its output and its exit code. */
async function run(...options: readonly string[]) {
  const args = ['--import', './scripts/node20.mjs', compiled('mocks/bin/conform.ts'), ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const [code] = (await once(child, 'close')) as [number];
  return { code, printed: (await printed).flat().join('') };
}

test('the command tells what holds and what was skipped, in words or in JSON, and no secret', async () => {
  const server = await serve(engineOf());
  const account = ['--url', server.url, '--account', 'ada@example.com:correct horse'];
  const words = await run(...account, '--only', 'ledger', '--only', 'signUp.pin');
  assert.equal(words.code, 0);
  assert.match(words.printed, /✓ ledger\.sum: .+ \(docs\/rules\.md#balance-and-ledger\)\n/);
  assert.match(words.printed, /1 hold, 0 fail, 0 not implemented, 1 skipped/);
  assert.doesNotMatch(words.printed, /correct horse/);
  const { printed } = await run(...account, '--only', 'ledger', '--json');
  assert.equal((JSON.parse(printed) as { outcome: string }).outcome, 'holds');
  const none = await run(...account, '--only', 'nothing');
  assert.deepEqual([none.code, /Nothing was checked/.test(none.printed)], [2, true]);
  const elsewhere = await run('--url', `${server.url}/v1`, '--only', 'ledger', '--account', 'a@example.com:correct horse');
  assert.deepEqual([elsewhere.code, /1 not implemented/.test(elsewhere.printed)], [2, true]);
  const wrong = await run('--url', server.url, '--only', 'ledger', '--account', 'a@example.com:correct horse');
  assert.deepEqual([wrong.code, /1 fail/.test(wrong.printed), /correct horse/.test(wrong.printed)], [1, true, false]);
  await server.close();
});

test('what makes no sense, and a backend that is not there, are told as such', async () => {
  const nonsense = await run('--url', 'nonsense');
  assert.deepEqual([nonsense.code, /--url must be an address/.test(nonsense.printed)], [2, true]);
  const header = await run('--url', 'http://127.0.0.1:59', '--header', 'Authorization s3cret');
  assert.deepEqual([header.code, /no colon/.test(header.printed), /s3cret/.test(header.printed)], [2, true, false]);
  const nobody = await run('--url', 'http://127.0.0.1:59/?key=s3cret', '--only', 'ledger');
  assert.doesNotMatch(nobody.printed, /s3cret/);
  assert.deepEqual([nobody.code, /Nothing answers at http:\/\/127\.0\.0\.1:59/.test(nobody.printed)], [2, true]);
});

test('no message quotes a name and password in an address, a header with a line break, or an argument that nobody asked for', async () => {
  const server = await serve(engineOf());
  const account = ['--account', 'ada@example.com:s3cret word', '--only', 'ledger'];
  for (const options of [
    ['--url', server.url.replace('//', '//user:s3cret@'), ...account],
    ['--url', `${server.url}/?key=s3cret`, ...account],
    ['--url', server.url, '--header', 'x-key: s3cret\nline', ...account],
    ['--url', server.url, '--header', 'x-key: s3cret\u20ac', ...account],
    ['--url', server.url, 'ada@example.com:s3cret'],
    ['--url', server.url, '--acount', 'ada@example.com:s3cret'],
    ['--url', 'http://user:s3cret@127.0.0.1:59', ...account],
  ])
    for (const form of [[], ['--json']]) {
      const { printed } = await run(...options, ...form);
      assert.notEqual(printed, '');
      assert.doesNotMatch(printed, /s3cret/, options.join(' '));
    }
  await server.close();
});
