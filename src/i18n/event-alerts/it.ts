import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'Avvisi legati a eventi',
  'eventAlerts.lead': 'SMS da un numero breve condiviso a persone negli Stati Uniti che hanno accettato di riceverli.',
  'eventAlerts.templates': 'Messaggi',
  'eventAlerts.template': 'Messaggio {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'Scriva ${name} per ciò che il suo programma riempie.',
  'eventAlerts.which': 'Messaggio {{number}}',
  'eventAlerts.shown': 'Sul telefono',
  'eventAlerts.addTemplate': 'Aggiungi un messaggio',
  'eventAlerts.removeTemplate': 'Togli',
  'eventAlerts.removeName': 'Togli il messaggio {{number}}',
  'eventAlerts.oneAtLeast': 'Scriva almeno un messaggio.',
  'eventAlerts.programName': 'Nome del programma',
  'eventAlerts.programNameHint': 'Come lo si leggerà sul suo sito: almeno dieci caratteri.',
  'eventAlerts.description': 'A che cosa servono i messaggi',
  'eventAlerts.messagesPerDay': 'Messaggi al giorno, al massimo',
  'eventAlerts.supportInfo': 'Dove si trova aiuto',
  'eventAlerts.supportHint': 'Un numero verde degli Stati Uniti o un indirizzo e-mail.',
  'eventAlerts.contactName': 'Persona di contatto',
  'eventAlerts.contactEmail': 'E-mail di contatto',
  'eventAlerts.termsUrl': 'Indirizzo dei termini e condizioni',
  'eventAlerts.privacyUrl': 'Indirizzo dell’informativa sulla privacy',
  'eventAlerts.urlWrong': 'Un indirizzo web inizia con https:// o http:// e non ha spazi.',
  'eventAlerts.website': 'Sul sito che chiede il consenso',
  'eventAlerts.websiteWhy': 'Dove si accettano gli SMS vanno dette cinque cose. Questo tag le mostra, da queste impostazioni.',
} satisfies Translation<EventAlertsWords>;
