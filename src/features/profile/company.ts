import { html } from 'lit';
import { putCompany, type getProfile, type Profile } from '../../api/profile.js';
import { savedWords } from '../../core/changes.js';
import { Form } from '../../core/form.js';
import type { Query } from '../../core/query.js';
import { countryName } from '../../i18n/countries.js';
import { address } from '../../ui/fields/address.js';
import { definitions, section } from '../../ui/content/content.js';
import { optionalText, text } from '../../ui/fields/text.js';
import type { OwnHost } from '../../sections/own-fields/host.js';
import { OwnFields } from '../../sections/own-fields/own-fields.js';
import { saved, type ProfileHost } from './host.js';

type Company = Pick<Profile, 'companyName' | 'address' | 'vatNumber'>;

/** The company, as invoices name it. */
export class CompanySection {
  readonly #form: Form<typeof putCompany>;
  readonly #own: OwnFields;

  constructor(
    private readonly host: ProfileHost & OwnHost,
    profile: Query<typeof getProfile>,
  ) {
    this.#form = new Form(host, putCompany, {
      guarded: true,
      bar: host.saveBar,
      words: () => ({ countryRefused: host.t('profile.refused') }),
      given: (read) => this.#own.part?.given(read),
      before: () => this.#own.need(),
      stands: () => profile.data,
      done: (company, { before }) => {
        saved(host);
        const named = [this.#names, before, company] as const;
        return savedWords<Company>(host.t, host.locale, ...(this.#own.part?.named(...named) ?? named));
      },
    });
    this.#own = new OwnFields(host, async () => {
      const { ownFields } = await import('../../sections/own-fields/part.js');
      return ownFields(host, this.#form, () => profile.data?.extensions);
    });
  }

  view(profile: Profile) {
    const { t, headingLevel, access } = this.host;
    return section(
      { title: t('profile.company'), level: headingLevel + 1 },
      access.guard(putCompany, t, () => this.#fields(profile), this.#shown(profile)),
    );
  }

  #fields(profile: Profile) {
    const { t } = this.host;
    const { field } = this.#form;
    const { companyName, address: addressName, vatNumber } = this.#names;
    const labels = {
      line1: t('address.line1'),
      line2: t('address.line2'),
      city: t('address.city'),
      postalCode: t('address.postalCode'),
      region: t('address.region'),
      country: t('address.country'),
      chooseCountry: t('address.chooseCountry'),
    };
    const name = {
      label: companyName,
      hint: t('profile.companyNameHint'),
      autocomplete: 'organization',
      value: profile.companyName,
      issues: { inUse: t('profile.companyNameInUse') },
    } as const;
    const vat = {
      label: vatNumber,
      hint: t('profile.vatHint'),
      value: profile.vatNumber,
      issues: { vatNumber: t('profile.vatWrong') },
    };
    return this.#form.view(
      html`${field(text, 'companyName', name)}
      ${field(address, 'address', { label: addressName, labels, value: profile.address })}
      ${field(optionalText, 'vatNumber', vat)} ${this.#own.view()}`,
    );
  }

  #shown({ companyName, address: { country, ...lines }, vatNumber }: Profile) {
    const { t, locale } = this.host;
    const { line1, line2, postalCode, city, region } = lines;
    const shown = [line1, line2, postalCode, city, region, country && countryName(country, locale)];
    const rows = [
      [t('profile.companyName'), companyName],
      [t('profile.address'), shown.filter(Boolean).join(', ')],
      [t('profile.vat'), vatNumber],
    ] as const;
    return [definitions([...rows, ...(this.#own.part?.rows() ?? [])]), this.#own.meanwhile()];
  }

  get #names() {
    const { t } = this.host;
    return { companyName: t('profile.companyName'), address: t('profile.address'), vatNumber: t('profile.vat') };
  }
}
