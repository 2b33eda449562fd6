import type { WireResponse } from '../../src/api/wire.js';
import type { Backend, Person } from './backend.js';
import { codeOf } from './backend.js';
import { NotOffered } from './unmet.js';

export type Data = Readonly<Record<string, unknown>>;

/** An application of an account, with the private half of its key as PEM. */
interface Signer {
  readonly id: string;
  readonly privateKey: string;
}

/** An account's program, which calls the public API with key and secret, or with the token of an application. */
export interface Program {
  readonly apiKey: string;
  readonly ask: (method: string, path: string, body?: object, signer?: Signer) => Promise<readonly [status: number, body: Data]>;
}

const encoded = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replaceAll('=', ''); // prettier-ignore
const textOf = (value: object): string => encoded(new TextEncoder().encode(JSON.stringify(value)));
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** The token of an application (RS256). */
async function tokenOf({ id, privateKey }: Signer): Promise<string> {
  const bytes = Uint8Array.from(atob(privateKey.replace(/-----[^-]+-----|\s/g, '')), (it) => it.charCodeAt(0));
  const key = await crypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
  const signed = `${textOf({ alg: 'RS256', typ: 'JWT' })}.${textOf({ application_id: id })}`;
  const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(signed));
  return `${signed}.${encoded(new Uint8Array(signature))}`;
}

function dataIn({ body }: WireResponse): Data {
  const text = String(body);
  return text ? (JSON.parse(text) as Data) : {};
}

/** True for an answer of a backend that has no such route. */
const isMissing = (answer: WireResponse): boolean =>
  answer.status === 501 || answer.status === 405 || (answer.status === 404 && codeOf(answer) === 'notFound');

/** The program of a person who is signed in. */
export async function programOf(backend: Backend, person: Person): Promise<Program> {
  const { apiKey, secrets } = await person.call('getApiKey', {});
  const { secret } = await person.call('revealApiSecret', { secretId: secrets[0]?.id ?? '' });
  const stranger = backend.stranger();
  return {
    apiKey,
    async ask(method, path, body, signer) {
      const authorization = signer ? `Bearer ${await tokenOf(signer)}` : `Basic ${btoa(`${apiKey}:${secret}`)}`;
      const content = body && { body: JSON.stringify(body) };
      const headers = { authorization, 'content-type': 'application/json' };
      const answer = await stranger.raw({ method, url: path, headers, ...content });
      if (isMissing(answer)) throw new NotOffered(`${method} ${path.split('?', 1)[0]}`);
      return [answer.status, dataIn(answer)];
    },
  };
}

/** An application that the program makes, which can sign. */
export async function signerOf({ ask }: Program, capabilities: object = {}): Promise<Signer> {
  const [, made] = await ask('POST', '/v2/applications', { name: 'Conformance', capabilities });
  const { private_key: privateKey } = (made['keys'] ?? {}) as Data;
  return { id: String(made['id']), privateKey: String(privateKey) };
}

/** The balance of the program's account, in euros. */
export const balanceOf = async ({ ask }: Program): Promise<number> =>
  Number((await ask('GET', '/account/get-balance'))[1]['value']);
