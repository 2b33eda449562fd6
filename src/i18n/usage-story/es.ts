import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': 'Se pidió un SMS de {{from}} a {{to}}.',
  'story.asked.voice': 'Se pidió una llamada de {{from}} a {{to}}.',
  'story.asked.verify': 'Se pidió un PIN para {{to}}, en nombre de {{from}}.',
  'story.asked.numberInsight': 'Se preguntó qué se sabe de {{to}}.',
  'story.refused': 'La API lo rechazó: no se intentó nada.',
  'story.went': 'Fue a {{country}}, por la red {{network}}.',
  'story.waits': 'Todavía no se sabe cómo termina.',
  'story.ended': 'Después de {{time}}: {{status}}.',
  'story.cost': 'Costó {{amount}}.',
  'story.free': 'No costó nada.',
  'story.why': 'Por qué salió mal',
  'story.code': 'Código de la API',
  'story.body.sms': 'Lo que se envió',
  'story.body.voice': 'En qué quedó',
  'story.body.verify': 'Qué fue del PIN',
  'story.body.numberInsight': 'Lo que se respondió',
} satisfies Translation<StoryWords>;
