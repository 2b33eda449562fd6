/** Templates of messages, with placeholders that are filled in when a message is sent. */
export const en = {
  'templates.code': 'Short code',
  'templates.active': 'Active',
  'templates.inactive': 'Not set up',
  'templates.update': 'Update',
  'templates.added': 'Short code {{code}} added.',
  'templates.places': 'Filled in when the message is sent:',
  'templates.insert': 'Insert {{place}}',
  'templates.misfit': 'Placeholder names can use letters, digits, - and _ only.',
  'templates.left': 'Characters left: {{left}}',
  'templates.preview': 'Preview',
  'templates.from': 'From {{code}}',
  'templates.example': 'Example for {{name}}',
  'templates.characters_one': '{{length}} character',
  'templates.characters_other': '{{length}} characters',
  'templates.sms': '{{parts}} SMS',
  'templates.cost': 'Price per message',
  'templates.unicode': 'Contains special characters, so each SMS part holds 70 characters instead of 160.',
} as const;
export type TemplateWords = typeof en;
