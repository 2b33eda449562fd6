import type { Translation } from '../catalog.js';
import type { ApiWords } from './en.js';

export default {
  'api.title': 'Paramètres de l’API',
  'api.keyTitle': 'Clé',
  'api.key': 'Clé API',
  'api.secretsTitle': 'Secrets',
  'api.secret': 'Secret API',
  'api.warning': 'Quiconque possède un secret peut dépenser votre crédit. Ne le mettez ni dans des pages web ni dans des dépôts.',
  'api.made': 'Créé le {{date}}',
  'api.retire': 'Retirer',
  'api.retireName': 'Retirer le secret finissant par {{ending}}',
  'api.retireTitle': 'Retirer ce secret ?',
  'api.retireWhat':
    'Les programmes qui utilisent encore le secret finissant par {{ending}} seront refusés dès maintenant. Il ne peut pas être rétabli.',
  'api.retired': 'Le secret est retiré.',
  'api.both': 'Les deux secrets fonctionnent. Donnez le plus récent à vos programmes, puis retirez l’ancien.',
  'api.newTitle': 'Changer de secret',
  'api.newLead': 'Créez-en un second, basculez vos programmes, puis retirez l’ancien : rien ne s’arrête entre-temps.',
  'api.newSecret': 'Nouveau secret',
  'api.rules':
    'De 8 à 25 caractères, avec une minuscule, une majuscule et un chiffre : lettres sans accent, chiffres et signes, sans espace.',
  'api.generate': 'En inventer un',
  'api.create': 'Ajouter le secret',
  'api.created': 'Le nouveau secret fonctionne dès maintenant.',
  'api.tooMany': 'Deux secrets sont déjà actifs : retirez-en un d’abord.',
  'api.samplesTitle': 'Exemples',
  'api.samplesLead': 'Envoie un SMS. À vous d’y mettre le secret ; la copie le fait pour vous.',
  'api.language': 'Langage de l’exemple',
  'api.sample': 'l’exemple',
  'api.text': 'Bonjour de Nexmo',
} satisfies Translation<ApiWords>;
