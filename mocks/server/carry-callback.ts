import { lookup as lookUp } from 'node:dns/promises';
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import type { CallbackAnswer, CallbackRequest, CarryCallback } from '../engine/callback-request.js';
import { callbackTarget, checkAddress, type CallbackTarget } from './callback-target.js';

export interface CarrierOptions {
  /** Hosts that may be called beside those of the loopback. */
  readonly hosts: readonly string[];
  /** The mock's own port, which is not called. */
  readonly ownPort: number;
  /** Milliseconds for a whole attempt; 10 s by default. */
  readonly time?: number;
  /** Looks a name up, once for each attempt. */
  readonly lookup?: (host: string) => Promise<string>;
}

/** Bytes of an answer that are read; the rest is nobody's. */
const mostRead = 1000;

const firstAddress = async (host: string): Promise<string> => (isIP(host) ? host : (await lookUp(host)).address);

/**
 * Carries callbacks over HTTP. The name is looked up once, its address is checked, and that address is connected to; redirects are
 * answers, and not followed (docs/rules.md#callbacks).
 */
export const carrierOver =
  ({ hosts, ownPort, time = 10_000, lookup = firstAddress }: CarrierOptions): CarryCallback =>
  async (request) => {
    const target = callbackTarget(request.url, hosts, ownPort);
    const signal = AbortSignal.timeout(time);
    const address = await within(signal, lookup(target.host));
    checkAddress(target.host, address);
    return ask(request, target, address, signal);
  };

/** A look-up can not be stopped, but need not be waited for. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('no answer in time')));
    }),
  ]);

function ask(
  { method, headers, body }: CallbackRequest,
  { url, host, port }: CallbackTarget,
  address: string,
  signal: AbortSignal,
): Promise<CallbackAnswer> {
  const length = method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options: RequestOptions & { servername?: string } = {
    host: address,
    port,
    method,
    path: url.pathname + url.search,
    headers: { ...headers, ...length, host: url.host, connection: 'close' },
    agent: false,
    signal,
    ...(url.protocol === 'https:' && isIP(host) === 0 && { servername: host }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = (url.protocol === 'https:' ? overHttps : overHttp)(options, (incoming) => {
      const answer = (text: string) => resolve({ status: incoming.statusCode ?? 0, body: text });
      read(incoming, (text) => (answer(text), incoming.destroy()));
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => reject(new Error(wordsFor(error, signal))));
    outgoing.end(body);
  });
}

/** Reads the beginning of an answer. One that breaks off is an answer as far as it came. */
function read(incoming: IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = () => done(Buffer.concat(chunks).subarray(0, mostRead).toString());
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= mostRead) finish();
  });
  incoming.on('end', finish);
  incoming.on('error', finish);
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection was closed without an answer',
  ENOTFOUND: 'its host is not known',
};

const wordsFor = ({ code = '', message }: NodeJS.ErrnoException, signal: AbortSignal): string =>
  signal.aborted ? 'no answer in time' : (words[code] ?? message);
