import type { Client } from '../api/client.js';
import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { isApiError } from '../api/errors.js';
import { getSession, type Session } from '../api/session.js';
import { unless } from '../api/unless.js';
import { observed } from './observed.js';
import { draftsFor } from './drafts.js';
import { pageWide } from './page-wide.js';

/** Milliseconds between looks at the clock, because timers stop while a computer sleeps. */
const minute = 60_000;

/** A call that several readings wait for, or of which the answer came a moment ago. */
export interface SharedCall {
  readonly answer: Promise<unknown>;
  readers: number;
  readonly end: () => void;
}

const scopes = pageWide('scopes', () => new WeakMap<Client, SessionScope>());

/** The present scope of a client: a person's session, or the time before anybody is known. */
export function scopeOf(client: Client): SessionScope {
  const scope = scopes.get(client) ?? new SessionScope(client);
  scopes.set(client, scope);
  return scope;
}

/**
 * One person's session on one client, as a lifetime: everything in it is called through it or depends on its signal. After its
 * end another scope takes its place, and nothing of the old one is sent, answered or shown any more.
 */
export class SessionScope {
  readonly #ending = new AbortController();
  /** Aborted when the session ends. */
  readonly signal = this.#ending.signal;
  /** True if somebody is signed in, as far as the backend's answers tell. */
  isEntered = false;
  /** The calls that readings share (shared-calls.ts) since the last change. */
  readonly calls: Map<string, SharedCall> = new Map();
  #who: string | undefined;
  /** Counts the person's new tokens, because a refusal of an older one means nothing. */
  #renewals = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #expiry = Infinity;

  constructor(readonly client: Client) {}

  /** The account and the user; undefined until the backend has named them. */
  get who(): string | undefined {
    return this.#who;
  }

  /** Makes a call within the session, and updates its state by the answer. Rejects as soon as the session ends. */
  async call<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>, signal?: AbortSignal): Promise<OutputOf<E>> {
    const ends = signal ? AbortSignal.any([this.signal, signal]) : this.signal;
    ends.throwIfAborted();
    const renewals = this.#renewals;
    try {
      const output = await unless(ends, observed(this.client, endpoint, input, ends));
      if (endpoint.access !== 'public') this.isEntered = true;
      if (endpoint.id === getSession.id) this.#remember(output as Session);
      ends.throwIfAborted();
      return output;
    } catch (error) {
      const isRefused = isApiError(error) && error.code === 'unauthorized' && renewals === this.#renewals;
      if (isRefused && !this.signal.aborted) this.#refused();
      throw error;
    }
  }

  /** Starts a session, with a token if the backend uses one. The same person's session continues. */
  start(session: Session, token: string | undefined): void {
    this.client.authorize?.(token);
    if (whoIn(session) !== this.#who) return this.giveWay(session);
    this.#renewals++;
    this.#name(session);
  }

  end(): void {
    if (this.signal.aborted) return;
    this.client.authorize?.();
    this.giveWay();
  }

  #refused() {
    if (this.isEntered) this.end();
    else this.client.authorize?.();
  }

  #remember(session: Session) {
    if (this.#who === undefined || this.#who === whoIn(session)) this.#name(session);
    else this.giveWay(session);
  }

  #name(session: Session) {
    [this.#who, this.isEntered] = [whoIn(session), true];
    draftsFor(this.client, this.#who);
    this.#expireAt(Date.parse(session.expiresAt));
  }

  /**
   * If the session has expired by this clock although the backend has just called it valid, the clocks differ, and the backend
   * decides.
   */
  #expireAt(instant: number) {
    this.#expiry = instant > Date.now() ? instant : Infinity;
    this.look();
  }

  /** Ends the session when its time has come. */
  readonly look = (): void => {
    clearTimeout(this.#timer);
    const left = this.#expiry - Date.now();
    if (left <= 0) this.end();
    else if (left < Infinity) this.#timer = setTimeout(this.look, Math.min(left, minute));
  };

  /** Ends for another session, or for the time before one. */
  giveWay(session?: Session): void {
    const next = new SessionScope(this.client);
    scopes.set(this.client, next);
    if (session) next.#name(session);
    clearTimeout(this.#timer);
    this.#ending.abort();
  }
}

const whoIn = ({ account, user }: Session) => `${account.id} ${user.id}`;
