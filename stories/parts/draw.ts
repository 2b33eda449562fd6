import { html, type TemplateResult } from 'lit';
import './stage.js';
import type { Draw } from './stage.js';

/** A story that draws parts. What has a life of its own is made once, for the stage it lives in. */
export const parts = (make: Draw) => (): TemplateResult => html`<nx-part-stage .draw=${make}></nx-part-stage>`;

/** The same, for controllers: made with the stage, drawn by what they give back. */
export function living(begin: (host: Parameters<Draw>[0]) => Draw): () => TemplateResult {
  const made = new WeakMap<object, Draw>();
  return parts((host) => {
    const draw = made.get(host) ?? begin(host);
    made.set(host, draw);
    return draw(host);
  });
}
