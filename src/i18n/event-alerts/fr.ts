import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'Alertes par événement',
  'eventAlerts.lead': 'Des SMS d’un numéro court partagé, aux personnes des États-Unis qui ont accepté de les recevoir.',
  'eventAlerts.templates': 'Textes',
  'eventAlerts.template': 'Texte {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'Écrivez ${name} pour ce que votre programme remplit.',
  'eventAlerts.which': 'Texte {{number}}',
  'eventAlerts.shown': 'Sur le téléphone',
  'eventAlerts.addTemplate': 'Ajouter un texte',
  'eventAlerts.removeTemplate': 'Retirer',
  'eventAlerts.removeName': 'Retirer le texte {{number}}',
  'eventAlerts.oneAtLeast': 'Écrivez au moins un texte.',
  'eventAlerts.programName': 'Nom du programme',
  'eventAlerts.programNameHint': 'Tel qu’on le lira sur votre site : au moins dix caractères.',
  'eventAlerts.description': 'À quoi servent les textes',
  'eventAlerts.messagesPerDay': 'Textes par jour, au plus',
  'eventAlerts.supportInfo': 'Où trouver de l’aide',
  'eventAlerts.supportHint': 'Un numéro gratuit des États-Unis, ou une adresse e-mail.',
  'eventAlerts.contactName': 'Personne à contacter',
  'eventAlerts.contactEmail': 'E-mail de contact',
  'eventAlerts.termsUrl': 'Adresse des conditions générales',
  'eventAlerts.privacyUrl': 'Adresse de la politique de confidentialité',
  'eventAlerts.urlWrong': 'Une adresse web commence par https:// ou http:// et n’a pas d’espaces.',
  'eventAlerts.website': 'Sur le site qui demande l’accord',
  'eventAlerts.websiteWhy':
    'Là où l’on accepte les SMS, cinq choses doivent être dites. Cette balise les montre, d’après ces réglages.',
} satisfies Translation<EventAlertsWords>;
