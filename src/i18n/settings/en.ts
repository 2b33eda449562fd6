export const en = {
  'settings.title': 'Settings',
} as const;
export type SettingsWords = typeof en;
