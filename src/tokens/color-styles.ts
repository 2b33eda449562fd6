import { unsafeCSS, type CSSResult } from 'lit';
import { colors } from './colors.js';
import { flare, groundLimit, margin, middle, white, type Color } from './derive.js';

/** A colour whose channels are calculated from those of another; `to` is the channel of white. */
const shaped = (color: string, channel: (name: string, to: number) => string) =>
  `color(from ${color} xyz-d65 ${white.map((to, at) => `calc(${channel('xyz'[at]!, to)})`).join(' ')})`;

const darkened = (color: string, most: string) => shaped(color, (it) => `${it}*min(1,${most}/y)`);
const lightened = (color: string, least: string) =>
  shaped(color, (it, to) => `${it} + clamp(0,(${least} - y)/(1 - y),1)*(${to} - ${it})`);
/** Black or white: the function is so steep that no two neighbouring colours of a screen have a grey between them. */
const blackOrWhite = (color: string) => shaped(color, (_, to) => `${to}*clamp(0,(${middle} - y)*1e9,1)`);

const firstOf = (names: readonly string[], last: string) => names.reduceRight((rest, it) => `var(--nx-${it},${rest})`, last);
/** A colour that is valid only if the host has set one of others, or more contrast is required. */
const onlyWith = (names: readonly string[], color: string) =>
  `color-mix(in oklab,${firstOf(names, 'rgb(0 0 var(--_asked))')} 0%,${color})`;

/** The limits of luminance: the most in one theme, and the least in the other. */
function limits({ role, share = 100 }: Color): readonly [most: string | number, least: string | number] {
  if (role === 'ground') return [groundLimit.dark, groundLimit.light];
  const ratio = `(var(--_contrast)*${(share * margin) / 100})`;
  const [light, dark] = role === 'fill' ? [1, 0] : [groundLimit.light, groundLimit.dark];
  // The limits of fills and lines apply only if more contrast is required.
  const never = role === 'ink' ? '0' : 'max(0,6 - var(--_contrast))*9';
  return [`(max(0,${light + flare}/${ratio} - ${flare}) + ${never})`, `(min(1,${ratio}*${dark + flare} - ${flare}) - ${never})`];
}

/** A colour within its limits; it is invalid as long as the host has set nothing that it follows. */
function kept(name: string, { role, of = [], by = [] }: Color, ours: string): string {
  if (role === 'on') return firstOf([name], blackOrWhite(`var(--_own-${of.join()})`));
  const seed = firstOf([name, ...of], onlyWith(by, ours));
  const both = [darkened(seed, `var(--_most-${name})`), lightened(seed, `var(--_least-${name})`)];
  return lightDark(role === 'ground' ? both.reverse() : both);
}

/**
 * A browser works a colour out for each element that has it, so ours are written as they are drawn, and are calculated only where
 * the host has set a colour that they follow, or more contrast is required.
 */
function rule([name, color]: readonly [string, Color]): string {
  const ours = lightDark(color.ours);
  const [most, least] = limits(color);
  return `--_most-${name}:${most};--_least-${name}:${least};--_own-${name}:${kept(name, color, ours)};--_${name}:var(--_own-${name},${ours});`;
}
const lightDark = (both: readonly string[]) => `light-dark(${both.join()})`;

export const colorStyles: CSSResult = unsafeCSS(`:host{${Object.entries(colors).map(rule).join('')}}`);
