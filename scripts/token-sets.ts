// The tokens of the token files, read by Terrazzo (DTCG 2025.10): aliases resolved, per theme, contrast and density.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import Color from 'colorjs.io';
import { contrast, fill, ground, ink, on, type Theme, type Xyz } from '../src/tokens/derive.js';

const folder = pathToFileURL(`${process.cwd()}/src/tokens/`);
const filename = new URL('nexmo.resolver.json', folder);
const config = defineConfig({ tokens: [filename.href], lint: { rules: {} } }, { cwd: folder });
const { resolver } = await parse([{ filename, src: readFileSync(filename, 'utf8') }], {
  config,
  logger: new Logger(),
  req: async (url) => readFileSync(url, 'utf8'),
});

/** The rule by which a colour follows from the host's settings: its base colour, and the contrast it must have. */
interface Follows {
  readonly role: 'ground' | 'ink' | 'fill' | 'on' | 'line' | 'size';
  readonly of?: string;
  /** The share of the required contrast. */
  readonly share?: number;
  /** The share of the text's colour in the surface, for a colour that is mixed of both unless a host sets it. */
  readonly mix?: number;
  /** The factor of a size, which follows from another one, and its upper limit. */
  readonly times?: number;
  readonly most?: string;
  /** Mixed in instead of the text: another colour of the theme, by its name, or black. */
  readonly ink?: string;
}
export interface Modes {
  readonly theme: Theme;
  readonly contrast?: 'normal' | 'more';
  readonly density?: 'comfortable' | 'compact';
}
interface Color8 {
  readonly hex: string;
}
export interface Resolved {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
  readonly description: string;
  readonly alias: string | undefined;
  readonly follows: Follows | undefined;
}

/** Every token of a mode, as written, except the palette; by its name in CSS. */
export function tokensIn(modes: Modes): readonly Resolved[] {
  const set = resolver.apply({ contrast: 'normal', density: 'comfortable', ...modes });
  return Object.entries(set)
    .filter(([id]) => !id.startsWith('palette.'))
    .map(([id, { $type, $value, $description = '', $extensions, originalValue }]) => ({
      name: id.replace(/^color\./, '').replaceAll('.', '-'),
      type: $type,
      value: $value,
      description: $description,
      alias: aliasIn(originalValue?.$value),
      follows: $extensions?.['com.nexmo'] as Follows | undefined,
    }));
}

const aliasIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\{(?!palette\.)/.test(value) ? value.slice(1, -1).replaceAll('.', '-') : undefined;

export const hexOf = (value: unknown): string => (value as Color8).hex;
const xyzOf = (hex: string): Xyz => new Color(hex).to('xyz-d65').coords as Xyz;
const mixed = (color: string, other: string, share: number): Xyz =>
  new Color(color).mix(other, share, { space: 'oklab' }).to('xyz-d65').coords as Xyz;
const toHex = (xyz: Xyz): string => new Color('xyz-d65', [...xyz]).to('srgb').toString({ format: 'hex', collapse: false });

/** The colours of a mode as they are drawn, derived ones included; `set` has the host's values by name. */
export function colorsIn(modes: Modes, set: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const tokens = tokensIn(modes);
  const ratio = Number(tokens.find(({ name }) => name === 'contrast')?.value);
  const colors = new Map<string, string>();
  const drawn = (name = '') => colors.get(name) ?? '#000000';
  const seedOf = ({ name, value, follows }: Resolved): Xyz => {
    const own = set[name] ?? (follows?.of && set[follows.of]);
    return own || !follows?.mix ? xyzOf(own || hexOf(value)) : mixed(drawn('surface'), drawn(follows.ink ?? 'text'), follows.mix);
  };
  for (const token of tokens.filter(({ type }) => type === 'color').sort((a, b) => turn(a) - turn(b))) {
    const { name, follows } = token;
    const isOn = follows?.role === 'on' && !set[name];
    colors.set(name, toHex(isOn ? on(xyzOf(drawn(follows.of))) : kept(seedOf(token), follows, modes, ratio)));
  }
  return colors;
}

/** Colours that are mixed of others come after them. */
const turn = ({ follows }: Resolved): number => (follows?.mix || follows?.role === 'on' ? 1 : 0);

function kept(color: Xyz, follows: Follows | undefined, { theme, contrast }: Modes, ratio: number): Xyz {
  if (follows?.role === 'ground') return ground(color, theme);
  if (follows?.role === 'fill') return fill(color, theme, ratio);
  if (follows?.role === 'ink') return ink(color, theme, ratio * (follows.share ?? 1));
  return follows?.role === 'line' && contrast === 'more' ? ink(color, theme, ratio * lineShare) : color;
}

/** With more contrast, lines must be as visible as edges. */
export const lineShare = 0.67;

/** The contrast of two colours of CSS. */
export const contrastOf = (a: string, b: string): number => contrast(xyzOf(a), xyzOf(b));
