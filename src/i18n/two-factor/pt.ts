import type { Translation } from '../catalog.js';
import type { TwoFactorWords } from './en.js';

export default {
  'twoFactor.title': 'Autenticação de dois fatores',
  'twoFactor.lead': 'O seu programa cria um PIN, e um código curto partilhado leva-o a telefones nos Estados Unidos.',
  'twoFactor.company': 'Nome da empresa',
  'twoFactor.message': 'Mensagem',
  'twoFactor.pinAlone': 'Tem de conter {{place}}, onde entra o PIN; nada mais é preenchido.',
} satisfies Translation<TwoFactorWords>;
