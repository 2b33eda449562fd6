import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'Ereignisbasierte Benachrichtigungen',
  'eventAlerts.lead': 'SMS von einer gemeinsam genutzten Kurzwahl an Menschen in den USA, die zugestimmt haben.',
  'eventAlerts.templates': 'Nachrichten',
  'eventAlerts.template': 'Nachricht {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'Schreiben Sie ${name} für das, was Ihr Programm ausfüllt.',
  'eventAlerts.which': 'Nachricht {{number}}',
  'eventAlerts.shown': 'Auf dem Telefon',
  'eventAlerts.addTemplate': 'Nachricht hinzufügen',
  'eventAlerts.removeTemplate': 'Entfernen',
  'eventAlerts.removeName': 'Nachricht {{number}} entfernen',
  'eventAlerts.oneAtLeast': 'Schreiben Sie mindestens eine Nachricht.',
  'eventAlerts.programName': 'Name des Programms',
  'eventAlerts.programNameHint': 'Wie man ihn auf Ihrer Website liest: mindestens zehn Zeichen.',
  'eventAlerts.description': 'Wofür die Nachrichten sind',
  'eventAlerts.messagesPerDay': 'Höchstens so viele am Tag',
  'eventAlerts.supportInfo': 'Wo man Hilfe bekommt',
  'eventAlerts.supportHint': 'Eine gebührenfreie US-Nummer oder eine E-Mail-Adresse.',
  'eventAlerts.contactName': 'Ansprechperson',
  'eventAlerts.contactEmail': 'E-Mail der Ansprechperson',
  'eventAlerts.termsUrl': 'Adresse der Nutzungsbedingungen',
  'eventAlerts.privacyUrl': 'Adresse der Datenschutzerklärung',
  'eventAlerts.urlWrong': 'Eine Webadresse beginnt mit https:// oder http:// und hat keine Leerzeichen.',
  'eventAlerts.website': 'Auf der Website, die fragt',
  'eventAlerts.websiteWhy':
    'Wo Menschen SMS zustimmen, müssen fünf Dinge stehen. Dieses Tag zeigt sie, aus diesen Angaben gemacht.',
} satisfies Translation<EventAlertsWords>;
