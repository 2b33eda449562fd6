import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'Alertas por evento ocorrido',
  'eventAlerts.lead': 'SMS de um código curto partilhado para pessoas nos Estados Unidos que aceitaram recebê-los.',
  'eventAlerts.templates': 'Mensagens',
  'eventAlerts.template': 'Mensagem {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'Escreva ${name} para o que o seu programa preenche.',
  'eventAlerts.which': 'Mensagem {{number}}',
  'eventAlerts.shown': 'No telefone',
  'eventAlerts.addTemplate': 'Adicionar uma mensagem',
  'eventAlerts.removeTemplate': 'Remover',
  'eventAlerts.removeName': 'Remover a mensagem {{number}}',
  'eventAlerts.oneAtLeast': 'Escreva pelo menos uma mensagem.',
  'eventAlerts.programName': 'Nome do programa',
  'eventAlerts.programNameHint': 'Como será lido no seu site: pelo menos dez caracteres.',
  'eventAlerts.description': 'Para que servem as mensagens',
  'eventAlerts.messagesPerDay': 'Mensagens por dia, no máximo',
  'eventAlerts.supportInfo': 'Onde se obtém ajuda',
  'eventAlerts.supportHint': 'Um número gratuito dos Estados Unidos ou um endereço de e-mail.',
  'eventAlerts.contactName': 'Pessoa de contato',
  'eventAlerts.contactEmail': 'E-mail de contato',
  'eventAlerts.termsUrl': 'Endereço dos termos e condições',
  'eventAlerts.privacyUrl': 'Endereço da política de privacidade',
  'eventAlerts.urlWrong': 'Um endereço web começa por https:// ou http:// e não tem espaços.',
  'eventAlerts.website': 'No site que pede o acordo',
  'eventAlerts.websiteWhy':
    'Onde se aceitam os SMS, há cinco coisas a dizer. Esta etiqueta mostra-as, a partir destas definições.',
} satisfies Translation<EventAlertsWords>;
