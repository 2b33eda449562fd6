import type { Translation } from '../catalog.js';
import type { SignupWords } from './en.js';

export default {
  'signup.title': 'Crie sua conta',
  'signup.lead': 'Teste grátis: € 2,00 de crédito, sem cartão.',
  'signup.companyName': 'Nome da empresa',
  'signup.companyNameHint': 'Ele aparece nas suas faturas.',
  'signup.companyNameInUse': 'Outra conta usa este nome. Acrescente um departamento ou uma cidade para diferenciar.',
  'signup.name': 'Seu nome',
  'signup.email': 'E-mail',
  'signup.emailInUse': 'Já existe uma conta com este e-mail. Entre ou use outro endereço.',
  'signup.password': 'Senha',
  'signup.country': 'País',
  'signup.chooseCountry': 'Escolha seu país',
  'signup.phone': 'Celular',
  'signup.phoneHint': 'Enviaremos um PIN para ele. Qualquer formato serve.',
  'signup.phoneInUse':
    'Este número pertence a outra conta. Para usá-lo aqui, entre nessa conta e remova-o em “Editar perfil”, ou digite outro número.',
  'signup.submit': 'Criar conta',
  'signup.haveAccount': 'Já tem uma conta?',
  'signup.signIn': 'Entrar',
  'signup.refusedTitle': 'Não podemos abrir esta conta on-line',
  'signup.refused': 'Regras comerciais ou de pagamento nos impedem de atender automaticamente este país: {{country}}.',
  'signup.refusedPhone':
    'Regras comerciais ou de pagamento nos impedem de atender automaticamente o país deste número de telefone.',
  'signup.refusedNext': 'Nada do que você digitou foi guardado. Nossa equipe de suporte pode dizer o que é possível.',
  'signup.support': 'Falar com o suporte',
  'signup.pinTitle': 'Digite seu PIN',
  'signup.otherTitle': 'Usar outro número',
  'signup.otherSubmit': 'Enviar um PIN para este número',
  'signup.back': 'Voltar ao PIN',
  'signup.gone': 'Este cadastro demorou demais e foi descartado. Comece de novo.',
  'signup.doneTitle': 'Boas-vindas, {{name}}',
  'signup.done': 'A conta de {{company}} está pronta.',
} satisfies Translation<SignupWords>;
