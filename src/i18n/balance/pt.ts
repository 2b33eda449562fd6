import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': 'Saldo',
  'balance.demo': 'Demonstração',
  'balance.demoWhy': 'Sua conta está no modo de demonstração até o primeiro pagamento. Todo SMS termina com [Nexmo DEMO].',
  'balance.left_one': 'Você ainda pode enviar mensagens para um número novo.',
  'balance.left_many': 'Você ainda pode enviar mensagens para {{count}} de números novos.',
  'balance.left_other': 'Você ainda pode enviar mensagens para {{count}} números novos.',
  'balance.noneLeft':
    'Você já enviou mensagens para os {{limit}} números que o modo de demonstração permite. Faça um primeiro pagamento para enviar a qualquer número.',
  'balance.used': 'Números usados: {{used}} de {{limit}}',
  'balance.list': 'Mostrar os números',
  'balance.noneUsed': 'Você ainda não enviou mensagens para nenhum número.',
  'balance.empty': 'Seu saldo é zero. As chamadas à API são recusadas até você adicionar crédito.',
  'balance.converted': '{{euros}}, ao câmbio de {{date}}: € 1 = {{rate}}. As cobranças são em euros.',
} satisfies Translation<BalanceWords>;
