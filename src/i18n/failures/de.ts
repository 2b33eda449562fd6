import type { Translation } from '../catalog.js';
import type { FailureWords } from './en.js';

export default {
  'failure.throttled': 'Zu viele Anfragen in einer Sekunde. Senden Sie weniger auf einmal.',
  'failure.missingParameter': 'Es fehlte etwas, das die API braucht. Ihre Dokumentation sagt, was.',
  'failure.invalidParameter':
    'Etwas in der Anfrage hat eine Form, die die API nicht kennt, etwa eine Nummer mit einem Buchstaben.',
  'failure.internalError': 'Bei uns ging etwas kaputt. Dieselbe Anfrage kann jetzt gelingen.',
  'failure.unroutable': 'Kein Netz führt zu dieser Nummer. Prüfen Sie die Landesvorwahl.',
  'failure.barred': 'Diese Nummer steht auf einer Liste derer, die nicht erreicht werden sollen.',
  'failure.suspended': 'Das Konto war damals für die API gesperrt. Der Support weiß, warum.',
  'failure.noCredit': 'Das Guthaben deckte den Preis nicht. Laden Sie auf, oder schalten Sie automatisches Aufladen ein.',
  'failure.tooLong': 'Der Text war länger, als eine Nachricht sein darf. Kürzen Sie ihn.',
  'failure.networkFailure': 'Das Netz antwortete uns nicht. Dieselbe Anfrage kann jetzt gelingen.',
  'failure.badCredentials': 'API-Schlüssel und Secret passten nicht zusammen. Sehen Sie unter API-Einstellungen nach.',
  'failure.badSignature': 'Die Signatur passte nicht zur Anfrage. Prüfen Sie das Secret und die Art des Signierens.',
  'failure.badSender': 'Dieser Absender darf dort nicht benutzt werden. Nehmen Sie eine eigene Nummer oder einen anderen Namen.',
  'failure.badTtl': 'Die Zeit, in der die Nachricht versucht werden soll, nimmt die API nicht an.',
  'failure.badMessageClass': 'Eine solche Nachrichtenklasse gibt es nicht.',
  'failure.badCallback': 'Die Adresse für Bestätigungen muss mit https:// oder http:// beginnen.',
  'failure.demoDestination':
    'Im Demomodus dürfen zehn Nummern angeschrieben werden, und dies war eine weitere. Die erste Zahlung beendet ihn.',
  'failure.demoTextOnly': 'Im Demomodus wird nur Text gesendet, und dies war etwas anderes. Eine erste Zahlung beendet ihn.',
  'failure.optedOut': 'Diese Nummer hat STOP gesagt. Das kann nur zurücknehmen, wem sie gehört.',
  'failure.noCampaign': 'Dafür ist keine Kurzwahl eingerichtet. Fügen Sie zuerst eine hinzu.',
  'failure.expired': 'Das Telefon war nicht erreichbar, solange es versucht wurde.',
  'failure.absent': 'Das Telefon ist ausgeschaltet oder ohne Empfang. Versuchen Sie es später noch einmal.',
  'failure.blockedByCarrier': 'Der Netzbetreiber ließ die Nachricht nicht durch.',
  'failure.noReceipt': 'Der Netzbetreiber sagte nie, ob sie ankam.',
  'failure.busy': 'Die Leitung war besetzt.',
  'failure.noAnswer': 'Niemand nahm ab.',
  'failure.wrongCode': 'Dreimal wurde eine falsche PIN eingegeben.',
  'failure.notEntered': 'Es wurde rechtzeitig keine PIN eingegeben.',
  'failure.cancelled': 'Ihr Programm nahm es zurück.',
  'failure.unknownNumber': 'Diese Nummer gibt es nicht.',
} satisfies Translation<FailureWords>;
