import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': 'Nova senha',
  'reset.lead': 'Informe seu e-mail e enviaremos um link para escolher uma nova senha.',
  'reset.email': 'E-mail',
  'reset.send': 'Enviar o link',
  'reset.sentTitle': 'Veja seu e-mail',
  'reset.sent': 'Se existe uma conta com {{email}}, um link está a caminho. Ele vale uma vez, por 15 minutos.',
  'reset.nothing': 'Não chegou nada? Veja a pasta de spam ou tente outro endereço.',
  'reset.another': 'Usar outro endereço',
  'reset.choose': 'Escolha uma nova senha. Você será desconectado em todos os outros lugares.',
  'reset.left': 'Este link vale por mais {{time}}.',
  'reset.password': 'Nova senha',
  'reset.submit': 'Salvar a senha',
  'reset.expiredTitle': 'Este link não vale mais',
  'reset.expired': 'Já foi usado ou os 15 minutos passaram. Peça outro.',
  'reset.done': 'Sua senha foi trocada e você entrou como {{email}}.',
  'reset.back': 'Voltar ao acesso',
} satisfies Translation<ResetWords>;
