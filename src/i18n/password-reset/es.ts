import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': 'Contraseña nueva',
  'reset.lead': 'Díganos su correo y le enviaremos un enlace para elegir una contraseña nueva.',
  'reset.email': 'Correo electrónico',
  'reset.send': 'Enviar el enlace',
  'reset.sentTitle': 'Mire su correo',
  'reset.sent': 'Si existe una cuenta con {{email}}, un enlace va de camino. Sirve una vez, durante 15 minutos.',
  'reset.nothing': '¿No llega nada? Mire en el correo no deseado o pruebe otra dirección.',
  'reset.another': 'Usar otra dirección',
  'reset.choose': 'Elija una contraseña nueva. Se cerrará la sesión en los demás dispositivos.',
  'reset.left': 'Este enlace sirve {{time}} más.',
  'reset.password': 'Contraseña nueva',
  'reset.submit': 'Guardar la contraseña',
  'reset.expiredTitle': 'Este enlace ya no sirve',
  'reset.expired': 'Ya se usó o pasaron sus 15 minutos. Pida otro.',
  'reset.done': 'Su contraseña es nueva y ha entrado como {{email}}.',
  'reset.back': 'Volver al acceso',
} satisfies Translation<ResetWords>;
