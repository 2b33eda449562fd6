/** Making and saving files. */
export const en = {
  'export.making': 'Preparing your spreadsheet',
  'export.done': 'File saved.',
  'export.cancelled': 'Export cancelled. No file was saved.',
} as const;
export type ExportWords = typeof en;
