import type { Name } from '../../src/api/contract.js';
import type { Backend, Person } from './backend.js';
import type { Check } from './check.js';
import { newcomer, signedIn } from './newcomer.js';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** Whom checks are made as. */
export interface Persons {
  /** Whether there is a way to have such a person. */
  mayFind(check: Check): boolean;
  /** What a backend must offer for it. */
  needs(check: Check): readonly Name[];
  find(check: Check): Promise<Person>;
  /** Nobody is counted on any more: a session may be over. */
  forget(): void;
}

const signUp = ['startSignUp', 'verifySignUp'] as const;

/** Who only reads is one and the same person; whoever changes something has an account of their own. */
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
