// Callbacks to an account's programs: plain data; instants in epoch milliseconds.

/** Occasions for which the service calls a program. */
export type CallbackKind =
  | 'receipt'
  | 'inboundText'
  | 'voiceStatus'
  | 'voiceEvent'
  | 'voiceAnswer'
  | 'voiceXml'
  | 'lookUp'
  | 'messageStatus'
  | 'verifyEvent';

/** One try to reach a program, and its answer. */
export interface CallbackAttempt {
  readonly at: number;
  /** The HTTP status; null if no answer came. */
  readonly status: number | null;
  /** The beginning of the answer's body, or the reason why no answer came. */
  readonly said: string;
}

export interface Callback {
  readonly id: string;
  readonly accountId: string;
  readonly kind: CallbackKind;
  /** The program's address; empty if there was none. */
  readonly url: string;
  /** The content, without what belongs to one attempt: time of signing, nonce and signature. */
  readonly fields: Readonly<Record<string, string>>;
  /** The content as JSON, where it is more than a list of texts; it is sent instead. */
  readonly body?: string;
  readonly createdAt: number;
  /** The time of the next attempt. */
  readonly dueAt: number;
  /** `due` once that time has come and until an answer is reported; then `waiting` for the next attempt, or over. */
  readonly state: 'waiting' | 'due' | 'answered' | 'givenUp' | 'lost' | 'noAddress' | 'noRoom';
  readonly attempts: readonly CallbackAttempt[];
}

/** Disturbances of an account's callbacks, for trying programs out. */
export type CallbackFault = 'none' | 'late' | 'twice' | 'outOfOrder' | 'lost';

/** An account's wishes for its callbacks, which the service has on its own pages. */
export interface CallbackSettings {
  readonly method: 'GET' | 'POST' | 'POST-JSON';
  /** The method by which callbacks of texts are signed; null for none. */
  readonly signature: 'md5hash' | 'md5' | 'sha1' | 'sha256' | 'sha512' | null;
  /** The addresses of the account's applications; empty for none. */
  readonly answerUrl: string;
  readonly eventUrl: string;
  readonly fault: CallbackFault;
}

export const usualCallbacks: CallbackSettings = { method: 'GET', signature: null, answerUrl: '', eventUrl: '', fault: 'none' };
