import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': 'Guthaben',
  'balance.demo': 'Demo',
  'balance.demoWhy': 'Bis zur ersten Zahlung ist Ihr Konto im Demomodus. Jede SMS endet mit [Nexmo DEMO].',
  'balance.left_one': 'Sie können noch einer neuen Nummer schreiben.',
  'balance.left_other': 'Sie können noch {{count}} neuen Nummern schreiben.',
  'balance.noneLeft':
    'Sie haben allen {{limit}} Nummern geschrieben, die der Demomodus erlaubt. Nach der ersten Zahlung können Sie jeder Nummer schreiben.',
  'balance.used': 'Verwendete Nummern: {{used}} von {{limit}}',
  'balance.list': 'Nummern anzeigen',
  'balance.noneUsed': 'Sie haben noch keiner Nummer geschrieben.',
  'balance.empty': 'Ihr Guthaben ist aufgebraucht. Die API weist Anfragen ab, bis Sie es aufladen.',
  'balance.converted': '{{euros}}, umgerechnet zum Kurs vom {{date}}: 1 € = {{rate}}. Abgebucht wird in Euro.',
} satisfies Translation<BalanceWords>;
