const real = performance.now.bind(performance);
let ahead = 0;

/** Puts the page's own clock forward, by which countdowns go; nobody has to wait. */
export function passes(seconds: number): void {
  ahead += seconds * 1000;
  performance.now = () => real() + ahead;
}

afterEach(() => {
  ahead = 0;
  performance.now = real;
});
