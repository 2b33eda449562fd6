import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'Texto de suscripción',
  'optIn.lead': 'El sitio donde la gente acepta sus SMS debe mostrar estas cinco cosas, palabra por palabra.',
  'optIn.preview': 'Como lo ven sus visitantes',
  'optIn.text': 'Texto',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Copiar como',
  'optIn.none': 'Nada que mostrar todavía',
  'optIn.noneWhy': 'Configure antes las alertas: el texto se escribe con sus ajustes.',
} satisfies Translation<OptInWords>;
