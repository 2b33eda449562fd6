// `npm run tokens` writes the files that follow from the token files; a test checks that they are up to date.
import { writeFileSync } from 'node:fs';
import type { Color } from '../src/tokens/derive.js';
import { colorsIn, hexOf, lineShare, tokensIn, type Modes, type Resolved } from './token-sets.js';
import { colorValue, resolverDocument } from './token-resolver.js';
import { tokenStyles } from './token-styles.js';

const written = '// Written by `npm run tokens` from the token files beside it.\n';

const modes: Readonly<Record<string, Modes>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'light, more contrast': { theme: 'light', contrast: 'more' },
  'dark, more contrast': { theme: 'dark', contrast: 'more' },
};

/** For design tools: every token of every mode with its plain value (DTCG 2025.10). */
function plain(): string {
  const group = (mode: Modes) => {
    const colors = colorsIn(mode);
    const entry = ({ name, type, value, description }: Resolved) => {
      const hex = colors.get(name);
      return [name, { $type: type, $value: hex ? colorValue(hex) : value, $description: description }] as const;
    };
    return Object.fromEntries(tokensIn(mode).map(entry));
  };
  const groups = Object.entries(modes).map(([name, mode]) => [name, group(mode)] as const);
  return `${JSON.stringify(Object.fromEntries(groups), null, 2)}\n`;
}

function names(): string {
  const lines = tokensIn({ theme: 'light' }).map(
    ({ name, description }) => `  /** ${description} */\n  ${/-/.test(name) ? `'${name}'` : name}: '--nx-${name}',`,
  );
  return `${written}
/** The custom property of each token, which a host may set. */
export const tokens = {
${lines.join('\n')}
} as const;
export type Token = keyof typeof tokens;
`;
}

/** The colours as `color-styles.ts` makes rules of them. */
function colors(): string {
  const [light, dark] = [tokensIn({ theme: 'light' }), tokensIn({ theme: 'dark' })];
  const rows = light.flatMap((token, at) => (token.type === 'color' ? [[token.name, colorOf(token, dark[at]!)] as const] : []));
  return `${written}import type { Color } from './derive.js';

export const colors: Readonly<Record<string, Color>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};
`;
}

function colorOf(light: Resolved, dark: Resolved): Color {
  const { role, of, mix, share = role === 'line' ? lineShare : 1 } = light.follows!;
  const inks = [light, dark].map(({ follows }) => follows?.ink ?? 'text');
  return {
    role: role as Color['role'],
    ours: [oursOf(light), oursOf(dark)],
    ...(share !== 1 && { share: Math.round(share * 100) }),
    ...(of && { of: [of] }),
    ...(mix && { by: ['surface', ...new Set(inks.flatMap((ink) => parents[ink] ?? [ink]))] }),
  };
}
const parents: Readonly<Record<string, readonly string[]>> = { black: [], link: ['link', 'accent'] };

const oursOf = ({ value, follows }: Resolved): string =>
  follows?.mix
    ? `color-mix(in oklab,var(--_surface),${follows.ink === 'black' ? 'black' : `var(--_${follows.ink ?? 'text'})`} ${Math.round(follows.mix * 100)}%)`
    : hexOf(value);

const styles = () => `${written}import { css } from 'lit';
import { colorStyles } from './color-styles.js';

/** Every token as the parts use it: the host's own value, or the kit's; colours keep their contrast whatever is set. */
export const tokenStyles = css\`
  ${tokenStyles()}
  \${colorStyles}
\`;
`;

/** The generated files by name, with their text. */
export const outputs = (): Readonly<Record<string, string>> => ({
  'src/tokens/tokens.styles.ts': styles(),
  'src/tokens/colors.ts': colors(),
  'src/tokens/names.ts': names(),
  'tokens.json': plain(),
  'tokens.resolver.json': `${JSON.stringify(resolverDocument(), null, 2)}\n`,
});

if (process.argv[1]?.endsWith('tokens.ts')) for (const [file, text] of Object.entries(outputs())) writeFileSync(file, text);
