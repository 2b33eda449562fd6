import type { Translation } from '../catalog.js';
import type { ApiWords } from './en.js';

export default {
  'api.title': 'Ajustes de la API',
  'api.keyTitle': 'Clave',
  'api.key': 'Clave de API',
  'api.secretsTitle': 'Secretos',
  'api.secret': 'Secreto de API',
  'api.warning': 'Quien tenga un secreto puede gastar su saldo. No lo ponga en páginas web ni repositorios.',
  'api.made': 'Creado el {{date}}',
  'api.retire': 'Retirar',
  'api.retireName': 'Retirar el secreto que acaba en {{ending}}',
  'api.retireTitle': '¿Retirar este secreto?',
  'api.retireWhat':
    'Los programas que aún usen el secreto que acaba en {{ending}} serán rechazados desde ahora. No se puede recuperar.',
  'api.retired': 'El secreto está retirado.',
  'api.both': 'Ambos secretos funcionan. Dé el más nuevo a sus programas y luego retire el antiguo.',
  'api.newTitle': 'Cambiar el secreto',
  'api.newLead': 'Cree un segundo, pase sus programas a él y luego retire el antiguo: nada se detiene.',
  'api.newSecret': 'Secreto nuevo',
  'api.rules':
    'De 8 a 25 caracteres, con una minúscula, una mayúscula y una cifra: letras sin acento, cifras y signos, sin espacios.',
  'api.generate': 'Generar uno',
  'api.create': 'Añadir el secreto',
  'api.created': 'El secreto nuevo funciona desde ahora.',
  'api.tooMany': 'Ya hay dos secretos activos: retire uno primero.',
  'api.samplesTitle': 'Ejemplos',
  'api.samplesLead': 'Envía un SMS. Usted pone el secreto; al copiar se pone solo.',
  'api.language': 'Lenguaje del ejemplo',
  'api.sample': 'el ejemplo',
  'api.text': 'Hola desde Nexmo',
} satisfies Translation<ApiWords>;
