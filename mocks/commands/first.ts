import type { Name } from '../../src/api/contract.js';
import { accountCommands } from './account.js';
import type { Commands } from './command.js';
import { sessionCommands } from './session.js';
import { signUpCommands } from './sign-up.js';

/** The commands that a page calls before a person has done anything. */
export const first = { ...signUpCommands, ...sessionCommands, ...accountCommands } as const;

/**
 * All other commands: they load in one piece with the first call of one of them. An endpoint of the contract without a command
 * does not compile.
 */
export type Rest = Commands<Exclude<Name, keyof typeof first>>;
