import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': 'Nouveau mot de passe',
  'reset.lead': 'Indiquez votre adresse e-mail et nous vous enverrons un lien pour choisir un nouveau mot de passe.',
  'reset.email': 'E-mail',
  'reset.send': 'Envoyer le lien',
  'reset.sentTitle': 'Consultez vos e-mails',
  'reset.sent': 'S’il existe un compte avec {{email}}, un lien est en route. Il fonctionne une fois, pendant 15 minutes.',
  'reset.nothing': 'Rien reçu ? Regardez dans les indésirables ou essayez une autre adresse.',
  'reset.another': 'Utiliser une autre adresse',
  'reset.choose': 'Choisissez un nouveau mot de passe. Vous serez déconnecté partout ailleurs.',
  'reset.left': 'Ce lien fonctionne encore {{time}}.',
  'reset.password': 'Nouveau mot de passe',
  'reset.submit': 'Enregistrer le mot de passe',
  'reset.expiredTitle': 'Ce lien ne fonctionne plus',
  'reset.expired': 'Il a été utilisé ou ses 15 minutes sont passées. Demandez-en un autre.',
  'reset.done': 'Votre mot de passe est changé et vous êtes connecté en tant que {{email}}.',
  'reset.back': 'Retour à la connexion',
} satisfies Translation<ResetWords>;
