import type { WireRequest } from '../../../src/api/wire.js';
import { parametersOf } from '../../developer/parameters.js';
import { keyPairOf } from '../../developer/rsa-key.js';
import { signatureBy } from '../../developer/signature.js';
import type { World } from '../../world/world.js';
import type { Asked } from './journal.js';
import { named, nameIn, plain, secretsOf } from './names.js';
import type { NewSecrets } from './stand-ins.js';

/** The call of a journal as this world is asked it, with secrets of its own. */
export async function askedAgain(asked: Asked, world: World, made: NewSecrets): Promise<WireRequest> {
  const secrets = secretsOf(world);
  const valueOf = (text: string): string => meant(text, world, secrets, made);
  const proof = await authorization(asked.auth, world, valueOf);
  const request = requestOf(asked, proof, valueOf);
  const signer = signerOf(asked);
  if (signer === undefined) return request;
  const sig = signatureBy('sha256', parametersOf(request), secrets.get(signer) ?? '');
  return requestOf(asked, proof, (text) => (text.startsWith(signedBy) ? sig : valueOf(text)));
}

const signedBy = named('signed.').slice(0, -1);

/** The name of the secret that signs the call. */
function signerOf({ query = [], form = [], json }: Asked): string | undefined {
  const sig = [...query, ...form, ...topLevel(json)].find(([, it]) => it.startsWith(signedBy));
  return sig && nameIn(sig[1])?.slice('signed.'.length);
}

const topLevel = (json: unknown): readonly (readonly [string, string])[] =>
  typeof json === 'object' && json !== null
    ? Object.entries(json).filter((it): it is [string, string] => typeof it[1] === 'string')
    : [];

function requestOf(asked: Asked, proof: string | undefined, valueOf: (text: string) => string): WireRequest {
  const { method, type, query, unreadable } = asked;
  const path = asked.path.split('/').map(valueOf).join('/');
  const headers = { ...(type !== undefined && { 'content-type': type }), ...(proof !== undefined && { authorization: proof }) };
  const body = unreadable === undefined ? bodyOf(asked, valueOf) : '{'.padEnd(Math.min(unreadable, 100_000), '.');
  return { method, url: query ? `${path}?${encoded(query, valueOf)}` : path, headers, body };
}

const encoded = (all: readonly (readonly [string, string])[], valueOf: (text: string) => string): string =>
  new URLSearchParams(all.map(([name, it]) => [plain(name), valueOf(it)])).toString();

function bodyOf({ form, json }: Asked, valueOf: (text: string) => string): string {
  if (form) return encoded(form, valueOf);
  return json === undefined ? '' : JSON.stringify(dataOf(json, valueOf));
}

/** The text that stands for a name in this world. */
function meant(text: string, world: World, secrets: ReadonlyMap<string, string>, made: NewSecrets): string {
  const name = nameIn(text);
  if (name === undefined) return plain(text);
  if (name === 'publicKey') return keyPairOf(world.seed).publicKey;
  const [, number, shape] = /^new\.(\d{1,7})\.([^]*)$/.exec(name.replace(/^#/, '')) ?? [];
  if (number === undefined) return secrets.get(name.replace(/^#/, '')) ?? '';
  return made.of(number, shape!, new Set(secrets.values()));
}

function dataOf(data: unknown, valueOf: (text: string) => string): unknown {
  if (typeof data === 'string') return data.startsWith('«#') ? Number(valueOf(data)) : valueOf(data);
  if (Array.isArray(data)) return data.map((it) => dataOf(it, valueOf));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, it]) => [key, dataOf(it, valueOf)]));
}

async function authorization(auth: Asked['auth'], { seed }: World, valueOf: (text: string) => string) {
  if (!auth) return undefined;
  if ('bearer' in auth) return `Bearer ${valueOf(auth.bearer)}`;
  if ('application' in auth) return `Bearer ${await tokenOf(auth.application, seed)}`;
  return `Basic ${Buffer.from(auth.basic.map(valueOf).join(':'), 'latin1').toString('base64')}`;
}

/** A token of an application (JSON Web Token), signed with the key of the world. */
async function tokenOf(application: string, seed: number): Promise<string> {
  const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
  const signed = [{ alg: 'RS256', typ: 'JWT' }, { application_id: application }]
    .map((it) => base64(JSON.stringify(it)))
    .join('.');
  const der = Buffer.from(keyPairOf(seed).privateKey.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
  return `${signed}.${base64(new Uint8Array(await crypto.subtle.sign(algorithm, key, Buffer.from(signed))))}`;
}
