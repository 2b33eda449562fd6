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
  'signIn.forgot': 'Esqueceu a senha?',
  'signIn.lockedTitle': 'Acesso pausado',
  'signIn.lockedLeft': 'Você pode tentar de novo em {{time}}. Uma nova senha encerra a pausa na hora.',
  'signIn.replaceTitle': 'Escolha sua própria senha',
  'signIn.replaceLead': 'Você entrou com uma senha temporária. Escolha uma que só você conheça e pronto.',
  'signIn.newPassword': 'Nova senha',
  'signIn.samePassword': 'Escolha uma diferente da temporária.',
  'signIn.replaceSubmit': 'Salvar e entrar',
} satisfies Translation<SignInWords>;
