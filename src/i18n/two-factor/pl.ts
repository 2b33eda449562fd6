import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': 'Uwierzytelnianie dwuskładnikowe',
  'twoFactor.lead': 'Twój program tworzy PIN, a wspólny krótki numer dostarcza go na telefony w Stanach Zjednoczonych.',
  'twoFactor.company': 'Nazwa firmy',
  'twoFactor.message': 'Wiadomość',
  'twoFactor.pinAlone': 'Musi zawierać {{place}}, gdzie trafia PIN; nic innego nie jest wypełniane.',
} satisfies Translation<TwoFactorWords>;
