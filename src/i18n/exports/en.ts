/** Making and saving files. */
export const en = {
  'export.making': 'Making the spreadsheet',
  'export.done': 'The file has been saved.',
  'export.cancelled': 'Cancelled. Nothing was saved.',
} as const;
export type ExportWords = typeof en;
