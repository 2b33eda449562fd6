import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'Primeros pasos',
  'start.lead': 'Envíe su primer SMS. Solo lleva un minuto.',
  'start.keyTitle': '1. Su clave de API y su secreto',
  'start.key': 'Clave de API',
  'start.secret': 'Secreto de API',
  'start.secretWarning': 'Quien tenga el secreto puede gastar su saldo. No lo ponga en páginas web ni en repositorios.',
  'start.copy': 'Copiar',
  'start.copyKey': 'Copiar la clave de API',
  'start.copySecret': 'Copiar el secreto de API',
  'start.copySample': 'Copiar el ejemplo',
  'start.copied': 'Copiado.',
  'start.copiedSecret': 'Copiado, con su secreto incluido. No lo comparta.',
  'start.copyFailed': 'Su navegador no ha permitido copiar. Seleccione el texto.',
  'start.sampleTitle': '2. Envíe un SMS',
  'start.sampleLead': 'Ponga su propio número de teléfono en lugar de {{to}}.',
  'start.language': 'Lenguaje del ejemplo',
  'start.text': 'Hola desde Nexmo',
  'start.waitTitle': '3. Vea cómo llega',
  'start.wait': 'Aún no hemos visto ninguna llamada con su clave.',
  'start.check': 'Comprobar de nuevo',
  'start.doneTitle': 'Ha llegado su primera llamada',
  'start.done': 'Llegó el {{date}}. Esta página ya no aparecerá la próxima vez que inicie sesión.',
} satisfies Translation<StartWords>;
