import type { Name } from '../../src/api/contract.js';
import { ApiError } from '../../src/api/errors.js';
import type { Transport } from '../../src/api/wire.js';
import { backendBy, offers, type Backend } from './backend.js';
import { NotOffered, Unmet } from './unmet.js';
import type { Check } from './check.js';
import { callbacks } from './checks/callbacks.js';
import { countedDays } from './checks/counted-days.js';
import { everyOperation } from './checks/every-operation.js';
import { keys } from './checks/keys.js';
import { lists } from './checks/lists.js';
import { money } from './checks/money.js';
import { numbers } from './checks/numbers.js';
import { optIns } from './checks/opt-ins.js';
import { paymentLists } from './checks/payment-lists.js';
import { payments } from './checks/payments.js';
import { profile } from './checks/profile.js';
import { publicApi } from './checks/public-api.js';
import { publicApiCalls } from './checks/public-api-calls.js';
import { refusals } from './checks/refusals.js';
import { sessions } from './checks/sessions.js';
import { settings } from './checks/settings.js';
import { shortCodes } from './checks/short-codes.js';
import { sortedLists } from './checks/sorted-lists.js';
import { signUps } from './checks/sign-up.js';
import { signUpLimits } from './checks/sign-up-limits.js';
import { users } from './checks/users.js';
import { personsOf, type Account, type Persons } from './persons.js';

export const checks: readonly Check[] = [
  ...everyOperation,
  ...refusals,
  ...lists,
  ...sortedLists,
  countedDays,
  ...signUps,
  ...signUpLimits,
  ...sessions,
  ...users,
  ...profile,
  ...keys,
  ...money,
  ...payments,
  ...paymentLists,
  ...settings,
  ...numbers,
  ...shortCodes,
  ...optIns,
  ...callbacks,
  ...publicApi,
  ...publicApiCalls,
];

export interface Result {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly outcome: 'holds' | 'fails' | 'notImplemented' | 'skipped';
  /** The expected and the actual result, the missing operations, or what the check needs. Empty for what holds. */
  readonly why: string;
}

export interface ConformOptions {
  /** Carries the requests. */
  readonly transport: Transport;
  /** True if the backend offers the mock's own control of clock and outbox. */
  readonly control?: boolean;
  /** An account that can sign in already. */
  readonly account?: Account;
  /** Tells this run from others on the same backend; letters and digits. */
  readonly run: string;
  /** Selects checks by id; all run by default. */
  readonly only?: (id: string) => boolean;
}

const cannot = ({ as }: Check): string =>
  as === 'anybody'
    ? 'takes an account, or control of the outbox'
    : as === 'newcomer'
      ? 'takes control of the outbox, for a PIN'
      : 'takes control of the clock and the outbox';

/** The reason of a failure, without anything that was sent. */
function reason(error: unknown): string {
  if (error instanceof Unmet) return error.message;
  if (error instanceof ApiError) return `an answer was expected, got ${error.message}`;
  // The message of a parser quotes its input, so it is left out.
  if (error instanceof SyntaxError) return 'JSON was expected, got something else';
  return `no answer: ${error instanceof Error ? error.message : String(error)}`;
}

async function resultOf(check: Check, backend: Backend, persons: Persons, missing: ReadonlySet<Name>): Promise<Result> {
  const { id, says, source } = check;
  const result = (outcome: Result['outcome'], why = ''): Result => ({ id, says, source, outcome, why });
  const lacking = check.needs.filter((name) => missing.has(name));
  if (lacking.length > 0) return result('notImplemented', lacking.join(', '));
  if (!persons.mayFind(check)) return result('skipped', cannot(check));
  const unreachable = persons.needs(check).filter((name) => missing.has(name));
  if (unreachable.length > 0) return result('notImplemented', unreachable.join(', '));
  try {
    await check.run(backend, await persons.find(check));
    return result('holds');
  } catch (error) {
    persons.forget();
    if (error instanceof NotOffered) return result('notImplemented', error.message);
    return result('fails', reason(error));
  } finally {
    if (check.as === 'traveller') persons.forget();
  }
}

/** Runs the checks one after the other. Rejects when the backend does not answer at all. */
export async function* conform(options: ConformOptions): AsyncGenerator<Result> {
  const { transport, control = false, account, run, only = () => true } = options;
  const backend = backendBy(transport, run, control);
  const persons = personsOf(backend, account);
  const chosen = checks.filter(({ id }) => only(id));
  const missing = new Set<Name>();
  const asked = new Set(chosen.flatMap((check) => [...check.needs, ...persons.needs(check)]));
  for (const name of asked) if (!(await offers(backend, name))) missing.add(name);
  for (const check of chosen) yield await resultOf(check, backend, persons, missing);
}
