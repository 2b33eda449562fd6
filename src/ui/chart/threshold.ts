import type UPlot from 'uplot';
import type { Colours } from './colours.js';

export interface Threshold {
  readonly value: number;
  readonly label: string;
}

/** A dashed rule at the threshold. Its label is above it, where lines of text begin, with a rim of the ground around its letters. */
export function drawThreshold(plot: UPlot, { value, label }: Threshold, colours: Colours): void {
  const { ctx, bbox, root } = plot;
  const { direction, fontSize, fontFamily } = getComputedStyle(root);
  const isRtl = direction === 'rtl';
  const { devicePixelRatio: ratio } = globalThis;
  const y = Math.round(plot.valToPos(value, 'y', true));
  const end = bbox.left + bbox.width;
  ctx.save();
  ctx.strokeStyle = colours.threshold;
  ctx.fillStyle = colours.threshold;
  ctx.lineWidth = 1.5 * ratio;
  ctx.setLineDash([6 * ratio, 4 * ratio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(end, y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.font = `${Number.parseFloat(fontSize) * ratio}px ${fontFamily}`;
  ctx.direction = isRtl ? 'rtl' : 'ltr';
  ctx.textAlign = 'start';
  ctx.textBaseline = 'bottom';
  ctx.strokeStyle = colours.ground;
  ctx.lineWidth = 4 * ratio;
  ctx.lineJoin = 'round';
  const at = [isRtl ? end : bbox.left, y - 3 * ratio] as const;
  ctx.strokeText(label, ...at);
  ctx.fillText(label, ...at);
  ctx.restore();
}
