import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': 'È stato chiesto un SMS da {{from}} a {{to}}.',
  'story.asked.voice': 'È stata chiesta una chiamata da {{from}} a {{to}}.',
  'story.asked.verify': 'È stato chiesto un PIN per {{to}}, a nome di {{from}}.',
  'story.asked.numberInsight': 'È stato chiesto che cosa si sa di {{to}}.',
  'story.refused': 'L’API l’ha rifiutato: non è stato tentato nulla.',
  'story.went': 'È andato verso {{country}}, tramite la rete {{network}}.',
  'story.waits': 'Non si sa ancora come finisce.',
  'story.ended': 'Dopo {{time}}: {{status}}.',
  'story.cost': 'È costato {{amount}}.',
  'story.free': 'Non è costato nulla.',
  'story.why': 'Perché non è riuscito',
  'story.code': 'Codice dell’API',
  'story.body.sms': 'Che cosa è stato inviato',
  'story.body.voice': 'Che cosa ne è stato',
  'story.body.verify': 'Che cosa ne è stato del PIN',
  'story.body.numberInsight': 'Che cosa è tornato',
} satisfies Translation<StoryWords>;
