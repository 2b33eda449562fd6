import type { WireRequest } from '../../src/api/wire.js';
import type { Answer, Run } from '../engine/operation.js';
import type { Application } from '../world/application-entities.js';
import { shownKey } from '../world/shown-key.js';
import { userOfKey } from '../world/user-of-key.js';
import type { World } from '../world/world.js';
import { applicationOf } from '../rules/applications.js';
import { keyPairOf } from './rsa-key.js';

/** A token of an application (JSON Web Token, RS256) in its parts. */
interface Token {
  readonly applicationId: string;
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (it) => it.charCodeAt(0));

function claimsIn(base64: string): Readonly<Record<string, unknown>> {
  const claims: unknown = JSON.parse(new TextDecoder().decode(bytesOf(base64)));
  return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : {};
}

/** The token of a request, if it has one that can be read. */
function tokenOf({ headers }: WireRequest): Token | undefined {
  const [, header, claims, signature] = /^bearer +([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(headers['authorization'] ?? '') ?? [];
  if (!header || !claims || !signature) return undefined;
  try {
    if (claimsIn(header)['alg'] !== 'RS256') return undefined;
    const { application_id: id } = claimsIn(claims);
    if (typeof id !== 'string') return undefined;
    return { applicationId: id, signed: `${header}.${claims}`, signature: bytesOf(signature) };
  } catch {
    return undefined;
  }
}

/** The application that a token names, by whichever account. */
const namedIn = (world: World, { applicationId }: Token): Application | undefined =>
  applicationOf(world, world.applicationOwners.get(applicationId) ?? '', applicationId);

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const imported = (pem: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', bytesOf(pem.replace(/-----[^-]+-----|\s/g, '')), algorithm, false, ['verify']);

async function isSignedBy(pem: string, { signature, signed }: Token): Promise<boolean> {
  try {
    return await crypto.subtle.verify(algorithm, await imported(pem), signature, new TextEncoder().encode(signed));
  } catch {
    return false;
  }
}

const publicKeyOf = ({ seed }: World, { publicKey }: Application): string => publicKey || keyPairOf(seed).publicKey;

/** The same request with the credentials of the application's key, and the application's id; without a right token, as it is. */
async function proven(request: WireRequest, run: Run): Promise<readonly [WireRequest, applicationId: string]> {
  const token = tokenOf(request);
  const world = run((it) => [it, it]);
  const application = token && namedIn(world, token);
  if (!application || !(await isSignedBy(publicKeyOf(world, application), token))) return [request, ''];
  const key = shownKey(world, application.apiKey);
  const authorization = `Basic ${btoa(`${key}:${userOfKey(world, key)?.secrets[0]?.secret ?? ''}`)}`;
  return [{ ...request, headers: { ...request.headers, authorization } }, application.id];
}

/**
 * Passes a request with a right token on as if it came with the key of the application, whose id is a parameter then:
 * `applicationId`, empty for all other requests. The times in a token are not checked, because the mock's clock can be moved.
 */
export const byToken =
  (answer: Answer): Answer =>
  (request, inPath, run, gate) =>
    /^bearer /i.test(request.headers['authorization'] ?? '')
      ? proven(request, run).then(([known, applicationId]) => answer(known, { ...inPath, applicationId }, run, gate))
      : answer(request, { ...inPath, applicationId: '' }, run, gate);
