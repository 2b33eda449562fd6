import axe from 'axe-core';
import { faultsIn } from './axe-faults.js';

/** The rules whose result depends on colours alone. */
const ofColours = ['color-contrast', 'link-in-text-block'];
/** The rules whose result depends on how an engine draws a page. */
const ofDrawing = [...ofColours, 'scrollable-region-focusable'];

/** Runs axe as Storybook does, with all rules or some of them. Frames of third parties are left out. */
export async function askAxe(about: 'everything' | 'colours' | 'drawing'): Promise<string[]> {
  const context = { include: [document.body], exclude: ['.sb-wrapper', '#storybook-docs', '#storybook-highlights-root'] };
  const found = await axe.run(context, {
    iframes: false,
    resultTypes: ['violations', 'incomplete'],
    ...(about === 'everything'
      ? { rules: { region: { enabled: false } } }
      : { runOnly: about === 'colours' ? ofColours : ofDrawing }),
  });
  return faultsIn(found);
}
