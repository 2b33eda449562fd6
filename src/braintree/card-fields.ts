import type { Client } from 'braintree-web/client';
import type { HostedFieldsHostedFieldsFieldName as FieldName, HostedFields } from 'braintree-web/hosted-fields';
import {
  cardFields,
  type CardField,
  type CardFields,
  type CardFieldsOptions,
  type CardProblem,
  type Tokenized,
} from '../api/payment-provider.js';
import type { Billing } from '../api/payment-methods.js';
import type { BraintreeSdk } from './sdk.js';

const names = { number: 'number', expires: 'expirationDate', securityCode: 'cvv' } as const satisfies Record<
  CardField,
  FieldName
>;
const fieldOf = (name: FieldName) => cardFields.find((field) => names[field] === name);

const placeholders = { number: '1234 1234 1234 1234', expires: 'MM/YY', securityCode: '123' };
/** Visa and Mastercard only (docs/rules.md#payment-methods); a field refuses other brands at once. */
const brands = {
  visa: true,
  mastercard: true,
  'american-express': false,
  discover: false,
  jcb: false,
  'diners-club': false,
  maestro: false,
};

/** The address under Braintree's names of its lines. */
const billingAddress = ({ address }: Billing) => ({
  streetAddress: address.line1,
  extendedAddress: address.line2,
  locality: address.city,
  region: address.region,
  postalCode: address.postalCode,
  countryCodeAlpha2: address.country,
});

/**
 * Hosted Fields: a frame of Braintree for each field. `seen` is called with each token and the first digits that 3-D Secure
 * needs.
 */
export async function mountCard(
  sdk: BraintreeSdk,
  client: Client,
  options: CardFieldsOptions,
  seen: (token: string, bin: string) => void,
): Promise<CardFields> {
  const { places, labels, look } = options;
  const field = (name: CardField) => ({
    container: places[name],
    iframeTitle: labels[name],
    internalLabel: labels[name],
    placeholder: placeholders[name],
    ...(name === 'number' && { supportedCardBrands: brands }),
  });
  const { create } = await sdk.hostedFields();
  const hosted = await create({
    client,
    styles: { input: { color: look.color, 'font-family': look.fontFamily, 'font-size': look.fontSize, padding: '0 12px' } },
    fields: { number: field('number'), expirationDate: field('expires'), cvv: field('securityCode') },
  });
  follow(hosted, options);
  return {
    focus: (name) => hosted.focus(names[name]),
    explain: (name, message) => hosted.setMessage({ field: names[name], message }),
    end: () => void hosted.teardown().catch(() => {}),
    async tokenize(billing) {
      try {
        const { nonce, details } = await hosted.tokenize({
          cardholderName: billing.name,
          billingAddress: billingAddress(billing),
        });
        seen(nonce, details.bin);
        return { token: nonce };
      } catch (error) {
        return { problems: problemsOf(hosted, error) };
      }
    },
  };
}

/** Reports the focus, and the problem of a field once it was left. */
function follow(hosted: HostedFields, { changed, submit }: CardFieldsOptions) {
  for (const type of ['focus', 'blur', 'validityChange'] as const)
    hosted.on(type, ({ emittedBy, fields }) => {
      const field = fieldOf(emittedBy);
      const { isFocused, isPotentiallyValid } = fields[emittedBy];
      if (field) changed(field, { focused: isFocused, problem: isPotentiallyValid ? undefined : 'invalid' });
    });
  hosted.on('inputSubmitRequest', submit);
}

/** The problems of fields; any other failure is thrown on. */
function problemsOf(hosted: HostedFields, error: unknown): Extract<Tokenized, { problems: unknown }>['problems'] {
  const { fields } = hosted.getState();
  const wrong = cardFields.flatMap((field): [CardField, CardProblem][] => {
    const { isEmpty, isValid } = fields[names[field]];
    return isEmpty ? [[field, 'missing']] : isValid ? [] : [[field, 'invalid']];
  });
  const { code = '' } = error as { code?: string };
  if (wrong.length === 0 && /CARD_BRAND_UNSUPPORTED|CARD_TYPE/.test(code)) return { number: 'unsupported' };
  if (wrong.length === 0) throw error;
  return Object.fromEntries(wrong);
}
