import type { Client } from '../../src/api/client.js';
import { contract, type Input, type Name, type Output } from '../../src/api/contract.js';
import { ApiError, errorStatus } from '../../src/api/errors.js';
import { httpClient } from '../../src/api/http.js';
import { toWire, type Transport, type WireRequest, type WireResponse } from '../../src/api/wire.js';
import type { Sent } from '../world/sent.js';
import { Unmet } from './unmet.js';
import { withCookies } from './cookies.js';

/** Somebody who calls: signed in, or not yet. */
export interface Person {
  readonly email: string;
  call<K extends Name>(name: K, input: Input<K>): Promise<Output<K>>;
  /** The code of a refusal, with the fields at fault: `invalid: pin wrongPin`. Answered calls fail the check. */
  refused<K extends Name>(name: K, input: Input<K>): Promise<string>;
  /** As it lies on the wire. */
  raw(request: WireRequest): Promise<WireResponse>;
  authorize(token: string | undefined): void;
}

/** What a clock and an outbox are read by, where a backend offers the mock's own control. */
interface Control {
  advance(duration: string): Promise<void>;
  /** To an instant that is still to come. */
  moveTo(instant: string): Promise<void>;
  /** The texts that somebody was sent, the last one last. */
  sent(kind: Sent['kind'], to: string): Promise<readonly string[]>;
}

/** The backend that is checked. */
export interface Backend {
  readonly control: Control | undefined;
  /** Somebody of whom the backend knows nothing yet. */
  stranger(email?: string): Person;
  /** Something that nobody else has used: `ada-4f1c`. */
  unique(prefix: string): string;
}

/** A refusal in a word, and the words for its fields. */
const described = ({ code, fields }: ApiError): string =>
  [code, ...Object.entries(fields).map(([field, issue]) => `${field} ${issue.code}`)].join(': ');

function personOf(transport: Transport, email: string): Person {
  const client: Client = httpClient({ transport });
  let bearer: Readonly<Record<string, string>> = {};
  return {
    email,
    call: (name, input) => client.call(contract[name], input),
    async refused(name, input) {
      try {
        await client.call(contract[name], input as never);
      } catch (error) {
        if (error instanceof ApiError) return described(error);
        throw error;
      }
      throw new Unmet(name, 'a refusal', 'an answer');
    },
    raw: (request) => transport({ ...request, headers: { ...request.headers, ...bearer } }),
    authorize(token) {
      client.authorize?.(token);
      bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
    },
  };
}

/** The mock's own routes for clock and outbox. */
function controlBy(transport: Transport): Control {
  const ask = async (method: 'GET' | 'POST', url: string, data?: object): Promise<unknown> => {
    const body = data && { body: JSON.stringify(data) };
    const answer = await transport({ method, url, headers: { 'content-type': 'application/json' }, ...body });
    if (answer.status >= 300) throw new Unmet(`${method} ${url}`, 'an answer', String(answer.status));
    return JSON.parse(String(answer.body));
  };
  return {
    advance: async (duration) => void (await ask('POST', '/_mock/clock', { advance: duration })),
    moveTo: async (instant) => void (await ask('POST', '/_mock/clock', { to: instant })),
    async sent(kind, to) {
      const sent = (await ask('GET', `/_mock/outbox?kind=${kind}`)) as readonly Sent[];
      return sent.filter((it) => it.to === to).map(({ text }) => text);
    },
  };
}

/** A backend behind a transport; `run` tells one run of the checks from another. */
export function backendBy(transport: Transport, run: string, controlled: boolean): Backend {
  let serial = 0;
  const unique = (prefix: string) => `${prefix}-${run}-${++serial}`;
  return {
    control: controlled ? controlBy(transport) : undefined,
    stranger: (email = `${unique('ada')}@example.com`) => personOf(withCookies(transport), email),
    unique,
  };
}

const codeOf = ({ body }: WireResponse): string | undefined => {
  try {
    const { code } = JSON.parse(String(body)) as { code?: string };
    return code !== undefined && Object.hasOwn(errorStatus, code) ? code : undefined;
  } catch {
    return undefined;
  }
};

/** A request of a row with nothing in it but what a path must have. */
export const emptyRequest = (name: Name): WireRequest => {
  const ids = Array.from(contract[name].route.matchAll(/\{(\w+)\}/g), ([, id = '']) => [id, 'nobody'] as const);
  return toWire(contract[name], Object.fromEntries(ids));
};

/**
 * Whether a backend offers an operation: what it has not, it answers as any path that it does not know. Only a public operation that
 * is given an id may not find it.
 */
export async function offers(backend: Backend, name: Name): Promise<boolean> {
  const answer = await backend.stranger().raw(emptyRequest(name));
  if (answer.status === 405 || answer.status === 501) return false;
  const { access, route } = contract[name];
  const seeks = access === 'public' && route.includes('{');
  return answer.status !== 404 || (seeks && codeOf(answer) === 'notFound');
}

export { codeOf };
