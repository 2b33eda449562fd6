import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'Activité du compte',
  'activity.date': 'Date',
  'activity.what': 'Quoi',
  'activity.amount': 'Montant',
  'activity.balance': 'Solde après',
  'activity.kind': 'Type',
  'activity.all': 'Tout',
  'activity.freeCredit': 'Crédit offert',
  'activity.payment': 'Paiements',
  'activity.message': 'Messages',
  'activity.numberRental': 'Numéros loués',
  'activity.numberRenewal': 'Numéros renouvelés',
  'activity.none': 'Rien pour l’instant',
  'activity.noneWhy': 'Chaque changement du solde apparaît ici.',
  'activity.download': 'Télécharger l’activité',
  'activity.loading': 'Chargement des lignes',
} satisfies Translation<ActivityWords>;
