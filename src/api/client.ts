import type { AnyEndpoint, InputOf, OutputOf } from './endpoint.js';
import { ApiError, errorStatus, fetched, passageCodes } from './errors.js';
import { longest } from './limits.js';
import type { withUnknownWords } from './unknown-words.js';

/** The way from an element to a backend: calls of the contract's endpoints, over any transport. */
export interface Client {
  /** True if the backend offers the call. */
  can(endpoint: AnyEndpoint): boolean;
  /** The backend's name for other windows of the origin. A backend inside this page has none. */
  readonly shared?: string;
  /** Keeps the token of a new session in memory; without a token, forgets the last one. */
  authorize?(token?: string): void;
  /** `requestId` identifies the call in the backend's own records; a client need not pass it on. */
  call<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>, signal?: AbortSignal, requestId?: string): Promise<OutputOf<E>>;
}

/** The call below a client, whose answer has not been checked. */
type Ask = (
  endpoint: AnyEndpoint,
  input: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
  requestId?: string,
) => Promise<unknown>;

/** True for a list that is longer than any answer may be, so that its rows need not be checked. */
const isEndless = (answer: unknown) =>
  Object.values(answer ?? {}).some((it: unknown) => Array.isArray(it) && it.length > longest);

/** The usable part of an answer that breaks the contract, if any. Its code loads with the first such answer. */
const keptOf = (...wrong: Parameters<typeof withUnknownWords>) =>
  import('./unknown-words.js').then(({ withUnknownWords }) => withUnknownWords(...wrong)).catch(() => undefined);

/** Checks every answer against the contract: a wrong one becomes an error with the operation's name instead of a broken page. */
export const checked = (can: Client['can'], ask: Ask): Client => ({
  can,
  async call(endpoint, input, signal, requestId) {
    if (!can(endpoint)) throw new ApiError('unsupported', { operation: endpoint.id });
    const asking = ask(endpoint, input, signal, requestId);
    // They load while the answer is on its way. A refusal needs none, and counts even if they do not come.
    const schemas = fetched(endpoint.schemas(), endpoint.id);
    schemas.catch(() => {});
    const answer = await asking;
    const { output } = await schemas;
    const { data, error: cause } = output.safeParse(isEndless(answer) ? undefined : answer);
    const kept = cause ? await keptOf(output, answer, cause.issues) : data;
    if (cause && kept === undefined)
      throw new ApiError('badAnswer', { operation: endpoint.id, path: cause.issues[0]?.path.join('.') ?? '', cause });
    return kept as OutputOf<typeof endpoint>;
  },
});

type AnyAdapter = Readonly<Record<string, ((input: never, signal?: AbortSignal) => Promise<unknown>) | undefined>>;

const clients = new WeakMap<object, Client>();

/** The client of a host's adapter object, made once for each object. */
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

/** The error of a host: our `ApiError`, another copy's, or an object with a `code`; everything else is `unknown`. */
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

/** The client for a host's `adapter`: a client itself, or an object with functions. */
export const clientOf = (source: object): Client =>
  'call' in source && 'can' in source ? (source as Client) : adapterClient(source);
