// npx vitest run --environment jsdom, or happy-dom
import { within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createWorld, matchers, onTestingLibrary, prepareDom, signIn, topUp } from 'nexmo-account-kit/testing';
import 'nexmo-account-kit/define/sign-in.js';
import 'nexmo-account-kit/define/top-up.js';

expect.extend(matchers);
prepareDom();

function open(tag, adapter) {
  const element = Object.assign(document.createElement(tag), { adapter });
  document.body.replaceChildren(element);
  return element;
}
const screen = onTestingLibrary({ within, user: userEvent.setup() });

test('the page hears who has signed in', async () => {
  const world = createWorld();
  const element = open('nx-sign-in', await world.adapter());
  const sessions = [];
  element.addEventListener('nx-session-started', ({ detail }) => sessions.push(detail.user.email));
  await signIn(screen, world.people[0]);
  expect(sessions).toEqual(['ada@example.com']);
});

test('a payment arrives in the balance', async () => {
  const world = createWorld();
  open('nx-top-up', await world.adapter(world.people[0]));
  await topUp(screen, { amount: 50 });
  expect(world).toHaveBalance('77.00');
});
