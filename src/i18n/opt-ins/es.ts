import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'Quién puede recibir SMS',
  'optIns.lead': 'Quien envía STOP no recibe nada más hasta que vuelva a aceptar en su sitio.',
  'optIns.none': 'Nadie todavía',
  'optIns.noneWhy': 'Los números aparecen aquí cuando alguien acepta o envía STOP.',
  'optIns.number': 'Número de Estados Unidos',
  'optIns.state': 'Estado',
  'optIns.agreed': 'Aceptó',
  'optIns.stopped': 'Envió STOP',
  'optIns.since': 'Desde',
  'optIns.action': 'Acción',
  'optIns.add': 'Añadir el número',
  'optIns.again': 'Ha vuelto a aceptar',
  'optIns.againTitle': '¿{{number}} ha vuelto a aceptar?',
  'optIns.againWhy': 'Este número ha dicho STOP. Solo quien lo tiene puede retirarlo, en su sitio.',
  'optIns.done': '{{number}} puede recibir SMS.',
  'optIns.notInUs': 'Un número corto solo llega a números de Estados Unidos: diez cifras, u once con el 1.',
} satisfies Translation<OptInsWords>;
