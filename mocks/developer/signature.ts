// The digests come from @noble/hashes: audited, small, the same in Node and in a page, with MD5.
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { WireRequest } from '../../src/api/wire.js';
import type { Params } from '../engine/router.js';
import type { CallbackSettings } from '../world/callback-entities.js';
import { userOfKey } from '../world/user-of-key.js';
import type { World } from '../world/world.js';
import { parametersOf } from './parameters.js';

const hashed = (digest: Parameters<typeof hmac>[0]) => (text: string, secret: string) =>
  hmac(digest, utf8ToBytes(secret), utf8ToBytes(text));

/** The service's methods: MD5 of the text with the secret behind it, or an HMAC of the text by any of four digests. */
const methods = {
  md5hash: (text: string, secret: string) => md5(utf8ToBytes(text + secret)),
  md5: hashed(md5),
  sha1: hashed(sha1),
  sha256: hashed(sha256),
  sha512: hashed(sha512),
} as const satisfies Readonly<Record<NonNullable<CallbackSettings['signature']>, unknown>>;

/**
 * The text that is signed: `&name=value` of all parameters but the signature, sorted by name; `&` and `=` in a value become `_`.
 */
const signedText = (params: Params): string =>
  Object.entries(params)
    .filter(([name]) => name !== 'sig')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `&${name}=${value.replace(/[&=]/g, '_')}`)
    .join('');

const signatureMethods = Object.keys(methods) as (keyof typeof methods)[];

/** The signature of parameters by a method of the service. */
export const signatureBy = (method: keyof typeof methods, params: Params, secret: string): string =>
  bytesToHex(methods[method](signedText(params), secret));

/**
 * The same request with the credentials that its signature proves: its key, and the secret that signed it. Any secret of the key
 * may sign. The time of signing is not checked, because the mock's clock can be moved.
 */
export function withProvenSecret(world: World, request: WireRequest): WireRequest {
  const params = readable(request);
  const { api_key: key = '', sig = '', timestamp = '' } = params;
  const user = userOfKey(world, key);
  if (!user || 'api_secret' in params || !/^\d+$/.test(timestamp)) return request;
  const isSignedBy = (secret: string) => signatureMethods.some((it) => signatureBy(it, params, secret) === sig.toLowerCase());
  const proof = user.secrets.find(({ secret }) => isSignedBy(secret));
  if (!proof) return request;
  return { ...request, headers: { ...request.headers, authorization: `Basic ${btoa(`${key}:${proof.secret}`)}` } };
}

function readable(request: WireRequest): Params {
  try {
    return parametersOf(request);
  } catch {
    return {};
  }
}
