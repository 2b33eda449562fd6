import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': 'Ricarica automatica',
  'reload.on': 'Ricarica il saldo automaticamente',
  'reload.method': 'Paga con',
  'reload.choose': 'Scelga un metodo di pagamento',
  'reload.amount': 'Importo',
  'reload.amountHint': 'Almeno 10,00 €, addebitati in euro.',
  'reload.threshold': 'Quando il saldo scende sotto',
  'reload.will': 'Controlliamo il saldo ogni dieci minuti. Se è sotto {{threshold}}, addebitiamo {{amount}}: {{method}}.',
  'reload.isOff': 'Disattivata. Finito il saldo, le chiamate sono rifiutate e i numeri rilasciati.',
  'reload.noMethod':
    'Paghi una volta con carta o PayPal e conservi il metodo: il saldo potrà ricaricarsi. Con bonifico non è possibile.',
  'reload.unable': '{{method}} non può pagare in automatico. L’assistenza le dirà cosa è possibile.',
  'reload.refusedTitle': 'Un pagamento è stato rifiutato',
  'reload.refusedOff':
    'Tre pagamenti di fila sono stati rifiutati e la ricarica automatica è stata disattivata. Senta la banca o scelga un altro metodo, poi la riattivi.',
  'reload.refusedYet': 'Pagamenti rifiutati di fila: {{refusals}}. Dopo il terzo la ricarica automatica viene disattivata.',
  'reload.savedOn': 'La ricarica automatica è attiva.',
  'reload.savedOff': 'La ricarica automatica è disattivata.',
  'reload.soon': 'Al ritmo degli ultimi giorni, sarà {{when}}.',
} satisfies Translation<ReloadWords>;
