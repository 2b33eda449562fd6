import type { CallbackKind } from '../world/callback-entities.js';

/** One attempt of a callback as an HTTP request. */
export interface CallbackRequest {
  /** The same for each attempt of one callback. */
  readonly id: string;
  /** `webhookTest` when a person tests an address; it is never repeated, and its answer is shown to them. */
  readonly kind: CallbackKind | 'webhookTest';
  /** 1, 2, 3 … */
  readonly attempt: number;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The parameters, wherever they are carried. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The answer of a program: its HTTP status, and the beginning of its body for the log. */
export interface CallbackAnswer {
  readonly status: number;
  readonly body?: string;
}

/** Carries a request to a program; it rejects with a reason for people if no answer comes. */
export type CarryCallback = (request: CallbackRequest) => CallbackAnswer | Promise<CallbackAnswer>;
