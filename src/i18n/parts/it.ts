import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': 'Chiudi',
  'parts.cancel': 'Annulla',
  'parts.dismiss': 'Ignora',
  'parts.info': 'Informazione:',
  'parts.good': 'Operazione riuscita:',
  'parts.warn': 'Attenzione:',
  'parts.danger': 'Errore:',
  'parts.external': '(si apre in una nuova scheda)',
  'parts.stepDone': 'Fatto:',
  'parts.stepCurrent': 'Ora:',
  'parts.stepNext': 'Poi:',
  'parts.copy': 'Copia',
  'parts.copied': 'Copiato.',
  'parts.copyFailed': 'Il browser non ha consentito la copia. Selezioni il testo.',
  'parts.messages': 'Messaggi',
  'parts.firstPage': 'Prima pagina',
  'parts.previousPage': 'Pagina precedente',
  'parts.nextPage': 'Pagina successiva',
  'parts.lastPage': 'Ultima pagina',
  'parts.rows': '{{from}}–{{to}} di {{all}}',
  'parts.asTable': 'Mostra come tabella',
} satisfies Translation<PartWords>;
