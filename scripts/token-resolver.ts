// The tokens as one resolver document (DTCG 2025.10), as Figma and Terrazzo read it: plain values for theme, contrast and density.
import { colorsIn, tokensIn, type Modes, type Resolved } from './token-sets.js';

type Group = Readonly<Record<string, unknown>>;
const themes = ['light', 'dark'] as const;
const contrasts = ['normal', 'more'] as const;
const densities = ['comfortable', 'compact'] as const;

/** A colour with its plain value, as design tools read it. */
export function colorValue(hex: string) {
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex };
}

const group = (tokens: readonly Resolved[], value: (token: Resolved) => unknown): Group =>
  Object.fromEntries(
    tokens.map((token) => [token.name, { $type: token.type, $value: value(token), $description: token.description }]),
  );
const isColor = ({ type }: Resolved) => type === 'color';
const colorsOf = (modes: Modes): Group => {
  const colors = colorsIn(modes);
  return group(tokensIn(modes).filter(isColor), ({ name }) => colorValue(colors.get(name) ?? ''));
};

/**
 * A colour depends on theme and contrast, but the contexts of a resolver do not know each other. So each theme brings the colours
 * of every contrast, and a contrast says which of them are meant.
 */
const inTheme = (theme: (typeof themes)[number]): Group =>
  Object.fromEntries(contrasts.map((contrast) => [contrast, colorsOf({ theme, contrast })]));
const inContrast = (contrast: (typeof contrasts)[number]): Group => ({
  color: group(tokensIn({ theme: 'light' }).filter(isColor), ({ name }) => `{${contrast}.${name}}`),
});

/** Sizes, times and faces; in a mode only those that differ from the set of all themes. */
function shape(modes: Omit<Modes, 'theme'>): Group {
  const all = tokensIn({ theme: 'light', ...modes }).filter((token) => !isColor(token));
  const usual = new Map(tokensIn({ theme: 'light' }).map(({ name, value }) => [name, JSON.stringify(value)]));
  const isOther = ({ name, value }: Resolved) => usual.get(name) !== JSON.stringify(value);
  return group(Object.keys(modes).length === 0 ? all : all.filter(isOther), ({ value }) => value);
}

const contexts = <N extends string>(names: readonly N[], of: (name: N) => Group) =>
  Object.fromEntries(names.map((name) => [name, [of(name)]]));

export const resolverDocument = () => ({
  name: 'Nexmo account kit',
  version: '2025.10',
  description: 'Every token with its plain value, by theme, contrast and density.',
  sets: { shape: { sources: [shape({})] } },
  modifiers: {
    theme: { contexts: contexts(themes, inTheme), default: 'light' },
    contrast: {
      contexts: contexts(contrasts, (contrast) => ({ ...inContrast(contrast), ...shape({ contrast }) })),
      default: 'normal',
    },
    density: { contexts: contexts(densities, (density) => shape({ density })), default: 'comfortable' },
  },
  resolutionOrder: [
    { $ref: '#/sets/shape' },
    { $ref: '#/modifiers/theme' },
    { $ref: '#/modifiers/contrast' },
    { $ref: '#/modifiers/density' },
  ],
});
