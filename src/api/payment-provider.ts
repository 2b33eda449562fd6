import type { Billing } from './payment-methods.js';

// What stands between a person's card and everybody else: a host hands one over, and the kit never sees a card number.

export const cardFields = ['number', 'expires', 'securityCode'] as const;
export type CardField = (typeof cardFields)[number];

/** `unsupported` is a card of another brand than Visa or Mastercard. */
export type CardProblem = 'missing' | 'invalid' | 'unsupported';

/** How the page around looks: its style sheets do not reach into a provider's frames. CSS values. */
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
  /** Empty elements in the document's own tree, in no shadow root: the provider puts a frame of its own into each. */
  readonly places: Readonly<Record<CardField, HTMLElement>>;
  /** What each field is called, in the person's language: for those who cannot see what stands above it. */
  readonly labels: Readonly<Record<CardField, string>>;
  readonly look: FrameLook;
  /** BCP 47. */
  readonly locale: string;
  /** Told of the focus, and of what is wrong or no longer wrong. */
  readonly changed: (field: CardField, state: CardFieldState) => void;
  /** Told that Enter was pressed in a field. */
  readonly submit: () => void;
}

/** A token is good for one payment. */
export type Tokenized = { readonly token: string } | { readonly problems: Readonly<Partial<Record<CardField, CardProblem>>> };

/** The fields of a card, in the provider's own frames. */
export interface CardFields {
  focus(field: CardField): void;
  /** Words about what is wrong with a field, for those who cannot see them below it; empty when nothing is. */
  explain(field: CardField, words: string): void;
  /** Rejects when the provider cannot be reached. */
  tokenize(billing: Billing): Promise<Tokenized>;
  /** Takes the frames away. */
  end(): void;
}

/** A page of the provider's that a person must see before a payment goes on: PayPal's, or their bank's. */
export interface ProviderAction {
  readonly kind: 'threeDSecure' | 'paypal';
  /** The payment's own, as the backend gave it. */
  readonly reference: string;
  /** Whole euro cents. */
  readonly amount: number;
  /** An empty element in the document's own tree, for what the provider shows within the page. */
  readonly place: HTMLElement;
  /** What that is, for those who cannot see it. */
  readonly title: string;
  readonly look: FrameLook;
  readonly locale: string;
  /** Ends the waiting: the person does something else. */
  readonly signal: AbortSignal;
}

/** With a token; or without: thought better of it, closed the window, or the browser did not let one open. */
export type CameBack = { readonly token: string } | { readonly left: 'cancelled' | 'closed' | 'blocked' };

/**
 * A payment provider, such as Braintree (`nexmo-account-kit/braintree`) or the mock's
 * (`nexmo-account-kit/mocks/payment-provider`).
 */
export interface PaymentProvider {
  /** What it can add to an account. */
  readonly kinds: readonly ('card' | 'paypal')[];
  /** Rejects when the provider cannot be reached. */
  cardFields(options: CardFieldsOptions): Promise<CardFields>;
  /** Called while a press of the person is fresh, so that a window may open. Rejects when the provider cannot be reached. */
  authorize(action: ProviderAction): Promise<CameBack>;
}
