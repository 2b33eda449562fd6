import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'Número corto',
  'templates.active': 'En uso',
  'templates.inactive': 'Aún sin añadir',
  'templates.add': 'Añadir el número corto',
  'templates.update': 'Actualizar',
  'templates.added': 'El número corto {{code}} ya se puede usar.',
  'templates.places': 'Se rellena al enviar:',
  'templates.insert': 'Insertar {{place}}',
  'templates.misfit': 'Nada puede rellenarlo: use otros nombres, con letras, cifras, - y _.',
  'templates.left': 'Caracteres restantes: {{left}}',
  'templates.preview': 'Vista previa',
  'templates.from': 'De: {{code}}',
  'templates.example': 'Ejemplo para {{name}}',
  'templates.length': 'Longitud',
  'templates.characters_one': '{{length}} carácter',
  'templates.characters_many': '{{length}} de caracteres',
  'templates.characters_other': '{{length}} caracteres',
  'templates.parts': 'Partes enviadas y cobradas',
  'templates.cost': 'Precio de un SMS así',
  'templates.range': 'de {{least}} a {{most}}, según la red',
  'templates.unicode': 'Tiene signos fuera del alfabeto básico de los SMS: una parte admite entonces 70 caracteres, no 160.',
} satisfies Translation<TemplateWords>;
