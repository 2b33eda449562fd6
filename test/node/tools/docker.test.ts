import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { optionsIn } from '../../../mocks/bin/options.js';
import { startMock } from '../../../mocks/server/node.js';

// There need be no Docker here: everything that the files name is looked up, and their commands are run without it.
const folder = 'docs/examples/docker';
const dockerfile = readFileSync(`${folder}/Dockerfile`, 'utf8').replaceAll(/\\\n\s*/g, '');
const compose = readFileSync(`${folder}/compose.yaml`, 'utf8');
const { bin, name, engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  bin: Record<string, string>;
  name: string;
  engines: { node: string };
  scripts: Record<string, string>;
};

/** The values of an instruction, in order. */
const said = (instruction: string): readonly string[] =>
  [...dockerfile.matchAll(new RegExp(`^\\s*${instruction} (.+)$`, 'gm'))].map(([, rest = '']) => rest.trim());
/** The list of words in brackets, as Docker writes it, or YAML. */
const words = (list: string): readonly string[] => {
  const json = list.includes('"') ? list : list.replaceAll("'", '"');
  return JSON.parse(json.replace(/,\s*\]$/, ']')) as string[];
};
/** The values of a key of the compose file. */
const given = (key: string): readonly string[] =>
  [...compose.matchAll(new RegExp(`^\\s*(?:- )?${key}:\\s*(\\[[^\\]]*\\]|\\S.*)$`, 'gm'))].map(([, value = '']) => value);

const [entry = '', ...own] = words(said('ENTRYPOINT')[0]!);
const [[check = '', ...checked] = []] = said('HEALTHCHECK').map((it) => words(it.slice(it.indexOf('CMD ') + 4)));

test('the image is of a version of Node that the kit runs on, and small', () => {
  const [, least = ''] = /^>=(\d+)/.exec(engines.node) ?? [];
  for (const image of said('FROM')) {
    const [, version = ''] = /^node:(\d+)-alpine/.exec(image) ?? [];
    assert.ok(Number(version) >= Number(least), image);
  }
  assert.equal(said('FROM').length, 2, 'what builds it stays out of it');
  assert.match(said('RUN').at(-1)!, /--omit=dev/);
});

test('what it copies, and the scripts that it runs, are there', () => {
  for (const [from = '', ...rest] of said('COPY').map((it) => it.split(' ')))
    if (!from.startsWith('--from')) assert.ok([from, ...rest.slice(0, -1)].every((path) => existsSync(path)));
  assert.ok(dockerfile.includes(`/tmp/${name}-*.tgz`), 'the name that npm pack gives');
  for (const [, script = ''] of dockerfile.matchAll(/npm run ([\w:-]+)/g)) assert.ok(Object.hasOwn(scripts, script), script);
  const ignored = readFileSync(`${folder}/Dockerfile.dockerignore`, 'utf8').trim().split('\n');
  assert.ok(!ignored.some((it) => ['docs', 'mocks', 'src', 'scripts', 'package-lock.json'].includes(it)));
});

test('it does not run as root, and may write its state', () => {
  const lines = dockerfile.split('\n');
  const at = (start: string) => lines.findLastIndex((it) => it.startsWith(start));
  assert.equal(said('USER').at(-1), 'node');
  assert.ok(at('USER') > at('RUN') && at('USER') < at('ENTRYPOINT'));
  const [volume = ''] = said('VOLUME');
  assert.ok(said('RUN').at(-1)!.includes(`mkdir ${volume} && chown node:node ${volume}`));
  assert.ok(words(given('command')[0]!).some((it) => it.startsWith(`${volume}/`)));
});

test('it starts the mock’s command, with options that it has, on the port that it exposes', () => {
  assert.ok(Object.hasOwn(bin, entry.replace('node_modules/.bin/', '')), entry);
  for (const args of [words(said('CMD').at(-1)!), words(given('command')[0]!)]) {
    const { port, host, hosts } = optionsIn([...own, ...args]);
    assert.deepEqual([String(port), host], [said('EXPOSE')[0], '0.0.0.0']);
    assert.deepEqual(hosts, ['mock']);
  }
  assert.ok(checked.join(' ').includes(`http://127.0.0.1:${said('EXPOSE')[0]}/`));
});

test('its health check passes while the mock answers, and fails when it does not', async () => {
  const mock = await startMock();
  const at = (url: string) => checked.map((it) => it.replace('http://127.0.0.1:4010', url));
  const run = async (url: string) => {
    const child = spawn(check === 'node' ? process.execPath : check, at(url), { stdio: 'ignore' });
    const [code] = (await once(child, 'close')) as [number];
    return code;
  };
  assert.equal(await run(mock.url), 0);
  await mock.stop();
  assert.equal(await run(mock.url), 1);
});

test('the compose file names what there is: files, ports, hosts and the token', () => {
  const [context, dockerfilePath] = [given('context')[0]!, given('dockerfile')[0]!];
  assert.ok(existsSync(join(folder, context, dockerfilePath)));
  const [command = '', program = ''] = given('command');
  const { hosts, token, callbackHosts } = optionsIn([...own, ...words(command)]);
  const services = [...compose.matchAll(/^ {2}(\w+):$/gm)].map(([, it]) => it);
  assert.deepEqual(services.slice(0, 2), ['mock', 'program']);
  assert.deepEqual([hosts, callbackHosts], [['mock'], ['program']]);
  assert.equal(given('SERVICE_URL')[0], `http://mock:${said('EXPOSE')[0]}`);
  assert.equal(given('MOCK_TOKEN')[0], token);
  assert.match(compose, new RegExp(`- '127\\.0\\.0\\.1:${said('EXPOSE')[0]}:${said('EXPOSE')[0]}'`));
  const [, file = ''] = words(program);
  assert.match(compose, new RegExp(`- \\./${file}:/program/${file}:ro`));
  assert.ok(existsSync(join(folder, file)));
  assert.match(compose, /depends_on:\n\s+mock:\n\s+condition: service_healthy/);
});

test('the program beside the mock gets its receipts', async () => {
  const mock = await startMock({ scenario: 'numbers' });
  after(() => mock.stop());
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  await new Promise((done) => free.close(done));
  const env = { ...process.env, SERVICE_URL: mock.url, PORT: String(port), OWN_URL: `http://127.0.0.1:${port}` };
  const child = spawn(process.execPath, [`${folder}/program.mjs`], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  after(() => child.kill());
  let said = '';
  const heard = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => said.includes(text) && resolve();
      child.stdout.on('data', (chunk: Buffer) => ((said += chunk.toString()), look()));
      look();
    });
  await heard('The text was answered with 200.');
  await mock.clock.advance('PT1M');
  await heard('A7 is delivered');
});

test('where Docker is, it has nothing to say against the files', (t) => {
  const { error, status, stderr } = spawnSync('docker', ['compose', '--file', `${folder}/compose.yaml`, 'config', '--quiet'], { encoding: 'utf8' }); // prettier-ignore
  if (error || /not a docker command|unknown/.test(stderr)) return t.skip('there is no Docker here');
  assert.equal(status, 0, stderr);
});
