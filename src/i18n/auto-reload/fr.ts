import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': 'Recharge automatique',
  'reload.on': 'Recharger le solde automatiquement',
  'reload.method': 'Payer avec',
  'reload.choose': 'Choisir un moyen de paiement',
  'reload.amount': 'Montant',
  'reload.amountHint': 'Au moins 10,00 €, débités en euros.',
  'reload.threshold': 'Quand le solde passe sous',
  'reload.will':
    'Nous vérifions le solde toutes les dix minutes. S’il est sous {{threshold}}, nous débitons {{amount}} : {{method}}.',
  'reload.isOff': 'Désactivée. Une fois le solde épuisé, les appels sont refusés et vos numéros libérés.',
  'reload.noMethod':
    'Payez une fois par carte ou PayPal et gardez le moyen de paiement : le solde pourra alors se recharger. Un virement ne le permet pas.',
  'reload.unable': '{{method}} ne peut pas payer automatiquement. Le support vous dira ce qui est possible.',
  'reload.refusedTitle': 'Un paiement a été refusé',
  'reload.refusedOff':
    'Trois paiements de suite ont été refusés : la recharge automatique a été désactivée. Voyez avec votre banque ou choisissez un autre moyen, puis réactivez-la.',
  'reload.refusedYet': 'Paiements refusés de suite : {{refusals}}. Après le troisième, la recharge automatique est désactivée.',
  'reload.savedOn': 'La recharge automatique est activée.',
  'reload.savedOff': 'La recharge automatique est désactivée.',
  'reload.soon': 'Au rythme des derniers jours, ce sera {{when}}.',
} satisfies Translation<ReloadWords>;
