import type { Translation } from '../catalog.js';
import type { SettingsWords } from './en.js';

export default {
  'settings.title': 'Paramètres',
} satisfies Translation<SettingsWords>;
