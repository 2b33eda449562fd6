import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Compte Nexmo',
  'dashboard.pages': 'Pages du compte',
  'dashboard.menu.numbers': 'Numéros',
  'dashboard.usage': 'Utilisation',
  'dashboard.menu.account': 'Compte',
  'dashboard.home': 'Vue d’ensemble',
  'dashboard.numbers': 'Vos numéros',
  'dashboard.buy-numbers': 'Acheter des numéros',
  'dashboard.two-factor': 'Authentification à deux facteurs',
  'dashboard.event-alerts': 'Alertes par événement',
  'dashboard.settings': 'Réglages',
  'dashboard.users': 'Utilisateurs',
  'dashboard.profile': 'Modifier le profil',
  'dashboard.billing': 'Facturation et paiements',
  'dashboard.api': 'Réglages de l’API',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': 'Voix',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': 'Continuer vers : {{page}}',
  'dashboard.signOut': 'Se déconnecter',
} satisfies Translation<DashboardWords>;
