import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { stage, type Stage } from './backend.js';
import { statesOf, worlds } from './states.js';

/**
 * Each element in all of its states: filled, empty, loading, failing, forbidden, and with a backend that does not offer its
 * calls.
 */
export default {
  title: 'States',
  tags: ['!autodocs', '!test'],
  parameters: {
    layout: 'fullscreen',
    // The same element stands on the page several times, with the same landmarks.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta;

type Drawn = readonly (readonly [state: string, made: Stage])[];

function sheet(tag: keyof typeof worlds): StoryObj {
  const drawElement = ({ client }: Stage) => {
    const element = Object.assign(document.createElement(tag), { adapter: client });
    for (const [name, value] of Object.entries(worlds[tag].attributes ?? {})) element.setAttribute(name, value);
    return element;
  };
  const begin = async () =>
    Promise.all(Object.entries(statesOf(tag)).map(async ([state, it]) => [state, await stage(it)] as const));
  return {
    loaders: [async () => ({ drawn: await begin() })],
    render: (_, { loaded }) =>
      html`<div class="states">
        ${(loaded['drawn'] as Drawn).map(
          ([state, made]) =>
            html`<section>
              <h2 lang="en" dir="ltr">${state}</h2>
              ${drawElement(made)}
            </section>`,
        )}
      </div>`,
  };
}

export const AccountActivity = sheet('nx-account-activity');
export const ApiSettings = sheet('nx-api-settings');
export const AutoReload = sheet('nx-auto-reload');
export const Balance = sheet('nx-balance');
export const BalanceAlert = sheet('nx-balance-alert');
export const Billing = sheet('nx-billing');
export const Dashboard = sheet('nx-dashboard');
export const DisplayCurrency = sheet('nx-display-currency');
export const EventAlerts = sheet('nx-event-alerts');
export const GettingStarted = sheet('nx-getting-started');
export const NumberConfig = sheet('nx-number-config');
export const NumberSearch = sheet('nx-number-search');
export const Notices = sheet('nx-notices');
export const Numbers = sheet('nx-numbers');
export const OptIn = sheet('nx-opt-in');
export const Overview = sheet('nx-overview');
export const PasswordReset = sheet('nx-password-reset');
export const PaymentMethods = sheet('nx-payment-methods');
export const Payments = sheet('nx-payments');
export const Profile = sheet('nx-profile');
export const Settings = sheet('nx-settings');
export const SignIn = sheet('nx-sign-in');
export const Signup = sheet('nx-signup');
export const TopUp = sheet('nx-top-up');
export const TwoFactor = sheet('nx-two-factor');
export const Usage = sheet('nx-usage');
export const Users = sheet('nx-users');
