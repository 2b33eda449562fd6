import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'Texto de adesão',
  'optIn.lead': 'O site onde as pessoas aceitam seus SMS deve mostrar estas cinco coisas, palavra por palavra.',
  'optIn.preview': 'Como seus visitantes veem',
  'optIn.text': 'Texto',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Copiar como',
  'optIn.none': 'Nada para mostrar ainda',
  'optIn.noneWhy': 'Configure primeiro os alertas: o texto é escrito a partir deles.',
} satisfies Translation<OptInWords>;
