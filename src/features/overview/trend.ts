import { svg, type SVGTemplateResult } from 'lit';

const width = 96;
const height = 28;
/** Room for the stroke. */
const margin = 2;

/** A line of figures without axes, for the eye only: the figure itself stands beside it. */
export function trend(figures: readonly number[]): SVGTemplateResult | '' {
  // A figure that never changes has no course.
  if (new Set(figures).size < 2) return '';
  const least = Math.min(...figures);
  const span = Math.max(...figures) - least;
  const x = (at: number) => ((at / (figures.length - 1)) * (width - 2 * margin) + margin).toFixed(1);
  const y = (figure: number) => (height - margin - ((figure - least) / span) * (height - 2 * margin)).toFixed(1);
  const points = figures.map((figure, at) => `${x(at)},${y(figure)}`).join(' ');
  return svg`
    <svg class="nx-trend" part="trend" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
      <polyline points=${points} />
    </svg>
  `;
}
