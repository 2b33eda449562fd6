import type { ScenarioName } from '../mocks/index.js';
import type { StoryBackend } from './backend.js';

type Tag = Exclude<Extract<keyof HTMLElementTagNameMap, `nx-${string}`>, 'nx-provider' | 'nx-outside'>;

/** Worlds with much and with little for an element to show; without the latter it is never empty. */
interface Worlds {
  readonly filled: ScenarioName;
  readonly empty?: ScenarioName;
  readonly signedIn?: false;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Every element, so that a new one gets its sheet. */
export const worlds: Readonly<Record<Tag, Worlds>> = {
  'nx-account-activity': { filled: 'history', empty: 'new' },
  'nx-api-settings': { filled: 'live' },
  'nx-auto-reload': { filled: 'reloading', empty: 'new' },
  'nx-balance': { filled: 'demoLimit', empty: 'zeroBalance' },
  'nx-balance-alert': { filled: 'runningDry' },
  'nx-billing': { filled: 'history', empty: 'new' },
  'nx-dashboard': { filled: 'history', empty: 'new', attributes: { routing: 'none' } },
  'nx-display-currency': { filled: 'live' },
  'nx-event-alerts': { filled: 'shortCodes', empty: 'live' },
  'nx-getting-started': { filled: 'new' },
  'nx-number-config': { filled: 'numbers' },
  'nx-number-search': { filled: 'live' },
  'nx-numbers': { filled: 'numbers', empty: 'live' },
  // It takes no room while nothing needs anybody.
  'nx-notices': { filled: 'zeroBalance' },
  'nx-opt-in': { filled: 'shortCodes', empty: 'live' },
  'nx-overview': { filled: 'history', empty: 'new' },
  'nx-password-reset': { filled: 'new', signedIn: false },
  'nx-payment-methods': { filled: 'live', empty: 'new' },
  'nx-payments': { filled: 'history', empty: 'new' },
  'nx-profile': { filled: 'live' },
  'nx-settings': { filled: 'live' },
  'nx-sign-in': { filled: 'new', signedIn: false },
  'nx-signup': { filled: 'new', signedIn: false },
  'nx-top-up': { filled: 'live', empty: 'new' },
  'nx-two-factor': { filled: 'shortCodes', empty: 'live' },
  'nx-usage': { filled: 'history', empty: 'new' },
  'nx-users': { filled: 'manyUsers', empty: 'live' },
};

/** The states of an element by their heading, with the backend that leads to each. */
export function statesOf(tag: Tag): Readonly<Record<string, StoryBackend>> {
  const { filled, empty, signedIn = true } = worlds[tag];
  const full: StoryBackend = { scenario: filled, signedIn };
  return {
    Filled: full,
    ...(empty && { Empty: { scenario: empty, signedIn } }),
    Loading: { ...full, behaviour: 'hangs' },
    Failing: { ...full, behaviour: 'unavailable' },
    Forbidden: { ...full, behaviour: 'forbidden' },
    'Not offered': { ...full, behaviour: 'unsupported' },
  };
}
