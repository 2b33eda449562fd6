import type { Translation } from '../catalog.js';
import type { SettingsWords } from './en.js';

export default {
  'settings.title': '设置',
} satisfies Translation<SettingsWords>;
