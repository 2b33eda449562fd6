import { type ApiError, invalid } from '../../src/api/errors.js';

type Wrong = Parameters<typeof invalid>[0];

/** The refusal of an input. An issue of one of the host's own fields is said at that field (docs/rules.md#extensions). */
export function wrongInput({ issues }: Wrong): ApiError {
  const placed = issues.map((issue) => (issue.path[0] === 'extensions' ? { ...issue, path: [issue.path.join('.')] } : issue));
  return invalid({ issues: placed });
}
