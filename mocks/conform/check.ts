import type { Name } from '../../src/api/contract.js';
import type { Backend, Person } from './backend.js';
import { Unmet } from './unmet.js';

/** Something a backend must do, checked by asking it. */
export interface Check {
  /** `payments.idempotency`; what a report and `--only` name it by. */
  readonly id: string;
  /** In a sentence, for people. */
  readonly says: string;
  /** Where it is said: a rule, `docs/rules.md#pins`, or an operation of `openapi.json`, by its JSON pointer. */
  readonly source: string;
  /** The operations without which there is nothing to check. */
  readonly needs: readonly Name[];
  /** What it takes: nobody, somebody signed in, somebody who has just signed up, or a clock that can be moved besides. */
  readonly as: 'nobody' | 'anybody' | 'newcomer' | 'traveller';
  readonly run: (backend: Backend, person: Person) => Promise<void>;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Plain data that must be so. */
export function same(what: string, got: unknown, expected: unknown): void {
  if (shown(got) !== shown(expected)) throw new Unmet(what, shown(expected), shown(got));
}

/** Something that must be, told in words. */
export function holds(what: string, condition: boolean, expected: string, got: unknown): void {
  if (!condition) throw new Unmet(what, expected, shown(got));
}
