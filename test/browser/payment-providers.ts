import type { CameBack, CardFieldsOptions, PaymentProvider, ProviderAction, Tokenized } from '../../src/api/payment-provider.js';

/** A payment provider that behaves as a test says: it returns these tokens in turn, and these answers from its pages. */
export function providerThat({
  cards = [],
  pages = [],
}: {
  cards?: readonly (Tokenized | Error)[];
  pages?: readonly (CameBack | Promise<never>)[];
}) {
  const [toGive, toCome] = [[...cards], [...pages]];
  const [fields, actions]: [CardFieldsOptions[], ProviderAction[]] = [[], []];
  const provider: PaymentProvider = {
    kinds: ['card', 'paypal'],
    async cardFields(options) {
      fields.push(options);
      return {
        focus: () => {},
        explain: () => {},
        end: () => {},
        async tokenize() {
          const next = toGive.shift();
          if (next instanceof Error) throw next;
          return next ?? { token: 'fake-valid-nonce' };
        },
      };
    },
    async authorize(action) {
      actions.push(action);
      return toCome.shift() ?? { left: 'closed' };
    },
  };
  return { provider, fields, actions };
}
