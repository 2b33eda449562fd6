import type { Translation } from '../catalog.js';
import type { SettingsWords } from './en.js';

export default {
  'settings.title': '設定',
} satisfies Translation<SettingsWords>;
