// The shape of the elements as a style sheet: each token uses the host's value or its own. Its colours are written by `color-styles.ts`.
import { tokensIn, type Resolved } from './token-sets.js';

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
  if (token.name === 'contrast') return `var(--_asked, ${inCss(token)})`;
  const own = `var(--nx-${token.name}, ${sizeOf(token)})`;
  const room = rooms.includes(token.name) ? `calc(${own} * var(--_density))` : own;
  const floor = floors[token.name];
  return floor ? `max(${floor}, ${room})` : room;
}

/** The text of the style sheet. */
export function tokenStyles(): string {
  const shape = tokensIn({ theme: 'light' }).filter(({ type }) => type !== 'color');
  const [more] = tokensIn({ theme: 'light', contrast: 'more' }).filter(({ name }) => name === 'contrast');
  return `:host {
    --_asked: var(--nx-contrast);
${shape.map((token) => `    --_${token.name}: ${shapeRule(token)};`).join('\n')}
  }
  @media (prefers-contrast: more) {
    :host {
      --_asked: var(--nx-contrast, ${String(more?.value)});
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
