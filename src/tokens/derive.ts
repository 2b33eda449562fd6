/** Derives colours from the few that a host sets. The generated style sheet does the same in CSS, with the same limits. */

/** CIE XYZ, D65: its middle number is the relative luminance of WCAG 2. */
export type Xyz = readonly [x: number, y: number, z: number];
export type Theme = 'light' | 'dark';

/** A colour, and the rule that it follows. */
export interface Color {
  readonly role: 'ground' | 'ink' | 'fill' | 'on' | 'line';
  /** As CSS, where the host sets nothing. */
  readonly ours: readonly [light: string, dark: string];
  /** The percentage of the required contrast; all of it by default. */
  readonly share?: number;
  /** The host's colour that stands in for it; for black or white, the colour that it lies on. */
  readonly of?: readonly string[];
  /** The host's colours that it is mixed of. */
  readonly by?: readonly string[];
}

export const white: Xyz = [0.95046, 1, 1.08906];

/**
 * Limits of luminance for backgrounds, whatever a host sets: those of the light theme are no darker, those of the dark one no
 * lighter.
 */
export const groundLimit = { light: 0.8, dark: 0.03 } as const;
/** The luminance between white and black: both have a contrast of 4.58 : 1 to it. */
export const middle = 0.1791;
/** The constant that WCAG adds to both luminances. */
export const flare = 0.05;
/** A little more than required, because a screen rounds colours. */
export const margin = 1.02;

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast([, a]: Xyz, [, b]: Xyz): number {
  return (Math.max(a, b) + flare) / (Math.min(a, b) + flare);
}

const darkened = (color: Xyz, most: number): Xyz => mixed(color, Math.min(1, Math.max(0, most) / color[1]), [0, 0, 0]);

const lightened = (color: Xyz, least: number): Xyz =>
  mixed(color, 1 - Math.min(1, Math.max(0, (least - color[1]) / (1 - color[1]))), white);

/** A share of a colour, and the rest of another. */
const mixed = ([x, y, z]: Xyz, share: number, [x2, y2, z2]: Xyz): Xyz => [
  x * share + x2 * (1 - share),
  y * share + y2 * (1 - share),
  z * share + z2 * (1 - share),
];

/** A background within the limits of its theme. */
export const ground = (color: Xyz, theme: Theme): Xyz =>
  theme === 'light' ? lightened(color, groundLimit.light) : darkened(color, groundLimit.dark);

/** Text or an edge with at least this contrast to every background of the theme: its own colour if that is enough. */
export const ink = (color: Xyz, theme: Theme, ratio: number): Xyz =>
  theme === 'light'
    ? darkened(color, (groundLimit.light + flare) / (ratio * margin) - flare)
    : lightened(color, ratio * margin * (groundLimit.dark + flare) - flare);

/** A filled background such as a button's. It changes only if more contrast is required than black or white have on it. */
export function fill(color: Xyz, theme: Theme, ratio: number): Xyz {
  if (ratio <= 4.5) return color;
  const least = ratio * margin;
  return theme === 'light' ? darkened(color, 1.05 / least - flare) : lightened(color, least * flare - flare);
}

/** Black or white, whichever has more contrast. */
export const on = ([, y]: Xyz): Xyz => (y < middle ? white : [0, 0, 0]);
