import type { ReactiveControllerHost } from 'lit';
import type { AddressLine } from '../ui/fields/address.js';

/** The lines by signs that stand for them, and are in no format themselves. */
const signs: Readonly<Record<string, AddressLine>> = { '①': 'city', '②': 'region', '③': 'postalCode' };
const marked = { locality: '①', administrativeArea: '②', postalCode: '③' };

type Formats = typeof import('localized-address-format');

/** Some bundlers take its UMD build, and put all that it has into the default of a module. */
async function formats(): Promise<Formats['formatAddress']> {
  const loaded: Formats & { readonly default?: Formats } = await import('localized-address-format');
  return (loaded.default ?? loaded).formatAddress;
}

/** Which lines an address has, in the order of its country: no postal code in Hong Kong, a state in the United States. */
export class AddressShape {
  lines: readonly AddressLine[] | undefined;
  #country = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The formats of all countries (localized-address-format, MIT, 4 kB) are loaded when a country is known. */
  async follow(country: string): Promise<void> {
    if (!country || country === this.#country) return;
    this.#country = country;
    const formatAddress = await formats().catch(() => undefined);
    // Without them, an address has all its lines.
    if (country !== this.#country || !formatAddress) return;
    const found =
      formatAddress({ postalCountry: country, ...marked })
        .join(' ')
        .match(/[①②③]/g) ?? [];
    const lines = found.map((sign) => signs[sign]!);
    // A town is needed everywhere (docs/rules.md#making-a-payment), also where the country is one.
    this.lines = ['line1', 'line2', ...lines, ...(lines.includes('city') ? [] : (['city'] as const))];
    this.host.requestUpdate();
  }
}
