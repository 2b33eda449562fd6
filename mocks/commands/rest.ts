import { apiKeyCommands } from './api-key.js';
import { callbackCommands } from './callbacks.js';
import { fileCommands } from './files.js';
import type { Rest } from './first.js';
import { keyChangeCommands } from './key-changes.js';
import { numberCommands } from './numbers.js';
import { passwordResetCommands } from './password-reset.js';
import { paymentCommands } from './payments.js';
import { peopleCommands } from './people.js';
import { phoneChangeCommands } from './phone-change.js';
import { profileCommands } from './profile.js';
import { settingsCommands } from './settings.js';
import { shortCodeCommands } from './short-codes.js';
import { usageCommands } from './usage.js';

/** The commands that few pages call. */
export const restOfCommands: Rest = {
  ...passwordResetCommands,
  ...profileCommands,
  ...phoneChangeCommands,
  ...peopleCommands,
  ...paymentCommands,
  ...fileCommands,
  ...settingsCommands,
  ...apiKeyCommands,
  ...keyChangeCommands,
  ...numberCommands,
  ...callbackCommands,
  ...shortCodeCommands,
  ...usageCommands,
};
