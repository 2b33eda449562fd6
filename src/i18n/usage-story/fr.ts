import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': 'Un SMS de {{from}} à {{to}} a été demandé.',
  'story.asked.voice': 'Un appel de {{from}} vers {{to}} a été demandé.',
  'story.asked.verify': 'Un PIN pour {{to}} a été demandé, au nom de {{from}}.',
  'story.asked.numberInsight': 'Il a été demandé ce que l’on sait de {{to}}.',
  'story.refused': 'L’API l’a refusé : rien n’a été tenté.',
  'story.went': 'Cela est parti vers {{country}}, par le réseau {{network}}.',
  'story.waits': 'On ne sait pas encore comment cela finit.',
  'story.ended': 'Après {{time}} : {{status}}.',
  'story.cost': 'Cela a coûté {{amount}}.',
  'story.free': 'Cela n’a rien coûté.',
  'story.why': 'Pourquoi cela a échoué',
  'story.code': 'Code de l’API',
  'story.body.sms': 'Ce qui a été envoyé',
  'story.body.voice': 'Ce qui en est advenu',
  'story.body.verify': 'Ce qu’est devenu le PIN',
  'story.body.numberInsight': 'Ce qui est revenu',
} satisfies Translation<StoryWords>;
