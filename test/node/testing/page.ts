// Bundled by jsdom.test.ts, and run in the page.
import { within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import '../../../src/define/all.js';
import { createWorld, matchers, onTestingLibrary, prepareDom, signIn, signUp, topUp } from '../../../mocks/testing/index.js';
import type { Client } from '../../../src/api/client.js';

prepareDom();

async function open(tag: string, adapter: Client) {
  const element = Object.assign(document.createElement(tag), { adapter });
  document.body.replaceChildren(element);
  const events: string[] = [];
  element.addEventListener('nx-session-started', () => events.push('nx-session-started'));
  return { events, screen: onTestingLibrary({ within, user: userEvent.setup(), timeout: 60_000 }) };
}

/** Journeys by their name; each returns the outcome. */
const journeys = {
  async signUp() {
    const world = createWorld({ scenario: 'empty' });
    const newcomer = {
      companyName: 'Difference Engines Ltd',
      name: 'Charles Babbage',
      email: 'charles@example.com',
      password: 'a sentence of my own',
      country: 'GB',
      phone: '+447700900456',
    };
    const { screen, events } = await open('nx-signup', await world.adapter());
    await signUp(screen, newcomer, () => world.pin(newcomer.phone));
    return [events, matchers.toHaveBalance(world, '2', newcomer.email).pass];
  },
  async signIn() {
    const world = createWorld();
    const { screen, events } = await open('nx-sign-in', await world.adapter());
    await signIn(screen, world.people[0]!);
    return [events];
  },
  async topUp() {
    const world = createWorld();
    const { screen } = await open('nx-top-up', await world.adapter(world.people[0]));
    await topUp(screen, { amount: 50 });
    return [matchers.toHaveBalance(world, '77').message()];
  },
};
Object.assign(window, { journeys });
