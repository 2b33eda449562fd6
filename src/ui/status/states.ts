import { html } from 'lit';
import { isApiError } from '../../api/errors.js';
import type { Translate } from '../../i18n/catalog.js';
import type { CommonWords } from '../../i18n/common/en.js';
import { errorText } from '../../i18n/errors.js';
import { button } from '../button/button.js';

interface Failure {
  readonly error: unknown;
  readonly locale: string;
  readonly retry: () => void;
  readonly signIn: () => void;
}
type T = Translate<CommonWords>;

/** A failure with its remedy: try again, sign in, or contact somebody. */
export function failure(t: T, { error, locale, retry, signIn }: Failure) {
  const code = isApiError(error) ? error.code : 'unknown';
  if (code === 'unauthorized')
    return face(t('state.signedOut'), t('state.signedOutWhy'), button({ label: t('action.signIn'), onClick: signIn }));
  const again = !final.has(code) && button({ label: t('action.retry'), onClick: retry });
  return face('', errorText(t, error, locale), again || '');
}

/** A notice below an incomplete list, with a button that loads again. */
export const incomplete = (t: T, retry: () => void) =>
  face('', t('state.incomplete'), button({ label: t('action.retry'), onClick: retry }));

/** Codes for which another try is useless. */
export const final: ReadonlySet<string> = new Set(['unauthorized', 'forbidden', 'unsupported', 'countryRefused']);

const face = (title: string, words: string, action: unknown) => html`
  <div class="nx-stack" part="failure" role="alert">
    <div>
      ${title && html`<strong>${title}</strong>`}
      <p>${words}</p>
    </div>
    <div class="nx-actions">${action}</div>
  </div>
`;
