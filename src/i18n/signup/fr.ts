import type { Translation } from '../catalog.js';
import type { SignupWords } from './en.js';

export default {
  'signup.title': 'Créez votre compte',
  'signup.lead': 'Essai gratuit : 2,00 € de crédit, sans carte bancaire.',
  'signup.companyName': 'Nom de l’entreprise',
  'signup.companyNameHint': 'Il figure sur vos factures.',
  'signup.companyNameInUse': 'Un autre compte porte ce nom. Ajoutez un service ou une ville pour les distinguer.',
  'signup.name': 'Votre nom',
  'signup.email': 'Adresse e-mail',
  'signup.emailInUse': 'Un compte existe déjà avec cette adresse. Connectez-vous ou utilisez une autre adresse.',
  'signup.password': 'Mot de passe',
  'signup.country': 'Pays',
  'signup.chooseCountry': 'Choisissez votre pays',
  'signup.phone': 'Téléphone mobile',
  'signup.phoneHint': 'Nous y envoyons un code PIN. Toutes les écritures conviennent.',
  'signup.phoneInUse':
    'Ce numéro appartient à un autre compte. Pour l’utiliser ici, connectez-vous à cet autre compte et retirez-le dans « Modifier le profil », ou saisissez un autre numéro.',
  'signup.submit': 'Créer le compte',
  'signup.haveAccount': 'Vous avez déjà un compte ?',
  'signup.signIn': 'Se connecter',
  'signup.refusedTitle': 'Nous ne pouvons pas ouvrir ce compte en ligne',
  'signup.refused': 'Des règles commerciales ou de paiement nous empêchent de servir automatiquement ce pays : {{country}}.',
  'signup.refusedPhone':
    'Des règles commerciales ou de paiement nous empêchent de servir automatiquement le pays de ce numéro de téléphone.',
  'signup.refusedNext':
    'Rien de ce que vous avez saisi n’a été conservé. Notre équipe d’assistance peut vous dire ce qui est possible.',
  'signup.support': 'Contacter l’assistance',
  'signup.pinTitle': 'Saisissez votre code PIN',
  'signup.otherTitle': 'Utiliser un autre numéro',
  'signup.otherSubmit': 'Envoyer un code PIN à ce numéro',
  'signup.back': 'Retour au code PIN',
  'signup.gone': 'Cette inscription a pris trop de temps et a été abandonnée. Veuillez recommencer.',
  'signup.doneTitle': 'Bienvenue, {{name}}',
  'signup.done': 'Le compte de {{company}} est prêt.',
} satisfies Translation<SignupWords>;
