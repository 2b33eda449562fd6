/** Words for fields of the host's own. */
export const en = {
  'ownFields.choose': 'Choose an answer',
  'ownFields.enter': 'Enter something here.',
  'ownFields.answer': 'Choose an answer.',
  'ownFields.tick': 'Tick this box to continue.',
  'ownFields.format': 'This isn’t in the expected format. Check what you entered.',
  'ownFields.characters': 'This contains characters we can’t store, like tabs. Remove them.',
  'ownFields.yes': 'Yes',
  'ownFields.no': 'No',
} as const;
export type OwnFieldsWords = typeof en;
