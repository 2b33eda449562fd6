import type { WireRequest } from '../../../src/api/wire.js';
import { fieldsOf, isMultipart } from '../../engine/multipart.js';
import { hiddenInAddresses } from './addresses.js';
import type { Asked } from './journal.js';
import { literal, named } from './names.js';
import { numberFor, standInFor } from './stand-ins.js';

/** Fields that prove who somebody is. */
const isProof = /password|secret|token|nonce|authorization|^(sig|pin|code|pin_?code)$/i;
/** Ids, which open nothing, and the payment provider's tokens, which neither do. */
const isId = /^(acc|usr|sec|pay)_[\da-f]{8}$/;
const isPaymentToken = /^(mock|fake)-/;
const isOpen = (text: string, name: string): boolean =>
  isId.test(text) || (isPaymentToken.test(text) && /token|nonce/i.test(name));
/** Keys of accounts that the world does not know. */
const isForeignKey = /^[\da-f]{8}$/i;
const realm = /_[bcdfghjkmnpqrstvwxz]{10}(?![a-z])/g;
/** Short secrets are no more than digits, and so are known by their fields alone. */
const longEnough = 12;
const form = 'application/x-www-form-urlencoded';

/** The part of a call that is the same for each of its texts. */
export interface Masking {
  /** The names of the world's secrets. */
  readonly names: ReadonlyMap<string, string>;
  /** The secrets that no world knows, numbered as they come. */
  readonly unknown: Map<string, number>;
  /** The name of the secret that has signed the call, if one has. */
  readonly signer: string | undefined;
  readonly isKey: (text: string) => boolean;
}

/** A call without its secrets and without what belongs to its world alone. */
export function maskedCall({ method, url, headers, body = '' }: WireRequest, masking: Masking): Omit<Asked, 'at' | 'status'> {
  const [path, query] = splitOnce(url, '?');
  const type = headers['content-type'];
  const auth = authOf(headers['authorization'], masking);
  return {
    method,
    path: maskedPath(path, masking),
    ...(query && { query: pairs(new URLSearchParams(query), masking) }),
    ...(type !== undefined && { type: isMultipart(type) ? form : type }),
    ...(auth && { auth }),
    ...(body && bodyOf(type ?? '', body, masking)),
  };
}

const splitOnce = (text: string, by: string): readonly [string, string | undefined] => {
  const at = text.indexOf(by);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
};

const pairs = (all: Iterable<readonly [string, string]>, masking: Masking): [string, string][] =>
  [...all].map(([name, value]) => [literal(name), maskedText(value, name, masking)]);

/** A body as data, read as the mock reads it: what says that it is JSON, or is, is nothing else. */
function bodyOf(type: string, body: string, masking: Masking): Pick<Asked, 'form' | 'json' | 'unreadable'> {
  try {
    if (isMultipart(type)) return { form: pairs(fieldsOf(type, body), masking) };
    if (!type.startsWith(form)) return { json: maskedData(JSON.parse(body), '', masking) };
  } catch {
    if (isMultipart(type) || /json|javascript/i.test(type)) return { unreadable: body.length };
  }
  return { form: pairs(new URLSearchParams(body), masking) };
}

function maskedData(data: unknown, name: string, masking: Masking): unknown {
  if (typeof data === 'string') return maskedText(data, name, masking);
  if (typeof data === 'number') return isProof.test(name) ? numberFor(data, masking.names) : data;
  if (Array.isArray(data)) return data.map((it) => maskedData(it, name, masking));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskedData(value, key, masking)]));
}

/** The text without secrets: names of those that its world has, and what stands for the others. */
function maskedText(text: string, name: string, masking: Masking): string {
  const { names, unknown, signer } = masking;
  if (name === 'sig' && signer !== undefined) return named(`signed.${signer}`);
  const own = text.replace(realm, '');
  const isSecret = text !== '' && isProof.test(name) && !isOpen(text, name);
  const known = isSecret || text.length >= longEnough ? names.get(own) : undefined;
  if (known !== undefined) return named(known);
  if (isSecret || /^[\da-f]{40}$/.test(own)) return standInFor(text, unknown);
  if (text.startsWith('-----BEGIN PUBLIC KEY-----')) return named('publicKey');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text)) return literal('(a private key)');
  return literal(hiddenInAddresses(own));
}

/** The oldest clients write a secret behind the key. */
function maskedPath(path: string, masking: Masking): string {
  const isOld = /^\/(account|number|search)\//.test(path);
  let before = '';
  const parts = path.split('/').map((part) => {
    const name = isOld && (masking.isKey(before) || isForeignKey.test(before)) ? 'secret' : '';
    before = part.replace(realm, '');
    return maskedText(part, name, masking);
  });
  return parts.join('/');
}

function authOf(authorization: string | undefined, masking: Masking): Asked['auth'] {
  const [, scheme = '', proof = ''] = /^(basic|bearer) +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (!scheme) return undefined;
  if (/^bearer$/i.test(scheme)) {
    const application = applicationIn(proof);
    return application === undefined ? { bearer: maskedText(proof, 'token', masking) } : { application };
  }
  const [key, secret] = splitOnce(decoded(proof), ':');
  // Without a colon, nobody knows which of the two it is.
  if (secret === undefined) return { basic: [maskedText(key, 'secret', masking), ''] };
  return { basic: [maskedText(key, '', masking), maskedText(secret, 'secret', masking)] };
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('latin1');

/** The application that a token (JSON Web Token) is of. */
function applicationIn(token: string): string | undefined {
  const [, claims] = token.split('.');
  if (claims === undefined) return undefined;
  try {
    const { application_id: id } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
      readonly application_id?: unknown;
    };
    return typeof id === 'string' ? id.slice(0, 100) : '';
  } catch {
    return '';
  }
}
