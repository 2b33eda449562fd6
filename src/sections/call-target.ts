import type { OutputOf } from '../api/endpoint.js';
import type { listApplications, NumberConfig } from '../api/number-config.js';
import type { putNumberConfig } from '../api/numbers.js';
import type { Form } from '../core/form.js';
import type { Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { withPlus } from '../i18n/phone-number.js';
import type { ConfigWords } from '../i18n/number-config/en.js';
import { phone } from '../ui/fields/phone.js';
import { select } from '../ui/fields/select.js';
import { text } from '../ui/fields/text.js';

interface Target {
  readonly t: Translate<ConfigWords & CommonWords>;
  readonly value: string;
  /** The country of a phone number without a country code. */
  readonly region: string;
  readonly applications: OutputOf<typeof listApplications>['items'];
}

/** The field for the target of calls, by its kind: a phone number, an address, an application. */
export function callTarget(form: Form<typeof putNumberConfig>, voice: NumberConfig['voice'], target: Target) {
  if (voice === 'none') return '';
  const { t, value, region, applications } = target;
  const missing = t('config.valueMissing');
  const wrong = t(voice === 'tel' ? 'config.phoneWrong' : 'config.valueWrong');
  const issues = { required: missing, invalid_type: missing, invalid_format: wrong };
  const shared = { label: t(`config.value.${voice}`), value, issues };
  if (voice === 'tel') return form.field(phone, 'voiceValue', { ...shared, value: withPlus(value), region });
  if (voice !== 'app') return form.field(text, 'voiceValue', { ...shared, type: voice === 'vxml' ? 'url' : 'text' });
  const options = Object.fromEntries(applications.map(({ id, name }) => [id, name]));
  return form.field(select, 'voiceValue', { ...shared, options, placeholder: t('config.chooseApp') });
}
