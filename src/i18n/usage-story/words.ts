import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type StoryWords } from './en.js';

export type { StoryWords };
export const storyWords: Words<StoryWords> = { en, others: translations(en) };
