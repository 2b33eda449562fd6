import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': 'Saldo',
  'balance.demo': 'Demo',
  'balance.demoWhy': 'Il suo account è in modalità demo fino al primo pagamento. Ogni SMS termina con [Nexmo DEMO].',
  'balance.left_one': 'Può ancora scrivere a un nuovo numero.',
  'balance.left_many': 'Può ancora scrivere a {{count}} di nuovi numeri.',
  'balance.left_other': 'Può ancora scrivere a {{count}} nuovi numeri.',
  'balance.noneLeft':
    'Ha scritto a tutti i {{limit}} numeri consentiti in modalità demo. Effettui un primo pagamento per scrivere a qualsiasi numero.',
  'balance.used': 'Numeri usati: {{used}} su {{limit}}',
  'balance.list': 'Mostra i numeri',
  'balance.noneUsed': 'Non ha ancora scritto a nessun numero.',
  'balance.empty': 'Il saldo è a zero. Le chiamate all’API vengono rifiutate finché non aggiunge credito.',
  'balance.converted': '{{euros}}, al cambio del {{date}}: 1 € = {{rate}}. Gli addebiti sono in euro.',
} satisfies Translation<BalanceWords>;
