import type { Billing } from './payment-methods.js';

// The payment provider takes the card number, so that the kit never sees it. The host supplies the provider.

export const cardFields = ['number', 'expires', 'securityCode'] as const;
export type CardField = (typeof cardFields)[number];

/** `unsupported` is a card of a brand other than Visa or Mastercard. */
export type CardProblem = 'missing' | 'invalid' | 'unsupported';

/** The look of the surrounding page as CSS values, because its style sheets do not reach into a provider's frames. */
export interface FrameLook {
  readonly color: string;
  readonly fontFamily: string;
  readonly fontSize: string;
  readonly colorScheme: 'light' | 'dark';
}

export interface CardFieldState {
  readonly focused: boolean;
  readonly problem: CardProblem | undefined;
}

export interface CardFieldsOptions {
  /** Empty elements in the light DOM, because a provider can not find them in a shadow root. It puts a frame into each. */
  readonly places: Readonly<Record<CardField, HTMLElement>>;
  /** Labels of the fields in the person's language, for screen readers. */
  readonly labels: Readonly<Record<CardField, string>>;
  readonly look: FrameLook;
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** Called when the focus or the problem of a field changes. */
  readonly changed: (field: CardField, state: CardFieldState) => void;
  /** Called when Enter is pressed in a field. */
  readonly submit: () => void;
}

/** A token is good for one payment. */
export type Tokenized = { readonly token: string } | { readonly problems: Readonly<Partial<Record<CardField, CardProblem>>> };

/** The card fields, in the provider's own frames. */
export interface CardFields {
  focus(field: CardField): void;
  /** Describes the problem of a field for screen readers; an empty text removes it. */
  explain(field: CardField, words: string): void;
  /** Rejects when the provider cannot be reached. */
  tokenize(billing: Billing): Promise<Tokenized>;
  /** Removes the frames. */
  end(): void;
}

/** A page of the provider that a person must see before a payment continues: PayPal's, or their bank's. */
export interface ProviderAction {
  readonly kind: 'threeDSecure' | 'paypal';
  /** The payment's own reference, as the backend gave it. */
  readonly reference: string;
  /** Whole euro cents. */
  readonly amount: number;
  /** An empty element in the light DOM, for a page that the provider shows within this one. */
  readonly place: HTMLElement;
  /** The title of the provider's page, for screen readers. */
  readonly title: string;
  readonly look: FrameLook;
  readonly locale: string;
  /** Aborts when the person leaves the payment. */
  readonly signal: AbortSignal;
}

/** The provider's token, or the reason why there is none: the person cancelled, closed the window, or the browser blocked it. */
export type CameBack = { readonly token: string } | { readonly left: 'cancelled' | 'closed' | 'blocked' };

/**
 * A payment provider, such as Braintree (`nexmo-account-kit/braintree`) or the mock's
 * (`nexmo-account-kit/mocks/payment-provider`).
 */
export interface PaymentProvider {
  /** The kinds of payment methods that it supports. */
  readonly kinds: readonly ('card' | 'paypal')[];
  /** Rejects when the provider cannot be reached. */
  cardFields(options: CardFieldsOptions): Promise<CardFields>;
  /**
   * Called directly after a press of the person, so that the browser lets a window open. Rejects when the provider cannot be
   * reached.
   */
  authorize(action: ProviderAction): Promise<CameBack>;
}
