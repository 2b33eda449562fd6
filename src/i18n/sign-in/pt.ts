import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'Entrar',
  'signIn.email': 'E-mail',
  'signIn.password': 'Senha',
  'signIn.submit': 'Entrar',
  'signIn.noAccount': 'Primeira vez aqui?',
  'signIn.signUp': 'Criar uma conta',
  'signIn.locked': 'Senhas erradas demais. Para sua segurança, o acesso com este e-mail está pausado.',
  'signIn.suspended': 'Seu acesso está desativado. Peça ao usuário principal da conta para ativá-lo de novo.',
  'signIn.invitationExpired': 'Esta senha era válida por 7 dias. Peça uma nova ao usuário principal da conta.',
  'signIn.done': 'Você entrou como {{email}}.',
} satisfies Translation<SignInWords>;
