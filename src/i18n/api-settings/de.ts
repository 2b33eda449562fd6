import type { Translation } from '../catalog.js';
import type { ApiWords } from './en.js';

export default {
  'api.title': 'API-Einstellungen',
  'api.keyTitle': 'Schlüssel',
  'api.key': 'API-Schlüssel',
  'api.secretsTitle': 'Geheimnisse',
  'api.secret': 'API-Geheimnis',
  'api.warning': 'Wer ein Geheimnis hat, kann Ihr Guthaben ausgeben. Halten Sie es aus Webseiten und Repositorys heraus.',
  'api.made': 'Erstellt am {{date}}',
  'api.retire': 'Stilllegen',
  'api.retireName': 'Das Geheimnis stilllegen, das auf {{ending}} endet',
  'api.retireTitle': 'Dieses Geheimnis stilllegen?',
  'api.retireWhat':
    'Programme, die das Geheimnis mit der Endung {{ending}} noch verwenden, werden ab sofort abgewiesen. Es lässt sich nicht zurückholen.',
  'api.retired': 'Das Geheimnis ist stillgelegt.',
  'api.both': 'Beide Geheimnisse gelten. Geben Sie Ihren Programmen das neuere und legen Sie dann das ältere still.',
  'api.newTitle': 'Geheimnis wechseln',
  'api.newLead':
    'Erstellen Sie ein zweites, stellen Sie Ihre Programme um und legen Sie dann das alte still: so steht nichts still.',
  'api.newSecret': 'Neues Geheimnis',
  'api.rules':
    '8 bis 25 Zeichen, mit Kleinbuchstabe, Großbuchstabe und Ziffer: Buchstaben von A bis Z, Ziffern und Zeichen, ohne Leerzeichen und Umlaute.',
  'api.generate': 'Eines ausdenken',
  'api.create': 'Geheimnis hinzufügen',
  'api.created': 'Das neue Geheimnis gilt ab sofort.',
  'api.tooMany': 'Zwei Geheimnisse gelten bereits: legen Sie zuerst eines still.',
  'api.samplesTitle': 'Beispiele',
  'api.samplesLead': 'Sendet eine SMS. Das Geheimnis setzen Sie ein; beim Kopieren geschieht das von selbst.',
  'api.language': 'Sprache des Beispiels',
  'api.sample': 'das Beispiel',
  'api.text': 'Hallo von Nexmo',
} satisfies Translation<ApiWords>;
