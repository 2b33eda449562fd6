import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Konto Nexmo',
  'dashboard.pages': 'Strony konta',
  'dashboard.menu.numbers': 'Numery',
  'dashboard.menu.usage': 'Użycie',
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
  'dashboard.signOut': 'Wyloguj się',
} satisfies Translation<DashboardWords>;
