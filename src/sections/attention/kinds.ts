import type { Attention } from './matters.js';

const urgency = { danger: 0, warn: 1, info: 2 } as const;
export type Severity = keyof typeof urgency;

interface Nature {
  readonly kind: string;
  readonly severity: Severity;
  /** The page that mends it. */
  readonly page: string;
  /** The words of the button that opens the page. */
  readonly remedy: string;
}

const natures = {
  emptyBalance: { kind: 'balance', severity: 'danger', page: 'billing', remedy: 'topUp' },
  lowBalance: { kind: 'balance', severity: 'warn', page: 'billing', remedy: 'topUp' },
  runsOut: { kind: 'balance', severity: 'warn', page: 'billing/reload', remedy: 'turnOn' },
  uncovered: { kind: 'numbers', severity: 'danger', page: 'numbers', remedy: 'viewNumbers' },
  reloadStopped: { kind: 'reload', severity: 'danger', page: 'billing/reload', remedy: 'viewReload' },
  reloadRefused: { kind: 'reload', severity: 'warn', page: 'billing/reload', remedy: 'viewReload' },
  waiting: { kind: 'payment', severity: 'warn', page: 'billing', remedy: 'continue' },
  transfer: { kind: 'payment', severity: 'info', page: 'billing', remedy: 'viewPayments' },
  cardExpires: { kind: 'card', severity: 'warn', page: 'billing/methods', remedy: 'viewMethods' },
  cardExpired: { kind: 'card', severity: 'warn', page: 'billing/methods', remedy: 'viewMethods' },
  unverifiedPhone: { kind: 'phone', severity: 'warn', page: 'profile', remedy: 'verifyPhone' },
  failing: { kind: 'usage', severity: 'warn', page: 'usage', remedy: 'viewUsage' },
  demo: { kind: 'demo', severity: 'info', page: 'billing', remedy: 'topUp' },
  demoFull: { kind: 'demo', severity: 'info', page: 'billing', remedy: 'topUp' },
  twoSecrets: { kind: 'secrets', severity: 'info', page: 'api', remedy: 'viewSecrets' },
  invitation: { kind: 'users', severity: 'info', page: 'users', remedy: 'viewUsers' },
} as const satisfies Readonly<Record<Attention['about'], Nature>>;

/** The kinds of matters, by which a host chooses among them. */
export type AttentionKind = (typeof natures)[Attention['about']]['kind'];

/** The kind of a matter, its severity, and the remedy. */
export const natureOf = ({ about }: Attention) => natures[about];

/** Less for what is more urgent. */
export const urgencyOf = (it: Attention): number => urgency[natureOf(it).severity];

/** The page that mends a matter. */
export const pageFor = (it: Attention): string => (it.about === 'failing' ? `usage/${it.product}` : natureOf(it).page);

/** True for a kind of which some matters are more than mere information. */
export const isUrgent = (kind: AttentionKind): boolean =>
  Object.values(natures).some((it) => it.kind === kind && it.severity !== 'info');
