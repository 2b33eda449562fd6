import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': 'Nuova password',
  'reset.lead': 'Ci indichi il suo indirizzo e le inviamo un link per scegliere una nuova password.',
  'reset.email': 'Email',
  'reset.send': 'Invia il link',
  'reset.sentTitle': 'Controlli la posta',
  'reset.sent': 'Se esiste un account con {{email}}, un link è in arrivo. Vale una volta, per 15 minuti.',
  'reset.nothing': 'Non è arrivato nulla? Controlli lo spam o provi un altro indirizzo.',
  'reset.another': 'Usa un altro indirizzo',
  'reset.choose': 'Scelga una nuova password. Verrà disconnesso ovunque altrove.',
  'reset.left': 'Questo link vale ancora {{time}}.',
  'reset.password': 'Nuova password',
  'reset.submit': 'Salva la password',
  'reset.expiredTitle': 'Questo link non vale più',
  'reset.expired': 'È stato usato o i suoi 15 minuti sono passati. Ne chieda un altro.',
  'reset.done': 'La password è nuova ed è entrato come {{email}}.',
  'reset.back': 'Torna all’accesso',
} satisfies Translation<ResetWords>;
