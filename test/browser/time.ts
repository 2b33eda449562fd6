const real = performance.now.bind(performance);
let standsAt: number | undefined;

/** Puts the page's own clock forward, by which countdowns go, and holds it there: nobody has to wait, or to be quick. */
export function passes(seconds: number): void {
  const at = (standsAt ?? real()) + seconds * 1000;
  standsAt = at;
  performance.now = () => at;
}

afterEach(() => {
  standsAt = undefined;
  performance.now = real;
});
