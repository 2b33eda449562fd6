import type { AnyEndpoint, InputOf, OutputOf } from './endpoint.js';
import { ApiError, errorStatus, passageCodes } from './errors.js';
import type { withUnknownWords } from './unknown-words.js';
import { longest } from './values.js';

/** How an element reaches a backend: by endpoints of the contract, whatever carries them. */
export interface Client {
  /** Whether the backend offers the call. */
  can(endpoint: AnyEndpoint): boolean;
  /** What the other windows of the origin know the backend by; one that is this page's own has no such name. */
  readonly shared?: string;
  /** Keeps the token of a session that has begun, in memory only; without one, forgets it. */
  authorize?(token?: string): void;
  call<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>, signal?: AbortSignal): Promise<OutputOf<E>>;
}

/** What a client asks below it, before the answer is checked. */
type Ask = (endpoint: AnyEndpoint, input: Readonly<Record<string, unknown>>, signal?: AbortSignal) => Promise<unknown>;

/** A list that no answer may hold, told before each of its rows is looked at. */
const isEndless = (answer: unknown) =>
  Object.values(answer ?? {}).some((it: unknown) => Array.isArray(it) && it.length > longest);

/** What can be shown of an answer that breaks the contract, if anything can. Its code comes when there is one. */
const keptOf = (...wrong: Parameters<typeof withUnknownWords>) =>
  import('./unknown-words.js').then(({ withUnknownWords }) => withUnknownWords(...wrong)).catch(() => undefined);

/** Checks every answer against the contract: a wrong one is an error with the operation's name, never a broken page. */
export const checked = (can: Client['can'], ask: Ask): Client => ({
  can,
  async call(endpoint, input, signal) {
    if (!can(endpoint)) throw new ApiError('unsupported', { operation: endpoint.id });
    const answer = await ask(endpoint, input, signal);
    const { data, error: cause } = endpoint.output.safeParse(isEndless(answer) ? undefined : answer);
    const kept = cause ? await keptOf(endpoint, answer, cause.issues) : data;
    if (cause && kept === undefined)
      throw new ApiError('badAnswer', { operation: endpoint.id, path: cause.issues[0]?.path.join('.') ?? '', cause });
    return kept as OutputOf<typeof endpoint>;
  },
});

type AnyAdapter = Readonly<Record<string, ((input: never, signal?: AbortSignal) => Promise<unknown>) | undefined>>;

const clients = new WeakMap<object, Client>();

/** The client of a host's adapter object: the same one as long as the object is the same. */
function adapterClient(adapter: object): Client {
  const known = clients.get(adapter);
  if (known) return known;
  const functions = adapter as AnyAdapter;
  const asked = checked(
    ({ id }) => typeof functions[id] === 'function',
    async ({ id }, input, signal) => {
      try {
        return await functions[id]?.(input as never, signal);
      } catch (error) {
        throw signal?.aborted ? error : refusal(error, id);
      }
    },
  );
  const client: Client = { ...asked, shared: 'adapter' };
  clients.set(adapter, client);
  return client;
}

/** A host throws our `ApiError`, another copy's, or anything with a `code`; all else is unknown. */
function refusal(error: unknown, operation: string): ApiError {
  const { code, fields, retryAfter } = (error ?? {}) as Partial<ApiError>;
  const known = code && (Object.hasOwn(errorStatus, code) || passageCodes.some((it) => it === code)) ? code : 'unknown';
  return new ApiError(known, {
    operation,
    cause: error,
    ...(fields && { fields }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** What a host may hand over: a client, or an adapter object of its own. */
export const clientOf = (source: object): Client =>
  'call' in source && 'can' in source ? (source as Client) : adapterClient(source);
