import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawn, enter, until } from './play.js';

/** Name, e-mail address, phone, company, password. Every PIN is in the mailbox below. */
export default {
  title: 'Account/Profile',
  component: 'nx-profile',
  render: () => html`<nx-profile></nx-profile>`,
} satisfies Meta;

const tag = 'nx-profile';
/** The buttons of a section, by its position. */
const inSection = async (canvas: HTMLElement, at: number, button: number) => {
  await drawn(canvas, tag, 'section');
  const section = canvas.querySelectorAll(`${tag} section`)[at];
  (await until(() => section?.querySelectorAll('button')[button])).click();
};

export const Default: StoryObj = {};
export const NewEmail: StoryObj = {
  play: async ({ canvasElement }) => {
    await inSection(canvasElement, 1, 0);
    await drawn(canvasElement, tag, '[name=currentPassword]');
  },
};
export const NewPhone: StoryObj = {
  play: async ({ canvasElement }) => {
    await inSection(canvasElement, 2, 0);
    await enter(canvasElement, tag, 'phone', '+44 7700 900999');
    canvasElement.querySelectorAll('form')[1]?.requestSubmit();
    await drawn(canvasElement, tag, '[name=pin]');
  },
};
/** Another user than the primary one, who can not edit the company. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nils@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
