import type { Translate } from '../i18n/catalog.js';
import type { NewPasswordWords } from '../i18n/new-password/en.js';

/** Options of a field for a new password (docs/rules.md#passwords). */
export const newPassword = (t: Translate<NewPasswordWords>) =>
  ({ hint: t('newPassword.hint'), autocomplete: 'new-password', issues: { commonPassword: t('newPassword.common') } }) as const;
