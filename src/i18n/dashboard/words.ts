import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type DashboardWords } from './en.js';

export type { DashboardWords };
export const dashboardWords: Words<DashboardWords> = { en, others: translations(en) };
