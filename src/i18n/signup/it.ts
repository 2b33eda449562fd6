import type { Translation } from '../catalog.js';
import type { SignupWords } from './en.js';

export default {
  'signup.title': 'Crei il suo account',
  'signup.lead': 'Prova gratuita: 2,00 € di credito, senza carta.',
  'signup.companyName': 'Nome dell’azienda',
  'signup.companyNameHint': 'Compare sulle fatture.',
  'signup.companyNameInUse': 'Un altro account usa questo nome. Aggiunga un reparto o una città per distinguerli.',
  'signup.name': 'Il suo nome',
  'signup.email': 'E-mail',
  'signup.emailInUse': 'Esiste già un account con questo indirizzo. Acceda o usi un altro indirizzo.',
  'signup.password': 'Password',
  'signup.country': 'Paese',
  'signup.chooseCountry': 'Scelga il suo Paese',
  'signup.phone': 'Cellulare',
  'signup.phoneHint': 'Le inviamo un PIN. Va bene qualsiasi formato.',
  'signup.phoneInUse':
    'Questo numero appartiene a un altro account. Per usarlo qui, acceda a quell’account e lo rimuova in «Modifica profilo», oppure inserisca un altro numero.',
  'signup.submit': 'Crea account',
  'signup.haveAccount': 'Ha già un account?',
  'signup.signIn': 'Accedi',
  'signup.refusedTitle': 'Non possiamo aprire questo account online',
  'signup.refused': 'Le norme commerciali o di pagamento ci impediscono di servire automaticamente questo Paese: {{country}}.',
  'signup.refusedPhone':
    'Le norme commerciali o di pagamento ci impediscono di servire automaticamente il Paese di questo numero di telefono.',
  'signup.refusedNext':
    'Nulla di ciò che ha inserito è stato conservato. Il nostro servizio di assistenza può dirle che cosa è possibile.',
  'signup.support': 'Contatta l’assistenza',
  'signup.pinTitle': 'Inserisca il PIN',
  'signup.otherTitle': 'Usa un altro numero',
  'signup.otherSubmit': 'Invia un PIN a questo numero',
  'signup.back': 'Torna al PIN',
  'signup.gone': 'Questa registrazione ha richiesto troppo tempo ed è stata annullata. Ricominci da capo.',
  'signup.doneTitle': 'Benvenuto, {{name}}',
  'signup.done': 'L’account di {{company}} è pronto.',
} satisfies Translation<SignupWords>;
