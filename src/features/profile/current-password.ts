import type { Translate } from '../../i18n/catalog.js';
import type { Words } from './host.js';

/** Words for what the current password may be refused with. */
export const passwordRefusals = (t: Translate<Words>) => ({
  wrongPassword: t('profile.wrongPassword'),
  locked: t('profile.locked'),
});

/** The field by which a person proves who they are. */
export const currentPassword = (t: Translate<Words>) =>
  ({
    label: t('profile.currentPassword'),
    autocomplete: 'current-password',
    issues: { wrongPassword: t('profile.wrongPassword') },
  }) as const;
