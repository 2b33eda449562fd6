/** Templates of messages, with placeholders that are filled in when a message is sent. */
export const en = {
  'templates.code': 'Short code',
  'templates.active': 'In use',
  'templates.inactive': 'Not added yet',
  'templates.add': 'Add the short code',
  'templates.update': 'Update',
  'templates.added': 'Short code {{code}} is yours to use.',
  'templates.places': 'Filled in when it is sent:',
  'templates.insert': 'Insert {{place}}',
  'templates.misfit': 'Nothing can fill this in: use other names, of letters, digits, - and _.',
  'templates.left': 'Characters left: {{left}}',
  'templates.preview': 'Preview',
  'templates.from': 'From {{code}}',
  'templates.example': 'Example for {{name}}',
  'templates.length': 'Length',
  'templates.characters_one': '{{length}} character',
  'templates.characters_other': '{{length}} characters',
  'templates.parts': 'Sent and charged as parts',
  'templates.cost': 'Price of a text like this',
  'templates.range': '{{least}} to {{most}}, by network',
  'templates.unicode': 'It has signs beyond the basic alphabet of text messages: a part holds 70 characters then, not 160.',
} as const;
export type TemplateWords = typeof en;
