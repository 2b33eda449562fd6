/** The last instant that has a four-digit year. */
const end = Date.UTC(10_000, 0) - 1;

/** The one clock of a backend (docs/rules.md#one-clock): it runs or stands still, can be moved ahead, and never goes back. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  readonly frozen: boolean;
  freeze(): void;
  /** Makes it run with the wall clock, from its present time on. */
  run(): void;
  /** Moves the clock ahead by milliseconds. Throws a `RangeError` for a negative number, or beyond the year 9999. */
  advance(milliseconds: number): void;
  /** Moves the clock ahead to an instant. Throws a `RangeError` for any other. */
  moveTo(instant: number): void;
  /** Sets the time of another world, which is the only way back. */
  set(instant: number): void;
}

export interface ClockOptions {
  /** The first instant; the wall clock's time by default. */
  readonly at?: number | undefined;
  readonly frozen?: boolean;
  /** The wall clock that it runs with, in epoch milliseconds. */
  readonly wall?: () => number;
}

export function createClock({ wall = Date.now, at, frozen = false }: ClockOptions = {}): Clock {
  let shown = at ?? wall();
  let since: number | undefined = frozen ? undefined : wall();

  const now = () => {
    const time = since === undefined ? shown : wall();
    // This clock continues from its present time when the wall clock is put back.
    if (since !== undefined) [shown, since] = [Math.min(shown + Math.max(0, time - since), end), time];
    return shown;
  };
  // Reads a running clock once per move: a second reading could already be past the wanted instant.
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
