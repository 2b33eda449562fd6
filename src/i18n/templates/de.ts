import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'Kurzwahl',
  'templates.active': 'In Gebrauch',
  'templates.inactive': 'Noch nicht hinzugefügt',
  'templates.add': 'Kurzwahl hinzufügen',
  'templates.update': 'Aktualisieren',
  'templates.added': 'Die Kurzwahl {{code}} kann jetzt genutzt werden.',
  'templates.places': 'Wird beim Senden ausgefüllt:',
  'templates.insert': '{{place}} einfügen',
  'templates.misfit': 'Das kann nichts ausfüllen: Nehmen Sie andere Namen, aus Buchstaben, Ziffern, - und _.',
  'templates.left': 'Noch Zeichen: {{left}}',
  'templates.preview': 'Vorschau',
  'templates.from': 'Von {{code}}',
  'templates.example': 'Beispiel für {{name}}',
  'templates.length': 'Länge',
  'templates.characters_one': '{{length}} Zeichen',
  'templates.characters_other': '{{length}} Zeichen',
  'templates.parts': 'Gesendet und berechnet als Teile',
  'templates.cost': 'Preis einer solchen SMS',
  'templates.range': '{{least}} bis {{most}}, je nach Netz',
  'templates.unicode': 'Sie hat Zeichen außerhalb des SMS-Grundalphabets: Ein Teil fasst dann 70 Zeichen, nicht 160.',
} satisfies Translation<TemplateWords>;
