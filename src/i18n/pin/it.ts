import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': 'Abbiamo inviato un SMS con un PIN di sei cifre al {{phone}}.',
  'pin.called': 'Stiamo chiamando il {{phone}} per comunicarle un PIN di sei cifre.',
  'pin.pin': 'PIN',
  'pin.invalid': 'Il PIN ha sei cifre.',
  'pin.left': 'Il PIN è valido per {{time}}.',
  'pin.expired': 'Il PIN è scaduto. Ne chieda uno nuovo qui sotto.',
  'pin.ended': 'Era il terzo PIN errato e non è più valido. Ne chieda uno nuovo qui sotto.',
  'pin.verify': 'Conferma',
  'pin.again': 'Il PIN non arriva?',
  'pin.againIn': 'Potrà chiedere un nuovo PIN tra {{time}}.',
  'pin.againSms': 'Inviami un nuovo PIN per SMS',
  'pin.againCall': 'Chiamami con un nuovo PIN',
  'pin.tooMany':
    'Per ora non si possono inviare altri PIN: un numero ne riceve al massimo 20 in 24 ore, e ogni registrazione o cambio di numero al massimo 10.',
  'pin.againDone': 'Un nuovo PIN è in arrivo. Quello vecchio non è più valido.',
  'pin.otherNumber': 'Usa un altro numero',
  'pin.channel': 'Invia il PIN tramite',
  'pin.sms': 'SMS',
  'pin.call': 'Chiamata vocale',
  'pin.phoneInvalid': 'Inserisca un numero di telefono, con il prefisso internazionale se è estero, ad esempio +44 7700 900123.',
} satisfies Translation<PinWords>;
