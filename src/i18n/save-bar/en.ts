/** The bar below a page of settings, which saves all that has changed. */
export const en = {
  'saveBar.changed': 'Unsaved changes',
  'saveBar.discard': 'Discard',
} as const;
export type SaveBarWords = typeof en;
