import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'Wer SMS bekommen darf',
  'optIns.lead': 'Wer STOP schreibt, bekommt nichts mehr, bis er auf Ihrer Website neu zustimmt.',
  'optIns.none': 'Noch niemand',
  'optIns.noneWhy': 'Nummern stehen hier, wenn Menschen zustimmen oder STOP schreiben.',
  'optIns.number': 'Nummer in den USA',
  'optIns.state': 'Stand',
  'optIns.agreed': 'Zugestimmt',
  'optIns.stopped': 'Hat STOP geschrieben',
  'optIns.since': 'Seit',
  'optIns.action': 'Aktion',
  'optIns.add': 'Nummer eintragen',
  'optIns.again': 'Hat neu zugestimmt',
  'optIns.againTitle': 'Hat {{number}} neu zugestimmt?',
  'optIns.againWhy': 'Diese Nummer hat STOP gesagt. Nur wem sie gehört, darf das auf Ihrer Website zurücknehmen.',
  'optIns.done': '{{number}} darf SMS bekommen.',
  'optIns.notInUs': 'Eine Kurzwahl erreicht nur Nummern der USA: zehn Ziffern, oder elf mit der 1.',
} satisfies Translation<OptInsWords>;
