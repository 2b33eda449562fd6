import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': 'Autenticazione a due fattori',
  'twoFactor.lead': 'Il suo programma crea un PIN e un numero breve condiviso lo porta ai telefoni negli Stati Uniti.',
  'twoFactor.company': 'Nome dell’azienda',
  'twoFactor.message': 'Messaggio',
  'twoFactor.pinAlone': 'Deve contenere {{place}}, dove va il PIN; nient’altro viene riempito.',
} satisfies Translation<TwoFactorWords>;
