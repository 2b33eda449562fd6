import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'Text zur Einwilligung',
  'optIn.lead': 'Die Website, auf der Menschen Ihren SMS zustimmen, muss diese fünf Angaben wörtlich zeigen.',
  'optIn.preview': 'Wie Ihre Besucher es sehen',
  'optIn.text': 'Reiner Text',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Kopieren als',
  'optIn.none': 'Noch nichts zu zeigen',
  'optIn.noneWhy': 'Richten Sie zuerst die ereignisbasierten Benachrichtigungen ein: Der Text entsteht aus ihren Angaben.',
} satisfies Translation<OptInWords>;
