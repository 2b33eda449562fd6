import axe from 'axe-core';
import { faultsIn } from './axe-faults.js';

/** What colours alone can change. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Asks axe as Storybook does, about everything or about colours. Frames of others have their own looks. */
export async function askAxe(about: 'everything' | 'colours'): Promise<string[]> {
  const context = { include: [document.body], exclude: ['.sb-wrapper', '#storybook-docs', '#storybook-highlights-root'] };
  const found = await axe.run(context, {
    iframes: false,
    resultTypes: ['violations', 'incomplete'],
    ...(about === 'colours' ? { runOnly: ofColours } : { rules: { region: { enabled: false } } }),
  });
  return faultsIn(found);
}
