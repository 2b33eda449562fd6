import type { Name } from '../../src/api/contract.js';
import { ApiError } from '../../src/api/errors.js';
import type { Transport } from '../../src/api/wire.js';
import { backendBy, offers, type Backend, type Person } from './backend.js';
import { Unmet, type Check } from './check.js';
import { everyOperation } from './checks/every-operation.js';
import { money } from './checks/money.js';
import { people } from './checks/people.js';
import { products } from './checks/products.js';
import { signUps } from './checks/sign-up.js';
import { newcomer, signedIn } from './newcomer.js';

/** All that a backend of the contract is held to. */
export const checks: readonly Check[] = [...everyOperation, ...signUps, ...people, ...money, ...products];

export interface Result {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly outcome: 'holds' | 'fails' | 'notImplemented' | 'skipped';
  /** What was expected and what came; which operations are missing; what a check would take. Empty for what holds. */
  readonly why: string;
}

export interface ConformOptions {
  /** How requests get there. */
  readonly transport: Transport;
  /** Whether the backend offers the mock's own control of clock and outbox. */
  readonly control?: boolean;
  /** Somebody who can sign in already. */
  readonly account?: { readonly email: string; readonly password: string };
  /** What tells this run from others on the same backend; letters and digits. */
  readonly run: string;
  /** Whether a check is wanted; all are unless told. */
  readonly only?: (id: string) => boolean;
}

/** Whom a check is made as; undefined where there is no way to have such a person. */
async function personFor(check: Check, backend: Backend, { account }: ConformOptions): Promise<Person | undefined> {
  if (check.as === 'nobody') return backend.stranger();
  if (check.as === 'anybody' && account) return signedIn(backend, account.email, account.password);
  return backend.control ? newcomer(backend) : undefined;
}

const cannot = (check: Check): string =>
  check.as === 'anybody' ? 'takes an account, or control of the outbox' : 'takes control of the clock and the outbox';

/** What was wrong, without a word of what was sent. */
function reason(error: unknown): string {
  if (error instanceof Unmet) return error.message;
  if (error instanceof ApiError) return `an answer was expected, got ${error.message}`;
  return `no answer: ${error instanceof Error ? error.message : String(error)}`;
}

async function resultOf(check: Check, backend: Backend, missing: readonly Name[], options: ConformOptions): Promise<Result> {
  const { id, says, source } = check;
  const result = (outcome: Result['outcome'], why = ''): Result => ({ id, says, source, outcome, why });
  const lacking = check.needs.filter((name) => missing.includes(name));
  if (lacking.length > 0) return result('notImplemented', lacking.join(', '));
  try {
    const person = await personFor(check, backend, options);
    if (!person) return result('skipped', cannot(check));
    await check.run(backend, person);
    return result('holds');
  } catch (error) {
    return result('fails', reason(error));
  }
}

/** Holds a backend to the contract and the rules, one check after the other. */
export async function* conform(options: ConformOptions): AsyncGenerator<Result> {
  const { transport, control = false, run, only = () => true } = options;
  const backend = backendBy(transport, run, control);
  const wanted = checks.filter(({ id }) => only(id));
  const missing: Name[] = [];
  for (const name of new Set(wanted.flatMap(({ needs }) => needs))) if (!(await offers(backend, name))) missing.push(name);
  for (const check of wanted) yield await resultOf(check, backend, missing, options);
}
