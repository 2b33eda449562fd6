import type { Client } from '../../src/api/client.js';
import { contract, type Input, type Name, type Output } from '../../src/api/contract.js';
import { ApiError, errorStatus } from '../../src/api/errors.js';
import { httpClient } from '../../src/api/http.js';
import { toWire, type Transport, type WireRequest, type WireResponse } from '../../src/api/wire.js';
import type { TriggerInput } from '../callbacks/triggers.js';
import type { CallbackView } from '../callbacks/view.js';
import type { Sent } from '../world/sent.js';
import { NotOffered, Unmet } from './unmet.js';
import { withCookies } from './cookies.js';

/** A caller of the backend, signed in or not. */
export interface Person {
  readonly email: string;
  call<K extends Name>(name: K, input: Input<K>): Promise<Output<K>>;
  /**
   * Returns the code of a refusal, with the fields at fault: `invalid: pin wrongPin`. The check fails if the call is answered.
   */
  refused<K extends Name>(name: K, input: Input<K>): Promise<string>;
  /** The raw request and answer. */
  raw(request: WireRequest): Promise<WireResponse>;
  authorize(token: string | undefined): void;
}

/** Access to the clock and the outbox, if the backend offers the mock's own control. */
interface Control {
  advance(duration: string): Promise<void>;
  /** Moves the clock to a future instant. */
  moveTo(instant: string): Promise<void>;
  /** Callbacks to programs, those made last first. */
  callbacks(): Promise<readonly CallbackView[]>;
  /** Makes an event happen: a phone sends a text. */
  trigger(event: TriggerInput): Promise<void>;
  /** Texts sent to an address or phone number, the latest last. */
  sent(kind: Sent['kind'], to: string): Promise<readonly string[]>;
}

/** The backend under check. */
export interface Backend {
  readonly control: Control | undefined;
  /** A caller whom the backend does not know yet. */
  stranger(email?: string): Person;
  /** A text that nobody else has used: `ada-4f1c`. */
  unique(prefix: string): string;
}

/** The code of a refusal, and the codes of its fields. */
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
    if (answer.status === 404) throw new NotOffered(`${method} ${url.split('?', 1)[0]}`);
    if (answer.status >= 300) throw new Unmet(`${method} ${url}`, 'an answer', String(answer.status));
    return JSON.parse(String(answer.body));
  };
  return {
    advance: async (duration) => void (await ask('POST', '/_mock/clock', { advance: duration })),
    moveTo: async (instant) => void (await ask('POST', '/_mock/clock', { to: instant })),
    callbacks: async () => ((await ask('GET', '/_mock/callbacks?size=1000')) as { callbacks: readonly CallbackView[] }).callbacks,
    trigger: async (event) => void (await ask('POST', '/_mock/trigger', event)),
    async sent(kind, to) {
      const sent = (await ask('GET', `/_mock/outbox?kind=${kind}`)) as readonly Sent[];
      return sent.filter((it) => it.to === to).map(({ text }) => text);
    },
  };
}

/** A backend behind a transport; `run` keeps the data of one run of the checks apart from another's. */
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

/** A request to an endpoint with nothing in it but the parameters of its path. */
export const emptyRequest = (name: Name): WireRequest => {
  const ids = Array.from(contract[name].route.matchAll(/\{(\w+)\}/g), ([, id = '']) => [id, 'nobody'] as const);
  return toWire(contract[name], Object.fromEntries(ids));
};

/**
 * True if a backend offers an operation. Backends answer one that they lack like any unknown path. A 404 `notFound` is a valid
 * answer only from a public operation with an id.
 */
export async function offers(backend: Backend, name: Name): Promise<boolean> {
  const answer = await backend.stranger().raw(emptyRequest(name));
  if (answer.status === 405 || answer.status === 501) return false;
  const { access, route } = contract[name];
  const seeks = access === 'public' && route.includes('{');
  return answer.status !== 404 || (seeks && codeOf(answer) === 'notFound');
}

export { codeOf };
