import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': 'Foi pedido um SMS de {{from}} para {{to}}.',
  'story.asked.voice': 'Foi pedida uma chamada de {{from}} para {{to}}.',
  'story.asked.verify': 'Foi pedido um PIN para {{to}}, em nome de {{from}}.',
  'story.asked.numberInsight': 'Foi perguntado o que se sabe de {{to}}.',
  'story.refused': 'A API recusou: nada foi tentado.',
  'story.went': 'Foi para {{country}}, pela rede {{network}}.',
  'story.waits': 'Ainda não se sabe como acaba.',
  'story.ended': 'Depois de {{time}}: {{status}}.',
  'story.cost': 'Custou {{amount}}.',
  'story.free': 'Não custou nada.',
  'story.why': 'Porque correu mal',
  'story.code': 'Código da API',
  'story.body.sms': 'O que foi enviado',
  'story.body.voice': 'O que resultou',
  'story.body.verify': 'O que foi feito do PIN',
  'story.body.numberInsight': 'O que voltou',
} satisfies Translation<StoryWords>;
