import { createClock, createEngine, inProcess, type Engine, type World } from '../../../mocks/index.js';
import { start } from '../../../mocks/scenarios/index.js';
import type { Client } from '../../../src/api/client.js';
import { contract, type Input, type Output } from '../../../src/api/contract.js';
import { ApiError } from '../../../src/api/errors.js';
import type { WireRequest, WireResponse } from '../../../src/api/wire.js';

/** A backend whose clock stands still, which checks its answers and throws its own errors. */
export function stagedEngine({ seed = 1, world }: { readonly seed?: number; readonly world?: World } = {}): Engine {
  return createEngine({
    seed,
    ...(world && { world }),
    clock: createClock({ at: world?.now ?? start, frozen: true }),
    checkAnswers: true,
    onError: (error) => {
      throw error;
    },
  });
}

export const person: Input<'startSignUp'> = {
  companyName: 'Acme Ltd',
  name: 'Grace',
  email: 'grace@example.com',
  password: 'long enough',
  country: 'GB',
  phone: '+447700900001',
  channel: 'sms',
};

/** The latest PIN. */
export const lastPin = (engine: Engine): string => /\d{6}/.exec(engine.outbox({ kind: 'sms' }).at(-1)?.text ?? '')?.[0] ?? '';

export const wrong = (pin: string): string => (pin === '000000' ? '000001' : '000000');

/** The result of a call, or its refusal as plain data. */
export const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    const { code, fields, retryAfter } = error;
    return {
      code,
      ...(Object.keys(fields).length > 0 && { fields }),
      ...(retryAfter !== undefined && { retryAfter }),
    };
  });

export async function signedUp(engine: Engine, changes: Partial<Input<'startSignUp'>> = {}, client: Client = inProcess(engine)) {
  const { id } = await client.call(contract.startSignUp, { ...person, ...changes });
  const session: Output<'verifySignUp'> = await client.call(contract.verifySignUp, { signUpId: id, pin: lastPin(engine) });
  client.authorize?.(session.token);
  return client;
}

/** The engine's immediate answer, which everything but files has. */
export function answer(engine: Engine, request: WireRequest): WireResponse & { readonly body: string } {
  const response = engine.handle(request);
  if (response instanceof Promise || typeof response.body !== 'string') throw new TypeError(`${request.url} gives a file`);
  return { ...response, body: response.body };
}
