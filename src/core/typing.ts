import type { FeatureHost } from './host.js';

/** A typist’s pause, in milliseconds. */
const pause = 150;

/** Follows what is typed into fields: after a pause, or at once on Enter and where a choice is made. */
export class Typing {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: FeatureHost,
    private readonly follow: (fields: HTMLElement) => void,
  ) {
    host.addController({ sessionEnded: this.forget });
  }

  readonly typed = (event: Event): void => {
    const fields = event.currentTarget as HTMLElement;
    this.forget();
    if (event instanceof InputEvent) this.#timer = setTimeout(() => this.apply(fields), pause);
    else this.apply(fields);
  };

  /** Follows at once what waits for the pause. A field that is removed changes too, with nothing that waits. */
  readonly entered = ({ currentTarget }: Event): void => {
    if (this.#timer) this.apply(currentTarget as HTMLElement);
  };

  apply(fields: HTMLElement): void {
    this.forget();
    this.follow(fields);
  }

  /** Drops what waits for the pause. */
  readonly forget = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  };
}
