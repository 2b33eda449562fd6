import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'Chi può ricevere SMS',
  'optIns.lead': 'Chi invia STOP non riceve più nulla, finché non accetta di nuovo sul suo sito.',
  'optIns.none': 'Ancora nessuno',
  'optIns.noneWhy': 'I numeri compaiono qui quando si accetta o si invia STOP.',
  'optIns.number': 'Numero negli Stati Uniti',
  'optIns.state': 'Stato',
  'optIns.agreed': 'Ha accettato',
  'optIns.stopped': 'Ha inviato STOP',
  'optIns.since': 'Da quando',
  'optIns.action': 'Azione',
  'optIns.add': 'Aggiungi il numero',
  'optIns.again': 'Ha accettato di nuovo',
  'optIns.againTitle': '{{number}} ha accettato di nuovo?',
  'optIns.againWhy': 'Questo numero ha detto STOP. Solo chi lo possiede può tornare indietro, sul suo sito.',
  'optIns.done': '{{number}} può ricevere SMS.',
  'optIns.notInUs': 'Un numero breve raggiunge solo numeri degli Stati Uniti: dieci cifre, o undici con l’1.',
} satisfies Translation<OptInsWords>;
