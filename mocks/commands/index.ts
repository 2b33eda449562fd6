import type { Name } from '../../src/api/contract.js';
import type { Command, Commands } from './command.js';
import { first, type Rest } from './first.js';

let rest: Rest | undefined;

/** Makes the remaining commands available at once, for callers that need every call answered without loading. */
export const haveCommands = (commands: Rest): void => void (rest = commands);

/** The command of an endpoint, if it is loaded. */
export function commandOf(name: Name): Command<Name> | undefined {
  const loaded: Partial<Commands> = first;
  const later: Partial<Commands> | undefined = rest;
  return loaded[name] ?? later?.[name];
}

export async function loadCommands(): Promise<void> {
  haveCommands((await import('./rest.js')).restOfCommands);
}
