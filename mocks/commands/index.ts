import { accountCommands } from './account.js';
import { apiKeyCommands } from './api-key.js';
import type { Commands } from './command.js';
import { sessionCommands } from './session.js';
import { signUpCommands } from './sign-up.js';
import { fileCommands } from './files.js';
import { numberCommands } from './numbers.js';
import { passwordResetCommands } from './password-reset.js';
import { paymentCommands } from './payments.js';
import { peopleCommands } from './people.js';
import { phoneChangeCommands } from './phone-change.js';
import { profileCommands } from './profile.js';
import { settingsCommands } from './settings.js';
import { usageCommands } from './usage.js';

/** A command for each row of the contract; a row without one does not compile. */
export const commands: Commands = {
  ...signUpCommands,
  ...sessionCommands,
  ...passwordResetCommands,
  ...profileCommands,
  ...phoneChangeCommands,
  ...peopleCommands,
  ...accountCommands,
  ...apiKeyCommands,
  ...paymentCommands,
  ...fileCommands,
  ...settingsCommands,
  ...numberCommands,
  ...usageCommands,
};
