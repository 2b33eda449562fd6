import type { Translate } from '../i18n/catalog.js';
import type { NewPasswordWords } from '../i18n/new-password/en.js';

/** What a field says in which somebody chooses a password (docs/rules.md#passwords). */
export const newPassword = (t: Translate<NewPasswordWords>) =>
  ({ hint: t('newPassword.hint'), autocomplete: 'new-password', issues: { commonPassword: t('newPassword.common') } }) as const;
