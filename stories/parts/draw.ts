import { html, type TemplateResult } from 'lit';
import './stage.js';
import type { Draw } from './stage.js';

/** A story that draws parts. Parts with state are made once, for the stage they are drawn in. */
export const parts = (make: Draw) => (): TemplateResult => html`<nx-part-stage .draw=${make}></nx-part-stage>`;

/** A story that draws controllers: they are made with the stage, which draws what `begin` returns. */
export function living(begin: (host: Parameters<Draw>[0]) => Draw): () => TemplateResult {
  const made = new WeakMap<object, Draw>();
  return parts((host) => {
    const draw = made.get(host) ?? begin(host);
    made.set(host, draw);
    return draw(host);
  });
}
