import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'Testo di adesione',
  'optIn.lead': 'Il sito dove si accettano i suoi SMS deve mostrare queste cinque cose, parola per parola.',
  'optIn.preview': 'Come lo vedono i visitatori',
  'optIn.text': 'Testo',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Copia come',
  'optIn.none': 'Ancora niente da mostrare',
  'optIn.noneWhy': 'Configuri prima gli avvisi: il testo nasce dalle loro impostazioni.',
} satisfies Translation<OptInWords>;
