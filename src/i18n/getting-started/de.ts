import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'Erste Schritte',
  'start.lead': 'Senden Sie Ihre erste SMS. Das dauert eine Minute.',
  'start.keyTitle': '1. Ihr API-Schlüssel und Ihr Secret',
  'start.key': 'API-Schlüssel',
  'start.secret': 'API-Secret',
  'start.secretWarning': 'Wer das Secret kennt, kann Ihr Guthaben ausgeben. Es gehört weder in Webseiten noch in Repositorys.',
  'start.copy': 'Kopieren',
  'start.copyKey': 'API-Schlüssel kopieren',
  'start.copySecret': 'API-Secret kopieren',
  'start.copySample': 'Beispiel kopieren',
  'start.copied': 'Kopiert.',
  'start.copiedSecret': 'Kopiert, mit Ihrem Secret darin. Behalten Sie es für sich.',
  'start.copyFailed': 'Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie stattdessen den Text.',
  'start.sampleTitle': '2. Eine SMS senden',
  'start.sampleLead': 'Setzen Sie Ihre eigene Nummer anstelle von {{to}} ein.',
  'start.language': 'Sprache des Beispiels',
  'start.text': 'Hallo von Nexmo',
  'start.waitTitle': '3. Ankommen sehen',
  'start.wait': 'Mit Ihrem Schlüssel ist noch kein Aufruf eingegangen.',
  'start.check': 'Erneut nachsehen',
  'start.doneTitle': 'Ihr erster Aufruf ist angekommen',
  'start.done': 'Er kam am {{date}}. Bei der nächsten Anmeldung erscheint diese Seite nicht mehr.',
} satisfies Translation<StartWords>;
