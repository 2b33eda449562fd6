import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': 'Moyens de paiement',
  'methods.none': 'Aucun moyen de paiement',
  'methods.noneWhy':
    'La carte ou le compte PayPal avec lequel vous payez est conservé ici, si vous le voulez, pour payer en un clic.',
  'methods.card': '{{brand}} se terminant par {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.expires': 'Valable jusqu’en {{month}}',
  'methods.soon': 'Expire bientôt',
  'methods.expired': 'Expirée',
  'methods.reload': 'Utilisé par la recharge automatique',
  'methods.noReload': 'Pas de recharge automatique',
  'methods.delete': 'Supprimer',
  'methods.deleteName': 'Supprimer {{method}}',
  'methods.deleteTitle': 'Supprimer {{method}} ?',
  'methods.deleteWhat': 'Vous pourrez l’ajouter de nouveau lors de votre prochain paiement.',
  'methods.deleteReload':
    'La recharge automatique l’utilise et sera désactivée. Une fois le solde épuisé, les appels sont refusés et vos numéros libérés.',
  'methods.deleted': 'Le moyen de paiement est supprimé.',
} satisfies Translation<MethodsWords>;
