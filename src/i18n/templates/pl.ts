import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'Krótki numer',
  'templates.active': 'W użyciu',
  'templates.inactive': 'Jeszcze niedodany',
  'templates.add': 'Dodaj krótki numer',
  'templates.update': 'Zaktualizuj',
  'templates.added': 'Krótkiego numeru {{code}} można już używać.',
  'templates.places': 'Wypełniane przy wysyłce:',
  'templates.insert': 'Wstaw {{place}}',
  'templates.misfit': 'Nic tego nie wypełni: użyj innych nazw, z liter, cyfr, - i _.',
  'templates.left': 'Pozostało znaków: {{left}}',
  'templates.preview': 'Podgląd',
  'templates.from': 'Od {{code}}',
  'templates.example': 'Przykład dla {{name}}',
  'templates.length': 'Długość',
  'templates.characters_one': '{{length}} znak',
  'templates.characters_few': '{{length}} znaki',
  'templates.characters_many': '{{length}} znaków',
  'templates.characters_other': '{{length}} znaku',
  'templates.parts': 'Wysyłane i liczone części',
  'templates.cost': 'Cena takiego SMS-a',
  'templates.range': 'od {{least}} do {{most}}, zależnie od sieci',
  'templates.unicode': 'Ma znaki spoza podstawowego alfabetu SMS: część mieści wtedy 70 znaków, nie 160.',
} satisfies Translation<TemplateWords>;
