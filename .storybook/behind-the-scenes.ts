import { html, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { addons } from 'storybook/preview-api';
import type { Engine } from '../mocks/index.js';
import { clockMoved } from './story-link.js';

const steps: Readonly<Record<string, number>> = { '+ 30 s': 30, '+ 5 min': 300, '+ 1 h': 3600, '+ 1 day': 86_400 };

/** The number of messages that fit below a story, latest last; a play function is about the latest. */
const latest = 4;

/**
 * The story's backend: its clock, which can be moved, and its messages. In English, because it belongs to Storybook and not to
 * the kit.
 */
export function behindTheScenes(engine: Engine, start: number, changed: () => void) {
  let moved = start;
  const tell = () => addons.getChannel().emit(clockMoved, moved);
  const draw = (place: HTMLElement) => {
    const now = new Date(engine.clock.now()).toUTCString();
    const move = (seconds: number) => {
      engine.advance(seconds * 1000);
      moved += seconds;
      tell();
      changed();
      draw(place);
    };
    render(
      html`<h2>Behind the scenes</h2>
        <p>
          <time>${now}</time>
          ${Object.entries(steps).map(([name, seconds]) => html`<button @click=${() => move(seconds)}>${name}</button>`)}
        </p>
        ${engine
          .outbox()
          .slice(-latest)
          .map(({ kind, to, text }) => html`<p><strong>${kind}</strong> ${to}: ${text}</p>`)}`,
      place,
    );
  };
  let ended = () => {};
  const follow = (element?: Element) => {
    ended();
    if (!(element instanceof HTMLElement)) return;
    ended = engine.subscribe(() => draw(element));
    tell();
    draw(element);
  };
  return html`<section class="scenes" lang="en" dir="ltr" aria-label="Behind the scenes" ${ref(follow)}></section>`;
}
