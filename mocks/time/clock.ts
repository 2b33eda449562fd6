/** The last instant that has a four-digit year. */
const end = Date.UTC(10_000, 0) - 1;

/** The one clock of a backend (docs/rules.md#one-clock): it runs or stands still, can be put forward, and never goes back. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  readonly frozen: boolean;
  freeze(): void;
  /** Runs with the wall clock, from where it stands. */
  run(): void;
  /** Puts the clock forward by milliseconds. A `RangeError` if that is back, or beyond the year 9999. */
  advance(milliseconds: number): void;
  /** Puts the clock to an instant that is still to come. A `RangeError` otherwise. */
  moveTo(instant: number): void;
  /** For another world, which has a time of its own: the only way back. */
  set(instant: number): void;
}

export interface ClockOptions {
  /** Where to start; by default at the wall clock's time. */
  readonly at?: number | undefined;
  readonly frozen?: boolean;
  /** What it runs with. */
  readonly wall?: () => number;
}

export function createClock({ wall = Date.now, at, frozen = false }: ClockOptions = {}): Clock {
  let shown = at ?? wall();
  let since: number | undefined = frozen ? undefined : wall();

  const now = () => {
    const time = since === undefined ? shown : wall();
    // When the wall clock is put back, this one goes on from where it was.
    if (since !== undefined) [shown, since] = [Math.min(shown + Math.max(0, time - since), end), time];
    return shown;
  };
  // A clock that runs is read once for each move: read again, it may be past the instant that was meant.
  const move = (from: number, instant: number) => {
    if (!Number.isInteger(instant) || instant < from || instant > end) throw new RangeError('The clock only goes forward');
    shown = instant;
  };
  return {
    now,
    get frozen() {
      return since === undefined;
    },
    freeze: () => (now(), (since = undefined)),
    run: () => void (since ??= wall()),
    advance(milliseconds) {
      const from = now();
      move(from, from + milliseconds);
    },
    moveTo: (instant) => move(now(), instant),
    set: (instant) => {
      shown = instant;
      if (since !== undefined) since = wall();
    },
  };
}
