import type { Translate } from '../../i18n/catalog.js';
import type { Words } from './host.js';

/** Messages for refusals of the current password. */
export const passwordRefusals = (t: Translate<Words>) => ({
  wrongPassword: t('profile.wrongPassword'),
  locked: t('profile.locked'),
});

/** The field for the current password, which proves that the user is present. */
export const currentPassword = (t: Translate<Words>) =>
  ({
    label: t('profile.currentPassword'),
    autocomplete: 'current-password',
    issues: { wrongPassword: t('profile.wrongPassword') },
  }) as const;
