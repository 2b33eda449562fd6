/** Words of the parts themselves, such as dialogs and notices. */
export const en = {
  'parts.close': 'Close',
  'parts.cancel': 'Cancel',
  'parts.dismiss': 'Dismiss',
  'parts.info': 'Information:',
  'parts.good': 'Success:',
  'parts.warn': 'Warning:',
  'parts.danger': 'Error:',
  'parts.external': '(opens in a new tab)',
  'parts.stepDone': 'Done:',
  'parts.stepCurrent': 'Now:',
  'parts.stepNext': 'Next:',
  'parts.copy': 'Copy',
  'parts.copied': 'Copied.',
  'parts.copyFailed': 'Your browser blocked copying. Select the text instead.',
  'parts.messages': 'Messages',
  'parts.firstPage': 'First page',
  'parts.previousPage': 'Previous page',
  'parts.nextPage': 'Next page',
  'parts.lastPage': 'Last page',
  'parts.rows': '{{from}}–{{to}} of {{all}}',
  'parts.rowKeys': 'Use the arrow keys to move between rows, and Enter to use the button in a row.',
  /** A button: shows the figures of a chart as a table in its place. */
  'parts.asTable': 'Table',
  /** The kind of thing that a chart is to a screen reader, after its title. */
  'parts.chart': 'chart',
  /** The name of the buttons for 7, 30 and 90 days. */
  'parts.period': 'Period',
  'parts.sortBy': 'Sort by',
  'parts.asItCame': 'Default order',
  'parts.upward': '{{title}}, ascending',
  'parts.downward': '{{title}}, descending',
  'parts.pages': 'Pages',
  'parts.noMatch': 'No results',
  'parts.noMatchWhy': 'Nothing matches these filters.',
  'parts.clearFilters': 'Clear filters',
  /** The first entry of a filter: every value. */
  'parts.any': 'Any',
  /** Before the name of a filter, for screen readers: “Filter: Status”. */
  'parts.filter': 'Filter:',
  'parts.clearFilter': 'Clear filter: {{name}}',
  /** An entry after “7 days”, “30 days” and “90 days”: opens the fields for two days. */
  'parts.customDays': 'Custom…',
  /** Chosen days without a last one, after “Period:”. */
  'parts.daysFrom': 'from {{date}}',
  /** Chosen days without a first one, after “Period:”. */
  'parts.daysUntil': 'until {{date}}',
  'parts.secretShown': 'Hidden again in {{time}}.',
  'parts.from': 'From',
  'parts.until': 'To',
  'parts.both': '{{euros}} (about {{dollars}})',
  'parts.rate': 'Dollars at the rate of {{date}}: €1 = {{rate}}. Charges are in euros.',
  'parts.zone': 'Times: {{zone}}. Days: UTC.',
} as const;
export type PartWords = typeof en;
