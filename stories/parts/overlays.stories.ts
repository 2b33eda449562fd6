import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { button, submit } from '../../src/ui/button/button.js';
import { codeSample } from '../../src/ui/tabs/code-sample.js';
import { Confirm } from '../../src/ui/dialog/confirm.js';
import { CopyButton } from '../../src/ui/button/copy-button.js';
import { Dialog } from '../../src/ui/dialog/dialog.js';
import { text } from '../../src/ui/fields/text.js';
import { menu } from '../../src/ui/menu/menu.js';
import { Toasts } from '../../src/ui/toasts/toasts.js';
import { until } from '../play.js';
import { living, parts } from './draw.js';

/**
 * Parts above the page. A dialog is the browser's own: it keeps the focus inside, closes by Escape and returns the focus. Its content
 * scrolls between title and buttons, the primary one last; its first field has the focus. On a telephone it comes from below. A
 * confirmation says what will happen, and its buttons say the action, and what is kept without it. A toast reports a finished action: it disappears by itself,
 * but a failure stays.
 *
 * **Do** ask only before what cannot be undone. **Don't** put into a toast what a person must act upon.
 */
export default { title: 'Parts/Overlays' } satisfies Meta;

const press = async (canvas: HTMLElement, name: string) => {
  const root = await until(() => canvas.querySelector('nx-part-stage')?.shadowRoot);
  (await until(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name))).click();
  return root;
};
const opened =
  (name: string, wanted: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const root = await press(canvasElement, name);
    await until(() => root.querySelector(wanted));
  };

export const InDialog: StoryObj = {
  render: living((host) => {
    const dialog = new Dialog(host);
    const actions = button({ label: 'Fine', look: 'primary', onClick: dialog.close });
    return ({ t }) => html`
      ${button({ label: 'Open', onClick: () => void dialog.open() })}
      ${dialog.view({ id: 'd', title: 'How renewal works', t, actions }, () => html`<p>A number is renewed each month, on the day it was rented.</p>`)}
    `;
  }),
  play: opened('Open', 'dialog[open]'),
};
export const Form: StoryObj = {
  render: living((host) => {
    const dialog = new Dialog(host);
    const props = { id: 'name', name: 'name', label: 'Name', error: '', value: 'Ada Lovelace' };
    const send = (event: Event) => {
      event.preventDefault();
      dialog.close();
    };
    return ({ t, locale }) => html`
      ${button({ label: 'Edit name', onClick: () => void dialog.open() })}
      ${dialog.view(
        { id: 'd', title: 'Edit name', t, look: 'form' },
        () =>
          html`<form @submit=${send}>
            ${text.draw({ ...props, t, locale })}
            <div class="nx-actions">${button({ label: 'Cancel', onClick: dialog.close })} ${submit('Save', false)}</div>
          </form>`,
      )}
    `;
  }),
  play: opened('Edit name', 'dialog[open] input:focus'),
};
export const Confirmation: StoryObj = {
  render: living((host) => {
    const confirm = new Confirm(host);
    const ask = () =>
      void confirm.ask({
        title: 'Cancel +44 7700 900123?',
        consequence: 'It stops working at once, somebody else may rent it, and nothing is paid back.',
        action: 'Cancel number',
        keep: 'Keep number',
        danger: true,
      });
    return ({ t }) => html`${button({ label: 'Cancel number …', onClick: ask })} ${confirm.view('c', t)}`;
  }),
  play: opened('Cancel number …', 'dialog[open]'),
};
export const Menu: StoryObj = {
  render: parts(
    () =>
      html`${menu({
        id: 'm',
        label: 'Ada Lovelace',
        items: [
          { label: 'Settings', onClick: () => {} },
          { label: 'Users', onClick: () => {} },
          'line',
          { label: 'Billing & payments', href: '#billing' },
        ],
      })}`,
  ),
  play: opened('Ada Lovelace', '[role=menu]:not([hidden])'),
};
export const Messages: StoryObj = {
  render: living((host) => {
    const toasts = new Toasts(host);
    const show = () => {
      toasts.show('good', 'Settings saved.');
      toasts.show('danger', 'The SMS couldn’t be sent. Try again.');
    };
    return ({ t }) => html`${button({ label: 'Show messages', onClick: show })} ${toasts.view(t)}`;
  }),
  play: opened('Show messages', '[part=toast]'),
};
export const Sample: StoryObj = {
  render: living((host) => {
    const copying = new CopyButton(host);
    let chosen: 'curl' | 'node' = 'curl';
    const samples = {
      curl: "curl 'https://rest.nexmo.com/account/get-balance' -u 'key:secret'",
      node: 'const { value } = await vonage.accounts.getBalance();',
    };
    return ({ t }) =>
      html`${codeSample(
        {
          id: 's',
          name: 'Sample language',
          languages: { curl: 'cURL', node: 'Node.js' },
          chosen,
          choose: (language) => ((chosen = language), host.requestUpdate()),
          actions: copying.view('sample', async () => samples[chosen], t),
        },
        samples[chosen],
      )}`;
  }),
};
