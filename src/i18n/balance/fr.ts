import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': 'Solde',
  'balance.demo': 'Démo',
  'balance.demoWhy': 'Votre compte est en mode démo jusqu’à votre premier paiement. Chaque SMS se termine par [Nexmo DEMO].',
  'balance.left_one': 'Vous pouvez encore écrire à un nouveau numéro.',
  'balance.left_many': 'Vous pouvez encore écrire à {{count}} de nouveaux numéros.',
  'balance.left_other': 'Vous pouvez encore écrire à {{count}} nouveaux numéros.',
  'balance.noneLeft':
    'Vous avez écrit aux {{limit}} numéros autorisés en mode démo. Effectuez un premier paiement pour écrire à n’importe quel numéro.',
  'balance.used': 'Numéros utilisés : {{used}} sur {{limit}}',
  'balance.list': 'Afficher les numéros',
  'balance.noneUsed': 'Vous n’avez encore écrit à aucun numéro.',
  'balance.empty': 'Votre solde est à zéro. Les appels à l’API sont refusés tant que vous n’ajoutez pas de crédit.',
  'balance.converted': '{{euros}}, au cours du {{date}} : 1 € = {{rate}}. Les débits sont en euros.',
} satisfies Translation<BalanceWords>;
