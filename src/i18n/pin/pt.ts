import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': 'Enviamos um SMS com um PIN de seis dígitos para {{phone}}.',
  'pin.called': 'Estamos ligando para {{phone}} para informar um PIN de seis dígitos.',
  'pin.pin': 'PIN',
  'pin.invalid': 'O PIN tem seis dígitos.',
  'pin.left': 'O PIN é válido por {{time}}.',
  'pin.expired': 'O PIN expirou. Peça um novo abaixo.',
  'pin.ended': 'Foi o terceiro PIN errado e ele não vale mais. Peça um novo abaixo.',
  'pin.verify': 'Confirmar',
  'pin.again': 'O PIN não chegou?',
  'pin.againIn': 'Você poderá pedir um novo PIN em {{time}}.',
  'pin.againSms': 'Enviar um novo PIN por SMS',
  'pin.againCall': 'Ligar para mim com um novo PIN',
  'pin.tooMany':
    'Por enquanto não é possível enviar mais PINs: um número recebe no máximo 20 em 24 horas, e cada cadastro ou troca de número, no máximo 10.',
  'pin.againDone': 'Um novo PIN está a caminho. O anterior não vale mais.',
  'pin.otherNumber': 'Usar outro número',
  'pin.channel': 'Enviar o PIN por',
  'pin.sms': 'SMS',
  'pin.call': 'Chamada de voz',
  'pin.phoneInvalid': 'Digite um número de telefone, com o código do país se for do exterior, como +44 7700 900123.',
} satisfies Translation<PinWords>;
