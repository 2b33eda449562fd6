import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'Primi passi',
  'start.lead': 'Invii il suo primo SMS. Basta un minuto.',
  'start.keyTitle': '1. La sua chiave API e il segreto',
  'start.key': 'Chiave API',
  'start.secret': 'Segreto API',
  'start.secretWarning': 'Chi conosce il segreto può spendere il suo credito. Non lo inserisca in pagine web o repository.',
  'start.copy': 'Copia',
  'start.copyKey': 'Copia la chiave API',
  'start.copySecret': 'Copia il segreto API',
  'start.copySample': 'Copia l’esempio',
  'start.copied': 'Copiato.',
  'start.copiedSecret': 'Copiato, con il suo segreto. Non lo condivida.',
  'start.copyFailed': 'Il browser non ha consentito la copia. Selezioni il testo.',
  'start.sampleTitle': '2. Invii un SMS',
  'start.sampleLead': 'Metta il suo numero di telefono al posto di {{to}}.',
  'start.language': 'Linguaggio dell’esempio',
  'start.text': 'Ciao da Nexmo',
  'start.waitTitle': '3. Lo veda arrivare',
  'start.wait': 'Non abbiamo ancora visto chiamate con la sua chiave.',
  'start.check': 'Controlla di nuovo',
  'start.doneTitle': 'La sua prima chiamata è arrivata',
  'start.done': 'È arrivata il {{date}}. Questa pagina non comparirà al prossimo accesso.',
} satisfies Translation<StartWords>;
