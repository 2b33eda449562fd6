import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': 'Saldo',
  'balance.demo': 'Demo',
  'balance.demoWhy': 'Su cuenta está en modo demo hasta su primer pago. Cada SMS termina con [Nexmo DEMO].',
  'balance.left_one': 'Aún puede escribir a un número nuevo.',
  'balance.left_many': 'Aún puede escribir a {{count}} de números nuevos.',
  'balance.left_other': 'Aún puede escribir a {{count}} números nuevos.',
  'balance.noneLeft':
    'Ya ha escrito a los {{limit}} números que permite el modo demo. Haga un primer pago para escribir a cualquier número.',
  'balance.used': 'Números usados: {{used}} de {{limit}}',
  'balance.list': 'Mostrar los números',
  'balance.noneUsed': 'Todavía no ha escrito a ningún número.',
  'balance.empty': 'Su saldo es cero. Las llamadas a la API se rechazan hasta que añada saldo.',
  'balance.converted': '{{euros}}, al cambio del {{date}}: 1 € = {{rate}}. Los cobros son en euros.',
} satisfies Translation<BalanceWords>;
