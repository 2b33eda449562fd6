import type { SectionHost } from '../../sections/host.js';
import type { AccessWords } from '../../i18n/access/en.js';
import type { AddressWords } from '../../i18n/address/en.js';
import type { NewPasswordWords } from '../../i18n/new-password/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { PinWords } from '../../i18n/pin/en.js';
import type { ProfileWords } from '../../i18n/profile/en.js';

export type Words = ProfileWords & PinWords & AddressWords & AccessWords & PartWords & NewPasswordWords;
export type ProfileHost = SectionHost<Words>;

/** Announces that a part of the profile was saved. */
export const saved = (host: ProfileHost): void => void host.emit('nx-profile-changed', {});

declare global {
  interface HTMLElementEventMap {
    'nx-profile-changed': CustomEvent<object>;
    'nx-before-phone-removed': CustomEvent<object>;
  }
}
