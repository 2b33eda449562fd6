import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'Premiers pas',
  'start.lead': 'Envoyez votre premier SMS. Il suffit d’une minute.',
  'start.keyTitle': '1. Votre clé API et votre secret',
  'start.key': 'Clé API',
  'start.secret': 'Secret API',
  'start.secretWarning':
    'Toute personne qui connaît le secret peut dépenser votre crédit. Ne le placez ni dans une page web ni dans un dépôt de code.',
  'start.copy': 'Copier',
  'start.copyKey': 'Copier la clé API',
  'start.copySecret': 'Copier le secret API',
  'start.copySample': 'Copier l’exemple',
  'start.copied': 'Copié.',
  'start.copiedSecret': 'Copié, avec votre secret. Ne le partagez pas.',
  'start.copyFailed': 'Votre navigateur n’a pas autorisé la copie. Sélectionnez plutôt le texte.',
  'start.sampleTitle': '2. Envoyez un SMS',
  'start.sampleLead': 'Mettez votre propre numéro de téléphone à la place de {{to}}.',
  'start.language': 'Langage de l’exemple',
  'start.text': 'Bonjour de la part de Nexmo',
  'start.waitTitle': '3. Regardez-le arriver',
  'start.wait': 'Nous n’avons pas encore vu d’appel avec votre clé.',
  'start.check': 'Vérifier à nouveau',
  'start.doneTitle': 'Votre premier appel est arrivé',
  'start.done': 'Il est arrivé le {{date}}. Cette page ne s’affichera plus à votre prochaine connexion.',
} satisfies Translation<StartWords>;
