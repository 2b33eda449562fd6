import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Konto Nexmo',
  'dashboard.pages': 'Strony konta',
  'dashboard.menu.numbers': 'Numery',
  'dashboard.usage': 'Użycie',
  'dashboard.menu.account': 'Konto',
  'dashboard.home': 'Przegląd',
  'dashboard.numbers': 'Twoje numery',
  'dashboard.buy-numbers': 'Kup numery',
  'dashboard.two-factor': 'Uwierzytelnianie dwuskładnikowe',
  'dashboard.event-alerts': 'Powiadomienia o zdarzeniach',
  'dashboard.settings': 'Ustawienia',
  'dashboard.users': 'Użytkownicy',
  'dashboard.profile': 'Edytuj profil',
  'dashboard.billing': 'Rozliczenia i płatności',
  'dashboard.api': 'Ustawienia API',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': 'Głos',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': 'Przejdź dalej: {{page}}',
  'dashboard.signOut': 'Wyloguj się',
} satisfies Translation<DashboardWords>;
