import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': 'Poproszono o SMS od {{from}} do {{to}}.',
  'story.asked.voice': 'Poproszono o połączenie od {{from}} do {{to}}.',
  'story.asked.verify': 'Poproszono o PIN dla {{to}} w imieniu {{from}}.',
  'story.asked.numberInsight': 'Zapytano, co wiadomo o {{to}}.',
  'story.refused': 'API to odrzuciło: niczego nie próbowano.',
  'story.went': 'Poszło do kraju {{country}}, przez sieć {{network}}.',
  'story.waits': 'Nie wiadomo jeszcze, jak się skończy.',
  'story.ended': 'Po czasie {{time}}: {{status}}.',
  'story.cost': 'Kosztowało {{amount}}.',
  'story.free': 'Nic nie kosztowało.',
  'story.why': 'Dlaczego się nie udało',
  'story.code': 'Kod API',
  'story.body.sms': 'Co wysłano',
  'story.body.voice': 'Co z tego wyszło',
  'story.body.verify': 'Co się stało z PIN-em',
  'story.body.numberInsight': 'Co wróciło',
} satisfies Translation<StoryWords>;
