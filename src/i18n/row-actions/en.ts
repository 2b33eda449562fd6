/** The host's own actions on the rows of a table. */
export const en = {
  /** The name of a column of buttons, for screen readers. */
  'rowActions.title': 'Actions',
  /** The button of a row, for screen readers. */
  'rowActions.of': 'Actions: {{row}}',
} as const;
export type RowActionsWords = typeof en;
