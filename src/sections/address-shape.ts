import type { ReactiveControllerHost } from 'lit';
import type { AddressLine } from '../ui/fields/address.js';

/** Lines by placeholder characters, which appear in no format. */
const signs: Readonly<Record<string, AddressLine>> = { '①': 'city', '②': 'region', '③': 'postalCode' };
const marked = { locality: '①', administrativeArea: '②', postalCode: '③' };

type Formats = typeof import('localized-address-format');

/** Some bundlers take the UMD build, and put its exports into the default of a module. */
async function formats(): Promise<Formats['formatAddress']> {
  const loaded: Formats & { readonly default?: Formats } = await import('localized-address-format');
  return (loaded.default ?? loaded).formatAddress;
}

/** The lines of an address in the order of its country: no postal code in Hong Kong, a state in the United States. */
export class AddressShape {
  lines: readonly AddressLine[] | undefined;
  #country = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Loads the formats of all countries (localized-address-format, MIT, 4 kB) once a country is known. */
  async follow(country: string): Promise<void> {
    if (!country || country === this.#country) return;
    this.#country = country;
    const formatAddress = await formats().catch(() => undefined);
    // Without the formats, an address has all lines.
    if (country !== this.#country || !formatAddress) return;
    const found =
      formatAddress({ postalCountry: country, ...marked })
        .join(' ')
        .match(/[①②③]/g) ?? [];
    const lines = found.map((sign) => signs[sign]!);
    // A town is required everywhere (docs/rules.md#making-a-payment), even in city states.
    this.lines = ['line1', 'line2', ...lines, ...(lines.includes('city') ? [] : (['city'] as const))];
    this.host.requestUpdate();
  }
}
