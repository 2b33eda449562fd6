import type { Translation } from '../catalog.js';
import type { ApiWords } from './en.js';

export default {
  'api.title': 'Impostazioni API',
  'api.keyTitle': 'Chiave',
  'api.key': 'Chiave API',
  'api.secretsTitle': 'Segreti',
  'api.secret': 'Segreto API',
  'api.warning': 'Chi ha un segreto può spendere il suo credito. Non lo metta in pagine web o repository.',
  'api.made': 'Creato il {{date}}',
  'api.retire': 'Ritira',
  'api.retireName': 'Ritira il segreto che finisce con {{ending}}',
  'api.retireTitle': 'Ritirare questo segreto?',
  'api.retireWhat':
    'I programmi che usano ancora il segreto che finisce con {{ending}} saranno rifiutati da subito. Non si può ripristinare.',
  'api.retired': 'Il segreto è stato ritirato.',
  'api.both': 'Funzionano entrambi. Dia ai programmi il più recente, poi ritiri il vecchio.',
  'api.newTitle': 'Cambia il segreto',
  'api.newLead': 'Ne crei un secondo, sposti i programmi e poi ritiri il vecchio: nulla si ferma.',
  'api.newSecret': 'Nuovo segreto',
  'api.rules':
    'Da 8 a 25 caratteri, con una minuscola, una maiuscola e una cifra: lettere senza accento, cifre e segni, senza spazi.',
  'api.generate': 'Generane uno',
  'api.create': 'Aggiungi il segreto',
  'api.created': 'Il nuovo segreto vale da subito.',
  'api.tooMany': 'Ci sono già due segreti attivi: ne ritiri prima uno.',
  'api.samplesTitle': 'Esempi',
  'api.samplesLead': 'Invia un SMS. Il segreto lo mette lei; copiando viene inserito da solo.',
  'api.language': 'Linguaggio dell’esempio',
  'api.sample': 'l’esempio',
  'api.text': 'Ciao da Nexmo',
} satisfies Translation<ApiWords>;
