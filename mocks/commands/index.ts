import type { Name } from '../../src/api/contract.js';
import { accountCommands } from './account.js';
import { apiKeyCommands } from './api-key.js';
import type { Command, Commands } from './command.js';
import { sessionCommands } from './session.js';
import { signUpCommands } from './sign-up.js';

/** What a page calls before a person has done anything. */
const first = { ...signUpCommands, ...sessionCommands, ...accountCommands, ...apiKeyCommands } as const;

/** Everything else: it loads, in one piece, when something of it is first called. An endpoint of the contract without a command does not compile. */
export type Rest = Commands<Exclude<Name, keyof typeof first>>;
let rest: Rest | undefined;

/** For whoever has the rest at hand, and wants every call answered at once. */
export const haveCommands = (commands: Rest): void => void (rest = commands);

/** The command of an endpoint, if it is there already. */
export function commandOf(name: Name): Command<Name> | undefined {
  const of = (commands: Partial<Commands> = {}) => commands[name];
  return of(first) ?? of(rest);
}

export async function loadCommands(): Promise<void> {
  haveCommands((await import('./rest.js')).restOfCommands);
}
