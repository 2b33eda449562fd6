import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': 'Neues Passwort',
  'reset.lead': 'Nennen Sie uns Ihre E-Mail-Adresse, und wir senden Ihnen einen Link für ein neues Passwort.',
  'reset.email': 'E-Mail',
  'reset.send': 'Link senden',
  'reset.sentTitle': 'Sehen Sie in Ihr Postfach',
  'reset.sent': 'Wenn es ein Konto mit {{email}} gibt, ist ein Link unterwegs. Er gilt einmal und 15 Minuten lang.',
  'reset.nothing': 'Nichts gekommen? Sehen Sie im Spam-Ordner nach oder versuchen Sie eine andere Adresse.',
  'reset.another': 'Andere Adresse verwenden',
  'reset.choose': 'Wählen Sie ein neues Passwort. Überall sonst werden Sie abgemeldet.',
  'reset.left': 'Dieser Link gilt noch {{time}}.',
  'reset.password': 'Neues Passwort',
  'reset.submit': 'Passwort speichern',
  'reset.expiredTitle': 'Dieser Link gilt nicht mehr',
  'reset.expired': 'Er wurde benutzt, oder seine 15 Minuten sind um. Fordern Sie einen neuen an.',
  'reset.done': 'Ihr Passwort ist neu, und Sie sind als {{email}} angemeldet.',
  'reset.back': 'Zurück zur Anmeldung',
} satisfies Translation<ResetWords>;
