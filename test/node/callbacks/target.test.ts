import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { CallbackRequest } from '../../../mocks/engine/callback-request.js';
import { callbackTarget, checkAddress, NotCalled } from '../../../mocks/server/callback-target.js';
import { carrierOver, type CarrierOptions } from '../../../mocks/server/carry-callback.js';

const hosts = ['programs.test', '10.0.0.7', '169.254.169.254'];
const own = 4010;

for (const [address, place] of [
  ['http://127.0.0.1/x', '127.0.0.1 80'],
  ['http://127.0.0.1:3000/x?y#z', '127.0.0.1 3000'],
  ['http://127.8.9.1:3000/', '127.8.9.1 3000'],
  ['http://localhost:8080', 'localhost 8080'],
  ['HTTP://LocalHost:8080', 'localhost 8080'],
  ['https://localhost/', 'localhost 443'],
  ['http://[::1]:3000/', '::1 3000'],
  ['http://programs.test:4010/', 'programs.test 4010'],
  ['http://10.0.0.7/', '10.0.0.7 80'],
] as const)
  test(`${address} may be called`, () => {
    const { host, port } = callbackTarget(address, hosts, own);
    assert.equal(`${host} ${port}`, place);
  });

for (const address of [
  '',
  'ftp://127.0.0.1/',
  'file:///etc/passwd',
  '//127.0.0.1/',
  'http://',
  'http://example.com/',
  'http://other.programs.test/',
  'http://programs.test.evil.example/',
  'http://programs.test./',
  'http://localhost./',
  'http://127.0.0.1.nip.io/',
  'http://10.0.0.8/',
  'http://user@127.0.0.1/',
  'http://user:word@127.0.0.1/',
  'http://@127.0.0.1/',
  'http://127.0.0.1:80@example.com/',
  'http://2130706433/',
  'http://017700000001/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://127.0.0.1\\@example.com/',
  'http://127.0.0.1%2f.example.com/',
  'http://%31%32%37.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://ⓛocalhost/',
  'http://local\thost/',
  'http://0/',
  'http://0.0.0.0/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]/',
  'http://[::127.0.0.1]/',
  'http://[fe80::1]/',
  'http://[::1%25lo]/',
  'http://metadata.google.internal/',
  'http://127.0.0.1:22/',
  'http://127.0.0.1:25/',
  'http://127.0.0.1:0/',
  'http://127.0.0.1:6379/',
  'http://127.0.0.1:5432/',
  'http://127.0.0.1:65536/',
  'http://programs.test:25/',
  'http://127.0.0.1:4010/sms/json',
  'http://localhost:4010/_mock/reset',
  'http://[::1]:4010/',
])
  test(`${JSON.stringify(address)} is not called`, () => assert.throws(() => callbackTarget(address, hosts, own), NotCalled));

for (const [host, address, isRight] of [
  ['localhost', '127.0.0.1', true],
  ['localhost', '::1', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['localhost', '10.0.0.7', false],
  ['localhost', '::ffff:127.0.0.1', false],
  ['localhost', 'example.com', false],
  ['programs.test', '10.0.0.7', true],
  ['programs.test', '192.168.1.5', true],
  ['programs.test', '203.0.113.9', true],
  ['programs.test', '127.0.0.1', true],
  ['programs.test', 'fd12::1', true],
  ['programs.test', '0.0.0.0', false],
  ['programs.test', '::', false],
  ['programs.test', '169.254.169.254', false],
  ['169.254.169.254', '169.254.169.254', false],
  ['programs.test', '100.100.100.200', false],
  ['programs.test', '192.0.0.192', false],
  ['programs.test', 'fd00:ec2::254', false],
  ['programs.test', 'fe80::1', false],
  ['programs.test', '224.0.0.1', false],
  ['programs.test', '255.255.255.255', false],
  ['programs.test', 'ff02::1', false],
  ['programs.test', '::ffff:10.0.0.7', false],
  ['programs.test', '::ffff:a00:7', false],
  ['programs.test', '64:ff9b::a00:7', false],
  ['programs.test', '2002:7f00:1::', false],
  ['programs.test', '', false],
] as const)
  test(`${host} at ${address} is ${isRight ? 'connected to' : 'left alone'}`, () => {
    const check = () => checkAddress(host, address);
    if (isRight) check();
    else assert.throws(check, NotCalled);
  });

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => void;
async function program(handler: Handler): Promise<number> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  after(() => (server.closeAllConnections(), server.close()));
  return (server.address() as AddressInfo).port;
}
const request = (url: string): CallbackRequest => ({ id: 'cb_1', kind: 'receipt', attempt: 1, method: 'POST', url, headers: { 'content-type': 'text/plain' }, body: 'ü', fields: {} }); // prettier-ignore
const carrier = (options: Partial<CarrierOptions> = {}) => carrierOver({ hosts: ['programs.test'], ownPort: 1, ...options });
const carried = async (url: string, options?: Partial<CarrierOptions>) => carrier(options)(request(url));

