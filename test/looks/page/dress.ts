import type { LitElement } from 'lit';
import type { Look } from '../looks.mjs';
import { elementsIn, stage } from './tree.js';

const frame = () => new Promise(requestAnimationFrame);
const isWaiting = (element: Element): element is LitElement => 'isUpdatePending' in element && element.isUpdatePending === true;

/** Waits until every element has drawn its present properties in its present language. */
async function settled(): Promise<void> {
  const waiting = [...elementsIn(stage())].filter(isWaiting);
  if (waiting.length === 0) return;
  await Promise.all(waiting.map((element) => element.updateComplete));
  await settled();
}

/** Applies another look to the drawn story, as a host's page would: nothing is drawn again, and the story's state stays. */
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
  // Lists measure their rows in the next frame, and draw them again.
  for (let frames = 0; frames < 2; frames++) await frame();
  await settled();
}
