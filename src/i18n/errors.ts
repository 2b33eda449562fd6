import { ApiError, type Issue } from '../api/errors.js';
import type { Translate } from './catalog.js';
import type { CommonWords } from './common/en.js';
import { duration } from './format.js';

type T = Translate<CommonWords>;

/** Words for a call that failed, with the wait where there is one. */
export function errorText(t: T, error: unknown, locale: string): string {
  const { code, retryAfter, operation = '' } = error instanceof ApiError ? error : new ApiError('unknown');
  const text = code === 'badAnswer' ? t('error.badAnswer', { operation }) : t(`error.${code}` as 'error.unknown');
  return retryAfter ? `${text} ${t('error.wait', { time: duration(retryAfter, locale) })}` : text;
}

/** Words for what is wrong with a field; `show` writes a limit in the field's own unit. */
export function issueText(t: T, issue: Issue, show: (limit: number) => string = String): string {
  const { code, origin, minimum = 0, maximum = 0, format, left } = issue;
  const ofText = origin === 'string';
  if (code === 'too_small') return ofText ? t('issue.tooShort', { minimum }) : t('issue.tooSmall', { minimum: show(minimum) });
  if (code === 'too_big') return ofText ? t('issue.tooLong', { maximum }) : t('issue.tooBig', { maximum: show(maximum) });
  if (code === 'invalid_type') return t('issue.missing');
  if (code === 'invalid_format') return format === 'email' ? t('issue.email') : t('issue.other');
  if (code === 'wrongPin') return t('issue.wrongPin', { count: left ?? 1 });
  if (code === 'wrongCredentials') return t('issue.wrongCredentials');
  return code === 'inUse' ? t('issue.inUse') : t('issue.other');
}
