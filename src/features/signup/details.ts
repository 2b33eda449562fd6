import { html } from 'lit';
import type { InputOf } from '../../api/endpoint.js';
import type { startSignUp } from '../../api/sign-up.js';
import { countryName } from '../../i18n/countries.js';
import { anchor } from '../../ui/content/anchor.js';
import { button } from '../../ui/button/button.js';
import { country } from '../../ui/fields/country.js';
import { notice } from '../../ui/content/notice.js';
import { password } from '../../ui/fields/password.js';
import { phone } from '../../ui/fields/phone.js';
import { radios } from '../../ui/fields/radios.js';
import { text } from '../../ui/fields/text.js';
import { newPassword } from '../../sections/new-password.js';
import type { NxSignup } from './signup.js';

/** What was typed, but for the password: for the way back. */
export type Typed = Partial<Pick<InputOf<typeof startSignUp>, 'companyName' | 'name' | 'email' | 'phone' | 'country'>>;

/** The country that the person has chosen, or the host at first: the home of a phone number without a country code. */
const homeOf = ({ typed, country }: NxSignup): string => typed.country ?? country;

/** What keeps a sign-up from being served: the company's country, or the phone's. */
export type Refused = 'country' | 'phone';

/** The first step: who is signing up, and where the PIN goes. */
export function details(host: NxSignup, refused: Refused | undefined) {
  const { t, typed } = host;
  const { field } = host.start;
  const fields = html`
    ${field(text, 'companyName', {
      label: t('signup.companyName'),
      hint: t('signup.companyNameHint'),
      autocomplete: 'organization',
      ...given(typed.companyName),
      issues: { inUse: t('signup.companyNameInUse') },
    })}
    ${field(text, 'name', { label: t('signup.name'), autocomplete: 'name', ...given(typed.name) })}
    ${field(text, 'email', {
      label: t('signup.email'),
      type: 'email',
      autocomplete: 'username',
      issues: { inUse: t('signup.emailInUse') },
      ...given(typed.email),
    })}
    ${field(password, 'password', { label: t('signup.password'), ...newPassword(t) })}
    ${field(country, 'country', { label: t('signup.country'), placeholder: t('signup.chooseCountry'), value: homeOf(host) })}
    ${field(phone, 'phone', { ...phoneOptions(host), ...given(typed.phone) })} ${field(radios, 'channel', channelOptions(host))}
  `;
  return html`
    ${refused ? refusal(host, refused) : html`<p class="nx-muted">${t('signup.lead')}</p>`}
    <div @change=${host.choose}>${host.start.view(fields, t('signup.submit'))}</div>
    <div class="nx-actions">
      <span class="nx-muted">${t('signup.haveAccount')}</span>
      ${button({ label: t('signup.signIn'), look: 'link', onClick: host.signIn })}
    </div>
  `;
}

/** Another number for a sign-up that waits for its PIN. */
export function otherNumber(host: NxSignup, refused: Refused | undefined, back: () => void) {
  const { t } = host;
  const { field } = host.other;
  const form = host.other.view(
    html`${field(phone, 'phone', phoneOptions(host))} ${field(radios, 'channel', channelOptions(host))}`,
    t('signup.otherSubmit'),
    button({ label: t('signup.back'), look: 'link', onClick: back }),
  );
  return html`${refused && refusal(host, refused)} ${form}`;
}

const given = (value: string | undefined) => (value === undefined ? {} : { value });

const phoneOptions = (host: NxSignup) => {
  const { t } = host;
  const issues = { invalid_format: t('pin.phoneInvalid'), inUse: t('signup.phoneInUse') };
  return { label: t('signup.phone'), hint: t('signup.phoneHint'), region: homeOf(host), issues };
};

const channelOptions = ({ t }: NxSignup) => ({
  label: t('pin.channel'),
  options: { sms: t('pin.sms'), call: t('pin.call') },
  value: 'sms',
});

function refusal(host: NxSignup, refused: Refused) {
  const { t, locale, supportUrl } = host;
  return notice(
    'danger',
    html`<p>
        ${refused === 'phone' ? t('signup.refusedPhone') : t('signup.refused', { country: countryName(homeOf(host), locale) })}
        ${t('signup.refusedNext')}
      </p>
      <p>${anchor(supportUrl, t('signup.support'))}</p>`,
    t('signup.refusedTitle'),
  );
}
