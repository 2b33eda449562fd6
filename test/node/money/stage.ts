import { contract, type Input, type Name, type Output } from '../../../src/api/contract.js';
import { toWire } from '../../../src/api/wire.js';
import type { Billing } from '../../../src/api/payment-methods.js';
import { ada, createClock, createEngine, scenarios, type Engine, type World } from '../../../mocks/index.js';
import { opened, type Persona } from '../../../mocks/scenarios/begin.js';

export const billing: Billing = {
  name: 'Ada Lovelace',
  address: { line1: '12 St James Square', line2: '', city: 'London', postalCode: 'SW1Y 4LE', region: '', country: 'GB' },
};

export const grace: Persona = {
  companyName: 'Compilers Inc',
  name: 'Grace Hopper',
  email: 'grace@example.com',
  password: 'battery staple',
  country: 'US',
  phone: '+12025550123',
  apiKey: 'grace001',
  apiSecret: 'GraceSecret00001',
};

/** A world in which Ada and Grace have signed up, just now. */
export const twoAccounts = (seed = 1): World => opened(scenarios.new({ seed }), grace);

export const frozen = (world: World): Engine =>
  createEngine({
    world,
    clock: createClock({ at: world.now, frozen: true }),
    checkAnswers: true,
    onError: (error) => {
      throw error;
    },
  });

export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly fields?: Readonly<Record<string, { code: string }>>;
  readonly retryAfter?: number;
}

/** A signed-in caller. */
export interface Person {
  call<K extends Name>(name: K, input: Input<K>): Output<K>;
  /** Makes a call that must be refused. */
  refused<K extends Name>(name: K, input: Input<K>): Refused;
  /** Pays with a new idempotency key. */
  pay(amount: number, by: Input<'createPayment'>['with']): Output<'createPayment'>;
}

export const card = (token: string, keep = true) => ({ kind: 'card', token, billing, keep }) as const;
export const paypal = (token?: string, keep = true) => ({ kind: 'paypal', token, billing, keep }) as const;
export const bankTransfer = { kind: 'bankTransfer', billing } as const;

let keys = 0;

export function person(engine: Engine, { email, password }: Pick<Persona, 'email' | 'password'> = ada): Person {
  let bearer = '';
  const ask = (name: Name, input: object): readonly [number, unknown] => {
    const request = toWire(contract[name], input as never);
    const answer = engine.handle({ ...request, headers: { ...request.headers, authorization: `Bearer ${bearer}` } });
    if (answer instanceof Promise) throw new TypeError(`${name} takes its time`);
    return [answer.status, JSON.parse(String(answer.body))];
  };
  const call: Person['call'] = (name, input) => {
    const [status, data] = ask(name, input);
    if (status >= 300) throw new Error(`${name}: ${JSON.stringify(data)}`);
    return data as never;
  };
  bearer = call('signIn', { email, password }).token ?? '';
  return {
    call,
    refused(name, input) {
      const [status, data] = ask(name, input);
      if (status < 300) throw new Error(`${name} was answered: ${JSON.stringify(data)}`);
      return data as Refused;
    },
    pay: (amount, by) => call('createPayment', { idempotencyKey: `payment-${++keys}`, amount, with: by }),
  };
}

/** Ada in her own world, or in another. */
export function stage(world: World = scenarios.new()) {
  const engine = frozen(world);
  const account = () => engine.world.accounts.get(world.phones.get(ada.phone)!)!;
  return { engine, ada: person(engine), account };
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
