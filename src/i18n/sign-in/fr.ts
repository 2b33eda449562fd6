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
} satisfies Translation<SignInWords>;
