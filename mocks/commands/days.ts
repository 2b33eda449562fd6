import { ApiError } from '../../src/api/errors.js';
import { longestSpan } from '../../src/api/limits.js';
import { day, dayOf } from '../time/durations.js';

/** Every day from the first to the last. Throws `invalid` for no days, and for more than one call may have. */
export function daysBetween(from: string, until: string): readonly string[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const count = (last - first) / day + 1;
  if (!(count >= 1)) throw new ApiError('invalid', { fields: { until: { code: 'too_small' } } });
  if (count > longestSpan) throw new ApiError('invalid', { fields: { until: { code: 'too_big', maximum: longestSpan } } });
  return Array.from({ length: count }, (_, at) => dayOf(first + at * day));
}
