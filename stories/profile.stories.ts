import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ownFields } from './own-fields.js';
import { drawn, enter, until } from './play.js';

/** Name, e-mail address, phone, company, password. Every PIN is in the mailbox below. */
export default {
  title: 'Account/Profile',
  component: 'nx-profile',
  render: () => html`<nx-profile></nx-profile>`,
} satisfies Meta;

const tag = 'nx-profile';
/** Opens the dialog of a row, by its position. */
const edit = async (canvas: HTMLElement, at: number) => {
  await drawn(canvas, tag, 'section');
  (await until(() => canvas.querySelectorAll<HTMLElement>(`${tag} dd > button`)[at])).click();
};

export const Default: StoryObj = {};
export const NewEmail: StoryObj = {
  play: async ({ canvasElement }) => {
    await edit(canvasElement, 1);
    await drawn(canvasElement, tag, '[name=currentPassword]');
  },
};
export const NewPhone: StoryObj = {
  play: async ({ canvasElement }) => {
    await edit(canvasElement, 0);
    await enter(canvasElement, tag, 'phone', '+44 7700 900999');
    canvasElement.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await drawn(canvasElement, tag, '[name=pin]');
  },
};
/** Fields of the host's own, at the end of the company. */
export const OwnFields: StoryObj = {
  render: () => html`<nx-profile .fields=${ownFields}></nx-profile>`,
  play: async ({ canvasElement }) => void (await drawn(canvasElement, tag, '[name="extensions.order"]')),
};
/** Another user than the primary one, who can not edit the company. */
export const Restricted: StoryObj = { parameters: { backend: { scenario: 'manyUsers', who: 'nils@example.com' } } };
export const Loading: StoryObj = { parameters: { backend: { behaviour: 'hangs' } } };
export const Failing: StoryObj = { parameters: { backend: { behaviour: 'unavailable' } } };
