import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': 'Autenticación de dos factores',
  'twoFactor.lead': 'Su programa crea un PIN y un número corto compartido lo lleva a teléfonos de Estados Unidos.',
  'twoFactor.company': 'Nombre de la empresa',
  'twoFactor.message': 'Mensaje',
  'twoFactor.pinAlone': 'Debe contener {{place}}, donde va el PIN; no se rellena nada más.',
} satisfies Translation<TwoFactorWords>;
