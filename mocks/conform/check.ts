import type { Name } from '../../src/api/contract.js';
import type { Backend, Person } from './backend.js';
import { Unmet } from './unmet.js';

/** A requirement for a backend, checked by calls to it. */
export interface Check {
  /** The name in reports and for `--only`, such as `payments.idempotency`. */
  readonly id: string;
  /** The requirement in a sentence, for people. */
  readonly says: string;
  /** The source of the requirement: a rule, `docs/rules.md#pins`, or an operation of `openapi.json`, by its JSON pointer. */
  readonly source: string;
  /** The operations without which there is nothing to check. */
  readonly needs: readonly Name[];
  /**
   * The caller that the check needs: nobody, any signed-in user, somebody who has just signed up, or the latter and a clock that
   * can be moved.
   */
  readonly as: 'nobody' | 'anybody' | 'newcomer' | 'traveller';
  readonly run: (backend: Backend, person: Person) => Promise<void>;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Requires equal plain data. */
export function same(what: string, got: unknown, expected: unknown): void {
  if (shown(got) !== shown(expected)) throw new Unmet(what, shown(expected), shown(got));
}

/** Requires a condition, described in words. */
export function holds(what: string, condition: boolean, expected: string, got: unknown): void {
  if (!condition) throw new Unmet(what, expected, shown(got));
}
