import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': 'Eine SMS von {{from}} an {{to}} wurde verlangt.',
  'story.asked.voice': 'Ein Anruf von {{from}} bei {{to}} wurde verlangt.',
  'story.asked.verify': 'Eine PIN für {{to}} wurde verlangt, im Namen von {{from}}.',
  'story.asked.numberInsight': 'Es wurde gefragt, was über {{to}} bekannt ist.',
  'story.refused': 'Die API wies es ab: Es wurde nichts versucht.',
  'story.went': 'Es ging nach {{country}}, über das Netz {{network}}.',
  'story.waits': 'Wie es endet, ist noch nicht bekannt.',
  'story.ended': 'Nach {{time}}: {{status}}.',
  'story.cost': 'Es kostete {{amount}}.',
  'story.free': 'Es kostete nichts.',
  'story.why': 'Warum es misslang',
  'story.code': 'Code der API',
  'story.body.sms': 'Was gesendet wurde',
  'story.body.voice': 'Was daraus wurde',
  'story.body.verify': 'Was aus der PIN wurde',
  'story.body.numberInsight': 'Was zurückkam',
} satisfies Translation<StoryWords>;
