// The tokens as a style sheet: each uses the host's value or its own, and keeps its contrast by the limits of `derive.ts`.
import { flare, groundLimit, margin, middle, white } from '../src/tokens/derive.js';
import { hexOf, lineShare, tokensIn, type Follows, type Resolved } from './token-sets.js';

const [wx, , wz] = white.map((it) => Number(it.toFixed(5)));
const fixed = (value: number) => Number(value.toFixed(4));

const scaled = (color: string, most: string) => {
  const by = `min(1, ${most} / y)`;
  return `color(from ${color} xyz-d65 calc(x * ${by}) calc(y * ${by}) calc(z * ${by}))`;
};
const raised = (color: string, least: string) => {
  const by = `clamp(0, (${least} - y) / (1 - y), 1)`;
  const to = (channel: string, goal: number | undefined) => `calc(${channel} + ${by} * (${goal} - ${channel}))`;
  return `color(from ${color} xyz-d65 ${to('x', wx)} ${to('y', 1)} ${to('z', wz)})`;
};
/** Black or white: the function is so steep that no two neighbouring colours of a screen have a grey between them. */
const blackOrWhite = (color: string) => {
  const is = `clamp(0, (${fixed(middle)} - y) * 1e9, 1)`;
  return `color(from ${color} xyz-d65 calc(${wx} * ${is}) ${is} calc(${wz} * ${is}))`;
};

/** The limits of luminance for ink with a share of the contrast. */
const inkLimits = (share: number): Limits => {
  const ratio = `(var(--_contrast) * ${fixed(share * margin)})`;
  return {
    light: `max(0, ${fixed(groundLimit.light + flare)} / ${ratio} - ${flare})`,
    dark: `min(1, ${ratio} * ${fixed(groundLimit.dark + flare)} - ${flare})`,
  };
};
interface Limits {
  readonly light: string;
  readonly dark: string;
}
/** Limits that never apply unless more contrast is required. */
const onlyForMore = ({ light, dark }: Limits): Limits => ({
  light: `${light} + max(0, 6 - var(--_contrast)) * 9`,
  dark: `${dark} - max(0, 6 - var(--_contrast)) * 9`,
});
const fillLimits = onlyForMore({
  light: `1.05 / (var(--_contrast) * ${margin}) - ${flare}`,
  dark: `var(--_contrast) * ${fixed(flare * margin)} - ${flare}`,
});

/** The name of a limit, which each colour uses three times. */
const nameOf = ({ role, share = 1 }: Follows) => (role === 'ink' ? `ink-${fixed(share)}`.replace('.', '-') : role);
const limitsOf = ({ role, share = 1 }: Follows): Limits =>
  role === 'fill' ? fillLimits : role === 'line' ? onlyForMore(inkLimits(lineShare)) : inkLimits(share);

function limitRules(tokens: readonly Resolved[]): readonly string[] {
  const rules = new Map<string, string>();
  for (const { follows } of tokens) {
    if (!follows || follows.role === 'on' || follows.role === 'ground' || follows.role === 'size') continue;
    const { light, dark } = limitsOf(follows);
    rules.set(`--_${nameOf(follows)}-most`, light).set(`--_${nameOf(follows)}-least`, dark);
  }
  return [...rules].map(([name, limit]) => `    ${name}: (${limit});`);
}

const seedOf = ({ name, value, follows }: Resolved): string => {
  const ink = follows?.ink === 'black' ? 'black' : `var(--_${follows?.ink ?? 'text'})`;
  const mix = follows?.mix && `color-mix(in oklab, var(--_surface), ${ink} ${fixed(follows.mix * 100)}%)`;
  const own = follows?.of ? `var(--nx-${follows.of}, ${hexOf(value)})` : (mix ?? hexOf(value));
  return `var(--nx-${name}, ${own})`;
};

/** The rule of one colour in both themes. */
function colorRule(light: Resolved, dark: Resolved): string {
  const { name, follows } = light;
  if (!follows) return `light-dark(${seedOf(light)}, ${seedOf(dark)})`;
  if (follows.role === 'on') return `var(--nx-${name}, ${blackOrWhite(`var(--_${follows.of})`)})`;
  if (follows.role === 'ground')
    return `light-dark(${raised(seedOf(light), `${groundLimit.light}`)}, ${scaled(seedOf(dark), `${groundLimit.dark}`)})`;
  const limit = `--_${nameOf(follows)}`;
  return `light-dark(${scaled(seedOf(light), `var(${limit}-most)`)}, ${raised(seedOf(dark), `var(${limit}-least)`)})`;
}

const inCss = ({ type, value }: Resolved): string => {
  if (type === 'dimension' || type === 'duration') return `${(value as Measure).value}${(value as Measure).unit}`;
  return Array.isArray(value) ? value.join(', ') : String(value);
};
interface Measure {
  readonly value: number;
  readonly unit: string;
}

/** Spaces that shrink with the density. */
const rooms: readonly string[] = ['gap', 'padding', 'control'];

/** Lower limits for readable text and usable controls, even if a page has a small `rem`. */
const floors: Readonly<Record<string, string>> = { size: '14px', control: '24px' };

/** The value of a size unless the host sets it. */
function sizeOf(token: Resolved): string {
  const { alias, follows } = token;
  if (follows?.role === 'size') return `min(${follows.most}, var(--_${follows.of}) * ${follows.times})`;
  return alias ? `var(--_${alias})` : inCss(token);
}

function shapeRule(token: Resolved): string {
  const own = `var(--nx-${token.name}, ${sizeOf(token)})`;
  const room = rooms.includes(token.name) ? `calc(${own} * var(--_density))` : own;
  const floor = floors[token.name];
  return floor ? `max(${floor}, ${room})` : room;
}

/** The text of the style sheet. */
export function tokenStyles(): string {
  const [light, dark] = [tokensIn({ theme: 'light' }), tokensIn({ theme: 'dark' })];
  const [more] = tokensIn({ theme: 'light', contrast: 'more' }).filter(({ name }) => name === 'contrast');
  const rules = light.map((token, at) => {
    const value = token.type === 'color' ? colorRule(token, dark[at]!) : shapeRule(token);
    return `    --_${token.name}: ${value};`;
  });
  return `:host {
${[...limitRules(light), ...rules].join('\n')}
  }
  @media (prefers-contrast: more) {
    :host {
      --_contrast: var(--nx-contrast, ${String(more?.value)});
    }
  }
  @media (pointer: coarse) {
    :host {
      --_control: max(44px, var(--nx-control, 2.75rem));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0ms;
    }
  }`;
}
