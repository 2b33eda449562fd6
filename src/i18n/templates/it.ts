import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'Numero breve',
  'templates.active': 'In uso',
  'templates.inactive': 'Non ancora aggiunto',
  'templates.add': 'Aggiungi il numero breve',
  'templates.update': 'Aggiorna',
  'templates.added': 'Il numero breve {{code}} è pronto all’uso.',
  'templates.places': 'Riempito all’invio:',
  'templates.insert': 'Inserisci {{place}}',
  'templates.misfit': 'Nulla può riempirlo: usi altri nomi, di lettere, cifre, - e _.',
  'templates.left': 'Caratteri rimasti: {{left}}',
  'templates.preview': 'Anteprima',
  'templates.from': 'Da {{code}}',
  'templates.example': 'Esempio per {{name}}',
  'templates.length': 'Lunghezza',
  'templates.characters_one': '{{length}} carattere',
  'templates.characters_many': '{{length}} di caratteri',
  'templates.characters_other': '{{length}} caratteri',
  'templates.parts': 'Parti inviate e addebitate',
  'templates.cost': 'Prezzo di un SMS così',
  'templates.range': 'da {{least}} a {{most}}, a seconda della rete',
  'templates.unicode': 'Ha segni fuori dall’alfabeto base degli SMS: una parte contiene allora 70 caratteri, non 160.',
} satisfies Translation<TemplateWords>;
