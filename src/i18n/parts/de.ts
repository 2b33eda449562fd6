import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': 'Schließen',
  'parts.cancel': 'Abbrechen',
  'parts.dismiss': 'Ausblenden',
  'parts.info': 'Hinweis:',
  'parts.good': 'Erfolg:',
  'parts.warn': 'Warnung:',
  'parts.danger': 'Fehler:',
  'parts.external': '(öffnet sich in einem neuen Tab)',
  'parts.stepDone': 'Erledigt:',
  'parts.stepCurrent': 'Jetzt:',
  'parts.stepNext': 'Danach:',
  'parts.copy': 'Kopieren',
  'parts.copied': 'Kopiert.',
  'parts.copyFailed': 'Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie stattdessen den Text.',
  'parts.messages': 'Meldungen',
  'parts.firstPage': 'Erste Seite',
  'parts.previousPage': 'Vorherige Seite',
  'parts.nextPage': 'Nächste Seite',
  'parts.lastPage': 'Letzte Seite',
  'parts.rows': '{{from}}–{{to}} von {{all}}',
  'parts.asTable': 'Als Tabelle anzeigen',
} satisfies Translation<PartWords>;
