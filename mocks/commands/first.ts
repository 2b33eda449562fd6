import type { Name } from '../../src/api/contract.js';
import { accountCommands } from './account.js';
import { apiKeyCommands } from './api-key.js';
import type { Commands } from './command.js';
import { sessionCommands } from './session.js';
import { signUpCommands } from './sign-up.js';

/** What a page calls before a person has done anything. */
export const first = { ...signUpCommands, ...sessionCommands, ...accountCommands, ...apiKeyCommands } as const;

/** Everything else: it loads, in one piece, when something of it is first called. An endpoint of the contract without a command does not compile. */
export type Rest = Commands<Exclude<Name, keyof typeof first>>;
