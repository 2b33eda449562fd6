const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Red, green and blue of 255 that a screen shows for a computed colour, whatever its spelling. */
export function painted(color: string): readonly [red: number, green: number, blue: number] {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance (WCAG 2.2) of a computed colour, as painted. */
function luminance(color: string): number {
  const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = painted(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two computed colours, as painted: 1 to 21. */
export function seenContrast(color: string, ground: string): number {
  const [a, b] = [luminance(color), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `#rrggbb` of a computed colour, as painted. */
export const hexOf = (color: string): string =>
  `#${painted(color)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
