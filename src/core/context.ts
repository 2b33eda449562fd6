import { createContext } from '@lit/context';
import type { Client } from '../api/client.js';
import type { PaymentProvider } from '../api/payment-provider.js';
import type { Messages } from '../i18n/i18n.js';

/** Values that a provider gives to the elements inside it. */
export interface Provided {
  readonly client: Client | undefined;
  readonly locale: string;
  readonly messages: Messages | undefined;
  readonly paymentProvider?: PaymentProvider | undefined;
  /** The look of dialogs with forms, if the page has chosen it. */
  readonly dialogs?: '' | 'sheet' | undefined;
}

/** The key is the same in every copy of the kit. */
export const provided = createContext<Provided>(Symbol.for('nexmo-account-kit'));
