import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { badge } from '../../src/ui/content/badge.js';
import { button, submit } from '../../src/ui/button/button.js';
import { card, definitions, empty, link, section } from '../../src/ui/content/content.js';
import { fileLink } from '../../src/ui/button/file-link.js';
import { meter } from '../../src/ui/status/meter.js';
import { banner, notice, type Kind } from '../../src/ui/content/notice.js';
import { progress } from '../../src/ui/status/progress.js';
import { skeleton } from '../../src/ui/status/skeleton.js';
import { stepper } from '../../src/ui/status/stepper.js';
import { parts } from './draw.js';

/**
 * Parts of a page's content. A kind (information, success, warning, error) has a sign and a hidden word too, never a colour
 * alone; headings take the level of their place in the page.
 *
 * **Do** say first what matters, then why, then what to do. **Don't** stack banners: people read one, the gravest, and not three.
 */
export default { title: 'Parts/Content' } satisfies Meta;

const kinds: readonly Kind[] = ['info', 'good', 'warn', 'danger'];
const nothing = () => {};

export const Buttons: StoryObj = {
  render: parts(
    () =>
      html`<div class="nx-stack">
        <div class="nx-actions">
          ${submit('Top up', false)} ${button({ label: 'Cancel', onClick: nothing })}
          ${button({ label: 'Delete card', look: 'danger', onClick: nothing })}
          ${button({ label: 'Use another number', look: 'link', onClick: nothing })}
        </div>
        <div class="nx-actions">${submit('Saving…', true)} ${button({ label: 'Saving…', busy: true, onClick: nothing })}</div>
      </div>`,
  ),
};
export const Banners: StoryObj = {
  render: parts(
    ({ t }) =>
      html`<div class="nx-stack">
        ${kinds.map((kind) =>
          banner(
            {
              kind,
              t,
              title: 'Your balance is low',
              action: button({ label: 'Top up', onClick: nothing }),
              onDismiss: nothing,
            },
            'At €2.40 it covers about seventy text messages.',
          ),
        )}
      </div>`,
  ),
};
export const Notices: StoryObj = {
  render: parts(
    () => html`<div class="nx-stack">${kinds.map((kind) => notice(kind, `A message of the kind “${kind}”.`, 'Title'))}</div>`,
  ),
};
export const Badges: StoryObj = {
  render: parts(
    () =>
      html`<p>
        Payment
        ${kinds.map((kind) => badge({ info: 'Pending', good: 'Paid', warn: 'Expires soon', danger: 'Declined' }[kind], kind))}
      </p>`,
  ),
};
export const Cards: StoryObj = {
  render: parts(({ t }) =>
    card(
      { title: 'Visa ending in 1881', level: 3, actions: button({ label: 'Delete', onClick: nothing }) },
      definitions([
        ['Expires', 'March 2028'],
        ['Used by', 'Auto reload'],
        ['Terms', link({ href: '#terms', label: 'Read them', external: true, t })],
      ]),
    ),
  ),
};
export const Section: StoryObj = {
  render: parts(() => section({ title: 'Payment methods', level: 3 }, html`<p>What the account pays with.</p>`)),
};
export const Empty: StoryObj = {
  render: parts(() =>
    empty(
      'No numbers yet',
      'Rent one, and texts and calls to it reach your application.',
      button({ label: 'Buy numbers', look: 'primary', onClick: nothing }),
    ),
  ),
};
export const Loading: StoryObj = { render: parts(({ t }) => html`${skeleton(t)}`) };
export const Steps: StoryObj = {
  render: parts(({ t }) => html`${stepper(['Payment method', 'Billing details', 'Payment'], 1, t)}`),
};
export const Meter: StoryObj = { render: parts(() => html`${meter('Test numbers used: 7 of 10', 7, 10)}`) };
export const Progress: StoryObj = {
  render: parts(({ locale }) => {
    const cancel = { label: 'Cancel', onClick: nothing };
    return html`<div class="nx-stack">
      ${progress({ id: 'p1', label: 'Preparing your spreadsheet', locale, share: 0.42, cancel })}
      ${progress({ id: 'p2', label: 'Asking for the rows', locale, cancel })}
      ${progress({ id: 'p3', label: 'Spreadsheet', locale, outcome: { kind: 'good', text: 'Ready: 1,204 rows.' } })}
      ${progress({ id: 'p4', label: 'Spreadsheet', locale, outcome: { kind: 'danger', text: 'The connection was lost. Try again.' } })}
    </div>`;
  }),
};
export const File: StoryObj = { render: parts(() => fileLink({ label: 'Invoice 2026-0042', kind: 'PDF', onClick: nothing })) };
