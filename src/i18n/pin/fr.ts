import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': 'Nous avons envoyé un SMS avec un code PIN à six chiffres au {{phone}}.',
  'pin.called': 'Nous appelons le {{phone}} pour vous donner un code PIN à six chiffres.',
  'pin.pin': 'Code PIN',
  'pin.invalid': 'Le code PIN compte six chiffres.',
  'pin.left': 'Le code PIN est encore valable {{time}}.',
  'pin.expired': 'Le code PIN a expiré. Demandez-en un nouveau ci-dessous.',
  'pin.ended': 'C’était le troisième code PIN erroné ; il n’est plus valable. Demandez-en un nouveau ci-dessous.',
  'pin.verify': 'Confirmer',
  'pin.again': 'Pas de code PIN ?',
  'pin.againIn': 'Vous pourrez demander un nouveau code PIN dans {{time}}.',
  'pin.againSms': 'M’envoyer un nouveau code PIN par SMS',
  'pin.againCall': 'M’appeler avec un nouveau code PIN',
  'pin.tooMany':
    'Aucun autre code PIN ne peut être envoyé pour l’instant : un numéro en reçoit au plus 20 en 24 heures, et une inscription ou un changement de numéro au plus 10.',
  'pin.againDone': 'Un nouveau code PIN est en route. L’ancien n’est plus valable.',
  'pin.otherNumber': 'Utiliser un autre numéro',
  'pin.channel': 'Envoyer le code PIN par',
  'pin.sms': 'SMS',
  'pin.call': 'Appel vocal',
  'pin.phoneInvalid': 'Saisissez un numéro de téléphone, avec son indicatif s’il est étranger, comme +44 7700 900123.',
} satisfies Translation<PinWords>;
