import type { ReactiveController, ReactiveControllerHost } from 'lit';

const now = () => performance.now();

/** A countdown in seconds. It ticks only while there is time left and the element is in the page. */
export class Countdown implements ReactiveController {
  #until = 0;
  #shown = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly over: () => void = () => {},
  ) {
    host.addController(this);
  }

  /** Whole seconds left; 0 when the time is up. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - now()) / 1000));
  }

  start(seconds: number): void {
    this.#until = now() + seconds * 1000;
    this.#shown = this.left;
    this.hostConnected();
  }

  hostConnected(): void {
    this.hostDisconnected();
    if (!this.#shown) return;
    this.#timer = setInterval(this.#tick, 250);
    this.#tick();
  }

  /** Stops, because the person who waited has left. */
  sessionEnded(): void {
    this.start(0);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  readonly #tick = () => {
    const { left } = this;
    if (left === this.#shown) return;
    this.#shown = left;
    this.host.requestUpdate();
    if (left) return;
    this.hostDisconnected();
    this.over();
  };
}
