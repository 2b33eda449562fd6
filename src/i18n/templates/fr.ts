import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'Numéro court',
  'templates.active': 'Utilisé',
  'templates.inactive': 'Pas encore ajouté',
  'templates.add': 'Ajouter le numéro court',
  'templates.update': 'Mettre à jour',
  'templates.added': 'Le numéro court {{code}} est prêt à l’emploi.',
  'templates.places': 'Rempli à l’envoi :',
  'templates.insert': 'Insérer {{place}}',
  'templates.misfit': 'Rien ne peut le remplir : prenez d’autres noms, faits de lettres, de chiffres, de - et de _.',
  'templates.left': 'Caractères restants : {{left}}',
  'templates.preview': 'Aperçu',
  'templates.from': 'De : {{code}}',
  'templates.example': 'Exemple pour {{name}}',
  'templates.length': 'Longueur',
  'templates.characters_one': '{{length}} caractère',
  'templates.characters_many': '{{length}} de caractères',
  'templates.characters_other': '{{length}} caractères',
  'templates.parts': 'Parties envoyées et facturées',
  'templates.cost': 'Prix d’un tel SMS',
  'templates.range': 'de {{least}} à {{most}}, selon le réseau',
  'templates.unicode':
    'Il contient des signes hors de l’alphabet de base des SMS : une partie tient alors 70 caractères, et non 160.',
} satisfies Translation<TemplateWords>;
