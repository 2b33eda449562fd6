/** How colours follow from the few that a host sets. The generated style sheet says the same in CSS, from the same limits. */

/** CIE XYZ, D65: its middle number is the relative luminance of WCAG 2. */
export type Xyz = readonly [x: number, y: number, z: number];
export type Theme = 'light' | 'dark';

export const white: Xyz = [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329];

/** Grounds of the light theme are no darker than this, those of the dark one no lighter, whatever a host sets. */
export const groundLimit = { light: 0.7, dark: 0.03 } as const;
/** As far from white as from black: either is seen on it with 4.58 : 1. */
export const middle = Math.sqrt(1.05 * 0.05) - 0.05;
/** What WCAG adds to both luminances. */
export const flare = 0.05;
/** A little more than is asked for: what a screen shows is rounded. */
export const margin = 1.02;

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast([, a]: Xyz, [, b]: Xyz): number {
  return (Math.max(a, b) + flare) / (Math.min(a, b) + flare);
}

const darkened = (color: Xyz, most: number): Xyz => mixed(color, Math.min(1, Math.max(0, most) / color[1]), [0, 0, 0]);

const lightened = (color: Xyz, least: number): Xyz =>
  mixed(color, 1 - Math.min(1, Math.max(0, (least - color[1]) / (1 - color[1]))), white);

/** So much of a colour, and the rest of another. */
const mixed = ([x, y, z]: Xyz, share: number, [x2, y2, z2]: Xyz): Xyz => [
  x * share + x2 * (1 - share),
  y * share + y2 * (1 - share),
  z * share + z2 * (1 - share),
];

/** A ground that belongs to its theme. */
export const ground = (color: Xyz, theme: Theme): Xyz =>
  theme === 'light' ? lightened(color, groundLimit.light) : darkened(color, groundLimit.dark);

/** Text or an edge with at least this contrast to every ground of the theme: its own colour, where that is enough. */
export const ink = (color: Xyz, theme: Theme, ratio: number): Xyz =>
  theme === 'light'
    ? darkened(color, (groundLimit.light + flare) / (ratio * margin) - flare)
    : lightened(color, ratio * margin * (groundLimit.dark + flare) - flare);

/** A ground of its own, such as a button's. Only where more contrast is asked for than black or white give does it change. */
export function fill(color: Xyz, theme: Theme, ratio: number): Xyz {
  if (ratio <= 4.5) return color;
  const least = ratio * margin;
  return theme === 'light' ? darkened(color, 1.05 / least - flare) : lightened(color, least * flare - flare);
}

/** Black or white, whichever is seen better. */
export const on = ([, y]: Xyz): Xyz => (y < middle ? white : [0, 0, 0]);
