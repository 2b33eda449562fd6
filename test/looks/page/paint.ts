import { seenContrast } from '../../../stories/foundations/painted.js';
import { outwards } from './tree.js';

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The colour of layered colours, mixed as a screen does. */
function over(colours: readonly string[]): string {
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`;
}

/** The opacity of a colour: 0 to 1. */
function opacityOf(colour: string): number {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return (canvas.getImageData(0, 0, 1, 1).data[3] ?? 0) / 255;
}

const known = new Map<string, boolean>();
/** True if an element's background is opaque. */
export function isOpaque({ backgroundColor }: CSSStyleDeclaration): boolean {
  const opaque = known.get(backgroundColor) ?? opacityOf(backgroundColor) === 1;
  known.set(backgroundColor, opaque);
  return opaque;
}

/** The colour of an element's background together with those behind it. */
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
