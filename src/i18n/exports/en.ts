/** Files that are made and saved. */
export const en = {
  'export.making': 'Making the spreadsheet',
  'export.done': 'The file has been saved.',
  'export.cancelled': 'Cancelled. Nothing was saved.',
} as const;
export type ExportWords = typeof en;
