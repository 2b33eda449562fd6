import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': 'Metodi di pagamento',
  'methods.none': 'Nessun metodo di pagamento',
  'methods.noneWhy': 'La carta o il conto PayPal con cui paga resta qui, se vuole, per pagare con un clic.',
  'methods.card': '{{brand}} che termina con {{digits}}',
  'methods.paypal': 'PayPal, {{address}}',
  'methods.expires': 'Valida fino a {{month}}',
  'methods.soon': 'Scade presto',
  'methods.expired': 'Scaduta',
  'methods.reload': 'Usato per la ricarica automatica',
  'methods.noReload': 'Non per la ricarica automatica',
  'methods.delete': 'Elimina',
  'methods.deleteName': 'Elimina {{method}}',
  'methods.deleteTitle': 'Eliminare {{method}}?',
  'methods.deleteWhat': 'Potrà aggiungerlo di nuovo al prossimo pagamento.',
  'methods.deleteReload':
    'La ricarica automatica lo usa e verrà disattivata. Finito il saldo, le chiamate sono rifiutate e i numeri rilasciati.',
  'methods.deleted': 'Il metodo di pagamento è eliminato.',
} satisfies Translation<MethodsWords>;
