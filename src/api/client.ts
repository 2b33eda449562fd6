import type { AnyEndpoint, InputOf, OutputOf } from './endpoint.js';
import { ApiError } from './errors.js';

/** How an element reaches a backend: by rows of the contract, whatever carries them. */
export interface Client {
  /** Whether the backend offers the call. */
  can(row: AnyEndpoint): boolean;
  call<E extends AnyEndpoint>(row: E, input: InputOf<E>, signal?: AbortSignal): Promise<OutputOf<E>>;
}

/** What a client asks below it, before the answer is checked. */
type Ask = (row: AnyEndpoint, input: Readonly<Record<string, unknown>>, signal?: AbortSignal) => Promise<unknown>;

/** Checks every answer against the contract: a wrong one is an error with the operation's name, never a broken page. */
export const checked = (can: Client['can'], ask: Ask): Client => ({
  can,
  async call(row, input, signal) {
    if (!can(row)) throw new ApiError('unsupported', { operation: row.id });
    const { data, success } = row.output.safeParse(await ask(row, input, signal));
    if (!success) throw new ApiError('badAnswer', { operation: row.id });
    return data as OutputOf<typeof row>;
  },
});

type AnyAdapter = Readonly<Record<string, ((input: never, signal?: AbortSignal) => Promise<unknown>) | undefined>>;

const clients = new WeakMap<object, Client>();

/** The client of a host's adapter object: the same one as long as the object is the same. */
export function adapterClient(adapter: object): Client {
  const known = clients.get(adapter);
  if (known) return known;
  const functions = adapter as AnyAdapter;
  const client = checked(
    ({ id }) => typeof functions[id] === 'function',
    async ({ id }, input, signal) => functions[id]?.(input as never, signal),
  );
  clients.set(adapter, client);
  return client;
}
