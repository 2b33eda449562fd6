const real = performance.now.bind(performance);
let standsAt: number | undefined;

/** Moves the page's own clock, which countdowns use, and stops it, so that a test neither waits nor hurries. */
export function passes(seconds: number): void {
  const at = (standsAt ?? real()) + seconds * 1000;
  standsAt = at;
  performance.now = () => at;
}

afterEach(() => {
  standsAt = undefined;
  performance.now = real;
});
