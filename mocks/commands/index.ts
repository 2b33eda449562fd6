import { accountCommands } from './account.js';
import { apiKeyCommands } from './api-key.js';
import type { Commands } from './command.js';
import { sessionCommands } from './session.js';
import { signUpCommands } from './sign-up.js';
import { fileCommands } from './files.js';
import { numberCommands } from './numbers.js';
import { paymentCommands } from './payments.js';
import { settingsCommands } from './settings.js';
import { usageCommands } from './usage.js';

/** A command for each row of the contract; a row without one does not compile. */
export const commands: Commands = {
  ...signUpCommands,
  ...sessionCommands,
  ...accountCommands,
  ...apiKeyCommands,
  ...paymentCommands,
  ...fileCommands,
  ...settingsCommands,
  ...numberCommands,
  ...usageCommands,
};
