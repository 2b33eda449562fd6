import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Nexmo-Konto',
  'dashboard.pages': 'Seiten des Kontos',
  'dashboard.menu.numbers': 'Nummern',
  'dashboard.usage': 'Nutzung',
  'dashboard.menu.account': 'Konto',
  'dashboard.home': 'Übersicht',
  'dashboard.numbers': 'Ihre Nummern',
  'dashboard.buy-numbers': 'Nummern kaufen',
  'dashboard.two-factor': 'Zwei-Faktor-Authentifizierung',
  'dashboard.event-alerts': 'Ereignisbasierte Benachrichtigungen',
  'dashboard.settings': 'Einstellungen',
  'dashboard.users': 'Benutzer',
  'dashboard.profile': 'Profil bearbeiten',
  'dashboard.billing': 'Abrechnung & Zahlungen',
  'dashboard.api': 'API-Einstellungen',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': 'Sprache',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': 'Weiter zu: {{page}}',
  'dashboard.signOut': 'Abmelden',
} satisfies Translation<DashboardWords>;
