import {
  ApiError,
  commonErrors,
  type ErrorCode,
  errorStatus,
  isApiError,
  type Issue,
  type PassageCode,
  passageCodes,
} from '../api/errors.js';
import type { Translate } from './catalog.js';
import type { CommonWords } from './common/en.js';
import { writeDecimal } from './decimal.js';
import { duration } from './format.js';
import { inMidSentence } from './mid-sentence.js';

type T = Translate<CommonWords>;

/** An element's own words for codes that its calls are refused with. */
export type ErrorWords = Readonly<Partial<Record<ErrorCode, string>>>;

const general = [...commonErrors, ...passageCodes, 'conflict'] as const;

/** The general code that stands for a special one: too often, or no longer valid. */
const inGeneral = (code: ErrorCode | PassageCode) =>
  general.find((it) => it === code) ?? (errorStatus[code as ErrorCode] === 429 ? 'tooMany' : 'conflict');

/** The message for a failed call, with the wait if there is one. */
export function errorText(t: T, error: unknown, locale: string, own: ErrorWords = {}): string {
  const { code, retryAfter, operation = '' } = isApiError(error) ? error : new ApiError('unknown');
  const said = inGeneral(code);
  const text = own[code as ErrorCode] ?? (said === 'badAnswer' ? t('error.badAnswer', { operation }) : t(`error.${said}`));
  return retryAfter ? `${text} ${t('error.wait', { time: duration(retryAfter, locale) })}` : text;
}

/** True if nothing was entered. */
export const isMissing = ({ code }: Issue): boolean => code === 'invalid_type';

/** The message for an empty field that must not be empty. */
export const missingText = (t: T, label: string, locale: string): string =>
  t('issue.missing', { label: inMidSentence(label, locale) });

/** The field of an issue: its label, and the way in which it writes a limit. */
interface OfField {
  readonly label: string;
  readonly show?: ((limit: number) => string) | undefined;
}

/** The message for the issue of a field. */
export function issueText(t: T, issue: Issue, locale: string, { label, show = String }: OfField): string {
  const { code, origin, minimum = 0, maximum = 0, format, left } = issue;
  const ofText = origin === 'string';
  if (code === 'too_small') return ofText ? t('issue.tooShort', { minimum }) : t('issue.tooSmall', { minimum: show(minimum) });
  if (code === 'too_big') return ofText ? t('issue.tooLong', { maximum }) : t('issue.tooBig', { maximum: show(maximum) });
  if (isMissing(issue)) return missingText(t, label, locale);
  if (code === 'invalid_format') return format === 'email' ? t('issue.email') : t('issue.other');
  if (code === 'notANumber') return t('issue.number', { example: writeDecimal(123_450, locale, 2) });
  if (code === 'wrongOrder') return t('issue.order');
  if (code === 'wrongPin') return t('issue.wrongPin', { count: left ?? 1 });
  if (code === 'wrongCredentials') return t('issue.wrongCredentials');
  return code === 'inUse' ? t('issue.inUse') : t('issue.other');
}
