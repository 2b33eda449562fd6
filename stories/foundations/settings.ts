import { tokens, type Token } from '../../src/tokens/names.js';

/** The host's settings: a few tokens, by name. */
export type Settings = Readonly<Partial<Record<Token, string>>>;

/** The host's style sheet. */
export function asCss(settings: Settings): string {
  const lines = entries(settings).map(([name, value]) => `  ${tokens[name]}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** The settings for design tools (DTCG 2025.10). `hex` returns a colour as it is painted. */
export function asTokens(settings: Settings, hex: (color: string) => string): string {
  const group = Object.fromEntries(entries(settings).map(([name, value]) => [name, token(value, hex)]));
  return `${JSON.stringify({ nexmo: group }, null, 2)}\n`;
}

const entries = (settings: Settings) => Object.entries(settings) as [Token, string][];

function token(value: string, hex: (color: string) => string) {
  const [, size, unit] = /^([\d.]+)(rem|px|ms)$/.exec(value) ?? [];
  if (size && unit === 'ms') return { $type: 'duration', $value: { value: Number(size), unit } };
  if (size) return { $type: 'dimension', $value: { value: Number(size), unit } };
  if (/^[\d.]+$/.test(value)) return { $type: 'number', $value: Number(value) };
  if (!CSS.supports('color', value)) return { $type: 'fontFamily', $value: value.split(/\s*,\s*/) };
  const color = hex(value);
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { $type: 'color', $value: { colorSpace: 'srgb', components, hex: color } };
}
