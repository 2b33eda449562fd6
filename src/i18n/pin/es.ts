import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': 'Hemos enviado un SMS con un PIN de seis cifras al {{phone}}.',
  'pin.called': 'Estamos llamando al {{phone}} para darle un PIN de seis cifras.',
  'pin.pin': 'PIN',
  'pin.invalid': 'El PIN tiene seis cifras.',
  'pin.left': 'El PIN es válido durante {{time}}.',
  'pin.expired': 'El PIN ha caducado. Pida uno nuevo abajo.',
  'pin.ended': 'Ha sido el tercer PIN incorrecto y ya no sirve. Pida uno nuevo abajo.',
  'pin.verify': 'Confirmar',
  'pin.again': '¿No le llega el PIN?',
  'pin.againIn': 'Podrá pedir un PIN nuevo dentro de {{time}}.',
  'pin.againSms': 'Enviarme un PIN nuevo por SMS',
  'pin.againCall': 'Llamarme con un PIN nuevo',
  'pin.tooMany':
    'Por ahora no se pueden enviar más PIN: un número recibe como máximo 20 en 24 horas, y cada registro o cambio de número, como máximo 10.',
  'pin.againDone': 'Un PIN nuevo está en camino. El anterior ya no sirve.',
  'pin.otherNumber': 'Usar otro número',
  'pin.channel': 'Enviar el PIN por',
  'pin.sms': 'SMS',
  'pin.call': 'Llamada de voz',
  'pin.phoneInvalid': 'Escriba un número de teléfono, con el prefijo del país si es extranjero, como +44 7700 900123.',
} satisfies Translation<PinWords>;
