import { newPasswordWords } from '../../i18n/new-password/words.js';
import { pinWords } from '../../i18n/pin/words.js';
import { badges } from '../../ui/content/badge.styles.js';
import type { Around } from './edit-dialog.js';
import { EmailForm } from './email-form.js';
import type { ProfileHost } from './host.js';
import { PasswordForm } from './password-form.js';
import { PhoneForm, type PhoneChange } from './phone-form.js';

/** The forms of rare changes, each loaded when its dialog is first opened. */
export const emailForm = (host: ProfileHost) => ({
  make: (around: Around) => new EmailForm(host, around),
  words: [],
  styles: [],
});

export const passwordForm = (host: ProfileHost) => ({
  make: (around: Around) => new PasswordForm(host, around),
  words: [newPasswordWords],
  styles: [],
});

export const phoneForm = (host: ProfileHost, change: PhoneChange) => ({
  make: (around: Around) => new PhoneForm(host, around, change),
  words: [pinWords],
  styles: [badges],
});
