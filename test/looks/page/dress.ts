import type { LitElement } from 'lit';
import type { Look } from '../looks.mjs';
import { elementsIn, stage } from './tree.js';

const frame = () => new Promise(requestAnimationFrame);
const isWaiting = (element: Element): element is LitElement => 'isUpdatePending' in element && element.isUpdatePending === true;

/** Waits until every element has drawn what it was told, in the language that it was told. */
async function settled(): Promise<void> {
  const waiting = [...elementsIn(stage())].filter(isWaiting);
  if (waiting.length === 0) return;
  await Promise.all(waiting.map((element) => element.updateComplete));
  await settled();
}

/** Gives the story that stands another look, as the page of a host does: nothing is drawn anew, and what was done stays done. */
export async function dress({ locale, theme, contrast }: Look): Promise<void> {
  const speaksAnother = document.documentElement.lang !== locale;
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = locale;
  for (const provider of stage().querySelectorAll('nx-provider')) {
    provider.locale = locale;
    provider.theme = theme;
    provider.contrast = contrast === 'more' ? 'more' : '';
  }
  await settled();
  if (!speaksAnother) return;
  // Lists measure their rows, and draw them again, in the frame after.
  for (let frames = 0; frames < 2; frames++) await frame();
  await settled();
}
