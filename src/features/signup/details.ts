import { html, nothing } from 'lit';
import type { InputOf } from '../../api/endpoint.js';
import type { changeSignUpPhone, startSignUp } from '../../api/sign-up.js';
import type { Form } from '../../core/form.js';
import { countryName } from '../../i18n/countries.js';
import { anchor } from '../../ui/content/anchor.js';
import { button } from '../../ui/button/button.js';
import { country } from '../../ui/fields/country.js';
import { notice } from '../../ui/content/notice.js';
import { password } from '../../ui/fields/password.js';
import { phone } from '../../ui/fields/phone.js';
import { radios } from '../../ui/fields/radios.js';
import { text } from '../../ui/fields/text.js';
import { username } from '../../ui/fields/username.js';
import { newPassword } from '../../sections/new-password.js';
import type { SignupHost } from './host.js';

/** The typed details without the password, for going back. */
export type Typed = Partial<InputOf<typeof startSignUp>>;

/** The field with a country that cannot be served: the company's, or the phone's. */
export type Refused = 'country' | 'phone';

/** The initial values of a step. */
interface Beginning {
  /** The selected country, which is that of a phone number without a country code. */
  readonly home: string;
  readonly refused: Refused | undefined;
  readonly supportUrl: string;
}

interface Details extends Beginning {
  readonly form: Form<typeof startSignUp>;
  readonly typed: Typed;
  /** Given by the host, and not shown. */
  readonly withheld: Typed;
  readonly choose: (country: string) => void;
  /** The host's own fields. */
  readonly own: unknown;
}

/** The first step: the person's details, and the phone for the PIN. */
export function details(host: SignupHost, { form, typed, withheld, choose, own, ...beginning }: Details) {
  const { t } = host;
  const { field } = form;
  const { home } = beginning;
  const shown = (name: keyof Typed, draw: () => unknown) => (name in withheld ? nothing : draw());
  const company = () =>
    field(text, 'companyName', {
      label: t('signup.companyName'),
      hint: t('signup.companyNameHint'),
      autocomplete: 'organization',
      ...given(typed.companyName),
      issues: { inUse: t('signup.companyNameInUse') },
    });
  const name = () => field(text, 'name', { label: t('signup.name'), autocomplete: 'name', ...given(typed.name) });
  const email = () =>
    field(text, 'email', {
      label: t('signup.email'),
      type: 'email',
      autocomplete: 'username',
      issues: { inUse: t('signup.emailInUse') },
      ...given(typed.email),
    });
  const chosen = () =>
    field(country, 'country', { label: t('signup.country'), placeholder: t('signup.chooseCountry'), value: home });
  const number = () => field(phone, 'phone', { ...phoneOptions(host, home), ...given(typed.phone) });
  const fields = html`
    ${shown('companyName', company)} ${shown('name', name)} ${withheld.email ? username(withheld.email) : shown('email', email)}
    ${field(password, 'password', { label: t('signup.password'), ...newPassword(t) })} ${shown('country', chosen)}
    ${shown('phone', number)} ${field(radios, 'channel', channelOptions(host))} ${own}
  `;
  const changed = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'country') choose(value);
  };
  return html`
    ${beginning.refused ? refusal(host, beginning) : html`<p class="nx-lead nx-muted">${t('signup.lead')}</p>`}
    <div @change=${changed}>${form.view(fields, t('signup.submit'))}</div>
    <div class="nx-actions">
      <span class="nx-muted">${t('signup.haveAccount')}</span>
      ${button({ label: t('signup.signIn'), look: 'link', onClick: host.signIn })}
    </div>
  `;
}

interface OtherNumber extends Beginning {
  readonly form: Form<typeof changeSignUpPhone>;
  readonly back: () => void;
}

/** Another number for a sign-up that waits for its PIN. */
export function otherNumber(host: SignupHost, { form, back, ...beginning }: OtherNumber) {
  const { t } = host;
  const { field } = form;
  const drawn = form.view(
    html`${field(phone, 'phone', phoneOptions(host, beginning.home))} ${field(radios, 'channel', channelOptions(host))}`,
    t('signup.otherSubmit'),
    button({ label: t('signup.back'), look: 'link', onClick: back }),
  );
  return html`${beginning.refused && refusal(host, beginning)} ${drawn}`;
}

const given = (value: string | undefined) => (value === undefined ? {} : { value });

const phoneOptions = ({ t }: SignupHost, region: string) => {
  const issues = { invalid_format: t('pin.phoneInvalid'), inUse: t('signup.phoneInUse') };
  return { label: t('signup.phone'), hint: t('signup.phoneHint'), region, issues };
};

const channelOptions = ({ t }: SignupHost) => ({
  label: t('pin.channel'),
  options: { sms: t('pin.sms'), call: t('pin.call') },
  value: 'sms',
});

function refusal({ t, locale }: SignupHost, { refused, home, supportUrl }: Beginning) {
  return notice(
    'danger',
    html`<p>
        ${refused === 'phone' ? t('signup.refusedPhone') : t('signup.refused', { country: countryName(home, locale) })}
        ${t('signup.refusedNext')}
      </p>
      <p>${anchor(supportUrl, t('signup.support'))}</p>`,
    t('signup.refusedTitle'),
  );
}
