import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'Alertas por evento',
  'eventAlerts.lead': 'SMS desde un número corto compartido a personas de Estados Unidos que han aceptado recibirlos.',
  'eventAlerts.templates': 'Mensajes',
  'eventAlerts.template': 'Mensaje {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'Escriba ${name} donde su programa rellena algo.',
  'eventAlerts.which': 'Mensaje {{number}}',
  'eventAlerts.shown': 'En el teléfono',
  'eventAlerts.addTemplate': 'Añadir un mensaje',
  'eventAlerts.removeTemplate': 'Quitar',
  'eventAlerts.removeName': 'Quitar el mensaje {{number}}',
  'eventAlerts.oneAtLeast': 'Escriba al menos un mensaje.',
  'eventAlerts.programName': 'Nombre del programa',
  'eventAlerts.programNameHint': 'Como se leerá en su sitio: diez caracteres como mínimo.',
  'eventAlerts.description': 'Para qué son los mensajes',
  'eventAlerts.messagesPerDay': 'Mensajes al día, como máximo',
  'eventAlerts.supportInfo': 'Dónde se obtiene ayuda',
  'eventAlerts.supportHint': 'Un número gratuito de Estados Unidos o una dirección de correo.',
  'eventAlerts.contactName': 'Persona de contacto',
  'eventAlerts.contactEmail': 'Correo de contacto',
  'eventAlerts.termsUrl': 'Dirección de los términos y condiciones',
  'eventAlerts.privacyUrl': 'Dirección de la política de privacidad',
  'eventAlerts.urlWrong': 'Una dirección web empieza por https:// o http:// y no lleva espacios.',
  'eventAlerts.website': 'En el sitio que pide el acuerdo',
  'eventAlerts.websiteWhy': 'Donde se aceptan los SMS hay que decir cinco cosas. Esta etiqueta las muestra, según estos ajustes.',
} satisfies Translation<EventAlertsWords>;
