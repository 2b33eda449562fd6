import type { Name } from '../../src/api/contract.js';
import type { Backend, Person } from './backend.js';
import type { Check } from './check.js';
import { newcomer, signedIn } from './newcomer.js';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** The callers that checks are run as. */
export interface Persons {
  /** True if such a caller can be had. */
  mayFind(check: Check): boolean;
  /** The operations that make the caller. */
  needs(check: Check): readonly Name[];
  find(check: Check): Promise<Person>;
  /** Makes the next check start with a new caller: the session may be over. */
  forget(): void;
}

const signUp = ['startSignUp', 'verifySignUp'] as const;

/** Checks that only read share one caller; those that change something get an account each. */
export function personsOf(backend: Backend, account: Account | undefined): Persons {
  let anybody: Person | undefined;
  return {
    mayFind: ({ as }) => as === 'nobody' || backend.control !== undefined || (as === 'anybody' && account !== undefined),
    needs: ({ as }) => (as === 'nobody' ? [] : as === 'anybody' && account ? ['signIn'] : signUp),
    async find({ as }) {
      if (as === 'nobody') return backend.stranger();
      if (as !== 'anybody') return newcomer(backend);
      return (anybody ??= await (account ? signedIn(backend, account.email, account.password) : newcomer(backend)));
    },
    forget: () => (anybody = undefined),
  };
}
