import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'Qui peut recevoir des SMS',
  'optIns.lead': 'Qui envoie STOP ne reçoit plus rien, jusqu’à un nouvel accord sur votre site.',
  'optIns.none': 'Personne pour l’instant',
  'optIns.noneWhy': 'Les numéros apparaissent ici quand on accepte ou qu’on envoie STOP.',
  'optIns.number': 'Numéro aux États-Unis',
  'optIns.state': 'État',
  'optIns.agreed': 'Accord donné',
  'optIns.stopped': 'A envoyé STOP',
  'optIns.since': 'Depuis',
  'optIns.action': 'Opération',
  'optIns.add': 'Ajouter le numéro',
  'optIns.again': 'A accepté de nouveau',
  'optIns.againTitle': '{{number}} a-t-il accepté de nouveau ?',
  'optIns.againWhy': 'Ce numéro a dit STOP. Seule la personne qui le possède peut revenir dessus, sur votre site.',
  'optIns.done': '{{number}} peut recevoir des SMS.',
  'optIns.notInUs': 'Un numéro court n’atteint que les numéros des États-Unis : dix chiffres, ou onze avec le 1.',
} satisfies Translation<OptInsWords>;
