import type { Client } from '../api/client.js';
import type { ApiError } from '../api/errors.js';
import { final } from '../ui/status/states.js';
import { NxElement } from './element.js';
import { scopeOf, type SessionScope } from './session-scope.js';
import { SessionWatch, type SessionController } from './session-watch.js';

/** An element that informs its controllers when a session ends. */
export abstract class SessionElement extends NxElement {
  protected readonly controllers: Set<SessionController> = new Set();
  /** The number of ended sessions; each has its own DOM. */
  protected ended = 0;

  constructor() {
    super();
    new SessionWatch(this, (over) => this.#end(over));
  }

  abstract get client(): Client | undefined;

  get scope(): SessionScope | undefined {
    return this.client && scopeOf(this.client);
  }

  override addController(controller: SessionController): void {
    this.controllers.add(controller);
    super.addController(controller);
  }

  /** Draws a failure if a call has failed and the view, once all is loaded, shows none. Refused permissions are explained elsewhere. */
  protected unseen(): unknown {
    const all = [...this.controllers];
    const failed = all.filter(({ error }) => error && !final.has((error as Partial<ApiError>).code!));
    if (all.some(({ isLoading }) => isLoading) || failed.some(({ isDrawn }) => isDrawn)) return '';
    return failed.find((it) => 'unseen' in it)?.unseen?.();
  }

  /** Draws what lies above the page. */
  protected beside(): unknown {
    return [...this.controllers].find((it) => 'beside' in it)?.beside?.();
  }

  /** Drops everything that the element holds of a person. */
  #end(over: SessionScope) {
    this.ended++;
    for (const it of this.controllers) it.sessionEnded?.(over);
    this.requestUpdate();
  }
}