test('a name is looked up once, and the request goes to the address that was checked, with the name as its host', async () => {
  const heard: unknown[] = [];
  const port = await program((incoming, outgoing) => {
    incoming.setEncoding('utf8').once('data', (body) => {
      heard.push([incoming.method, incoming.url, incoming.headers.host, incoming.headers['content-length'], body]);
      outgoing.end('OK');
    });
  });
  let lookups = 0;
  const answer = await carried(`http://programs.test:${port}/a?b=c`, { lookup: async () => (lookups++, '127.0.0.1') });
  assert.deepEqual([answer, lookups], [{ status: 200, body: 'OK' }, 1]);
  assert.deepEqual(heard, [['POST', '/a?b=c', `programs.test:${port}`, '2', 'ü']]);
});

test('a name that leads elsewhere is not connected to', async () => {
  let calls = 0;
  const port = await program((_, outgoing) => (calls++, outgoing.end()));
  const lookup = (address: string) => ({ lookup: async () => address });
  await assert.rejects(
    carried(`http://programs.test:${port}/`, lookup('169.254.169.254')),
    /not called: programs\.test is at 169/,
  );
  await assert.rejects(carried(`http://localhost:${port}/`, lookup('10.0.0.7')), /not called: localhost is at 10\.0\.0\.7/);
  await assert.rejects(carried(`http://example.com:${port}/`, lookup('127.0.0.1')), /neither of the loopback nor named/);
  assert.equal(calls, 0);
});

test('a redirect is an answer, and nobody follows it', async () => {
  let calls = 0;
  const elsewhere = await program((_, outgoing) => (calls++, outgoing.end()));
  const port = await program((_, outgoing) => outgoing.writeHead(302, { location: `http://127.0.0.1:${elsewhere}/` }).end());
  assert.equal((await carried(`http://127.0.0.1:${port}/`)).status, 302);
  assert.equal(calls, 0);
});

test('of a long answer the beginning is read, also if it never ends', async () => {
  const port = await program((incoming, outgoing) => {
    outgoing.write('a'.repeat(100_000));
    const more = setInterval(() => outgoing.write('a'.repeat(1000)));
    incoming.socket.on('close', () => clearInterval(more));
  });
  assert.deepEqual(await carried(`http://127.0.0.1:${port}/`), { status: 200, body: 'a'.repeat(1000) });
});

test('a program that does not answer in time is left, and so is a name that is not found in time', async () => {
  const port = await program(() => {});
  await assert.rejects(carried(`http://127.0.0.1:${port}/`, { time: 50 }), /no answer in time/);
  await assert.rejects(
    carried(`http://programs.test:${port}/`, { time: 50, lookup: () => new Promise(() => {}) }),
    /no answer in time/,
  );
});

test('nobody there, and a connection that breaks, are told in words', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  await assert.rejects(carried(`http://127.0.0.1:${free}/`), /nobody listens there/);
  const port = await program(({ socket }) => socket.destroy());
  await assert.rejects(carried(`http://127.0.0.1:${port}/`), /closed without an answer/);
});
