import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'Powiadomienia o zdarzeniach',
  'eventAlerts.lead': 'SMS-y ze wspólnego krótkiego numeru do osób w Stanach Zjednoczonych, które się na nie zgodziły.',
  'eventAlerts.templates': 'Wiadomości',
  'eventAlerts.template': 'Wiadomość {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'Napisz ${name} tam, gdzie wypełnia program.',
  'eventAlerts.which': 'Wiadomość {{number}}',
  'eventAlerts.shown': 'Na telefonie',
  'eventAlerts.addTemplate': 'Dodaj wiadomość',
  'eventAlerts.removeTemplate': 'Usuń',
  'eventAlerts.removeName': 'Usuń wiadomość {{number}}',
  'eventAlerts.oneAtLeast': 'Napisz co najmniej jedną wiadomość.',
  'eventAlerts.programName': 'Nazwa programu',
  'eventAlerts.programNameHint': 'Tak, jak będzie widoczna na stronie: co najmniej dziesięć znaków.',
  'eventAlerts.description': 'Do czego służą wiadomości',
  'eventAlerts.messagesPerDay': 'Wiadomości dziennie, najwyżej',
  'eventAlerts.supportInfo': 'Gdzie uzyskać pomoc',
  'eventAlerts.supportHint': 'Bezpłatny numer w USA albo adres e-mail.',
  'eventAlerts.contactName': 'Osoba kontaktowa',
  'eventAlerts.contactEmail': 'E-mail kontaktowy',
  'eventAlerts.termsUrl': 'Adres regulaminu',
  'eventAlerts.privacyUrl': 'Adres polityki prywatności',
  'eventAlerts.urlWrong': 'Adres WWW zaczyna się od https:// lub http:// i nie ma spacji.',
  'eventAlerts.website': 'Na stronie, która pyta o zgodę',
  'eventAlerts.websiteWhy':
    'Tam, gdzie ludzie zgadzają się na SMS-y, trzeba podać pięć rzeczy. Ten znacznik je pokazuje na podstawie tych ustawień.',
} satisfies Translation<EventAlertsWords>;
