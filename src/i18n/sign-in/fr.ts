import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'Connexion',
  'signIn.email': 'Adresse e-mail',
  'signIn.password': 'Mot de passe',
  'signIn.submit': 'Se connecter',
  'signIn.noAccount': 'Nouveau ici ?',
  'signIn.signUp': 'Créer un compte',
  'signIn.locked': 'Trop de mots de passe erronés. Pour votre sécurité, la connexion avec cette adresse est suspendue.',
  'signIn.suspended': 'Votre accès est désactivé. Demandez à l’utilisateur principal de votre compte de le réactiver.',
  'signIn.invitationExpired':
    'Ce mot de passe était valable 7 jours. Demandez-en un nouveau à l’utilisateur principal de votre compte.',
  'signIn.done': 'Connecté en tant que {{email}}.',
  'signIn.forgot': 'Mot de passe oublié ?',
  'signIn.lockedTitle': 'Connexion suspendue',
  'signIn.lockedLeft': 'Vous pourrez réessayer dans {{time}}. Un nouveau mot de passe lève la pause aussitôt.',
  'signIn.replaceTitle': 'Choisissez votre mot de passe',
  'signIn.replaceLead':
    'Vous vous êtes connecté avec un mot de passe provisoire. Choisissez-en un que vous seul connaissez, et vous y êtes.',
  'signIn.newPassword': 'Nouveau mot de passe',
  'signIn.samePassword': 'Choisissez-en un autre que le mot de passe provisoire.',
  'signIn.replaceSubmit': 'Enregistrer et entrer',
} satisfies Translation<SignInWords>;
