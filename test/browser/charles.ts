import type { Sent } from '../../mocks/index.js';
import { stage, turnable, type Stage } from './backends.js';
import { passes } from './time.js';
import { choose, control, enter, heading, open, press } from './user.js';

/** A person who signs up. */
export const charles = {
  'Company name': 'Difference Engines Ltd',
  'Your name': 'Charles Babbage',
  Email: 'charles@example.com',
  Password: 'nine small wheels',
  'Mobile phone': '07700 900456',
} as const;

type Details = Partial<Record<keyof typeof charles, string>> & { readonly Country?: string };

/** Fills in the first step. */
export async function fillIn(it: Element, { Country = 'United Kingdom', ...details }: Details = {}): Promise<void> {
  for (const [label, text] of Object.entries({ ...charles, ...details })) await enter(it, label, text);
  await choose(it, 'Country', Country);
}

export async function signUp(it: Element, details: Details = {}): Promise<void> {
  await fillIn(it, details);
  await press(it, 'Sign up');
}

/** A page with the sign-up on it; by default, nobody is signed in. */
export async function visit(made?: Stage) {
  const { engine, client: own } = made ?? (await stage('empty'));
  const { client, asked, turn } = turnable(own);
  return { engine, client, asked, turn, own, it: open('nx-signup', { adapter: client }) };
}

/** The same page at its second step. */
export async function visitPin(made?: Stage, details: Details = {}) {
  const it = await visit(made);
  await signUp(it.it, details);
  await heading(it.it, 'Phone number verification');
  await control(it.it, 'PIN');
  return it;
}

interface Outbox {
  readonly engine: { outbox(): readonly Sent[] };
}

/** The last text message or call. */
export const lastMessage = ({ engine }: Outbox) => engine.outbox().findLast(({ kind }) => kind !== 'email')!;

/** The PIN of the last message. A call says it twice. */
export const lastPin = (at: Outbox) => lastMessage(at).text.replace(/\D/g, '').slice(0, 6);

export const wrongPin = (at: Outbox) => (lastPin(at) === '123456' ? '654321' : '123456');

export async function confirm(it: Element, pin: string): Promise<void> {
  await enter(it, 'PIN', pin);
  await press(it, 'Verify');
}

/** The values that the form has now. */
export const typed = async (it: Element) => {
  const labels = Object.keys(charles);
  const values = await Promise.all(labels.map(async (label) => (await control(it, label)).value));
  return Object.fromEntries(labels.map((label, n) => [label, values[n]]));
};

/** A sign-up that waits for its PIN. */
export type AtPin = Awaited<ReturnType<typeof visitPin>>;

/** Moves the clocks of the backend and of the page. */
export const wait = ({ engine }: AtPin, seconds: number): void => {
  engine.advance(seconds * 1000);
  passes(seconds);
};

/** Another person who signs up. */
export const rival = {
  companyName: 'Rival',
  name: 'R',
  email: 'rival@example.com',
  password: 'rival rival',
  country: 'GB',
  channel: 'sms',
} as const;
