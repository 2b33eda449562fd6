import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Mocks from '../../../mocks/index.js';
import { contract } from '../../../src/api/contract.js';

const folder = await mkdtemp(join(tmpdir(), 'nexmo-page-'));
after(() => rm(folder, { recursive: true }));
await symlink(resolve('node_modules'), join(folder, 'node_modules'));

/** Bundled as for a page, where only the entry loads at first. */
await build({
  stdin: {
    contents: `export { createEngine, createClock, inProcess } from './mocks/index.ts';
      export { demoLimit } from './mocks/scenarios/worlds.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  splitting: true,
  format: 'esm',
  packages: 'external',
  outdir: folder,
  entryNames: 'page',
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});
type Page = Pick<typeof Mocks, 'createEngine' | 'createClock' | 'inProcess'> & { readonly demoLimit: () => Mocks.World };
const page = (await import(pathToFileURL(join(folder, 'page.mjs')).href)) as Page;

const begin = () => {
  const world = page.demoLimit();
  return page.createEngine({ world, clock: page.createClock({ at: world.now, frozen: true }) });
};
const texting = {
  method: 'POST',
  url: '/sms/json',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ api_key: 'ada00001', api_secret: 'AdaSecret0000001', from: 'A', to: '447700900200', text: 'Hi' }),
};

test('what is not loaded yet is answered as well, a little later; what is loaded, at once', async () => {
  const engine = begin();
  const first = engine.handle(texting);
  assert.ok(first instanceof Promise);
  assert.match(String((await first).body), /"status":"0"/);
  assert.ok(!(engine.handle(texting) instanceof Promise));
  assert.equal(engine.outbox({ kind: 'sms' }).length, 2);
});

test('calls that wait for their code are carried out in the order in which they came', async () => {
  const engine = begin();
  const client = page.inProcess(engine);
  const { token } = await client.call(contract.signIn, { email: 'ada@example.com', password: 'correct horse' });
  client.authorize?.(token);
  const names = ['Ada', 'Countess', 'Lady Lovelace'];
  const profiles = await Promise.all(names.map((name) => client.call(contract.putContact, { name, skype: '' })));
  assert.deepEqual(
    profiles.map(({ name }) => name),
    names,
  );
  assert.equal((await client.call(contract.getProfile, {})).name, 'Lady Lovelace');
});
