import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ada } from '../mocks/index.js';
import { addUser } from '../src/api/people.js';
import { signIn, signOut } from '../src/api/session.js';
import type { Stage } from './backend.js';
import { until } from './play.js';

/** Sign in as `ada@example.com` with the password `correct horse`. */
export default {
  title: 'Account/Sign in',
  component: 'nx-sign-in',
  parameters: { backend: { scenario: 'new', signedIn: false } },
  render: () => html`<nx-sign-in></nx-sign-in>`,
} satisfies Meta;

async function enter(canvas: HTMLElement, password: string, email: string = ada.email) {
  const form = await until(() => canvas.querySelector<HTMLFormElement>('nx-sign-in form'));
  (form.elements.namedItem('email') as HTMLInputElement).value = email;
  (form.elements.namedItem('password') as HTMLInputElement).value = password;
  form.requestSubmit();
  await until(
    () => !form.isConnected || (!form.matches('[aria-busy]') && canvas.querySelector('.nx-error, .nx-notice.nx-danger')),
  );
}

export const Default: StoryObj = {};

export const WrongPassword: StoryObj = { play: ({ canvasElement }) => enter(canvasElement, 'wrong') };

export const Locked: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    const { client }: Stage = loaded['stage'];
    const wrong = () => client.call(signIn, { email: ada.email, password: 'wrong' }).catch(() => {});
    for (let tries = 0; tries < 5; tries++) await wrong();
    await enter(canvasElement, 'wrong');
    await until(() => canvasElement.querySelector('[role=alert]'));
  },
};

export const SignedIn: StoryObj = {
  play: async ({ canvasElement }) => {
    await enter(canvasElement, ada.password);
    await until(() => canvasElement.querySelector('.nx-notice.nx-good'));
  },
};

/** An invited user signs in with the password from the e-mail. */
export const TemporaryPassword: StoryObj = {
  play: async ({ canvasElement, loaded }) => {
    const { client, engine }: Stage = loaded['stage'];
    const { token } = await client.call(signIn, { email: ada.email, password: ada.password });
    client.authorize?.(token);
    await client.call(addUser, { name: 'Grace Hopper', email: 'grace@example.com', permissions: [] });
    await client.call(signOut, {});
    client.authorize?.();
    await enter(canvasElement, /the password (\S+)\./.exec(engine.outbox().at(-1)?.text ?? '')?.[1] ?? '', 'grace@example.com');
    await until(() => canvasElement.querySelector('[autocomplete=new-password]'));
  },
};
