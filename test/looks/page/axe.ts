import axe from 'axe-core';
import { faultsIn } from './axe-faults.js';

/** The rules whose result depends on colours alone. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Runs axe as Storybook does, with all rules or those about colours. Frames of third parties are left out. */
export async function askAxe(about: 'everything' | 'colours'): Promise<string[]> {
  const context = { include: [document.body], exclude: ['.sb-wrapper', '#storybook-docs', '#storybook-highlights-root'] };
  const found = await axe.run(context, {
    iframes: false,
    resultTypes: ['violations', 'incomplete'],
    ...(about === 'colours' ? { runOnly: ofColours } : { rules: { region: { enabled: false } } }),
  });
  return faultsIn(found);
}
