import { seenContrast } from '../../../stories/foundations/painted.js';
import { outwards } from './tree.js';

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** One colour over the other, as a screen mixes them. */
function over(colours: readonly string[]): string {
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`;
}

/** How much of what is behind a colour it hides: 0 to 1. */
function opacityOf(colour: string): number {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return (canvas.getImageData(0, 0, 1, 1).data[3] ?? 0) / 255;
}

const known = new Map<string, boolean>();
/** Whether an element hides what is behind it. */
export function isOpaque({ backgroundColor }: CSSStyleDeclaration): boolean {
  const opaque = known.get(backgroundColor) ?? opacityOf(backgroundColor) === 1;
  known.set(backgroundColor, opaque);
  return opaque;
}

/** The colour that an element and what is behind it show. */
export function groundOf(element: Element | null): string {
  const colours: string[] = [];
  for (const it of outwards(element)) {
    const style = getComputedStyle(it);
    colours.unshift(style.backgroundColor);
    if (isOpaque(style)) return over(colours);
  }
  return over(['Canvas', ...colours]);
}

export const contrastOn = (ground: string, colour: string): number => seenContrast(over([ground, colour]), ground);
