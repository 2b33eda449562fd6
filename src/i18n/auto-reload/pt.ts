import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': 'Recarga automática',
  'reload.on': 'Recarregar o saldo automaticamente',
  'reload.method': 'Pagar com',
  'reload.choose': 'Escolha uma forma de pagamento',
  'reload.amount': 'Valor',
  'reload.amountHint': 'Pelo menos € 10,00, cobrados em euros.',
  'reload.threshold': 'Quando o saldo ficar abaixo de',
  'reload.will': 'Verificamos o saldo a cada dez minutos. Abaixo de {{threshold}}, cobramos {{amount}}: {{method}}.',
  'reload.isOff': 'Desativada. Quando o saldo acabar, as chamadas são recusadas e seus números liberados.',
  'reload.noMethod':
    'Pague uma vez com cartão ou PayPal e guarde a forma de pagamento: aí o saldo pode se recarregar. Com transferência, não.',
  'reload.unable': '{{method}} não pode pagar automaticamente. O suporte pode dizer o que é possível.',
  'reload.refusedTitle': 'Um pagamento foi recusado',
  'reload.refusedOff':
    'Três pagamentos seguidos foram recusados e a recarga automática foi desativada. Fale com seu banco ou escolha outra forma e ative-a de novo.',
  'reload.refusedYet': 'Pagamentos recusados seguidos: {{refusals}}. Depois do terceiro a recarga automática é desativada.',
  'reload.savedOn': 'A recarga automática está ativada.',
  'reload.savedOff': 'A recarga automática está desativada.',
  'reload.soon': 'No ritmo dos últimos dias, será {{when}}.',
} satisfies Translation<ReloadWords>;
