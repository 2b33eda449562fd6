import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': 'Saldo',
  'balance.demo': 'Demo',
  'balance.demoWhy': 'Do pierwszej płatności konto działa w trybie demo. Każdy SMS kończy się dopiskiem [Nexmo DEMO].',
  'balance.left_one': 'Możesz jeszcze napisać do jednego nowego numeru.',
  'balance.left_few': 'Możesz jeszcze napisać do {{count}} nowych numerów.',
  'balance.left_many': 'Możesz jeszcze napisać do {{count}} nowych numerów.',
  'balance.left_other': 'Możesz jeszcze napisać do {{count}} nowego numeru.',
  'balance.noneLeft':
    'Wykorzystano wszystkie {{limit}} numerów dozwolonych w trybie demo. Po pierwszej płatności możesz pisać do dowolnego numeru.',
  'balance.used': 'Użyte numery: {{used}} z {{limit}}',
  'balance.list': 'Pokaż numery',
  'balance.noneUsed': 'Nie wysłano jeszcze SMS-a do żadnego numeru.',
  'balance.empty': 'Saldo wynosi zero. API odrzuca żądania, dopóki nie doładujesz konta.',
  'balance.converted': '{{euros}}, według kursu z {{date}}: 1 € = {{rate}}. Opłaty pobierane są w euro.',
} satisfies Translation<BalanceWords>;
